/** The files that a call makes of others: where they go, and that none takes the place of what is there. */

import { Buffer } from "node:buffer";
import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { statsOf } from "../files/file-names";
import { addFile, putFile, troubleOf } from "../files/text-file";
import { type Arguments, Misuse, type Option } from "./command";

export const FOLDER: Option = {
  name: "output",
  short: "o",
  value: "FOLDER",
  summary: "write the files into this folder, which is made if needed",
};

export const FORCE: Option = { name: "force", summary: "replace files that are already there" };

/** Lines that are told at once; who has more to mend begins with these. */
const MOST_TOLD = 20;

/** Throws `Misuse`, with a line for each, where a file would take the place of another's, or of one that is read. */
export function mustBeApart(names: readonly string[], targetOf: (name: string) => string): void {
  const read = new Map(names.map((name) => [identityOf(name), name]));
  const made = new Map<string, string>();
  const troubles: string[] = [];
  for (const name of names) {
    const target = targetOf(name);
    const source = read.get(identityOf(target));
    if (source !== undefined)
      troubles.push(
        `${source}: would be replaced by ${source === name ? "its export" : `the export of ${name}`}; choose another folder`,
      );
    // Some file systems take both for one name.
    const key = resolve(target).normalize("NFC").toLowerCase();
    const other = made.get(key);
    if (other !== undefined)
      troubles.push(`${other} and ${name} would both become ${target}; choose another folder for one of them`);
    else made.set(key, name);
  }
  const told = troubles.slice(0, MOST_TOLD);
  if (troubles.length > told.length)
    told.push(`${troubles.length - told.length} more are in each other's way; nothing was written`);
  const last = told.pop();
  if (last !== undefined) throw new Misuse(last, told);
}

/** What tells a file from others, whatever it is called. */
function identityOf(name: string): string {
  const stats = statsOf(name);
  return stats === null ? resolve(name) : `${stats.dev}:${stats.ino}`;
}

/** Writes a file, with its folder. Throws `FileTrouble`, also where it is there already and the call does not replace files. */
export function save(path: string, content: string | Uint8Array, given: Arguments): void {
  const folder = dirname(path);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw error instanceof Error ? troubleOf(folder, error) : error;
  }
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  if (given.flags.has(FORCE.name)) putFile(path, bytes);
  else addFile(path, bytes);
}
