/** The catalogue of boilerplate: data that the parser relies on. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { CATALOGUE } from "../../server/src/facts/catalogue";

test("patterns are in lower case, as the lines they are held against", () => {
  const upper = CATALOGUE.flatMap(({ sure, likely }) => [...sure, ...likely]).filter((source) =>
    /\p{Lu}/u.test(source.replace(/\\[pP]\{\w+\}|\\[A-Z]/g, "")),
  );
  assert.deepEqual(upper, []);
});
