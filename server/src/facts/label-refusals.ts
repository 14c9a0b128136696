/** Takes back what looked like labels and is none: fields, rosters, clauses, and styles that the document does not use. */

import type { Separator } from "../syntax/candidate";
import { type Group, isLetter } from "./label-groups";

/**
 * What recurs with nothing but names behind it is a field, `Director: Ben South`, and so is what recurs with a few words
 * behind it that never make a sentence, where others speak in sentences.
 */
export function dropFields(groups: ReadonlyMap<string, Group>): void {
  for (const one of groups.values()) {
    if (!isRoster(one)) continue;
    one.reasons = [];
    one.isTakenBack = true;
  }
  const sure = [...groups.values()].filter((one) => one.reasons.length > 0 && one.withText > 0);
  const counts = sure.map((one) => ({ one, spoken: one.seen.filter((seen) => seen.speaks).length }));
  const all = counts.reduce((sum, { one }) => sum + one.seen.length, 0);
  const spoken = counts.reduce((sum, count) => sum + count.spoken, 0);
  for (const { one, spoken: times } of counts) {
    const others = all - one.seen.length;
    const isField =
      one.seen.length >= 2 &&
      times === 0 &&
      one.withText === one.seen.length &&
      one.timed + one.marked === 0 &&
      !isLetter(one.key);
    if (isField && others >= 6 && spoken >= others * 0.7) one.reasons = [];
  }
}

/** From this many labels on, what never makes a sentence is a sheet of data. */
const SHEET = 6;

/** A sheet of data: whatever stands behind its keys makes no sentence, ever. */
export function dropSheets(groups: ReadonlyMap<string, Group>): void {
  const sure = [...groups.values()].filter((one) => one.reasons.length > 0);
  const seen = sure.flatMap((one) => one.seen);
  const isData = sure.every((one) => one.style === "colon" && one.marked + one.timed === 0 && one.withText === one.seen.length);
  if (!isData || seen.length < SHEET || seen.some((one) => one.speaks || one.asks)) return;
  for (const one of sure) one.reasons = [];
}

/** `A. Lima`, `B. Quito`, `C. Bogotá`: letters that count what may be chosen. */
export function dropChoices(groups: ReadonlyMap<string, Group>): void {
  const letters = [...groups.values()].filter((one) => one.style === "period" && isLetter(one.key) && one.starts >= 2);
  const keys = new Set(letters.map(({ key }) => key));
  if (!["a", "b", "c"].every((key) => keys.has(key))) return;
  for (const one of letters) one.reasons = [];
}

/** Of so many of the same, a few may have several names behind them, or a long one. */
const NEARLY_ALL = 0.9;

/** `Chair: Cleo West`, again and again with no sentence behind it: a programme says who leads, and nobody speaks. */
function isRoster(one: Group): boolean {
  const named = one.seen.filter(({ namesSomebody }) => namesSomebody).length;
  return (
    one.style === "colon" &&
    !isLetter(one.key) &&
    one.seen.length >= 2 &&
    one.withText === one.seen.length &&
    one.marked + one.timed === 0 &&
    named >= one.seen.length * NEARLY_ALL &&
    one.seen.every(({ speaks, asks }) => !speaks && !asks)
  );
}

/** From this many labels on, a document shows whether its turns begin with small letters. */
const ENOUGH_TO_SEE = 4;

/**
 * `Minister of Fish: that is my title`: what stands once and goes on in small letters is a clause, unless the turns of
 * the document's other labels begin so, too.
 */
export function dropClauses(groups: ReadonlyMap<string, Group>): void {
  const sure = [...groups.values()].filter((one) => one.reasons.length > 0);
  const steady = sure.filter((one) => one.starts >= 2).flatMap((one) => one.seen);
  const low = steady.filter((seen) => seen.goesOn).length;
  if (steady.length >= ENOUGH_TO_SEE && low >= steady.length * 0.3) return;
  for (const one of sure) {
    const isClause = one.starts === 1 && one.style === "colon" && one.marked + one.timed === 0 && !isLetter(one.key);
    // A title before a name is none, however the words begin: `Mr. North: that is me`.
    if (isClause && one.model.shape !== "honorific" && one.model.affiliation === null && one.seen.every((seen) => seen.goesOn))
      one.reasons = [];
  }
}

/**
 * A document that divides labels from text with a mark does not also write bare names or dashes for it: such groups
 * stay only where they are a good part of all.
 */
export function dropMinorStyles(groups: ReadonlyMap<string, Group>): void {
  const turns = new Map<Separator, number>();
  let total = 0;
  for (const one of groups.values()) {
    if (one.reasons.length === 0) continue;
    turns.set(one.style, (turns.get(one.style) ?? 0) + one.starts);
    total += one.starts;
  }
  for (const one of groups.values()) {
    const weak =
      one.style === "line" ||
      one.style === "dash" ||
      one.style === "bracket" ||
      (one.style === "blank" && one.model.shape !== "question");
    if (weak && (turns.get(one.style) ?? 0) < total * 0.3) one.reasons = [];
  }
}
