/** What is known of the workspace's transcripts, open or not: which there are, what their lines share, who speaks in them. */

import { type CancellationToken, CancellationTokenSource, Emitter, type Event } from "vscode-languageserver";
import type { Disk } from "../archive/disk";
import { createRepeatsIndex, type Repeats, type RepeatsIndex } from "../archive/repeats";
import { summary } from "../features/summary";
import { say } from "../text/message";
import { inBackground } from "./background";
import type { OpenTranscript } from "./documents";
import { readDocument } from "./documents";
import { logFailure } from "./row";
import type { Session } from "./session";
import { openSummaries, type PackedSummary, packed } from "./summaries";

export interface Survey {
  /** Transcripts of the workspace's folders, as the disk spells their URIs, sorted. */
  readonly files: () => Promise<readonly string[]>;
  /** How often a file has been seen to change. */
  readonly versionOf: (uri: string) => number;
  /** A transcript as it is on the disk; null where it cannot be read. What it says is taken into the summaries. */
  readonly read: (uri: string) => Promise<OpenTranscript | null>;
  /** Takes in the lines of those files that have changed. */
  readonly gatherLines: (files: readonly string[], token: CancellationToken) => Promise<void>;
  /** Which lines of a file its archive's other files have, too; null until all have been looked at. */
  readonly repeatsOf: (uri: string) => Repeats | null;
  /** The files of a file's archive that hold lines of these keys in a row, as far as lines have been taken in; see `RepeatsIndex.holding`. */
  readonly holding: (uri: string, keys: Float64Array) => readonly string[];
  /** What is known so far, by URI; files that have been read, and open ones as they are now. */
  readonly summaries: () => ReadonlyMap<string, PackedSummary>;
  /** Reads what has not been read or has changed since; comes back when all is known, or when `token` says so. */
  readonly readAll: (token: CancellationToken) => Promise<void>;
  /** Notes that files may have changed, or what archives say of them; `haveMoved` where some may have come or gone, too. */
  readonly look: (uris: readonly string[], haveMoved: boolean) => void;
  readonly onDidLook: Event<void>;
}

/** Nothing known yet; `session` is asked only later. */
export function createSurvey(disk: Disk, session: () => Session): Survey {
  const looked = new Emitter<void>();
  const versions = new Map<string, number>();
  const lineVersions = new Map<string, number>();
  const known = new Map<string, { readonly version: number; readonly summary: PackedSummary }>();
  const indexes = new Map<string, RepeatsIndex>();
  let files: Promise<readonly string[]> | null = null;
  let haveLines = false;
  let reading: Promise<void> | null = null;

  const versionOf = (uri: string) => versions.get(uri) ?? 0;
  const note = (document: OpenTranscript, version: number) => {
    known.set(document.uri, { version, summary: packed(document, summary(document.transcript)) });
  };
  const indexOf = (uri: string): RepeatsIndex | null => {
    const archive = disk.archiveOf(uri)?.archive.configUri;
    if (archive === undefined) return null;
    const index = indexes.get(archive) ?? createRepeatsIndex();
    indexes.set(archive, index);
    return index;
  };
  const survey: Survey = {
    versionOf,
    onDidLook: looked.event,
    files: () => {
      files ??= list();
      return files;
    },
    read: async (uri) => {
      const version = versionOf(uri);
      const text = await disk.read(uri);
      const knowledge = disk.archiveOf(uri)?.archive.archive.config.knowledge;
      const document = text === null ? null : readDocument(uri, text, session().encoding, knowledge);
      if (document !== null) note(document, version);
      return document;
    },
    gatherLines: async (uris, token) => {
      const due = uris.filter((uri) => lineVersions.get(uri) !== versionOf(uri));
      await inBackground(session(), say`Comparing transcripts`, due, token, async (uri) => {
        const version = versionOf(uri);
        const text = await disk.read(uri);
        if (text !== null) indexOf(uri)?.put(uri, text);
        lineVersions.set(uri, version);
      });
      haveLines = true;
    },
    repeatsOf: (uri) => {
      const own = disk.uriOf(uri);
      return haveLines && own !== null ? (indexOf(own)?.of(own) ?? null) : null;
    },
    holding: (uri, keys) => {
      const own = disk.uriOf(uri);
      return own === null ? [] : (indexOf(own)?.holding(keys) ?? []);
    },
    summaries: () => {
      const all = new Map([...known].map(([uri, { summary: one }]) => [uri, one]));
      for (const [uri, one] of openSummaries(session())) all.set(uri, one);
      return all;
    },
    readAll: async (token) => {
      reading ??= readDue().finally(() => {
        reading = null;
      });
      await Promise.race([reading, cancelled(token)]);
    },
    look: (uris, haveMoved) => {
      for (const uri of uris) versions.set(uri, versionOf(uri) + 1);
      if (haveMoved) files = null;
      looked.fire();
    },
  };

  /** Those of a folder; none where it cannot be read, which is logged. */
  function transcriptsIn(folder: string): Promise<readonly string[]> {
    return disk.transcriptsIn(folder).catch((error) => {
      logFailure(session(), "Finding transcripts", folder, error);
      return [];
    });
  }

  async function list(): Promise<readonly string[]> {
    const lists = await Promise.all(session().folders().map(transcriptsIn));
    const all = new Set(lists.flat());
    for (const uri of known.keys()) if (!all.has(uri)) known.delete(uri);
    for (const uri of lineVersions.keys()) {
      if (all.has(uri)) continue;
      lineVersions.delete(uri);
      for (const index of indexes.values()) index.remove(uri);
    }
    return [...all].sort();
  }

  async function readDue(): Promise<void> {
    const due = (await survey.files()).filter((uri) => known.get(uri)?.version !== versionOf(uri));
    await inBackground(session(), say`Reading transcripts`, due, new CancellationTokenSource().token, async (uri) => {
      await survey.read(uri);
    });
  }
  return survey;
}

/** Comes back when the token says that nobody wants an answer any more. */
export function cancelled(token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    if (token.isCancellationRequested) resolve();
    else token.onCancellationRequested(() => resolve());
  });
}
