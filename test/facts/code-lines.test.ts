/** Nobody speaks in code. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { outline } from "../../server/src/facts/outline";
import { parse } from "../../server/src/syntax/transcript";

const TALK = `Ana Ito: What do you put into the file?

Ben Low: Two keys.

\`\`\`
Name: What you like. You can change it.
Place: Where it is. We need that.
Name: Yes, a second time.
Place: Here.
\`\`\`

Ana Ito: And that is all?

Ben Low: That is all.
`;

test("lines of code are nobody's turns, and no evidence for labels", () => {
  const { turns, decisions } = outline(parse(TALK));
  assert.deepEqual(
    turns.map(({ label }) => label.text),
    ["Ana Ito", "Ben Low", "Ana Ito", "Ben Low"],
  );
  assert.deepEqual(
    decisions.filter(({ line }) => line >= 4 && line <= 9),
    [],
  );
});
