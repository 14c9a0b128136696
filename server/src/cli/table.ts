/** `transcript table`: a row for each turn of each file, for spreadsheets and programs of research. */

import { basename } from "node:path";
import { csvLine } from "../features/statistics-table";
import { type Cell, cellsOfTurn, cellText, TURN_COLUMNS } from "../features/turn-row";
import { turnTable } from "../features/turn-table";
import { parse } from "../syntax/transcript";
import { knowledgeOf } from "./archives";
import { type Arguments, type FileCommand, lastValue, Misuse } from "./command";
import { didYouMean } from "./did-you-mean";

const COLUMNS: readonly string[] = ["file", ...TURN_COLUMNS];

/** How a row is written, by the name of the format. */
const FORMATS: Readonly<Record<string, (cells: readonly Cell[]) => string>> = {
  csv: (cells) => csvLine(cells.map(cellText)),
  // No cell may hold what divides cells and lines.
  tsv: (cells) => `${cells.map((cell) => cellText(cell).replace(/[\t\r\n]+/g, " ")).join("\t")}\n`,
  jsonl: (cells) => `${JSON.stringify(Object.fromEntries(COLUMNS.map((name, i) => [name, cells[i] ?? null])))}\n`,
};

export const table: FileCommand<string> = {
  name: "table",
  summary: "Print a row for each turn: file, date, speaker, role, question, times, words and text.",
  operands: "PATH…",
  options: [{ name: "format", value: "FORMAT", summary: `output format: ${Object.keys(FORMATS).join(", ")}` }],
  visit(file, given) {
    const write = formatOf(given);
    return turnTable(parse(file.text, knowledgeOf(file, given)), basename(file.name))
      .map((row) => write([file.name, ...cellsOfTurn(row)]))
      .join("");
  },
  report(given, terminal) {
    const write = formatOf(given);
    if (write !== FORMATS.jsonl) terminal.print(write(COLUMNS));
    return { take: (rows) => terminal.print(rows), end: () => 0 };
  },
};

function formatOf(given: Arguments): (cells: readonly Cell[]) => string {
  const name = lastValue(given, "format") ?? "csv";
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (format) return format;
  const names = Object.keys(FORMATS);
  throw new Misuse(`unknown format ${name}; ${didYouMean(name, names) ?? `one of ${names.join(", ")}`}`);
}
