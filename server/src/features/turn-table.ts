/** A transcript as a table for research: a row for the statement and for each turn. */

import { affiliationOf } from "../facts/affiliation";
import { withoutTags } from "../facts/caption-tags";
import { fileNameDate } from "../facts/file-name-date";
import { frame } from "../facts/frame";
import type { Turn } from "../facts/model";
import { outline } from "../facts/outline";
import { paragraphs } from "../facts/paragraphs";
import { wordCounts } from "../facts/statistics";
import { timecodes } from "../facts/timecodes";
import type { Transcript } from "../syntax/transcript";
import { lineSpan } from "../text/source";
import { personOf, secondsOf } from "./statistics";
import type { TurnRow } from "./turn-row";

/** The rows of a transcript in text order; `fileName` without its folders. */
export function turnTable(transcript: Transcript, fileName: string): readonly TurnRow[] {
  const { turns, statement, exchanges, date } = outline(transcript);
  const counts = wordCounts(transcript);
  const seconds = secondsOf(transcript);
  const questionOf = new Map<number, number>();
  for (const [i, { question, answers }] of exchanges.entries())
    for (const turn of [question, ...answers]) questionOf.set(turn, i + 1);
  const day = date?.value ?? fileNameDate(fileName);
  const rows: TurnRow[] = [];
  if (statement !== null)
    rows.push({
      date: day,
      turn: 0,
      label: null,
      speaker: null,
      role: "statement",
      affiliation: null,
      question: null,
      line: statement.from + 1,
      start: null,
      seconds: seconds?.statement ?? null,
      words: counts.statement,
      text: textOf(transcript, statement.from, statement.to, "statement"),
    });
  const starts = startsOf(transcript);
  for (const [i, turn] of turns.entries())
    rows.push({
      date: day,
      turn: i + 1,
      label: turn.label.text,
      speaker: personOf(transcript, turn),
      role: turn.role,
      affiliation: affiliationOf(transcript.source, turn.label),
      question: questionOf.get(i) ?? null,
      line: turn.line + 1,
      start: starts[i] ?? null,
      seconds: seconds?.turns[i] ?? null,
      words: counts.turns[i] ?? 0,
      text: textOf(transcript, turn.line, turn.toLine, "turn", turn),
    });
  return rows;
}

/** When each turn begins: by the time at its label, or by the caption that it is in; null where neither is there. */
function startsOf(transcript: Transcript): readonly (number | null)[] {
  const { turns } = outline(transcript);
  const times = timecodes(transcript).filter(({ place }) => place === "label" || place === "caption");
  let next = 0;
  return turns.map(({ label, textStart, span }) => {
    const from = Math.min(label.span.start, label.timecode?.start ?? Infinity);
    const until = Math.max(textStart, label.timecode?.end ?? 0);
    while (next < times.length && (times[next]?.span.end ?? 0) <= Math.min(until, span.end)) next++;
    const last = times[next - 1];
    if (last === undefined) return null;
    return last.place === "caption" || last.span.start >= from ? last.seconds : null;
  });
}

/** The words of those lines that are speech, as printed; lines that were wrapped are joined. */
function textOf(transcript: Transcript, from: number, to: number, part: "statement" | "turn", turn?: Turn): string {
  const { source } = transcript;
  const { parts } = outline(transcript);
  const { areLines, endings } = paragraphs(transcript);
  const ends = areLines ? new Set(endings) : null;
  const { forms } = frame(transcript);
  let text = "";
  let last = -1;
  for (let line = from; line <= to; line++) {
    if (parts[line] !== part || forms[line] === "cue" || forms[line] === "timecode") continue;
    const { start, end } = lineSpan(source, line);
    const words = withoutTags(
      source.text.slice(Math.max(start, turn?.textStart ?? 0), Math.min(end, turn?.span.end ?? end)),
    ).trim();
    if (words === "") continue;
    if (text !== "") text += last === line - 1 && ends?.has(last) !== true ? " " : "\n";
    text += words;
    last = line;
  }
  return text;
}
