/** Decisions as code actions: they change `.transcript.json` and nothing else, or are kept where there is none to change. */

import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Command,
  MessageType,
  type Range,
  ShowMessageNotification,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { CONFIG_NAME } from "../archive/config";
import type { Decision } from "../archive/decisions";
import { corrections, labelCorrections, missedLabelCorrections } from "../features/corrections";
import { castDecisions, type DecisionOffer, silences } from "../features/decisions";
import { lint } from "../rules/lint";
import { uncertainLabel } from "../rules/uncertain-label";
import { unknownSpeaker } from "../rules/unknown-speaker";
import { unreadLabels } from "../rules/unread-labels";
import { type Message, say } from "../text/message";
import { touches } from "../text/span";
import type { CommandTarget } from "./command-target";
import { fromRange } from "./convert";
import { type Book, bookEdit, bookOf, canWrite, currentBookOf, isApart } from "./decision-book";
import type { OpenTranscript } from "./documents";
import { resolvesEdits } from "./edits";
import { keepDecisions } from "./keep-decisions";
import { nameOf } from "./kept-decisions";
import { ruleContext, type Session } from "./session";

/** The kind of silences where a client asks for all kinds: VS Code puts what is of no kind that it knows below everything else. */
export const SILENCE = "transcript.silence";

/** Keeps a decision about a document that no file speaks of; its argument names document, range and the offer's title. */
export const KEEP_COMMAND = "transcript.keepDecision";

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
  const isAsked = context.triggerKind !== CodeActionTriggerKind.Automatic || context.only !== undefined;
  const book = isApart(document.uri, session) ? null : bookOf(document.uri, session);
  if (book === null ? !isApart(document.uri, session) : !canWrite(book, session.client)) return [];
  return offers(document, range, book, session, isAsked).map((offer): CodeAction => {
    const { isSilence } = offer;
    const title = session.speak(offer.title);
    const action = { title, kind: isSilence && context.only === undefined ? SILENCE : CodeActionKind.QuickFix };
    const data: Target = { uri: document.uri, version: document.version, range, decision: title };
    if (book === null) return { ...action, data, command: keeping(document, range, title) };
    return resolvesEdits(session.client) ? { ...action, data } : { ...action, ...editOf(book, offer.decision(), session) };
  });
}

/** The action with its edits, if it is a decision; null for any other. One of a text that has changed since comes back without. */
export function resolveDecision(action: CodeAction, session: Session): Promise<CodeAction> | null {
  const { uri, version, range, decision: title }: Partial<Target> = action.data ?? {};
  if (uri === undefined || version === undefined || range === undefined || title === undefined) return null;
  return decided(action, { uri, version, range, decision: title }, session);
}

async function decided(
  action: CodeAction,
  { uri, version, range, decision: title }: Target,
  session: Session,
): Promise<CodeAction> {
  const book = isApart(uri, session) ? null : await currentBookOf(uri, session);
  const document = session.documents.get(uri);
  if (document === undefined || document.version !== version || book === null) return action;
  const offer = offers(document, range, book, session, true).find((one) => session.speak(one.title) === title);
  return offer === undefined ? action : { ...action, ...editOf(book, offer.decision(), session) };
}

/** What `KEEP_COMMAND` is given. */
function keeping({ uri }: OpenTranscript, range: Range, decision: string): Command {
  return {
    title: decision,
    command: KEEP_COMMAND,
    arguments: [{ textDocument: { uri }, range, decision } satisfies CommandTarget],
  };
}

/** Keeps what a person chose for a document that no file speaks of; nothing where it is no longer offered. */
export async function keepChosen(document: OpenTranscript, target: CommandTarget, session: Session): Promise<null> {
  const { range, decision: title } = target;
  if (range === undefined || !isApart(document.uri, session)) return null;
  const offer = offers(document, range, null, session, true).find((one) => session.speak(one.title) === title);
  if (offer !== undefined) await keepDecisions(document, [offer.decision()], session);
  return null;
}

/** The title for turning a rule off for more than the file. */
function wholeOf(book: Book | null): (rule: string) => Message {
  if (book === null) return (rule) => say`Turn off “${rule}” until the editor is closed`;
  return (rule) =>
    book.text === null ? say`Turn off “${rule}” in this folder’s settings` : say`Turn off “${rule}” for this archive`;
}

function offers(
  document: OpenTranscript,
  range: Range,
  book: Book | null,
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
  return [
    ...missed,
    ...corrected,
    ...ofCast,
    ...silences(transcript, context, span, { path: book?.path ?? nameOf(document.uri), whole: wholeOf(book) }),
  ];
}

/** Nothing, and a word to the person, where the file cannot be changed as it stands. */
function editOf(book: Book, decision: Decision, session: Session): { readonly edit?: WorkspaceEdit } {
  const edit = bookEdit(book, [decision], session);
  if (edit !== null) return { edit };
  const message = session.speak(say`${CONFIG_NAME} was not changed. Fix its errors first.`);
  session.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message }).catch(() => {});
  return {};
}
