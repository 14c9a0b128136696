/** What lines are by their form alone: captions, front matter, times, rules. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { frame } from "../../server/src/facts/frame";
import { standing } from "../../server/src/facts/set-off";
import { parse } from "../../server/src/syntax/transcript";

const formsOf = (text: string) => frame(parse(text)).forms;

test("the number of a cue is one where it stands below a blank line, or is nothing but a number", () => {
  const first = "1\n00:00:01,000 --> 00:00:02,000\nWe came here in 2018\n";
  assert.deepEqual(formsOf(`${first}2\n00:00:03,000 --> 00:00:04,000\nand stayed.`), [
    "cue",
    "cue",
    "text",
    "cue",
    "cue",
    "text",
  ]);
  assert.deepEqual(formsOf(`${first}00:00:03,000 --> 00:00:04,000\nand stayed.`), ["cue", "cue", "text", "cue", "text"]);
  assert.deepEqual(formsOf(`${first}\nname of a cue\n00:00:03,000 --> 00:00:04,000\nand stayed.`).slice(3, 6), [
    "blank",
    "cue",
    "cue",
  ]);
});

test("a note of captions ends at a blank line, and captions have two cues or their mark", () => {
  const note = "WEBVTT\n\nNOTE\nby nobody\n\n00:01.000 --> 00:02.000\nYes.\n";
  assert.deepEqual(formsOf(note), ["cue", "blank", "cue", "cue", "blank", "cue", "text", "blank"]);
  assert.equal(frame(parse(`\uFEFF${note}`)).captions, true);
  assert.equal(frame(parse(note.replace("WEBVTT", "Our talk"))).captions, false);
  assert.deepEqual(formsOf("NOTED was the vote.\n\nNOTE\n"), ["text", "blank", "text", "blank"]);
});

test("front matter stands above all other text, and closes", () => {
  const fieldsOf = (text: string) => frame(parse(text)).frontMatter?.fields.map(({ key, text: value }) => `${key}=${value}`);
  assert.deepEqual(fieldsOf("---\ntitle: A talk\n---\nGood morning.\n"), ["title=A talk"]);
  assert.deepEqual(fieldsOf("\n\n---\ntitle: A talk\n...\nGood morning.\n"), ["title=A talk"]);
  assert.equal(fieldsOf("---\ntitle: A talk\n"), undefined);
  assert.equal(fieldsOf("Good morning.\n---\ntitle: A talk\n---\n"), undefined);
});

test("a value in quotation marks goes on to where they close, with a space where the line broke and no stroke says otherwise", () => {
  const titleOf = (value: string) => frame(parse(`---\ntitle: ${value}\ndate: 2019\n---\n`)).frontMatter?.fields[0]?.text;
  assert.equal(titleOf('"A talk\n  on cranes"'), "A talk on cranes");
  assert.equal(titleOf('"A talk of a \\"crane\\"\n  and more"'), 'A talk of a "crane" and more');
  assert.equal(titleOf('"A talk on cra\\\n  nes"'), "A talk on cranes");
  assert.equal(titleOf("'A talk\n  on cranes'"), "A talk on cranes");
  assert.equal(titleOf('"Kr\\u00E4ne, and C:\\\\uten"'), "Kräne, and C:\\uten");
  assert.equal(titleOf(`'The harbour''s "crane"'`), `The harbour's "crane"`);
});

test("a line is set off, amid text, or spoken, by what stands right around it", () => {
  const standingOf = (text: string) => standing(parse(text), text.split("\n").indexOf("Page 12"));
  assert.equal(standingOf("We met here.\n\nPage 12\n\nThen we left.\n"), "set off");
  assert.equal(standingOf("We met here.\n\nPage 12\nThen we left.\n"), "amid text");
  assert.equal(standingOf("We met here.\nPage 12\n\nThen we left.\n"), "amid text");
  assert.equal(standingOf("Page 12\nWe met here.\n"), "set off");
  assert.equal(standingOf("Where is it?\n\nANSWER:\n\nPage 12\n\nThen we left.\n"), "spoken");
  assert.equal(standingOf("00:12:01\nPage 12\n\nThen we left.\n"), "spoken");
});

for (const [line, form] of [
  ["00:12:34", "timecode"],
  ["[12:34]", "timecode"],
  ["\\[12:34.5\\]", "timecode"],
  ["1:00:12:34,25", "timecode"],
  ["1402:11", "timecode"],
  ["12:34 and on", "text"],
  ["12:34x5", "text"],
  ["1234", "text"],
  ["00:01.000 --> 00:02.000", "cue"],
  ["  1:00:01,5 --> 1:00:02,75 align:start", "cue"],
  ["00:01 --> 00:02", "text"],
  ["see 00:01.000 --> 00:02.000", "text"],
  ["-----", "rule"],
  ["* * * * *", "rule"],
  ["----", "text"],
  ["--=--", "text"],
  ["(Laughter.)", "bracketed"],
  ["[inaudible].", "bracketed"],
  ["(One) (two)", "text"],
] as const)
  test(`“${line}” is ${form}`, () => assert.equal(formsOf(`Good morning.\n\n${line}\n\nGood night.\n`)[2], form));
