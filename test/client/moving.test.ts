/** The lists by which one moves about: questions to choose from, what can be folded, what the status bar says and offers. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Conversation, TurnItem } from "../../client/src/views/conversation";
import { type PlaceFacts, placeActions, placeParts } from "../../client/src/views/place-text";
import { choiceAt, foldableAnswers, questionChoices } from "../../client/src/views/question-items";

function turn(line: number, toLine: number, speaker: string, words: string): TurnItem {
  return { speaker, affiliation: null, words, isUncertain: false, start: { line, character: 2 }, toLine };
}

const TALK: Conversation = {
  opening: null,
  questions: [
    { ...turn(4, 4, "Reporter", "Why?"), answers: [turn(6, 9, "Ana Ito", "Ice."), turn(11, 11, "Ben Okoro", "Wind.")] },
    { ...turn(13, 15, "Radio North", "Until when?"), answers: [] },
  ],
  turns: [],
};

test("a question is chosen by number, name or words, and spans its answers", () => {
  assert.deepEqual(questionChoices(TALK), [
    { label: "1. Reporter: Why?", description: "", start: { line: 4, character: 2 }, toLine: 11 },
    { label: "2. Radio North: Until when?", description: "no answer", start: { line: 13, character: 2 }, toLine: 15 },
  ]);
});

test("the question at the cursor is the first to be looked at", () => {
  const choices = questionChoices(TALK);
  assert.equal(choiceAt(choices, 0), choices[0]);
  assert.equal(choiceAt(choices, 12), choices[0]);
  assert.equal(choiceAt(choices, 99), choices[1]);
  assert.equal(choiceAt([], 3), null);
});

test("answers of one line cannot be folded", () => {
  assert.deepEqual(foldableAnswers(TALK), [6]);
});

const HERE: PlaceFacts = { speaker: "Ana Ito", question: 1, words: 702, findings: 6, safe: 1 };
const NOWHERE: PlaceFacts = { speaker: null, question: null, words: 1, findings: 0, safe: 0 };

test("the status bar says who speaks, to which question, how many words and findings there are", () => {
  assert.deepEqual(placeParts(HERE), ["Ana Ito", "question 1", "702 words", "6 findings"]);
  assert.deepEqual(placeParts(NOWHERE), ["1 word", "0 findings"]);
});

test("what is offered is what can be done there", () => {
  assert.deepEqual(
    placeActions(HERE).map(({ label }) => label.replace(/^\$\(.*\) /, "")),
    [
      "Apply 1 Safe Fix",
      "Show What Is to Do",
      "Next Turn of Ana Ito",
      "Previous Turn of Ana Ito",
      "Fold All Answers",
      "Go to Question…",
      "Correct at the Cursor…",
    ],
  );
  assert.deepEqual(
    placeActions(NOWHERE).map(({ command }) => command),
    ["transcript.goToQuestion", "editor.action.quickFix"],
  );
});
