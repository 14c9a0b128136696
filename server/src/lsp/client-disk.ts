/**
 * The disk of a client, for a server that has none of its own, as in a browser: listed and read by two requests to the
 * client, `transcript/files` and `transcript/read`; `transcript/readBytes` gives what is no text.
 */

import { type Connection, RequestType, RequestType0 } from "vscode-languageserver";
import { isIncluded, NO_ARCHIVE } from "../archive/archive";
import { findBaseline } from "../archive/baseline";
import { CONFIG_NAME, problemsOfBaseline, readConfig } from "../archive/config";
import type { NamedRule } from "../archive/config-schema";
import type { ArchiveOnDisk, Disk, PlaceInArchive } from "../archive/disk";
import { LESSON_NAME, withLesson } from "../archive/label-lesson";
import { say } from "../text/message";

/** A file as the client reads it. */
interface ClientFile {
  readonly text: string;
  /** False for a file in an encoding that an editor may read and save as another. */
  readonly isUnicode: boolean;
}

/** The URIs of all files of the workspace that may be transcripts or say something of them. */
const FILES = new RequestType0<readonly string[], void>("transcript/files");
/** A file by its URI; null where it cannot be read as text. */
const READ = new RequestType<{ readonly uri: string }, ClientFile | null, void>("transcript/read");

/** The bytes of a file in Base64; null where it cannot be read. */
const READ_BYTES = new RequestType<{ readonly uri: string }, string | null, void>("transcript/readBytes");

/**
 * The client's disk, with archives whose rules are `rules`. Until `forget` has been called once and its promise is
 * fulfilled, no file has an archive. Only archives inside the workspace are found: nothing above it can be listed.
 */
export function createClientDisk(connection: Connection, rules: readonly NamedRule[]): Disk {
  let archives: ReadonlyMap<string, ArchiveOnDisk> = new Map();
  let loading: Promise<void> = Promise.resolve();
  const known = new Map<
    string,
    { readonly archive: ArchiveOnDisk; readonly baselineText: string | null; readonly lessonText: string | null }
  >();
  let listed: Promise<readonly string[]> | null = null;
  const files = () => {
    listed ??= connection.sendRequest(FILES).catch((error) => {
      listed = null;
      throw error;
    });
    return listed;
  };
  const read = (uri: string) => connection.sendRequest(READ, { uri });

  const archiveAt = async (configUri: string): Promise<ArchiveOnDisk> => {
    const root = parent(configUri);
    const configText = (await read(configUri))?.text ?? "";
    const { config, problems } = readConfig(configText, rules);
    const lessonText = (await read(`${root}/${LESSON_NAME}`))?.text ?? null;
    const baselineText = config.baseline === null ? null : ((await read(`${root}/${encoded(config.baseline)}`))?.text ?? null);
    const before = known.get(root);
    // What hangs on an archive stays where nothing of it has changed.
    if (before?.archive.configText === configText && before.baselineText === baselineText && before.lessonText === lessonText)
      return before.archive;
    const { baseline, trouble } = findBaseline(config.baseline, baselineText);
    const learnt = withLesson({ config, baseline }, lessonText);
    const told = [...problems, ...problemsOfBaseline(configText, trouble), ...learnt.problems];
    const archive = { root, configUri, configText, archive: learnt.archive, problems: told };
    known.set(root, { archive, baselineText, lessonText });
    return archive;
  };
  const load = async (): Promise<void> => {
    const configs = (await files()).filter((uri) => uri.endsWith(`/${CONFIG_NAME}`));
    archives = new Map((await Promise.all(configs.map(archiveAt))).map((archive) => [archive.root, archive]));
  };
  const archiveOf = (uri: string): PlaceInArchive | null => {
    for (let folder = parent(uri); folder !== ""; folder = parent(folder)) {
      const archive = archives.get(folder);
      if (archive !== undefined) return { archive, path: pathIn(folder, uri) };
    }
    return null;
  };
  return {
    uriOf: (uri) => (/^[^:/]+:\/\//.test(uri) ? uri : null),
    archiveOf,
    forget: (haveMoved) => {
      if (haveMoved) listed = null;
      loading = load();
      return loading;
    },
    transcriptsIn: async (folder) => {
      await loading;
      const isTranscript = (uri: string) => {
        const place = archiveOf(uri);
        return place === null ? isIncluded(NO_ARCHIVE, pathIn(folder, uri)) : isIncluded(place.archive.archive, place.path);
      };
      return (await files()).filter((uri) => uri.startsWith(`${folder}/`) && isTranscript(uri)).sort();
    },
    leadsOutOf: (roots, uri) => !roots.some((root) => uri.startsWith(`${root.replace(/\/$/, "")}/`)),
    read: async (uri) => (await read(uri))?.text ?? null,
    readWhole: async (uri) => (await read(uri)) ?? { trouble: say`cannot be read as text in UTF-8; save it as UTF-8 first` },
    readBytes: async (uri) => {
      const content = await connection.sendRequest(READ_BYTES, { uri });
      return content === null ? { trouble: say`cannot be read` } : { bytes: fromBase64(content) };
    },
    readPdf: async () => ({
      trouble: say`is a PDF document, which cannot be read in a browser; import it in VS Code on the desktop`,
    }),
    isUnicode: async (uri) => (await read(uri))?.isUnicode === true,
  };
}

function fromBase64(content: string): Uint8Array {
  return Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
}

/** The folder of a URI, without a slash at its end; empty where there is none. */
function parent(uri: string): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf("/")));
}

function pathIn(folder: string, uri: string): string {
  return decodeURIComponent(uri.slice(folder.length + 1));
}

/** A path, written as in a URI. */
function encoded(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
