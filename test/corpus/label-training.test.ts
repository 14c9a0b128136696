/** The committed weights are what training gives. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { SIGNS } from "../../server/src/facts/label-signs";
import { BIAS, WEIGHTS } from "../../server/src/facts/label-weights";
import { labelTexts } from "./examples";
import { skipWithoutCorpora } from "./gold";
import { learnLabels } from "./label-training";

const digits = (value: number) => Number(value.toPrecision(4));

test("the weights of labels are what npm run train writes", { skip: skipWithoutCorpora }, () => {
  const { weights, bias } = learnLabels(labelTexts());
  assert.deepEqual([...weights].map(digits), WEIGHTS);
  assert.equal(digits(bias), BIAS);
});

test("each weight keeps to the direction of its sign", () => {
  assert.equal(WEIGHTS.length, SIGNS.length);
  for (const [j, { name, direction }] of SIGNS.entries()) assert.ok((WEIGHTS[j] ?? 0) * direction >= 0, name);
});
