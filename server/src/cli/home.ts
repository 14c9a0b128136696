/** The archive that a call writes into: one that is described already, or the one that the call begins. */

import { dirname, join, resolve } from "node:path";
import { CONFIG_NAME } from "../archive/config";
import { memo } from "../facts/memo";
import type { FoundArchive } from "../files/archives";
import { isInside } from "../files/paths";
import { createTextFile, FileTrouble, readTextFile, writeTextFile } from "../files/text-file";
import { archivesOf, shownPath } from "./archives";
import type { Arguments, ExitCode } from "./command";
import { isFolder } from "./files";
import type { Terminal } from "./terminal";
import { visible } from "./visible";

export interface Home {
  /** The absolute path of the folder from which the archive's paths start. */
  readonly root: string;
  /** The absolute path of its own file, which may not be there yet. */
  readonly configFile: string;
  /** Null where nobody has described it yet. */
  readonly found: FoundArchive | null;
}

/** The home of a file; where it has no archive yet, in the folder that the call names, or in the one it is made in. */
export function homeOf(name: string, given: Arguments): Home {
  const found = archivesOf(given).of(name);
  if (found !== null) return { root: found.root, configFile: found.configFile, found };
  const path = resolve(name);
  const named = foldersOf(given).find((folder) => isInside(path, folder));
  const root = named ?? (isInside(path, resolve()) ? resolve() : dirname(path));
  return { root, configFile: join(root, CONFIG_NAME), found };
}

const foldersOf = memo(({ operands }: Arguments): readonly string[] =>
  operands.filter(isFolder).map((operand) => resolve(operand)),
);

/**
 * What writes a change into an archive's own file, which is made where there is none. `change` answers null where a person
 * has to mend the file first. Throws `FileTrouble`, at once where that is so.
 */
export function configWriter({ configFile, found }: Home, change: (text: string) => string | null): () => void {
  const file = found === null ? null : readTextFile(configFile);
  const text = change(file?.text ?? "");
  if (text === null) throw new FileTrouble(shownPath(configFile), "cannot be changed, nothing was written; fix its errors first");
  return () => (file === null ? createTextFile(configFile, text) : writeTextFile(file, text));
}

/** Writes each archive's part, and prints the line that comes back. One that cannot be written is told, and keeps none of the others. */
export function writeEach<Part>(parts: Iterable<Part>, write: (part: Part) => string, terminal: Terminal): ExitCode {
  let code: ExitCode = 0;
  for (const part of parts) {
    try {
      terminal.print(`${visible(write(part))}\n`);
    } catch (error) {
      if (!(error instanceof FileTrouble)) throw error;
      terminal.complain(error.message);
      code = 2;
    }
  }
  return code;
}
