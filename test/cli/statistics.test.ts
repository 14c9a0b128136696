/** `transcript statistics`: the same numbers as the editor shows, in three formats. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { folder } from "./run";

const TEXT = `Harbour talk
3 May 2019

Reporter (Harbour News): Why is the harbour closed?

Ana Ito: Because of the ice.
`;

test("text tells shares, questions by outlet and the longest answers", (t) => {
  const { code, out, said } = folder(t, { "talk.txt": TEXT }).transcript("statistics", "talk.txt");
  assert.deepEqual([code, said], [0, ""]);
  assert.equal(
    out,
    `talk.txt
  9 words, 1 question
  Reporter   55.6 %  5 words, 1 turn
  Ana Ito    44.4 %  4 words, 1 turn
  questions by outlet
    Harbour News: 1 question, 4 words of answers
  longest answers
    line 6: Ana Ito, 4 words, to “Why is the harbour closed?”
`,
  );
});

test("csv has one head, and a line for each speaker of each file", (t) => {
  const { transcript } = folder(t, { "a.txt": TEXT, "b,c.txt": TEXT.replace("Ana Ito", "Bo Lund") });
  const { code, out } = transcript("statistics", "--format", "csv", "a.txt", "b,c.txt");
  assert.equal(code, 0);
  assert.deepEqual(out.split("\r\n"), [
    "file,speaker,role,turns,questions,words,share,seconds,words per minute",
    "a.txt,Reporter,question,1,1,5,0.5556,,",
    "a.txt,Ana Ito,answer,1,0,4,0.4444,,",
    '"b,c.txt",Reporter,question,1,1,5,0.5556,,',
    '"b,c.txt",Bo Lund,answer,1,0,4,0.4444,,',
    "",
  ]);
});

test("json is an object a line, with the places of turns", (t) => {
  const { out } = folder(t, { "talk.txt": TEXT }).transcript("statistics", "--format", "json", "talk.txt");
  const { file, words, turns, longest } = JSON.parse(out);
  assert.deepEqual([file, words, longest[0].line], ["talk.txt", 9, 6]);
  assert.deepEqual(
    turns.map(({ line, column, from, to }: Record<string, number>) => [line, column, from, to]),
    [
      [4, 1, 0, 5],
      [6, 1, 5, 9],
    ],
  );
});

test("a format that there is not is refused, and named where it is nearly one", (t) => {
  const { code, said } = folder(t, { "talk.txt": TEXT }).transcript("statistics", "--format", "cvs", "talk.txt");
  assert.equal(code, 2);
  assert.match(said, /unknown format cvs; .*csv/);
});
