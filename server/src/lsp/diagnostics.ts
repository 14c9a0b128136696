/** Findings as diagnostics: pulled by clients that can, pushed to the others, never both. */

import {
  type ClientCapabilities,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  PublishDiagnosticsNotification,
  type ServerCapabilities,
} from "vscode-languageserver";
import type { Severity } from "../archive/settings";
import { isMended } from "../features/actions";
import { type LintFinding, lint } from "../rules/lint";
import { headingOf } from "../rules/rule";
import { fromData, say } from "../text/message";
import { toRange } from "./convert";
import type { OpenTranscript } from "./documents";
import { logFailure, onDocument, type Row } from "./row";
import { ruleContext, type Session } from "./session";

const NOTHING: DocumentDiagnosticReport = { kind: "full", items: [] };

/** What is announced for findings, of one document as of all: nothing to a client that does not ask for them. */
export function diagnosticCapability(client: ClientCapabilities): ServerCapabilities {
  if (!canPull(client)) return {};
  return { diagnosticProvider: { identifier: "transcript", interFileDependencies: false, workspaceDiagnostics: true } };
}

const pull = onDocument(
  DocumentDiagnosticRequest.type,
  diagnosticCapability,
  NOTHING,
  (document, { previousResultId }, session): DocumentDiagnosticReport => {
    const items = diagnosticsOf(document, session);
    const resultId = fingerprint(items);
    return resultId === previousResultId ? { kind: "unchanged", resultId } : { kind: "full", resultId, items };
  },
);

/** Document diagnostics, in the one way that the client knows. */
export const DIAGNOSTICS: Row = {
  method: pull.method,
  capability: pull.capability,
  listen: (session) => {
    if (canPull(session.client)) {
      pull.listen(session);
      return;
    }
    session.documents.onDidChangeContent(({ document }) => push(session, document));
    session.documents.onDidClose(({ document }) => publish(session, { uri: document.uri, diagnostics: [] }));
  },
};

/** Brings the client's diagnostics up to date after something other than a text changed. */
export function refreshDiagnostics(session: Session): void {
  const { client, connection, documents } = session;
  if (!canPull(client)) for (const document of documents.all()) push(session, document);
  else if (client.workspace?.diagnostics?.refreshSupport === true) connection.languages.diagnostics.refresh().catch(() => {});
}

/** A finding as the protocol tells it. */
export function toDiagnostic(
  { positions, uri }: OpenTranscript,
  finding: LintFinding,
  { client, rulePages, speak }: Session,
): Diagnostic {
  const { rule, related = [], elsewhere = [] } = finding;
  const isUnnecessary = rule.tags.includes("unnecessary");
  return {
    range: toRange(positions, finding.span),
    severity: SEVERITIES[finding.severity],
    code: rule.name,
    ...(rulePages === null ? {} : { codeDescription: { href: `${rulePages}/${rule.name}.md` } }),
    source: "transcript",
    message: speak(finding.message),
    // For a client that lists findings by rule, and apart what is safe to fix.
    ...(keepsData(client)
      ? { data: { heading: speak(fromData(headingOf(rule.name))), ...(isMended(finding) ? { isSafe: true } : {}) } }
      : {}),
    ...(isUnnecessary ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(related.length + elsewhere.length > 0 && showsRelated(client)
      ? {
          relatedInformation: [
            ...related.map(({ span, message }) => ({
              location: { uri, range: toRange(positions, span) },
              message: speak(message),
            })),
            ...elsewhere.map(({ file, from, to, message }) => {
              const range = { start: { line: from, character: 0 }, end: { line: to + 1, character: 0 } };
              return { location: { uri: file, range }, message: speak(message) };
            }),
          ],
        }
      : {}),
  };
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Nobody reads more in one file, and an editor that is told of all takes longer to draw them than they took to find. */
const MOST_TOLD = 1000;

/** What the rules find in a transcript, as the protocol tells it; of very many the gravest, and that there are more. */
export function diagnosticsOf(document: OpenTranscript, session: Session): Diagnostic[] {
  const all = lint(document.transcript, ruleContext(session, document));
  const told = gravest(all).map((finding) => toDiagnostic(document, finding, session));
  if (told.length < all.length) {
    const start = { line: 0, character: 0 };
    told.unshift({
      range: { start, end: start },
      severity: DiagnosticSeverity.Information,
      source: "transcript",
      message: session.speak(
        say`Only the ${told.length} most severe of ${all.length} findings are shown; “transcript check” lists all.`,
      ),
    });
  }
  return told;
}

/** The findings, or so many of the gravest, in text order. */
function gravest(findings: readonly LintFinding[]): readonly LintFinding[] {
  if (findings.length <= MOST_TOLD) return findings;
  const grave = new Set([...findings].sort((a, b) => SEVERITIES[a.severity] - SEVERITIES[b.severity]).slice(0, MOST_TOLD));
  return findings.filter((finding) => grave.has(finding));
}

function push(session: Session, document: OpenTranscript): void {
  try {
    publish(session, { uri: document.uri, version: document.version, diagnostics: diagnosticsOf(document, session) });
  } catch (error) {
    logFailure(session, PublishDiagnosticsNotification.method, document.uri, error);
  }
}

function publish({ connection }: Session, params: { uri: string; version?: number; diagnostics: Diagnostic[] }): void {
  // A client that is gone has no use for an answer; the connection reports the failure by itself.
  connection.sendDiagnostics(params).catch(() => {});
}

function canPull(client: ClientCapabilities): boolean {
  return client.textDocument?.diagnostic !== undefined;
}

/** Clients of before 3.18 say this for pushed diagnostics only, and mean both. */
function showsRelated({ textDocument }: ClientCapabilities): boolean {
  return (textDocument?.diagnostic?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation) === true;
}

/** True for a client that keeps what a finding carries for itself. */
function keepsData({ textDocument }: ClientCapabilities): boolean {
  return (textDocument?.diagnostic?.dataSupport ?? textDocument?.publishDiagnostics?.dataSupport) === true;
}

/**
 * A name for a list of diagnostics that equal lists share, also across restarts of the server: two independent
 * 32-bit FNV-1a hashes of their JSON.
 */
export function fingerprint(items: readonly Diagnostic[]): string {
  const text = JSON.stringify(items);
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
  }
  return `${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}`;
}
