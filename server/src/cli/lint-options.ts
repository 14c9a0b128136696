/** What `check` and `fix` have in common: which rules run, and what they know of a file. */

import { basename } from "node:path";
import { settingsFor } from "../archive/archive";
import type { Repeats } from "../archive/repeats";
import { DEFAULT_SETTINGS, type Settings } from "../archive/settings";
import { ignoredIn } from "../archive/silences";
import { memo } from "../facts/memo";
import type { TextFile } from "../files/text-file";
import { RULES } from "../rules/index";
import { repeatedText } from "../rules/repeated-text";
import type { Rule, RuleContext } from "../rules/rule";
import { localDay } from "../text/local-day";
import { placeOf } from "./archives";
import { type Arguments, Misuse, type Option } from "./command";
import { didYouMean } from "./did-you-mean";

/** Narrows the rules. */
export const RULE_OPTION: Option = { name: "rule", value: "NAMES", summary: "only these rules, separated by commas" };

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

/** The day of the call. */
export const TODAY = localDay(new Date());

/** What the rules know of a file besides its text. */
export function contextOf({ name }: TextFile, given: Arguments, repeats: Repeats | null): RuleContext {
  const { archive, path } = placeOf(name, given);
  return {
    fileName: basename(name),
    settings: settingsOf(name, given),
    today: TODAY,
    ignored: ignoredIn(archive, path),
    repeats,
  };
}

function settingsOf(name: string, given: Arguments): Settings {
  const { archive, path } = placeOf(name, given);
  const configured = settingsFor(archive, path, DEFAULT_SETTINGS);
  return given.values.has(RULE_OPTION.name) ? withoutOff(configured) : configured;
}

/** True for a file in which text that stands in other files, too, is looked for. */
export function wantsRepeats(name: string, given: Arguments): boolean {
  const rules = wantedRules(given);
  return rules.includes(repeatedText) && (settingsOf(name, given).rules[repeatedText.name] ?? repeatedText.severity) !== "off";
}

/** Whether a rule of this name runs in a file; one that there is no more counts as run by a call that runs all rules. */
export function wasLookedFor(given: Arguments, { settings, repeats }: RuleContext): (name: string) => boolean {
  const rules = wantedRules(given);
  return (name) => {
    const rule = rules.find((one) => one.name === name);
    if (rule === undefined) return rules === RULES;
    if (rule === repeatedText && repeats === null) return false;
    return (settings.rules[name] ?? rule.severity) !== "off";
  };
}

/** A rule that the call names runs even where the archive has turned it off. */
const withoutOff = memo((settings: Settings): Settings => {
  const rules = Object.entries(settings.rules).filter(([, severity]) => severity !== "off");
  return { ...settings, rules: Object.fromEntries(rules) };
});
