/** `transcript table`: a row for each turn of each file, for spreadsheets and programs of research. */

import { basename } from "node:path";
import { csvLine } from "../features/statistics-table";
import { type Cell, cellsOfTurn, cellText } from "../features/turn-row";
import { FileTrouble } from "../files/text-file";
import { TABLE_COLUMNS } from "../formats/table-columns";
import { timedTable } from "../formats/with-times";
import { parse } from "../syntax/transcript";
import { knowledgeOf } from "./archives";
import { type Arguments, type FileCommand, lastValue, Misuse, type Report } from "./command";
import { didYouMean } from "./did-you-mean";
import type { Terminal } from "./terminal";
import { timesBeside } from "./times";

/** How a row is written, by the name of the format. */
const FORMATS: Readonly<Record<string, (cells: readonly Cell[]) => string>> = {
  csv: (cells) => csvLine(cells.map(cellText)),
  // No cell may hold what divides cells and lines.
  tsv: (cells) => `${cells.map((cell) => cellText(cell).replace(/[\t\r\n]+/g, " ")).join("\t")}\n`,
  jsonl: (cells) => `${JSON.stringify(Object.fromEntries(TABLE_COLUMNS.map((name, i) => [name, cells[i] ?? null])))}\n`,
};

const PARQUET = "parquet";
const NAMES: readonly string[] = [...Object.keys(FORMATS), PARQUET];

interface Outcome {
  /** Lines of text; of Parquet, the cells of rows. */
  readonly rows: string | readonly (readonly Cell[])[];
  /** What is wrong with the precise times next to the file; null where nothing is. */
  readonly remark: string | null;
}

export const table: FileCommand<Outcome> = {
  name: "table",
  summary: "Print a row for each turn: file, date, speaker, role, question, times, words and text.",
  operands: "PATH…",
  options: [{ name: "format", value: "FORMAT", summary: `output format: ${NAMES.join(", ")}` }],
  visit(file, given) {
    const write = FORMATS[formatOf(given)];
    const { name, speech, trouble } = timesBeside(file.name);
    const timed = timedTable(parse(file.text, knowledgeOf(file, given)), basename(file.name), speech);
    const rows = timed.rows.map((row) => [file.name, ...cellsOfTurn(row)]);
    const told = timed.unused === null ? trouble : new FileTrouble(name, timed.unused);
    return {
      rows: write === undefined ? rows : rows.map(write).join(""),
      remark: told === null ? null : `${told.message}; its times are not in the table`,
    };
  },
  report(given, terminal) {
    const format = formatOf(given);
    if (format === PARQUET) return parquetReport(terminal);
    if (format !== "jsonl") terminal.print(FORMATS[format]?.(TABLE_COLUMNS) ?? "");
    return {
      take({ rows, remark }) {
        if (typeof rows === "string") terminal.print(rows);
        if (remark !== null) terminal.complain(remark);
      },
      end: () => 0,
    };
  },
};

function parquetReport(terminal: Terminal): Report<Outcome> {
  if (terminal.isWatched) throw new Misuse("Parquet is no text to be shown; write it into a file: > turns.parquet");
  const { parquetTable } = require("../formats/write-parquet") as typeof import("../formats/write-parquet");
  const { add, end } = parquetTable(terminal.print);
  return {
    take({ rows, remark }) {
      if (typeof rows !== "string") rows.forEach(add);
      if (remark !== null) terminal.complain(remark);
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
