/** A block that stands in several files is taken out of another one. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { createRepeatsIndex } from "../../server/src/archive/repeats";
import { keysOfBlock, placesOfBlock } from "../../server/src/features/remove-repeated";
import { removalOfAll } from "../../server/src/rules/layout";
import { parse } from "../../server/src/syntax/transcript";
import { applyEdits } from "../../server/src/text/source";

const HERE = `Title here

Sign in
Choose a name

Remember me

Good evening.
`;
const BLOCK = { from: 2, to: 5 };

const cleaned = (text: string) => {
  const other = parse(text);
  return applyEdits(text, removalOfAll(other, placesOfBlock(parse(HERE), BLOCK, other)));
};

const CASES: Readonly<Record<string, readonly [before: string, after: string]>> = {
  "on top": ["Sign in\nChoose a name\nRemember me\n\nGood day.\n", "Good day.\n"],
  "in other case and spacing": ["SIGN IN\n\n  Choose  a name\r\n\nremember me \n\nGood day.\n", "Good day.\n"],
  "amid the text": ["Title\n\nSign in\nChoose a name\n\nRemember me\n\nGood day.\n", "Title\n\nGood day.\n"],
  "at the foot, twice": [
    "Good day.\n\nSign in\nChoose a name\nRemember me\n\nSign in\nChoose a name\nRemember me\n",
    "Good day.\n",
  ],
  "a piece of it": ["Sign in\nChoose a name\n\nGood day.\n", "Sign in\nChoose a name\n\nGood day.\n"],
  "with another line between": [
    "Sign in\nor do not\nChoose a name\nRemember me\n\nGood day.\n",
    "Sign in\nor do not\nChoose a name\nRemember me\n\nGood day.\n",
  ],
  "a false start before it": ["Sign in\nSign in\nChoose a name\nRemember me\n\nGood day.\n", "Sign in\n\nGood day.\n"],
  "not at all": ["Good day.\n", "Good day.\n"],
};

for (const [where, [before, after]] of Object.entries(CASES)) {
  test(`a block ${where}`, () => assert.equal(cleaned(before), after));
}

test("the index names the files that hold all of the block", () => {
  const index = createRepeatsIndex();
  index.put("here", HERE);
  for (const [name, [before]] of Object.entries(CASES)) index.put(name, before);
  const changed = Object.entries(CASES).filter(([, [before, after]]) => before !== after);
  assert.deepEqual(index.holding(keysOfBlock(parse(HERE), BLOCK)), [...changed.map(([name]) => name), "here"].sort());
  assert.deepEqual(index.holding(new Float64Array([0, 0])), []);
});
