/** Mends all that is safe in the transcripts of a folder, open or not, once a person has looked at it. */

import type { CancellationToken } from "vscode-languageserver";
import { fixAllEdits } from "../features/actions";
import { counted } from "../text/counted";
import { applyToFiles, gatherEdits, MOST_FILES, NOT_UNICODE, tell, tellLeft } from "./many-files";
import { ruleContext, type Session } from "./session";

/** Its one argument is `{ uri }`, a folder; without one it means the whole workspace. */
export const FIX_FOLDER_COMMAND = "transcript.fixFolder";

/** Comes back when the client has applied the edits, or has been told that there are none. */
export async function fixFolder(session: Session, folder: string | null, token: CancellationToken): Promise<null> {
  const { survey, disk } = session;
  if (survey === null || disk === null) return null;
  const root = folder === null ? null : (disk.uriOf(folder)?.replace(/\/?$/, "/") ?? null);
  const files = (await survey.files()).filter((uri) => root === null || uri.startsWith(root));
  const edits = await gatherEdits(session, "Looking for fixes", files, token, (document) =>
    fixAllEdits(document.transcript, ruleContext(session, document), null),
  );
  // Who stops the work wants none of it.
  if (edits === null) return null;
  const { changes, notUnicode } = edits;
  tellLeft(session, notUnicode, NOT_UNICODE);
  if (changes.length === 0) {
    if (notUnicode.length === 0) tell(session, `${counted(files.length, "transcript")} looked at: nothing can be fixed unread.`);
    return null;
  }
  if (changes.length === MOST_FILES)
    tell(
      session,
      `These are the fixes of the first ${MOST_FILES} files. Run it again for more, or “transcript fix” for all at once.`,
    );
  await applyToFiles(session, FIX_FOLDER_COMMAND, `Fix all that is safe in ${counted(changes.length, "file")}`, changes);
  return null;
}
