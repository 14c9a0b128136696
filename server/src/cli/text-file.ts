/** Text files as bytes: reading them in their own encoding. */

import { readFileSync } from "node:fs";

export interface TextFile {
  /** The path as it was given. */
  readonly name: string;
  /** The text, a byte order mark left out. */
  readonly text: string;
}

/** A file that holds no text we could read; the message is one line that names the file and says why. */
export class UnreadableFile extends Error {}

/** Reads a file. Throws `UnreadableFile`. */
export function readTextFile(name: string): TextFile {
  return { name, text: readFileSync(name, "utf8").replace(/^\ufeff/, "") };
}
