/** Patterns in lower case, held against words however these are written. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { ignoringCase } from "../../server/src/text/ignoring-case";
import { modulesIn } from "../structure/sources";

test("words match however they are written", () => {
  const pattern = ignoringCase(/^(?:applause|смех)$/u);
  for (const words of ["applause", "APPLAUSE", "Смех"]) assert.ok(pattern.test(words), words);
  assert.ok(!pattern.test("pause"));
});

test("each pattern that ignores case is in lower case: a capital in it would match nothing", () => {
  const patterns = modulesIn("server/src").flatMap(({ path, text }) =>
    [...text.matchAll(/\bignoringCase\(\s*(\/.+\/u)\b/g)].map(([, pattern = ""]) => ({ path, pattern })),
  );
  assert.ok(patterns.length > 0);
  for (const { path, pattern } of patterns)
    assert.doesNotMatch(pattern.replace(/\\p\{L\}|\\p\{Ll\}|\\[A-Z]/gi, ""), /\p{Lu}/u, `${path}: ${pattern}`);
});
