/** Straight and curly quotation marks, or apostrophes, in one transcript. */

import { memoLine } from "../facts/memo";
import { outline } from "../facts/outline";
import { Trait } from "../syntax/traits";
import type { Transcript } from "../syntax/transcript";
import { type Message, say } from "../text/message";
import type { Edit } from "../text/source";
import type { Finding, TranscriptRule } from "./rule";

interface Signs {
  /** Offsets from the line's start. */
  readonly straight: readonly number[];
  readonly curly: readonly number[];
}

const NONE: Signs = { straight: [], curly: [] };

const apostrophes = memoLine((text) => signs(text, /['’](?<=\p{L}.)(?=\p{L})/gu, "'"), {
  traits: Trait.apostrophe,
  otherwise: NONE,
});
const quotationMarks = memoLine((text) => signs(text, /["“”]/g, '"'), { traits: Trait.quotationMark, otherwise: NONE });

function signs(text: string, pattern: RegExp, straight: string): Signs {
  const found = [...text.matchAll(pattern)];
  const places = (isStraight: boolean) =>
    found.filter(({ 0: sign }) => (sign === straight) === isStraight).map(({ index }) => index);
  return { straight: places(true), curly: places(false) };
}

/** Fewer than these of either kind say nothing about how the text is set. */
const FEWEST_OF_USUAL = 5;

export const mixedQuotes: TranscriptRule = {
  name: "mixed-quotes",
  summary: "Some quotation marks or apostrophes are straight, most are curly, or the other way round.",
  severity: "hint",
  tags: ["text"],
  scope: "transcript",
  *check(transcript) {
    yield* mixed(transcript, APOSTROPHES, apostrophes, { curly: () => "’", straight: () => "'" });
    yield* mixed(transcript, QUOTATION_MARKS, quotationMarks, { curly: curlyQuote, straight: () => '"' });
  },
};

/** The sign to write between two others; null where they do not tell. */
type Replacement = (before: string, after: string) => string | null;
type Kind = keyof Signs;

/** What is said of a kind of signs, by how most of them are. */
interface Words {
  readonly one: (all: number) => Readonly<Record<Kind, Message>>;
  readonly several: (few: number, all: number) => Readonly<Record<Kind, Message>>;
  readonly title: Readonly<Record<Kind, Message>>;
}

const APOSTROPHES: Words = {
  one: (all) => ({
    curly: say`1 of ${all} apostrophes is straight, the others are curly.`,
    straight: say`1 of ${all} apostrophes is curly, the others are straight.`,
  }),
  several: (few, all) => ({
    curly: say`${few} of ${all} apostrophes are straight, the others are curly; this is the first.`,
    straight: say`${few} of ${all} apostrophes are curly, the others are straight; this is the first.`,
  }),
  title: { curly: say`Make all apostrophes curly`, straight: say`Make all apostrophes straight` },
};

const QUOTATION_MARKS: Words = {
  one: (all) => ({
    curly: say`1 of ${all} quotation marks is straight, the others are curly.`,
    straight: say`1 of ${all} quotation marks is curly, the others are straight.`,
  }),
  several: (few, all) => ({
    curly: say`${few} of ${all} quotation marks are straight, the others are curly; this is the first.`,
    straight: say`${few} of ${all} quotation marks are curly, the others are straight; this is the first.`,
  }),
  title: { curly: say`Make all quotation marks curly`, straight: say`Make all quotation marks straight` },
};

function* mixed(
  transcript: Transcript,
  what: Words,
  signsOf: (transcript: Transcript, line: number) => Signs,
  replacements: Readonly<Record<Kind, Replacement>>,
): Iterable<Finding> {
  const places = placesOf(transcript, signsOf);
  const [usual, unusual]: readonly [Kind, Kind] =
    places.straight.length < places.curly.length ? ["curly", "straight"] : ["straight", "curly"];
  const [many, few] = [places[usual], places[unusual]];
  const first = few[0];
  if (first === undefined || many.length < FEWEST_OF_USUAL) return;
  const { text } = transcript.source;
  const all = few.length + many.length;
  const signAt = (at: number) => replacements[usual](text.charAt(at - 1), text.charAt(at + 1));
  const edits = few.flatMap((at): readonly Edit[] => {
    const sign = signAt(at);
    return sign === null ? [] : [{ span: { start: at, end: at + 1 }, text: sign }];
  });
  // Other languages open and close the other way round: „so“ in German, ”så” in Swedish.
  const isAsUsual = many.every((at) => (signAt(at) ?? text.charAt(at)) === text.charAt(at));
  yield {
    span: { start: first, end: first + 1 },
    message: few.length === 1 ? what.one(all)[usual] : what.several(few.length, all)[usual],
    // A sign whose side is open is left to a person, and with it all of them.
    fixes: edits.length < few.length || !isAsUsual ? [] : [{ title: what.title[usual], edits, safe: false }],
  };
}

/** Offsets of the signs outside boilerplate and front matter. */
function placesOf(transcript: Transcript, signsOf: (transcript: Transcript, line: number) => Signs): Signs {
  const straight: number[] = [];
  const curly: number[] = [];
  const { parts } = outline(transcript);
  for (let line = 0; line < parts.length; line++) {
    const part = parts[line];
    if (part === "blank" || part === "boilerplate" || part === "front-matter") continue;
    const start = transcript.source.lineStarts[line] ?? 0;
    const found = signsOf(transcript, line);
    for (const at of found.straight) straight.push(start + at);
    for (const at of found.curly) curly.push(start + at);
  }
  return { straight, curly };
}

/** Opening or closing, by what stands on either side; null where that does not tell. */
function curlyQuote(before: string, after: string): string | null {
  const isOpen = (side: string) => side === "" || /[\s([{—–-]/.test(side);
  if (isOpen(before)) return isOpen(after) ? null : "“";
  return isOpen(after) || /[.,;:!?…)\]}]/.test(after) ? "”" : null;
}
