/** What a server announces, put together from parts. */

import type { ServerCapabilities } from "vscode-languageserver";
import { isRecord } from "../text/json";

type Group = Readonly<Record<string, unknown>>;

/** All that the parts announce. Throws where two of them say something else of the same: only one of them would be heard. */
export function mergedCapabilities(parts: readonly ServerCapabilities[]): ServerCapabilities {
  return parts.reduce<Group>((whole, part) => merged(whole, { ...part }, ""), {});
}

function merged(one: Group, other: Group, place: string): Group {
  const whole = new Map(Object.entries(one));
  for (const [key, value] of Object.entries(other)) {
    const known = whole.get(key);
    const path = `${place}${key}`;
    if (known === undefined) whole.set(key, value);
    else if (isRecord(known) && isRecord(value)) whole.set(key, merged(known, value, `${path}.`));
    else if (value !== undefined && JSON.stringify(known) !== JSON.stringify(value))
      throw new TypeError(`Two requests announce “${path}” differently: ${JSON.stringify(known)} and ${JSON.stringify(value)}.`);
  }
  return Object.fromEntries(whole);
}
