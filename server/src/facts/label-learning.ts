/**
 * Learns from transcripts of one archive how its labels are written: a small correction of the weights that everybody has,
 * drawn strongly towards none. Deterministic.
 */

import type { LabelLesson } from "../syntax/knowledge";
import { SIGNS } from "./label-signs";

/** One possible label of an archive, and what a person says of it. */
export interface Example {
  /** Its signs, in the order of `SIGNS`. */
  readonly signs: ArrayLike<number>;
  readonly template: string;
  readonly isLabel: boolean;
  /** The logarithm of the odds that the shipped weights give. */
  readonly odds: number;
  readonly weight: number;
}

/** How strongly what is learnt of a sign, of labels that are written alike, and of all is drawn to 0. */
const SIGN_PENALTY = 20;
const TEMPLATE_PENALTY = 1;
/** No correction is larger. */
export const LARGEST_CORRECTION = 4;
/** So many kinds of labels are told apart; those with the most examples. */
export const MOST_TEMPLATES = 60;

const SWEEPS = 60;
/** Corrections that change less in a sweep are found. */
const CLOSE = 1e-4;

interface Feature {
  /** Which examples have it, and how much of it. */
  readonly at: readonly number[];
  readonly values: readonly number[];
  readonly penalty: number;
  value: number;
}

/** The correction that examples teach; null where there are none. */
export function learnLesson(examples: readonly Example[]): LabelLesson | null {
  if (examples.length === 0) return null;
  const signs = SIGNS.map((_, j) => featureOf(examples, ({ signs: own }) => own[j] ?? 0, SIGN_PENALTY));
  const templates = commonTemplates(examples);
  const kinds = templates.map((template) =>
    featureOf(examples, (example) => Number(example.template === template), TEMPLATE_PENALTY),
  );
  const bias = featureOf(examples, () => 1, SIGN_PENALTY);
  correct(examples, [...kinds, bias, ...signs]);
  return {
    bias: rounded(bias.value),
    signs: recordOf(
      SIGNS.map(({ name }) => name),
      signs,
    ),
    templates: recordOf(templates, kinds),
  };
}

function featureOf(examples: readonly Example[], of: (example: Example) => number, penalty: number): Feature {
  const at: number[] = [];
  const values: number[] = [];
  for (const [i, example] of examples.entries()) {
    const value = of(example);
    if (value === 0) continue;
    at.push(i);
    values.push(value);
  }
  return { at, values, penalty, value: 0 };
}

function commonTemplates(examples: readonly Example[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { template } of examples) counts.set(template, (counts.get(template) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_TEMPLATES)
    .map(([template]) => template);
}

/** Newton's method, one feature after the other, until none moves: the curve has one lowest point. */
function correct(examples: readonly Example[], features: readonly Feature[]): void {
  const odds = Float64Array.from(examples, (example) => example.odds);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let moved = 0;
    for (const feature of features) {
      let slope = feature.penalty * feature.value;
      let curve = feature.penalty;
      for (const [k, i] of feature.at.entries()) {
        const { isLabel, weight } = examples[i] as Example;
        const likely = 1 / (1 + Math.exp(-(odds[i] as number)));
        const value = feature.values[k] as number;
        slope += weight * value * (likely - Number(isLabel));
        curve += weight * value * value * likely * (1 - likely);
      }
      // Far from the answer the curve is flat, and a whole step would be too bold.
      const step = Math.max(-1, Math.min(1, -slope / curve));
      const next = Math.max(-LARGEST_CORRECTION, Math.min(LARGEST_CORRECTION, feature.value + step));
      const by = next - feature.value;
      if (by === 0) continue;
      feature.value = next;
      moved = Math.max(moved, Math.abs(by));
      for (const [k, i] of feature.at.entries()) odds[i] = (odds[i] as number) + by * (feature.values[k] as number);
    }
    if (moved < CLOSE) return;
  }
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}

/** The corrections that are not 0, by name. */
function recordOf(names: readonly string[], features: readonly Feature[]): Readonly<Record<string, number>> {
  const entries = names.map((name, j): [string, number] => [name, rounded((features[j] as Feature).value)]);
  return Object.fromEntries(entries.filter(([, value]) => value !== 0));
}
