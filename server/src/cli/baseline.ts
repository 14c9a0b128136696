/** `transcript check --update-baseline`: what was found, written into the baselines of the archives it was found in. */

import { join } from "node:path";
import { BASELINE_NAME, type Baseline, NO_BASELINE, updatedBaseline, writeBaseline } from "../archive/baseline";
import { withBaseline } from "../archive/config-edit";
import { silencesIn } from "../archive/silences";
import { isThere, pathOf } from "../files/file-names";
import { leadsOutOf, pathFrom } from "../files/paths";
import { createTextFile, FileTrouble, type TextFile } from "../files/text-file";
import type { LintFinding } from "../rules/lint";
import { wrongEncoding } from "../rules/wrong-encoding";
import { counted } from "../text/counted";
import { placeOf, shownPath, UPDATE_BASELINE } from "./archives";
import { type Arguments, Misuse, type Report } from "./command";
import { configWriter, type Home, homeOf, writeEach } from "./home";
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
  readonly home: Home;
  readonly findings: Map<string, ByRule>;
}

/** The findings that a baseline would hold, of `marks`: all but those that a person has ignored. */
export function recordable({ name }: TextFile, given: Arguments, marks: ReadonlyMap<LintFinding, string>): ByRule {
  const { archive, path } = placeOf(name, given);
  const byPerson = silencesIn(archive, path).filter(({ kind }) => kind === "ignore");
  const ignored = new Set(byPerson.map(({ fingerprint }) => fingerprint));
  const byRule: Record<string, string[]> = {};
  for (const [{ rule }, mark] of marks) {
    // That a text was misread is for a person to see to, not to get used to.
    if (ignored.has(mark) || rule === wrongEncoding) continue;
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
  const pages = new Map<string, Page>();
  return {
    take({ file, all }) {
      const home = homeOf(file, given);
      const page = pages.get(home.root) ?? { home, findings: new Map() };
      pages.set(home.root, page);
      page.findings.set(pathFrom(home.root, file), all);
    },
    end: () => writeEach(pages.values(), ({ home, findings }) => writePage(home, Object.fromEntries(findings), rules), terminal),
  };
}

function writePage(home: Home, findings: Baseline, rules: ReadonlySet<string> | null): string {
  const { root, found } = home;
  const name = found?.archive.config.baseline ?? BASELINE_NAME;
  const file = join(root, name);
  if (leadsOutOf(root, file))
    throw new FileTrouble(shownPath(file), "is outside the archive, nothing was written; choose a file in the archive");
  const before = found?.archive.baseline ?? NO_BASELINE;
  if (before === NO_BASELINE && isThere(file))
    throw new FileTrouble(
      shownPath(file),
      "is not this archive's baseline, nothing was written; choose another file, or delete it",
    );
  const baseline = updatedBaseline(before, { findings, rules, exists: (path) => isThere(pathOf(join(root, path))) });
  const text = writeBaseline(baseline);
  // The baseline first: a `.transcript.json` never names what is not there.
  const isNamed = found !== null && found.archive.config.baseline !== null;
  const writeConfig = isNamed ? null : configWriter(home, (config) => withBaseline(config, name));
  if (before === NO_BASELINE || text !== writeBaseline(before)) createTextFile(file, text);
  writeConfig?.();
  const files = Object.values(baseline).filter((byRule) => sizeOf(byRule) > 0);
  const sum = files.reduce((total, byRule) => total + sizeOf(byRule), 0);
  return `recorded ${counted(sum, "finding")} in ${counted(files.length, "file")} in ${shownPath(file)}`;
}

function sizeOf(byRule: ByRule): number {
  return Object.values(byRule).reduce((sum, prints) => sum + prints.length, 0);
}
