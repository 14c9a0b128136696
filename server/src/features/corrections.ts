/** What a person can correct at a place where the text is read wrongly: labels, roles, what is a page's, title and date. */

import { LONGEST_TAUGHT } from "../archive/config-schema";
import { canBeTaught, type Decision } from "../archive/decisions";
import { castMember } from "../facts/cast";
import { isUncertain, missedLabels } from "../facts/certainty";
import { datesOfLine } from "../facts/dates";
import { figureOrder } from "../facts/figure-order";
import { lineText } from "../facts/frame";
import type { Decision as LabelDecision } from "../facts/model";
import { outline } from "../facts/outline";
import { labelledTurnAt } from "../facts/speakers";
import type { Role } from "../syntax/knowledge";
import { nameKey } from "../syntax/name";
import type { Transcript } from "../syntax/transcript";
import { type Message, plural, say } from "../text/message";
import { lineAt } from "../text/source";
import { type Span, touches } from "../text/span";
import type { DecisionOffer } from "./decisions";

/** No title is longer, in UTF-16 units. */
const LONGEST_TITLE = 300;

/** All that can be corrected at a span, the likeliest first; each by its content, never by its line's number. */
export function corrections(transcript: Transcript, span: Span): readonly DecisionOffer[] {
  return [
    ...labelCorrections(transcript, span),
    ...roleCorrections(transcript, span),
    ...pageCorrections(transcript, span),
    ...headerCorrections(transcript, span),
  ];
}

/** A correction by its name, for editors that offer each in a place of its own. */
export type CorrectionName = keyof typeof NAMED | keyof typeof LABEL_NAMED;

/** The corrections of labels: what is said of the words, and whether wherever they appear or on their line only. */
const LABEL_NAMED = {
  label: { isLabel: true, isEverywhere: false },
  "always-label": { isLabel: true, isEverywhere: true },
  "no-label": { isLabel: false, isEverywhere: false },
  "never-label": { isLabel: false, isEverywhere: true },
} as const;

const NAMED = {
  asks: ["role", "question"],
  answers: ["role", "answer"],
  leads: ["role", "moderator"],
  page: ["boilerplate", null],
  spoken: ["never-boilerplate", null],
  title: ["header-line", "titles"],
  date: ["header-line", "dates"],
} as const;

/** True for the name of a correction. */
export function isCorrectionName(name: string): name is CorrectionName {
  return Object.hasOwn(NAMED, name) || Object.hasOwn(LABEL_NAMED, name);
}

/** The correction of a name at a span; null where it cannot be made there, as nothing is there that it could be about, or it holds already. */
export function correctionNamed(transcript: Transcript, span: Span, name: CorrectionName): DecisionOffer | null {
  if (isOfLabel(name)) {
    const { isLabel, isEverywhere } = LABEL_NAMED[name];
    const label = labelAt(transcript, span);
    const said = label === null ? [] : saidOf(transcript, label, isLabel);
    return said.at(isEverywhere ? -1 : 0) ?? null;
  }
  const [kind, detail] = NAMED[name];
  return (
    corrections(transcript, span).find((one) => {
      const decision = one.decision();
      if (decision.kind !== kind) return false;
      if (decision.kind === "role") return decision.role === detail;
      return decision.kind !== "header-line" || decision.is === detail;
    }) ?? null
  );
}

function isOfLabel(name: CorrectionName): name is keyof typeof LABEL_NAMED {
  return Object.hasOwn(LABEL_NAMED, name);
}

function labelAt(transcript: Transcript, span: Span): LabelDecision | null {
  return outline(transcript).decisions.find(({ name }) => touches(name, span)) ?? null;
}

function offer(title: Message, decision: Decision): DecisionOffer {
  return { title, isSilence: false, decision: () => decision };
}

/** The label at a span is one, or none, here or everywhere; of one that is uncertain, both can be said. */
export function labelCorrections(transcript: Transcript, span: Span): readonly DecisionOffer[] {
  const label = labelAt(transcript, span);
  if (label === null) return [];
  const { isTurn } = label;
  const confirmed = isTurn && isUncertain(label.likelihood) ? saidOf(transcript, label, true) : [];
  return [...confirmed, ...saidOf(transcript, label, !isTurn)];
}

