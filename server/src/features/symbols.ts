/** The outline that an editor shows: header, statement, and each question with its answers. */

import { isUncertain } from "../facts/certainty";
import type { HeaderLine, Outline, Turn } from "../facts/model";
import { outline } from "../facts/outline";
import { speakers } from "../facts/speakers";
import type { Transcript } from "../syntax/transcript";
import { excerpt } from "../text/excerpt";
import { type Message, say } from "../text/message";
import { lineSpan } from "../text/source";
import { contains, type Span } from "../text/span";
import { openingTurns, opensWithStatement } from "./conversation";
import { firstWords } from "./first-words";
import { shownLabel, turnWords } from "./turn-words";

/** `section` gathers turns: the opening, the questions, or all turns of a record without questions. */
export type SymbolKind = "header" | "field" | "statement" | "section" | "question" | "answer" | "turn";

export interface TranscriptSymbol {
  /** One line, never empty. */
  readonly name: string | Message;
  /** What an editor shows dimmed beside the name; empty where there is nothing to say. */
  readonly detail: string | Message;
  readonly kind: SymbolKind;
  /** All that belongs to the symbol, its children included. */
  readonly span: Span;
  /** What is revealed; inside `span`. */
  readonly selection: Span;
  readonly children: readonly TranscriptSymbol[];
}

/** The symbols of a transcript in text order, at most three levels deep; empty where nothing is known of it. */
export function symbols(transcript: Transcript): readonly TranscriptSymbol[] {
  const facts = outline(transcript);
  const first = new Set(speakers(transcript).map(({ turns: [turn] }) => turn));
  const turns = facts.turns.map((turn) => turnSymbol(transcript, turn, first.has(turn)));
  const opening = openingTurns(facts);
  return [
    headerSymbol(transcript, facts),
    statementSymbol(transcript, facts, turns.slice(0, opening)),
    turnsSymbol(transcript, facts, turns, opening),
  ].filter((symbol) => symbol !== null);
}

function headerSymbol(transcript: Transcript, { header, date, statement, turns }: Outline): TranscriptSymbol | null {
  const { source } = transcript;
  const body = Math.min(statement?.from ?? Infinity, turns[0]?.line ?? Infinity);
  const first = Math.min(header.frontMatter?.from ?? Infinity, header.lines[0] ?? Infinity);
  const last = Math.max(header.frontMatter?.to ?? -1, header.lines.findLast((line) => line < body) ?? -1);
  if (last < first) return null;
  const span = { start: lineSpan(source, first).start, end: lineSpan(source, last).end };
  const fields: readonly (readonly [HeaderLine | null, Message])[] = [
    [header.title, say`title`],
    [header.byline, say`byline`],
    [header.dateline, say`date`],
    [header.deliveryNote, say`delivery note`],
  ];
  const children = fields
    .flatMap(([line, detail]) => (line === null || !contains(span, line.span) ? [] : [fieldSymbol(transcript, line, detail)]))
    .sort((a, b) => a.span.start - b.span.start);
  return { name: say`Header`, detail: date?.value ?? "", kind: "header", span, selection: lineSpan(source, first), children };
}

function fieldSymbol({ source }: Transcript, { span, text }: HeaderLine, detail: Message): TranscriptSymbol {
  return { name: excerpt(source.text, span) || text || detail, detail, kind: "field", span, selection: span, children: [] };
}

/** The words before the first label together with the turns before the first question. */
function statementSymbol(transcript: Transcript, facts: Outline, children: readonly TranscriptSymbol[]): TranscriptSymbol | null {
  const { source } = transcript;
  const { statement } = facts;
  const words =
    statement === null ? null : { start: lineSpan(source, statement.from).start, end: lineSpan(source, statement.to).end };
  const span = around(words, children);
  if (span === null) return null;
  const isStatement = opensWithStatement(facts);
  return {
    name: isStatement ? say`Statement` : say`Opening`,
    detail: words === null ? "" : firstWords(transcript, words),
    kind: isStatement ? "statement" : "section",
    span,
    selection: firstLine(transcript, span),
    children,
  };
}

/** The turns from `opening` on: exchanges, and by themselves the turns that belong to none. */
function turnsSymbol(
  transcript: Transcript,
  { exchanges }: Outline,
  turns: readonly TranscriptSymbol[],
  opening: number,
): TranscriptSymbol | null {
  const pieces: (readonly TranscriptSymbol[])[] = [];
  let next = opening;
  for (const { question, answers } of exchanges) {
    const end = Math.max(question, answers.at(-1) ?? question) + 1;
    const asked = turns[question];
    if (asked === undefined) continue;
    const given = turns.slice(question + 1, end);
    const exchange = { ...asked, span: around(asked.span, given) ?? asked.span, children: given };
    pieces.push(turns.slice(next, question), [exchange]);
    next = end;
  }
  const children = [...pieces, turns.slice(next)].flat();
  const span = around(null, children);
  if (span === null) return null;
  const name = exchanges.length > 0 ? say`Questions` : say`Turns`;
  return { name, detail: "", kind: "section", span, selection: firstLine(transcript, span), children };
}

function turnSymbol(transcript: Transcript, turn: Turn, isFirst: boolean): TranscriptSymbol {
  const { label, span } = turn;
  const speaker = shownLabel(transcript, turn).whole;
  const words = turnWords(transcript, turn);
  return {
    name: words === "" ? speaker : `${speaker}: ${words}`,
    detail: doubtsOf(turn, isFirst),
    kind: turn.role === "question" || turn.role === "answer" ? turn.role : "turn",
    span,
    selection: contains(span, label.name) ? label.name : { start: span.start, end: span.start },
    children: [],
  };
}

/** A role is a speaker's: that it is uncertain is said once, at the first turn. */
function doubtsOf({ labelLikelihood, role, roleLikelihood }: Turn, isFirst: boolean): string | Message {
  if (isUncertain(labelLikelihood)) return say`uncertain label`;
  return isFirst && role !== "other" && isUncertain(roleLikelihood) ? say`uncertain role` : "";
}

function around(span: Span | null, children: readonly TranscriptSymbol[]): Span | null {
  const first = children[0];
  const last = children.at(-1);
  if (first === undefined || last === undefined) return span;
  return {
    start: Math.min(span?.start ?? first.span.start, first.span.start),
    end: Math.max(span?.end ?? last.span.end, last.span.end),
  };
}

function firstLine({ source }: Transcript, span: Span): Span {
  const terminator = source.text.slice(span.start, span.end).search(/[\r\n]/);
  return { start: span.start, end: terminator === -1 ? span.end : span.start + terminator };
}
