/** `transcript check`: what the rules find. */

import { fingerprints } from "../rules/fingerprint";
import { lint, lintAll } from "../rules/lint";
import { parse } from "../syntax/transcript";
import { counted } from "../text/counted";
import { knowledgeOf } from "./archives";
import { type Arguments, type FileCommand, lastValue, Misuse } from "./command";
import { didYouMean } from "./did-you-mean";
import { contextOf, RULE_OPTION, wantedRules } from "./lint-options";
import { REPORTERS, type ReportedFinding, reported } from "./report";

export const check: FileCommand<readonly ReportedFinding[]> = {
  name: "check",
  summary: "Print what the rules find.",
  operands: "PATH…",
  options: [
    { name: "format", value: "FORMAT", summary: `how to print it: ${Object.keys(REPORTERS).join(", ")}` },
    { name: "max-warnings", value: "NUMBER", summary: "end with 0 while no more findings than this are below error" },
    RULE_OPTION,
  ],
  visit(file, given) {
    const transcript = parse(file.text, knowledgeOf(file, given));
    const context = contextOf(file, given);
    const rules = wantedRules(given);
    const marks = fingerprints(transcript.source, lintAll(transcript, context, rules));
    return reported(file.name, transcript.source, lint(transcript, context, rules), marks);
  },
  report(given, terminal) {
    wantedRules(given);
    const allowed = warningsAllowed(given);
    const reporter = reporterNamed(lastValue(given, "format") ?? "text")(terminal);
    let files = 0;
    let found = 0;
    let errors = 0;
    let fixable = 0;
    return {
      take(findings) {
        reporter.file(findings);
        files++;
        found += findings.length;
        errors += findings.filter(({ severity }) => severity === "error").length;
        fixable += findings.filter(({ fixes }) => fixes[0]?.safe).length;
      },
      end() {
        reporter.end();
        const mend = fixable === 0 ? "" : `; transcript fix mends ${fixable}`;
        terminal.complain(`${counted(found, "finding")} in ${counted(files, "file")}${mend}`);
        return errors > 0 || found > allowed ? 1 : 0;
      },
    };
  },
};

function warningsAllowed(given: Arguments): number {
  const value = lastValue(given, "max-warnings") ?? "0";
  if (!/^\d+$/.test(value)) throw new Misuse(`--max-warnings takes a number, not “${value}”`);
  return Number(value);
}

function reporterNamed(name: string) {
  const reporter = Object.hasOwn(REPORTERS, name) ? REPORTERS[name] : undefined;
  if (reporter) return reporter;
  const names = Object.keys(REPORTERS);
  throw new Misuse(`unknown format ${name}; ${didYouMean(name, names) ?? `one of ${names.join(", ")}`}`);
}
