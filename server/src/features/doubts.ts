/** Of which words it is uncertain whether they are speaker labels: what a person looks through one by one. */

import { missedLabels } from "../facts/certainty";
import { lineText } from "../facts/frame";
import { memoTranscript } from "../facts/memo";
import { uncertainLabels } from "../rules/uncertain-label";
import { nameKey } from "../syntax/name";
import type { Transcript } from "../syntax/transcript";
import { excerpt } from "../text/excerpt";
import type { Span } from "../text/span";

export interface DoubtfulLabel {
  /** The words as printed, the first time. */
  readonly text: string;
  /** True for those that are read as a label; of the others some probably are. */
  readonly isLabel: boolean;
  /** In text order, at least one. */
  readonly places: readonly DoubtfulPlace[];
}

export interface DoubtfulPlace {
  /** The words in question. */
  readonly name: Span;
  /** The beginning of their line. */
  readonly line: string;
}

/** The uncertain labels, in the order in which they first appear; remembered with the transcript. */
export const doubts: (transcript: Transcript) => readonly DoubtfulLabel[] = memoTranscript((transcript) => {
  const place = (line: number, name: Span): DoubtfulPlace => {
    const text = lineText(transcript, line);
    return { name, line: excerpt(text, { start: 0, end: text.length }) };
  };
  const read = uncertainLabels(transcript).map(({ text, turns }): DoubtfulLabel => {
    return { text, isLabel: true, places: turns.map(({ line, label }) => place(line, label.name)) };
  });
  const unread = new Map<string, DoubtfulPlace[]>();
  const texts = new Map<string, string>();
  for (const { text, line, name } of missedLabels(transcript)?.places ?? []) {
    const key = nameKey(text);
    const known = unread.get(key);
    if (known === undefined) texts.set(key, text);
    unread.set(key, [...(known ?? []), place(line, name)]);
  }
  const missed = [...unread].map(([key, places]): DoubtfulLabel => ({ text: texts.get(key) ?? "", isLabel: false, places }));
  return [...read, ...missed].sort((a, b) => startOf(a) - startOf(b));
});

function startOf({ places }: DoubtfulLabel): number {
  return places[0]?.name.start ?? 0;
}
