/** The file beside a transcript that keeps the precise times of its speech: JSON, as `transcript-times.schema.json` describes it. */

import { lastName } from "../text/last-name";
import { type Message, say } from "../text/message";
import { parsedJson } from "./parsed-json";
import type { SpeechTimes, TimedPiece, TimedWords } from "./speech-times";
import { CannotImport } from "./talk";

/** What such a file says that it is, and the version of its form; another number is another schema. */
const [FORMAT, VERSION] = ["transcript-times", 1];

/** The text of the file: JSON with a line for each piece. `source` is the name of the file that the times are from. */
export function writeTimes({ pieces }: SpeechTimes, source: string): string {
  const head = JSON.stringify({ format: FORMAT, version: VERSION, source: lastName(source) }).slice(0, -1);
  return `${head},"pieces":[\n${pieces.map((piece) => JSON.stringify(pieceRecord(piece))).join(",\n")}\n]}\n`;
}

function pieceRecord({ start, end, words }: TimedPiece): object {
  const [first, ...more] = words;
  const isTimed = more.length > 0 || first?.start !== null;
  return { start, ...withEnd(end), ...(isTimed ? { words: words.map(wordRecord) } : { text: first.text }) };
}

function wordRecord({ text, start, end }: TimedWords): object {
  return { text, ...(start === null ? {} : { start }), ...withEnd(end) };
}

/** What is not known is left out. */
function withEnd(end: number | null): { readonly end?: number } {
  return end === null ? {} : { end };
}

/** The times in such a file, or one phrase that says what is wrong with it. */
export function readTimes(text: string): SpeechTimes | { readonly refused: Message } {
  let value: unknown;
  try {
    value = parsedJson(text);
  } catch (error) {
    if (error instanceof CannotImport) return { refused: error.why };
    throw error;
  }
  if (!isRecord(value) || value.format !== FORMAT) return { refused: say`contains no times that an import wrote` };
  if (value.version !== VERSION)
    return { refused: say`is of version ${String(value.version)} of its format, of which only ${String(VERSION)} is known` };
  if (!Array.isArray(value.pieces)) return { refused: say`is damaged: it has no list of pieces` };
  const pieces: TimedPiece[] = [];
  for (const [i, item] of value.pieces.entries()) {
    const piece = pieceOf(item);
    if (piece === null) return { refused: say`is damaged: piece ${i + 1} has no text or no time` };
    pieces.push(piece);
  }
  return { pieces };
}

type JsonRecord = Readonly<Record<string, unknown>>;

function pieceOf(value: unknown): TimedPiece | null {
  if (!isRecord(value)) return null;
  const { start, end, text, words } = value;
  if (!isTime(start) || !isTimeOrNone(end)) return null;
  if (typeof text === "string" && words === undefined)
    return { start, end: end ?? null, words: [{ text, start: null, end: null }] };
  if (!Array.isArray(words)) return null;
  const timed = words.map(wordsOf);
  return timed.every((one) => one !== null) ? { start, end: end ?? null, words: timed } : null;
}

function wordsOf(value: unknown): TimedWords | null {
  if (!isRecord(value)) return null;
  const { text, start, end } = value;
  if (typeof text !== "string" || !isTimeOrNone(start) || !isTimeOrNone(end)) return null;
  return { text, start: start ?? null, end: end ?? null };
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTime(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

function isTimeOrNone(value: unknown): value is number | undefined {
  return value === undefined || isTime(value);
}
