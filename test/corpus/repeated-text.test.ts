/** Text that recurs across the files of each source of the corpus, held against its gold. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { repeatedBlocks } from "../../server/src/archive/repeated-blocks";
import { createRepeatsIndex, type RepeatsIndex } from "../../server/src/archive/repeats";
import { CATALOGUE } from "../../server/src/facts/catalogue";
import { decode } from "../../server/src/files/encoding";
import { type Knowledge, NO_KNOWLEDGE } from "../../server/src/syntax/knowledge";
import { parse } from "../../server/src/syntax/transcript";
import { CORPUS, skipWithoutCorpus } from "../support/paths";
import { corpusFiles } from "./gold";

const NO_CATALOGUE: Knowledge = { ...NO_KNOWLEDGE, familiesOff: CATALOGUE.map(({ name }) => name) };

const textOf = (file: string) => decode(readFileSync(join(CORPUS ?? "", file))).text;

/** The 0-based lines of a file that are boilerplate. */
function goldLines(file: string): ReadonlySet<number> {
  const rows = readFileSync(join(CORPUS ?? "", `${file}.gold.tsv`), "utf8").split("\n");
  const blocks = rows.map((row) => row.split("\t")).filter(([kind]) => kind === "B");
  return new Set(
    blocks.flatMap(([, from, to]) => Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) - 1 + i)),
  );
}

/** The 0-based lines of all blocks of a file, blank ones left out. */
function foundLines(index: RepeatsIndex, name: string, text: string, knowledge: Knowledge): readonly number[] {
  const repeats = index.of(name);
  const transcript = parse(text, knowledge);
  const blocks = repeats === null ? [] : repeatedBlocks(transcript, repeats);
  const lines = blocks.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
  return lines.filter((line) => (transcript.lines[line]?.from ?? 0) < (transcript.lines[line]?.to ?? 0));
}

/** Each source as an archive, and all of them as one. */
function archives(): readonly (readonly string[])[] {
  const bySource = new Map<string, string[]>();
  for (const file of corpusFiles()) bySource.set(dirname(file), [...(bySource.get(dirname(file)) ?? []), file]);
  return [...bySource.values(), corpusFiles()];
}

function foundIn(files: readonly string[], knowledge: Knowledge): readonly string[] {
  const index = createRepeatsIndex();
  for (const file of files) index.put(file, textOf(file));
  return files.flatMap((file) => foundLines(index, file, textOf(file), knowledge).map((line) => `${file}:${line + 1}`));
}

test("without any catalogue, all that is found is boilerplate, and most of what recurs is found", {
  skip: skipWithoutCorpus,
}, () => {
  let found = 0;
  for (const files of archives()) {
    const gold = new Set(files.flatMap((file) => [...goldLines(file)].map((line) => `${file}:${line + 1}`)));
    const lines = foundIn(files, NO_CATALOGUE);
    assert.deepEqual(
      lines.filter((line) => !gold.has(line)),
      [],
    );
    if (files.length === corpusFiles().length) found = lines.length;
  }
  // 457 lines of the five web pages stand in others of them, 48 of the two forms.
  assert.ok(found >= 440, `${found} lines found`);
});

test("what the catalogue leaves is the record: nothing more is found", { skip: skipWithoutCorpus }, () => {
  for (const files of archives()) assert.deepEqual(foundIn(files, NO_KNOWLEDGE), []);
});

test("between a text and pieces of it, or it in another layout, no word of the record is found", {
  skip: skipWithoutCorpus,
}, () => {
  for (const file of corpusFiles()) {
    const text = textOf(file);
    const lines = text.split("\n");
    const third = Math.ceil(lines.length / 3);
    const versions: readonly (readonly [string, string])[] = [
      ["whole", text],
      ["again", text],
      ["begin", lines.slice(0, 2 * third).join("\n")],
      ["end", lines.slice(third).join("\n")],
      ["wide", text.replaceAll("\n", "\n\n")],
      ["corrected", lines.filter((_, i) => i % 10 !== 9).join("\n")],
    ];
    const index = createRepeatsIndex();
    for (const [name, version] of versions) index.put(name, version);
    const gold = new Set([...goldLines(file)].map((line) => (lines[line] ?? "").trim()));
    for (const [name, version] of versions) {
      const found = foundLines(index, name, version, NO_CATALOGUE).map((line) => (version.split("\n")[line] ?? "").trim());
      assert.deepEqual(
        found.filter((line) => !gold.has(line)),
        [],
        `${file}, ${name}`,
      );
    }
  }
});
