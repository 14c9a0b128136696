/** Our own request `transcript/preview`: the page that a transcript makes, and after the first answer only what changed in it. */

import { ProtocolRequestType, type TextDocumentIdentifier } from "vscode-languageserver";
import { outline } from "../facts/outline";
import { preview } from "../features/preview";
import type { PreviewBlock, PreviewFinding } from "../features/preview-block";
import type { Language } from "../syntax/knowledge";
import { isSameJson } from "../text/json";
import { english, type Speak } from "../text/message";
import { type Positions, toPosition } from "./convert";
import { onDocument, type Row } from "./row";
import { ruleContext, type Session } from "./session";

export interface PreviewParams {
  readonly textDocument: TextDocumentIdentifier;
  /** The `resultId` of the answer that the client has; left out, it has none. */
  readonly previousResultId?: string;
}

/** A part of the page; lines count from the end of the part before, so that a part is the same wherever it is. */
export interface PlacedBlock extends Omit<PreviewBlock, "from" | "to" | "start" | "findings" | "leftOut"> {
  /** Lines between the last line of the part before and the first of this one; -1 where both share a line. */
  readonly skipped: number;
  /** How many lines it has. */
  readonly lines: number;
  /** Of its first line, where it begins. */
  readonly character: number;
  readonly leftOut: { readonly known: boolean; readonly title: string } | null;
  readonly findings: readonly PlacedFinding[];
}

export interface PlacedFinding extends Omit<PreviewFinding, "span" | "message"> {
  readonly message: string;
  /** Lines from the block's first line. */
  readonly below: number;
  readonly character: number;
}

/** What to do with the parts that the client has: at `start`, `deleteCount` give way to `blocks`. */
export interface PreviewAnswer {
  readonly resultId: string;
  readonly language: Language | null;
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

/** The page of one version of a text. */
interface Page {
  readonly blocks: readonly PreviewBlock[];
  readonly positions: Positions;
}

/** What a client has of a document. */
interface Kept extends Page {
  readonly resultId: string;
}

const lastAnswers = new WeakMap<Session, Map<string, Kept>>();

const row = onDocument(
  PreviewRequest,
  () => ({ experimental: { transcriptPreview: true } }),
  null,
  (document, { previousResultId }, session): PreviewAnswer => {
    const { transcript, positions, uri } = document;
    const before = lastAnswers.get(session)?.get(uri);
    const after: Page = { blocks: preview(transcript, ruleContext(session, document)), positions };
    const { language } = outline(transcript);
    const resultId = String(Number(before?.resultId ?? 0) + 1);
    lastAnswers.get(session)?.set(uri, { resultId, ...after });
    if (before === undefined || before.resultId !== previousResultId)
      return {
        resultId,
        language,
        isWhole: true,
        start: 0,
        deleteCount: 0,
        blocks: after.blocks.map((_, i) => placed(after, i, session.speak)),
      };
    return { resultId, language, isWhole: false, ...difference(before, after, session.speak) };
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

function placed(page: Page, index: number, speak: Speak): PlacedBlock {
  const { from, to, start, findings, leftOut, ...rest } = blockOf(page, index);
  return {
    ...rest,
    leftOut: leftOut === null ? null : { ...leftOut, title: speak(leftOut.title) },
    skipped: skippedBefore(page, index),
    lines: to - from + 1,
    character: toPosition(page.positions, start).character,
    findings: findings.map(({ span, message, ...finding }) => {
      const { line, character } = toPosition(page.positions, span.start);
      return { ...finding, message: speak(message), below: line - from, character };
    }),
  };
}

/** The one run of blocks in which two pages differ. Only what is sent is placed: a page has thousands of blocks, and a key changes one. */
function difference(before: Page, after: Page, speak: Speak): Pick<PreviewAnswer, "start" | "deleteCount" | "blocks"> {
  const [old, now] = [before.blocks.length, after.blocks.length];
  const shorter = Math.min(old, now);
  let head = 0;
  while (head < shorter && isSame(before, head, after, head)) head++;
  let tail = 0;
  while (tail < shorter - head && isSame(before, old - 1 - tail, after, now - 1 - tail)) tail++;
  const changed = after.blocks.slice(head, now - tail);
  return { start: head, deleteCount: old - head - tail, blocks: changed.map((_, i) => placed(after, head + i, speak)) };
}

/** True for two blocks that would be sent alike, wherever they are in their texts. */
function isSame(a: Page, i: number, b: Page, j: number): boolean {
  const [one, other] = [blockOf(a, i), blockOf(b, j)];
  return (
    one.kind === other.kind &&
    one.role === other.role &&
    one.to - one.from === other.to - other.from &&
    skippedBefore(a, i) === skippedBefore(b, j) &&
    columnOf(a, one) === columnOf(b, other) &&
    one.runs.length === other.runs.length &&
    one.runs.every(({ kind, text }, at) => other.runs[at]?.kind === kind && other.runs[at]?.text === text) &&
    one.findings.length === other.findings.length &&
    isSameJson(one.speaker, other.speaker) &&
    isSameJson(one.leftOut, other.leftOut) &&
    (one.findings.length === 0 || isSameJson(placed(a, i, english).findings, placed(b, j, english).findings))
  );
}

function blockOf({ blocks }: Page, index: number): PreviewBlock {
  return blocks[index] as PreviewBlock;
}

function skippedBefore(page: Page, index: number): number {
  return blockOf(page, index).from - (page.blocks[index - 1]?.to ?? -1) - 1;
}

/** In UTF-16 units. */
function columnOf({ positions: { source } }: Page, { from, start }: PreviewBlock): number {
  return start - (source.lineStarts[from] ?? 0);
}
