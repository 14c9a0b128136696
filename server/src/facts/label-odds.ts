/** How likely a possible label is one: its signs, weighed as the corpora taught and as its archive has corrected that. */

import type { LabelLesson } from "../syntax/knowledge";
import type { Sign, Subject } from "./label-sign";
import { SIGNS } from "./label-signs";
import { BIAS, WEIGHTS } from "./label-weights";
import { memo } from "./memo";

/** The weights that count for a transcript. */
export interface Weights {
  readonly bias: number;
  /** In the order of `SIGNS`. */
  readonly all: readonly number[];
  /** Signs that have no weight are not even read. */
  readonly weighed: readonly { readonly of: Sign["of"]; readonly weight: number }[];
  readonly lean: (template: string) => number;
}

function weightsOf(bias: number, all: readonly number[], lean: Weights["lean"]): Weights {
  return { bias, all, lean, weighed: SIGNS.flatMap(({ of }, j) => (all[j] === 0 ? [] : [{ of, weight: all[j] as number }])) };
}

/** Those that everybody has. */
export const SHIPPED = weightsOf(BIAS, WEIGHTS, () => 0);

/** Those that everybody has, with what an archive has learnt. */
export const corrected = memo(({ bias, signs, templates }: LabelLesson): Weights => {
  const bySign = new Map(Object.entries(signs));
  const byTemplate = new Map(Object.entries(templates));
  const all = SIGNS.map(({ name }, j) => (WEIGHTS[j] as number) + (bySign.get(name) ?? 0));
  return weightsOf(BIAS + bias, all, (template) => byTemplate.get(template) ?? 0);
});

/** The logarithm of the odds that a subject is a label. */
export function oddsOf(subject: Subject, { bias, weighed, lean }: Weights): number {
  let sum = bias + lean(subject.place.own.template);
  for (const { of, weight } of weighed) sum += weight * of(subject);
  return sum;
}
