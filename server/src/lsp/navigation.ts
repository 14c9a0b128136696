/** Requests that lead from a place to others: selection, highlights, references, definition, and renaming by them. */

import {
  DeclarationRequest,
  DefinitionRequest,
  DocumentHighlightKind,
  DocumentHighlightRequest,
  LinkedEditingRangeRequest,
  type Location,
  type LocationLink,
  type MessageActionItem,
  MessageType,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  type SelectionRange,
  SelectionRangeRequest,
  ShowMessageRequest,
  type TextDocumentPositionParams,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { castPlace } from "../archive/decisions";
import { castMember } from "../facts/cast";
import { outline } from "../facts/outline";
import { labelledTurnAt } from "../facts/speakers";
import { definition } from "../features/definition";
import { LINKED_NAME, linkedLabels } from "../features/linked-editing";
import { references, speakerLabels } from "../features/references";
import { rename, renameable, speakerCalled } from "../features/rename";
import { selections } from "../features/selection";
import { say } from "../text/message";
import { createSource } from "../text/source";
import type { Span } from "../text/span";
import { elsewhere, toLocations } from "./archive-references";
import { fromPosition, type Positions, toRange } from "./convert";
import type { OpenTranscript } from "./documents";
import { canReviewAnswer, toReviewedEdit, toTextEdits, toWorkspaceEdit } from "./edits";
import { onDocument, type Row, refusal } from "./row";
import type { Session } from "./session";

export const NAVIGATION: readonly Row[] = [
  onDocument(
    SelectionRangeRequest.type,
    () => ({ selectionRangeProvider: true }),
    null,
    ({ transcript, positions }, params) =>
      params.positions.map((position) => toSelectionRange(positions, selections(transcript, fromPosition(positions, position)))),
  ),
  onDocument(
    DocumentHighlightRequest.type,
    () => ({ documentHighlightProvider: true }),
    null,
    ({ transcript, positions }, { position }) =>
      speakerLabels(transcript, fromPosition(positions, position))?.map((span) => ({
        range: toRange(positions, span),
        kind: DocumentHighlightKind.Text,
      })) ?? null,
  ),
  onDocument(
    ReferencesRequest.type,
    () => ({ referencesProvider: true }),
    null,
    (document, { position }, session) => {
      const { transcript, positions, uri } = document;
      const offset = fromPosition(positions, position);
      const own = references(transcript, offset).map((span) => ({ uri, range: toRange(positions, span) }));
      return [...own, ...toLocations(elsewhere(session, document, offset))];
    },
  ),
  onDocument(
    DefinitionRequest.type,
    () => ({ definitionProvider: true }),
    null,
    (document, params, session) =>
      castEntry(document, params, session) ??
      introduction(document, params, session.client.textDocument?.definition?.linkSupport === true),
  ),
  onDocument(
    DeclarationRequest.type,
    () => ({ declarationProvider: true }),
    null,
    (document, params, { client }) => introduction(document, params, client.textDocument?.declaration?.linkSupport === true),
  ),
  onDocument(
    LinkedEditingRangeRequest.type,
    () => ({ linkedEditingRangeProvider: true }),
    null,
    ({ transcript, positions }, { position }) => {
      const labels = linkedLabels(transcript, fromPosition(positions, position));
      return labels === null ? null : { ranges: labels.map((span) => toRange(positions, span)), wordPattern: LINKED_NAME };
    },
  ),
  onDocument(
    PrepareRenameRequest.type,
    () => ({}),
    null,
    ({ transcript, positions }, { position }, session) => {
      const label = renameable(transcript, fromPosition(positions, position));
      if ("strings" in label) throw refusal(session, label);
      return { range: toRange(positions, label.name), placeholder: label.text };
    },
  ),
  onDocument(
    RenameRequest.type,
    (client) => ({ renameProvider: client.textDocument?.rename?.prepareSupport === true ? { prepareProvider: true } : true }),
    null,
    (document, { position, newName }, session) => {
      const offset = fromPosition(document.positions, position);
      const edits = rename(document.transcript, offset, newName);
      if ("strings" in edits) throw refusal(session, edits);
      const other = edits.length === 0 ? null : speakerCalled(document.transcript, offset, newName);
      const textEdits = toTextEdits(document, edits);
      return other === null
        ? toWorkspaceEdit(document, session.client, textEdits)
        : mergingEdit(document, session, other, textEdits);
    },
  ),
];

/**
 * Edits that make two speakers one, which no later rename can undo: a client that can show edits has them confirmed, any
 * other is asked by a message. Refuses where the person does not want it.
 */
async function mergingEdit(
  document: OpenTranscript,
  session: Session,
  speaker: string,
  edits: TextEdit[],
): Promise<WorkspaceEdit> {
  const { client, connection, documents, speak } = session;
  const question = speak(say`“${speaker}” already speaks here. Merge their turns?`);
  if (canReviewAnswer(client, "rename")) return toReviewedEdit(document, client, "rename", question, edits);
  const merge: MessageActionItem = { title: speak(say`Merge`) };
  const answer = await connection.sendRequest(ShowMessageRequest.type, {
    type: MessageType.Warning,
    message: question,
    actions: [merge, { title: speak(say`Cancel`) }],
  });
  if (answer?.title !== merge.title) throw refusal(session, say`Not renamed: “${speaker}” already speaks here.`);
  // The edits are for the text as it was when the question was asked.
  if (documents.get(document.uri)?.version !== document.version)
    throw refusal(session, say`Not renamed: the text has changed meanwhile.`);
  return toWorkspaceEdit(document, client, edits);
}

function toSelectionRange(positions: Positions, spans: readonly Span[]): SelectionRange {
  let range: SelectionRange | undefined;
  for (const span of spans.toReversed()) {
    range = { range: toRange(positions, span), ...(range === undefined ? {} : { parent: range }) };
  }
  return range ?? { range: toRange(positions, { start: 0, end: positions.source.text.length }) };
}

/** Where a speaker is introduced; as a link, the whole label leads there and not only the word under the cursor. */
function introduction(
  { transcript, positions, uri }: OpenTranscript,
  { position }: TextDocumentPositionParams,
  asLink: boolean,
): Location | LocationLink[] | null {
  const offset = fromPosition(positions, position);
  const span = definition(transcript, offset);
  const turn = labelledTurnAt(transcript, offset);
  if (span === null || turn === null) return null;
  const range = toRange(positions, span);
  if (!asLink) return { uri, range };
  const originSelectionRange = toRange(positions, turn.label.name);
  return [{ originSelectionRange, targetUri: uri, targetRange: range, targetSelectionRange: range }];
}

/** The entry of the archive's cast that says who a label means; null where none does. */
function castEntry({ transcript, positions, uri }: OpenTranscript, { position }: TextDocumentPositionParams, session: Session) {
  const turn = labelledTurnAt(transcript, fromPosition(positions, position));
  const archive = session.disk?.archiveOf(uri)?.archive;
  if (turn === null || archive === undefined) return null;
  const { cast } = transcript.knowledge;
  const member = castMember(cast, turn.variantOf ?? turn.label.text, outline(transcript).date?.value ?? null);
  if (member === null) return null;
  // Entries that are wrong do not count, so the place is looked for by the name.
  const span = castPlace(archive.configText, member.name);
  const source = createSource(archive.configText);
  return { uri: archive.configUri, range: toRange({ source, encoding: session.encoding }, span) };
}
