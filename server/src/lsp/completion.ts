/** Completion, and the documentation of an item once it is looked at. */

import {
  type CompletionItem,
  CompletionItemKind,
  CompletionRequest,
  CompletionResolveRequest,
  InsertTextFormat,
} from "vscode-languageserver";
import { type Completion, completions, speakerSummary } from "../features/completion";
import type { Span } from "../text/span";
import { MOST_SPEAKERS, speakersElsewhere } from "./archive-speakers";
import { fromPosition, toRange } from "./convert";
import type { OpenTranscript } from "./documents";
import { toSnippet } from "./edits";
import { guarded, onDocument, type Row } from "./row";
import { ruleContext, type Session } from "./session";

const offer = onDocument(
  CompletionRequest.type,
  () => ({ completionProvider: { triggerCharacters: ["(", "["], resolveProvider: true } }),
  null,
  (document, { position }, session) => {
    let isIncomplete = false;
    const elsewhere = (typed: string) => {
      const speakers = speakersElsewhere(session, document, typed);
      isIncomplete = speakers.length === MOST_SPEAKERS;
      return speakers;
    };
    const offset = fromPosition(document.positions, position);
    const found = completions(document.transcript, ruleContext(session, document), offset, elsewhere);
    if (found === null) return null;
    const items = found.items.map((item, rank) => toCompletionItem(document, found.span, item, rank, session));
    return isIncomplete ? { isIncomplete, items } : items;
  },
);

export const COMPLETION: Row = {
  method: offer.method,
  capability: offer.capability,
  listen: (session) => {
    offer.listen(session);
    session.connection.onCompletionResolve((item, token) =>
      guarded(session, CompletionResolveRequest.method, item.label, token, item, () => {
        const { uri, speaker }: Partial<Target> = item.data ?? {};
        const document = uri === undefined ? undefined : session.documents.get(uri);
        const known = document === undefined || speaker === undefined ? null : speakerSummary(document.transcript, speaker);
        return known === null ? item : { ...item, documentation: session.speak(known) };
      }),
    );
  },
};

/** What an item needs to be documented later. */
interface Target {
  readonly uri: string;
  readonly speaker: string;
}

const KINDS: Readonly<Record<Completion["kind"], CompletionItemKind>> = {
  speaker: CompletionItemKind.Reference,
  outlet: CompletionItemKind.EnumMember,
  event: CompletionItemKind.Event,
  header: CompletionItemKind.Field,
};

function toCompletionItem(
  { uri, positions }: OpenTranscript,
  span: Span,
  { kind, label, speaker, origin, insert, cursor }: Completion,
  rank: number,
  { client }: Session,
): CompletionItem {
  const target: Target | null = speaker === null ? null : { uri, speaker };
  const asSnippet = cursor < insert.length && client.textDocument?.completion?.completionItem?.snippetSupport === true;
  return {
    label,
    kind: KINDS[kind],
    sortText: String(rank).padStart(5, "0"),
    textEdit: {
      range: toRange(positions, span),
      newText: asSnippet ? toSnippet(insert, { start: cursor, end: cursor }) : insert,
    },
    ...(asSnippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    ...(origin === null ? {} : { detail: origin }),
    ...(target === null ? {} : { data: target }),
  };
}
