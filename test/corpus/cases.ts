/** The small cases, each of a kind of trouble: what is expected of them, and what of it a reading misses. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { folderOf, type GoldFile, type GoldTurn } from "./gold";
import type { Reading } from "./tally";

/** The cases in the form of gold files, whose roles and boilerplate nobody has marked; none where they are not beside the checkout. */
export function caseFiles(): readonly GoldFile[] {
  const folder = folderOf("cases");
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).sort();
  return names
    .filter((name) => name.endsWith(".expect.md"))
    .map((page) => {
      const name = page.slice(0, -".expect.md".length);
      const path = join(folder, names.find((other) => other.startsWith(`${name}.`) && other !== page) ?? "");
      const expected = readFileSync(join(folder, page), "utf8");
      const listed = /^- expected turns \(\d+\): (.*)$/m.exec(expected)?.[1] ?? "none";
      const date = /^- expected date: (\d{4}-\d\d-\d\d|none(?! required))/m.exec(expected)?.[1];
      return {
        corpus: "cases",
        source: "cases",
        name: `cases/${name}`,
        path,
        text: readFileSync(path, "utf8"),
        // A label may hold a comma: a turn begins where a line and a column stand.
        turns: listed === "none" ? [] : listed.split(/, (?=\d+:\d+ )/).map(readTurn),
        ignored: [],
        boilerplate: undefined,
        date: date === "none" ? null : date,
        last: Number.POSITIVE_INFINITY,
      };
    });
}

function readTurn(words: string): GoldTurn {
  const [, line = "0", column = "0", label = ""] = /^(\d+):(\d+) (.*?)(?: \([^)]*\))?$/.exec(words.trim()) ?? [];
  return { line: Number(line), column: Number(column), label, role: null };
}

/** What a reading of a case misses, to the letter and the column; empty where the case passes. */
export function caseFaults({ turns, date }: GoldFile, reading: Reading): readonly string[] {
  const words = ({ line, column, label }: { readonly line: number; readonly column: number; readonly label: string }) =>
    `${line}:${column} ${label}`;
  const wanted = new Set(turns.map(words));
  const found = new Set(reading.turns.map(words));
  return [
    ...[...wanted].filter((turn) => !found.has(turn)).map((turn) => `missing ${turn}`),
    ...[...found].filter((turn) => !wanted.has(turn)).map((turn) => `not expected ${turn}`),
    ...(date === undefined || date === reading.date ? [] : [`date ${reading.date ?? "none"}, not ${date ?? "none"}`]),
  ];
}
