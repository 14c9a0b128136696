/** The archives on the disk: which `.transcript.json` counts for a file, read once. */

import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Archive } from "../archive/archive";
import { type FoundBaseline, findBaseline, NO_BASELINE } from "../archive/baseline";
import { CONFIG_NAME, problemsOfBaseline, readConfig } from "../archive/config";
import type { NamedRule } from "../archive/config-schema";
import type { JsonProblem } from "../archive/json-check";
import { LESSON_NAME, withLesson } from "../archive/label-lesson";
import { say } from "../text/message";
import { leadsOutOf, pathFrom } from "./paths";
import { FileTrouble, readFoundFile } from "./text-file";

/** An archive with its place. */
export interface FoundArchive {
  /** The absolute path of the folder from which its paths start: the one that holds its `.transcript.json`. */
  readonly root: string;
  /** The absolute path of that file. */
  readonly configFile: string;
  /** The file's text; empty where it could not be read. */
  readonly configText: string;
  readonly archive: Archive;
  /** What is wrong in the file, with places in `configText`. */
  readonly problems: readonly JsonProblem[];
  /** The one among the problems that says that the baseline is missing; null where it is there or none is wanted. */
  readonly missingBaseline: JsonProblem | null;
  /** The one that says that what was learnt of labels cannot be read; null where it can, or nothing was learnt. */
  readonly badLesson: JsonProblem | null;
}

export interface Archives {
  /** The archive of a file, by the nearest `.transcript.json` up the tree; null where there is none. The same object until its files change. */
  readonly of: (path: string) => FoundArchive | null;
  /** Makes every archive be looked for and read again when it is next asked for. */
  readonly forget: () => void;
}

/** Archives whose rules are `rules`. */
export function createArchives(rules: readonly NamedRule[]): Archives {
  const byFolder = new Map<string, FoundArchive | null>();
  const lastRead = new Map<string, FoundArchive>();
  const read = (configFile: string, root: string): FoundArchive => {
    const now = readArchive(configFile, root, rules);
    const before = lastRead.get(configFile);
    const found = before !== undefined && isDeepStrictEqual(before, now) ? before : now;
    lastRead.set(configFile, found);
    return found;
  };
  const ofFolder = (folder: string): FoundArchive | null => {
    const known = byFolder.get(folder);
    if (known !== undefined) return known;
    const configFile = join(folder, CONFIG_NAME);
    const above = dirname(folder);
    const found = existsSync(configFile) ? read(configFile, folder) : above === folder ? null : ofFolder(above);
    byFolder.set(folder, found);
    return found;
  };
  return { of: (path) => ofFolder(dirname(resolve(path))), forget: () => byFolder.clear() };
}

/** A path as the archive's own files name it: from its root, with slashes. */
export function pathInArchive({ root }: FoundArchive, path: string): string {
  return pathFrom(root, path);
}

/** The archive that a file describes, whatever its name; `root` is the folder from which the paths in it start. */
export function readArchive(configFile: string, root: string, rules: readonly NamedRule[]): FoundArchive {
  try {
    const { text } = readFoundFile(configFile);
    const { config, problems } = readConfig(text, rules);
    const { baseline, trouble, isMissing } = baselineAt(root, config.baseline);
    const told = problemsOfBaseline(text, trouble);
    const learnt = withLesson({ config, baseline }, lessonBeside(configFile));
    return {
      root,
      configFile,
      configText: text,
      archive: learnt.archive,
      problems: [...problems, ...told, ...learnt.problems],
      missingBaseline: (isMissing ? told[0] : null) ?? null,
      badLesson: learnt.problems[0] ?? null,
    };
  } catch (error) {
    if (!(error instanceof FileTrouble)) throw error;
    const { config } = readConfig("", rules);
    const problems = [{ span: { start: 0, end: 0 }, message: say`This cannot be read: ${error.reason}.`, isOfSchema: false }];
    return {
      root,
      configFile,
      configText: "",
      archive: { config, baseline: NO_BASELINE },
      problems,
      missingBaseline: null,
      badLesson: null,
    };
  }
}

/** What was learnt of the labels of an archive with this file; null where nothing was. */
function lessonBeside(configFile: string): string | null {
  const path = join(dirname(configFile), LESSON_NAME);
  try {
    return existsSync(path) ? readFoundFile(path).text : null;
  } catch (error) {
    if (!(error instanceof FileTrouble)) throw error;
    // Told as a file that is damaged.
    return "";
  }
}

function baselineAt(root: string, name: string | null): FoundBaseline {
  const path = join(root, name ?? "");
  if (leadsOutOf(root, path))
    return {
      baseline: NO_BASELINE,
      trouble: say`${name ?? ""} is outside this archive; choose a file in the archive.`,
      isMissing: false,
    };
  try {
    return findBaseline(name, name !== null && existsSync(path) ? readFoundFile(path).text : null);
  } catch (error) {
    if (!(error instanceof FileTrouble)) throw error;
    return { baseline: NO_BASELINE, trouble: say`${name ?? ""} cannot be read: ${error.reason}.`, isMissing: false };
  }
}
