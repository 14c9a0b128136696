/** Small PDF documents, written out by hand: what is said, and what is wrong with them. */

import { constants, deflateRawSync, deflateSync } from "node:zlib";
import type { Said } from "./talk-files";

/** A line of a page: its place in points from the left and the lower edge, and its words. */
export type Placed = readonly [x: number, y: number, words: string];

/** The lines of a page, or what draws it, in which texts are in ASCII and the font is `/F1`. */
export type Drawn = readonly Placed[] | string;

/** A document of pages of 600 by 800 points, in Courier of 10 points: every letter is 6 points wide. */
export function pdfOf(pages: readonly Drawn[], trailer = "", extra: readonly string[] = []): Buffer {
  const codes = codesOf(pages);
  return pdfWith(
    pages.map((page) => streamOf("", Buffer.from(drawnBy(page, codes)))),
    codes,
    trailer,
    extra,
  );
}

/** The same, each page packed; `damage` is done to the packed bytes of each. */
export function packedPdfOf(
  pages: readonly Drawn[],
  damage: (packed: Buffer, page: number) => Buffer = (packed) => packed,
): Buffer {
  const codes = codesOf(pages);
  return pdfWith(
    pages.map((page, i) => streamOf("/Filter /FlateDecode", damage(deflateSync(drawnBy(page, codes)), i))),
    codes,
  );
}

/** A document whose one page is unpacked to so many megabytes of blanks. */
export function pdfBomb(megabytes: number): Buffer {
  const piece = deflateRawSync(Buffer.alloc(1 << 20, 0x20), { finishFlush: constants.Z_FULL_FLUSH });
  const packed = Buffer.concat([Buffer.of(0x78, 0x9c), ...Array<Buffer>(megabytes).fill(piece)]);
  return pdfWith([streamOf("/Filter /FlateDecode", packed)], new Map());
}

/** How many letters of a talk are on a line. */
const LINE = 80;
const LINES = 50;

/** A talk, printed as courts do: each turn as a paragraph, over as many pages as it takes. */
export function pdfOfTalk(talk: readonly Said[]): Buffer {
  const lines = talk.flatMap(({ who, words }) => [...wrapped(`${who}: ${words.join(" ")}`), ""]);
  const pages = Array.from({ length: Math.ceil(lines.length / LINES) }, (_, page) =>
    lines.slice(page * LINES, (page + 1) * LINES).map((line, i): Placed => [50, 750 - 14 * i, line]),
  );
  return pdfOf(pages);
}

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The code of each sign: ASCII has its own, all others what is left. */
type Codes = ReadonlyMap<string, number>;

function codesOf(pages: readonly Drawn[]): Codes {
  const codes = new Map<string, number>();
  let next = 0x80;
  for (const page of pages)
    for (const [, , words] of typeof page === "string" ? [] : page)
      for (const sign of words) if (!codes.has(sign)) codes.set(sign, sign >= " " && sign <= "~" ? sign.charCodeAt(0) : next++);
  return codes;
}

function drawnBy(page: Drawn, codes: Codes): string {
  if (typeof page === "string") return page;
  const hex = (words: string) => Buffer.from(Array.from(words, (sign) => codes.get(sign) ?? 0)).toString("hex");
  return page.map(([x, y, words]) => `BT /F1 10 Tf ${x} ${y} Td <${hex(words)}> Tj ET\n`).join("");
}

/** Says which letters the codes stand for. */
function toUnicode(codes: Codes): Buffer {
  const hex = (sign: string) => Buffer.from(sign, "utf16le").swap16().toString("hex");
  const pairs = [...codes].map(([sign, code]) => `<${code.toString(16).padStart(2, "0")}> <${hex(sign)}>\n`);
  const parts = Array.from({ length: Math.ceil(pairs.length / 100) }, (_, i) => pairs.slice(i * 100, (i + 1) * 100));
  const maps = parts.map((part) => `${part.length} beginbfchar\n${part.join("")}endbfchar\n`).join("");
  return streamOf("", Buffer.from(`1 begincodespacerange\n<00> <ff>\nendcodespacerange\n${maps}`));
}

function streamOf(entries: string, content: Buffer): Buffer {
  const head = `<< /Length ${content.length} ${entries} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), content, Buffer.from("\nendstream")]);
}

const FONT = `<< /Type /Font /Subtype /TrueType /BaseFont /Courier /FirstChar 0 /LastChar 255 /Widths [${"600 ".repeat(256)}] /ToUnicode 4 0 R >>`;

function pdfWith(contents: readonly Buffer[], codes: Codes, trailer = "", extra: readonly string[] = []): Buffer {
  const first = 5;
  const kids = contents.map((_, i) => `${first + 2 * i} 0 R`).join(" ");
  const objects: (Buffer | string)[] = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${contents.length} /Kids [${kids}] >>`,
    FONT,
    toUnicode(codes),
    ...contents.flatMap((content, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * i + 1} 0 R >>`,
      content,
    ]),
    ...extra,
  ];
  const parts: Buffer[] = [Buffer.from("%PDF-1.4\n")];
  const starts: number[] = [];
  let length = 9;
  for (const [i, object] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n")]);
    starts.push(length);
    parts.push(part);
    length += part.length;
  }
  const table = starts.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`).join("");
  const end = `xref\n0 ${starts.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${starts.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(end)]);
}
