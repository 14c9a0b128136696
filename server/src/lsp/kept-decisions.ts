/** What a person decides about transcripts that no `.transcript.json` can speak of yet: in no file, or outside of the workspace. It holds until the server ends. */

import type { Archive } from "../archive/archive";
import { NO_BASELINE } from "../archive/baseline";
import { readConfig } from "../archive/config";
import { type Decision, withDecisions } from "../archive/decisions";
import type { Disk } from "../archive/disk";
import { RULES } from "../rules/index";

/** What holds for a document, and the document's path in it, with slashes. */
export interface EffectiveArchive {
  readonly archive: Archive;
  readonly path: string;
}

export interface KeptDecisions {
  /** In the order in which they were made; none where nothing was decided. */
  readonly of: (uri: string) => readonly Decision[];
  readonly add: (uri: string, decision: Decision) => void;
  /** What was decided about one document is about another one, too, of which nothing is decided: it was saved under another name. */
  readonly carryOver: (from: string, to: string) => void;
  /** What the disk says holds for a document, or else what was decided; null where neither says anything. The same object until that changes. */
  readonly archiveOf: (uri: string) => EffectiveArchive | null;
}

interface Kept {
  readonly decisions: readonly Decision[];
  readonly archive: Archive;
}

export function createKeptDecisions(disk: Disk | null): KeptDecisions {
  const byScope = new Map<string, Kept>();
  const put = (uri: string, decisions: readonly Decision[]) => {
    const { config } = readConfig(withDecisions("", decisions) ?? "", RULES);
    byScope.set(scopeOf(uri), { decisions, archive: { config, baseline: NO_BASELINE } });
  };
  const of = (uri: string) => byScope.get(scopeOf(uri))?.decisions ?? [];
  return {
    of,
    add: (uri, decision) => put(uri, [...of(uri), decision]),
    carryOver: (from, to) => {
      if (of(from).length > 0 && of(to).length === 0) put(to, of(from));
    },
    archiveOf: (uri) => {
      const place = disk?.archiveOf(uri) ?? null;
      // A file that was only made says nothing before it is saved.
      if (place !== null && place.archive.configText !== "") return { archive: place.archive.archive, path: place.path };
      const kept = byScope.get(scopeOf(uri));
      if (kept !== undefined) return { archive: kept.archive, path: nameOf(uri) };
      return place === null ? null : { archive: place.archive.archive, path: place.path };
    },
  };
}

/** What is decided about one transcript of a folder holds for the others; what is in no file stands alone. */
function scopeOf(uri: string): string {
  return isInFile(uri) ? uri.slice(0, uri.lastIndexOf("/")) : uri;
}

/** True for a document that is saved somewhere. */
export function isInFile(uri: string): boolean {
  return !uri.startsWith("untitled:") && uri.includes("/");
}

/** The last part of a URI, as people see it; a part that is not well encoded is taken as it stands. */
export function nameOf(uri: string): string {
  const part = /[^/\\:]*$/.exec(uri)?.[0] ?? "";
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
