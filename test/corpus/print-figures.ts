/** Prints figures as a table for a terminal. */

import { COUNTED, FIGURES, type Figure, type Figures } from "./figures";
import { type Counted, total } from "./tally";

/** What stands above each column. */
const HEADS: Readonly<Record<Figure, string>> = {
  turnPrecision: "turn P",
  turnRecall: "R",
  turnF1: "F1",
  falseTurns: "false",
  clean: "clean",
  label: "label",
  role: "role",
  openerF1: "opener",
  exchangeF1: "exch.",
  falseQuestions: "false",
  silent: "silent",
  boilerplatePrecision: "page P",
  boilerplateRecall: "R",
  boilerplateF1: "F1",
  falseLines: "false",
  date: "date",
  noDate: "none",
};

const WIDTH = 7;

/** One row a source: shares as percentages, counts as they are; columns that no source has are left out. Means are in brackets. */
export function printFigures(rows: Readonly<Record<string, Figures>>): void {
  const columns = FIGURES.filter((figure) => Object.values(rows).some((figures) => figures[figure] !== undefined));
  const longest = Math.max(...Object.keys(rows).map(({ length }) => length));
  console.log(" ".repeat(longest) + columns.map((figure) => HEADS[figure].padStart(WIDTH)).join(""));
  for (const [source, figures] of Object.entries(rows)) {
    console.log(source.padEnd(longest) + columns.map((figure) => cell(figure, figures[figure]).padStart(WIDTH)).join(""));
  }
}

/** Prints of how many texts without turns, and sources without questions, nothing is said that is not so. */
export function printClean(counted: readonly Counted[], rows: Readonly<Record<string, Figures>>): void {
  const { empty, clean } = total(counted.map(({ counts }) => counts));
  const silent = Object.entries(rows).flatMap(([source, figures]) => (source.startsWith("(") ? [] : (figures.silent ?? [])));
  const still = silent.filter((one) => one === 1).length;
  console.log(`\nTexts without turns that are read so: ${clean} of ${empty}.`);
  console.log(`Sources without questions in which none is shown: ${still} of ${silent.length}.`);
}

function cell(figure: Figure, value: number | undefined): string {
  if (value === undefined) return "·";
  return COUNTED.has(figure) ? String(value) : (100 * value).toFixed(1);
}

/** Prints what moved since figures were accepted; the exit code: 1 where anything is worse. */
export function printChanges({
  worse,
  better,
}: {
  readonly worse: readonly string[];
  readonly better: readonly string[];
}): number {
  console.log();
  for (const line of better) console.log(`better: ${line}`);
  for (const line of worse) console.log(`WORSE:  ${line}`);
  if (worse.length === 0) console.log("Nothing is worse than accepted.");
  return worse.length === 0 ? 0 : 1;
}
