/** Our own request `transcript/preview`: the page that a transcript makes, and after the first answer only what changed in it. */

import { ProtocolRequestType, type TextDocumentIdentifier } from "vscode-languageserver";
import { outline } from "../facts/outline";
import { preview } from "../features/preview";
import type { PreviewBlock, PreviewFinding } from "../features/preview-block";
import type { Language } from "../syntax/knowledge";
import { isSameJson } from "../text/json";
import { toPosition } from "./convert";
import type { OpenTranscript } from "./documents";
import { onDocument, type Row } from "./row";
import { ruleContext, type Session } from "./session";

export interface PreviewParams {
  readonly textDocument: TextDocumentIdentifier;
  /** The `resultId` of the answer that the client has; left out, it has none. */
  readonly previousResultId?: string;
}

/** A part of the page; lines count from the end of the part before, so that a part is the same wherever it is. */
export interface PlacedBlock extends Omit<PreviewBlock, "from" | "to" | "start" | "findings"> {
  /** Lines between the last line of the part before and the first of this one; -1 where both share a line. */
  readonly skipped: number;
  /** How many lines it has. */
  readonly lines: number;
  /** Of its first line, where it begins. */
  readonly character: number;
  readonly findings: readonly PlacedFinding[];
}

export interface PlacedFinding extends Omit<PreviewFinding, "span"> {
  /** Lines from the block's first line. */
  readonly below: number;
  readonly character: number;
}

/** What to do with the parts that the client has: at `start`, `deleteCount` give way to `blocks`. */
export interface PreviewAnswer {
  readonly resultId: string;
  readonly language: Language;
  /** True where `blocks` are all there are. */
  readonly isWhole: boolean;
  readonly start: number;
  readonly deleteCount: number;
  readonly blocks: readonly PlacedBlock[];
}

/** Null for a document that is not open. */
export const PreviewRequest = new ProtocolRequestType<PreviewParams, PreviewAnswer | null, never, void, void>(
  "transcript/preview",
);

/** What a client has of a document. */
interface Kept {
  readonly resultId: string;
  readonly blocks: readonly PlacedBlock[];
}

const lastAnswers = new WeakMap<Session, Map<string, Kept>>();

const row = onDocument(
  PreviewRequest,
  () => ({ experimental: { transcriptPreview: true } }),
  null,
  (document, { previousResultId }, session): PreviewAnswer => {
    const before = lastAnswers.get(session)?.get(document.uri);
    const blocks = placed(document, preview(document.transcript, ruleContext(session, document)));
    const { language } = outline(document.transcript);
    const resultId = String(Number(before?.resultId ?? 0) + 1);
    lastAnswers.get(session)?.set(document.uri, { resultId, blocks });
    if (before === undefined || before.resultId !== previousResultId)
      return { resultId, language, isWhole: true, start: 0, deleteCount: 0, blocks };
    return { resultId, language, isWhole: false, ...difference(before.blocks, blocks) };
  },
);

/** Announced as `experimental.transcriptPreview`. */
export const PREVIEW: Row = {
  ...row,
  listen: (session) => {
    lastAnswers.set(session, new Map());
    session.documents.onDidClose(({ document }) => lastAnswers.get(session)?.delete(document.uri));
    row.listen(session);
  },
};

function placed({ positions }: OpenTranscript, blocks: readonly PreviewBlock[]): readonly PlacedBlock[] {
  let end = -1;
  return blocks.map(({ from, to, start, findings, ...rest }) => {
    const skipped = from - end - 1;
    end = to;
    return {
      ...rest,
      skipped,
      lines: to - from + 1,
      character: toPosition(positions, start).character,
      findings: findings.map(({ span, ...finding }) => {
        const { line, character } = toPosition(positions, span.start);
        return { ...finding, below: line - from, character };
      }),
    };
  });
}

/** The one run of blocks in which two pages differ. */
function difference(
  before: readonly PlacedBlock[],
  after: readonly PlacedBlock[],
): Pick<PreviewAnswer, "start" | "deleteCount" | "blocks"> {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isSameJson(before[head], after[head])) head++;
  let tail = 0;
  while (tail < shorter - head && isSameJson(before[before.length - 1 - tail], after[after.length - 1 - tail])) tail++;
  return { start: head, deleteCount: before.length - head - tail, blocks: after.slice(head, after.length - tail) };
}
