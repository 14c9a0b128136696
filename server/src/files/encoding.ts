/** Bytes as text and back: which encoding a file is in, told from its bytes alone. */

import { isAscii, isUtf8 } from "node:buffer";

import { escapeEncoding } from "../text/escape-encoding";
import { english, type Message, say } from "../text/message";

export interface Decoded {
  /** The byte order mark left out. */
  readonly text: string;
  /** `utf-8`, `utf-16le`, `utf-16be`, or a name that iconv-lite knows. */
  readonly encoding: string;
  /** True when a byte order mark stands in front of the text. */
  readonly mark: boolean;
}

/** Bytes that are no plain text; the message says what they are. */
export class NotText extends Error {
  constructor(readonly why: Message) {
    super(english(why));
  }
}

/**
 * The text of some bytes: UTF-8 or UTF-16 where a byte order mark says so or the bytes can be nothing else, otherwise
 * the single-byte or East Asian encoding that fits the letters best, Windows-1252 where nothing speaks against it.
 * Throws `NotText` for binary data. Bytes that are invalid in the encoding become U+FFFD; `encode` does not bring them back.
 */
export function decode(bytes: Buffer): Decoded {
  const known = KNOWN_FORMATS.find(({ start }) => bytes.subarray(0, start.length).equals(start));
  if (known) throw new NotText(say`${known.name}, not plain text; save it as plain text (UTF-8) first`);
  for (const { encoding, bytes: mark } of MARKS) {
    if (bytes.subarray(0, mark.length).equals(mark))
      return { text: textual(decodeKnown(bytes.subarray(mark.length), encoding)), encoding, mark: true };
  }
  const encoding = encodingOf(bytes);
  return { text: textual(decodeKnown(bytes, encoding)), encoding, mark: false };
}

/** The bytes of a text. What has no place in the encoding is replaced, as in any encoder: hold the result against `decode`. */
export function encode({ text, encoding, mark }: Decoded): Buffer {
  const bytes = encodeKnown(text, encoding);
  const bom = mark ? MARKS.find((one) => one.encoding === encoding) : undefined;
  return bom ? Buffer.concat([bom.bytes, bytes]) : bytes;
}

/** True where the bytes can be had back from what was decoded of them. */
export function isWhole(bytes: Buffer, decoded: Decoded): boolean {
  return decoded.encoding === "utf-8" ? isUtf8(bytes) : encode(decoded).equals(bytes);
}

/** The first character of a text that has no place in an encoding; null where all have. */
export function unencodable(text: string, encoding: string): string | null {
  const survives = (part: string) => decodeKnown(encodeKnown(part, encoding), encoding) === part;
  if (survives(text)) return null;
  for (const character of text) if (!survives(character)) return character;
  return null;
}

const MARKS: readonly { readonly encoding: string; readonly bytes: Buffer }[] = [
  { encoding: "utf-8", bytes: Buffer.from([0xef, 0xbb, 0xbf]) },
  { encoding: "utf-16le", bytes: Buffer.from([0xff, 0xfe]) },
  { encoding: "utf-16be", bytes: Buffer.from([0xfe, 0xff]) },
];

/** Formats in which transcripts are sent around, and which people rename to `.txt`. */
const KNOWN_FORMATS: readonly { readonly name: Message; readonly start: Buffer }[] = [
  { name: say`a PDF document`, start: Buffer.from("%PDF-") },
  { name: say`a rich text (RTF) document`, start: Buffer.from("{\\rtf") },
  { name: say`a ZIP archive or an Office document`, start: Buffer.from("PK\u0003\u0004") },
  { name: say`an old Office document`, start: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]) },
  { name: say`a gzip archive`, start: Buffer.from([0x1f, 0x8b]) },
];

function encodingOf(bytes: Buffer): string {
  const escapes = isAscii(bytes) || bytes.includes(ESCAPE) ? escapeEncoding(bytes.toString("latin1")) : null;
  if (escapes !== null) throw new NotText(say`a text in ${escapes}, which is not supported; save it as UTF-8 first`);
  if (bytes.includes(0)) return utf16Order(bytes) ?? "utf-8";
  if (isUtf8(bytes) || isDamagedUtf8(bytes)) return "utf-8";
  return legacyEncoding(bytes);
}

/** With it begins every change of alphabet in ISO-2022. */
const ESCAPE = 0x1b;

