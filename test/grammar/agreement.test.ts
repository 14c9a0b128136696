/** Grammar and parser name the same label lines: exactly so on the seeds, and by figures over the gold corpus. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { before, type TestContext, test } from "node:test";
import type { IGrammar } from "vscode-textmate";
import { outline } from "../../server/src/facts/outline";
import { parse } from "../../server/src/syntax/transcript";
import { CORPUS, SEEDS, skipWithoutCorpus } from "../support/paths";
import { labelsOf, linesOf, loadGrammar, tokenize } from "./tokenize";

let grammar: IGrammar;
before(async () => {
  grammar = await loadGrammar();
});

for (const file of SEEDS) {
  test(`grammar and parser name the same label lines of ${basename(file)}, and the same boilerplate`, () => {
    const text = readFileSync(file, "utf8");
    const { turns, parts } = outline(parse(text));
    const lines = linesOf(text);
    const tokens = tokenize(grammar, lines);
    assert.deepEqual(
      tokens.flatMap((line, i) => labelsOf(line).map(([kind, name]) => `${i + 1} ${kind} ${name}`)),
      turns.map(({ line, label, role }) => `${line + 1} ${role === "question" ? "questioner" : "speaker"} ${label.text}`),
    );
    const dimmed = tokens.map((line) => line.some(({ scopes }) => scopes.some((scope) => scope.startsWith("comment."))));
    assert.deepEqual(
      lines.filter((line, i) => line.trim() !== "" && dimmed[i]),
      lines.filter((line, i) => line.trim() !== "" && parts[i] === "boilerplate"),
    );
  });
}

interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Least shares of right lines that the grammar is held to. What it misses only the rest of a document shows. */
const FLOOR = { precision: 0.999, recall: 0.8 };

test("the grammar names the label lines of the gold corpus", { skip: skipWithoutCorpus }, (t) => {
  if (CORPUS === null) return;
  const corpus = CORPUS;
  const sources = readdirSync(corpus).filter((name) => statSync(join(corpus, name)).isDirectory());
  const counts = sources.map((source) => {
    const files = readdirSync(join(corpus, source)).filter((name) => name.endsWith(".gold.tsv"));
    return [source, sum(files.map((gold) => countLabels(join(corpus, source, gold))))] as const;
  });
  for (const [source, count] of counts) report(t, source, count);
  const all = sum(counts.map(([, count]) => count));
  report(t, "all", all);
  assert.ok(precision(all) >= FLOOR.precision, `precision ${precision(all)}`);
  assert.ok(recall(all) >= FLOOR.recall, `recall ${recall(all)}`);
});

function countLabels(goldFile: string): Counts {
  const rows = readFileSync(goldFile, "utf8")
    .split("\n")
    .map((row) => row.split("\t"));
  const last = Number(rows.find(([kind]) => kind === "X")?.[1] ?? Number.POSITIVE_INFINITY);
  const gold = new Set(rows.filter(([kind]) => kind === "T").map(([, place]) => Number.parseInt(place ?? "", 10)));
  const file = goldFile.replace(/\.gold\.tsv$/, "");
  const lines = linesOf(decoded(readFileSync(file))).slice(0, last);
  const labelled = tokenize(grammar, lines).map(labelsOf);
  // The gold calls a cue a turn where its speaker is another than the cue's before; the grammar colours every cue's.
  const turns = file.endsWith(".vtt") ? withoutRepeats(labelled) : labelled;
  const found = turns.flatMap((labels, i) => (labels.length > 0 ? [i + 1] : []));
  const right = found.filter((line) => gold.has(line)).length;
  return { right, wrong: found.length - right, missed: gold.size - right };
}

function withoutRepeats(lines: readonly ReturnType<typeof labelsOf>[]): ReturnType<typeof labelsOf>[] {
  let speaker = "";
  return lines.map((labels) => {
    const name = labels[0]?.[1] ?? speaker;
    const repeated = name === speaker;
    speaker = name;
    return repeated ? [] : labels;
  });
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function sum(counts: readonly Counts[]): Counts {
  return counts.reduce((all, count) => ({
    right: all.right + count.right,
    wrong: all.wrong + count.wrong,
    missed: all.missed + count.missed,
  }));
}

function precision({ right, wrong }: Counts): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

function recall({ right, missed }: Counts): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

function report(t: TestContext, name: string, count: Counts): void {
  const figures = `${count.right} right, ${count.wrong} wrong, ${count.missed} missed`;
  t.diagnostic(`${name}: precision ${precision(count).toFixed(4)}, recall ${recall(count).toFixed(4)} (${figures})`);
}
