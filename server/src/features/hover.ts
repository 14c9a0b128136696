/** What is known about a place: who speaks and how much, who answers, what a date means, why something was found. */

import { affiliationOf } from "../facts/affiliation";
import { castMember } from "../facts/cast";
import { isUncertain } from "../facts/certainty";
import { spokenSeconds } from "../facts/cue-times";
import type { Decision, Label, StatedDate, Turn } from "../facts/model";
import { outline } from "../facts/outline";
import { labelledTurnAt, speakerOf } from "../facts/speakers";
import { speakingTime, wordCounts } from "../facts/statistics";
import { reasonsFor } from "../facts/turns";
import { type LintFinding, lint } from "../rules/lint";
import type { RuleContext } from "../rules/rule";
import type { Language } from "../syntax/knowledge";
import { nameKey, nameShape } from "../syntax/name";
import type { Transcript } from "../syntax/transcript";
import { counted } from "../text/counted";
import { append } from "../text/put";
import { lineSpan } from "../text/source";
import { type Span, touches } from "../text/span";

/** Words in some markup; the text given to it means itself. */
export interface Markup {
  readonly text: (text: string) => string;
  readonly strong: (text: string) => string;
  /** A link to the page of a rule; nothing where there is no page or no link. */
  readonly rulePage: (rule: string, words: string) => string;
}

export interface Hover {
  readonly span: Span;
  /** Paragraphs in the markup asked for. */
  readonly paragraphs: readonly string[];
}

export interface HoverOptions {
  readonly markup: Markup;
  readonly wordsPerMinute: number;
  /** Why a rule is there, in the markup asked for; empty where nobody knows. */
  readonly reason: (rule: string) => string;
  /** In how many other files of the archive the speaker at the place is known to speak. */
  readonly otherFiles: number;
}

/** What there is to say about an offset; null where nothing is. */
export function hover(transcript: Transcript, context: RuleContext, offset: number, options: HoverOptions): Hover | null {
  const { markup } = options;
  const place = { start: offset, end: offset };
  const facts = outline(transcript);
  const turn = labelledTurnAt(transcript, offset);
  const findings = lint(transcript, context)
    .filter(({ span }) => touches(span, place))
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  const date = facts.date ?? facts.ambiguousDate;
  const told: Hover[] = [];
  if (turn !== null) told.push({ span: turn.label.span, paragraphs: speakerParagraphs(transcript, turn, options) });
  else {
    for (const decision of facts.decisions)
      if (!decision.isTurn && touches(decision.name, place)) append(told, noTurn(transcript, decision, markup));
  }
  if (date !== null && touches(date.span, place))
    told.push({ span: date.span, paragraphs: dateParagraphs(date, facts.language, markup) });
  for (const finding of findings) told.push({ span: finding.span, paragraphs: findingParagraphs(transcript, finding, options) });
  const [first] = told;
  return first === undefined ? null : { span: first.span, paragraphs: told.flatMap(({ paragraphs }) => paragraphs) };
}

function speakerParagraphs(transcript: Transcript, turn: Turn, options: HoverOptions): readonly string[] {
  const { markup, wordsPerMinute, otherFiles } = options;
  const { date } = outline(transcript);
  const { name, turns: own } = speakerOf(transcript, turn);
  const member = castMember(transcript.knowledge.cast, turn.variantOf ?? name, date?.value ?? null);
  const alike = turnsAlike(transcript, turn, own);
  const introduced = [turn, ...own].find(({ label }) => label.affiliation !== null)?.label;
  const affiliation = (introduced === undefined ? member?.affiliation : affiliationOf(transcript.source, introduced)) ?? "";
  const fullName = member === null || nameKey(member.name) === nameKey(name) ? "" : member.name;
  const reasons = reasonsFor(transcript, turn.label.name.start);
  const does = ROLES[turn.role];
  const role = does !== "" && isUncertain(turn.roleLikelihood) ? `probably ${does}` : does;
  const known = isUncertain(turn.labelLikelihood) ? "Probably" : "Recognised as";
  const head = [markup.strong(name), markup.text(fullName), markup.text(affiliation), role].filter((part) => part !== "");
  return [
    head.join(", "),
    speech(transcript, alike, wordsPerMinute),
    ...(alike.length === own.length
      ? []
      : [`Everybody labelled ${markup.strong(name)}: ${speech(transcript, own, wordsPerMinute)}`]),
    ...answerParagraph(transcript, turn, options),
    ...(otherFiles === 0 ? [] : [`Speaks in ${counted(otherFiles, "other file")} of this archive, too.`]),
    ...(reasons.length === 0 ? [] : [`${known} a speaker label: ${reasons.map(markup.text).join("; ")}.`]),
  ];
}

