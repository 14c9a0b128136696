/** Reads what is printed on the pages of a PDF document, in a thread and a bundle of its own: page after page is posted, then the end. */

// What it looks for of a browser has to be there before it is loaded.
import "./pdf-surroundings";
import { parentPort, workerData } from "node:worker_threads";
import { getDocument, type PDFPageProxy, Util } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PrintedPage, PrintedRun } from "../text/printed-page";

/** What the thread says: the title that the document declares, its pages in their order, and the end or what is wrong. */
export type PdfMessage =
  | { readonly title: string | null; readonly pages: number }
  | { readonly page: PrintedPage }
  | { readonly end: null | "password" | "damaged" | "maps" };

/** True where a font's letters can only be told with a table that is not here. */
let lacksMaps = false;

class NoMaps {
  async fetch(): Promise<never> {
    lacksMaps = true;
    throw new Error("no character maps here");
  }
}

async function read(data: Uint8Array): Promise<void> {
  const document = await getDocument({
    data,
    CMapReaderFactory: NoMaps,
    disableFontFace: true,
    isEvalSupported: false,
    isImageDecoderSupported: false,
    isOffscreenCanvasSupported: false,
    // No picture is unpacked.
    maxImageSize: 1,
    useSystemFonts: false,
    useWorkerFetch: false,
    verbosity: 0,
  }).promise;
  const { info } = await document.getMetadata();
  const title = "Title" in info && typeof info.Title === "string" ? info.Title : null;
  say({ title, pages: document.numPages });
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    say({ page: await printed(page) });
    page.cleanup();
  }
  say({ end: lacksMaps ? "maps" : null });
}

async function printed(page: PDFPageProxy): Promise<PrintedPage> {
  const viewport = page.getViewport({ scale: 1 });
  // Only this tells what the fonts are called.
  await page.getOperatorList();
  const { items } = await page.getTextContent();
  const isBold = new Map<string, boolean>();
  const runs = items.flatMap((item): readonly PrintedRun[] => {
    if (!("str" in item) || item.str === "") return [];
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]: number[] = Util.transform(viewport.transform, item.transform);
    if (!isBold.has(item.fontName)) isBold.set(item.fontName, BOLD.test(nameOf(page, item.fontName)));
    return [
      {
        text: item.str,
        x: item.dir === "rtl" && a < 0 ? x - item.width : x,
        y,
        width: Math.abs(b) > Math.abs(a) ? 0 : item.width,
        size: Math.hypot(c, d),
        isBold: isBold.get(item.fontName) === true,
        isRightToLeft: item.dir === "rtl",
      },
    ];
  });
  return { width: viewport.width, runs };
}

const BOLD = /bold|black|heavy/i;

function nameOf(page: PDFPageProxy, font: string): string {
  const found: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : null;
  return typeof found === "object" && found !== null && "name" in found ? String(found.name) : "";
}

function say(message: PdfMessage): void {
  parentPort?.postMessage(message);
}

read(workerData).catch((error: unknown) => {
  say({ end: error instanceof Error && error.name === "PasswordException" ? "password" : "damaged" });
});
