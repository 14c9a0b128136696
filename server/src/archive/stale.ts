/** Silences that silence nothing any more: ignored findings and entries of the baseline whose finding is gone. */

import type { Archive } from "./archive";
import type { Ignore } from "./config";

/** A silence, and where it is written. */
export interface Silence extends Ignore {
  readonly kind: "ignore" | "baseline";
}

/** All silences of an archive: those that a person wrote, then those of its baseline. */
export function silences({ config, baseline }: Archive): readonly Silence[] {
  const recorded = Object.keys(baseline).flatMap((file) => recordedIn(baseline, file));
  return [...config.ignores.map((ignore): Silence => ({ kind: "ignore", ...ignore })), ...recorded];
}

/**
 * The silences for a path from the archive's root, with slashes, that fit none of the fingerprints found there. Those of
 * rules that nobody looked for say nothing.
 */
export function staleSilences(
  { config, baseline }: Archive,
  path: string,
  found: ReadonlySet<string>,
  wasLookedFor: (rule: string) => boolean,
): readonly Silence[] {
  const ignored = config.ignores.filter(({ file }) => file === path);
  return [...ignored.map((ignore): Silence => ({ kind: "ignore", ...ignore })), ...recordedIn(baseline, path)].filter(
    ({ rule, fingerprint }) => wasLookedFor(rule) && !found.has(fingerprint),
  );
}

function recordedIn(baseline: Archive["baseline"], file: string): readonly Silence[] {
  const byRule = Object.hasOwn(baseline, file) ? (baseline[file] ?? {}) : {};
  return Object.entries(byRule).flatMap(([rule, prints]) =>
    prints.map((fingerprint): Silence => ({ kind: "baseline", file, rule, fingerprint })),
  );
}
