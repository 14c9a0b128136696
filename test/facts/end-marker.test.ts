/** The line that closes the record, in the forms that records have, and what only begins like one. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { outline } from "../../server/src/facts/outline";
import { parse } from "../../server/src/syntax/transcript";

const TALK =
  "Harbour talk\n3 May 2018\n\nADA NORTH: Is the ferry safe?\n\nBEN SOUTH: It is.\n\nADA NORTH: Since when?\n\nBEN SOUTH: Since spring.\n\n";

/** The closing line of a text; null where none closes it. */
function closing(text: string): string | null {
  const { endMarker } = outline(parse(text));
  return endMarker === null ? null : (text.split("\n")[endMarker] ?? "");
}

for (const line of [
  "[END OF TRANSCRIPT]",
  "*** End of the press conference ***",
  "END",
  "(End) 5:42 p.m. EDT",
  "###",
  "# # #",
  "- 30 -",
  "--- 0-0-0 ---",
  "[Concluded]",
  "Transcript by Harbour Typists",
  "* * *",
  "Whereupon, at noon, the hearing was over.",
  "The press conference was concluded at noon.",
  "Fin de la conférence",
  "Ende der Pressekonferenz",
  "5:42 p.m. EDT",
])
  test(`“${line}” closes the record`, () => assert.equal(closing(`${TALK}${line}\n`), line));

for (const line of [
  "End of the road for ferries",
  "Endless talk of boats",
  "The end of the transcript was lost, and we are sorry.",
  "#1 of 4",
  "- 31 -",
  "[Concluded by the board, and printed]",
  "Transcript by whom?",
  "Fin de la conférence de Paris en mai",
  "5:42 p.m. was late",
])
  test(`“${line}” does not close the record`, () => assert.equal(closing(`${TALK}${line}\n`), null));

test("a line that closes is among the last, and below the last label", () => {
  assert.equal(closing(TALK.replace("ADA NORTH: Since", "END\n\nADA NORTH: Since")), null);
  const behind = (count: number) => Array.from({ length: count }, (_, i) => `\nFerry ${"sails ".repeat(i)}on.\n`).join("");
  assert.equal(closing(`${TALK}END\n${behind(11)}`), "END");
  assert.equal(closing(`${TALK}END\n${behind(12)}`), null);
});
