/** Labels inside a paragraph, where a turn begins that nobody sees. */

import type { Turn } from "../facts/model";
import { outline } from "../facts/outline";
import { type SpokenLine, spokenLines } from "../facts/speech";
import type { Transcript } from "../syntax/transcript";
import { put } from "../text/put";
import { type Span, shift } from "../text/span";
import { type DocumentLabel, documentLabels, separatorOf } from "./document-labels";
import { turnGap } from "./label-edits";
import type { TranscriptRule } from "./rule";

const FEWEST_TURNS = 2;
const SENTENCE_END = /[.?!…—–][\p{Pe}\p{Pf}"'*_]*$/u;
/** A word that an office or a name belongs to: `as I said to the PM: we will`. */
const LEADS_ON =
  /(?:^|[^\p{L}])(?:the|a|an|our|your|my|his|her|their|this|that|dear|said|says|asked|told|quote|[Mm]rs?|[Mm]s|[Dd]r)\.?$/iu;
/** No label is longer than this many units. */
const LONGEST = 60;

export const labelInParagraph: TranscriptRule = {
  name: "label-in-paragraph",
  summary: "A label of the transcript stands inside a paragraph, where it starts no turn.",
  severity: "warning",
  tags: ["labels"],
  scope: "transcript",
  *check(transcript) {
    const byLastWord = labelsByLastWord(transcript);
    if (byLastWord.size === 0) return;
    const textStarts = new Set(outline(transcript).turns.map(({ textStart }) => textStart));
    for (const spoken of spokenLines(transcript)) {
      for (const { label, name } of places(transcript, spoken, byLastWord)) {
        if (textStarts.has(name.start)) continue;
        yield {
          span: name,
          message: `“${label.text}” is a label of ${label.turns.length} turns, and starts none here.`,
          fixes: [
            {
              title: "Start a new turn here",
              edits: [{ span: gapBefore(transcript, name), text: turnGap(transcript) }],
              safe: false,
            },
          ],
        };
      }
    }
  },
};

interface Place {
  readonly label: DocumentLabel;
  readonly name: Span;
}

/** The labels that a colon divides from the words, by their last word. */
function labelsByLastWord(transcript: Transcript): ReadonlyMap<string, readonly DocumentLabel[]> {
  const byLastWord = new Map<string, DocumentLabel[]>();
  for (const label of documentLabels(transcript)) {
    if (label.turns.length < FEWEST_TURNS || label.text.length > LONGEST || !hasColon(transcript, label.turns)) continue;
    put(byLastWord, lastWord(label.text), label);
  }
  return byLastWord;
}

function hasColon(transcript: Transcript, turns: readonly Turn[]): boolean {
  return turns.filter((turn) => /[:：]/.test(separatorOf(transcript, turn))).length * 2 > turns.length;
}

function lastWord(words: string): string {
  return /\S+$/u.exec(words)?.[0] ?? "";
}

function* places(
  { source }: Transcript,
  { line, start, end }: SpokenLine,
  byLastWord: ReadonlyMap<string, readonly DocumentLabel[]>,
): Iterable<Place> {
  const offset = source.lineStarts[line] ?? 0;
  const text = source.text.slice(offset + start, offset + end);
  for (const { index } of text.matchAll(/[:：](?=\s+[\p{L}\p{N}"“‘«(])/gu)) {
    const before = text.slice(Math.max(0, index - LONGEST - 20), index);
    const label = (byLastWord.get(lastWord(before)) ?? []).find((one) => before.endsWith(one.text) && isDivided(before, one));
    if (label !== undefined) yield { label, name: shift({ start: index - label.text.length, end: index }, offset + start) };
  }
}

/** True where the words before a label's name end a sentence, or the label is written as no word of speech is. */
function isDivided(before: string, { text }: DocumentLabel): boolean {
  const words = before.slice(0, -text.length);
  const said = words.trimEnd();
  if (said === "" || said === words) return false;
  if (SENTENCE_END.test(said)) return true;
  const capitals = /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
  return capitals && !LEADS_ON.test(said) && !isCapitals(lastWord(said));
}

/** A word in capitals before it may belong to a longer name. */
function isCapitals(word: string): boolean {
  return word === word.toUpperCase();
}

function gapBefore({ source: { text } }: Transcript, { start }: Span): Span {
  let from = start;
  while (/\s/.test(text.charAt(from - 1))) from--;
  return { start: from, end: start };
}
