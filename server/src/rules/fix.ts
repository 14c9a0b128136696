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
  /** Findings whose safe fix was not applied because it would have changed what must stay (see `isFaithful`), or because too many did that to try each; spans mean `transcript`. */
  readonly dropped: readonly LintFinding[];
}

/** Rounds after which a set of rules that never comes to rest is left as it is. */
const MOST_PASSES = 20;

/**
 * Applies the safe fixes of `rules` until none is left: of a finding its first fix, if that is safe. Of two that
 * overlap the first is applied and the other one looked for again in the next pass. Pass one rule to fix all of it.
 */
export function fixAll(transcript: Transcript, context: RuleContext, rules: readonly Rule[] = RULES): FixResult {
  const trials = trialsFor(transcript);
  let current = transcript;
  let applied = 0;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const findings = lint(current, context, rules).filter((finding) => safeFix(finding) !== null);
    const ruleNames = new Map(findings.map((finding) => [safeFix(finding) as Fix, finding.rule.name]));
    const faithful = firstFaithfulOnes(current, ruleNames, trials);
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

/** How often the fixes of one text may still be tried. Each trial is as dear as reading the text. */
interface Trials {
  left: number;
}

/** Units of text that trials may read together, and how many there may be whatever the text: where more fail, what was not tried is left to a person. */
const MOST_UNITS_TRIED = 3_000_000;
const FEWEST_TRIALS = 16;

function trialsFor({ source }: Transcript): Trials {
  return { left: Math.max(FEWEST_TRIALS, Math.floor(MOST_UNITS_TRIED / (source.text.length + 1))) };
}

/** Those of the fixes that can be applied together. One that overlaps a fix that is dropped gets its turn. */
function firstFaithfulOnes(transcript: Transcript, ruleNames: ReadonlyMap<Fix, string>, trials: Trials): Faithful {
  const chosen = withoutOverlaps([...ruleNames.keys()]);
  const faithful = faithfulByRule(transcript, chosen, ruleNames, trials);
  if (faithful.fixes.length > 0 || chosen.length === ruleNames.size) return faithful;
  const dropped = new Set(chosen);
  return firstFaithfulOnes(transcript, new Map([...ruleNames].filter(([fix]) => !dropped.has(fix))), trials);
}

/**
 * What is wrong with one fix is often wrong with its like: where not all can be applied together, those of each rule are
 * tried, and only those of rules that fail are divided, few before many, so that a rule that fails everywhere costs no other.
 */
function faithfulByRule(
  transcript: Transcript,
  fixes: readonly Fix[],
  ruleNames: ReadonlyMap<Fix, string>,
  trials: Trials,
): Faithful {
  const none: Faithful = { fixes: [], after: transcript };
  const all = tried(transcript, none, fixes, trials);
  if (all !== null) return all;
  const byRule = new Map<string, Fix[]>();
  for (const fix of fixes) {
    const name = ruleNames.get(fix) ?? "";
    const known = byRule.get(name);
    if (known === undefined) byRule.set(name, [fix]);
    else known.push(fix);
  }
  let accepted = none;
  const failing: (readonly Fix[])[] = [];
  for (const group of byRule.values()) {
    const more = byRule.size === 1 ? null : tried(transcript, accepted, group, trials);
    if (more === null) failing.push(group);
    else accepted = more;
  }
  for (const group of failing.sort((one, other) => one.length - other.length))
    accepted = faithfulHalves(transcript, accepted, group, trials);
  return accepted;
}

/** `accepted` and those of `fixes`, not all of which can be applied, that change no word of speech together with them; halving finds the culprits quickly. */
function faithfulHalves(transcript: Transcript, accepted: Faithful, fixes: readonly Fix[], trials: Trials): Faithful {
  if (fixes.length <= 1) return accepted;
  const middle = fixes.length >> 1;
  const [first, second] = [fixes.slice(0, middle), fixes.slice(middle)];
  const withFirst = tried(transcript, accepted, first, trials);
  // All of the first half are right, so one of the second is wrong.
  if (withFirst !== null) return faithfulHalves(transcript, withFirst, second, trials);
  const some = faithfulHalves(transcript, accepted, first, trials);
  return tried(transcript, some, second, trials) ?? faithfulHalves(transcript, some, second, trials);
}

/** `accepted` with the fixes; null where these cannot be applied together, or nothing more may be tried. */
function tried(transcript: Transcript, accepted: Faithful, more: readonly Fix[], trials: Trials): Faithful | null {
  if (more.length === 0) return accepted;
  if (trials.left <= 0) return null;
  trials.left--;
  const fixes = [...accepted.fixes, ...more];
  const after = applyFixes(transcript, fixes);
  return isFaithful(transcript, fixes, after) ? { fixes, after } : null;
}
