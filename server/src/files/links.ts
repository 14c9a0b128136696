/** Names that mean the same file, by links of either kind. */

import { statSync } from "node:fs";
import { pathOf } from "./file-names";

/** The names in their order, of those that mean one file only the first; one that means no file stays. */
export function withoutLinks(names: readonly string[]): readonly string[] {
  const met = new Set<string>();
  return names.filter((name) => {
    const file = identityOf(name);
    if (file === null) return true;
    const isNew = !met.has(file);
    met.add(file);
    return isNew;
  });
}

function identityOf(name: string): string | null {
  try {
    const { dev, ino } = statSync(pathOf(name), { bigint: true });
    return `${dev} ${ino}`;
  } catch {
    // Whoever reads it says what is wrong with it.
    return null;
  }
}
