/** Cleaning with a review: what could be fixed, by rule, and what becomes of the text when a person has chosen. */

import { fingerprints } from "../rules/fingerprint";
import { applyFixes, fixAll, withoutOverlaps } from "../rules/fix";
import { RULES } from "../rules/index";
import { type LintFinding, lint, lintAll } from "../rules/lint";
import { type Fix, headingOf, type RuleContext } from "../rules/rule";
import type { Transcript } from "../syntax/transcript";
import { fromData, type Message } from "../text/message";
import { put } from "../text/put";
import type { Span } from "../text/span";
import { isMended } from "./actions";

/** What one rule finds and can fix: either all that is safe, or all that a person has to read first. */
export interface CleanGroup {
  /** The rule's name. */
  readonly rule: string;
  /** What the rule finds, in as few words as a row has room for. */
  readonly heading: Message;
  /** The rule's summary. */
  readonly title: Message;
  readonly safe: boolean;
  /** In text order. */
  readonly items: readonly CleanItem[];
}

export interface CleanItem {
  /** The finding's fingerprint. */
  readonly id: string;
  readonly span: Span;
  readonly message: Message;
  /** What its best fix does: an imperative. */
  readonly fix: Message;
}

/** Groups in the order of the rules, those that are safe first. */
export function cleanGroups(transcript: Transcript, context: RuleContext): readonly CleanGroup[] {
  const ids = fingerprints(transcript.source, lintAll(transcript, context));
  const groups = new Map<string, LintFinding[]>();
  for (const finding of lint(transcript, context)) {
    const fix = fixOf(finding);
    if (fix !== null) put(groups, `${isMended(finding)} ${finding.rule.name}`, finding);
  }
  const group = (safe: boolean) =>
    RULES.flatMap(({ name, summary }): readonly CleanGroup[] => {
      const found = groups.get(`${safe} ${name}`) ?? [];
      const items = found.flatMap((finding) => {
        const fix = fixOf(finding);
        const { span, message } = finding;
        return fix === null ? [] : [{ id: ids.get(finding) ?? "", span, message, fix: fix.title }];
      });
      return items.length === 0
        ? []
        : [{ rule: name, heading: fromData(headingOf(name)), title: fromData(summary), safe, items }];
    });
  return [...group(true), ...group(false)];
}

/** What a person has chosen of the groups. */
export interface CleanChoice {
  /** Names of rules whose safe fixes are not wanted. */
  readonly off: ReadonlySet<string>;
  /** The ids of other items that are. */
  readonly chosen: ReadonlySet<string>;
}

/** What becomes of a transcript. */
export interface Cleaned {
  readonly transcript: Transcript;
  /** How many fixes were applied. */
  readonly applied: number;
  /** How many of those that were wanted were not: they overlapped another, or were not safe after all. */
  readonly left: number;
}

/** Applies what was chosen one by one, then what is safe, until none of that is left. */
export function cleaned(transcript: Transcript, context: RuleContext, { off, chosen }: CleanChoice): Cleaned {
  const ids = fingerprints(transcript.source, lintAll(transcript, context));
  const wanted = lint(transcript, context).flatMap((finding): readonly Fix[] => {
    const fix = isMended(finding) ? null : fixOf(finding);
    return fix !== null && chosen.has(ids.get(finding) ?? "") ? [fix] : [];
  });
  const fixes = withoutOverlaps(wanted);
  const rules = off.size === 0 ? RULES : RULES.filter(({ name }) => !off.has(name));
  const result = fixAll(applyFixes(transcript, fixes), context, rules);
  return {
    transcript: result.transcript,
    applied: fixes.length + result.applied,
    left: wanted.length - fixes.length + result.dropped.length,
  };
}

/** A finding's best fix, where that is whole: none that leaves words for a person to type, or asks the editor for something else. */
function fixOf({ fixes }: LintFinding): Fix | null {
  const fix = fixes?.[0];
  return fix === undefined || fix.edits.length === 0 || fix.placeholder !== undefined || fix.command !== undefined ? null : fix;
}
