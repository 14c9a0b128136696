/** How likely a possible label is one: its signs, weighed as the corpora taught and as its archive has corrected that. */

import type { LabelLesson } from "../syntax/knowledge";
import type { Scope, Sign, Subject } from "./label-sign";
import { SIGNS } from "./label-signs";
import { BIAS, WEIGHTS } from "./label-weights";
import { memo } from "./memo";

/** The weights that count for a transcript. */
export interface Weights {
  readonly bias: number;
  /** In the order of `SIGNS`. */
  readonly all: readonly number[];
  /** By scope; signs that have no weight are not even read. */
  readonly weighed: Readonly<Record<Scope, readonly Weighed[]>>;
  readonly lean: (template: string) => number;
}

interface Weighed {
  readonly of: Sign["of"];
  readonly weight: number;
}

function weightsOf(bias: number, all: readonly number[], lean: Weights["lean"]): Weights {
  const weighed: Record<Scope, Weighed[]> = { alike: [], name: [], one: [] };
  for (const [j, { of, scope }] of SIGNS.entries()) {
    const weight = all[j] as number;
    if (weight !== 0) weighed[scope].push({ of, weight });
  }
  return { bias, all, lean, weighed };
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

/** Tells the logarithm of the odds that a subject is a label, for the subjects of one document: what several share is summed once. */
export function oddsIn({ bias, weighed, lean }: Weights): (subject: Subject) => number {
  const ofAlike = onceFor(
    ({ template }) => template,
    (subject) => lean(subject.place.own.template) + sum(weighed.alike, subject),
  );
  const ofName = onceFor(
    ({ name }) => name,
    (subject) => sum(weighed.name, subject),
  );
  return (subject) => bias + ofAlike(subject) + ofName(subject) + sum(weighed.one, subject);
}

function onceFor(keyOf: (subject: Subject) => object, of: (subject: Subject) => number): (subject: Subject) => number {
  const known = new Map<object, number>();
  return (subject) => {
    const key = keyOf(subject);
    let value = known.get(key);
    if (value === undefined) {
      value = of(subject);
      known.set(key, value);
    }
    return value;
  };
}

function sum(weighed: readonly Weighed[], subject: Subject): number {
  let sum = 0;
  for (const { of, weight } of weighed) sum += weight * of(subject);
  return sum;
}
