/** Applies fixes: those a person chose, or every safe one until none is left, each pass held against the guard. */

import { editAll, type Transcript } from "../syntax/transcript";
import type { Edit } from "../text/source";
import { keepsRecord } from "./faithful-edits";
import { keepsSpeech } from "./faithfulness";
import { RULES } from "./index";
import { type LintFinding, lint } from "./lint";
import type { Fix, Rule, RuleContext } from "./rule";

export interface FixResult {
  readonly transcript: Transcript;
  /** How many fixes were applied. */
  readonly applied: number;
  /** Findings whose safe fix was not applied because it would have changed what must stay: see `isFaithful`; spans mean `transcript`. */
  readonly dropped: readonly LintFinding[];
}

/** Rounds after which a set of rules that never comes to rest is left as it is. */
const MOST_PASSES = 20;

/**
 * Applies the safe fixes of `rules` until none is left: of a finding its first fix, if that is safe. Of two that
 * overlap the first is applied and the other one looked for again in the next pass. Pass one rule to fix all of it.
 */
export function fixAll(transcript: Transcript, context: RuleContext, rules: readonly Rule[] = RULES): FixResult {
  let current = transcript;
  let applied = 0;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const findings = lint(current, context, rules).filter((finding) => safeFix(finding) !== null);
    const ruleNames = new Map(findings.map((finding) => [safeFix(finding) as Fix, finding.rule.name]));
    const faithful = firstFaithfulOnes(current, ruleNames);
    // Each of them was tried by itself.
    if (faithful.fixes.length === 0) return { transcript: current, applied, dropped: findings };
    current = faithful.after;
    applied += faithful.fixes.length;
  }
  const dropped = lint(current, context, rules).filter((finding) => {
    const fix = safeFix(finding);
    return fix !== null && !isFaithful(current, [fix], applyFixes(current, [fix]));
  });
  return { transcript: current, applied, dropped };
}

/** The transcript after the fixes. Throws a `RangeError` when two of them overlap: see `withoutOverlaps`. */
export function applyFixes(transcript: Transcript, fixes: readonly Fix[]): Transcript {
  if (fixes.length === 0) return transcript;
  return editAll(
    transcript,
    fixes.flatMap(({ edits }) => edits),
  );
}

/** True where fixes keep the words of speech and everything else that nobody asked to change. */
function isFaithful(before: Transcript, fixes: readonly Fix[], after: Transcript): boolean {
  return (
    keepsSpeech(before, after) &&
    keepsRecord(
      before,
      fixes.flatMap(({ edits }) => edits),
      after,
    )
  );
}

/** The fixes in their order, without those that overlap an earlier one. */
export function withoutOverlaps(fixes: readonly Fix[]): readonly Fix[] {
  const taken: Edit[] = [];
  return fixes.filter((fix) => {
    const places = fix.edits.map((edit) => freePlace(taken, edit));
    if (places.includes(-1)) return false;
    for (const edit of fix.edits) taken.splice(freePlace(taken, edit), 0, edit);
    return true;
  });
}

/** Where the edit goes among sorted edits that it does not overlap; -1 when it overlaps one. */
function freePlace(taken: readonly Edit[], edit: Edit): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(taken[middle] as Edit, edit)) low = middle + 1;
    else high = middle;
  }
  const next = taken[low];
  return next === undefined || isBefore(edit, next) ? low : -1;
}

/** Two insertions at the same offset are in no order and overlap. */
function isBefore(a: Edit, b: Edit): boolean {
  return a.span.end <= b.span.start && a.span.start < b.span.end;
}

function safeFix(finding: LintFinding): Fix | null {
  const fix = finding.fixes?.[0];
  return fix?.safe ? fix : null;
}

/** Fixes that change no word of speech together, and the transcript with them. */
interface Faithful {
  readonly fixes: readonly Fix[];
  readonly after: Transcript;
}

/**
 * Those of the fixes that can be applied together. One that overlaps a fix that is dropped gets its turn. Those of one rule
 * are tried side by side: what is wrong with one is often wrong with its like, and the halves without it are soon done.
 */
function firstFaithfulOnes(transcript: Transcript, ruleNames: ReadonlyMap<Fix, string>): Faithful {
  const chosen = withoutOverlaps([...ruleNames.keys()]);
  const nameOf = (fix: Fix) => ruleNames.get(fix) ?? "";
  const byRule = [...chosen].sort((a, b) => nameOf(a).localeCompare(nameOf(b), "en"));
  const faithful = faithfulOnes(transcript, { fixes: [], after: transcript }, byRule);
  if (faithful.fixes.length > 0 || chosen.length === ruleNames.size) return faithful;
  const dropped = new Set(chosen);
  return firstFaithfulOnes(transcript, new Map([...ruleNames].filter(([fix]) => !dropped.has(fix))));
}

/**
 * `accepted` and those of `fixes` that change no word of speech together with them; halving finds the culprits quickly.
 * Where all together are `known` to change one, that is not asked again: each answer is as dear as reading the text.
 */
function faithfulOnes(transcript: Transcript, accepted: Faithful, fixes: readonly Fix[], known = false): Faithful {
  if (fixes.length === 0) return accepted;
  if (!known) {
    const all = [...accepted.fixes, ...fixes];
    const after = applyFixes(transcript, all);
    if (isFaithful(transcript, all, after)) return { fixes: all, after };
  }
  if (fixes.length === 1) return accepted;
  const middle = fixes.length >> 1;
  const withFirstHalf = faithfulOnes(transcript, accepted, fixes.slice(0, middle));
  const tookAll = withFirstHalf.fixes.length === accepted.fixes.length + middle;
  return faithfulOnes(transcript, withFirstHalf, fixes.slice(middle), tookAll);
}
