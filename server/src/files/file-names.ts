/**
 * Names of files whose bytes are no UTF-8, as text: each byte that fits nowhere is written `\xe9`, as a shell shows it, and
 * read back so wherever no file has that very name.
 */

import { Buffer, isUtf8 } from "node:buffer";
import { lstatSync, readdirSync, type Stats, statSync } from "node:fs";
import { join, sep } from "node:path";

/** What the functions of `node:fs` take for a name of this program: the name itself, or its bytes where it stands for some. */
export function pathOf(name: string): string | Buffer {
  return ESCAPE.test(name) && !isThere(name) ? bytesOf(name) : name;
}

/** True where there is something of that name that can be reached, a link that leads nowhere included. */
export function isThere(path: string | Buffer): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** What a name leads to, links followed; null where there is nothing of that name, or nothing that can be reached. */
export function statsOf(name: string): Stats | null {
  try {
    return statSync(pathOf(name), { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

/**
 * The names of the files that Node may have meant with a name: it puts U+FFFD in the place of each byte that is no UTF-8,
 * in arguments as in folders. The name itself where it has none of these or is a file's.
 */
export function meantNames(name: string): readonly string[] {
  if (!name.includes(LOST) || isThere(name)) return [name];
  const parts = name.split(sep);
  let found = [parts[0] === "" ? sep : ""];
  for (const part of parts.filter((one) => one !== "")) found = found.flatMap((folder) => within(folder, part));
  return found.length === 0 ? [name] : found;
}

const LOST = "\ufffd";
const ESCAPE = /\\x[89a-f][0-9a-f]/;

function within(folder: string, part: string): readonly string[] {
  const named = (own: string) => (folder === "" ? own : join(folder, own));
  if (!part.includes(LOST)) return [named(part)];
  return entriesOf(folder === "" ? "." : folder)
    .filter((entry) => entry.toString() === part)
    .map((entry) => named(readable(entry)))
    .sort();
}

function entriesOf(folder: string): readonly Buffer[] {
  try {
    return readdirSync(pathOf(folder), { encoding: "buffer" });
  } catch {
    return [];
  }
}

/** The bytes of a name as text, each byte written as an escape that no character of UTF-8 begins or holds. */
function readable(name: Buffer): string {
  if (isUtf8(name)) return name.toString();
  let text = "";
  for (let at = 0; at < name.length; ) {
    const length = [1, 2, 3, 4].find((count) => at + count <= name.length && isUtf8(name.subarray(at, at + count)));
    text += length === undefined ? `\\x${name.toString("hex", at, at + 1)}` : name.toString("utf8", at, at + length);
    at += length ?? 1;
  }
  return text;
}

function bytesOf(name: string): Buffer {
  const parts = name.split(/\\x([89a-f][0-9a-f])/);
  return Buffer.concat(parts.map((part, index) => Buffer.from(part, index % 2 === 0 ? "utf8" : "hex")));
}
