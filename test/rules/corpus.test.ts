/** The safe fixes on every text of the corpus: they keep what the gold says was spoken, and come to rest. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import { speechWords } from "../../server/src/facts/speech";
import { decode } from "../../server/src/files/encoding";
import { fixAll } from "../../server/src/rules/fix";
import { lint } from "../../server/src/rules/lint";
import { DEFAULT_CONTEXT, type RuleContext } from "../../server/src/rules/rule";
import { parse, type Transcript } from "../../server/src/syntax/transcript";
import { lineSpan, slice } from "../../server/src/text/source";
import { corpusFiles } from "../corpus/gold";
import { CORPUS, skipWithoutCorpus } from "../support/paths";

interface Fixed {
  readonly file: string;
  readonly before: Transcript;
  readonly after: Transcript;
  readonly context: RuleContext;
}

let remembered: readonly Fixed[] | undefined;

/** Every text of the corpus before and after its safe fixes, made once for all tests. */
function fixed(): readonly Fixed[] {
  remembered ??= corpusFiles().map((file) => {
    const before = parse(decode(readFileSync(join(CORPUS ?? "", file))).text);
    const context = { ...DEFAULT_CONTEXT, fileName: basename(file) };
    return { file, before, after: fixAll(before, context).transcript, context };
  });
  return remembered;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of the lines that the gold calls neither boilerplate nor header: independent of what the parser thinks. */
function goldWords(file: string, { source }: Transcript): readonly string[] {
  const rows = readFileSync(join(CORPUS ?? "", `${file}.gold.tsv`), "utf8")
    .split("\n")
    .map((row) => row.split("\t"));
  const left = new Set(
    rows
      .filter(([kind]) => kind === "B" || kind === "H")
      .flatMap(([, from, to]) => Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) - 1 + i)),
  );
  const last = Number(rows.find(([kind]) => kind === "X")?.[1] ?? Number.POSITIVE_INFINITY);
  return source.lineStarts.flatMap((_, line) =>
    left.has(line) || line >= last ? [] : (slice(source, lineSpan(source, line)).match(WORD) ?? []),
  );
}

test("safe fixes keep the words that the parser takes for speech", { skip: skipWithoutCorpus }, () => {
  for (const { file, before, after } of fixed()) assert.deepEqual(speechWords(after), speechWords(before), file);
});

test("safe fixes keep the words that the gold takes for speech", { skip: skipWithoutCorpus }, () => {
  const lost: string[] = [];
  for (const { file, before, after } of fixed()) {
    const words: readonly string[] = after.source.text.match(WORD) ?? [];
    let at = 0;
    for (const word of goldWords(file, before)) {
      const found = words.indexOf(word, at);
      if (found === -1) {
        lost.push(`${file}: “${word}”`);
        break;
      }
      at = found + 1;
    }
  }
  assert.deepEqual(lost, []);
});

test("a second run changes nothing, and no safe fix is left", { skip: skipWithoutCorpus }, () => {
  const wrong: string[] = [];
  for (const { file, after, context } of fixed()) {
    const again = fixAll(after, context);
    if (again.transcript.source.text !== after.source.text) wrong.push(`${file}: changed again`);
    for (const { rule, fixes } of lint(after, context)) {
      if (fixes?.[0]?.safe) wrong.push(`${file}: ${rule.name} is still to be fixed`);
    }
  }
  assert.deepEqual(wrong, []);
});
