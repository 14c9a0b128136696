/** What must hold for every text of the corpus, without any gold: the parser never throws, and finds the same turns in another layout. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Outline } from "../../server/src/facts/model";
import { outline } from "../../server/src/facts/outline";
import { decode } from "../../server/src/files/encoding";
import { parse } from "../../server/src/syntax/transcript";
import { CORPUS, skipWithoutCorpus } from "../support/paths";
import { corpusFiles } from "./gold";

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
      const printed = text.slice(label.name.start, label.name.end);
      // Marks of bold type that end inside a name are no part of it.
      if (printed !== label.text && printed.replaceAll("**", "") !== label.text) fault(`${at} is not what its span says`);
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

const LAYOUTS: readonly { readonly name: string; change(parsed: Parsed): string }[] = [
  { name: "CRLF line ends", change: ({ text }) => text.replace(/\r\n|\r|\n/g, "\r\n") },
  { name: "lone CR line ends", change: ({ text }) => text.replace(/\r\n|\r|\n/g, "\r") },
  { name: "blank lines doubled, added on top and at the end", change: blankLinesAdded },
  { name: "a preamble of header-like lines", change: withPreamble },
  { name: "a hard wrap at 72 columns", change: hardWrapped },
];

for (const { name, change } of LAYOUTS) {
  test(`the same turns are found with ${name}`, { skip: skipWithoutCorpus }, () => {
    const faults = corpus().flatMap((parsed) => {
      const was = labels(parsed.facts);
      const is = labels(outline(parse(change(parsed))));
      const at = was.findIndex((label, i) => label !== is[i]);
      if (at === -1 && was.length === is.length) return [];
      const place = at === -1 ? was.length : at;
      return [`${parsed.file}: ${was.length} turns became ${is.length}; number ${place + 1}, ${was[place]}, became ${is[place]}`];
    });
    assert.deepEqual(faults, []);
  });
}

/** The labels in order, white space made alike. */
function labels({ turns }: Outline): readonly string[] {
  return turns.map(({ label }) => label.text.replace(/\s+/g, " "));
}

/** Another blank line before every blank one. */
function blankLinesAdded({ text }: Parsed): string {
  const { source, lines } = parse(text);
  const written = lines.map(({ length, from, to }, i) => {
    const start = source.lineStarts[i] ?? 0;
    return (from === to ? "\n" : "") + text.slice(start, start + length);
  });
  const added = written.join("");
  const first = opening(added);
  return `${first}\n\n${added.slice(first.length)}\n\n`;
}

const PREAMBLE = `Joint press point
by the Minister of Transport Ana Petrova

Date: 3 March 2015
Location: Harbour House, Port Ellis
Subject: Ferries in winter

`;

function withPreamble({ text }: Parsed): string {
  const first = opening(text);
  return first + PREAMBLE + text.slice(first.length);
}

/** What has to stay first in a file: its front matter, or the signature of a caption file with its block. */
function opening(text: string): string {
  return /^(?:---\r?\n[\s\S]*?\n---\r?\n|WEBVTT[\s\S]*?\n\r?\n)/.exec(text)?.[0] ?? "";
}

/** Lines broken at blanks so that none is longer than 72 units where a blank allows it; no label is broken. */
function hardWrapped({ text, facts }: Parsed): string {
  const unbroken = facts.turns.map(({ label }) => label.span);
  let next = 0;
  let lineStart = 0;
  let lastBlank = -1;
  let result = "";
  for (let i = 0; i < text.length; i++) {
    while ((unbroken[next]?.end ?? Infinity) <= i) next++;
    const character = text[i];
    const inLabel = (unbroken[next]?.start ?? Infinity) <= i;
    if (character === "\n" || character === "\r") {
      result += text.slice(lineStart, i + 1);
      lineStart = i + 1;
      lastBlank = -1;
    } else if (character === " " && !inLabel && text.slice(lineStart, i).trim() !== "") lastBlank = i;
    if (i - lineStart >= 72 && lastBlank !== -1) {
      result += `${text.slice(lineStart, lastBlank)}\n`;
      lineStart = lastBlank + 1;
      lastBlank = -1;
    }
  }
  return result + text.slice(lineStart);
}
