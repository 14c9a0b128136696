/** A diff leads from one text to the other, as another program reads it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { applyPatch } from "diff";
import fc from "fast-check";
import { unifiedDiff } from "../../server/src/cli/unified-diff";

test("a diff shows three lines around what changed, and where a last line has no end", () => {
  const numbers = Array.from({ length: 20 }, (_, i) => `${i + 1}\n`);
  const before = numbers.join("");
  const after = before.replace("\n5\n", "\nfive\n").replace("\n9\n", "\n").replace("20\n", "20");
  assert.equal(
    unifiedDiff("/in/a.txt", before, after),
    `--- a/in/a.txt
+++ b/in/a.txt
@@ -2,11 +2,10 @@
 2
 3
 4
-5
+five
 6
 7
 8
-9
 10
 11
 12
@@ -17,4 +16,4 @@
 17
 18
 19
-20
+20
\\ No newline at end of file
`,
  );
});

test("from any text to any other", () => {
  const text = fc
    .array(fc.constantFrom("a", "b", "c", "d", "e", "\n", "\n", "\n\n", "\r\n", "\r"), { maxLength: 60 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, text, (before, after) => {
      if (before !== after)
        assert.equal(applyPatch(before, unifiedDiff("a.txt", before, after), { autoConvertLineEndings: false }), after);
    }),
  );
});
