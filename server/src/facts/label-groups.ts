/** Gathers the candidates of a document by name and separator, with where each stands: the evidence that labels are judged by. */

import { type Candidate, LONGEST_LABEL, namesNobody, type Separator } from "../syntax/candidate";
import { nameShape, nameWords } from "../syntax/name";
import type { Transcript } from "../syntax/transcript";
import type { Message } from "../text/message";
import { countCase, isLowerAt } from "../text/units";
import { type LineForm, lineText } from "./frame";
import { memoLine, memoLineOf } from "./memo";
import { verbatimLines } from "./verbatim";
import { secondHalves, wrappedLabels } from "./wrapped-labels";

/** What precedes a candidate: the end of a paragraph, of a sentence, or words that go on. */
export type Opening = "paragraph" | "sentence" | "middle";

export interface Seen {
  readonly line: number;
  readonly candidate: Candidate;
  readonly opening: Opening;
  /** True when words stand behind the label on the same line. */
  readonly hasText: boolean;
  /** True when the label's line asks something. */
  readonly asks: boolean;
  /** True when the words behind the label begin with a small letter, as the second half of a clause does. */
  readonly goesOn: boolean;
  /** True when a name of a party or an outlet stands in brackets behind the speaker's: `(SPD)`, `[Defense One]`. */
  readonly hasParty: boolean;
  /** True when nothing but a name stands behind a word for what somebody does or did: `Chair: Cleo West`, `Story: Ben South`. */
  readonly namesSomebody: boolean;
  /** True when the label's line ends as a sentence does, or is long enough to go on in the next. */
  readonly speaks: boolean;
}

/** A candidate with its place in the document and what was decided of it. */
export interface Judged {
  /** 0-based. */
  readonly line: number;
  readonly candidate: Candidate;
  readonly isTurn: boolean;
  readonly reasons: readonly Message[];
  /** The sure label, as printed, that this one is a misspelling of; else null. */
  readonly variantOf: string | null;
  /** True where it looked like a label at first and was taken back: a field, a roster, something read out. */
  readonly isTakenBack?: boolean;
}

export interface Group {
  readonly key: string;
  /** The occurrence that stands for the group: of its commonest spelling, at the start of a line if any is. */
  model: Candidate;
  readonly style: Separator;
  readonly seen: Seen[];
  /** Occurrences at the start of a line. */
  starts: number;
  /** Of these, how many open a paragraph, or follow the end of a sentence. */
  paragraphs: number;
  sentences: number;
  /** Occurrences with words behind them on the same line. */
  withText: number;
  marked: number;
  timed: number;
  /** The sure label, as printed, that this group's is a misspelling of. */
  variantOf: string | null;
  /** Reasons why the group's candidates are labels; empty while it is not accepted. */
  reasons: Message[];
  /** True where it was accepted and taken back. */
  isTakenBack: boolean;
}

const SENTENCE_END = /[.?!…:;)\]"”»’'*_。？！>—–-]$/;

/** A line shorter than this does not go on in the next because it was full. */
const SHORT_LINE = 40;

/** A field is no longer than this, label included. */
const LONGEST_FIELD = 100;

/** Nothing but a day: the value of a field, and nobody's words. */
export const DAY =
  /^(?:\p{L}+, )?(?:\d{1,2}\.? \p{L}+\.?,? \d{4}|\p{L}+\.? \d{1,2}(?:st|nd|rd|th)?, \d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{2,4})$/u;

/** True when the line before a candidate does not go on in the candidate's line. */
export function endsThought(before: string): boolean {
  return before.length < SHORT_LINE || SENTENCE_END.test(before);
}

export function groupKey(candidate: Candidate): string {
  return `${candidate.style} ${candidate.key}`;
}

/** What a line says of one of its candidates, whatever stands around the line. */
interface CandidateFacts extends Pick<Seen, "candidate" | "hasText" | "goesOn" | "hasParty" | "namesSomebody"> {
  /** True for the key of a field whose value is a day. */
  readonly isDay: boolean;
}

const NO_FACTS: readonly CandidateFacts[] = [];

/** Kept with the line. */
const factsOfLine = memoLineOf((line): readonly CandidateFacts[] =>
  line.candidates.length === 0 ? NO_FACTS : line.candidates.map((candidate) => readFacts(line.content, line.to, candidate)),
);

