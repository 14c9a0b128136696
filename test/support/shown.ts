/** What is said, in English. */

import { english, type Message } from "../../server/src/text/message";

/** Words of the text are as they are. */
export function shown(words: string | Message): string {
  return typeof words === "string" ? words : english(words);
}

/** Plain data with the English of each message in it. */
export function inEnglish(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inEnglish);
  if (typeof value !== "object" || value === null) return value;
  if ("strings" in value) return english(value as Message);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inEnglish(one)]));
}
