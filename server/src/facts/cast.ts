/** Who of an archive's cast a label means. */

import type { CastMember } from "../syntax/knowledge";
import { nameKey } from "../syntax/name";
import { put } from "../text/put";
import { memo } from "./memo";

interface Entry {
  readonly member: CastMember;
  readonly from: string;
  readonly to: string;
}

/** Members by the key of what they are called. */
const entriesByKey = memo((cast: readonly CastMember[]): ReadonlyMap<string, readonly Entry[]> => {
  const byKey = new Map<string, Entry[]>();
  for (const member of cast) {
    put(byKey, nameKey(member.name), { member, from: "", to: "9999" });
    for (const { label, from, to } of member.aliases) put(byKey, nameKey(label), { member, from: from ?? "", to: to ?? "9999" });
  }
  return byKey;
});

/**
 * The member of the cast that a label means on a day, `YYYY-MM-DD`; null where the cast has none, or more than one and
 * the day does not decide. Where the day is null, time limits do not count.
 */
export function castMember(cast: readonly CastMember[], label: string, day: string | null): CastMember | null {
  if (cast.length === 0) return null;
  const entries = entriesByKey(cast).get(nameKey(label)) ?? [];
  const valid = entries.filter(({ from, to }) => day === null || (from <= day && day <= to));
  const [first, ...others] = new Set(valid.map(({ member }) => member));
  return first === undefined || others.length > 0 ? null : first;
}
