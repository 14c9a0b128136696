/** Reads what is printed on the pages of a PDF document, in a thread and a bundle of its own: page after page is posted, then the end. */

// What it looks for of a browser has to be there before it is loaded.
import "./pdf-surroundings";
import { parentPort, workerData } from "node:worker_threads";
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy, Util } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PDFOperatorList, TextContent, TextItem } from "pdfjs-dist/types/src/display/api";
import type { PrintedPage, PrintedRun } from "../text/printed-page";
import { hasDamagedStream } from "./pdf-streams";

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

/** A document of which a page fails where anything of it cannot be read, pictures among it; or else gives what can be read, and says nothing of the rest. */
function opened(data: Uint8Array, isStrict: boolean): Promise<PDFDocumentProxy> {
  return getDocument({
    data,
    CMapReaderFactory: NoMaps,
    disableFontFace: true,
    isEvalSupported: false,
    isImageDecoderSupported: false,
    isOffscreenCanvasSupported: false,
    // No picture is unpacked.
    maxImageSize: 1,
    stopAtErrors: isStrict,
    useSystemFonts: false,
    useWorkerFetch: false,
    verbosity: 0,
  }).promise;
}

async function read(data: Uint8Array): Promise<void> {
  if (hasDamagedStream(data)) throw new Error("a stream is damaged");
  const document = await opened(new Uint8Array(data), true);
  let lax: PDFDocumentProxy | null = null;
  const { info } = await document.getMetadata();
  const title = "Title" in info && typeof info.Title === "string" ? info.Title : null;
  say({ title, pages: document.numPages });
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    // Fails where words would be missing.
    const content = await page.getTextContent();
    const operators = await operatorsOf(page);
    const hasText = content.items.some((item) => "str" in item && item.str.trim() !== "");
    let runs: readonly PrintedRun[] = [];
    if (hasText && operators !== null) runs = printed(page, content, operators);
    else if (hasText) {
      // A picture is an error where it is not unpacked, and nothing after it is known.
      lax ??= await opened(new Uint8Array(data), false);
      const other = await lax.getPage(number);
      runs = printed(other, await other.getTextContent(), await other.getOperatorList());
      other.cleanup();
    }
    say({ page: { width: page.getViewport({ scale: 1 }).width, runs, isUnread: !hasText && !isBlank(operators) } });
    page.cleanup();
  }
  say({ end: lacksMaps ? "maps" : null });
}

/** What draws a page; null where something of it cannot be drawn, such as a picture. */
async function operatorsOf(page: PDFPageProxy): Promise<PDFOperatorList | null> {
  try {
    return await page.getOperatorList();
  } catch {
    return null;
  }
}

/** The text of a page; only what draws it tells what its fonts are called. */
function printed(page: PDFPageProxy, { items, styles }: TextContent, operators: PDFOperatorList): readonly PrintedRun[] {
  const { transform } = page.getViewport({ scale: 1 });
  const isBold = boldFonts(page, operators);
  const runs: PrintedRun[] = [];
  for (const item of items) {
    if (!("str" in item) || item.str === "") continue;
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]: number[] = Util.transform(transform, item.transform);
    const isVertical = styles[item.fontName]?.vertical === true;
    const [right, down] = isVertical ? [-c, -d] : [a, b];
    runs.push({
      text: textOf(item),
      x,
      y,
      // A space is somewhere behind what was written before it.
      width: item.str.trim() === "" ? 0 : isVertical ? item.height : item.width,
      angle: (Math.round((Math.atan2(down, right) * 1800) / Math.PI) / 10 + 360) % 360,
      size: Math.hypot(c, d),
      isBold: isBold(item.fontName),
      isRightToLeft: item.dir === "rtl",
    });
  }
  return runs;
}

const BOLD = /bold|black|heavy/i;

/** What stands for a font that cannot be read: its letters are left out. */
const NO_FONT = "g_font_error";

/** Tells of the fonts of a page, by the names that its text has them under, whether they are bold. */
function boldFonts(page: PDFPageProxy, { fnArray, argsArray }: PDFOperatorList): (font: string) => boolean {
  const isLost = (operation: number, i: number) => operation === OPS.setFont && argsArray[i]?.[0] === NO_FONT;
  if (fnArray.some(isLost)) throw new Error("a font cannot be read, and no letter in it");
  const known = new Map<string, boolean>();
  const isBold = (font: string) => {
    const found: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : null;
    return typeof found === "object" && found !== null && "name" in found && BOLD.test(String(found.name));
  };
  return (font) => {
    const bold = known.get(font) ?? isBold(font);
    known.set(font, bold);
    return bold;
  };
}

function textOf({ str, dir }: TextItem): string {
  const text = str.replace(CONTROL, "\uFFFD").replace(ARABIC_FORMS, (forms) => forms.normalize("NFKC"));
  // A space to the right of what is read from right to left was read before it.
  return dir === "rtl" ? text.replace(/^(.*\S)\s+$/, " $1") : text;
}

/** Arabic letters in the forms that they have beside others. */
const ARABIC_FORMS = /[\uFB50-\uFDFF\uFE70-\uFEFC]+/g;

/** What a font says of letters that it does not say the meaning of: control characters, and those of no script. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const CONTROL = /[\0-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]/g;

/** Fewer shapes are rules and backgrounds, and no words whose letters are drawn. */
const FEWEST_SHAPES = 50;
const SHAPES: ReadonlySet<number> = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.stroke,
  OPS.constructPath,
]);
const PICTURES: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintSolidColorImageMask,
]);

/** True for a page on which no picture is, and fewer shapes than letters would have. Where there is nothing at all, its content may be lost. */
function isBlank(operators: PDFOperatorList | null): boolean {
  if (operators === null || operators.fnArray.length === 0) return false;
  const shapes = operators.fnArray.filter((operation) => SHAPES.has(operation)).length;
  return shapes < FEWEST_SHAPES && !operators.fnArray.some((operation) => PICTURES.has(operation));
}

function say(message: PdfMessage): void {
  parentPort?.postMessage(message);
}

read(workerData).catch((error: unknown) => {
  say({ end: error instanceof Error && error.name === "PasswordException" ? "password" : "damaged" });
});
