/** What must hold for every text of the corpus, without any gold: the parser never throws, and what it finds lies in the text in order. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { decode } from "../../server/src/cli/encoding";
import type { Outline } from "../../server/src/facts/model";
import { outline } from "../../server/src/facts/outline";
import { parse } from "../../server/src/syntax/transcript";
import { CORPUS, skipWithoutCorpus } from "../support/paths";
import { corpusFiles } from "./scores";

interface Parsed {
  readonly file: string;
  readonly text: string;
  readonly facts: Outline;
}

let remembered: readonly Parsed[] | undefined;

/** Every text of the corpus with its outline, parsed once for all tests. */
function corpus(): readonly Parsed[] {
  remembered ??= corpusFiles().map((file) => {
    const { text } = decode(readFileSync(join(CORPUS ?? "", file)));
    return { file, text, facts: outline(parse(text)) };
  });
  return remembered;
}

test("lines tile every text, and every line has one part", { skip: skipWithoutCorpus }, () => {
  for (const { file, text, facts } of corpus()) {
    const { source, lines } = parse(text);
    let offset = 0;
    const starts = lines.map(({ length }) => {
      offset += length;
      return offset - length;
    });
    assert.deepEqual(source.lineStarts, starts, file);
    assert.equal(offset, text.length, file);
    assert.equal(facts.parts.length, lines.length, file);
  }
});

test("turns, boilerplate and statement stand in the text in order and never overlap", { skip: skipWithoutCorpus }, () => {
  const faults: string[] = [];
  for (const { file, text, facts } of corpus()) {
    const fault = (what: string) => faults.push(`${file}: ${what}`);
    let end = 0;
    for (const { label, span, textStart, line, toLine } of facts.turns) {
      const at = `turn “${label.text}” on line ${line + 1}`;
      if (span.start < end) fault(`${at} begins inside the one before`);
      if (span.end > text.length || span.start > textStart || textStart > span.end) fault(`${at} does not lie in the text`);
      if (text.slice(label.name.start, label.name.end) !== label.text) fault(`${at} is not what its span says`);
      if (toLine < line) fault(`${at} ends before it begins`);
      if (facts.boilerplate.some(({ from, to }) => from <= line && line <= to)) fault(`${at} stands in boilerplate`);
      end = span.end;
    }
    let last = -1;
    for (const { from, to, family } of facts.boilerplate) {
      if (from <= last || to < from) fault(`boilerplate ${family} on line ${from + 1} is out of order`);
      last = to;
    }
    for (const { question, answers } of facts.exchanges) {
      if ([question, ...answers].some((turn) => facts.turns[turn] === undefined))
        fault(`an exchange names a turn that is not there`);
    }
  }
  assert.deepEqual(faults, []);
});
