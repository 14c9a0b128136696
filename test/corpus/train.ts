/**
 * Learns the weights of labels from the corpora, cases and samples, prints how well labels are found with each family of
 * sources left out in turn, and writes the weights. Deterministic. `--quick` leaves no family
 * out, `--show=WORD` lists what is read wrongly in texts whose name holds the word.
 */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { SIGNS } from "../../server/src/facts/label-signs";
import { decode } from "../../server/src/facts/turns";
import { PROJECT_ROOT, skipWithoutCorpus } from "../support/paths";
import { type LabelText, labelTexts } from "./examples";
import { fitModel, likelihood, type Model } from "./logistic";

/** The module that holds what is learnt. */
export const WEIGHTS_FILE = join(PROJECT_ROOT, "server/src/facts/label-weights.ts");

/** How strongly weights are drawn to 0. */
const PENALTY = 3;
/** What a family weighs in all, over the square root of its sources. */
const FAMILY = 1000;
/** Samples are small and each stands for a kind of text: together they weigh as several families do. */
const SAMPLES = 4;
/** Of what is plainly no label, one in so many stands for all. */
const SPARSE = 4;

/** The weights that texts give. */
export function learn(texts: readonly LabelText[]): Model {
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
      for (const { weighed, targets: of } of mine) {
        for (const [
          i,
          {
            subject: { place },
            rule,
            signs,
          },
        ] of weighed.entries()) {
          const target = of[i] as number;
          if (target < 0) continue;
          const isPlain = target === 0 && place.own.proposal.style !== "colon" && rule?.isTurn !== true;
          if (isPlain && i % SPARSE !== 0) continue;
          rows.push(signs);
          targets.push(target);
          weights.push(isPlain ? share * SPARSE : share);
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
  );
}

interface Count {
  found: number;
  wrong: number;
  missed: number;
  texts: number;
  exact: number;
  /** Texts without a turn, and how many of them stay so. */
  empty: number;
  clean: number;
}

/** How a model reads a text, counted as the scorer of the corpora counts. */
function count(text: LabelText, model: Model, show: (line: string) => void): Count {
  const decided = decode(text.weighed.map((one) => ({ ...one, likelihood: likelihood(one.signs, model) })));
  let speaker = "";
  const turns = decided.filter(({ isTurn, subject: { place } }) => {
    if (!isTurn || place.line + 1 > text.file.last) return false;
    const again = text.captions && place.own.proposal.key === speaker;
    speaker = place.own.proposal.key;
    return !again;
  });
  const gold = text.file.turns.filter(({ line }) => line <= text.file.last);
  const used = new Set<number>();
  let missed = 0;
  for (const turn of gold) {
    const at = turns.findIndex(
      ({ subject: { place } }, i) =>
        !used.has(i) && place.line + 1 === turn.line && Math.abs(place.own.proposal.name.start + 1 - turn.column) <= 2,
    );
    if (at !== -1) used.add(at);
    else {
      missed++;
      show(`missed ${text.file.name}:${turn.line}:${turn.column} ${turn.label}`);
    }
  }
  let wrong = 0;
  for (const [
    i,
    {
      subject: { place },
      likelihood: likely,
    },
  ] of turns.entries()) {
    const column = place.own.proposal.name.start + 1;
    if (used.has(i) || text.file.ignored.some((one) => one.line === place.line + 1 && Math.abs(one.column - column) <= 2))
      continue;
    wrong++;
    show(`false  ${text.file.name}:${place.line + 1}:${column} ${place.own.proposal.text} (${likely.toFixed(2)})`);
  }
  const empty = Number(gold.length === 0);
  return {
    found: used.size,
    wrong,
    missed,
    texts: 1,
    exact: Number(wrong + missed === 0),
    empty,
    clean: Number(empty === 1 && wrong === 0),
  };
}

function f1({ found, wrong, missed }: Count): number {
  return (2 * found) / (2 * found + wrong + missed);
}

function mean(values: readonly number[]): string {
  return (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(4);
}

function report(title: string, texts: readonly LabelText[], model: (text: LabelText) => Model, words: readonly string[]): void {
  const sources = new Map<string, Count>();
  const shown = words.find((word) => word.startsWith("--show="))?.slice("--show=".length);
  for (const text of texts.filter(({ isExcerpt }) => !isExcerpt)) {
    const isShown = shown !== undefined && text.file.name.includes(shown);
    const of = count(text, model(text), (line) => isShown && console.log(`  ${line}`));
    const source = text.family === "samples" ? "samples" : text.file.source;
    const all = sources.get(source);
    if (all === undefined) sources.set(source, of);
    else for (const key of Object.keys(of) as (keyof Count)[]) all[key] += of[key];
  }
  console.log(`${title}:`);
  for (const [source, of] of sources) {
    const turns = of.found + of.missed === 0 ? "      " : f1(of).toFixed(4);
    const empty = of.empty === 0 ? "" : `, ${of.clean} of ${of.empty} without turns clean`;
    console.log(
      `  ${source.padEnd(22)} ${turns} found ${of.found}, false ${of.wrong}, missed ${of.missed}, texts exact ${of.exact} of ${of.texts}${empty}`,
    );
  }
  const wide = new Set(texts.filter(({ file }) => file.path.includes("corpus-wide")).map(({ file }) => file.source));
  const scored = [...sources].filter(([source, of]) => of.found + of.missed > 0 && source !== "cases" && source !== "samples");
  const clean = [...sources].filter(([source]) => source !== "cases" && source !== "samples").map(([, of]) => of);
  console.log(
    `  turns, macro F1: ${mean(scored.map(([, of]) => f1(of)))}; wide ${mean(scored.filter(([source]) => wide.has(source)).map(([, of]) => f1(of)))}; ` +
      `without turns clean ${clean.reduce((sum, of) => sum + of.clean, 0)} of ${clean.reduce((sum, of) => sum + of.empty, 0)}\n`,
  );
}

/** The module that holds a model: four digits say as much as the texts do. */
export function weightsModule({ weights, bias }: Model): string {
  const rows = SIGNS.map(({ name }, j) => `  ${Number((weights[j] as number).toPrecision(4))}, // ${name}`);
  return `/** What each sign of a label weighs, in the order of \`SIGNS\`. Written by \`npm run train\`, not by hand. */

// biome-ignore format: a line a sign
export const WEIGHTS: readonly number[] = [
${rows.join("\n")}
];

export const BIAS = ${Number(bias.toPrecision(4))};
`;
}

/** Trains and reports as the words of the command line say; the exit code. */
export function train(words: readonly string[]): number {
  if (skipWithoutCorpus !== false) {
    console.error(skipWithoutCorpus);
    return 2;
  }
  const texts = labelTexts();
  const all = learn(texts);
  report("trained on all", texts, () => all, words);
  if (!words.includes("--quick")) {
    const without = new Map(
      [...new Set(texts.map(({ family }) => family))].map((family) => [
        family,
        learn(texts.filter((text) => text.family !== family)),
      ]),
    );
    report("each family left out", texts, ({ family }) => without.get(family) as Model, words);
  }
  writeFileSync(WEIGHTS_FILE, weightsModule(all));
  return 0;
}

if (require.main === module) process.exitCode = train(process.argv.slice(2));
