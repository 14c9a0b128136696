/**
 * How much an archive gains by what it teaches: of each source, the first ten lines that a model without its family reads
 * wrongly are put right, and the rest of the source is read again.
 */

import { type Example, learnLesson } from "../../server/src/facts/label-learning";
import { SIGNS } from "../../server/src/facts/label-signs";
import { decode } from "../../server/src/facts/turns";
import type { LabelLesson } from "../../server/src/syntax/knowledge";
import { put } from "../../server/src/text/put";
import type { LabelText, Example as Weighed } from "./examples";
import type { Model } from "./logistic";

const CORRECTIONS = 10;
/** What the other labels of a text with a correction teach together, in corrections. */
const UNSAID = 2;

export interface Count {
  found: number;
  wrong: number;
  missed: number;
}

export interface Gain {
  readonly source: string;
  readonly corrections: number;
  /** On all lines but the corrected ones. */
  readonly before: Count;
  readonly after: Count;
}

/** The gain of each source, in the order of the texts; captions, which are counted otherwise, are left out. */
export function archiveGains(texts: readonly LabelText[], modelOf: (text: LabelText) => Model): readonly Gain[] {
  const sources = new Map<string, LabelText[]>();
  for (const text of texts) {
    const isOfArchive = !text.isExcerpt && !text.captions && text.family !== "samples" && text.family !== "cases";
    if (isOfArchive) put(sources, text.file.source, text);
  }
  return [...sources].map(([source, own]) => gainOf(source, own, modelOf(own[0] as LabelText)));
}

function gainOf(source: string, texts: readonly LabelText[], model: Model): Gain {
  const examples: Example[] = [];
  const corrected = texts.map((text) => {
    const mistakes = mistakesIn(text, model).slice(0, CORRECTIONS - examples.filter(({ weight }) => weight === 1).length);
    for (const [one, isLabel] of mistakes.values()) examples.push(exampleOf(one, model, isLabel, 1));
    return { text, lines: new Set(mistakes.map(([one]) => lineOf(one))) };
  });
  const corrections = examples.length;
  for (const { text, lines } of corrected) {
    const others = turnsOf(text, model, null).filter((one) => lines.size > 0 && !lines.has(lineOf(one)));
    for (const one of others) examples.push(exampleOf(one, model, true, Math.min(1, UNSAID / others.length)));
  }
  const lesson = learnLesson(examples);
  const [before, after] = [null, lesson].map((known) => {
    const count = { found: 0, wrong: 0, missed: 0 };
    for (const { text, lines } of corrected) add(count, text, turnsOf(text, model, known), lines);
    return count;
  }) as [Count, Count];
  return { source, corrections, before, after };
}

/** What a person would put right in a text, in the order of its lines: each with what is true of it. */
function mistakesIn(text: LabelText, model: Model): readonly (readonly [Weighed, boolean])[] {
  const turns = turnsOf(text, model, null);
  const read = new Set(turns.map(lineOf));
  const gold = new Set(text.file.turns.map(({ line }) => line));
  const ignored = new Set(text.file.ignored.map(({ line }) => line));
  const wrong = turns.filter((one) => !gold.has(lineOf(one)) && !ignored.has(lineOf(one)));
  const missed = text.weighed.filter((one, i) => text.targets[i] === 1 && !read.has(lineOf(one)));
  return [...wrong.map((one) => [one, false] as const), ...missed.map((one) => [one, true] as const)]
    .filter(([one]) => lineOf(one) <= text.file.last)
    .sort(([a], [b]) => lineOf(a) - lineOf(b));
}

/** The 1-based line of a possible label. */
function lineOf({ subject }: Weighed): number {
  return subject.place.line + 1;
}

function oddsOf({ signs }: Weighed, { weights, bias }: Model): number {
  let odds = bias;
  for (let j = 0; j < signs.length; j++) odds += (weights[j] as number) * (signs[j] as number);
  return odds;
}

function exampleOf(one: Weighed, model: Model, isLabel: boolean, weight: number): Example {
  return { signs: one.signs, template: one.subject.place.own.template, isLabel, odds: oddsOf(one, model), weight };
}

/** What is read as labels. */
function turnsOf(text: LabelText, model: Model, lesson: LabelLesson | null): readonly Weighed[] {
  const templates = new Map(Object.entries(lesson?.templates ?? {}));
  const corrections = SIGNS.map(({ name }) => lesson?.signs[name] ?? 0);
  const scored = text.weighed.map((one) => {
    const lean = templates.get(one.subject.place.own.template) ?? 0;
    let odds = oddsOf(one, model) + lean + (lesson?.bias ?? 0);
    for (let j = 0; j < one.signs.length; j++) odds += (corrections[j] as number) * (one.signs[j] as number);
    return { ...one, lean, likelihood: 1 / (1 + Math.exp(-odds)) };
  });
  return decode(scored).filter(({ isTurn }) => isTurn);
}

function add(count: Count, { file }: LabelText, turns: readonly Weighed[], corrected: ReadonlySet<number>): void {
  const isCounted = (line: number) => line <= file.last && !corrected.has(line);
  const isAt = (one: Weighed, { line, column }: { readonly line: number; readonly column: number }) =>
    lineOf(one) === line && Math.abs(one.subject.place.own.proposal.name.start + 1 - column) <= 2;
  const gold = file.turns.filter(({ line }) => isCounted(line));
  const found = gold.filter((turn) => turns.some((one) => isAt(one, turn))).length;
  const wrong = turns.filter((one) => isCounted(lineOf(one)) && ![...gold, ...file.ignored].some((turn) => isAt(one, turn)));
  count.found += found;
  count.missed += gold.length - found;
  count.wrong += wrong.length;
}

/** Gains as lines of text, with the mean over the sources that have turns. */
export function gainLines(gains: readonly Gain[]): readonly string[] {
  const f1 = ({ found, wrong, missed }: Count) => (2 * found) / (2 * found + wrong + missed);
  const rows = gains
    .filter(({ corrections }) => corrections > 0)
    .map(({ source, corrections, before, after }) => {
      const hasTurns = before.found + before.missed > 0;
      const change = hasTurns
        ? `${f1(before).toFixed(4)} → ${f1(after).toFixed(4)}`
        : `no turns, false ${before.wrong} → ${after.wrong}`;
      return `  ${source.padEnd(22)} ${change} by ${corrections} corrections`;
    });
  const scored = gains.filter(({ before }) => before.found + before.missed > 0);
  const mean = (of: (gain: Gain) => Count) => scored.reduce((sum, gain) => sum + f1(of(gain)) / scored.length, 0).toFixed(4);
  return [...rows, `  turns, macro F1: ${mean(({ before }) => before)} → ${mean(({ after }) => after)}`];
}
