/** Fixes all that is safe in the transcripts of a folder, open or not, once a person has said so. */

import type { CancellationToken } from "vscode-languageserver";
import { isExcluded } from "../archive/archive";
import { safeFixes } from "../features/actions";
import { files as inFiles, safeFixes as inSafeFixes, transcripts } from "../text/amounts";
import { type Message, say } from "../text/message";
import { regions } from "../text/regions";
import { askAndApply, type FilesChanged, gatherEdits, MOST_FILES, NOT_UNICODE, tell, tellLeft } from "./many-files";
import { ruleContext, type Session } from "./session";

/** Its one argument is a `FolderTarget`; without one it means the whole workspace. */
export const FIX_FOLDER_COMMAND = "transcript.fixFolder";

/** What is to be fixed. */
export interface FolderTarget {
  /** URI of a folder; null for the whole workspace. */
  readonly uri: string | null;
  /** URIs of files in it that the client treats as transcripts, whatever the server takes for some. */
  readonly files: readonly string[];
}

/** Comes back when the client has applied the edits, or has been told that there are none; null where nothing was changed. */
export async function fixFolder(session: Session, target: FolderTarget, token: CancellationToken): Promise<FilesChanged | null> {
  const { survey, disk } = session;
  if (survey === null || disk === null) return null;
  const files = transcriptsIn(session, target, await survey.files());
  const edits = await gatherEdits(session, say`Looking for fixes`, files, token, (document) => {
    const { transcript } = document;
    const found = safeFixes(transcript, ruleContext(session, document));
    return { edits: regions(transcript.source, found.edits), count: found.count };
  });
  // Who stops the work wants none of it.
  if (edits === null) return null;
  const { changes, count, notUnicode } = edits;
  tellLeft(session, notUnicode, NOT_UNICODE);
  if (changes.length === 0) {
    if (notUnicode.length === 0) tell(session, nothingToDo(files.length));
    return null;
  }
  if (changes.length === MOST_FILES)
    tell(
      session,
      say`These are the fixes of the first ${MOST_FILES} files. Run it again for more, or “transcript fix” for all at once.`,
    );
  const what = say`${inSafeFixes(count)} in ${inFiles(changes.length)}`;
  const question = { message: say`Apply ${what}?`, yes: say`Apply`, label: say`Apply ${what}`, done: say`Applied ${what}.` };
  return askAndApply(session, FIX_FOLDER_COMMAND, question, changes);
}

/** URIs of the transcripts in a folder: of those that are `known`, the client's, and those that are open, without what an archive leaves out; sorted. */
export function transcriptsIn(
  { disk, documents }: Session,
  { uri, files }: FolderTarget,
  known: readonly string[],
): readonly string[] {
  const root = uri === null ? "" : (disk?.uriOf(uri) ?? uri).replace(/\/?$/, "/");
  const others = [...files, ...documents.keys()].flatMap((one) => disk?.uriOf(one) ?? []);
  const isLeftOut = (one: string) => {
    const place = disk?.archiveOf(one) ?? null;
    return place !== null && isExcluded(place.archive.archive, place.path);
  };
  const all = new Set([...known, ...others.filter((one) => !isLeftOut(one))]);
  return [...all].filter((one) => one.startsWith(root)).sort();
}

function nothingToDo(files: number): Message {
  if (files > 0) return say`${transcripts(files)} checked: no safe fixes to apply.`;
  return say`No transcripts here. Treat a text file as a transcript, or list files under “include” in a .transcript.json.`;
}
