/** Takes a block that recurs out of all files of the archive that hold it, once a person has looked at it. */

import { type CancellationToken, type CodeAction, CodeActionKind, type TextDocumentEdit } from "vscode-languageserver";
import { blockOf, keysOfBlock, placesOfBlock, removalsIn, repeatedBlockAt } from "../features/remove-repeated";
import type { LintFinding } from "../rules/lint";
import { repeatedText } from "../rules/repeated-text";
import { files as inFiles } from "../text/amounts";
import { plural, say } from "../text/message";
import { type CommandTarget, positionOf } from "./command-target";
import { fromPosition, toRange } from "./convert";
import { toDiagnostic } from "./diagnostics";
import type { OpenTranscript } from "./documents";
import { resolvesEdits } from "./edits";
import {
  applyToFiles,
  CANNOT_CONFIRM,
  canConfirm,
  gatherEdits,
  MOST_FILES,
  NOT_UNICODE,
  tell,
  tellLeft,
  toConfirm,
} from "./many-files";
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
  const title = session.speak(plural(files.length, say`Remove the repeated text from all ${files.length} files`));
  const target: CommandTarget = { textDocument: { uri }, position: toRange(positions, finding.span).start };
  // VS Code may have dropped the arguments of a command by the time that its action is chosen: an edit is not lost.
  const remedy = resolvesEdits(session.client)
    ? { data: { removeRepeated: target } satisfies RepeatedData }
    : { command: { title, command: REMOVE_REPEATED_COMMAND, arguments: [target] } };
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [toDiagnostic(document, finding, session)], ...remedy }];
}

/** What an action carries until it is chosen. */
interface RepeatedData {
  readonly removeRepeated: CommandTarget;
}

/** The action with its edit, which waits for a person's word; null for an action of another kind. */
export function resolveRemoveRepeated(
  action: CodeAction,
  session: Session,
  token: CancellationToken,
): Promise<CodeAction> | null {
  const { removeRepeated: target }: Partial<RepeatedData> = action.data ?? {};
  const document = target === undefined ? undefined : session.documents.get(target.textDocument.uri);
  if (target === undefined || document === undefined) return null;
  return removalsOf(document, target, session, token).then((found) =>
    found === null ? action : { ...action, edit: toConfirm(found.label, found.changes, session) },
  );
}

/** Comes back when the client has applied the edits, or has been told that there are none. */
export async function removeRepeated(
  document: OpenTranscript,
  target: CommandTarget,
  session: Session,
  token: CancellationToken,
): Promise<null> {
  const found = await removalsOf(document, target, session, token);
  if (found !== null) await applyToFiles(session, REMOVE_REPEATED_COMMAND, found.label, found.changes);
  return null;
}

interface Removals {
  readonly label: string;
  readonly changes: readonly TextDocumentEdit[];
}

/** What takes the block at a place out of all files; null where there is nothing to take out, or the work was stopped. */
async function removalsOf(
  document: OpenTranscript,
  target: CommandTarget,
  session: Session,
  token: CancellationToken,
): Promise<Removals | null> {
  const { transcript, positions } = document;
  const offset = fromPosition(positions, positionOf(target));
  const block = repeatedBlockAt(transcript, ruleContext(session, document), offset);
  if (block === null) return null;
  if (!canConfirm(session.client)) throw refusal(session, CANNOT_CONFIRM);
  const left: string[] = [];
  const files = filesWith(document, keysOfBlock(transcript, block), session);
  const edits = await gatherEdits(session, say`Looking for repeated text`, files, token, (other) => {
    const places = placesOfBlock(transcript, block, other.transcript);
    const removals = removalsIn(other.transcript, places, ruleContext(session, other));
    if (removals.length < places.length) left.push(other.uri);
    return { edits: removals, count: removals.length };
  });
  if (edits === null) return null;
  const { changes, notUnicode } = edits;
  tellLeft(session, notUnicode, NOT_UNICODE);
  tellLeft(session, left, (names) => say`Not changed, because it is not always a finding there: ${names}.`);
  if (changes.length === 0) return null;
  if (changes.length === MOST_FILES) tell(session, say`These are the first ${MOST_FILES} files. Run it again for more.`);
  return { label: session.speak(say`Remove the repeated text from ${inFiles(changes.length)}`), changes };
}

/** The archive's files that hold lines of these keys in a row, the document's own among them. */
function filesWith({ uri }: OpenTranscript, keys: Float64Array, { survey, disk }: Session): readonly string[] {
  const own = disk?.uriOf(uri) ?? uri;
  return [...new Set([own, ...(survey?.holding(uri, keys) ?? [])])].sort();
}
