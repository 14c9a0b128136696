/** The text exports of services that record meetings, such as Otter, Zoom, Teams and Riverside, as a talk. */

import { say } from "../text/message";
import { stackedTurns } from "./stacked-turns";
import { CannotImport, type Talk } from "./talk";

/** Reads text. Throws `CannotImport` for one in which names and times are not on lines of their own: such a text is a transcript as it is. */
export function readText(text: string): Talk {
  const talk = stackedTurns(text.split(/\r\n?|\n/));
  if (talk === null)
    throw new CannotImport(say`has no lines of a name and a time, such as “Ana Ito  0:12”; open it as it is, without an import`);
  return talk;
}
