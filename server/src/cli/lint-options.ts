/** What `check` and `fix` have in common: which rules run, and what they know of a file. */

import { basename } from "node:path";
import { memo } from "../facts/memo";
import type { TextFile } from "../files/text-file";
import { RULES } from "../rules/index";
import { DEFAULT_CONTEXT, type Rule, type RuleContext } from "../rules/rule";
import { localDay } from "../text/local-day";
import { type Arguments, Misuse, type Option } from "./command";
import { didYouMean } from "./did-you-mean";

/** Narrows the rules. */
export const RULE_OPTION: Option = { name: "rule", value: "NAMES", summary: "only these rules, divided by commas" };

/** The rules that a call asks for: all, or those it names. Throws `Misuse` for a rule that there is not. */
export const wantedRules: (given: Arguments) => readonly Rule[] = memo((given) => {
  const lists = given.values.get(RULE_OPTION.name);
  if (lists === undefined) return RULES;
  const names = new Set(lists.flatMap((list) => list.split(",")).map((name) => name.trim()));
  for (const name of names) ruleNamed(name);
  // A rule that is named is wanted, even where it is off by itself.
  return RULES.filter((rule) => names.has(rule.name)).map((rule) =>
    rule.severity === "off" ? { ...rule, severity: "hint" } : rule,
  );
});

/** The rule of that name. Throws `Misuse` where there is none. */
export function ruleNamed(name: string): Rule {
  const rule = RULES.find((one) => one.name === name);
  if (rule) return rule;
  const names = RULES.map((one) => one.name);
  throw new Misuse(`unknown rule ${name}; ${didYouMean(name, names) ?? "transcript rules lists them"}`);
}

const TODAY = localDay(new Date());

/** What the rules know of a file besides its text. */
export function contextOf({ name }: TextFile): RuleContext {
  return { ...DEFAULT_CONTEXT, fileName: basename(name), today: TODAY };
}
