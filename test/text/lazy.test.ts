/** Computed when asked for, and once. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { lazy } from "../../server/src/text/lazy";

test("a value is computed at the first call only, even where it is undefined", () => {
  let calls = 0;
  const value = lazy(() => {
    calls++;
    return undefined;
  });
  assert.equal(calls, 0);
  assert.deepEqual([value(), value(), calls], [undefined, undefined, 1]);
});
