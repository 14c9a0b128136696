/** A disk in memory, for servers in tests. */

import { isIncluded, NO_ARCHIVE } from "../../server/src/archive/archive";
import { type Baseline, NO_BASELINE, readBaseline } from "../../server/src/archive/baseline";
import { CONFIG_NAME, readConfig } from "../../server/src/archive/config";
import type { ArchiveOnDisk, Disk } from "../../server/src/archive/disk";
import { LESSON_NAME, withLesson } from "../../server/src/archive/label-lesson";
import { pdfText } from "../../server/src/files/pdf";
import { RULES } from "../../server/src/rules/index";
import { say } from "../../server/src/text/message";

export interface MemoryDisk extends Disk {
  /** Texts by URI; a test changes them as it likes. */
  readonly files: Map<string, string>;
  /** The URIs that were read, in order. */
  readonly reads: readonly string[];
}

/** A disk with files in the folder `file:///archive`, by their paths in it. */
export function createMemoryDisk(contents: Readonly<Record<string, string>>): MemoryDisk {
  const files = new Map(Object.entries(contents).map(([path, text]) => [`file:///archive/${path}`, text]));
  const known = new Map<string, ArchiveOnDisk>();
  const reads: string[] = [];
  const baselineAt = (root: string, name: string | null): Baseline =>
    (name === null ? null : readBaseline(files.get(`${root}/${name}`) ?? "")) ?? NO_BASELINE;
  const archiveAt = (root: string): ArchiveOnDisk | null => {
    const configUri = `${root}/${CONFIG_NAME}`;
    const configText = files.get(configUri);
    if (configText === undefined) return null;
    const { config, problems } = readConfig(configText, RULES);
    const baseline = baselineAt(root, config.baseline);
    const lessonText = files.get(`${root}/${LESSON_NAME}`) ?? null;
    const learnt = withLesson({ config, baseline }, lessonText);
    const key = `${configUri}\n${configText}\n${JSON.stringify(baseline)}\n${lessonText}`;
    const archive = known.get(key) ?? {
      root,
      configUri,
      configText,
      archive: learnt.archive,
      problems: [...problems, ...learnt.problems],
    };
    known.set(key, archive);
    return archive;
  };
  const places = new Map<string, ReturnType<Disk["archiveOf"]>>();
  const archiveOf = (uri: string): ReturnType<Disk["archiveOf"]> => {
    for (let root = parent(uri); root.startsWith("file:///archive"); root = parent(root)) {
      const archive = archiveAt(root);
      if (archive !== null) return { archive, path: decodeURIComponent(uri.slice(root.length + 1)) };
    }
    return null;
  };
  return {
    files,
    reads,
    uriOf: (uri) => (uri.startsWith("file:") ? uri : null),
    archiveOf: (uri) => {
      const place = places.has(uri) ? places.get(uri) : archiveOf(uri);
      places.set(uri, place ?? null);
      return place ?? null;
    },
    forget: () => {
      places.clear();
      return null;
    },
    transcriptsIn: async (folder) =>
      [...files.keys()]
        .filter((uri) => {
          const place = archiveOf(uri);
          const path = place?.path ?? uri.slice(folder.length + 1);
          return uri.startsWith(`${folder}/`) && isIncluded(place?.archive.archive ?? NO_ARCHIVE, path);
        })
        .sort(),
    leadsOutOf: (roots, uri) => !roots.some((root) => uri.startsWith(`${root}/`)),
    readWhole: async (uri) => {
      const text = files.get(uri);
      return text === undefined ? { trouble: say`is gone` } : { text };
    },
    readBytes: async (uri) => {
      const text = files.get(uri);
      return text === undefined ? { trouble: say`is gone` } : { bytes: Buffer.from(text, "latin1") };
    },
    readPdf: async (uri) => {
      const text = files.get(uri);
      return text === undefined ? { trouble: say`is gone` } : pdfText(Buffer.from(text, "latin1"));
    },
    isUnicode: async (uri) => !uri.includes("latin"),
    // As a disk does: the answer comes in a later turn of the event loop.
    read: (uri) =>
      new Promise((resolve) => {
        reads.push(uri);
        setImmediate(() => resolve(files.get(uri) ?? null));
      }),
  };
}

function parent(uri: string): string {
  return uri.slice(0, uri.lastIndexOf("/"));
}
