/** The files that the operands of a command name, and one pass over them. */

import { statSync } from "node:fs";
import { type ExitCode, Misuse } from "./command";
import type { Terminal } from "./terminal";
import { readTextFile, type TextFile, UnreadableFile } from "./text-file";

/** Calls `visit` for each file that the operands name, in order; a file that cannot be read is complained of and makes the result 2. */
export function eachFile(operands: readonly string[], terminal: Terminal, visit: (file: TextFile) => void): ExitCode {
  let code: ExitCode = 0;
  for (const name of namedFiles(operands)) {
    let file: TextFile;
    try {
      file = readTextFile(name);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      terminal.complain(error.message);
      code = 2;
      continue;
    }
    visit(file);
  }
  return code;
}

/** The names of the files that the operands mean, each once. Throws `Misuse` where an operand means none. */
export function namedFiles(operands: readonly string[]): readonly string[] {
  if (operands.length === 0) throw new Misuse("no file given; name at least one");
  for (const operand of operands)
    if (!statSync(operand, { throwIfNoEntry: false })) throw new Misuse(`${operand}: no such file; check the path`);
  return [...new Set(operands)];
}
