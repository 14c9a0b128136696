/** A label that is wrapped over two or three lines is one label to every feature. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { affiliationOf } from "../../server/src/facts/affiliation";
import { outline } from "../../server/src/facts/outline";
import { mayRunOn } from "../../server/src/facts/run-on";
import { speechWords } from "../../server/src/facts/speech";
import { wordCounts } from "../../server/src/facts/statistics";
import { rename } from "../../server/src/features/rename";
import { symbols } from "../../server/src/features/symbols";
import { tokens } from "../../server/src/features/tokens";
import { parse } from "../../server/src/syntax/transcript";
import { applyEdits, lineAt, slice } from "../../server/src/text/source";
import { shown } from "../support/shown";

const OFFICE = `Press conference

MODERATOR: Good morning.

ELENA RIVAS, DIRECTOR OF THE REGIONAL
HOSPITAL: Thank you. It opens in May.

QUESTION: And the beds?

ELENA RIVAS, DIRECTOR OF THE REGIONAL
HOSPITAL: Two hundred.

HON. MARIANA LUCIA DE LA TORRE
QUINTANILLA: Two hundred and ten.

QUESTION: Thank you.
`;

for (const [ends, text] of [
  ["line feeds", OFFICE],
  ["carriage returns and line feeds", OFFICE.replaceAll("\n", "\r\n")],
] as const) {
  const transcript = parse(text);
  const facts = outline(transcript);
  const labels = facts.turns.map(({ label }) => label);

  test(`turns begin where their labels do, between ${ends}`, () => {
    assert.deepEqual(
      facts.turns.map(({ line, label }) => [line + 1, label.text, affiliationOf(transcript.source, label)]),
      [
        [3, "MODERATOR", null],
        [5, "ELENA RIVAS", "DIRECTOR OF THE REGIONAL HOSPITAL"],
        [8, "QUESTION", null],
        [10, "ELENA RIVAS", "DIRECTOR OF THE REGIONAL HOSPITAL"],
        [13, "HON. MARIANA LUCIA DE LA TORRE QUINTANILLA", null],
        [16, "QUESTION", null],
      ],
    );
  });

  test(`no word of a label is spoken, between ${ends}`, () => {
    assert.deepEqual(
      speechWords(transcript).join(" "),
      "Good morning Thank you It opens in May And the beds Two hundred Two hundred and ten Thank you",
    );
    assert.equal(wordCounts(transcript).all, 19);
  });

  test(`each line of a label has its colour, between ${ends}`, () => {
    const coloured = tokens(transcript).map(({ kind, span }) => {
      assert.equal(lineAt(transcript.source, span.start), lineAt(transcript.source, span.end));
      return `${kind}: ${slice(transcript.source, span)}`;
    });
    assert.deepEqual(coloured.slice(2, 5), [
      "principal: ELENA RIVAS",
      "affiliation: DIRECTOR OF THE REGIONAL",
      "affiliation: HOSPITAL",
    ]);
    assert.deepEqual(coloured.slice(-3, -1), ["principal: HON. MARIANA LUCIA DE LA TORRE", "principal: QUINTANILLA"]);
  });

  test(`a rename writes the name once, between ${ends}`, () => {
    const name = (index: number, to: string) => {
      const edits = rename(transcript, labels[index]?.name.start ?? 0, to);
      assert.ok(!("strings" in edits));
      return applyEdits(text, edits);
    };
    assert.equal(name(1, "E. RIVAS"), text.replaceAll("ELENA RIVAS", "E. RIVAS"));
    assert.equal(name(4, "DE LA TORRE"), text.replace(/HON\.[^:]*:/, "DE LA TORRE:"));
  });

  test(`nothing is put into a label, between ${ends}`, () => {
    assert.deepEqual(
      [4, 9, 12].map((line) => mayRunOn(transcript, line)),
      [true, true, true],
    );
  });

  test(`the outline shows the label on one line, between ${ends}`, () => {
    const named = symbols(transcript).flatMap(function all({ name, children }): readonly string[] {
      return [shown(name), ...children.flatMap(all)];
    });
    assert.ok(named.includes("ELENA RIVAS (DIRECTOR OF THE REGIONAL…): Thank you. It opens in May."), named.join("\n"));
  });
}
