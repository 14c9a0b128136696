/** `transcript check`: what the rules find. */

import { staleSilences } from "../archive/silences";
import { fingerprints } from "../rules/fingerprint";
import { futureDate } from "../rules/future-date";
import { isMisread, lint, lintAll } from "../rules/lint";
import { parse } from "../syntax/transcript";
import { counted } from "../text/counted";
import { knowledgeOf, placeOf, UPDATE_BASELINE } from "./archives";
import { recordable, recording } from "./baseline";
import { CACHE, cacheOf } from "./check-cache";
import { type Checked, readChecked } from "./checked";
import { type Arguments, type FileCommand, lastValue, Misuse, type Option } from "./command";
import { didYouMean } from "./did-you-mean";
import { INDEX_IN, INDEX_OUT, indexedLines, indexing, writesIndex } from "./line-indexes";
import { contextOf, RULE_OPTION, wantedRules, wantsRepeats, wasLookedFor } from "./lint-options";
import { REPORTERS, reported } from "./report";
import { staleCounter, VERBOSE } from "./stale";

export const MAX_WARNINGS: Option = {
  name: "max-warnings",
  value: "NUMBER",
  summary: "exit 0 if there are at most NUMBER findings below error",
};

export const check: FileCommand<Checked> = {
  name: "check",
  summary: "Print what the rules find.",
  operands: "PATH…",
  options: [
    { name: "format", value: "FORMAT", summary: `output format: ${Object.keys(REPORTERS).join(", ")}` },
    MAX_WARNINGS,
    RULE_OPTION,
    UPDATE_BASELINE,
    INDEX_OUT,
    INDEX_IN,
    CACHE,
    VERBOSE,
  ],
  wantsRepeats: (name, given) => !writesIndex(given) && wantsRepeats(name, given),
  visit(file, given, repeats) {
    if (writesIndex(given))
      return { file: file.name, findings: [], all: {}, stale: [], lines: indexedLines(file, given), isOfToday: false };
    const transcript = parse(file.text, knowledgeOf(file, given));
    const context = contextOf(file, given, repeats);
    const rules = wantedRules(given);
    const marks = fingerprints(transcript.source, lintAll(transcript, context, rules));
    const { archive, path } = placeOf(file.name, given);
    return {
      file: file.name,
      findings: reported(file.name, transcript.source, lint(transcript, context, rules), marks),
      all: given.flags.has(UPDATE_BASELINE.name) ? recordable(file, given, marks) : {},
      // Where nothing was looked for, nothing is known to be gone.
      stale: isMisread(transcript, context)
        ? []
        : staleSilences(archive, path, new Set(marks.values()), wasLookedFor(given, context)),
      lines: null,
      // What lies in the past will lie there on every later day; ignored findings are among the marks, too.
      isOfToday: [...marks.keys()].some(({ rule }) => rule.name === futureDate.name),
    };
  },
  cacheOf: (given) => cacheOf<Checked>(given, { read: readChecked, isOfToday: ({ isOfToday }) => isOfToday }),
  report(given, terminal) {
    wantedRules(given);
    if (writesIndex(given)) return indexing(given, terminal);
    const allowed = warningsAllowed(given);
    const reporter = reporterNamed(lastValue(given, "format") ?? "text")(terminal);
    if (given.flags.has(UPDATE_BASELINE.name)) return recording(given, terminal);
    const stale = staleCounter(given, terminal);
    let files = 0;
    let found = 0;
    let errors = 0;
    let fixable = 0;
    return {
      take(checked) {
        const { findings } = checked;
        reporter.file(findings);
        stale.take(checked);
        files++;
        found += findings.length;
        errors += findings.filter(({ severity }) => severity === "error").length;
        fixable += findings.filter(({ fixes }) => fixes[0]?.safe).length;
      },
      end() {
        reporter.end();
        stale.end();
        const mend = fixable === 0 ? "" : `, ${fixable} fixable with transcript fix`;
        terminal.complain(`${counted(found, "finding")} in ${counted(files, "file")}${mend}`);
        return errors > 0 || found > allowed ? 1 : 0;
      },
    };
  },
};

/** How many findings below error a call bears. Throws `Misuse`. */
export function warningsAllowed(given: Arguments): number {
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
