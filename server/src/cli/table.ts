/** `transcript table`: a row for each turn of each file, for spreadsheets and programs of research. */

import { basename } from "node:path";
import { csvLine } from "../features/statistics-table";
import { type Cell, cellsOfTurn, cellText } from "../features/turn-row";
import { turnTable } from "../features/turn-table";
import { TABLE_COLUMNS } from "../formats/table-columns";
import { parse } from "../syntax/transcript";
import { knowledgeOf } from "./archives";
import { type Arguments, type FileCommand, lastValue, Misuse, type Report } from "./command";
import { didYouMean } from "./did-you-mean";
import type { Terminal } from "./terminal";

/** How a row is written, by the name of the format. */
const FORMATS: Readonly<Record<string, (cells: readonly Cell[]) => string>> = {
  csv: (cells) => csvLine(cells.map(cellText)),
  // No cell may hold what divides cells and lines.
  tsv: (cells) => `${cells.map((cell) => cellText(cell).replace(/[\t\r\n]+/g, " ")).join("\t")}\n`,
  jsonl: (cells) => `${JSON.stringify(Object.fromEntries(TABLE_COLUMNS.map((name, i) => [name, cells[i] ?? null])))}\n`,
};

const PARQUET = "parquet";
const NAMES: readonly string[] = [...Object.keys(FORMATS), PARQUET];

/** Lines of text; of Parquet, the cells of rows. */
type Rows = string | readonly (readonly Cell[])[];

export const table: FileCommand<Rows> = {
  name: "table",
  summary: "Print a row for each turn: file, date, speaker, role, question, times, words and text.",
  operands: "PATH…",
  options: [{ name: "format", value: "FORMAT", summary: `output format: ${NAMES.join(", ")}` }],
  visit(file, given) {
    const write = FORMATS[formatOf(given)];
    const rows = turnTable(parse(file.text, knowledgeOf(file, given)), basename(file.name)).map((row) => [
      file.name,
      ...cellsOfTurn(row),
    ]);
    return write === undefined ? rows : rows.map(write).join("");
  },
  report(given, terminal) {
    const format = formatOf(given);
    if (format === PARQUET) return parquetReport(terminal);
    if (format !== "jsonl") terminal.print(FORMATS[format]?.(TABLE_COLUMNS) ?? "");
    return {
      take(lines) {
        if (typeof lines === "string") terminal.print(lines);
      },
      end: () => 0,
    };
  },
};

function parquetReport(terminal: Terminal): Report<Rows> {
  if (terminal.isWatched) throw new Misuse("Parquet is no text to be shown; write it into a file: > turns.parquet");
  const { parquetTable } = require("../formats/write-parquet") as typeof import("../formats/write-parquet");
  const { add, end } = parquetTable(terminal.print);
  return {
    take(rows) {
      if (typeof rows !== "string") rows.forEach(add);
    },
    end() {
      end();
      return 0;
    },
  };
}

function formatOf(given: Arguments): string {
  const name = lastValue(given, "format") ?? "csv";
  if (NAMES.includes(name)) return name;
  throw new Misuse(`unknown format ${name}; ${didYouMean(name, NAMES) ?? `one of ${NAMES.join(", ")}`}`);
}
