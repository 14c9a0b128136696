/** Findings of an archive that are not reported: those that a person ignores, and those of its baseline. */

import { memo } from "../facts/memo";
import type { Archive } from "./archive";
import type { Ignore } from "./config";

/** A silence, and where it is written. */
export interface Silence extends Ignore {
  readonly kind: "ignore" | "baseline";
}

/** All silences of an archive: those that a person wrote, then those of its baseline. */
export const silences: (archive: Archive) => readonly Silence[] = memo(({ config, baseline }) => [
  ...config.ignores.map((ignore): Silence => ({ kind: "ignore", ...ignore })),
  ...Object.entries(baseline).flatMap(([file, byRule]) =>
    Object.entries(byRule).flatMap(([rule, prints]) =>
      prints.map((fingerprint): Silence => ({ kind: "baseline", file, rule, fingerprint })),
    ),
  ),
]);

interface Silent {
  readonly silences: Silence[];
  readonly fingerprints: Set<string>;
}

const byFile = memo((archive: Archive): ReadonlyMap<string, Silent> => {
  const files = new Map<string, Silent>();
  for (const silence of silences(archive)) {
    const known = files.get(silence.file) ?? { silences: [], fingerprints: new Set<string>() };
    files.set(silence.file, known);
    known.silences.push(silence);
    known.fingerprints.add(silence.fingerprint);
  }
  return files;
});

const NOTHING: Silent = { silences: [], fingerprints: new Set() };

/** The silences for a path from the archive's root, with slashes. */
export function silencesIn(archive: Archive, path: string): readonly Silence[] {
  return (byFile(archive).get(path) ?? NOTHING).silences;
}

/** The fingerprints that are not to be reported in a path from the archive's root; the same set for the same arguments. */
export function ignoredIn(archive: Archive, path: string): ReadonlySet<string> {
  return (byFile(archive).get(path) ?? NOTHING).fingerprints;
}

/**
 * The silences for a path from the archive's root that silence nothing any more: they fit none of the fingerprints found
 * there. Those of rules that nobody looked for say nothing.
 */
export function staleSilences(
  archive: Archive,
  path: string,
  found: ReadonlySet<string>,
  wasLookedFor: (rule: string) => boolean,
): readonly Silence[] {
  return silencesIn(archive, path).filter(({ rule, fingerprint }) => wasLookedFor(rule) && !found.has(fingerprint));
}