function saidOf(transcript: Transcript, { line, text }: LabelDecision, isLabel: boolean): readonly DecisionOffer[] {
  const whole = asContent(lineText(transcript, line));
  const here = isLabel ? say`This is a speaker label` : say`This is not a label`;
  const everywhere = isLabel ? say`“${text}” is always a speaker label` : say`“${text}” is never a label`;
  const decision = (content: string): Decision => ({ kind: "label", texts: [content], isLabel });
  const isAlone = nameKey(whole) === nameKey(text);
  return [...(isAlone ? [] : [offer(here, decision(whole))]), offer(everywhere, decision(text))];
}

/** As many names as a list in a file is worth. */
const MOST_NAMES = 100;

/** Reading the labels that a transcript has and that are not read; none where there are no such. */
export function missedLabelCorrections(transcript: Transcript): readonly DecisionOffer[] {
  const names = missedLabels(transcript)?.names.slice(0, MOST_NAMES) ?? [];
  const [first, second, ...others] = names;
  if (first === undefined || second === undefined) return [];
  const words =
    others.length === 0
      ? say`“${first}” and “${second}” are always speaker labels`
      : plural(
          others.length,
          say`“${first}”, “${second}” and ${others.length} others are always speaker labels`,
          say`“${first}”, “${second}” and 1 other are always speaker labels`,
        );
  return [offer(words, { kind: "label", texts: names, isLabel: true })];
}

/** What a line says, as a list of the file can hold it: with a star for what is too much. */
function asContent(line: string): string {
  const text = line.replace(/\s+/g, " ").trim();
  return text.length <= LONGEST_TAUGHT ? text : `${text.slice(0, LONGEST_TAUGHT - 1)}*`;
}

const ROLES: readonly (readonly [Role, (name: string) => Message])[] = [
  ["question", (name) => say`“${name}” asks`],
  ["answer", (name) => say`“${name}” answers`],
  ["moderator", (name) => say`“${name}” leads`],
];

function roleCorrections(transcript: Transcript, { start }: Span): readonly DecisionOffer[] {
  const turn = labelledTurnAt(transcript, start);
  if (turn === null) return [];
  const { text } = turn.label;
  const member = castMember(transcript.knowledge.cast, text, outline(transcript).date?.value ?? null)?.name ?? text;
  return ROLES.filter(([role]) => role !== turn.role).map(([role, title]) => offer(title(text), { kind: "role", member, role }));
}

function pageCorrections(transcript: Transcript, span: Span): readonly DecisionOffer[] {
  const { parts, boilerplate } = outline(transcript);
  const { source } = transcript;
  const first = lineAt(source, span.start);
  const last = lineAt(source, span.end);
  const block = span.start === span.end ? boilerplate.find(({ from, to }) => from <= first && first <= to) : undefined;
  const lines: number[] = [];
  for (let line = block?.from ?? first; line <= (block?.to ?? last); line++)
    if (canBeTaught(asContent(lineText(transcript, line)))) lines.push(line);
  const contents = (isOfPage: boolean) =>
    lines.filter((line) => (parts[line] === "boilerplate") === isOfPage).map((line) => asContent(lineText(transcript, line)));
  const spoken = contents(true);
  const ofPage = contents(false);
  return [
    ...(ofPage.length === 0 ? [] : [offer(say`This is part of the page`, { kind: "boilerplate", lines: ofPage })]),
    ...(spoken.length === 0 ? [] : [offer(say`This was spoken`, { kind: "never-boilerplate", lines: spoken })]),
  ];
}

/** A title stands above the first turn; a date may stand anywhere. */
function headerCorrections(transcript: Transcript, { start }: Span): readonly DecisionOffer[] {
  const { header, date, turns } = outline(transcript);
  const line = lineAt(transcript.source, start);
  const text = asContent(lineText(transcript, line));
  if (!canBeTaught(text)) return [];
  const isAbove = line < (turns[0]?.line ?? transcript.lines.length);
  const mayBeTitle = isAbove && text.length <= LONGEST_TITLE && header.title?.line !== line;
  const mayBeDate = date?.line !== line && datesOfLine(transcript, line, () => figureOrder(transcript)).length > 0;
  return [
    ...(mayBeDate ? [offer(say`This is the date`, { kind: "header-line", line: text, is: "dates" })] : []),
    ...(mayBeTitle ? [offer(say`This is the title`, { kind: "header-line", line: text, is: "titles" })] : []),
  ];
}
