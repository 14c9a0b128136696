/** No refactoring changes a spoken word, wherever in a text it is asked for: labels, brackets and white space only. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { outline } from "../../server/src/facts/outline";
import type { Refactoring } from "../../server/src/features/refactoring";
import { refactorings } from "../../server/src/features/refactorings";
import { decode } from "../../server/src/files/encoding";
import { parse, type Transcript } from "../../server/src/syntax/transcript";
import { english } from "../../server/src/text/message";
import { applyEdits, slice } from "../../server/src/text/source";
import { contains, type Span } from "../../server/src/text/span";
import { corpusFiles } from "../corpus/gold";
import { CORPUS, SEEDS, skipWithoutCorpus } from "../support/paths";
import { type RandomSource, randomSource } from "../support/random";

const WORD = /[\p{L}\p{N}]+/u;

/** What is wrong with a refactoring; null where nothing is. */
function fault(transcript: Transcript, { kind, edits }: Refactoring): string | null {
  const { source } = transcript;
  const changes = edits();
  const after = applyEdits(source.text, changes);
  if (after === source.text) return "nothing changes";
  if (kind === "refactor.rewrite.header") {
    const sorted = (text: string) => (text.match(new RegExp(WORD, "gu")) ?? []).sort().join(" ");
    return sorted(after) === sorted(source.text) ? null : "the words of the header are not the same";
  }
  const labels = outline(transcript).turns.map(({ label }) => label.span);
  const givesLabel = kind === "refactor.extract.turn" || kind === "refactor.rewrite.speaker" || kind === "refactor.rewrite.role";
  for (const { span, text } of changes) {
    const isLabel = labels.some((label) => contains(label, trimmed(source.text, span)));
    if (WORD.test(slice(source, span)) && !isLabel) return `“${slice(source, span)}” would go`;
    if (!givesLabel && WORD.test(text)) return `“${text}” would come`;
  }
  return null;
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}

/** Cursors, words and longer stretches of a text, and the beginnings of labels. */
function places({ source, lines }: Transcript, random: RandomSource, count: number): readonly Span[] {
  return Array.from({ length: count }, () => {
    const start = random.pick([random.below(source.text.length + 1), source.lineStarts[random.below(lines.length)] ?? 0]);
    return { start, end: Math.min(source.text.length, start + random.pick([0, 0, 12, 400])) };
  });
}

function faults(name: string, text: string, count: number): readonly string[] {
  const transcript = parse(text);
  return places(transcript, randomSource(text.length), count).flatMap((place) => {
    const offered = refactorings(transcript, place);
    const titles = offered.map(({ title }) => title);
    const twice = titles.filter((title, i) => titles.indexOf(title) !== i);
    const wrong = offered.flatMap((one) => {
      const what = fault(transcript, one);
      return what === null ? [] : [`${name} at ${place.start}, “${english(one.title)}”: ${what}`];
    });
    return [...wrong, ...twice.map((title) => `${name} at ${place.start}: “${title}” is offered twice`)];
  });
}

test("on the seeds", () => {
  for (const seed of SEEDS) assert.deepEqual(faults(seed, readFileSync(seed, "utf8"), 400), []);
});

test("on the corpus", { skip: skipWithoutCorpus }, () => {
  for (const file of corpusFiles()) assert.deepEqual(faults(file, decode(readFileSync(join(CORPUS ?? "", file))).text, 40), []);
});
