/** JSON of speech recognition, and of an export, as a talk: Whisper, also of transformers, WhisperX, whisper.cpp, Rev, AssemblyAI, Deepgram, and the captions of YouTube. */

import { say } from "../text/message";
import { parsedJson } from "./parsed-json";
import { isTranscriptDocument, readTranscriptDocument } from "./read-transcript-document";
import type { WordTimes } from "./speech-times";
import { CannotImport, type Piece, type Talk, talkOfPieces } from "./talk";

/** Reads JSON. Throws `CannotImport` for what is none, and for a form that is not known. */
export function readJson(text: string): Talk {
  const value = parsedJson(text);
  if (isRecord(value) && isTranscriptDocument(value)) return readTranscriptDocument(value);
  const whole = isRecord(value) ? value : { segments: value };
  // Deepgram's is one record deeper.
  const record = isRecord(whole.results) ? whole.results : whole;
  for (const [key, read] of Object.entries(READERS)) {
    const items = record[key];
    if (Array.isArray(items)) return talkOfPieces([], withUnknown(items.flatMap((item, i) => read(item, i, record))));
  }
  throw new CannotImport(say`has none of the lists that are known: ${Object.keys(READERS).join(", ")}`);
}

/** Where speakers are told apart, a piece that names none may be anybody's: it is not the one's before. */
function withUnknown(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(({ label }) => label !== null)) return pieces;
  return pieces.filter(({ text }) => text.trim() !== "").map((piece) => ({ ...piece, label: piece.label ?? UNKNOWN }));
}

const UNKNOWN = "Unknown speaker";

type JsonRecord = Readonly<Record<string, unknown>>;

/** What is said by an item of a list, 0-based, by the key of that list. */
const READERS: Readonly<Record<string, (item: unknown, index: number, whole: JsonRecord) => readonly Piece[]>> = {
  /** Whisper; WhisperX names the speaker. */
  segments(item, index) {
    const { start, end, text, speaker, words } = recordOf(item, "segment", index);
    const times = { start: numberOf(start), end: numberOf(end), ...wordsOf(words, 1) };
    return [{ label: labelOf(speaker), ...times, text: textOf(text, "segment", index) }];
  },
  /** Whisper of the transformers library. */
  chunks(item, index) {
    const { timestamp, text } = recordOf(item, "chunk", index);
    const [start, end] = Array.isArray(timestamp) ? timestamp : [];
    return [{ label: null, start: numberOf(start), end: numberOf(end), text: textOf(text, "chunk", index) }];
  },
  /** whisper.cpp counts milliseconds. */
  transcription(item, index) {
    const { offsets, text, speaker } = recordOf(item, "segment", index);
    const { from, to } = isRecord(offsets) ? offsets : {};
    const times = { start: numberOf(from, 1000), end: numberOf(to, 1000) };
    return [{ label: labelOf(speaker), ...times, text: textOf(text, "segment", index) }];
  },
  /** Rev gives each word and mark by itself, with the spaces between them. */
  monologues(item, index, { speakers }) {
    const { speaker, elements } = recordOf(item, "monologue", index);
    if (!Array.isArray(elements)) throw new CannotImport(say`is damaged: monologue ${index + 1} has no words`);
    const words = elements.map((element) => recordOf(element, "monologue", index));
    const start = words.map(({ ts }) => numberOf(ts)).find((ts) => ts !== null) ?? null;
    const known = Array.isArray(speakers) ? speakers.find((one) => isRecord(one) && one.id === speaker) : undefined;
    const name = isRecord(known) && typeof known.name === "string" ? known.name : labelOf(speaker, "Speaker ");
    const end = words.map(({ end_ts }) => numberOf(end_ts)).findLast((ts) => ts !== null) ?? null;
    const timed = words.flatMap(({ value, ts, end_ts }): readonly WordTimes[] =>
      numberOf(ts) === null ? [] : [{ text: textOf(value, "monologue", index), start: numberOf(ts), end: numberOf(end_ts) }],
    );
    const text = words.map(({ value }) => textOf(value, "monologue", index)).join("");
    return [{ label: name, start, end, text, ...(timed.length === 0 ? {} : { words: timed }) }];
  },
  /** AssemblyAI counts milliseconds and gives speakers letters; Deepgram counts seconds and numbers them. */
  utterances(item, index) {
    const { speaker, start, end, text, transcript, words } = recordOf(item, "utterance", index);
    const isInSeconds = transcript !== undefined;
    const unit = isInSeconds ? 1 : 1000;
    const label = labelOf(speaker, "Speaker ");
    return [
      {
        label: typeof speaker === "string" && label !== null && speaker.length === 1 ? `Speaker ${label}` : label,
        start: numberOf(start, unit),
        end: numberOf(end, unit),
        ...wordsOf(words, unit),
        text: textOf(isInSeconds ? transcript : text, "utterance", index),
      },
    ];
  },
  /** YouTube counts milliseconds; events without words only say how captions are placed. */
  events(item, index) {
    const { tStartMs, dDurationMs, segs } = recordOf(item, "event", index);
    if (!Array.isArray(segs)) return [];
    const start = numberOf(tStartMs, 1000);
    const lasts = numberOf(dDurationMs, 1000);
    const words = segs.map((seg): WordTimes => {
      const { utf8, tOffsetMs = 0 } = recordOf(seg, "event", index);
      const offset = numberOf(tOffsetMs, 1000);
      return { text: textOf(utf8, "event", index), start: start === null || offset === null ? null : start + offset };
    });
    const end = start === null || lasts === null ? null : start + lasts;
    const text = words.map(({ text }) => text).join("");
    return [{ label: null, start, end, text, ...(words.length > 1 ? { words } : {}) }];
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

/** A number of units, each so many to one of ours; null for none. */
function numberOf(value: unknown, unit = 1): number | null {
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value / unit : null;
}

/**
 * The words of a piece with their times, so many units to a second: `word` of Whisper, WhisperX and Deepgram, `text` of
 * AssemblyAI. Nothing where the file has none, or not all.
 */
function wordsOf(value: unknown, unit: number): { readonly words?: readonly WordTimes[] } {
  if (!Array.isArray(value) || value.length === 0) return {};
  const words: WordTimes[] = [];
  for (const item of value) {
    if (!isRecord(item)) return {};
    const text = item.punctuated_word ?? item.word ?? item.text;
    if (typeof text !== "string") return {};
    words.push({ text, start: numberOf(item.start, unit), end: numberOf(item.end, unit) });
  }
  return { words };
}

/** A name; of a number, with the words before it. */
function labelOf(value: unknown, before = ""): string | null {
  if (typeof value === "number") return `${before}${value}`;
  return typeof value === "string" && value.trim() !== "" ? value : null;
}
