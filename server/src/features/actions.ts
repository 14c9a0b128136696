/** The remedies an editor offers at a place: fixes of the findings there, and what mends more than one at once. */

import { fixAll } from "../rules/fix";
import { RULES } from "../rules/index";
import { type LintFinding, lint } from "../rules/lint";
import type { Fix, Rule, RuleContext } from "../rules/rule";
import type { Transcript } from "../syntax/transcript";
import { difference } from "../text/difference";
import { type Message, plural, say } from "../text/message";
import type { Edit } from "../text/source";
import { type Span, touches } from "../text/span";

export interface QuickFix {
  readonly finding: LintFinding;
  readonly fix: Fix;
  /** True for the one remedy that is obviously right: the only safe one, and the finding's first. */
  readonly isPreferred: boolean;
}

/** Every safe fix of one rule in the whole transcript; of all rules where `rule` is null. */
export interface FixAll {
  readonly title: Message;
  readonly rule: string | null;
}

/** The fixes of the findings that touch a span, in text order, a finding's best first. */
export function quickFixes(transcript: Transcript, context: RuleContext, span: Span): readonly QuickFix[] {
  return lint(transcript, context)
    .filter((finding) => touches(finding.span, span))
    .flatMap((finding) => {
      const fixes = finding.fixes ?? [];
      const isClear = fixes.filter(({ safe }) => safe).length === 1;
      return fixes.map((fix, i) => ({ finding, fix, isPreferred: i === 0 && fix.safe && isClear }));
    });
}

/** For each rule that finds something at a span and more of it elsewhere: mending all of that. */
export function fixAllOfRules(transcript: Transcript, context: RuleContext, span: Span): readonly FixAll[] {
  const findings = lint(transcript, context).filter(isMended);
  const rules = new Set(findings.filter((finding) => touches(finding.span, span)).map(({ rule }) => rule));
  return [...rules].flatMap(({ name }) => {
    const count = findings.filter(({ rule }) => rule.name === name).length;
    return count < 2 ? [] : [{ title: plural(count, say`Fix all ${count} “${name}” findings in this file`), rule: name }];
  });
}

/** Mending everything that can be mended unread; null where there is nothing of that kind. */
export function fixAllOfFile(transcript: Transcript, context: RuleContext): FixAll | null {
  return lint(transcript, context).some(isMended) ? { title: say`Apply all safe fixes`, rule: null } : null;
}

/** All that can be fixed unread, as edits, and how many fixes these are. */
export function safeFixes(
  transcript: Transcript,
  context: RuleContext,
): { readonly edits: readonly Edit[]; readonly count: number } {
  const { transcript: after, applied } = fixAll(transcript, context, RULES);
  return { edits: difference(transcript.source, after.source), count: applied };
}

/** The edits of a `FixAll`; none where it no longer finds anything, or names no rule there is. */
export function fixAllEdits(transcript: Transcript, context: RuleContext, rule: string | null): readonly Edit[] {
  const rules = rule === null ? RULES : (ALONE.get(rule) ?? []);
  return difference(transcript.source, fixAll(transcript, context, rules).transcript.source);
}

/** Each rule by itself: the same list each time, because findings are remembered by list. */
const ALONE: ReadonlyMap<string, readonly Rule[]> = new Map(RULES.map((rule) => [rule.name, [rule]]));

/** True for a finding whose best fix may be applied unread. */
export function isMended({ fixes }: LintFinding): boolean {
  return fixes?.[0]?.safe === true;
}
