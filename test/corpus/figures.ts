/** The figures that are reckoned from counts, and which way each is better. */

import type { Tally } from "./tally";

/** Which direction is better, for each figure. */
export const BETTER = {
  turnPrecision: "higher",
  turnRecall: "higher",
  turnF1: "higher",
  /** Turns found in sources that have none. */
  falseTurns: "lower",
  /** Texts without a turn that are read so. */
  clean: "higher",
  label: "higher",
  role: "higher",
  openerF1: "higher",
  exchangeF1: "higher",
  /** Questions shown in sources that have none. */
  falseQuestions: "lower",
  /** Sources that have no question and show none. */
  silent: "higher",
  boilerplatePrecision: "higher",
  boilerplateRecall: "higher",
  boilerplateF1: "higher",
  /** Lines taken for a page's in sources that have none of them. */
  falseLines: "lower",
  /** Texts whose date, or want of one, is read. */
  date: "higher",
  /** Texts that state no date and are given none. */
  noDate: "higher",
} as const;

export type Figure = keyof typeof BETTER;

/** Figures of a source or of several, shares from 0 to 1 or counts; a figure that there is nothing to reckon from is left out. */
export type Figures = { readonly [figure in Figure]?: number };

/** The figures that counts give. */
export function figuresOf(counts: Tally): Figures {
  const { turns, found, wrong, labels, roles, judgedRoles, openers, shown, opened, pageLines, pageFound, pageWrong } = counts;
  const hasTurns = turns > 0;
  const asks = openers > 0;
  const isSilent = !asks && counts.judgedQuestions > 0;
  const hasPage = pageLines > 0;
  return kept({
    turnPrecision: hasTurns ? found / (found + wrong) : null,
    turnRecall: hasTurns ? found / turns : null,
    turnF1: hasTurns ? (2 * found) / (turns + found + wrong) : null,
    falseTurns: hasTurns ? null : wrong,
    clean: counts.empty > 0 ? counts.clean : null,
    label: labels / found,
    role: judgedRoles > 0 ? roles / judgedRoles : null,
    openerF1: asks ? (2 * opened) / (openers + shown) : null,
    exchangeF1: asks ? (2 * counts.exchanges) / (openers + shown) : null,
    falseQuestions: isSilent ? shown : null,
    silent: isSilent ? Number(shown === 0) : null,
    boilerplatePrecision: hasPage ? pageFound / (pageFound + pageWrong) : null,
    boilerplateRecall: hasPage ? pageFound / pageLines : null,
    boilerplateF1: hasPage ? (2 * pageFound) / (pageLines + pageFound + pageWrong) : null,
    falseLines: hasPage ? null : pageWrong,
    date: (counts.datesRight + counts.undatedRight) / (counts.dated + counts.undated),
    noDate: counts.undatedRight / counts.undated,
  });
}

/** The plain mean of each share over those that have it, and the sum of each count. */
export function meanOf(all: readonly Figures[]): Figures {
  const one = (figure: Figure) => {
    const values = all.flatMap((figures) => figures[figure] ?? []);
    const sum = values.reduce((before, value) => before + value, 0);
    if (values.length === 0) return null;
    return COUNTED.has(figure) ? sum : sum / values.length;
  };
  return kept(Object.fromEntries(FIGURES.map((figure) => [figure, one(figure)])));
}

/** The figures in the order of `BETTER`. */
export const FIGURES = Object.keys(BETTER) as readonly Figure[];

/** Figures that are counts, not shares. */
export const COUNTED: ReadonlySet<Figure> = new Set<Figure>(["falseTurns", "clean", "falseQuestions", "silent", "falseLines"]);

/** To a ten-thousandth: finer than a single turn of any source, coarse enough to read in a diff. */
function kept(figures: { readonly [figure in Figure]?: number | null }): Figures {
  return Object.fromEntries(
    FIGURES.flatMap((figure) => {
      const value = figures[figure];
      return value === null || value === undefined || Number.isNaN(value) ? [] : [[figure, Math.round(value * 10_000) / 10_000]];
    }),
  );
}
