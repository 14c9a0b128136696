/** References, highlights, definitions and growing selections, each as the text with what was found marked. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { definition } from "../../server/src/features/definition";
import { references, speakerLabels } from "../../server/src/features/references";
import { selections } from "../../server/src/features/selection";
import { parse } from "../../server/src/syntax/transcript";
import type { Span } from "../../server/src/text/span";
import { readMarks, writeMarks } from "../support/marks";

type Feature = (transcript: ReturnType<typeof parse>, offset: number) => readonly Span[];

/** The text with marks around what a feature finds at its cursor. */
function found(feature: Feature, marked: string): string {
  const { text, spans } = readMarks(marked);
  return writeMarks(text, feature(parse(text), spans[0]?.start ?? 0));
}

const defined: Feature = (transcript, offset) => [definition(transcript, offset)].filter((span) => span !== null);
const labels: Feature = (transcript, offset) => speakerLabels(transcript, offset) ?? [];

test("references on a label are the speaker's turns", () => {
  assert.equal(
    found(
      references,
      `Question: Why, Ms. Ito?

Ms. I<|>to: Because.

Question: Is it?

Ms. Ito: It is. Ms. Ito has said so.
`,
    ),
    `Question: Why, Ms. Ito?

<|Ms. Ito|>: Because.

Question: Is it?

<|Ms. Ito|>: It is. Ms. Ito has said so.
`,
  );
});

test("references in a question's words are its answers", () => {
  assert.equal(
    found(
      references,
      `Question: W<|>hy?

Ms. Ito: Because.

Mr. Salo: And because.

Question: Is it?

Ms. Ito: It is.
`,
    ),
    `Question: Why?

<|Ms. Ito|>: Because.

<|Mr. Salo|>: And because.

Question: Is it?

Ms. Ito: It is.
`,
  );
});

test("in other words nothing is highlighted and nothing refers", () => {
  const text = "Question: Why?\n\nMs. Ito: Bec<|>ause.\n\nQuestion: Is it?\n\nMs. Ito: It is.\n";
  const { text: plain } = readMarks(text);
  assert.equal(found(labels, text), plain);
  assert.equal(found(references, text), plain);
  assert.equal(found(references, "<|>"), "");
});

test("a speaker is defined by the header, whatever the case", () => {
  assert.equal(
    found(
      defined,
      `Press conference
by NATO Secretary General Jens Berg

4 December 2017

Question: Why?

SECRETARY <|>GENERAL: Because.

Question: Is it?

SECRETARY GENERAL: It is.
`,
    ),
    `Press conference
by NATO <|Secretary General|> Jens Berg

4 December 2017

Question: Why?

SECRETARY GENERAL: Because.

Question: Is it?

SECRETARY GENERAL: It is.
`,
  );
});

test("else by the first label that says who they are, or their first", () => {
  assert.equal(
    found(
      defined,
      "Jens Berg [Secretary General]: Good morning.\n\nQuestion: Why?\n\nJens <|>Berg: Because.\n\nQuestion: Is it?\n\nJens Berg: Yes.\n",
    ),
    "<|Jens Berg|> [Secretary General]: Good morning.\n\nQuestion: Why?\n\nJens Berg: Because.\n\nQuestion: Is it?\n\nJens Berg: Yes.\n",
  );
  assert.equal(
    found(defined, "Question: Why?\n\nMs. Ito: Because.\n\nQuestion<|>: Is it?\n\nMs. Ito: Yes.\n"),
    "<|Question|>: Why?\n\nMs. Ito: Because.\n\nQuestion: Is it?\n\nMs. Ito: Yes.\n",
  );
});

/** What a growing selection takes in, one step a line. */
function growing(marked: string): readonly string[] {
  const { text, spans } = readMarks(marked);
  return selections(parse(text), spans[0]?.start ?? 0).map(({ start, end }) => text.slice(start, end));
}

test("a selection grows by word, sentence, utterance, turn, exchange and section", () => {
  const turn = "Ms. Ito: Because. It was Dr. Berg who came on Dec. 4, you know.\n\nThat is all.";
  assert.deepEqual(
    growing(`Good morning.\n\nQuestion: Why?\n\n${turn.replace("Berg", "B<|>erg")}\n\nQuestion: Is it?\n\nMs. Ito: Yes.\n`),
    [
      "Berg",
      "It was Dr. Berg who came on Dec. 4, you know.",
      "Because. It was Dr. Berg who came on Dec. 4, you know.",
      turn,
      `Question: Why?\n\n${turn}`,
      `Question: Why?\n\n${turn}\n\nQuestion: Is it?\n\nMs. Ito: Yes.`,
      `Good morning.\n\nQuestion: Why?\n\n${turn}\n\nQuestion: Is it?\n\nMs. Ito: Yes.\n`,
    ],
  );
});

test("a selection grows from a label's name to its turn", () => {
  assert.deepEqual(growing("Question: Why?\n\nMs. <|>Ito: Because.\n\nQuestion: Is it?\n\nMs. Ito: Yes.\n").slice(0, 4), [
    "Ito",
    "Ms. Ito",
    "Ms. Ito:",
    "Ms. Ito: Because.",
  ]);
});

test("on a blank line and in the empty text a selection grows too", () => {
  assert.deepEqual(growing("One.\n<|>\nTwo.\n"), ["One.\n\nTwo.", "One.\n\nTwo.\n"]);
  assert.deepEqual(growing("<|>"), [""]);
});

test("a paragraph of several lines is one utterance, with its emoji whole", () => {
  assert.deepEqual(growing("😀 One\ntwo <|>😀\nthree.\n\nFour.").slice(0, 1), ["😀 One\ntwo 😀\nthree."]);
});
