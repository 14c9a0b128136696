/** No source of the gold corpora and no case is read worse than accepted, and what worse means. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { skipWithoutCorpora } from "./gold";
import { acceptedScores, changes, scoreAll } from "./scores";

test("no source and no case is read worse than accepted (npm run score shows the table)", { skip: skipWithoutCorpora }, () => {
  const { scores } = scoreAll();
  const accepted = acceptedScores();
  assert.deepEqual(Object.keys(scores.figures).sort(), Object.keys(accepted.figures).sort());
  assert.deepEqual(changes(accepted, scores).worse, []);
});

test("a figure is worse when a share falls, a count of false ones rises, or it is gone; a case when it fails", () => {
  assert.deepEqual(
    changes(
      {
        figures: { plenary: { turnF1: 0.9, falseTurns: 1, date: 0.5, label: 0.7 }, gone: { date: 1 } },
        failing: ["cases/one", "cases/two"],
      },
      {
        figures: { plenary: { turnF1: 0.8, falseTurns: 2, date: 0.6, label: 0.7, role: 0.1 } },
        failing: ["cases/two", "cases/three"],
      },
    ),
    {
      worse: ["cases/three fails", "plenary turnF1 0.9 → 0.8", "plenary falseTurns 1 → 2", "gone date 1 → nothing to score"],
      better: ["cases/one passes", "plenary date 0.5 → 0.6"],
    },
  );
});
