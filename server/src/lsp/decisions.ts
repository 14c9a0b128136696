/** Decisions as code actions that change `.transcript.json` and nothing else. */

import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  CreateFile,
  MessageType,
  type Range,
  ResourceOperationKind,
  ShowMessageNotification,
  TextDocumentEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { CONFIG_NAME } from "../archive/config";
import { type Decision, withDecision } from "../archive/decisions";
import { corrections, labelCorrections, missedLabelCorrections } from "../features/corrections";
import { castDecisions, type DecisionOffer, silences } from "../features/decisions";
import { lint } from "../rules/lint";
import { uncertainLabel } from "../rules/uncertain-label";
import { unknownSpeaker } from "../rules/unknown-speaker";
import { unreadLabels } from "../rules/unread-labels";
import { difference } from "../text/difference";
import { createSource } from "../text/source";
import { touches } from "../text/span";
import { fromRange, toTextEdit } from "./convert";
import type { OpenTranscript } from "./documents";
import { hasDocumentChanges, resolvesEdits } from "./edits";
import { ruleContext, type Session } from "./session";

/** Where a document's decisions are written. */
interface Book {
  readonly uri: string;
  /** As the editor has it, or else the disk; null where the file is yet to be made. */
  readonly text: string | null;
  /** The document's path from the folder of that file, with slashes. */
  readonly path: string;
}

/** The kind of silences where a client asks for all kinds: VS Code puts what is of no kind that it knows below everything else. */
export const SILENCE = "transcript.silence";

/** What a decision's action carries until it is chosen. */
interface Target {
  readonly uri: string;
  readonly version: number;
  readonly range: Range;
  readonly decision: string;
}

/** What can be decided at a place; who speaks, where no rule asks, only when a person asks, not at each movement of the cursor. */
export function decisionActions(document: OpenTranscript, params: CodeActionParams, session: Session): readonly CodeAction[] {
  const { range, context } = params;
  const book = bookOf(document, session);
  if (book === null || !canWrite(book, session.client)) return [];
  const isAsked = context.triggerKind !== CodeActionTriggerKind.Automatic || context.only !== undefined;
  return offers(document, range, book, session, isAsked).map((offer): CodeAction => {
    const { title, isSilence } = offer;
    const action = { title, kind: isSilence && context.only === undefined ? SILENCE : CodeActionKind.QuickFix };
    const data: Target = { uri: document.uri, version: document.version, range, decision: title };
    return resolvesEdits(session.client) ? { ...action, data } : { ...action, ...editOf(book, offer.decision(), session) };
  });
}

/** The action with its edits, if it is a decision; null for any other. One of a text that has changed since comes back without. */
export function resolveDecision(action: CodeAction, session: Session): CodeAction | null {
  const { uri, version, range, decision: title }: Partial<Target> = action.data ?? {};
  if (uri === undefined || range === undefined || title === undefined) return null;
  const document = session.documents.get(uri);
  const book = document === undefined ? null : bookOf(document, session);
  if (document === undefined || document.version !== version || book === null) return action;
  const offer = offers(document, range, book, session, true).find((one) => one.title === title);
  return offer === undefined ? action : { ...action, ...editOf(book, offer.decision(), session) };
}

function offers(
  document: OpenTranscript,
  range: Range,
  { path, text }: Book,
  session: Session,
  isAsked: boolean,
): readonly DecisionOffer[] {
  const { transcript, positions } = document;
  const span = fromRange(positions, range);
  const context = ruleContext(session, document);
  const found = new Set(lint(transcript, context).flatMap(({ rule, span: place }) => (touches(place, span) ? [rule] : [])));
  const ofCast = isAsked || found.has(unknownSpeaker) ? castDecisions(transcript, span.start) : [];
  const missed = found.has(unreadLabels) ? missedLabelCorrections(transcript) : [];
  const ofLabel = found.has(uncertainLabel) ? labelCorrections(transcript, span) : [];
  const corrected = isAsked ? corrections(transcript, span) : ofLabel;
  return [...missed, ...corrected, ...ofCast, ...silences(transcript, context, span, { path, isNew: text === null })];
}

/** The nearest file up the tree; where there is none, one in the workspace's folder, or else beside the document. Null for what is on no disk. */
function bookOf({ uri }: OpenTranscript, { disk, documents, folders }: Session): Book | null {
  const own = disk?.uriOf(uri) ?? null;
  if (disk === null || own === null) return null;
  const place = disk.archiveOf(uri);
  if (place !== null) {
    const { configUri, configText, problems } = place.archive;
    // A file that cannot be read is not written to either.
    const isUnreadable = configText === "" && problems.length > 0;
    if (isUnreadable) return null;
    return { uri: configUri, text: documents.configText(configUri) ?? configText, path: place.path };
  }
  const [folder = own.slice(0, own.lastIndexOf("/"))] = folders()
    .flatMap((one) => disk.uriOf(one)?.replace(/\/$/, "") ?? [])
    .filter((one) => own.startsWith(`${one}/`))
    .sort((a, b) => b.length - a.length);
  const path = decodeURIComponent(own.slice(folder.length + 1));
  return { uri: `${folder}/${CONFIG_NAME}`, text: null, path };
}

function canWrite({ text }: Book, client: ClientCapabilities): boolean {
  const operations = client.workspace?.workspaceEdit?.resourceOperations ?? [];
  return text !== null || (hasDocumentChanges(client) && operations.includes(ResourceOperationKind.Create));
}

/** Nothing, and a word to the person, where the file cannot be changed as it stands. */
function editOf({ uri, text }: Book, decision: Decision, session: Session): { readonly edit?: WorkspaceEdit } {
  const { client, connection, encoding } = session;
  const before = createSource(text ?? "");
  const after = withDecision(before.text, decision);
  if (after === null) {
    const message = `${CONFIG_NAME} was not changed. Fix its errors first.`;
    connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message }).catch(() => {});
    return {};
  }
  const edits = difference(before, createSource(after)).map((edit) => toTextEdit({ source: before, encoding }, edit));
  const making = text === null ? [CreateFile.create(uri, { ignoreIfExists: true })] : [];
  if (!hasDocumentChanges(client)) return { edit: { changes: { [uri]: edits } } };
  return { edit: { documentChanges: [...making, TextDocumentEdit.create({ uri, version: null }, edits)] } };
}
