/** The columns of the table of an archive: those of the table of turns, behind the file that each is from. */

import { TURN_COLUMNS } from "../features/turn-row";

/** The names of the columns, in order. */
export const TABLE_COLUMNS = ["file", ...TURN_COLUMNS] as const;

export type TableColumn = (typeof TABLE_COLUMNS)[number];
