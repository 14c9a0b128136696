/** What is proposed as a label on one line. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { readProposals } from "../../server/src/syntax/readers";

/** The names that are proposed with a time behind them. */
function timed(line: string): readonly string[] {
  return readProposals(line)
    .filter(({ style }) => style === "timecode")
    .map(({ text }) => text);
}

test("a name may have a time behind it, and a day has none that makes it a name", () => {
  assert.deepEqual(timed("Ana Lind 0:06"), ["Ana Lind"]);
  assert.deepEqual(timed("Lind, Ana   1:02:11"), ["Lind, Ana"]);
  assert.deepEqual(timed("May 4, 2023, 8:03AM"), []);
  assert.deepEqual(timed("4 May 2023 8:03"), []);
});
