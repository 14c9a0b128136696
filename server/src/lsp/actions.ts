/** All code actions, in the order of a menu: fixes, what mends more at once, refactorings, and silences last. */

import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  CodeActionRequest,
  CodeActionResolveRequest,
  type Command,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { type FixAll, fixAllEdits, fixAllOfFile, fixAllOfRules, type QuickFix, quickFixes } from "../features/actions";
import { REFACTORING_KINDS } from "../features/refactoring";
import type { Fix, FixCommand } from "../rules/rule";
import { append } from "../text/put";
import { FIX_ALL_COMMAND } from "./commands";
import { fromRange, toRange } from "./convert";
import { decisionActions, resolveDecision, SILENCE } from "./decisions";
import { toDiagnostic } from "./diagnostics";
import type { OpenTranscript } from "./documents";
import {
  canApplyEdits,
  hasDocumentChanges,
  resolvesEdits,
  takesActions,
  toReviewedEdit,
  toSnippet,
  toTextEdits,
  toWorkspaceEdit,
} from "./edits";
import { refactoringActions, resolveRefactoring } from "./refactorings";
import { removeRepeatedActions, resolveRemoveRepeated } from "./remove-repeated";
import { guarded, onDocument, type Row } from "./row";
import { ruleContext, type Session } from "./session";

const FIX_ALL = `${CodeActionKind.SourceFixAll}.transcript`;

const offer = onDocument(
  CodeActionRequest.type,
  (client) => {
    if (!takesActions(client)) return canApplyEdits(client) ? { codeActionProvider: true } : {};
    const codeActionKinds = [CodeActionKind.QuickFix, ...REFACTORING_KINDS, FIX_ALL, SILENCE];
    return { codeActionProvider: { codeActionKinds, resolveProvider: resolvesEdits(client) } };
  },
  null,
  (document, params, session) => {
    if (!takesActions(session.client)) return commands(document, session);
    const {
      range,
      context: { only },
    } = params;
    const span = fromRange(document.positions, range);
    const context = ruleContext(session, document);
    const actions: CodeAction[] = [];
    if (isWanted(CodeActionKind.QuickFix, only)) {
      const offered = quickFixes(document.transcript, context, span).filter(({ fix }) => canRun(fix, session));
      for (const quickFix of offered) {
        actions.push(toQuickFix(document, quickFix, session));
        append(actions, removeRepeatedActions(document, quickFix.finding, session));
      }
      for (const fixAll of fixAllOfRules(document.transcript, context, span))
        actions.push(toFixAll(document, fixAll, CodeActionKind.QuickFix, session));
    }
    append(
      actions,
      refactoringActions(document, params, (kind) => isWanted(kind, only), session),
    );
    const fixAll = isWanted(FIX_ALL, only) ? fixAllOfFile(document.transcript, context) : null;
    if (fixAll !== null) actions.push(toFixAll(document, fixAll, FIX_ALL, session));
    if (isWanted(CodeActionKind.QuickFix, only)) append(actions, decisionActions(document, params, session));
    return actions;
  },
);

/** Code actions, and the edits of those that are worked out only when chosen. */
export const ACTIONS: Row = {
  method: offer.method,
  capability: offer.capability,
  listen: (session) => {
    offer.listen(session);
    session.connection.onCodeActionResolve((action, token) =>
      guarded<CodeAction, void>(session, CodeActionResolveRequest.method, action.title, token, action, () => {
        const resolved =
          resolveRemoveRepeated(action, session, token) ??
          resolveRefactoring(action, session) ??
          resolveDecision(action, session);
        if (resolved !== null) return resolved;
        const target = readTarget(action.data);
        const document = target === null ? undefined : session.documents.get(target.uri);
        if (target === null || document === undefined) return action;
        return { ...action, edit: fixAllEdit(document, target.rule, session) };
      }),
    );
  },
};

function commands(document: OpenTranscript, session: Session): Command[] {
  const fixAll = fixAllOfFile(document.transcript, ruleContext(session, document));
  if (fixAll === null || !canApplyEdits(session.client)) return [];
  return [{ title: session.speak(fixAll.title), command: FIX_ALL_COMMAND, arguments: [{ textDocument: { uri: document.uri } }] }];
}

/** True when a client that asks for some kinds of actions, or for all, wants this kind. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
}

/** Opens the document's file again in another encoding: `{ textDocument: { uri }, encoding }`, where null leaves the choice to the person. */
const REOPEN_COMMAND = "transcript.reopenWithEncoding";

function canRun({ command }: Fix, { clientCommands }: Session): boolean {
  return command === undefined || clientCommands.has(REOPEN_COMMAND);
}

function toQuickFix(document: OpenTranscript, { finding, fix, isPreferred }: QuickFix, session: Session): CodeAction {
  const title = session.speak(fix.title);
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(document, finding, session)],
    ...(isPreferred ? { isPreferred } : {}),
    ...(fix.command === undefined
      ? { edit: toEdit(document, fix, title, session.client) }
      : { command: reopening(document, title, fix.command) }),
  };
}

function toEdit(document: OpenTranscript, fix: Fix, title: string, client: ClientCapabilities): WorkspaceEdit {
  return fix.review === true
    ? toReviewedEdit(document, client, "codeAction", title, toTextEdits(document, fix.edits))
    : toWorkspaceEdit(document, client, fixEdits(document, fix, client));
}

function reopening({ uri }: OpenTranscript, title: string, { encoding }: FixCommand): Command {
  return { title, command: REOPEN_COMMAND, arguments: [{ textDocument: { uri }, encoding }] };
}

/** What a `FixAll` is about, as its action carries it until it is chosen. */
interface Target {
  readonly uri: string;
  readonly rule: string | null;
}

function toFixAll(document: OpenTranscript, { title, rule }: FixAll, kind: CodeActionKind, session: Session): CodeAction {
  const target: Target = { uri: document.uri, rule };
  return {
    title: session.speak(title),
    kind,
    ...(resolvesEdits(session.client) ? { data: target } : { edit: fixAllEdit(document, rule, session) }),
  };
}

function readTarget(data: Partial<Target> | undefined): Target | null {
  if (typeof data?.uri !== "string") return null;
  return { uri: data.uri, rule: typeof data.rule === "string" ? data.rule : null };
}

function fixAllEdit(document: OpenTranscript, rule: string | null, session: Session): WorkspaceEdit {
  const edits = fixAllEdits(document.transcript, ruleContext(session, document), rule);
  return toWorkspaceEdit(document, session.client, toTextEdits(document, edits));
}

/** The edits of a fix; with the cursor over the words to type where the client can do that. */
function fixEdits(document: OpenTranscript, fix: Fix, client: ClientCapabilities): (TextEdit | SnippetTextEdit)[] {
  const [edit] = fix.edits;
  const canUseSnippet = client.workspace?.workspaceEdit?.snippetEditSupport === true && hasDocumentChanges(client);
  if (edit === undefined || fix.placeholder === undefined || !canUseSnippet) return toTextEdits(document, fix.edits);
  const value = toSnippet(edit.text, fix.placeholder);
  return [{ range: toRange(document.positions, edit.span), snippet: { kind: "snippet", value } }];
}
