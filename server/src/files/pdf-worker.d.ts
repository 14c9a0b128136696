/** What the reader of PDF runs in its own thread; its package declares no types of it. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  export const WorkerMessageHandler: unknown;
}
