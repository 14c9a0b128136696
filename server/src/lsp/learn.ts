/** Learns how an archive writes its labels from what has been said of them in its transcripts. */

import type { CancellationToken } from "vscode-languageserver";
import { LESSON_NAME, lessonWords, MOST_TRANSCRIPTS, writeLesson } from "../archive/label-lesson";
import { type Example, learnLesson } from "../facts/label-learning";
import { lessonsOf } from "../facts/label-lessons";
import { parse } from "../syntax/transcript";
import { say } from "../text/message";
import { inBackground } from "./background";
import type { CommandTarget } from "./command-target";
import type { OpenTranscript } from "./documents";
import { toFileEdit } from "./edits";
import { tell } from "./many-files";
import { refresh } from "./refresh";
import { refusal } from "./row";
import type { Session } from "./session";

/** Its one argument is a document of the archive. */
export const LEARN_COMMAND = "transcript.learn";

/** Comes back when the client has written what was learnt; refuses with a reason where there is nothing to learn. */
export async function learnFromArchive(
  { uri }: OpenTranscript,
  _target: CommandTarget,
  session: Session,
  token: CancellationToken,
): Promise<null> {
  const { disk, documents, connection } = session;
  const archive = disk?.archiveOf(uri)?.archive;
  if (disk === null || archive === undefined)
    throw refusal(session, say`This transcript is not in an archive. Add a .transcript.json next to it.`);
  const open = new Map(documents.all().map((one) => [disk.uriOf(one.uri), one.transcript]));
  const { knowledge } = archive.archive.config;
  // What is open counts as a transcript whatever its name.
  const all = new Set([...(await disk.transcriptsIn(archive.root)), ...[...open.keys()].filter((file) => file !== null)]);
  const files = [...all].filter((file) => disk.archiveOf(file)?.archive === archive).sort();
  const lessons: (readonly Example[])[] = [];
  const isWhole = await inBackground(session, say`Learning labels`, files, token, async (file) => {
    const text = open.has(file) ? null : await disk.read(file);
    const transcript = open.get(file) ?? (text === null ? undefined : parse(text, knowledge));
    const examples = transcript === undefined || lessons.length === MOST_TRANSCRIPTS ? [] : lessonsOf(transcript, false);
    if (examples.length > 0) lessons.push(examples);
  });
  if (!isWhole) return null;
  const lesson = learnLesson(lessons.flat());
  if (lesson === null) throw refusal(session, say`There is nothing to learn: no label in this archive is confirmed or refused.`);
  const target = `${archive.root}/${LESSON_NAME}`;
  const edit = toFileEdit(session, target, await disk.read(target), writeLesson(lesson));
  // As a refactoring, so that an editor saves the file: only what is saved counts.
  const { applied } = await connection.workspace.applyEdit({
    label: session.speak(say`Learn labels`),
    edit,
    metadata: { isRefactoring: true },
  });
  if (!applied) throw refusal(session, say`The editor did not write ${LESSON_NAME}.`);
  await disk.forget(true);
  refresh(session);
  tell(session, say`Learnt from ${lessonWords(lessons)}.`);
  return null;
}
