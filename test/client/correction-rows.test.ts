/** What the view of corrections shows. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { correctionRows, type Made, madeOf } from "../../client/src/views/correction-rows";
import { row } from "../../client/src/views/row";

const MADE: readonly Made[] = [
  { kind: "speaker", text: "Floor" },
  { kind: "no-label", text: "Let me be clear" },
  { kind: "page", text: "Sign in" },
  { kind: "role", member: "Ana Ito", role: "answer" },
  { kind: "alias", member: "Ana Ito", text: "Minister" },
  { kind: "ignore", rule: "doubled-word", file: "a.txt", fingerprint: "00ff", text: "that that" },
];

const START = { line: 3, character: 5 };
const CORRECTIONS = MADE.map((made) => ({ made, start: START }));

test("each correction says what holds, leads to its place, and is known again by its row", () => {
  const rows = correctionRows({ file: "file:///archive/.transcript.json", corrections: CORRECTIONS });
  assert.deepEqual(
    rows.map(({ spoken }) => spoken),
    [
      "“Floor”, speaker label",
      "“Let me be clear”, not a label",
      "“Sign in”, part of the page",
      "Ana Ito, answers",
      "“Minister”, alias of Ana Ito",
      "that that, doubled-word ignored in a.txt",
    ],
  );
  assert.deepEqual(rows[0]?.place, { uri: "file:///archive/.transcript.json", ...START });
  assert.deepEqual(rows.map(madeOf), MADE);
  assert.equal(new Set(rows.map(({ id }) => id)).size, MADE.length);
  assert.equal(madeOf(row({ id: "other", label: "x" })), null);
});

test("what no file holds says until when it holds, and leads nowhere", () => {
  const [first] = correctionRows({ file: null, corrections: CORRECTIONS });
  assert.equal(first?.description, "speaker label · until the editor is closed");
  assert.equal(first?.place, null);
});