/** Of turns whose label names nobody, those with the affiliation of this one; all turns of anybody else, and where the label has none. */
function turnsAlike({ source }: Transcript, { label }: Turn, own: readonly Turn[]): readonly Turn[] {
  const affiliation = (one: Label) => {
    const words = affiliationOf(source, one);
    return words === null ? null : nameKey(words);
  };
  const key = affiliation(label);
  const isShared = GENERIC.has(nameShape(label.text)) || new Set(own.flatMap((one) => affiliation(one.label) ?? [])).size > 1;
  return key === null || !isShared ? own : own.filter((one) => affiliation(one.label) === key);
}

/** Shapes of labels that stand for whoever asks, answers or leads. */
const GENERIC: ReadonlySet<string> = new Set(["question", "answer", "moderator"]);

/** How much is said in some of the turns. */
function speech(transcript: Transcript, some: readonly Turn[], wordsPerMinute: number): string {
  const { turns } = outline(transcript);
  const counts = wordCounts(transcript);
  const recorded = spokenSeconds(transcript);
  const wanted = new Set(some);
  let [words, seconds] = [0, 0];
  for (const [i, turn] of turns.entries()) {
    if (!wanted.has(turn)) continue;
    words += counts.turns[i] ?? 0;
    seconds += recorded?.turns[i] ?? 0;
  }
  const share = counts.all === 0 ? 0 : Math.round((100 * words) / counts.all);
  const time = speakingTime(words, wordsPerMinute, recorded === null ? null : seconds);
  return `${counted(some.length, "turn")}, ${counted(words, "word")}, ${share} % of all words, ${time}.`;
}

const ROLES: Readonly<Record<Turn["role"], string>> = { question: "asks", answer: "answers", moderator: "moderates", other: "" };

/** By whom a question is answered, and at what length. */
function answerParagraph(transcript: Transcript, turn: Turn, { markup, wordsPerMinute }: HoverOptions): readonly string[] {
  const { turns, exchanges } = outline(transcript);
  const exchange = exchanges.find(({ question }) => turns[question] === turn);
  if (exchange === undefined) return [];
  const counts = wordCounts(transcript);
  const recorded = spokenSeconds(transcript);
  const total = (all: readonly number[]) => exchange.answers.reduce((sum, answer) => sum + (all[answer] ?? 0), 0);
  const words = total(counts.turns);
  const time = speakingTime(words, wordsPerMinute, recorded === null ? null : total(recorded.turns));
  const names = [...new Set(exchange.answers.flatMap((answer) => turns[answer]?.label.text ?? []))];
  if (names.length === 0) return ["This question is not answered."];
  return [`This question is answered by ${names.map(markup.text).join(", ")} in ${counted(words, "word")}, ${time}.`];
}

function noTurn(transcript: Transcript, { text, name }: Decision, markup: Markup): readonly Hover[] {
  const reasons = reasonsFor(transcript, name.start);
  if (reasons.length === 0) return [];
  return [
    { span: name, paragraphs: [`Why “${markup.text(text)}” is not a speaker label: ${reasons.map(markup.text).join("; ")}.`] },
  ];
}

const SOURCES: Readonly<Record<StatedDate["source"], string>> = {
  dateline: "the line with the date",
  title: "the title",
  "front-matter": "the front matter",
  text: "the text",
};

function dateParagraphs(
  { value, source, otherReading }: StatedDate,
  language: Language | null,
  { strong }: Markup,
): readonly string[] {
  const other =
    otherReading === null
      ? ""
      : ` It could also be ${strong(inWords(otherReading, language))}: day and month cannot be told apart.`;
  return [`${strong(inWords(value, language))} (${value}), the date of the event, from ${SOURCES[source]}.${other}`];
}

/** A date with its weekday, in English where the text's language is not known; the value as it is where it is no date of the calendar. */
function inWords(value: string, language: Language | null): string {
  const time = Date.parse(`${value}T00:00:00Z`);
  if (Number.isNaN(time)) return value;
  return new Intl.DateTimeFormat(language === null || language === "en" ? "en-GB" : language, {
    dateStyle: "full",
    timeZone: "UTC",
  }).format(time);
}

function findingParagraphs(
  transcript: Transcript,
  { rule, span }: LintFinding,
  { markup: { strong, text, rulePage }, reason }: HoverOptions,
): readonly string[] {
  const { source } = transcript;
  const block = outline(transcript).boilerplate.find(({ from, to }) =>
    touches({ start: lineSpan(source, from).start, end: lineSpan(source, to).end }, span),
  );
  const why =
    block === undefined || !rule.tags.includes("boilerplate")
      ? []
      : [`Why these are leftovers: ${block.reasons.map(text).join("; ")}.`];
  const page = rulePage(rule.name, "About this rule");
  const reasons = reason(rule.name);
  return [
    `${strong(rule.name)}: ${text(rule.summary)}${page === "" ? "" : ` ${page}`}`,
    ...(reasons === "" ? [] : [reasons]),
    ...why,
  ];
}
