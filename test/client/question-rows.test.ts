/** What the view of questions shows. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Conversation, TurnItem } from "../../client/src/views/conversation";
import { EVERYTHING, filters, filterText, noQuestionsText, pathTo, questionRows } from "../../client/src/views/question-rows";
import type { Row } from "../../client/src/views/row";

const URI = "file:///talk.txt";

function turn(line: number, speaker: string, words: string, more: Partial<TurnItem> = {}): TurnItem {
  return { speaker, affiliation: null, words, isUncertain: false, start: { line, character: 0 }, toLine: line, ...more };
}

const TALK: Conversation = {
  opening: { isStatement: true, words: "Good morning.", start: { line: 2, character: 0 }, toLine: 3, turns: [] },
  questions: [
    {
      ...turn(5, "Q", "Why is it closed?", { affiliation: "Harbour Post" }),
      answers: [turn(7, "Ana Petrova", "Because of the ice."), turn(9, "Ben Okoro", "And the wind.")],
    },
    { ...turn(11, "Q", "Until when?", { affiliation: "Radio North", isUncertain: true }), answers: [] },
    { ...turn(13, "Q", "Who pays?", { affiliation: "Harbour Post" }), answers: [turn(15, "Ana Petrova", "We all do.")] },
  ],
  turns: [],
};

const MEETING: Conversation = {
  opening: null,
  questions: [],
  turns: [turn(0, "Chair", "Let us begin."), turn(2, "Ana Petrova", "I agree."), turn(4, "Chair", "")],
};

/** Rows as indented text, each with its description in brackets. */
function told(rows: readonly Row[], depth = 0): readonly string[] {
  return rows.flatMap(({ label, description, icon, children }) => [
    `${"  ".repeat(depth)}${icon} ${label}${description === "" ? "" : ` [${description}]`}`,
    ...told(children?.() ?? [], depth + 1),
  ]);
}

test("the statement comes first, then each question by number and outlet, with its answers", () => {
  assert.deepEqual(told(questionRows(URI, TALK, { filter: EVERYTHING, isGrouped: false })), [
    "megaphone Statement [Good morning.]",
    "pass 1. Harbour Post: Why is it closed? [→ Ana Petrova, Ben Okoro]",
    "  comment Ana Petrova: Because of the ice.",
    "  comment Ben Okoro: And the wind.",
    "circle-large-outline 2. Radio North: Until when? [no answer · uncertain label]",
    "pass 3. Harbour Post: Who pays? [→ Ana Petrova]",
    "  comment Ana Petrova: We all do.",
  ]);
});

test("a screen reader hears whether a question is answered, and by whom", () => {
  const spoken = questionRows(URI, TALK, { filter: EVERYTHING, isGrouped: false }).map((one) => one.spoken);
  assert.deepEqual(spoken, [
    "Statement, Good morning.",
    "Question 1, Harbour Post, answered by Ana Petrova, Ben Okoro, Why is it closed?",
    "Question 2, Radio North, unanswered, uncertain label, Until when?",
    "Question 3, Harbour Post, answered by Ana Petrova, Who pays?",
  ]);
});

test("questions keep their numbers when they are filtered and grouped", () => {
  assert.deepEqual(told(questionRows(URI, TALK, { filter: { kind: "unanswered" }, isGrouped: false })), [
    "circle-large-outline 2. Radio North: Until when? [no answer · uncertain label]",
  ]);
  assert.deepEqual(told(questionRows(URI, TALK, { filter: { kind: "asker", asker: "Harbour Post" }, isGrouped: true })), [
    "person Harbour Post [2 questions]",
    "  pass 1. Harbour Post: Why is it closed? [→ Ana Petrova, Ben Okoro]",
    "    comment Ana Petrova: Because of the ice.",
    "    comment Ben Okoro: And the wind.",
    "  pass 3. Harbour Post: Who pays? [→ Ana Petrova]",
    "    comment Ana Petrova: We all do.",
  ]);
  assert.equal(filterText(TALK, { kind: "unanswered" }), "unanswered: 1 of 3");
  assert.equal(filterText(TALK, EVERYTHING), "");
  assert.deepEqual(
    filters(TALK).map(({ title, count }) => `${title} ${count}`),
    ["Unanswered 1", "Harbour Post 2", "Radio North 1"],
  );
});

test("where nobody asks, the turns are shown, and that they are turns is said", () => {
  assert.deepEqual(told(questionRows(URI, MEETING, { filter: EVERYTHING, isGrouped: false })), [
    "comment Chair: Let us begin.",
    "comment Ana Petrova: I agree.",
    "comment Chair",
  ]);
  assert.deepEqual(told(questionRows(URI, MEETING, { filter: EVERYTHING, isGrouped: true })), [
    "person Chair [2 turns]",
    "  comment Chair: Let us begin.",
    "  comment Chair",
    "person Ana Petrova [1 turn]",
    "  comment Ana Petrova: I agree.",
  ]);
  assert.equal(noQuestionsText(MEETING), "No questions in this transcript. These are its turns.");
  assert.equal(noQuestionsText(TALK), null);
});

test("the row of who speaks on a line is found, and is a row that there is", () => {
  const whole = { filter: EVERYTHING, isGrouped: false };
  assert.deepEqual(pathTo(TALK, whole, 0), []);
  assert.deepEqual(pathTo(TALK, whole, 3), ["opening"]);
  assert.deepEqual(pathTo(TALK, whole, 6), ["q1"]);
  assert.deepEqual(pathTo(TALK, whole, 10), ["q1", "q1a2"]);
  assert.deepEqual(pathTo(TALK, { ...whole, isGrouped: true }, 20), ["of Harbour Post", "q3", "q3a1"]);
  assert.deepEqual(pathTo(TALK, { ...whole, filter: { kind: "unanswered" } }, 6), []);
  assert.deepEqual(pathTo(MEETING, whole, 3), ["t2"]);
  for (const isGrouped of [false, true])
    for (let line = 0; line < 20; line++) {
      let rows = questionRows(URI, TALK, { filter: EVERYTHING, isGrouped });
      for (const id of pathTo(TALK, { filter: EVERYTHING, isGrouped }, line)) {
        const found = rows.find((one) => one.id === id);
        assert.ok(found !== undefined, `${id} on line ${line}`);
        rows = found.children?.() ?? [];
      }
    }
});

test("of ten thousand questions, each is found in its stretch", () => {
  const many = Array.from({ length: 10_000 }, (_, i) => ({ ...turn(2 * i, "Q", "Why?"), answers: [] }));
  const conversation: Conversation = { opening: null, questions: many, turns: [] };
  const choice = { filter: EVERYTHING, isGrouped: false };
  const [stretch, id] = pathTo(conversation, choice, 2 * 4_321);
  const found = questionRows(URI, conversation, choice).find((one) => one.id === stretch);
  assert.equal(found?.label, "4201–4400");
  assert.ok(found?.children?.().some((one) => one.id === id && one.label === "4322. Q: Why?"));
});
