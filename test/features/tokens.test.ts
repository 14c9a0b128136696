/** What is coloured as what. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { tokens } from "../../server/src/features/tokens";
import { parse } from "../../server/src/syntax/transcript";
import { lineAt, slice } from "../../server/src/text/source";
import { SEEDS } from "../support/paths";
import { someTranscript } from "../support/random-text";

/** Each token as its kind and its words. */
function coloured(text: string): readonly string[] {
  const transcript = parse(text);
  return tokens(transcript).map(({ kind, span }) => `${kind}: ${slice(transcript.source, span)}`);
}

test("every part has its kind", () => {
  assert.deepEqual(
    coloured(`Press conference
by Secretary General Ana Ito

4 December 2017

(As delivered)

Good morning. (Laughter.)

Question (WSJ): Why [inaudible]?

Secretary General: It is [00:12:34] so.

Interpreter: It is so.

Question: Is it?

Interpreter: Is it?

Secretary General: It is.

▬▬▬▬▬▬▬▬▬▬▬▬
SUBSCRIBE to this channel [ Link ]
Find us on FACEBOOK: [ Link ]
#press #news
`),
    [
      "title: Press conference",
      "byline: by Secretary General Ana Ito",
      "dateline: 4 December 2017",
      "delivery-note: (As delivered)",
      "event: (Laughter.)",
      "questioner: Question",
      "affiliation: WSJ",
      "gap: [inaudible]",
      "principal: Secretary General",
      "timecode: [00:12:34]",
      "interpreter: Interpreter",
      "questioner: Question",
      "interpreter: Interpreter",
      "principal: Secretary General",
      "boilerplate: ▬▬▬▬▬▬▬▬▬▬▬▬",
      "boilerplate: SUBSCRIBE to this channel [ Link ]",
      "boilerplate: Find us on FACEBOOK: [ Link ]",
      "boilerplate: #press #news",
    ],
  );
});

function assertOrdered(text: string): void {
  const transcript = parse(text);
  let end = 0;
  for (const { span } of tokens(transcript)) {
    assert.ok(span.start >= end && span.end > span.start, "tokens overlap or are empty");
    assert.equal(lineAt(transcript.source, span.start), lineAt(transcript.source, span.end), "a token spans lines");
    end = span.end;
  }
}

for (const seed of SEEDS) {
  test(`the tokens of ${basename(seed)} lie in lines, one behind the other`, () => assertOrdered(readFileSync(seed, "utf8")));
}

test("the tokens of any text lie in lines, one behind the other", () => {
  fc.assert(fc.property(someTranscript, assertOrdered));
});
