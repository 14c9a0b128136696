/** Finds streams of a PDF document whose bytes are damaged: its reader takes what it can of them, and nothing would say that words are missing. */

import { inflateRawSync, inflateSync } from "node:zlib";

/** What a stream that is larger unpacks to is left to the limits of the reader. */
const LARGEST = 64 << 20;
const KEYWORD = "stream";
const END = "endstream";
/** A dictionary before a stream is looked for in so many bytes. */
const LONGEST_DICTIONARY = 4096;

/** True where the packed bytes of some stream that is no picture break off or do not fit their own check sum. */
export function hasDamagedStream(data: Uint8Array): boolean {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  // What is encrypted is no such stream before it is decrypted.
  if (bytes.includes("/Encrypt")) return false;
  for (let at = bytes.indexOf(KEYWORD); at >= 0; ) {
    const start = contentStart(bytes, at);
    const end = start === null ? at + KEYWORD.length : bytes.indexOf(END, start);
    if (end < 0) return true;
    if (start !== null && isPacked(bytes, at) && isDamaged(bytes.subarray(start, end))) return true;
    at = bytes.indexOf(KEYWORD, start === null ? end : end + END.length);
  }
  return false;
}

/** Where the bytes of the stream with its keyword at `at` begin; null where this is no such keyword. */
function contentStart(bytes: Buffer, at: number): number | null {
  const after = bytes.subarray(at + 6, at + 8).toString("latin1");
  if (after === "\r\n") return at + 8;
  return after.startsWith("\n") || after.startsWith("\r") ? at + 7 : null;
}

/** True for a stream that is packed as ZIP archives are, before all else, and is no picture. */
function isPacked(bytes: Buffer, at: number): boolean {
  const before = bytes.subarray(Math.max(0, at - LONGEST_DICTIONARY), at).toString("latin1");
  const dictionary = before.slice(before.lastIndexOf(" obj") + 1);
  return /\/Filter[\s[]*\/(?:FlateDecode|Fl)\b/.test(dictionary) && !/\/Subtype\s*\/Image\b/.test(dictionary);
}

function isDamaged(packed: Buffer): boolean {
  try {
    inflateSync(packed, { maxOutputLength: LARGEST });
    return false;
  } catch (error) {
    if (isTooLarge(error)) return false;
  }
  try {
    // Some programs leave out the check sum at the end.
    const { engine } = inflateRawSync(packed.subarray(2), { info: true, maxOutputLength: LARGEST }) as unknown as Inflated;
    return engine.bytesWritten + 2 + CHECK_SUM <= packed.length;
  } catch (error) {
    return !isTooLarge(error);
  }
}

/** What Node gives with `info`, of which its types do not tell. */
interface Inflated {
  readonly engine: { readonly bytesWritten: number };
}

const CHECK_SUM = 4;

function isTooLarge(error: unknown): boolean {
  return error instanceof RangeError;
}