/** The byte order of UTF-16 without a mark; null unless the bytes are text in exactly one order. */
function utf16Order(bytes: Buffer): "utf-16le" | "utf-16be" | null {
  if (bytes.length % 2 !== 0) return null;
  const [order, ...others] = (["utf-16le", "utf-16be"] as const).filter((encoding) => {
    const sample = decodeKnown(bytes.subarray(0, SAMPLE), encoding);
    const odd = sample.match(/[^\p{L}\p{M}\p{N}\p{P}\p{S}\p{Z}\p{Cf}\s]/gu)?.length ?? 0;
    // In the wrong order a space or a line end is another character altogether.
    return odd * 100 <= sample.length && /[ \n\r]/.test(sample);
  });
  return others.length === 0 ? (order ?? null) : null;
}

/** True for UTF-8 with a few broken bytes: characters of several bytes come in more often than chance would have it. */
function isDamagedUtf8(bytes: Buffer): boolean {
  const sample = bytes.toString("utf8");
  const broken = sample.match(/\ufffd/g)?.length ?? 0;
  const whole = sample.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return whole > broken;
}

const SAMPLE = 65_536;

/** The encoding that fits the letters of a text best, when it is not Unicode. */
function legacyEncoding(bytes: Buffer): string {
  const { analyse } = require("./library") as typeof import("./library");
  const firstForeign = bytes.findIndex((byte) => byte > 0x7f);
  const start = Math.max(0, firstForeign - SAMPLE / 2);
  const guesses = analyse(bytes.subarray(start, start + 2 * SAMPLE)).flatMap(({ name, confidence }) => {
    const encoding = LEGACY_ENCODINGS[name];
    return encoding === undefined ? [] : [{ encoding, confidence }];
  });
  const best = guesses[0];
  const western = guesses.find(({ encoding }) => encoding === WESTERN);
  if (best === undefined || (western && western.confidence * 1.5 >= best.confidence)) return WESTERN;
  return best.confidence >= LEAST_CONFIDENCE ? best.encoding : WESTERN;
}

const WESTERN = "windows-1252";

/** Below this share (percent) a guess of the detector is noise. */
const LEAST_CONFIDENCE = 25;

/** The detector's names and the encodings they stand for: Windows' superset where there is one, as in browsers. */
const LEGACY_ENCODINGS: Readonly<Record<string, string>> = {
  "ISO-8859-1": WESTERN,
  "windows-1252": WESTERN,
  "ISO-8859-2": "iso-8859-2",
  "windows-1250": "windows-1250",
  "ISO-8859-5": "iso-8859-5",
  "ISO-8859-9": "windows-1254",
  "windows-1254": "windows-1254",
  "windows-1251": "windows-1251",
  // KOI8-U is KOI8-R with the four Ukrainian letters in the place of box-drawing characters.
  "KOI8-R": "koi8-u",
  GB18030: "gb18030",
  Big5: "big5",
  Shift_JIS: "shift_jis",
  "EUC-JP": "euc-jp",
  "EUC-KR": "euc-kr",
};

function decodeKnown(bytes: Buffer, encoding: string): string {
  // Pure ASCII read as Latin-1 is the same text, five times as fast and half the size.
  if (encoding === "utf-8") return bytes.toString(isAscii(bytes) ? "latin1" : "utf8");
  if (encoding === "utf-16le") return bytes.toString("utf16le");
  if (encoding === "utf-16be") return swapped(bytes).toString("utf16le");
  return iconv().decode(bytes, encoding, { stripBOM: false });
}

function encodeKnown(text: string, encoding: string): Buffer {
  if (encoding === "utf-8") return Buffer.from(text, "utf8");
  if (encoding === "utf-16le") return Buffer.from(text, "utf16le");
  if (encoding === "utf-16be") return swapped(Buffer.from(text, "utf16le"));
  return iconv().encode(text, encoding, { addBOM: false });
}

function iconv(): typeof import("./library")["iconv"] {
  return (require("./library") as typeof import("./library")).iconv;
}

/** Pairs of bytes in the other order; an odd byte at the end is lost, as in any decoder of UTF-16. */
function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16();
}

/** The text itself, unless control characters show that it is none. */
function textual(text: string): string {
  const sample = text.slice(0, SAMPLE);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = sample.match(/[\u0001-\u0008\u000e-\u0019\u001c-\u001f]/g)?.length ?? 0;
  if (text.includes("\0") || (controls > 4 && controls * 50 > sample.length))
    throw new NotText(say`a binary file, not text; nothing was done with it`);
  return text;
}
