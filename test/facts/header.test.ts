/** What counts as the header, and what is already speech. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { outline } from "../../server/src/facts/outline";
import { parse } from "../../server/src/syntax/transcript";

test("what a moderator says in the first line is no field of the header", () => {
  const first = (text: string) => outline(parse(text)).parts[0];
  assert.equal(first("Moderator: Good morning.\n\nWe begin."), "statement");
  assert.equal(first("Host: Are we ready?\n\nWe begin."), "statement");
  assert.equal(first("Moderator: Thank you all for coming, I am glad that we meet.\n"), "statement");
  assert.equal(first("Moderator: Jane Roe\n\nGood morning."), "header");
  assert.equal(first("Guests: Jane Roe, Amnesty Inc.\n\nGood morning. We begin."), "header");
});
