/** Straight and curly quotation marks, or apostrophes, in one transcript. */

import { outline } from "../facts/outline";
import type { Transcript } from "../syntax/transcript";
import type { Edit } from "../text/source";
import { lineSpan } from "../text/source";
import type { Finding, TranscriptRule } from "./rule";

const STRAIGHT_APOSTROPHE = /(?<=\p{L})'(?=\p{L})/gu;
const CURLY_APOSTROPHE = /(?<=\p{L})’(?=\p{L})/gu;
const STRAIGHT_QUOTE = /"/g;
const CURLY_QUOTE = /[“”]/g;

/** Fewer than these of either kind say nothing about how the text is set. */
const FEWEST_OF_USUAL = 5;

export const mixedQuotes: TranscriptRule = {
  name: "mixed-quotes",
  summary: "Some quotation marks or apostrophes are straight, most are curly, or the other way round.",
  severity: "hint",
  tags: ["text"],
  scope: "transcript",
  *check(transcript) {
    yield* mixed(
      transcript,
      "apostrophes",
      STRAIGHT_APOSTROPHE,
      CURLY_APOSTROPHE,
      () => "’",
      () => "'",
    );
    yield* mixed(transcript, "quotation marks", STRAIGHT_QUOTE, CURLY_QUOTE, curlyQuote, () => '"');
  },
};

type Replacement = (before: string, after: string) => string | null;

function* mixed(
  transcript: Transcript,
  what: string,
  straight: RegExp,
  curly: RegExp,
  asCurly: Replacement,
  asStraight: Replacement,
): Iterable<Finding> {
  const straightAt = placesOf(transcript, straight);
  const curlyAt = placesOf(transcript, curly);
  const [few, many] = straightAt.length < curlyAt.length ? [straightAt, curlyAt] : [curlyAt, straightAt];
  if (few.length === 0 || many.length < FEWEST_OF_USUAL) return;
  const { text } = transcript.source;
  const isCurly = many === curlyAt;
  const edits = few.map((at): Edit | null => {
    const sign = (isCurly ? asCurly : asStraight)(text.charAt(at - 1), text.charAt(at + 1));
    return sign === null ? null : { span: { start: at, end: at + 1 }, text: sign };
  });
  const certain = edits.filter((edit) => edit !== null);
  const [usual, unusual] = isCurly ? ["curly", "straight"] : ["straight", "curly"];
  const first = few[0] ?? 0;
  yield {
    span: { start: first, end: first + 1 },
    message: `${few.length} ${what} are ${unusual}, ${many.length} are ${usual}; this is the first of the ${unusual} ones.`,
    // A sign whose side is open is left to a person, and with it all of them.
    fixes: certain.length < few.length ? [] : [{ title: `Make all ${what} ${usual}`, edits: certain, safe: false }],
  };
}

/** Offsets at which the pattern matches outside boilerplate and front matter. */
function placesOf(transcript: Transcript, pattern: RegExp): readonly number[] {
  const { parts } = outline(transcript);
  const { source } = transcript;
  const places: number[] = [];
  for (const [line, part] of parts.entries()) {
    if (part === "blank" || part === "boilerplate" || part === "front-matter") continue;
    const { start, end } = lineSpan(source, line);
    for (const { index } of source.text.slice(start, end).matchAll(pattern)) places.push(start + index);
  }
  return places;
}

/** Opening or closing, by what stands on either side; null where both sides look alike. */
function curlyQuote(before: string, after: string): string | null {
  const isOpen = (side: string) => side === "" || /[\s([{—–-]/.test(side);
  if (isOpen(before) === isOpen(after)) return null;
  return isOpen(before) ? "“" : "”";
}
