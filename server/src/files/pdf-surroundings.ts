/** What the reader of PDF looks for of a browser: its own worker, which runs in the same thread, and matrices for drawing, which never happens. */

import { WorkerMessageHandler } from "pdfjs-dist/legacy/build/pdf.worker.mjs";

// Node 20 has it from 20.16 on.
if (process.getBuiltinModule === undefined) Object.assign(process, { getBuiltinModule: require });
Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler }, DOMMatrix: class {}, Path2D: class {}, ImageData: class {} });
