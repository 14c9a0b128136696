/** Learns what each sign of a label weighs, from the corpora, cases and samples. Deterministic. */

import { join } from "node:path";
import { SIGNS } from "../../server/src/facts/label-signs";
import { decode } from "../../server/src/facts/turns";
import { PROJECT_ROOT } from "../support/paths";
import type { LabelText } from "./examples";
import { fitModel, likelihood, type Model } from "./logistic";
import { NOTHING_READ, type Reading } from "./tally";

/** The module that holds what is learnt of labels. */
export const LABEL_WEIGHTS_FILE = join(PROJECT_ROOT, "server/src/facts/label-weights.ts");

/** How strongly weights are drawn to 0. */
const PENALTY = 3;
/** What a family weighs in all, over the square root of its sources. */
const FAMILY = 1000;
/** Samples are small and each stands for a kind of text: together they weigh as several families do. */
const SAMPLES = 6;
/** What one possible label weighs at most, so that a text with few of them does not outweigh whole sources. */
const MOST_EACH = 30;
/** Of what is plainly no label, one in so many stands for all. */
const SPARSE = 4;

/** The weights that texts give; those that nearly the same texts gave are a good `start`. */
export function learnLabels(texts: readonly LabelText[], start: Model | null = null): Model {
  const rows: Float64Array[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  const families = new Map<string, Map<string, LabelText[]>>();
  for (const text of texts) {
    const sources = families.get(text.family) ?? new Map<string, LabelText[]>();
    families.set(text.family, sources);
    sources.set(text.file.source, [...(sources.get(text.file.source) ?? []), text]);
  }
  for (const sources of families.values()) {
    for (const mine of sources.values()) {
      const count = mine.reduce((sum, { targets: of }) => sum + of.filter((target) => target >= 0).length, 0);
      const share = ((mine[0]?.family === "samples" ? SAMPLES : 1) * FAMILY) / Math.sqrt(sources.size) / count;
      const each = Math.min(share, MOST_EACH);
      for (const { weighed, targets: of } of mine) {
        for (const [
          i,
          {
            subject: { place, isTakenBack },
            rule,
            signs,
          },
        ] of weighed.entries()) {
          const target = of[i] as number;
          // What is surely none is not decided by weights, and would teach them to distrust what looks like it.
          if (target < 0 || (target === 0 && isTakenBack)) continue;
          const isPlain = target === 0 && place.own.proposal.style !== "colon" && rule?.isTurn !== true;
          if (isPlain && i % SPARSE !== 0) continue;
          rows.push(signs);
          targets.push(target);
          weights.push(isPlain ? each * SPARSE : each);
        }
      }
    }
  }
  return fitModel(
    rows,
    targets,
    weights,
    PENALTY,
    SIGNS.map(({ direction }) => direction),
    { start },
  );
}

/** How a model reads the labels of a text. */
export function labelReading({ weighed, captions }: LabelText, model: Model): Reading {
  const decided = decode(weighed.map((one) => ({ ...one, likelihood: likelihood(one.signs, model) })));
  let speaker = "";
  const turns = decided.flatMap(({ isTurn, subject: { place } }) => {
    const { key, text, name } = place.own.proposal;
    if (!isTurn) return [];
    const again = captions && key === speaker;
    speaker = key;
    return again ? [] : [{ line: place.line + 1, column: name.start + 1, label: text, role: "other" }];
  });
  return { ...NOTHING_READ, turns };
}

/** The module that holds a model: four digits say as much as the texts do. */
export function labelWeightsModule({ weights, bias }: Model): string {
  const rows = SIGNS.map(({ name }, j) => `  ${Number((weights[j] as number).toPrecision(4))}, // ${name}`);
  return `/** What each sign of a label weighs, in the order of \`SIGNS\`. Written by \`npm run train\`, not by hand. */

// biome-ignore format: a line a sign
export const WEIGHTS: readonly number[] = [
${rows.join("\n")}
];

export const BIAS = ${Number(bias.toPrecision(4))};
`;
}
