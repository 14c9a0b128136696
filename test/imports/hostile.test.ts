/** Files that are broken, not what their names say, or made to do harm: one clear error each, and no end of memory or time. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { imported } from "../../server/src/imports/importers";
import { english } from "../../server/src/text/message";
import { importedText } from "./imported-text";

const HARMFUL = /^is nested deeper than any page, or made to fill the memory$/;

const REFUSED: readonly (readonly [what: string, name: string, text: string, reason: RegExp])[] = [
  ["an empty file", "a.vtt", "", /^is empty$/],
  ["white space", "a.json", " \n", /^is empty$/],
  ["captions without times", "a.srt", "Good evening.\n", /^has no captions in it/],
  ["a page called captions", "a.vtt", "<html><body><p>Good evening.</p></body></html>", /^has no captions in it/],
  ["captions without words", "a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n\n", /^has no words in it$/],
  ["JSON that breaks off", "a.json", '{"segments": [{"text": "Good', /^is not valid JSON: /],
  [
    "JSON with a mistake in the middle",
    "a.json",
    '{"segments": [\n  {"text": "Yes."},\n  },\n]}',
    /^is not valid JSON: [^\n]+[^\n.]$/,
  ],
  ["JSON of something else", "a.json", '{"files": []}', /^has none of the lists that are known: segments, /],
  ["JSON that is a number", "a.json", "12", /^has none of the lists/],
  ["a segment without words", "a.json", '{"segments": [{"text": "Yes."}, {"start": 1}]}', /^is damaged: segment 2 has no text$/],
  ["a segment that is none", "a.json", '{"segments": [null]}', /^is damaged: segment 1 is no object$/],
  ["a monologue without words", "a.json", '{"monologues": [{"speaker": 0}]}', /^is damaged: monologue 1 has no words$/],
  ["plain text called a page", "a.html", "Good evening, 1 < 2.\n", /^is not HTML/],
  ["a page without words", "a.html", "<html><body><script>alert(1)</script></body></html>", /^has no words in it$/],
  ["an unknown ending", "a.xyz", "Good evening.\n", /^is in no format that can be imported; these are \.vtt, /],
  ["no ending", "constructor", "Good evening.\n", /^is in no format that can be imported/],
];

/** Why a file is refused. */
function outcome(name: string, text: string): string {
  const result = imported(name, text);
  return "refused" in result ? english(result.refused) : `taken: ${result.text}`;
}

for (const [what, name, text, reason] of REFUSED)
  test(`${what} is refused`, () => {
    assert.match(outcome(name, text), reason);
  });

test("control characters of a damaged file are blanks, and divide words as they did", () => {
  assert.equal(
    importedText("a.srt", "1\n00:00:01,000 --> 00:00:02,000\nGood\0\0evening,\u001b all.\u007f\n"),
    "[00:00:01] Good evening, all.\n",
  );
  const turn = { kind: "turn", label: "Ana\u000b Ito", body: [{ kind: "paragraph", runs: [{ text: "Yes." }] }] };
  const document = { format: "transcript-document", version: 1, header: [], parts: [turn] };
  assert.equal(importedText("a.json", JSON.stringify(document)), "Ana Ito: Yes.\n");
});

test("a page nested a thousand deep is read, one nested a hundred thousand deep is refused", () => {
  const page = (depth: number) => `${"<div>".repeat(depth)}<p>Good evening.</p>${"</div>".repeat(depth)}`;
  assert.equal(importedText("a.html", page(1000)), "Good evening.\n");
  assert.match(outcome("a.html", page(100_000)), HARMFUL);
});

test("bold words that nothing ends and that begin again in each of many paragraphs are refused", () => {
  const bold = Array.from({ length: 1500 }, (_, i) => `<b id=${i}>`).join("");
  assert.match(outcome("a.html", `<p>${bold}${"<p>x".repeat(20_000)}`), HARMFUL);
});

test("JSON nested a hundred thousand deep is refused", () => {
  const depth = 100_000;
  assert.match(
    outcome("a.json", `${"[".repeat(depth)}${"]".repeat(depth)}`),
    /^is damaged: segment 1 is no object$|^is not valid JSON: /,
  );
});
