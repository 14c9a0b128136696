/** JSON that comes from a file. */

import { say } from "../text/message";
import { CannotImport, oneLine } from "./talk";

/** The value of a text. Throws `CannotImport` for what is no JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const printed = oneLine(error instanceof Error ? error.message : String(error));
    // V8 shows the text around the place, its line ends among it.
    throw new CannotImport(say`is not valid JSON: ${printed.replace(/ is not valid JSON$/, "")}`);
  }
}
