/** Small PDF documents, written out by hand: what is said, and what is wrong with them. */

import { constants, deflateRawSync } from "node:zlib";

/** A line of a page: its place in points from the left and the lower edge, and its words, without brackets. */
export type Placed = readonly [x: number, y: number, words: string];

/** A document with these lines on each page, in Courier of 10 points: every letter is 6 points wide. */
export function pdfOf(pages: readonly (readonly Placed[])[], trailer = "", extra: readonly string[] = []): Buffer {
  return pdfWith(
    pages.map((lines) =>
      streamOf("", Buffer.from(lines.map(([x, y, words]) => `BT /F1 10 Tf ${x} ${y} Td (${words}) Tj ET\n`).join(""))),
    ),
    trailer,
    extra,
  );
}

/** A document whose one page is unpacked to so many megabytes of blanks. */
export function pdfBomb(megabytes: number): Buffer {
  const piece = deflateRawSync(Buffer.alloc(1 << 20, 0x20), { finishFlush: constants.Z_FULL_FLUSH });
  const packed = Buffer.concat([Buffer.of(0x78, 0x9c), ...Array<Buffer>(megabytes).fill(piece)]);
  return pdfWith([streamOf("/Filter /FlateDecode", packed)]);
}

function streamOf(entries: string, content: Buffer): Buffer {
  const head = `<< /Length ${content.length} ${entries} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), content, Buffer.from("\nendstream")]);
}

function pdfWith(contents: readonly Buffer[], trailer = "", extra: readonly string[] = []): Buffer {
  const first = 4;
  const kids = contents.map((_, i) => `${first + 2 * i} 0 R`).join(" ");
  const objects: (Buffer | string)[] = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${contents.length} /Kids [${kids}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
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
