/** Names that differ in their number alone: the codes under which those who were interviewed stay unnamed. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { outline } from "../../server/src/facts/outline";
import { parse } from "../../server/src/syntax/transcript";

function labels(text: string): readonly string[] {
  return outline(parse(text)).turns.map(({ label }) => label.text);
}

test("a code that comes once is a label where its letter has another number, too", () => {
  const interview = `Lock keepers

7 June 2014

I1: Where did the barges lie at night?

K1: Below the lock. I never slept there.

I2: And in winter?

K2: In winter they froze in. (...) Nobody moved.

I1: Nobody?

K1: No.`;
  assert.deepEqual(labels(interview), ["I1", "K1", "I2", "K2", "I1", "K1"]);
});

test("a figure that is told beside others in a list is none", () => {
  const list = `Lock keepers

Fig. 1: The lock in 1902.

Fig. 2: The lower gate.

Fig. 3: Barges in the ice.

The lock was rebuilt twice, and the gate once more after the flood.`;
  assert.deepEqual(labels(list), []);
});
