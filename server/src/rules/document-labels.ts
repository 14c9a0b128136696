/** What the label rules need to know of a transcript's labels: how often each is used, where, and how it is divided from the words. */

import { memoTranscript } from "../facts/memo";
import type { Turn } from "../facts/model";
import { outline } from "../facts/outline";
import { speakers } from "../facts/speakers";
import { isOfficeWord, type NameShape, nameKey, nameShape, nameWords } from "../syntax/name";
import type { Transcript } from "../syntax/transcript";
import { PARTICLES, QUESTION_WORDS } from "../syntax/words";
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
export const documentLabels: (transcript: Transcript) => readonly DocumentLabel[] = memoTranscript((transcript) =>
  speakers(transcript).map(({ name, turns }) => ({ text: name, key: nameKey(name), shape: nameShape(name), turns })),
);

/** The place of each turn among the turns. */
export const turnIndexes: (transcript: Transcript) => ReadonlyMap<Turn, number> = memoTranscript(
  (transcript) => new Map(outline(transcript).turns.map((turn, i) => [turn, i])),
);

/** The mark that divides a label from its words; empty where white space alone does. */
export function separatorOf(transcript: Transcript, { label }: Turn): string {
  return slice(transcript.source, label.separator);
}

const MEANT = /^(?:[:：.>\])]|\.?[ \t\u00a0]?[-–—]{1,2}|[:：][ \t\u00a0]?[-–—])$/u;

/** The separator that most of the turns have, the first of two that are used equally often, and how many have it; empty and 0 without turns. */
export function usualSeparator(
  transcript: Transcript,
  turns: readonly Turn[],
): { readonly separator: string; readonly count: number } {
  const counts = new Map<string, number>();
  for (const turn of turns) {
    const separator = separatorOf(transcript, turn);
    counts.set(separator, (counts.get(separator) ?? 0) + 1);
  }
  const [separator, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ["", 0]);
  return { separator, count };
}

/** True for a separator that somebody may have meant; others are damaged ones. */
export function isMeant(separator: string): boolean {
  return MEANT.test(separator);
}

/** The edits that put other words in the place of a label's name, turn by turn. */
export function renaming({ source }: Transcript, turns: readonly Turn[], text: string): readonly Edit[] {
  return turns.map(({ label: { name, text: words } }) => {
    const printed = slice(source, name);
    // Bold type that ends inside the name ends behind the new one: `**Ana Lim**a:`.
    const marks = printed === words ? "" : (/(?:\\?\*)+/.exec(printed)?.[0] ?? "");
    return { span: name, text: `${text}${marks}` };
  });
}

/** True for a label that says nothing of who speaks, so that several people may share it: words for who asks, for somebody unknown. */
export function isAnonymous(label: string): boolean {
  return plainWords(label).every((word) => ANONYMOUS.has(word) || QUESTION_WORDS.has(word));
}

/** False for a label that several people share: a word for who asks, words for somebody unknown. */
export function namesOne(label: string): boolean {
  if (isAnonymous(label)) return false;
  if (nameShape(label) !== "question") return true;
  // `Question from Perm` is somebody there, `FRAGE HOENIG` is one person.
  return plainWords(label)
    .slice(1)
    .every((word) => /\p{L}{2}/u.test(word) && !PARTICLES.has(word) && !isOfficeWord(word));
}

function plainWords(label: string): readonly string[] {
  return nameWords(label.toLowerCase()).map((word) => word.replace(/[^\p{L}\p{N}]/gu, ""));
}
