/** Markdown is known by its signs, of which one alone may be anything. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { isHardBreak, isMarkdown } from "../../server/src/facts/markdown";
import { parse } from "../../server/src/syntax/transcript";

for (const sign of [
  "# A talk",
  "###### A talk",
  "```",
  "~~~ text",
  "**Ana Ruiz:** We met.",
  "We met (**here**) at noon.",
  "It was __late__, and cold.",
  "See [the page](https://harbour.example/a).",
])
  test(`two lines such as “${sign}” are Markdown, one is not`, () => {
    assert.equal(isMarkdown(parse(`${sign}\n\nGood morning.\n\n${sign}\n`)), true);
    assert.equal(isMarkdown(parse(`${sign}\n\nGood morning.\n`)), false);
  });

for (const other of [
  "#cranes",
  "#  ",
  "####### A talk",
  "No #1 A talk",
  "Say ``` aloud",
  "2**3 and 4**5 are numbers",
  "a** b **c",
  "[applause] (a moment later)",
  "[the page](of the harbour board)",
])
  test(`“${other}” is no sign of Markdown`, () => {
    assert.equal(isMarkdown(parse(`${other}\n\nGood morning.\n\n${other}\n`)), false);
  });

test("two spaces at the end of a line break it where another goes on below, in Markdown", () => {
  const text = "# A talk\n\n**Ana**  \nWe met.  \n\nThen we left. \nSo we did.\n";
  const breaks = (of: string) => [...parse(of).lines.keys()].filter((line) => isHardBreak(parse(of), line));
  assert.deepEqual(breaks(text), [2]);
  assert.deepEqual(breaks(text.replace("# ", "").replaceAll("**", "")), []);
});
