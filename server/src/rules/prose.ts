/** Whether words are prose: in code, addresses and tables spaces and punctuation have a meaning of their own. */

import type { Span } from "../text/span";

/** Signs that people do not speak in, and names of files and variables. */
const CODE = /[{}=\\`|~^]|<[/!?]?[a-z]|->|::|\w\(\)|(?:^|\s)--?\w|\w_\w|\/\/|\w\/\w+\/|;\s*$|["']\s*[.+]\s+\$|\$[A-Za-z_]/;
/** How far around a place it is looked for. */
const AROUND = 40;

/** True where nothing within some words of a span of the line looks like code. */
export function isProseAround(text: string, { start, end }: Span): boolean {
  return !CODE.test(text.slice(Math.max(0, start - AROUND), end + AROUND));
}
