/** The tables of an archive, opened in DuckDB: what researchers ask of them, as COMMAND-LINE.md shows it. */

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { DuckDBInstance } from "@duckdb/node-api";
import { parquetTable } from "../../server/src/formats/write-parquet";
import { folder } from "../cli/run";
import { folderWith } from "../support/folder";
import { PROJECT_ROOT } from "../support/paths";

const conference = (day: string, outlet: string, answer: string) =>
  `Harbour press conference\n${day}\n\nQuestion (${outlet}): Why is the harbour closed?\n\nAna Ito: ${answer}\n\nQuestion (The Ferry): Until when?\n\nAna Ito: Until May.\n`;

const ARCHIVE = {
  "a.transcript.txt": conference("12 March 2020", "Harbour News", "Because of the ice.\n\nIt is “thick”, and\nit stays."),
  "b.transcript.txt": conference("4 April 2021", "The Ferry", "No ship can pass."),
  "c.transcript.txt": "[00:00:05] Ana Ito: Good morning.\n\n[00:01:12] Bo Lund: Why so late?\n\n[00:01:20] Ana Ito: Ice.\n",
  "д, е.transcript.txt": "Nobody speaks here.\n",
};

/** The tables of the archive, for DuckDB. */
async function tablesOf(t: TestContext) {
  const { path, pipe } = folder(t, ARCHIVE);
  for (const format of ["csv", "parquet"]) {
    const { code, out, said } = pipe(Buffer.from(""), "table", "--format", format, ".");
    assert.deepEqual([code, said], [0, ""]);
    writeFileSync(join(path, `turns.${format}`), out);
  }
  return asking(t, path);
}

/** What DuckDB says of a query of tables in a folder: rows of values as text. */
async function asking(t: TestContext, path: string): Promise<(query: string) => Promise<readonly (readonly string[])[]>> {
  const database = await DuckDBInstance.create();
  const connection = await database.connect();
  t.after(() => {
    connection.closeSync();
    database.closeSync();
  });
  return async (query) => {
    const placed = query.replace(/'(\w+\.\w+)'/g, (_, name: string) => `'${join(path, name)}'`);
    return (await connection.runAndReadAll(placed)).getRows().map((row) => row.map(String));
  };
}

/** The statements of the page, which ask the table in CSV. */
function statements(): readonly string[] {
  const page = readFileSync(join(PROJECT_ROOT, "COMMAND-LINE.md"), "utf8");
  const [, fence = ""] = /^```sql\n([\s\S]*?)^```$/m.exec(page) ?? [];
  return fence.split(";\n").filter((statement) => statement.trim() !== "");
}

for (const format of ["csv", "parquet"])
  test(`DuckDB says of ${format} who spoke most, and how many questions an outlet asked in a year`, async (t) => {
    const ask = await tablesOf(t);
    const [spoken = "", asked = "", ...others] = statements().map((statement) =>
      statement.replace("turns.csv", `turns.${format}`),
    );
    assert.deepEqual(others, []);
    assert.deepEqual(await ask(spoken), [
      ["Ana Ito", "21"],
      ["Question", "14"],
      ["Bo Lund", "3"],
      ["null", "3"],
    ]);
    assert.deepEqual(await ask(asked), [
      ["Harbour News", "2020", "1"],
      ["The Ferry", "2020", "1"],
      ["The Ferry", "2021", "2"],
      ["null", "null", "1"],
    ]);
  });

test("both tables hold the same cells, and Parquet knows what they are", async (t) => {
  const ask = await tablesOf(t);
  const cells = (format: string) => ask(`SELECT * FROM 'turns.${format}'`);
  const rows = await cells("parquet");
  assert.deepEqual(rows, await cells("csv"));
  assert.equal(rows.length, 12);
  const kinds = await ask("SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM 'turns.parquet')");
  assert.deepEqual(Object.fromEntries(kinds as [string, string][]), {
    file: "VARCHAR",
    date: "DATE",
    turn: "INTEGER",
    label: "VARCHAR",
    speaker: "VARCHAR",
    role: "VARCHAR",
    affiliation: "VARCHAR",
    question: "INTEGER",
    line: "INTEGER",
    start: "DOUBLE",
    seconds: "DOUBLE",
    words: "INTEGER",
    text: "VARCHAR",
  });
  assert.deepEqual(await ask("SELECT text FROM 'turns.parquet' WHERE \"start\" = 72"), [["Why so late?"]]);
  assert.match(rows[1]?.at(-1) ?? "", /^Because of the ice\.\nIt is “thick”, and it stays\.$/);
});

test("Parquet is written a group of rows at a time, so that many rows need no more memory", async (t) => {
  const path = folderWith(t, {});
  const pieces: Uint8Array[] = [];
  const { add, end } = parquetTable((bytes) => pieces.push(bytes));
  const lengths: number[] = [];
  for (let i = 0; i < 50_000; i++) {
    add([`${i % 7}.txt`, "2020-03-12", i, "Q", "Q", "question", null, 1, i + 1, i / 4, 0.25, 3, `Why so late ${i}?`]);
    if (pieces.length > lengths.length) lengths.push(i + 1);
  }
  assert.deepEqual(lengths, [20_000, 40_000]);
  end();
  writeFileSync(join(path, "turns.parquet"), Buffer.concat(pieces));
  const ask = await asking(t, path);
  assert.deepEqual(await ask("SELECT count(*), count(DISTINCT file), sum(words), max(date) FROM 'turns.parquet'"), [
    ["50000", "7", "150000", "2020-03-12"],
  ]);
  assert.deepEqual(await ask("SELECT text, \"start\" FROM 'turns.parquet' WHERE line = 20002"), [
    ["Why so late 20001?", "5000.25"],
  ]);
});

test("a group of long texts ends before it has many rows", () => {
  const pieces: Uint8Array[] = [];
  const { add } = parquetTable((bytes) => pieces.push(bytes));
  const text = "ice ".repeat(500_000);
  for (let i = 0; i < 8; i++) add(["a.txt", null, i, null, null, "other", null, null, 1, null, null, 1, text]);
  assert.equal(pieces.length, 2);
});

test("the same archive gives the same bytes, and none that holds no row is broken", async (t) => {
  const { pipe } = folder(t, ARCHIVE);
  const bytes = () => pipe(Buffer.from(""), "table", "--format", "parquet", ".").out;
  assert.deepEqual(bytes(), bytes());
  const { path, pipe: other } = folder(t, { "a.transcript.txt": "\n" });
  writeFileSync(join(path, "none.parquet"), other(Buffer.from(""), "table", "--format", "parquet", ".").out);
  assert.deepEqual(await (await asking(t, path))("SELECT * FROM 'none.parquet'"), []);
});
