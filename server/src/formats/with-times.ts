/** Puts precise times into a document and into the rows of its turns. */

import { frame } from "../facts/frame";
import type { TurnRow } from "../features/turn-row";
import { turnTable } from "../features/turn-table";
import type { SpeechTimes } from "../imports/speech-times";
import type { Transcript } from "../syntax/transcript";
import type { Message } from "../text/message";
import type { DocumentTurn, TranscriptDocument } from "./document";
import { documentOf } from "./document-of";
import { type TimedSpeech, timedSpeech } from "./timed-speech";

/** Seconds between which something is said; null where that is not known. */
interface Times {
  readonly start: number | null;
  readonly end: number | null;
}

/** The document with the times of its turns and paragraphs; what nobody heard keeps those that it has. */
export function withTimes(document: TranscriptDocument, speech: TimedSpeech): TranscriptDocument {
  const times = timesOfItems(speech);
  return {
    ...document,
    parts: document.parts.map((part, index) => {
      const ofItems = times.get(index);
      if (part.kind !== "turn" || ofItems === undefined) return part;
      const [first, last] = [[...ofItems.values()][0], [...ofItems.values()].at(-1)];
      return {
        ...part,
        start: first?.start ?? part.start,
        end: last?.end ?? null,
        body: part.body.map((item, i) => (item.kind === "paragraph" ? { ...item, ...ofItems.get(i) } : item)),
      };
    }),
  };
}

/** By part and by item, in text order. */
function timesOfItems({ items, words }: TimedSpeech): ReadonlyMap<number, ReadonlyMap<number, Times>> {
  const times = new Map<number, Map<number, Times>>();
  for (let from = 0, to = 0; from < words.length; from = to) {
    while (to < words.length && words[to]?.item === words[from]?.item) to++;
    const [item, first, last] = [items[words[from]?.item ?? -1], words[from], words[to - 1]];
    if (item === undefined || first === undefined || last === undefined) continue;
    const ofPart = times.get(item.part) ?? new Map<number, Times>();
    ofPart.set(item.item, {
      start: first.isHeard ? first.start / 1000 : null,
      end: last.isHeard ? last.end / 1000 : null,
    });
    times.set(item.part, ofPart);
  }
  return times;
}

/** The rows of a transcript, with precise times where these are of its recording; `unused` says in one phrase why they are not. */
export function timedTable(
  transcript: Transcript,
  fileName: string,
  speech: SpeechTimes | null,
): { readonly rows: readonly TurnRow[]; readonly unused: Message | null } {
  const rows = turnTable(transcript, fileName);
  // Captions have the times of their own cues.
  if (speech === null || frame(transcript).captions) return { rows, unused: null };
  const document = documentOf(transcript, fileName);
  const timed = timedSpeech(document, speech, false);
  if ("refused" in timed) return { rows, unused: timed.refused };
  return { rows: rowsWithTimes(rows, withTimes(document, timed)), unused: null };
}

/** Rows with the times of the turns of a document that are more precise. */
export function rowsWithTimes(rows: readonly TurnRow[], { parts }: TranscriptDocument): readonly TurnRow[] {
  const turns = parts.filter((part): part is DocumentTurn => part.kind === "turn");
  const statement = turns.find(({ role }) => role === "statement");
  const labelled = turns.filter(({ role }) => role !== "statement");
  let next = 0;
  return rows.map((row) => {
    const turn = row.role === "statement" ? statement : labelled[next++];
    if (turn === undefined || turn.start === null || turn.end === null) return row;
    return { ...row, start: turn.start, seconds: (Math.round(turn.end * 1000) - Math.round(turn.start * 1000)) / 1000 };
  });
}
