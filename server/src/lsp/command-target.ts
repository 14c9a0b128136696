/** The argument of commands about a place in a document. */

import { Position, Range, type TextDocumentIdentifier } from "vscode-languageserver";

export interface CommandTarget {
  readonly textDocument: TextDocumentIdentifier;
  /** Where the cursor is; the text's beginning where it is not said. */
  readonly position?: Position;
  /** For commands that give a name. */
  readonly newName?: string;
  /** For commands that lead to turns of a speaker: who, as printed; left out, it is who speaks at the position. */
  readonly speaker?: string;
  /** For commands that lead somewhere: false leaves the keyboard where it is. */
  readonly takeFocus?: boolean;
  /** For a correction: its name, or the member of the cast whom a label means. */
  readonly correction?: string;
  readonly member?: string;
  /** For a correction that is taken back: as it was told. */
  readonly made?: unknown;
  /** For commands that make a decision: the title under which it was offered, and for what. */
  readonly decision?: string;
  readonly range?: Range;
}

/** True for what a client may send as such an argument. */
export function isCommandTarget(value: unknown): value is CommandTarget {
  const { textDocument, position, range, takeFocus, ...others }: Partial<CommandTarget> = value ?? {};
  const { newName, speaker, correction, member, decision } = others;
  if (typeof textDocument?.uri !== "string") return false;
  if ([newName, speaker, correction, member, decision].some((words) => words !== undefined && typeof words !== "string"))
    return false;
  if (takeFocus !== undefined && typeof takeFocus !== "boolean") return false;
  return (position === undefined || Position.is(position)) && (range === undefined || Range.is(range));
}

/** Where the command was given. */
export function positionOf({ position }: CommandTarget): Position {
  return position ?? { line: 0, character: 0 };
}
