/** The folder of transcripts that belong together, as far as it bears on one of them: which files these are, and their settings. */

import { memo } from "../facts/memo";
import { isTimesName } from "../text/transcript-names";
import { type Baseline, NO_BASELINE } from "./baseline";
import { type ArchiveConfig, NO_CONFIG } from "./config";
import { fits } from "./globs";
import type { Settings } from "./settings";

export interface Archive {
  readonly config: ArchiveConfig;
  readonly baseline: Baseline;
}

/** What holds for a transcript that belongs to no archive. */
export const NO_ARCHIVE: Archive = { config: NO_CONFIG, baseline: NO_BASELINE };

/** True for a path from the archive's root, with slashes, that is one of its transcripts; the times of one are none, whatever a glob says. */
export function isIncluded(archive: Archive, path: string): boolean {
  return !isTimesName(path) && fits(archive.config.include, path) && !isExcluded(archive, path);
}

/** True for a path that the archive leaves out by name, whoever asks. */
export function isExcluded({ config }: Archive, path: string): boolean {
  return fits(config.exclude, path);
}

/**
 * The settings for a path from the archive's root, with slashes: those of the archive above the person's own. The same
 * arguments give the same object, so that what is remembered with it holds.
 */
export function settingsFor({ config }: Archive, path: string, own: Settings): Settings {
  const overrides = config.overrides.filter(({ include }) => fits(include, path));
  const key = overrides.map((override) => config.overrides.indexOf(override)).join(" ");
  const byKey = settingsOf(config)(own);
  const known = byKey.get(key);
  if (known !== undefined) return known;
  const settings: Settings = {
    dateStyle: config.dateStyle ?? own.dateStyle,
    labelStyle: config.labelStyle ?? own.labelStyle,
    rules: Object.fromEntries([own, config, ...overrides].flatMap(({ rules }) => Object.entries(rules))),
  };
  byKey.set(key, settings);
  return settings;
}

/** By archive, by the person's settings, by the overrides that fit. */
const settingsOf = memo((_config: ArchiveConfig) => memo((_own: Settings): Map<string, Settings> => new Map()));
