/** Renames a speaker in all files of the archive, once a person has looked at it. */

import type { CancellationToken } from "vscode-languageserver";
import { namesSomebody } from "../archive/speaker-facts";
import { rename, renameable, renameUnseen } from "../features/rename";
import { type SpeakerSummary, summary } from "../features/summary";
import type { Transcript } from "../syntax/transcript";
import { files as inFiles, labels } from "../text/amounts";
import { say } from "../text/message";
import { type CommandTarget, positionOf } from "./command-target";
import { fromPosition } from "./convert";
import type { OpenTranscript } from "./documents";
import {
  askAndApply,
  CANNOT_CONFIRM,
  canConfirm,
  type FilesChanged,
  gatherEdits,
  MOST_FILES,
  NOT_UNICODE,
  tell,
  tellLeft,
} from "./many-files";
import { refusal } from "./row";
import type { Session } from "./session";

/** Its one argument is a place in a label with the new name. */
export const RENAME_IN_ARCHIVE_COMMAND = "transcript.renameSpeakerInArchive";

/**
 * Every label of the very same words gets the new name; aliases do not, nor does the label where the cast says that it means
 * somebody else. Comes back when the client has applied the edits; refuses with a reason what cannot be renamed.
 */
export async function renameInArchive(
  { transcript, positions, uri }: OpenTranscript,
  target: CommandTarget,
  session: Session,
  token: CancellationToken,
): Promise<FilesChanged | null> {
  const { client, disk, survey } = session;
  const offset = fromPosition(positions, positionOf(target));
  const name = target.newName?.trim() ?? "";
  const label = renameable(transcript, offset);
  const edits = rename(transcript, offset, name);
  if ("strings" in label) throw refusal(session, label);
  if ("strings" in edits) throw refusal(session, edits);
  const own = disk?.uriOf(uri) ?? null;
  const archive = disk?.archiveOf(uri)?.archive;
  if (disk === null || survey === null || own === null || archive === undefined)
    throw refusal(session, say`This transcript is not in an archive. Rename in this file, or add a .transcript.json next to it.`);
  if (!canConfirm(client)) throw refusal(session, CANNOT_CONFIRM);
  if (edits.length === 0) return null;

  await survey.readAll(token);
  if (token.isCancellationRequested) return null;
  const summaries = survey.summaries();
  const speaks = (file: string) => summaries.get(file)?.speakers.some((one) => one.label === label.text);
  const inArchive = (await survey.files()).filter((file) => disk.archiveOf(file)?.archive === archive);
  if (!namesSomebody(label.text)) {
    const count = inArchive.filter((file) => speaks(file) === true).length;
    throw refusal(session, say`“${label.text}” is somebody else in each of ${inFiles(count)}. Rename it file by file.`);
  }
  const member = speakerOf(transcript, label.text)?.member ?? null;
  const [others, unlike]: [string[], string[]] = [[], []];
  // What has not been read, because somebody stopped that, is read now.
  const files = [...new Set([own, ...inArchive.filter((file) => speaks(file) ?? true)])].sort();
  const found = await gatherEdits(session, say`Renaming a speaker`, files, token, (other) => {
    const speaker = speakerOf(other.transcript, label.text);
    if (speaker === null) return null;
    if (speaker.member !== member) {
      others.push(other.uri);
      return null;
    }
    const renamed = renameUnseen(other.transcript, label.text, name);
    if (renamed === null) unlike.push(other.uri);
    return renamed === null ? null : { edits: renamed, count: renamed.length };
  });
  if (found === null) return null;
  const { changes, count, notUnicode } = found;
  tellLeft(session, notUnicode, NOT_UNICODE);
  tellLeft(
    session,
    others,
    (names) => say`Not changed, because “${label.text}” is somebody else there, or not in the cast: ${names}.`,
  );
  tellLeft(session, unlike, (names) => say`Not changed, because “${name}” would not be recognised as a label there: ${names}.`);
  if (changes.length === 0) return null;
  if (changes.length === MOST_FILES) tell(session, say`These are the first ${MOST_FILES} files. Run it again for more.`);
  const [from, where] = [label.text, say`${labels(count)} in ${inFiles(changes.length)}`];
  const question = {
    message: say`Rename “${from}” to “${name}”: ${where}?`,
    yes: say`Rename`,
    label: say`Rename “${from}” to “${name}”`,
    done: say`Renamed “${from}” to “${name}”: ${where}.`,
  };
  return askAndApply(session, RENAME_IN_ARCHIVE_COMMAND, question, changes);
}

function speakerOf(transcript: Transcript, label: string): SpeakerSummary | null {
  return summary(transcript).speakers.find((one) => one.label === label) ?? null;
}
