/** The disk as the language server needs it. */

import { readFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { NamedRule } from "../archive/config-schema";
import type { ArchiveOnDisk, Disk, WholeText } from "../archive/disk";
import { memo } from "../facts/memo";
import { type Message, say } from "../text/message";
import { createArchives, type FoundArchive, pathInArchive } from "./archives";
import { leadsOutOf } from "./paths";
import { pdfText } from "./pdf";
import { FileTrouble, mustBeWhole, type TextFile, textFileOf, troubleOf } from "./text-file";
import { transcriptsIn } from "./transcripts";

/** The disk, with archives whose rules are `rules`. */
export function createDisk(rules: readonly NamedRule[]): Disk {
  const archives = createArchives(rules);
  return {
    uriOf: (uri) => {
      const path = pathOf(uri);
      return path === null ? null : uriOf(path);
    },
    archiveOf: (uri) => {
      const path = pathOf(uri);
      const found = path === null ? null : archives.of(path);
      return path === null || found === null ? null : { archive: onDisk(found), path: pathInArchive(found, path) };
    },
    forget: () => {
      archives.forget();
      return null;
    },
    transcriptsIn: async (folder) => {
      const path = pathOf(folder);
      return path === null ? [] : (await transcriptsIn(path, archives)).files.map(uriOf);
    },
    leadsOutOf: (folders, uri) => {
      const path = pathOf(uri);
      return path === null || folders.every((folder) => leadsOutOf(pathOf(folder) ?? "", path));
    },
    read: async (uri) => (await textFileAt(uri))?.text ?? null,
    readWhole: wholeTextAt,
    readBytes: bytesAt,
    readPdf: async (uri) => {
      const read = await bytesAt(uri);
      return "trouble" in read ? read : pdfText(read.bytes);
    },
    isUnicode: async (uri) => {
      const file = await textFileAt(uri);
      return file?.isWhole === true && file.encoding.startsWith("utf-");
    },
  };
}

/** Null for what is gone, not allowed or no text: that is for whoever opens it to hear of. */
async function textFileAt(uri: string): Promise<TextFile | null> {
  const path = pathOf(uri);
  try {
    return path === null ? null : textFileOf(path, await readFile(path));
  } catch (error) {
    if (error instanceof FileTrouble || (error instanceof Error && "code" in error)) return null;
    throw error;
  }
}

async function bytesAt(uri: string): Promise<{ readonly bytes: Buffer } | { readonly trouble: Message }> {
  const path = pathOf(uri);
  if (path === null) return { trouble: say`is no file of this computer` };
  try {
    return { bytes: await readFile(path) };
  } catch (error) {
    if (error instanceof Error && "code" in error) return { trouble: troubleOf(path, error).reason };
    throw error;
  }
}

async function wholeTextAt(uri: string): Promise<WholeText> {
  const read = await bytesAt(uri);
  if ("trouble" in read) return read;
  try {
    const file = textFileOf(uri, read.bytes);
    mustBeWhole(file);
    return { text: file.text };
  } catch (error) {
    if (error instanceof FileTrouble) return { trouble: error.reason };
    throw error;
  }
}

const onDisk = memo(
  ({ root, configFile, configText, archive, problems }: FoundArchive): ArchiveOnDisk => ({
    root: uriOf(root),
    configUri: uriOf(configFile),
    configText,
    archive,
    problems,
  }),
);

/** The path of a file's URI; null where it is none of this system. */
function pathOf(uri: string): string | null {
  try {
    return uri.startsWith("file:") ? fileURLToPath(uri) : null;
  } catch {
    return null;
  }
}

function uriOf(path: string): string {
  return pathToFileURL(path).href;
}
