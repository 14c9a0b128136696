/** `transcript statistics`: who speaks how much, who asks how often, who is answered at what length. */

import { type Outlet, type Statistics, statistics as statisticsOf } from "../features/statistics";
import { COLUMNS, cellsOf, csvLine } from "../features/statistics-table";
import { parse, type Transcript } from "../syntax/transcript";
import { counted } from "../text/counted";
import { positionAt } from "../text/position";
import { knowledgeOf } from "./archives";
import { type Arguments, type FileCommand, lastValue, Misuse } from "./command";
import { didYouMean } from "./did-you-mean";
import { visible } from "./visible";

const FORMATS: Readonly<Record<string, (file: string, transcript: Transcript) => string>> = {
  text: readable,
  json: jsonLine,
  csv: (file, transcript) =>
    statisticsOf(transcript)
      .speakers.map((speaker) => csvLine([file, ...cellsOf(speaker)]))
      .join(""),
};

export const statistics: FileCommand<string> = {
  name: "statistics",
  summary: "Print who speaks how much in each file, who asks how often, and the longest answers.",
  operands: "PATH…",
  options: [
    {
      name: "format",
      value: "FORMAT",
      summary: `how to print it: ${Object.keys(FORMATS).join(", ")}; json is one object a line for each file, csv one line for each speaker`,
    },
  ],
  visit: (file, given) => FORMATS[formatNamed(given)]?.(file.name, parse(file.text, knowledgeOf(file, given))) ?? "",
  report(given, terminal) {
    if (formatNamed(given) === "csv") terminal.print(csvLine(["file", ...COLUMNS]));
    return { take: (text) => terminal.print(text), end: () => 0 };
  },
};

function formatNamed(given: Arguments): string {
  const name = lastValue(given, "format") ?? "text";
  const names = Object.keys(FORMATS);
  if (names.includes(name)) return name;
  throw new Misuse(`unknown format ${name}; ${didYouMean(name, names) ?? `one of ${names.join(", ")}`}`);
}

function jsonLine(file: string, transcript: Transcript): string {
  const { bars, longest, ...rest } = statisticsOf(transcript);
  const placed = <Item extends { readonly start: { readonly start: number } }>({ start, ...item }: Item) => ({
    ...positionAt(transcript.source, start.start),
    ...item,
  });
  return `${JSON.stringify({ file, ...rest, turns: bars.map(placed), longest: longest.map(placed) })}\n`;
}

function readable(file: string, transcript: Transcript): string {
  const { words, questions, unanswered, seconds, speakers, longest, outlets }: Statistics = statisticsOf(transcript);
  const minutes = seconds === null ? [] : [`${(seconds / 60).toFixed(1)} minutes`];
  const asked = `${counted(questions, "question")}${unanswered === 0 ? "" : ` (${unanswered} unanswered)`}`;
  const lines = [file, `  ${[counted(words, "word"), asked, ...minutes].join(", ")}`];
  const most = (names: readonly string[]) => names.reduce((width, { length }) => Math.max(width, length), 0);
  const nameOf = (name: string | null) => name ?? "(statement)";
  const width = most(speakers.map(({ name }) => nameOf(name)));
  for (const { name, turns, words: own, share, wordsPerMinute } of speakers) {
    const rate = wordsPerMinute === null ? "" : `, ${Math.round(wordsPerMinute)} words a minute`;
    lines.push(`  ${nameOf(name).padEnd(width)}  ${percent(share)}  ${counted(own, "word")}, ${counted(turns, "turn")}${rate}`);
  }
  if (outlets.length > 0) lines.push("  questions by outlet");
  for (const outlet of outlets) lines.push(`    ${outletLine(outlet)}`);
  if (longest.length > 0) {
    lines.push(questions > 0 ? "  longest answers" : "  longest turns");
    for (const { speaker, words: own, question, start } of longest) {
      const to = question === null ? "" : `, to “${question}”`;
      lines.push(`    line ${positionAt(transcript.source, start.start).line}: ${speaker}, ${counted(own, "word")}${to}`);
    }
  }
  return `${lines.map(visible).join("\n")}\n`;
}

function outletLine({ name, questions, unanswered, answerWords }: Outlet): string {
  const open = unanswered === 0 ? "" : `, ${unanswered} unanswered`;
  return `${name}: ${counted(questions, "question")}${open}, ${counted(answerWords, "word")} of answers`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1).padStart(5)} %`;
}
