/** Who speaks where, held against the gold: references and rename reach exactly the turns of a label. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { references } from "../../server/src/features/references";
import { rename } from "../../server/src/features/rename";
import { decode } from "../../server/src/files/encoding";
import { parse, type Transcript } from "../../server/src/syntax/transcript";
import { CORPUS, skipWithoutCorpus } from "../support/paths";
import { corpusFiles } from "./gold";

interface GoldLabel {
  readonly name: string;
  readonly transcript: Transcript;
  /** Where its turns begin, as offsets. */
  readonly starts: readonly number[];
  /** Offset behind what was annotated. */
  readonly end: number;
}

function goldLabels(file: string): readonly GoldLabel[] {
  const transcript = parse(decode(readFileSync(join(CORPUS ?? "", file))).text);
  const { lineStarts, text } = transcript.source;
  const rows = readFileSync(join(CORPUS ?? "", `${file}.gold.tsv`), "utf8")
    .split("\n")
    .map((row) => row.split("\t"));
  const last = rows.find(([kind]) => kind === "X")?.[1];
  const byLabel = new Map<string, number[]>();
  for (const [kind, place = "", label = ""] of rows) {
    if (kind !== "T") continue;
    const [line = 0, column = 0] = place.split(":").map(Number);
    const starts = byLabel.get(label) ?? [];
    byLabel.set(label, [...starts, (lineStarts[line - 1] ?? 0) + column - 1]);
  }
  const end = last === undefined ? text.length : (lineStarts[Number(last)] ?? text.length);
  return [...byLabel].map(([label, starts]) => ({ name: `${file}: ${label}`, transcript, starts, end }));
}

test("at each of its turns, a label's references and what is renamed are exactly its turns", { skip: skipWithoutCorpus }, () => {
  const labels = corpusFiles().flatMap(goldLabels);
  const misread = labels.filter(({ transcript, starts, end }) => {
    const expected = starts.join();
    const told = (spans: readonly { readonly start: number }[]) =>
      spans
        .map(({ start }) => start)
        .filter((start) => start < end)
        .join();
    return starts.some((start) => {
      const edits = rename(transcript, start, "Ana Ito");
      const renamed = "strings" in edits ? [] : edits.map(({ span }) => span);
      return told(references(transcript, start)) !== expected || told(renamed) !== expected;
    });
  });
  assert.ok(labels.length > 0);
  assert.deepEqual(
    misread.map(({ name }) => name),
    [],
  );
});
