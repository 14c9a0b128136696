/** What the label rules need to know of a transcript's labels: how often each is used, where, and how it is divided from the words. */

import { memo } from "../facts/memo";
import type { Turn } from "../facts/model";
import { outline } from "../facts/outline";
import { speakers } from "../facts/speakers";
import { type NameShape, nameKey, nameShape, nameWords } from "../syntax/name";
import type { Transcript } from "../syntax/transcript";
import { QUESTION_WORDS } from "../syntax/words";
import { type Edit, slice } from "../text/source";

/** Words for people whose name nobody knows: two in a row may be two people. */
const ANONYMOUS: ReadonlySet<string> = new Set(
  "unidentified unknown voice voices male female man woman member members participant participants speaker speakers several hon honourable honorable audience crowd delegates staff all response".split(
    " ",
  ),
);

/** All turns under one spelling of a label. */
export interface DocumentLabel {
  /** The words as printed. */
  readonly text: string;
  /** Equal for the same words in other spacing, case or punctuation. */
  readonly key: string;
  readonly shape: NameShape;
  /** In text order, at least one. */
  readonly turns: readonly Turn[];
}

/** The labels of a transcript in the order of their first turns. */
export const documentLabels: (transcript: Transcript) => readonly DocumentLabel[] = memo((transcript) =>
  speakers(transcript).map(({ name, turns }) => ({ text: name, key: nameKey(name), shape: nameShape(name), turns })),
);

/** The place of each turn among the turns. */
export const turnIndexes: (transcript: Transcript) => ReadonlyMap<Turn, number> = memo(
  (transcript) => new Map(outline(transcript).turns.map((turn, i) => [turn, i])),
);

/** The mark that divides a label from its words; empty where white space alone does. */
export function separatorOf(transcript: Transcript, { label }: Turn): string {
  return slice(transcript.source, label.separator);
}

const MEANT = /^(?:[:：.>\])]|\.?[ \t\u00a0]?[-–—]{1,2}|[:：][ \t\u00a0]?[-–—])$/u;

/** True for a separator that somebody may have meant; others are damaged ones. */
export function isMeant(separator: string): boolean {
  return MEANT.test(separator);
}

/** The edits that put other words in the place of a label's name, turn by turn. */
export function renaming(turns: readonly Turn[], text: string): readonly Edit[] {
  return turns.map(({ label }) => ({ span: label.name, text }));
}

/** True for a label that says nothing of who speaks, so that several people may share it: words for who asks, for somebody unknown. */
export function isAnonymous(label: string): boolean {
  const words = nameWords(label.toLowerCase()).map((word) => word.replace(/[^\p{L}\p{N}]/gu, ""));
  return words.every((word) => ANONYMOUS.has(word) || QUESTION_WORDS.has(word));
}
