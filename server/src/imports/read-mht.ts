/** A web page with all that belongs to it in one file (MHT, MHTML), as browsers and Word save it, as a talk: its HTML, out of a message of several parts. */

import { say } from "../text/message";
import { readHtml } from "./read-html";
import { CannotImport, type Talk } from "./talk";

/** A message or a part of one: its head, and where its body is in the file. */
interface Part {
  /** Fields of the head, each on one line. */
  readonly head: string;
  readonly from: number;
  readonly to: number;
}

/** No page is in a part of a part of a part of so many. */
const DEEPEST = 8;
/** No head is longer. */
const LONGEST_HEAD = 100_000;

/** Reads MHT. Throws `CannotImport`. */
export function readMht(bytes: Uint8Array): Talk {
  // An encoding that has one sign for each byte, so that places in the text are places in the bytes.
  const text = new TextDecoder("windows-1252").decode(bytes);
  const whole = partAt(text, 0, text.length);
  if (whole === null || !/^(?:mime-version|content-type):/im.test(whole.head))
    throw new CannotImport(say`is not a page in one file (MHT): it has no head of a message`);
  const page = pageIn(text, whole, 0);
  if (page === null) throw new CannotImport(say`has no part of HTML in it`);
  return readHtml(htmlOf(text, bytes, page));
}

/** The part that stands in a piece of the file; null where no blank line ends its head. */
function partAt(text: string, from: number, to: number): Part | null {
  const end = /\r?\n\r?\n/.exec(text.slice(from, Math.min(to, from + LONGEST_HEAD)));
  if (end === null) return null;
  const head = text.slice(from, from + end.index).replace(/\r?\n[ \t]/g, " ");
  return { head, from: from + end.index + end[0].length, to };
}

/** The part with the page: the one that the message names as its start, or the first of HTML; null where there is none. */
function pageIn(text: string, part: Part, depth: number): Part | null {
  const type = fieldOf(part, "content-type");
  const boundary = parameterOf(type, "boundary");
  if (!/^multipart\//i.test(type) || boundary === null) return /^text\/html|^application\/xhtml/i.test(type) ? part : null;
  if (depth >= DEEPEST) return null;
  const parts = partsOf(text, part, boundary);
  const start = parameterOf(type, "start");
  const named = start === null ? undefined : parts.find((one) => fieldOf(one, "content-id") === start);
  for (const one of named === undefined ? parts : [named, ...parts.filter((one) => one !== named)]) {
    const page = pageIn(text, one, depth + 1);
    if (page !== null) return page;
  }
  return null;
}

/** The parts of a message, each between two lines of its boundary. Throws `CannotImport` where the last one has no end. */
function partsOf(text: string, { from, to }: Part, boundary: string): readonly Part[] {
  const parts: Part[] = [];
  const line = `--${boundary}`;
  let start: number | null = null;
  for (let at = text.indexOf(line, from); at !== -1 && at < to; at = text.indexOf(line, at + line.length)) {
    if ((at > 0 && text.charAt(at - 1) !== "\n") || !/^(?:--)?\s/.test(`${text.slice(at + line.length, at + line.length + 3)}\n`))
      continue;
    const part = start === null ? null : partAt(text, start, at);
    if (part !== null) parts.push(part);
    if (text.startsWith("--", at + line.length)) return parts;
    start = text.indexOf("\n", at) + 1;
    if (start === 0) break;
  }
  // What comes after a page that is whole, such as its pictures, is not needed.
  if (parts.length === 0) throw new CannotImport(say`is damaged: it breaks off before its end`);
  return parts;
}

function fieldOf({ head }: Part, name: string): string {
  return new RegExp(`^${name}:(.*)$`, "im").exec(head)?.[1]?.trim() ?? "";
}

/** A parameter of a field, such as `charset`; null where it has none. */
function parameterOf(field: string, name: string): string | null {
  const [, quoted, plain] = new RegExp(`;\\s?${name}\\s?=\\s?(?:"([^"]*)"|([^\\s;"]+))`, "i").exec(field) ?? [];
  return quoted ?? plain ?? null;
}

function htmlOf(text: string, bytes: Uint8Array, part: Part): string {
  const encoding = fieldOf(part, "content-transfer-encoding").toLowerCase();
  const body = bytes.subarray(part.from, part.to);
  const decoded =
    encoding === "quoted-printable" ? unquoted(body) : encoding === "base64" ? unpacked(text.slice(part.from, part.to)) : body;
  const start = new TextDecoder("windows-1252").decode(decoded.subarray(0, 5000));
  const declared = /<meta[^<>]{0,200}\bcharset\s?=\s?["']?([\w-]{1,40})/i.exec(start)?.[1];
  const charset = parameterOf(fieldOf(part, "content-type"), "charset") ?? declared ?? "utf-8";
  try {
    return new TextDecoder(charset).decode(decoded);
  } catch {
    throw new CannotImport(say`is written in ${charset}, which is not known; save it in Unicode`);
  }
}

const [EQUALS, CR, LF] = [0x3d, 0x0d, 0x0a];

/** The bytes that are quoted as `=C3`, and lines that were broken with `=` at their ends joined. */
function unquoted(body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(body.length);
  let length = 0;
  for (let i = 0; i < body.length; i++) {
    const byte = body[i] ?? 0;
    const next = body[i + 1];
    const code = byte === EQUALS ? Number.parseInt(String.fromCharCode(next ?? 0, body[i + 2] ?? 0), 16) : Number.NaN;
    if (byte !== EQUALS) bytes[length++] = byte;
    else if (next === CR && body[i + 2] === LF) i += 2;
    else if (next === LF || next === undefined) i++;
    else if (code >= 0) {
      bytes[length++] = code;
      i += 2;
    } else bytes[length++] = byte;
  }
  return bytes.subarray(0, length);
}

function unpacked(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64.replace(/\s/g, "")), (sign) => sign.charCodeAt(0));
  } catch {
    throw new CannotImport(say`is damaged: its page is no base64`);
  }
}
