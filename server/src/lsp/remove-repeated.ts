/** Takes a block that recurs out of all files of the archive that hold it, once a person has looked at it. */

import { type CancellationToken, type CodeAction, CodeActionKind } from "vscode-languageserver";
import { blockOf, keysOfBlock, placesOfBlock, removalsIn, repeatedBlockAt } from "../features/remove-repeated";
import type { LintFinding } from "../rules/lint";
import { repeatedText } from "../rules/repeated-text";
import { counted } from "../text/counted";
import { type CommandTarget, positionOf } from "./command-target";
import { fromPosition, toRange } from "./convert";
import { toDiagnostic } from "./diagnostics";
import type { OpenTranscript } from "./documents";
import { applyToFiles, CANNOT_CONFIRM, canConfirm, gatherEdits, MOST_FILES, NOT_UNICODE, tell, tellLeft } from "./many-files";
import { refusal } from "./row";
import { ruleContext, type Session } from "./session";

/** Its one argument is a place in the block. */
export const REMOVE_REPEATED_COMMAND = "transcript.removeRepeated";

/** What goes beside the remedy of a finding; nothing where it is another rule's, or where no other file holds all of the block. */
export function removeRepeatedActions(document: OpenTranscript, finding: LintFinding, session: Session): readonly CodeAction[] {
  const { uri, transcript, positions } = document;
  if (finding.rule !== repeatedText || !canConfirm(session.client)) return [];
  const files = filesWith(document, keysOfBlock(transcript, blockOf(transcript, finding.span)), session);
  if (files.length < 2) return [];
  const title = `Remove the repeated text from all ${files.length} files`;
  const target: CommandTarget = { textDocument: { uri }, position: toRange(positions, finding.span).start };
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(document, finding, session)],
      command: { title, command: REMOVE_REPEATED_COMMAND, arguments: [target] },
    },
  ];
}

/** Comes back when the client has applied the edits, or has been told that there are none. */
export async function removeRepeated(
  document: OpenTranscript,
  target: CommandTarget,
  session: Session,
  token: CancellationToken,
): Promise<null> {
  const { transcript, positions } = document;
  const offset = fromPosition(positions, positionOf(target));
  const block = repeatedBlockAt(transcript, ruleContext(session, document), offset);
  if (block === null) return null;
  if (!canConfirm(session.client)) throw refusal(CANNOT_CONFIRM);
  const left: string[] = [];
  const files = filesWith(document, keysOfBlock(transcript, block), session);
  const edits = await gatherEdits(session, "Looking for repeated text", files, token, (other) => {
    const places = placesOfBlock(transcript, block, other.transcript);
    const removals = removalsIn(other.transcript, places, ruleContext(session, other));
    if (removals.length < places.length) left.push(other.uri);
    return removals;
  });
  if (edits === null) return null;
  const { changes, notUnicode } = edits;
  tellLeft(session, notUnicode, NOT_UNICODE);
  tellLeft(session, left, "the text is no finding where it stands there");
  if (changes.length === 0) return null;
  if (changes.length === MOST_FILES) tell(session, `These are the first ${MOST_FILES} files. Run it again for more.`);
  const label = `Remove the repeated text from ${counted(changes.length, "file")}`;
  await applyToFiles(session, REMOVE_REPEATED_COMMAND, label, changes);
  return null;
}

/** The archive's files that hold lines of these keys in a row, the document's own among them. */
function filesWith({ uri }: OpenTranscript, keys: Float64Array, { survey, disk }: Session): readonly string[] {
  const own = disk?.uriOf(uri) ?? uri;
  return [...new Set([own, ...(survey?.holding(uri, keys) ?? [])])].sort();
}
