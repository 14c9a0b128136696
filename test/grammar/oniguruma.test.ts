/** Patterns of the parser in Oniguruma's dialect. */

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { createOnigScanner } from "vscode-oniguruma";
import { CATALOGUE } from "../../server/src/facts/catalogue";
import { fromParser, fromWords, ignoringCase } from "../../syntaxes/oniguruma";
import { createRegistry } from "./tokenize";

before(async () => {
  await createRegistry();
});

test("anchors go, the flag is written in, repetition is bounded and a bracket in a class escaped", () => {
  assert.equal(fromParser(/^page \d+$/iu), String.raw`(?i:page \d{1,200})`);
  assert.equal(fromParser(/^[[(*_]*text[)\]]*$/), String.raw`(?:[\[(*_]{0,200}text[)\]]{0,200})`);
  assert.equal(fromParser(/^google\+ [\p{L}+*]+\S*$/u), String.raw`(?:google\+ [\p{L}+*]{1,200}\S{0,200})`);
  assert.equal(fromParser(/^\[\s*link\s*\]$/iu), String.raw`(?i:\[\s{0,200}link\s{0,200}\])`);
});

test("the words of a set become alternatives", () => {
  assert.equal(
    fromWords(new Set(["q", "q.", "question"]), (word) => word.length > 1),
    String.raw`q\.|question`,
  );
});

const LINES = [
  "Last updated: 06 Apr. 2018 13:34",
  "Mis à jour le: 04 Dec. 2017 15:12",
  "SUBSCRIBE to this channel [ Ссылка ]",
  "Follow us on Facebook and Twitter",
  "#Norland #Summit",
  "An official website of the Norland government",
  "English | Français | Deutsch",
  "All rights reserved.",
  "Page 2 of 22",
  "Your password has been updated",
  "We will update you tomorrow.",
  "Let me be clear:",
];

test("a pattern of the catalogue means the same lines in both dialects", () => {
  for (const { name, sure, likely } of CATALOGUE) {
    for (const pattern of [...sure, ...likely]) {
      const parser = new RegExp(`^(?:${pattern})$`, "u");
      const scanner = createOnigScanner([`^${fromParser(ignoringCase(`(?:${pattern})`))}$`]);
      for (const line of LINES)
        assert.equal(
          scanner.findNextMatchSync(line, 0) !== null,
          parser.test(line.toLowerCase()),
          `${name}: ${pattern} on “${line}”`,
        );
    }
  }
});
