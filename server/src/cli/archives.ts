/** Which archive counts for a file of a call, and what is wrong in the archives' own files. */

import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import { type Archive, NO_ARCHIVE } from "../archive/archive";
import { memo } from "../facts/memo";
import { type Archives, createArchives, type FoundArchive, pathInArchive, readArchive } from "../files/archives";
import { isInside } from "../files/paths";
import type { TextFile } from "../files/text-file";
import { RULES } from "../rules/index";
import type { Knowledge } from "../syntax/knowledge";
import { english } from "../text/message";
import { positionAt } from "../text/position";
import { createSource } from "../text/source";
import { type Arguments, type FileCommand, lastValue, Misuse, type Option } from "./command";

const CONFIG = "config";
const NO_CONFIG = "no-config";

/** What every command that reads files takes. */
export const CONFIG_OPTIONS: readonly Option[] = [
  {
    name: CONFIG,
    value: "FILE",
    summary: "use this file instead of every .transcript.json; its paths are relative to the working folder",
  },
  { name: NO_CONFIG, summary: "ignore every .transcript.json" },
];

/** Records what is found, so that it is not reported again. */
export const UPDATE_BASELINE: Option = {
  name: "update-baseline",
  summary: "record today's findings in the archive's baseline, so that they are not reported again",
};

/** The archives as a call sees them, each file read once. Throws `Misuse`. */
export const archivesOf: (given: Arguments) => Archives = memo((given) => {
  const file = lastValue(given, CONFIG);
  const isOff = given.flags.has(NO_CONFIG);
  if (isOff && file !== null) throw new Misuse(`--${CONFIG} and --${NO_CONFIG} exclude each other; leave one out`);
  if (isOff) return { of: () => null, forget: () => {} };
  if (file === null) return createArchives(RULES);
  if (!existsSync(file)) throw new Misuse(`--${CONFIG} ${file}: there is no such file; check the path`);
  const archive = readArchive(resolve(file), resolve(), RULES);
  return { of: () => archive, forget: () => {} };
});

/** What holds at a file's place. */
export interface Place {
  readonly archive: Archive;
  /** From the archive's root; the name itself where there is no archive. */
  readonly path: string;
}

/** The place of a file of this name. */
export function placeOf(name: string, given: Arguments): Place {
  const found = archivesOf(given).of(name);
  return found === null ? { archive: NO_ARCHIVE, path: name } : { archive: found.archive, path: pathInArchive(found, name) };
}

/** What the archive of a file teaches about reading it. */
export function knowledgeOf({ name }: Pick<TextFile, "name">, given: Arguments): Knowledge {
  return placeOf(name, given).archive.config.knowledge;
}

/** The archives that files of these names belong to, each once. */
export function archivesWith(names: readonly string[], given: Arguments): readonly FoundArchive[] {
  const archives = archivesOf(given);
  return [...new Set(names.map((name) => archives.of(name)))].filter((found) => found !== null);
}

/** What is wrong in an archive's file, one line each, but for a missing baseline or a damaged lesson that this call writes anew. */
export function problemLines(
  { configFile, configText, problems, missingBaseline, badLesson }: FoundArchive,
  given: Arguments,
  { writesLesson }: Pick<FileCommand, "writesLesson">,
): readonly string[] {
  const source = createSource(configText);
  const written = [given.flags.has(UPDATE_BASELINE.name) ? missingBaseline : null, writesLesson === true ? badLesson : null];
  const told = problems.filter((one) => !written.includes(one));
  return told.map(({ span, message }) => {
    const { line, column } = positionAt(source, span.start);
    return `${shownPath(configFile)}:${line}:${column}: ${english(message)}`;
  });
}

/** A path as a person in the working folder would write it. */
export function shownPath(path: string): string {
  return path !== resolve() && isInside(path, resolve()) ? relative("", path) : path;
}
