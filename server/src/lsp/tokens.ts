/** Semantic tokens: all of them, what changed since the last answer, and those of a range. */

import {
  type ClientCapabilities,
  type SemanticTokens,
  type SemanticTokensDelta,
  SemanticTokensDeltaRequest,
  type SemanticTokensLegend,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from "vscode-languageserver";
import { TOKEN_KINDS, type Token, type TokenKind, tokens } from "../features/tokens";
import { touches } from "../text/span";
import { fromRange, toPosition } from "./convert";
import type { OpenTranscript } from "./documents";
import { onDocument, type Row } from "./row";
import type { Session } from "./session";

const KINDS = Object.keys(TOKEN_KINDS) as readonly TokenKind[];

const LEGEND: SemanticTokensLegend = {
  tokenTypes: [...new Set(KINDS.map((kind) => TOKEN_KINDS[kind].type))],
  tokenModifiers: KINDS.map((kind) => TOKEN_KINDS[kind].modifier),
};

const NOTHING: SemanticTokens = { data: [] };

/** The last answer that each client has for a document, by URI: what it asks the difference to. */
const lastAnswers = new WeakMap<Session, Map<string, SemanticTokens>>();

const full = onDocument(
  SemanticTokensRequest.type,
  () => ({ semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true } }),
  NOTHING,
  (document, _params, session) => answer(document, session),
);

const delta = onDocument(
  SemanticTokensDeltaRequest.type,
  () => ({}),
  NOTHING,
  (document, { previousResultId }, session): SemanticTokens | SemanticTokensDelta => {
    const before = lastAnswers.get(session)?.get(document.uri);
    const after = answer(document, session);
    return before !== undefined && before.resultId === previousResultId ? difference(before, after) : after;
  },
);

const range = onDocument(
  SemanticTokensRangeRequest.type,
  () => ({}),
  NOTHING,
  (document, params) => {
    const span = fromRange(document.positions, params.range);
    const inside = tokens(document.transcript).filter((token) => touches(token.span, span));
    return { data: encode(document, inside) };
  },
);

/** Semantic tokens in all three forms, for clients that know them. */
export const TOKENS: readonly Row[] = [
  {
    method: full.method,
    capability: (client) => (isWanted(client) ? full.capability(client) : {}),
    listen: (session) => {
      lastAnswers.set(session, new Map());
      session.documents.onDidClose(({ document }) => lastAnswers.get(session)?.delete(document.uri));
      full.listen(session);
    },
  },
  delta,
  range,
];

function isWanted({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.semanticTokens !== undefined;
}

function answer(document: OpenTranscript, session: Session): SemanticTokens {
  const all = { resultId: String(document.version), data: encode(document, tokens(document.transcript)) };
  lastAnswers.get(session)?.set(document.uri, all);
  return all;
}

/** Five numbers a token: lines and characters since the token before, length, type, and a bit for each modifier. */
function encode({ positions }: OpenTranscript, list: readonly Token[]): number[] {
  const data: number[] = [];
  let previous = { line: 0, character: 0 };
  for (const { kind, span } of list) {
    const start = toPosition(positions, span.start);
    const end = toPosition(positions, span.end);
    const line = start.line - previous.line;
    const character = line === 0 ? start.character - previous.character : start.character;
    const type = LEGEND.tokenTypes.indexOf(TOKEN_KINDS[kind].type);
    data.push(line, character, end.character - start.character, type, 1 << KINDS.indexOf(kind));
    previous = start;
  }
  return data;
}

/** The one run of numbers in which two answers differ; whole tokens, though the protocol does not ask for it. */
function difference(before: SemanticTokens, after: SemanticTokens): SemanticTokensDelta {
  const shorter = Math.min(before.data.length, after.data.length);
  let head = 0;
  while (head < shorter && before.data[head] === after.data[head]) head++;
  head -= head % 5;
  let tail = 0;
  while (tail < shorter - head && before.data[before.data.length - 1 - tail] === after.data[after.data.length - 1 - tail]) tail++;
  tail -= tail % 5;
  const deleteCount = before.data.length - head - tail;
  const data = after.data.slice(head, after.data.length - tail);
  const edits = deleteCount === 0 && data.length === 0 ? [] : [{ start: head, deleteCount, data }];
  return { ...(after.resultId === undefined ? {} : { resultId: after.resultId }), edits };
}
