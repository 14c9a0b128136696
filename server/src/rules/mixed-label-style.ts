/** Labels with another mark behind them than the document's others, or in capitals where the others are not. */

import { isLetter } from "../facts/label-groups";
import type { Turn } from "../facts/model";
import { outline } from "../facts/outline";
import { type NameShape, nameKey } from "../syntax/name";
import type { Transcript } from "../syntax/transcript";
import { turns } from "../text/amounts";
import { type Message, plural, say } from "../text/message";
import { type DocumentLabel, documentLabels, isMeant, renaming, separatorOf, usualSeparator } from "./document-labels";
import type { Finding, Fix, TranscriptRule } from "./rule";

/** A style is the document's when so many turns have it, and so many times as many as have not. */
const FEWEST = 5;
const TIMES_MORE = 5;
/** How many labels in capitals, or not, make a style: with fewer it may be that speaker's own. */
const FEWEST_LABELS = 2;
/** What names people in full; nicknames, initials and “Q” have letters of their own. */
const NAMES: ReadonlySet<NameShape> = new Set<NameShape>(["role", "honorific", "capitals", "name"]);

/** Not all scripts have capitals. */
const HAS_CAPITAL = /\p{Lu}/u;

export const mixedLabelStyle: TranscriptRule = {
  name: "mixed-label-style",
  summary: "A few labels are written in another style than the document’s others.",
  severity: "information",
  tags: ["labels"],
  scope: "transcript",
  *check(transcript, { settings: { labelStyle } }) {
    if (labelStyle === "file") {
      yield* strangeSeparators(transcript);
      yield* strangeLetters(transcript);
    } else {
      yield* againstMark(transcript);
      if (labelStyle === "capitals-colon") yield* againstCapitals(transcript);
    }
  },
};

/** Letters for who asks and answers have a convention of their own: a deposition has `Q.`, `A.` and `THE WITNESS:`. */
function* strangeSeparators(transcript: Transcript): Iterable<Finding> {
  yield* strangeSeparatorsOf(transcript, isOfLetter);
  yield* strangeSeparatorsOf(transcript, (turn) => !isOfLetter(turn));
}

function isOfLetter({ label }: Turn): boolean {
  return isLetter(nameKey(label.text));
}

/** One finding for all labels of a kind that divide otherwise than the same label, or than all others, do; damage is the matter of `missing-separator`. */
function* strangeSeparatorsOf(transcript: Transcript, isKind: (turn: Turn) => boolean): Iterable<Finding> {
  const marked = outline(transcript).turns.filter((turn) => isKind(turn) && isMeant(separatorOf(transcript, turn)));
  const { separator: common } = usualSeparator(transcript, marked);
  const isStrange = (turn: Turn) => separatorOf(transcript, turn) !== common;
  const strange = documentLabels(transcript).flatMap((label) => {
    const turns = label.turns.filter((turn) => isKind(turn) && isMeant(separatorOf(transcript, turn)));
    const strangers = turns.filter(isStrange);
    // A label that always has a mark of its own is a convention: `Q.` beside `PM:`.
    return turns.length > 1 && strangers.length * 2 >= turns.length ? [] : strangers;
  });
  const [first] = strange.sort((a, b) => a.span.start - b.span.start);
  const usual = marked.filter((turn) => !isStrange(turn));
  if (first === undefined || !isClear(usual.length, strange.length)) return;
  const seen = separatorOf(transcript, first);
  const others = new Set(strange.map((turn) => separatorOf(transcript, turn)));
  const fixes = [separatorFix(transcript, strange, common, spaceBefore(transcript, usual[0]))];
  if (others.size === 1) fixes.push(separatorFix(transcript, usual, seen, spaceBefore(transcript, first)));
  yield {
    span: first.label.separator,
    message: among(
      strange,
      say`“${seen}” follows “${first.label.text}”, where the labels of ${turns(usual.length)} have “${common}”.`,
    ),
    related: related(usual[0], say`“${common}” follows this label.`),
    fixes,
  };
}

/** One finding for all labels that are in capitals where the others are not, or the other way round. */
function* strangeLetters(transcript: Transcript): Iterable<Finding> {
  const labels = documentLabels(transcript).filter(
    ({ text, shape, turns }) => NAMES.has(shape) && turns[0]?.variantOf === null && HAS_CAPITAL.test(text),
  );
  const keys = new Map<string, number>();
  for (const { key } of labels) keys.set(key, (keys.get(key) ?? 0) + 1);
  const [capitals, others] = [labels.filter(isInCapitals), labels.filter((label) => !isInCapitals(label))];
  const toCapitals = countTurns(capitals) > countTurns(others);
  const [usual, rare] = toCapitals ? [capitals, others] : [others, capitals];
  // One speaker's label in other letters is the matter of `label-variant`, and a single word such as “Voice” is no name.
  const strange = rare.filter(({ key, text }) => keys.get(key) === 1 && /\s/.test(text));
  const [first] = strange;
  const turn = first?.turns[0];
  if (first === undefined || turn === undefined || usual.length < FEWEST_LABELS) return;
  if (!isClear(countTurns(usual), countTurns(rare)) || usual.length < 2 * rare.length) return;
  const example = usual[0]?.text ?? "";
  const change = toCapitals ? inCapitals : inSmallLetters;
  const rewrite = (ones: readonly DocumentLabel[], written: (text: string) => string, title: Message): Fix => ({
    title: ones.length === 1 && ones[0] !== undefined ? say`Write “${written(ones[0].text)}”` : title,
    edits: ones.flatMap(({ text, turns }) => renaming(transcript, turns, written(text))),
    safe: false,
  });
  yield {
    span: turn.label.name,
    message: among(
      strange,
      toCapitals
        ? say`“${first.text}” is not in capitals, where the labels of ${turns(countTurns(usual))} are.`
        : say`“${first.text}” is in capitals, where the labels of ${turns(countTurns(usual))} are not.`,
    ),
    related: related(usual[0]?.turns[0], toCapitals ? say`“${example}” is in capitals.` : say`“${example}” is not in capitals.`),
    fixes: [
      rewrite(
        strange,
        change,
        toCapitals
          ? plural(strange.length, say`Write ${strange.length} labels in capitals`)
          : plural(strange.length, say`Write ${strange.length} labels not in capitals`),
      ),
    ],
  };
}

