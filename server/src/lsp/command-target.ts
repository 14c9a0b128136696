/** The argument of commands about a place in a document. */

import { Position, type TextDocumentIdentifier } from "vscode-languageserver";

export interface CommandTarget {
  readonly textDocument: TextDocumentIdentifier;
  /** Where the cursor is; the text's beginning where it is not said. */
  readonly position?: Position;
  /** For commands that give a name. */
  readonly newName?: string;
}

/** True for what a client may send as such an argument. */
export function isCommandTarget(value: unknown): value is CommandTarget {
  const { textDocument, position, newName }: Partial<CommandTarget> = value ?? {};
  if (typeof textDocument?.uri !== "string" || (newName !== undefined && typeof newName !== "string")) return false;
  return position === undefined || Position.is(position);
}

/** Where the command was given. */
export function positionOf({ position }: CommandTarget): Position {
  return position ?? { line: 0, character: 0 };
}
