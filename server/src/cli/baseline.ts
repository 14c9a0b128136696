/** `transcript check --update-baseline`: what was found, written into the baselines of the archives it was found in. */

import { existsSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { BASELINE_NAME, type Baseline, NO_BASELINE, updatedBaseline, writeBaseline } from "../archive/baseline";
import { CONFIG_NAME } from "../archive/config";
import { withBaseline } from "../archive/config-edit";
import { type FoundArchive, pathInArchive } from "../files/archives";
import { createTextFile, FileTrouble, readTextFile, type TextFile, writeTextFile } from "../files/text-file";
import type { LintFinding } from "../rules/lint";
import { counted } from "../text/counted";
import { archivesOf, placeOf, rootOf, shownPath, UPDATE_BASELINE } from "./archives";
import { type Arguments, Misuse, type Report } from "./command";
import { RULE_OPTION, wantedRules } from "./lint-options";
import type { Terminal } from "./terminal";

/** Fingerprints by rule. */
export type ByRule = Readonly<Record<string, readonly string[]>>;

/** What `--update-baseline` needs to know of a file. */
export interface Recordable {
  readonly file: string;
  readonly all: ByRule;
}

interface Page {
  /** Null where there is no `.transcript.json` yet. */
  readonly found: FoundArchive | null;
  readonly findings: Record<string, ByRule>;
}

/** The findings that a baseline would hold, of `marks`: all but those that a person has ignored. */
export function recordable({ name }: TextFile, given: Arguments, marks: ReadonlyMap<LintFinding, string>): ByRule {
  const { archive, path } = placeOf(name, given);
  const ignored = new Set(archive.config.ignores.filter(({ file }) => file === path).map(({ fingerprint }) => fingerprint));
  const byRule: Record<string, string[]> = {};
  for (const [{ rule }, mark] of marks) {
    if (ignored.has(mark)) continue;
    const known = byRule[rule.name];
    if (known === undefined) byRule[rule.name] = [mark];
    else known.push(mark);
  }
  return byRule;
}

/** Writes what is found into the baselines instead of printing it. Throws `Misuse`. */
export function recording(given: Arguments, terminal: Terminal): Report<Recordable> {
  if (given.flags.has("stdin")) throw new Misuse(`--${UPDATE_BASELINE.name} records files; leave out --stdin`);
  if (given.flags.has("no-config")) throw new Misuse(`--${UPDATE_BASELINE.name} writes an archive; leave out --no-config`);
  const rules = given.values.has(RULE_OPTION.name) ? new Set(wantedRules(given).map(({ name }) => name)) : null;
  const archives = archivesOf(given);
  const pages = new Map<string, Page>();
  return {
    take({ file, all }) {
      const found = archives.of(file);
      const root = rootOf(file, given);
      const page = pages.get(root) ?? { found, findings: {} };
      pages.set(root, page);
      const path = found === null ? relative(root, resolve(file)).replaceAll(sep, "/") : pathInArchive(found, file);
      page.findings[path] = all;
    },
    end() {
      try {
        for (const [root, { found, findings }] of pages) terminal.print(`${writePage(root, found, findings, rules)}\n`);
        return 0;
      } catch (error) {
        if (!(error instanceof FileTrouble)) throw error;
        terminal.complain(error.message);
        return 2;
      }
    },
  };
}

function writePage(root: string, found: FoundArchive | null, findings: Baseline, rules: ReadonlySet<string> | null): string {
  const name = found?.archive.config.baseline ?? BASELINE_NAME;
  const file = join(root, name);
  const before = found?.archive.baseline ?? NO_BASELINE;
  if (before === NO_BASELINE && existsSync(file))
    throw new FileTrouble(
      shownPath(file),
      "is no baseline of this archive, nothing was written; name another file, or delete it",
    );
  const baseline = updatedBaseline(before, { findings, rules, exists: (path) => existsSync(join(root, path)) });
  const text = writeBaseline(baseline);
  // The baseline first: a `.transcript.json` never names what is not there.
  const writeConfig = configWriter(root, found, name);
  if (before === NO_BASELINE || text !== writeBaseline(before)) createTextFile(file, text);
  writeConfig();
  const files = Object.values(baseline).filter((byRule) => sizeOf(byRule) > 0);
  const sum = files.reduce((total, byRule) => total + sizeOf(byRule), 0);
  return `recorded ${counted(sum, "finding")} in ${counted(files.length, "file")} in ${shownPath(file)}`;
}

/** What makes the archive's own file name the baseline. Throws `FileTrouble` where a person has to mend the file first. */
function configWriter(root: string, found: FoundArchive | null, name: string): () => void {
  if (found === null) {
    const text = withBaseline("", name);
    return () => createTextFile(join(root, CONFIG_NAME), text ?? "");
  }
  if (found.archive.config.baseline !== null) return () => {};
  const file = readTextFile(found.configFile);
  const text = withBaseline(file.text, name);
  if (text === null) throw new FileTrouble(shownPath(found.configFile), "is no JSON, nothing was written; mend it first");
  return () => writeTextFile(file, text);
}

function sizeOf(byRule: ByRule): number {
  return Object.values(byRule).reduce((sum, prints) => sum + prints.length, 0);
}
