/** The files that the operands of a command name. */

import { type Stats, statSync } from "node:fs";
import { join } from "node:path";
import { TRANSCRIPT_GLOBS } from "../archive/config";
import { findFiles } from "../files/find";
import { Misuse } from "./command";

/**
 * The names of the files that the operands mean, each once: a file as it is named, a folder's transcripts, the files that
 * match a pattern. Throws `Misuse` where an operand means none.
 */
export function namedFiles(operands: readonly string[]): readonly string[] {
  if (operands.length === 0) throw new Misuse("no file given; name a file, a folder, or a pattern such as 'archive/**/*.txt'");
  return [...new Set(operands.flatMap(filesOf))];
}

function filesOf(operand: string): readonly string[] {
  const stats = existing(operand);
  if (stats?.isDirectory()) {
    const inside = findFiles(operand, TRANSCRIPT_GLOBS);
    if (inside.length > 0) return inside;
    throw new Misuse(
      `${operand}: no *.transcript or *.transcript.txt in this folder; for others give a pattern: '${join(operand, "*.txt")}'`,
    );
  }
  if (stats) return [operand];
  const found = isPattern(operand) ? findFiles(".", [slashed(operand)]) : [];
  if (found.length > 0) return found;
  throw new Misuse(
    `${operand}: ${isPattern(operand) ? "no file matches this pattern" : "there is no such file or folder"}; check the path`,
  );
}

/** Null where there is nothing of that name, or nothing that can be reached. */
function existing(name: string): Stats | null {
  try {
    return statSync(name, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

function isPattern(operand: string): boolean {
  return /[*?[\]{}]/.test(operand);
}

/** A pattern with slashes: on Windows a backslash divides folders, elsewhere it takes away a sign's meaning. */
function slashed(pattern: string): string {
  return process.platform === "win32" ? pattern.replaceAll("\\", "/") : pattern;
}
