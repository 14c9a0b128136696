/** Statistics of speakers as a table: what a panel shows, and what is written as CSV. */

import type { SpeakerStatistics } from "./statistics";

/** The names of the columns. */
export const COLUMNS = ["speaker", "role", "turns", "questions", "words", "share", "seconds", "words per minute"] as const;

/** The cells of a speaker, in the order of the columns; what is not known is empty. */
export function cellsOf(speaker: SpeakerStatistics): readonly string[] {
  const { name, role, turns, questions, words, share, seconds, wordsPerMinute } = speaker;
  return [
    name ?? "",
    role ?? "statement",
    String(turns),
    String(questions),
    String(words),
    share.toFixed(4),
    seconds === null ? "" : seconds.toFixed(1),
    wordsPerMinute === null ? "" : wordsPerMinute.toFixed(1),
  ];
}

/** A line of CSV with its end, as RFC 4180 has it. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")}\r\n`;
}
