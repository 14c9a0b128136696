/** The lines in which two texts differ: few, and never long to find. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { changedRuns } from "../../server/src/text/changed-runs";

/** The runs as `-removed +added`, lines being letters; a dot is a blank one. */
function told(before: string, after: string): string {
  const lines = (text: string) => [...text].map((letter) => (letter === "." ? "" : letter));
  return changedRuns(lines(before), lines(after))
    .map(({ from, to, newFrom, newTo }) => `-${before.slice(from, to)}+${after.slice(newFrom, newTo)}`)
    .join(" ");
}

test("what is added, taken away and changed is told apart, also among lines that recur", () => {
  assert.equal(told("", ""), "");
  assert.equal(told("abc", "abc"), "");
  assert.equal(told("", "a"), "-+a");
  assert.equal(told("a", ""), "-a+");
  assert.equal(told("abc", "axc"), "-b+x");
  assert.equal(told("a.b..c", "a.b.c"), "-.+");
  assert.equal(told("aaa", "aaxa"), "-+x");
  assert.equal(told("q.a.q.a.q.a", "q.x.q.a.q.y"), "-a+x -a+y");
  assert.equal(told(`${"k".repeat(80)}.a.b`, "a.b"), `-${"k".repeat(80)}.+`);
  assert.equal(told("a.b.c.d", "x.y.z.w"), "-a+x -b+y -c+z -d+w");
});

test("the runs lead from any lines to any others, in order", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c", "d", "", " "), { maxLength: 60 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const made: string[] = [];
      let at = 0;
      for (const { from, to, newFrom, newTo } of changedRuns(before, after)) {
        assert.ok(from >= at && (to > from || newTo > newFrom));
        made.push(...before.slice(at, from), ...after.slice(newFrom, newTo));
        at = to;
      }
      assert.deepEqual([...made, ...before.slice(at)], after);
    }),
  );
});

test("a change on each of very many lines is found at once", () => {
  const lines = (change: string) =>
    Array.from({ length: 200_000 }, (_, i) => (i % 2 === 0 ? `A: It is ${i % 50}.${change}` : ""));
  assert.equal(changedRuns(lines(" "), lines("")).length, 100_000);
  const others = Array.from({ length: 200_000 }, (_, i) => `${i % 7} ${i % 11}`);
  assert.ok(changedRuns(lines(""), others).length > 0);
});
