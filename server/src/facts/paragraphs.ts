/** Whether the lines of a transcript are paragraphs, or pieces of paragraphs that were wrapped at some width. */

import type { Transcript } from "../syntax/transcript";
import { lineSpan } from "../text/source";
import { memoTranscript } from "./memo";
import type { Part } from "./model";
import { outline } from "./outline";
import { endsSentenceOrAnnounces } from "./sentences";

const LIST_ITEM = /^\s*(?:[*+•–-]|\d+[.)])\s/;

/**
 * From this share on, lines that end a sentence speak for lines that are paragraphs. Wrapped text ends about one line
 * in ten with a sentence; text that has a line for each paragraph, nearly all of them.
 */
const SHARE = 0.8;
const FEWEST = 4;

/** A sentence that ends within a line. */
const INNER_END = /[.?!…]["”’»)\]]*\s+["“‘«(]*[\p{Lu}\p{N}]/u;
/** Where fewer lines than this hold a second sentence, and blank lines divide paragraphs, each sentence was given a line of its own. */
const SHARE_OF_LONGER = 0.1;

export interface Paragraphs {
  /** True when the text as a whole shows that its lines are paragraphs. */
  readonly areLines: boolean;
  /** 0-based lines of speech that end a sentence and are followed, with no blank line between, by more speech of the same turn. */
  readonly endings: readonly number[];
}

/** What line breaks between lines of speech mean, decided over the whole text. Remembered with the transcript. */
export const paragraphs: (transcript: Transcript) => Paragraphs = memoTranscript((transcript) => {
  const { source } = transcript;
  const { parts, turns } = outline(transcript);
  const labelled = new Set(turns.map(({ line }) => line));
  const labelOnly = new Set(
    turns.filter(({ line, textStart }) => textStart >= lineSpan(source, line).end).map(({ line }) => line),
  );
  const endings: number[] = [];
  let pairs = 0;
  let longer = 0;
  for (let line = 0; line + 1 < parts.length; line++) {
    if (!isSpeech(parts[line]) || !isSpeech(parts[line + 1]) || labelled.has(line + 1) || labelOnly.has(line)) continue;
    const [above, below] = [textOf(transcript, line), textOf(transcript, line + 1)];
    if (LIST_ITEM.test(below)) continue;
    pairs++;
    if (endsSentenceOrAnnounces(above)) endings.push(line);
    if (INNER_END.test(above)) longer++;
  }
  const areSentences = longer < pairs * SHARE_OF_LONGER && isDivided(parts);
  const areLines = endings.length >= FEWEST && endings.length >= pairs * SHARE && !areSentences;
  return { areLines, endings };
});

/** True when a blank line stands between two lines of speech. */
function isDivided(parts: readonly Part[]): boolean {
  return parts.some((part, line) => part === "blank" && isSpeech(parts[line - 1]) && isSpeech(parts[line + 1]));
}

function isSpeech(part: string | undefined): boolean {
  return part === "statement" || part === "turn";
}

function textOf({ source }: Transcript, line: number): string {
  const { start, end } = lineSpan(source, line);
  return source.text.slice(start, end);
}
