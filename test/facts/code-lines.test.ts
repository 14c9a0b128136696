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

const BLOCK = `\`\`\`
host: 'harbour',
port: 80,
host: 'pier',
port: 81,
\`\`\`
`;

test("code is code also where it is most of a text, but for one block around nearly all of it", () => {
  const page = `Read a table like this:\n\n${BLOCK}\nOr like this:\n\n${BLOCK}\nOr so:\n\n${BLOCK}`;
  assert.deepEqual(
    outline(parse(page)).decisions.filter(({ text }) => text === "host" || text === "port"),
    [],
  );
  const fenced = `Talk\n\n\`\`\`\nAna Ito: Where are we?\n\nBen Low: In a block.\n\nAna Ito: Are you sure?\n\nBen Low: I am.\n\`\`\`\n`;
  assert.deepEqual(
    outline(parse(fenced)).turns.map(({ label }) => label.text),
    ["Ana Ito", "Ben Low", "Ana Ito", "Ben Low"],
  );
});
