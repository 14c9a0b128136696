/** Whether the lines of a transcript were wrapped at some width, as mail and old terminals do. */

import type { Transcript } from "../syntax/transcript";
import { memoLine, memoTranscript } from "./memo";
import { outline } from "./outline";
import { endsSentenceOrAnnounces } from "./sentences";

export interface Wrapping {
  /** The width in UTF-16 units at which lines were wrapped. */
  readonly width: number;
  /** 0-based lines that go on in the next line, which was divided from them for its width alone. */
  readonly joints: readonly number[];
}

/** Lines of speech that begin a list item, a heading or a table row stand for themselves. */
const STANDS_ALONE = /^\s*(?:[*+•–-]\s|\d+[.)]\s|#|\||>)/;

const WIDTHS = { least: 40, most: 140 };
const FEWEST = 10;
/** From this share on, lines into which the next word would not have fitted speak for wrapping. */
const SHARE = 0.7;

interface LineFacts {
  readonly length: number;
  readonly indent: number;
  readonly firstWord: number;
  readonly ends: boolean;
  readonly standsAlone: boolean;
  readonly hyphen: boolean;
}

const factsOf = memoLine((text): LineFacts => {
  const content = text.trim();
  return {
    length: text.trimEnd().length,
    indent: text.length - text.trimStart().length,
    firstWord: content.search(/\s|$/),
    ends: endsSentenceOrAnnounces(content),
    standsAlone: STANDS_ALONE.test(text),
    hyphen: /\p{L}[-\u00AD]$/u.test(content),
  };
});

/** How the text is wrapped, decided over all of it; null where its lines are paragraphs or nothing is certain. Remembered with the transcript. */
export const wrapping: (transcript: Transcript) => Wrapping | null = memoTranscript((transcript) => {
  const pairs = pairsOfLines(transcript);
  if (pairs.length < FEWEST) return null;
  const lengths = pairs.map((line) => factsOf(transcript, line).length).sort((a, b) => a - b);
  // A few lines may be longer: a title, or a line that was mended by hand.
  const width = lengths[Math.floor((lengths.length - 1) * 0.97)] ?? 0;
  if (width < WIDTHS.least || width > WIDTHS.most) return null;
  const isFull = (line: number) => factsOf(transcript, line).length + 1 + factsOf(transcript, line + 1).firstWord > width;
  const full = pairs.filter(isFull);
  const inSentence = pairs.filter((line) => !factsOf(transcript, line).ends);
  if (full.length < pairs.length * SHARE || inSentence.length < pairs.length * SHARE) return null;
  const joints = pairs.filter((line) => {
    const [here, next] = [factsOf(transcript, line), factsOf(transcript, line + 1)];
    // A hyphen may belong to the word or to the wrapping; an indented line begins a paragraph.
    return !here.hyphen && next.indent <= here.indent && (isFull(line) || !here.ends);
  });
  return { width, joints };
});

/** Lines of speech with more speech of the same turn in the line below. */
function pairsOfLines(transcript: Transcript): readonly number[] {
  const { parts, turns } = outline(transcript);
  const labelled = new Set(turns.map(({ line }) => line));
  const isSpeech = (line: number) => parts[line] === "statement" || parts[line] === "turn";
  return [...parts.keys()].filter(
    (line) => isSpeech(line) && isSpeech(line + 1) && !labelled.has(line + 1) && !factsOf(transcript, line + 1).standsAlone,
  );
}
