/** Refactorings as code actions. */

import {
  type CodeAction,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Range,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Refactoring } from "../features/refactoring";
import { refactorings } from "../features/refactorings";
import { fromRange } from "./convert";
import type { OpenTranscript } from "./documents";
import { resolvesEdits, toTextEdits, toWorkspaceEdit } from "./edits";
import type { Session } from "./session";

/** What a refactoring's action carries until it is chosen. */
interface Target {
  readonly uri: string;
  readonly version: number;
  readonly range: Range;
  readonly refactoring: string;
}

/** The refactorings at a selection whose kind `isWanted`; to a mere movement of the cursor none are offered. */
export function refactoringActions(
  document: OpenTranscript,
  { range, context }: CodeActionParams,
  isWanted: (kind: string) => boolean,
  session: Session,
): readonly CodeAction[] {
  const selection = fromRange(document.positions, range);
  const isUnasked = context.triggerKind === CodeActionTriggerKind.Automatic && context.only === undefined;
  if (isUnasked && selection.start === selection.end) return [];
  return refactorings(document.transcript, selection)
    .filter(({ kind }) => isWanted(kind))
    .map((refactoring): CodeAction => {
      const { kind } = refactoring;
      const title = session.speak(refactoring.title);
      const data: Target = { uri: document.uri, version: document.version, range, refactoring: title };
      return { title, kind, ...(resolvesEdits(session.client) ? { data } : { edit: editOf(document, refactoring, session) }) };
    });
}

/** The action with its edits, if it is a refactoring; null for any other. One of a text that has changed since comes back without. */
export function resolveRefactoring(action: CodeAction, session: Session): CodeAction | null {
  const { uri, version, range, refactoring: title }: Partial<Target> = action.data ?? {};
  if (uri === undefined || range === undefined || title === undefined) return null;
  const document = session.documents.get(uri);
  if (document === undefined || document.version !== version) return action;
  const chosen = refactorings(document.transcript, fromRange(document.positions, range)).find(
    (one) => session.speak(one.title) === title,
  );
  if (chosen === undefined) return action;
  return { ...action, edit: editOf(document, chosen, session) };
}

function editOf(document: OpenTranscript, { edits }: Refactoring, session: Session): WorkspaceEdit {
  return toWorkspaceEdit(document, session.client, toTextEdits(document, edits()));
}
