/** Offsets as people and other tools count them: lines and UTF-16 columns, both from 1. */

import { lineAt, type Source } from "./source";

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The 1-based line and UTF-16 column of an offset. */
export function positionAt(source: Source, offset: number): Position {
  const line = lineAt(source, offset);
  return { line: line + 1, column: offset - (source.lineStarts[line] ?? 0) + 1 };
}
