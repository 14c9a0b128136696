/** The office, outlet or organisation that a label gives beside the name. */

import { type Source, slice } from "../text/source";
import type { Label } from "./model";

/** The affiliation in a label on one line, however it is wrapped; null where it gives none. */
export function affiliationOf(source: Source, { affiliation }: Pick<Label, "affiliation">): string | null {
  return affiliation === null ? null : slice(source, affiliation).replace(/\s*[\r\n]\s*/g, " ");
}