/** One finding for all labels with another mark than the colon that was chosen. */
function* againstMark(transcript: Transcript): Iterable<Finding> {
  const { turns, language } = outline(transcript);
  const strange = turns.filter((turn) => {
    const separator = separatorOf(transcript, turn);
    return separator !== ":" && separator !== "：" && isMeant(separator);
  });
  const [first] = strange;
  if (first === undefined) return;
  const withColon = turns.find((turn) => separatorOf(transcript, turn) === ":");
  const space = withColon === undefined && language === "fr" ? "\u00A0" : spaceBefore(transcript, withColon);
  yield {
    span: first.label.separator,
    message: among(strange, say`“${separatorOf(transcript, first)}” follows “${first.label.text}”, where labels have a colon.`),
    fixes: [separatorFix(transcript, strange, ":", space)],
  };
}

/** One finding for all names that are not in capitals, as was chosen. */
function* againstCapitals(transcript: Transcript): Iterable<Finding> {
  const strange = documentLabels(transcript).filter((label) => NAMES.has(label.shape) && label.text !== inCapitals(label.text));
  const [first] = strange;
  const turn = first?.turns[0];
  if (first === undefined || turn === undefined) return;
  yield {
    span: turn.label.name,
    message: among(strange, say`“${first.text}” is not in capitals, where labels are.`),
    fixes: [
      {
        title:
          strange.length === 1
            ? say`Write “${inCapitals(first.text)}”`
            : plural(strange.length, say`Write ${strange.length} labels in capitals`),
        edits: strange.flatMap(({ text, turns }) => renaming(transcript, turns, inCapitals(text))),
        safe: false,
      },
    ],
  };
}

/** The white space before a turn's separator: a dash has some, a colon none but in French. */
function spaceBefore({ source }: Transcript, turn: Turn | undefined): string {
  if (turn === undefined) return "";
  const { name, separator } = turn.label;
  const between = source.text.slice(name.end, separator.start);
  return between.slice(between.trimEnd().length);
}

function separatorFix(transcript: Transcript, turns: readonly Turn[], separator: string, space: string): Fix {
  return {
    title: plural(
      turns.length,
      say`Put “${separator}” after the labels of ${turns.length} turns`,
      say`Put “${separator}” after this label`,
    ),
    edits: turns.map((turn) => {
      const { start, end } = turn.label.separator;
      return { span: { start: start - spaceBefore(transcript, turn).length, end }, text: space + separator };
    }),
    safe: false,
  };
}

function isClear(usual: number, strange: number): boolean {
  return usual >= FEWEST && usual >= TIMES_MORE * strange;
}

/** A sentence about the first of several. */
function among({ length }: readonly unknown[], sentence: Message): Message {
  return length === 1 ? sentence : say`${sentence} It is the first of ${length}.`;
}

function related(turn: Turn | undefined, message: Message) {
  return turn === undefined ? [] : [{ span: turn.label.span, message }];
}

function countTurns(labels: readonly DocumentLabel[]): number {
  return labels.reduce((sum, { turns }) => sum + turns.length, 0);
}

/** True where no letter is small; `Mr. NORTH` is a style of its own that is not in capitals. */
function isInCapitals({ text }: DocumentLabel): boolean {
  return !/\p{Ll}/u.test(text);
}

function inCapitals(text: string): string {
  return text.toUpperCase();
}

const LINKING = /^(?:of|the|and|for|in|on|to|de|del|la|le|les|du|des|di|da|von|van|der|den|und|et|y|e)$/i;
const TITLE = /^(?:mr|mrs|ms|dr|sir|sen|rep|gen|col|lt)\.?$/i;

/** Capitals as a guess at ordinary letters: abbreviations of up to three letters stay. */
function inSmallLetters(text: string): string {
  return text.replace(/[\p{L}\p{M}’']+\.?/gu, (word, at: number) => {
    if (at > 0 && LINKING.test(word)) return word.toLowerCase();
    if ([...word].length <= 3 && !TITLE.test(word) && !LINKING.test(word)) return word;
    return word.charAt(0) + word.slice(1).toLowerCase();
  });
}