/** `text` is what the offsets of the candidate count in, `end` where its words end. */
function readFacts(text: string, end: number, candidate: Candidate): CandidateFacts {
  const { affiliation, textStart } = candidate;
  const hasText = textStart < end;
  const behind = namesNobody(candidate.shape) ? "" : firstPart(text.slice(textStart, end));
  return {
    candidate,
    isDay: candidate.style === "colon" && DAY.test(text.slice(textStart, end)),
    hasText,
    goesOn: hasText && isLowerAt(text, textStart),
    hasParty: affiliation !== null && /^[([,]\s*\p{Lu}\P{N}*$/u.test(text.slice(candidate.name.end, affiliation.end).trim()),
    namesSomebody:
      /^\p{Lu}[^?!…]*$/u.test(behind.trim()) &&
      nameWords(behind).length <= 5 &&
      /^(?:name|honorific|capitals|role)$/.test(nameShape(behind)),
  };
}

const isLoud = memoLine((text) => isMostlyCapitals(text));

const speaksOnLine = memoLine((content) => {
  const text = content.trim();
  return text.length > LONGEST_FIELD || /[.?!…,;:。？！—–-]["”’»)\]]*$/.test(text);
});

export function collect(transcript: Transcript, forms: readonly LineForm[], excluded: (line: number) => boolean): Seen[] {
  const wrappedOnes = wrappedLabels(transcript);
  const code = verbatimLines(transcript);
  const halves = secondHalves(transcript);
  const seen: Seen[] = [];
  // The line of the same paragraph above; below 0 where there is none.
  let before = -1;
  for (let line = 0; line < transcript.lines.length; line++) {
    const form = forms[line] as LineForm;
    if ((form !== "text" && form !== "bracketed") || excluded(line) || code.has(line)) {
      before = -1;
      continue;
    }
    const read = factsOfLine(transcript, line);
    const facts = halves.has(line) ? read.filter(({ candidate }) => candidate.place !== "start") : read;
    const wrapped = wrappedOnes.get(line);
    const all =
      wrapped === undefined ? facts : [readFacts(wrapped.text, wrapped.text.trimEnd().length, wrapped.proposal), ...facts];
    // A heading in capitals does not go on in ordinary letters. Asked once a line: a line may have thousands of candidates.
    const belowHeading =
      all.length > 0 && before >= 0 && isLoud(transcript, before) && !isLoud(transcript, line) && !halves.has(line);
    const asks = transcript.lines[line]?.asks ?? false;
    for (const { candidate, isDay, hasText, goesOn, hasParty, namesSomebody } of all) {
      if (isDay || (form === "bracketed" && candidate.style !== "bracket")) continue;
      const timeFirst = candidate.timecode !== null && candidate.timecode.start < candidate.name.start;
      const opening =
        candidate.place !== "start"
          ? candidate.place === "sentence"
            ? "sentence"
            : "middle"
          : before < 0 || timeFirst
            ? "paragraph"
            : belowHeading || endsThought(lineText(transcript, before))
              ? "sentence"
              : "middle";
      if (candidate.style === "line" && !followedByText(transcript, forms, line)) continue;
      const speaks = speaksOnLine(transcript, candidate.style === "line" ? nextTextLine(forms, line) : line);
      seen.push({ line, candidate, opening, hasText, asks, goesOn, hasParty, namesSomebody, speaks });
    }
    before = line;
  }
  return withoutNamed(seen);
}

/** What precedes the first comma; empty where this is longer than any name. */
function firstPart(text: string): string {
  const near = text.slice(0, LONGEST_LABEL + 1);
  const part = near.split(",")[0] as string;
  // Of two who are named together, the second has the whole name: `Bob and Wanda Lee`.
  return part.length > LONGEST_LABEL ? "" : (part.split(/ (?:&|and|und|et|y|e|и) /u).at(-1) as string);
}

/** From this many labels on, a document shows that it writes the names of its speakers in capitals. */
const ENOUGH_IN_CAPITALS = 4;

/** `Mr. North has left.`, at the start of a wrapped line, is named and does not speak where labels are written `Mr. NORTH.` */
function withoutNamed(seen: readonly Seen[]): Seen[] {
  const isNamed = namedAmongCapitals(seen.map(({ candidate }) => candidate));
  return seen.filter(({ candidate }) => !isNamed(candidate));
}

/** Tells the candidates that are only named from those that speak, in a document that writes labels with titles in capitals. */
export function namedAmongCapitals(candidates: readonly Candidate[]): (candidate: Candidate) => boolean {
  const isTitled = ({ style, shape }: Candidate) => style === "period" && shape === "honorific";
  let titled = 0;
  let loud = 0;
  for (const candidate of candidates) {
    if (!isTitled(candidate)) continue;
    titled++;
    if (isMostlyCapitals(candidate.text)) loud++;
  }
  if (loud < ENOUGH_IN_CAPITALS || loud < titled * 0.7) return () => false;
  return (candidate) => isTitled(candidate) && !isMostlyCapitals(candidate.text);
}

/** The 0-based line of the words below a label; that of the label where there are none. */
function nextTextLine(forms: readonly LineForm[], line: number): number {
  let next = line + 1;
  while (forms[next] === "blank") next++;
  return forms[next] === "text" ? next : line;
}

function followedByText(transcript: Transcript, forms: readonly LineForm[], line: number): boolean {
  let next = line + 1;
  while (next < forms.length && forms[next] === "blank" && next - line <= 2) next++;
  return forms[next] === "text" && lineText(transcript, next).length > 0;
}

export function group(seen: readonly Seen[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const one of seen) {
    const key = groupKey(one.candidate);
    let entry = groups.get(key);
    if (entry === undefined) {
      entry = {
        key: one.candidate.key,
        model: one.candidate,
        style: one.candidate.style,
        seen: [],
        starts: 0,
        paragraphs: 0,
        sentences: 0,
        withText: 0,
        marked: 0,
        timed: 0,
        reasons: [],
        isTakenBack: false,
        variantOf: null,
      };
      groups.set(key, entry);
    }
    entry.seen.push(one);
    if (one.candidate.place === "start") {
      entry.starts++;
      if (one.opening === "paragraph") entry.paragraphs++;
      if (one.opening === "sentence") entry.sentences++;
    }
    if (one.hasText) entry.withText++;
    if (one.candidate.marked) entry.marked++;
    if (one.candidate.timecode !== null) entry.timed++;
  }
  for (const one of groups.values()) one.model = modelOf(one);
  return groups;
}

function modelOf(one: Group): Candidate {
  const counts = new Map<string, number>();
  for (const { candidate } of one.seen)
    counts.set(candidate.text, (counts.get(candidate.text) ?? 0) + (candidate.place === "start" ? 2 : 1));
  let best = one.model;
  for (const { candidate } of one.seen) {
    const more = (counts.get(candidate.text) ?? 0) - (counts.get(best.text) ?? 0);
    if (more > 0 || (more === 0 && best.place !== "start" && candidate.place === "start")) best = candidate;
  }
  return best;
}

/** How many lines or paragraphs of text a document has outside `excluded` lines. */
export interface Units {
  readonly lines: number;
  readonly paragraphs: number;
}

export function countUnits(transcript: Transcript, forms: readonly LineForm[], excluded: (line: number) => boolean): Units {
  let lines = 0;
  let paragraphs = 0;
  for (let line = 0; line < transcript.lines.length; line++) {
    if (forms[line] !== "text" || excluded(line)) continue;
    lines++;
    if (line === 0 || forms[line - 1] !== "text") paragraphs++;
  }
  return { lines, paragraphs };
}

/** One letter such as `Q` says little by itself. */
export function isLetter(key: string): boolean {
  return [...key].length === 1 && /\p{Script=Latin}|\p{Script=Cyrillic}/u.test(key);
}

export function openings(one: Group): number {
  return one.paragraphs + one.sentences;
}

/** True when the text is not divided into paragraphs: most occurrences stand far inside very long lines. */
export function inLongLines(one: Group): boolean {
  return one.seen.filter(({ candidate }) => candidate.name.start > 400).length >= one.seen.length * 0.7;
}

export function isMostlyCapitals(text: string): boolean {
  const { letters, capitals } = countCase(text);
  return capitals >= letters * 0.6;
}
