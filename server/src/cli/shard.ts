/** A share of the files, for machines that divide the work: each file belongs to one share, whatever other files there are. */

import { type Arguments, lastValue, Misuse, type Option } from "./command";

export const SHARD: Option = {
  name: "shard",
  value: "I/N",
  summary: "only the I-th of N shares of the files; the others are only compared",
};

/** The names in the share that a call asks for; all where it asks for none. Throws `Misuse`. */
export function shareOf(names: readonly string[], given: Arguments): readonly string[] {
  const value = lastValue(given, SHARD.name);
  if (value === null) return names;
  const [, share = 0, shares = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(value) ?? []).map(Number);
  if (share < 1 || share > shares)
    throw new Misuse(`--shard takes a number and how many there are, such as 3/20, not “${value}”`);
  return names.filter((name) => hashOf(name) % shares === share - 1);
}

/** FNV-1a of a name, the same on every system. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const unit of name.replaceAll("\\", "/")) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
