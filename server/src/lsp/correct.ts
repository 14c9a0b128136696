/** Corrections that a client makes by name, and takes back: they change `.transcript.json` and nothing else, or are kept where there is none. */

import { CONFIG_NAME } from "../archive/config";
import type { Decision } from "../archive/decisions";
import { isMade } from "../archive/made-corrections";
import { labelledTurnAt } from "../facts/speakers";
import { correctionNamed, isCorrectionName } from "../features/corrections";
import { type Message, say } from "../text/message";
import { type CommandTarget, positionOf } from "./command-target";
import { fromPosition, fromRange } from "./convert";
import { bookEdit, canWrite, currentBookOf, isApart } from "./decision-book";
import type { OpenTranscript } from "./documents";
import { keepDecisions } from "./keep-decisions";
import { misuse, refusal } from "./row";
import type { Session } from "./session";

/** Its one argument is a place, or a range of lines, with the name of a correction, or with a member of the cast whom the label there means. */
export const CORRECT_COMMAND = "transcript.correct";
/** Its one argument is a document with a correction as `transcript/corrections` tells it. */
export const UNDO_CORRECTION_COMMAND = "transcript.undoCorrection";

/** What became of a correction. */
export interface Corrected {
  /** A sentence that says what holds now, without a stop. */
  readonly title: string;
  /** URI of the file that was changed, which a client saves, as only what is saved holds; null where it is kept until the server ends. */
  readonly file: string | null;
}

/** Makes a correction; refuses with a reason where it cannot be made. */
export async function correct(document: OpenTranscript, target: CommandTarget, session: Session): Promise<Corrected> {
  const { transcript, positions } = document;
  const { correction, member, range } = target;
  const start = fromPosition(positions, positionOf(target));
  const span = range === undefined ? { start, end: start } : fromRange(positions, range);
  if (member !== undefined) {
    const label = labelledTurnAt(transcript, span.start)?.label.text;
    if (label === undefined) throw refusal(session, say`No speaker label is here.`);
    return decide(document, say`“${label}” is an alias of ${member}`, aliasOf(member, label), session);
  }
  if (correction === undefined || !isCorrectionName(correction)) throw misuse(`There is no correction “${correction}”.`);
  const offer = correctionNamed(transcript, span, correction);
  if (offer === null) throw refusal(session, say`There is nothing to correct here in this way.`);
  return decide(document, offer.title, [offer.decision()], session);
}

/** Takes a correction back; refuses with a reason where that cannot be. */
export async function undoCorrection(document: OpenTranscript, { made }: CommandTarget, session: Session): Promise<Corrected> {
  if (!isMade(made)) throw misuse("This is no correction.");
  return decide(document, say`Correction removed`, [{ kind: "undo", made }], session);
}

/** Whoever is made an alias of somebody who is not in the cast yet puts them there. */
function aliasOf(member: string, label: string): readonly Decision[] {
  return [
    { kind: "cast-member", name: member, affiliation: null },
    { kind: "alias", member, label },
  ];
}

async function decide(
  document: OpenTranscript,
  message: Message,
  decisions: readonly Decision[],
  session: Session,
): Promise<Corrected> {
  const { uri } = document;
  const title = session.speak(message);
  if (isApart(uri, session)) {
    // It holds at once; whether a file is to hold it is asked meanwhile.
    void keepDecisions(document, decisions, session);
    return { title, file: null };
  }
  const book = await currentBookOf(uri, session);
  if (book === null || !canWrite(book, session.client))
    throw refusal(session, say`No ${CONFIG_NAME} can be written for this transcript.`);
  const edit = bookEdit(book, decisions, session);
  if (edit === null) throw refusal(session, say`${CONFIG_NAME} was not changed. Fix its errors first.`);
  const { applied, failureReason } = await session.connection.workspace.applyEdit({
    label: title,
    edit,
    metadata: { isRefactoring: true },
  });
  if (!applied)
    throw refusal(
      session,
      failureReason === undefined
        ? say`${CONFIG_NAME} was not changed; the editor gave no reason.`
        : say`${CONFIG_NAME} was not changed: ${failureReason}.`,
    );
  return { title, file: book.uri };
}
