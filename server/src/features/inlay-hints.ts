/** What an editor shows between the words: who goes on speaking without a label, and the number of a question. */

import type { Turn } from "../facts/model";
import { outline } from "../facts/outline";
import { paragraphs } from "../facts/paragraphs";
import type { Transcript } from "../syntax/transcript";
import { lineAt } from "../text/source";
import { type Span, touches } from "../text/span";
import type { EditorSettings } from "./settings";

export interface InlayHint {
  readonly kind: "speaker" | "question-number";
  /** The hint stands right before this offset. */
  readonly offset: number;
  readonly text: string;
}

/** The hints inside a span, in text order. */
export function inlayHints(transcript: Transcript, span: Span, settings: EditorSettings): readonly InlayHint[] {
  const { speakers, questionNumbers } = settings.inlayHints;
  const { areLines, endings } = paragraphs(transcript);
  const ended: ReadonlySet<number> = new Set(areLines ? endings : []);
  const hints: InlayHint[] = [];
  let questions = 0;
  for (const turn of outline(transcript).turns) {
    if (turn.role === "question") questions++;
    if (!touches(turn.span, span)) continue;
    if (questionNumbers && turn.role === "question")
      hints.push({ kind: "question-number", offset: turn.span.start, text: String(questions) });
    if (speakers) {
      for (const offset of continuations(transcript, turn, span, ended))
        hints.push({ kind: "speaker", offset, text: `${turn.label.text}:` });
    }
  }
  return hints.filter(({ offset }) => span.start <= offset && offset <= span.end);
}

/** Where the paragraphs of a turn begin in a span, but for the first one, which has the label; `ended` are lines that end one. */
function continuations(
  transcript: Transcript,
  { line: first, toLine, textStart }: Turn,
  span: Span,
  ended: ReadonlySet<number>,
): readonly number[] {
  const { source, lines } = transcript;
  const { parts } = outline(transcript);
  const from = Math.max(first + 1, lineAt(source, span.start));
  const to = Math.min(toLine, lineAt(source, span.end));
  const offsets: number[] = [];
  for (let line = from; line <= to; line++) {
    const offset = (source.lineStarts[line] ?? 0) + (lines[line]?.from ?? 0);
    const begins = parts[line - 1] !== "turn" || ended.has(line - 1);
    if (parts[line] === "turn" && begins && offset > textStart) offsets.push(offset);
  }
  return offsets;
}
