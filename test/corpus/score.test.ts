/** No source of the gold corpus scores worse than the figures last accepted. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { skipWithoutCorpus } from "../support/paths";
import { acceptedScores, changes, type Figures, predict, scores } from "./scores";

test("no source scores worse than accepted (npm run score shows the table)", { skip: skipWithoutCorpus }, () => {
  const predictions = predict();
  try {
    const fresh = scores(predictions.folder);
    assert.deepEqual(Object.keys(fresh).sort(), Object.keys(acceptedScores()).sort());
    assert.deepEqual(changes(acceptedScores(), fresh).worse, []);
  } finally {
    predictions.remove();
  }
});

test("a figure is worse when a share falls, a count of false ones rises, or it is gone", () => {
  const nothing: Figures = {
    turnPrecision: null,
    turnRecall: null,
    turnF1: null,
    falseTurns: null,
    label: null,
    role: null,
    boilerplatePrecision: null,
    boilerplateRecall: null,
    boilerplateF1: null,
    falseLines: null,
    date: null,
  };
  assert.deepEqual(
    changes(
      { plenary: { ...nothing, turnF1: 0.9, falseTurns: 1, date: 0.5, label: 0.7 }, gone: { ...nothing, date: 1 } },
      { plenary: { ...nothing, turnF1: 0.8, falseTurns: 2, date: 0.6, label: 0.7, role: 0.1 } },
    ),
    {
      worse: ["plenary turnF1 0.9 → 0.8", "plenary falseTurns 1 → 2", "gone date 1 → nothing found to score"],
      better: ["plenary date 0.5 → 0.6"],
    },
  );
});
