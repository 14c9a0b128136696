/** What `transcript check` says of silences that silence nothing any more. */

import { join } from "node:path";
import { type Silence, silences } from "../archive/silences";
import type { FoundArchive } from "../files/archives";
import { isThere, pathOf } from "../files/file-names";
import { counted } from "../text/counted";
import { positionAt } from "../text/position";
import { createSource } from "../text/source";
import { archivesOf, shownPath } from "./archives";
import type { Arguments, Option, Report } from "./command";
import { isFolder } from "./files";
import type { Terminal } from "./terminal";

/** Lists what is otherwise only counted. */
export const VERBOSE: Option = {
  name: "verbose",
  summary: "list ignored and baseline findings that no longer occur",
};

/** What `check` knows of a file here. */
export interface Stale {
  readonly file: string;
  readonly stale: readonly Silence[];
}

/** Counts the silences that silence nothing any more, and lists them where the call asks for it. */
export function staleCounter(given: Arguments, terminal: Terminal): Report<Stale> & { end(): 0 } {
  const archives = archivesOf(given);
  const met = new Set<FoundArchive>();
  let count = 0;
  const tell = (found: FoundArchive, stale: readonly Silence[]) => {
    count += stale.length;
    if (given.flags.has(VERBOSE.name)) for (const silence of stale) terminal.complain(staleLine(found, silence));
  };
  return {
    take({ file, stale }) {
      const found = archives.of(file);
      if (found === null) return;
      met.add(found);
      tell(found, stale);
    },
    end() {
      // A call that names files, as from a hook, asks about these files only.
      if (given.operands.some(isFolder)) for (const found of met) tell(found, silencesOfGoneFiles(found));
      if (count === 0) return 0;
      const list = given.flags.has(VERBOSE.name) ? "" : "; --verbose lists them";
      terminal.complain(`${counted(count, "ignored finding")} no longer ${count === 1 ? "occurs" : "occur"}${list}`);
      return 0;
    },
  };
}

/** The silences of an archive for files that are gone. */
function silencesOfGoneFiles({ root, archive }: FoundArchive): readonly Silence[] {
  const isGone = new Map<string, boolean>();
  return silences(archive).filter(({ file }) => {
    if (!isGone.has(file)) isGone.set(file, !isThere(pathOf(join(root, file))));
    return isGone.get(file);
  });
}

/** One line that says where a silence is written and what it was for. */
function staleLine({ root, configFile, configText, archive }: FoundArchive, silence: Silence): string {
  const { kind, file, rule, fingerprint } = silence;
  const gone = isThere(pathOf(join(root, file))) ? `${file} no longer has this finding` : `${file} is gone`;
  if (kind === "baseline") return `${shownPath(join(root, archive.config.baseline ?? ""))}: ${gone} (${rule} ${fingerprint})`;
  const { line, column } = positionAt(createSource(configText), Math.max(0, configText.indexOf(`"${fingerprint}"`)));
  return `${shownPath(configFile)}:${line}:${column}: ${gone} (${rule} ${fingerprint})`;
}
