/** The table of turns as Apache Parquet, in a bundle of its own: written a group of rows at a time, so that an archive of any size needs the memory of one group. */

import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { Cell } from "../features/turn-row";
import { TABLE_COLUMNS, type TableColumn } from "./table-columns";

export interface ParquetTable {
  /** Adds a row, its cells in the order of the columns. */
  readonly add: (cells: readonly Cell[]) => void;
  /** Writes what is left, and the end of the file. */
  readonly end: () => void;
}

/** A group ends when it has so many rows or units of text: readers skip groups, and each has its own column of texts. */
const MOST = { rows: 20_000, units: 8_000_000 };

type Element = ConstructorParameters<typeof ParquetWriter>[0]["schema"][number];

const TEXT = { type: "BYTE_ARRAY", converted_type: "UTF8" } as const;
const WHOLE = { type: "INT32" } as const;
const SECONDS = { type: "DOUBLE" } as const;

/** How each column is kept. */
const TYPES: Readonly<Record<TableColumn, Pick<Element, "type" | "converted_type">>> = {
  file: TEXT,
  date: { type: "INT32", converted_type: "DATE" },
  turn: WHOLE,
  label: TEXT,
  speaker: TEXT,
  role: TEXT,
  affiliation: TEXT,
  question: WHOLE,
  line: WHOLE,
  start: SECONDS,
  seconds: SECONDS,
  words: WHOLE,
  text: TEXT,
};

/** A table whose bytes go to `write` as they are made. */
export function parquetTable(write: (bytes: Uint8Array) => void): ParquetTable {
  const bytes = new ByteWriter();
  const flush = () => {
    // The buffer is used again.
    write(bytes.getBytes().slice());
    bytes.index = 0;
  };
  const columns = TABLE_COLUMNS.map((name): Element => ({ name, ...TYPES[name], repetition_type: "OPTIONAL" }));
  const schema: Element[] = [{ name: "turns", num_children: columns.length }, ...columns];
  const file = new ParquetWriter({ writer: bytes, schema, createdBy: "transcript-editor" });
  let rows: (readonly Cell[])[] = [];
  let units = 0;
  const writeGroup = () => {
    if (rows.length === 0) return;
    const columnData = TABLE_COLUMNS.map((name, i) => ({ name, data: rows.map((cells) => keptValue(name, cells[i] ?? null)) }));
    file.write({ columnData, rowGroupSize: rows.length });
    flush();
    rows = [];
    units = 0;
  };
  return {
    add(cells) {
      rows.push(cells);
      for (const cell of cells) if (typeof cell === "string") units += cell.length;
      if (rows.length >= MOST.rows || units >= MOST.units) writeGroup();
    },
    end() {
      writeGroup();
      file.finish();
      flush();
    },
  };
}

function keptValue(column: TableColumn, cell: Cell): Cell | Date {
  return column === "date" && typeof cell === "string" ? new Date(cell) : cell;
}
