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
import { otherFiles as inOtherFiles, turns as inTurns, words as inWords } from "../text/amounts";
import { fromData, type Message, type Speak, say } from "../text/message";
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
  readonly speak: Speak;
  readonly wordsPerMinute: number;
  /** Why a rule is there, in the markup asked for; empty where nobody knows. */
  readonly reason: (rule: string) => string;
  /** In how many other files of the archive the speaker at the place is known to speak. */
  readonly otherFiles: number;
}

/** What there is to say about an offset; null where nothing is. */
export function hover(transcript: Transcript, context: RuleContext, offset: number, options: HoverOptions): Hover | null {
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
      if (!decision.isTurn && touches(decision.name, place)) append(told, noTurn(transcript, decision, options));
  }
  if (date !== null && touches(date.span, place))
    told.push({ span: date.span, paragraphs: dateParagraphs(date, facts.language, options) });
  for (const finding of findings) told.push({ span: finding.span, paragraphs: findingParagraphs(transcript, finding, options) });
  const [first] = told;
  return first === undefined ? null : { span: first.span, paragraphs: told.flatMap(({ paragraphs }) => paragraphs) };
}

function speakerParagraphs(transcript: Transcript, turn: Turn, options: HoverOptions): readonly string[] {
  const { markup, speak, wordsPerMinute, otherFiles } = options;
  const { date } = outline(transcript);
  const { name, turns: own } = speakerOf(transcript, turn);
  const member = castMember(transcript.knowledge.cast, turn.variantOf ?? name, date?.value ?? null);
  const alike = turnsAlike(transcript, turn, own);
  const introduced = [turn, ...own].find(({ label }) => label.affiliation !== null)?.label;
  const affiliation = (introduced === undefined ? member?.affiliation : affiliationOf(transcript.source, introduced)) ?? "";
  const fullName = member === null || nameKey(member.name) === nameKey(name) ? "" : member.name;
  const reasons = reasonsFor(transcript, turn.label.name.start);
  const does = (isUncertain(turn.roleLikelihood) ? PROBABLE_ROLES : ROLES)[turn.role];
  const role = does === null ? "" : speak(does);
  const why = inMarkup(reasons, options);
  const head = [markup.strong(name), markup.text(fullName), markup.text(affiliation), role].filter((part) => part !== "");
  return [
    head.join(", "),
    speak(speech(transcript, alike, wordsPerMinute)),
    ...(alike.length === own.length
      ? []
      : [speak(say`Everybody labelled ${markup.strong(name)}: ${speech(transcript, own, wordsPerMinute)}`)]),
    ...answerParagraph(transcript, turn, options),
    ...(otherFiles === 0 ? [] : [speak(say`Speaks in ${inOtherFiles(otherFiles)} of this archive, too.`)]),
    ...(reasons.length === 0
      ? []
      : [
          speak(
            isUncertain(turn.labelLikelihood)
              ? say`Probably a speaker label: ${why}.`
              : say`Recognised as a speaker label: ${why}.`,
          ),
        ]),
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
function speech(transcript: Transcript, some: readonly Turn[], wordsPerMinute: number): Message {
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
  return say`${inTurns(some.length)}, ${inWords(words)}, ${share} % of all words, ${time}.`;
}

const ROLES: Readonly<Record<Turn["role"], Message | null>> = {
  question: say`asks`,
  answer: say`answers`,
  moderator: say`moderates`,
  other: null,
};

const PROBABLE_ROLES: typeof ROLES = {
  question: say`probably asks`,
  answer: say`probably answers`,
  moderator: say`probably moderates`,
  other: null,
};

/** Reasons one after another, which hold words of the text and mean themselves. */
function inMarkup(reasons: readonly Message[], { markup, speak }: HoverOptions): string {
  return reasons.map((reason) => markup.text(speak(reason))).join("; ");
}

/** By whom a question is answered, and at what length. */
function answerParagraph(transcript: Transcript, turn: Turn, options: HoverOptions): readonly string[] {
  const { markup, speak, wordsPerMinute } = options;
  const { turns, exchanges } = outline(transcript);
  const exchange = exchanges.find(({ question }) => turns[question] === turn);
  if (exchange === undefined) return [];
  const counts = wordCounts(transcript);
  const recorded = spokenSeconds(transcript);
  const total = (all: readonly number[]) => exchange.answers.reduce((sum, answer) => sum + (all[answer] ?? 0), 0);
  const words = total(counts.turns);
  const time = speakingTime(words, wordsPerMinute, recorded === null ? null : total(recorded.turns));
  const names = [...new Set(exchange.answers.flatMap((answer) => turns[answer]?.label.text ?? []))];
  if (names.length === 0) return [speak(say`This question is not answered.`)];
  const by = names.map(markup.text).join(", ");
  return [speak(say`This question is answered by ${by} in ${inWords(words)}, ${time}.`)];
}

function noTurn(transcript: Transcript, { text, name }: Decision, options: HoverOptions): readonly Hover[] {
  const { markup, speak } = options;
  const reasons = reasonsFor(transcript, name.start);
  if (reasons.length === 0) return [];
  return [
    {
      span: name,
      paragraphs: [speak(say`Why “${markup.text(text)}” is not a speaker label: ${inMarkup(reasons, options)}.`)],
    },
  ];
}

const SOURCES: Readonly<Record<StatedDate["source"], Message>> = {
  dateline: say`the line with the date`,
  title: say`the title`,
  "front-matter": say`the front matter`,
  text: say`the text`,
};

function dateParagraphs(
  { value, source, otherReading }: StatedDate,
  language: Language | null,
  { markup: { strong }, speak }: HoverOptions,
): readonly string[] {
  const date = say`${strong(dateInWords(value, language))} (${value}), the date of the event, from ${SOURCES[source]}.`;
  if (otherReading === null) return [speak(date)];
  const other = strong(dateInWords(otherReading, language));
  return [speak(say`${date} It could also be ${other}: day and month cannot be told apart.`)];
}

/** A date with its weekday, in English where the text's language is not known; the value as it is where it is no date of the calendar. */
function dateInWords(value: string, language: Language | null): string {
  const time = Date.parse(`${value}T00:00:00Z`);
  if (Number.isNaN(time)) return value;
  return new Intl.DateTimeFormat(language === null || language === "en" ? "en-GB" : language, {
    dateStyle: "full",
    timeZone: "UTC",
  }).format(time);
}

function findingParagraphs(transcript: Transcript, { rule, span }: LintFinding, options: HoverOptions): readonly string[] {
  const { markup, speak, reason } = options;
  const { strong, text, rulePage } = markup;
  const { source } = transcript;
  const block = outline(transcript).boilerplate.find(({ from, to }) =>
    touches({ start: lineSpan(source, from).start, end: lineSpan(source, to).end }, span),
  );
  const why =
    block === undefined || !rule.tags.includes("boilerplate")
      ? []
      : [speak(say`Why these are leftovers: ${inMarkup(block.reasons, options)}.`)];
  const page = rulePage(rule.name, speak(say`About this rule`));
  const reasons = reason(rule.name);
  return [
    `${strong(rule.name)}: ${text(speak(fromData(rule.summary)))}${page === "" ? "" : ` ${page}`}`,
    ...(reasons === "" ? [] : [reasons]),
    ...why,
  ];
}
