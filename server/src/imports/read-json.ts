/** JSON of speech recognition, and of an export, as a talk: Whisper, also of transformers, WhisperX, whisper.cpp, Rev, AssemblyAI, Deepgram, and the captions of YouTube. */

import { say } from "../text/message";
import { isTranscriptDocument, readTranscriptDocument } from "./read-transcript-document";
import { CannotImport, oneLine, type Piece, type Talk, turnsOf } from "./talk";

/** Reads JSON. Throws `CannotImport` for what is none, and for a form that is not known. */
export function readJson(text: string): Talk {
  const value = parsed(text);
  if (isRecord(value) && isTranscriptDocument(value)) return readTranscriptDocument(value);
  const whole = isRecord(value) ? value : { segments: value };
  // Deepgram's is one record deeper.
  const record = isRecord(whole.results) ? whole.results : whole;
  for (const [key, read] of Object.entries(READERS)) {
    const items = record[key];
    if (Array.isArray(items))
      return { header: [], turns: turnsOf(withUnknown(items.flatMap((item, i) => read(item, i, record)))) };
  }
  throw new CannotImport(say`has none of the lists that are known: ${Object.keys(READERS).join(", ")}`);
}

/** Where speakers are told apart, a piece that names none may be anybody's: it is not the one's before. */
function withUnknown(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(({ label }) => label !== null)) return pieces;
  return pieces.filter(({ text }) => text.trim() !== "").map((piece) => ({ ...piece, label: piece.label ?? UNKNOWN }));
}

const UNKNOWN = "Unknown speaker";

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const printed = oneLine(error instanceof Error ? error.message : String(error));
    // V8 shows the text around the place, its line ends among it.
    throw new CannotImport(say`is not valid JSON: ${printed.replace(/ is not valid JSON$/, "")}`);
  }
}

type JsonRecord = Readonly<Record<string, unknown>>;

/** What is said by an item of a list, 0-based, by the key of that list. */
const READERS: Readonly<Record<string, (item: unknown, index: number, whole: JsonRecord) => readonly Piece[]>> = {
  /** Whisper; WhisperX names the speaker. */
  segments(item, index) {
    const { start, text, speaker } = recordOf(item, "segment", index);
    return [{ label: labelOf(speaker), start: numberOf(start), text: textOf(text, "segment", index) }];
  },
  /** Whisper of the transformers library. */
  chunks(item, index) {
    const { timestamp, text } = recordOf(item, "chunk", index);
    const [start] = Array.isArray(timestamp) ? timestamp : [];
    return [{ label: null, start: numberOf(start), text: textOf(text, "chunk", index) }];
  },
  /** whisper.cpp counts milliseconds. */
  transcription(item, index) {
    const { offsets, text, speaker } = recordOf(item, "segment", index);
    const from = isRecord(offsets) ? numberOf(offsets.from) : null;
    return [{ label: labelOf(speaker), start: from === null ? null : from / 1000, text: textOf(text, "segment", index) }];
  },
  /** Rev gives each word and mark by itself, with the spaces between them. */
  monologues(item, index, { speakers }) {
    const { speaker, elements } = recordOf(item, "monologue", index);
    if (!Array.isArray(elements)) throw new CannotImport(say`is damaged: monologue ${index + 1} has no words`);
    const words = elements.map((element) => recordOf(element, "monologue", index));
    const start = words.map(({ ts }) => numberOf(ts)).find((ts) => ts !== null) ?? null;
    const known = Array.isArray(speakers) ? speakers.find((one) => isRecord(one) && one.id === speaker) : undefined;
    const name = isRecord(known) && typeof known.name === "string" ? known.name : labelOf(speaker, "Speaker ");
    return [{ label: name, start, text: words.map(({ value }) => textOf(value, "monologue", index)).join("") }];
  },
  /** AssemblyAI counts milliseconds and gives speakers letters; Deepgram counts seconds and numbers them. */
  utterances(item, index) {
    const { speaker, start, text, transcript } = recordOf(item, "utterance", index);
    const isInSeconds = transcript !== undefined;
    const time = numberOf(start);
    const label = labelOf(speaker, "Speaker ");
    return [
      {
        label: typeof speaker === "string" && label !== null && speaker.length === 1 ? `Speaker ${label}` : label,
        start: time === null || isInSeconds ? time : time / 1000,
        text: textOf(isInSeconds ? transcript : text, "utterance", index),
      },
    ];
  },
  /** YouTube counts milliseconds; events without words only say how captions are placed. */
  events(item, index) {
    const { tStartMs, segs } = recordOf(item, "event", index);
    if (!Array.isArray(segs)) return [];
    const words = segs.map((seg) => textOf(recordOf(seg, "event", index).utf8, "event", index));
    const start = numberOf(tStartMs);
    return [{ label: null, start: start === null ? null : start / 1000, text: words.join("") }];
  },
};

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function recordOf(value: unknown, what: string, index: number): JsonRecord {
  if (isRecord(value)) return value;
  throw new CannotImport(say`is damaged: ${what} ${index + 1} is no object`);
}

function textOf(value: unknown, what: string, index: number): string {
  if (typeof value === "string") return value;
  throw new CannotImport(say`is damaged: ${what} ${index + 1} has no text`);
}

function numberOf(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : null;
}

/** A name; of a number, with the words before it. */
function labelOf(value: unknown, before = ""): string | null {
  if (typeof value === "number") return `${before}${value}`;
  return typeof value === "string" && value.trim() !== "" ? value : null;
}
