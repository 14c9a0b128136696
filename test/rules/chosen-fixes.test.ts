/** Fixes that a person chooses: none deletes words of speech without saying so, and none is offered where it would be wrong. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { mergeTurn } from "../../server/src/features/refactor-turns";
import { hyphenatedLineBreak } from "../../server/src/rules/hyphenated-line-break";
import { resembles } from "../../server/src/rules/label-likeness";
import { lint } from "../../server/src/rules/lint";
import { pageFurniture } from "../../server/src/rules/page-furniture";
import { DEFAULT_CONTEXT, type Rule } from "../../server/src/rules/rule";
import { editAll, parse } from "../../server/src/syntax/transcript";
import { english } from "../../server/src/text/message";

/** The titles of the fixes that one rule offers. */
function titles(text: string, rule: Rule): readonly string[] {
  return lint(parse(text), DEFAULT_CONTEXT, [rule]).flatMap(({ fixes }) => fixes?.map(({ title }) => english(title)) ?? []);
}

test("a merge keeps what may have been said, and says what goes", () => {
  const text = (label: string) =>
    `Press conference\n4 December 2017\n\n${[1, 2, 3].map((n) => `Question: What does crane ${n} cost?\n\nAnswer: It costs what we said.\n\n`).join("")}Question: I have one more.\n\n${label}: what does it cost to run?\n\nAnswer: Not much.\n`;
  const merged = (label: string) => {
    const transcript = parse(text(label));
    const start = transcript.source.text.indexOf(`${label}: what does it`) + 1;
    const [merge] = mergeTurn(transcript, { start, end: start });
    assert.ok(merge !== undefined);
    return [english(merge.title), editAll(transcript, merge.edits()).source.text];
  };
  assert.deepEqual(merged("Question"), [
    "Merge with the turn of “Question” before, removing “Question:”",
    text("Question").replace("one more.\n\nQuestion: what", "one more.\n\nwhat"),
  ]);
});

test("a merge keeps the words of a label that does not look like a name", () => {
  const turns = [1, 2, 3, 4].map((n) => `rike holm: what does crane ${n} cost us?\n\ntom hale: it costs what we said.\n\n`);
  const text = `Minutes of the harbour board\n4 December 2017\n\n${turns.join("")}`;
  const transcript = parse(text);
  const start = text.lastIndexOf("tom hale");
  const [merge] = mergeTurn(transcript, { start, end: start });
  assert.ok(merge !== undefined);
  assert.equal(english(merge.title), "Merge with the turn of “rike holm” before, keeping “tom hale:” as words");
  assert.equal(
    editAll(transcript, merge.edits()).source.text,
    text.replace("4 cost us?\n\ntom hale: it", "4 cost us? tom hale: it"),
  );
});

const TURN = "It is a good day for the harbour, and for all of us who work in it";

test("labels between rules, with the number of the turn, are no heads of pages", () => {
  const rule = "-".repeat(60);
  const names = ["Ann Reed,  Harbour Board - Chair", "Tom Hale,  Harbour Gazette - Writer", "Ann Reed,  Harbour Board - Chair"];
  const turns = [...names, ...names].map((name, i) => `${rule}\n${name}    [${i + 1}]\n${rule}\n${TURN}, I said ${i} times.\n`);
  assert.deepEqual(titles(`Harbour call\n4 December 2017\n\n${turns.join("\n")}`, pageFurniture), []);
  const bare = [...names, ...names].map((name, i) => `${name}    [${i + 1}]\n\n${TURN}, I said ${i} times.\n`);
  assert.deepEqual(titles(`Harbour call\n4 December 2017\n\n${bare.join("\n")}`, pageFurniture), []);
});

test("sentences that recur with a rising number are no heads of pages", () => {
  for (const sentence of [
    (n: number) => `I yield ${n} minutes to the gentlewoman from the harbour.`,
    (n: number) => `I yield ${n} minutes to the gentlewoman from the harbour`,
    (n: number) => `The ayes have it on item number ${n}.`,
  ]) {
    const turns = [1, 2, 3, 4, 5].map((n) => `${sentence(n)}\n\n${TURN}.\n`);
    assert.deepEqual(titles(`Debate on the harbour bill\n\n${turns.join("\n")}`, pageFurniture), []);
  }
});

test("what only looks like the heads of pages says so, and is to be looked at", () => {
  const pages = [1, 2, 3, 4].map((n) => `${TURN}.\n\nHarbour Board – Minutes of the meeting ${n}\n`);
  const [finding] = lint(parse(`Harbour call\n\n${pages.join("\n")}`), DEFAULT_CONTEXT, [pageFurniture]);
  const [fix] = finding?.fixes ?? [];
  assert.ok(fix !== undefined);
  assert.equal(english(fix.title), "Remove 4 lines that look like page headers or footers…");
  assert.equal(fix?.review, true);
  assert.equal(fix?.safe, false);
});

test("a dash with which somebody breaks off divides no word", () => {
  const text = (words: string) =>
    `Press conference\n\nAnn Reed: ${words}\n\nTom Hale: So it is, and the harbour will wait.\n\nAnn Reed: Good.\n\nTom Hale: Thank you.\n`;
  assert.deepEqual(titles(text("And then he said wait-\nno, go on with it."), hyphenatedLineBreak), []);
  assert.deepEqual(titles(text("The harbour-\nwill it wait, or not?"), hyphenatedLineBreak), []);
  assert.deepEqual(titles(text("It is a great oppor-\ntunity for all of us."), hyphenatedLineBreak), [
    "Write “opportunity”",
    "Write “oppor-tunity”",
  ]);
  // A soft hyphen is no dash.
  assert.deepEqual(titles(text("We will hold al\u00AD\nso these."), hyphenatedLineBreak), ["Write “also”", "Write “al-so”"]);
  // The joined word is one of the transcript's.
  assert.deepEqual(titles(text("We will al-\nso go. You also said it, and al is so."), hyphenatedLineBreak), [
    "Write “also”",
    "Write “al-so”",
  ]);
});

test("two names resemble each other by a word of theirs, or nearly all letters", () => {
  for (const [one, other] of [
    ["Ms. Petrova", "Ana Petrova"],
    ["ANA B. ITO", "Ana Ito"],
    ["Falkenstrum", "Arne Falkenstrom"],
    ["PRIME MINSTER", "PRIME MINISTER"],
  ] as const)
    assert.ok(resembles(one, other), `${one}, ${other}`);
  for (const [one, other] of [
    ["Ana Ito", "Bo Lindqvist"],
    ["Secretary General", "Ana Petrova"],
    ["Secretary Reed", "Secretary Hale"],
    ["Mr. Reed", "Mr. Hale"],
    ["Q", "A"],
  ] as const)
    assert.ok(!resembles(one, other), `${one}, ${other}`);
});
