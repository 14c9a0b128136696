/** What looks like a transcript, and what does not. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { test } from "node:test";
import { likeness } from "../../server/src/facts/likeness";
import { parse } from "../../server/src/syntax/transcript";
import { english } from "../../server/src/text/message";
import { SEEDS } from "../support/paths";

const of = (text: string) => likeness(parse(text));

for (const seed of SEEDS) {
  test(`${basename(seed)} looks like a transcript`, () => {
    const { isTranscript, score, reasons } = of(readFileSync(seed, "utf8"));
    assert.equal(isTranscript, true);
    assert.ok(score >= 0.5 && score <= 1);
    assert.ok(reasons.length >= 2);
  });
}

test("an interview is told by its questions and its speakers", () => {
  const { isTranscript, reasons } = of(`Question: How did it begin?

Ms. Ito: It began with a letter. Nobody had asked for it.

Question: And then?

Ms. Ito: Then there were many letters.

(Laughter.)

Question: Did you answer them?

Ms. Ito: Every one of them. I still do.
`);
  assert.equal(isTranscript, true);
  assert.deepEqual(reasons.map(english), ["3 questions with answers", "2 speakers who take turns", "notes such as (Laughter.)"]);
});

test("a long talk is told by its speakers alone", () => {
  const { isTranscript } = of("Tim: Let us begin with it.\n\nDana: I am here.\n\n".repeat(10));
  assert.equal(isTranscript, true);
});

const OTHER_TEXTS: Readonly<Record<string, string>> = {
  "the empty text": "",
  "a letter": "Dear Ana,\n\nlunch is at one. Note: the lift is broken.\n\nYours,\nTim\n",
  "a news article": "Ministers meet\nby Ana Ito\n4 December 2017\n\nThe ministers met. “It was good,” said one.\n",
  "a list of fields": "Title: Report\nDate: 4 December 2017\nTitle: Annex\nDate: 5 December 2017\n",
  "a log": "INFO: server started\nWARN: disk is nearly full\nINFO: request done\nWARN: disk is full\n".repeat(9),
  "a program": "case a: return x;\ncase b: return y;\ndefault: throw z;\n".repeat(9),
};

for (const [what, text] of Object.entries(OTHER_TEXTS)) {
  test(`${what} does not look like a transcript`, () =>
    assert.equal(of(text).isTranscript, false, of(text).reasons.map(english).join("; ")));
}

test("captions look like a transcript, tags and all", () => {
  const cue = (i: number, name: string, words: string) =>
    `00:00:${10 + i}.000 --> 00:00:${11 + i}.000\n<v ${name}>${words}</v>\n`;
  const captions = `WEBVTT\n\n${Array.from({ length: 10 }, (_, i) =>
    [cue(4 * i, "Ana Ito", `Why is the harbour closed on day ${i}?`), cue(4 * i + 2, "Ben Oak", "Because of the ice.")].join(
      "\n",
    ),
  ).join("\n")}`;
  assert.equal(likeness(parse(captions)).isTranscript, true);
});
