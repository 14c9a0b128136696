/** A row of the table of turns: its columns, and how its cells are written. */

import type { Role } from "../syntax/knowledge";

export interface TurnRow {
  /** Of the event, as 2019-02-14, by the text or else by the file's name; null where neither says. */
  readonly date: string | null;
  /** From 1; 0 for the statement, which has no label. */
  readonly turn: number;
  /** The label as printed; null for the statement. */
  readonly label: string | null;
  /** The member of the cast whom the label means, or else the label. */
  readonly speaker: string | null;
  readonly role: Role | "statement";
  readonly affiliation: string | null;
  /** The number of the question, from 1, that the turn asks or answers; null of any other. */
  readonly question: number | null;
  /** The line of the label, from 1. */
  readonly line: number;
  /** Seconds of the recording at which the turn begins; null where the text does not say. */
  readonly start: number | null;
  readonly seconds: number | null;
  readonly words: number;
  /** What is said, a line for each paragraph; events such as (Laughter.) stay, what is left of a page does not. */
  readonly text: string;
}

/** The names of the columns, in order. */
export const TURN_COLUMNS = [
  "date",
  "turn",
  "label",
  "speaker",
  "role",
  "affiliation",
  "question",
  "line",
  "start",
  "seconds",
  "words",
  "text",
] as const satisfies readonly (keyof TurnRow)[];

/** What a cell holds; null for what is not known. */
export type Cell = string | number | null;

/** The cells of a row, in the order of the columns. */
export function cellsOfTurn(row: TurnRow): readonly Cell[] {
  return TURN_COLUMNS.map((column) => row[column]);
}

/** A cell as text: what is not known is empty, and of seconds there are milliseconds. */
export function cellText(cell: Cell): string {
  return cell === null ? "" : typeof cell === "number" && !Number.isInteger(cell) ? cell.toFixed(3) : String(cell);
}
