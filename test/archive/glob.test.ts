/** What globs mean, and that no glob takes long. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { fitsGlob, readGlob } from "../../server/src/archive/glob";
import { fits } from "../../server/src/archive/globs";

const CASES: readonly (readonly [glob: string, fitting: string, others: string])[] = [
  ["a.txt", "a.txt a.txt/b", "b.txt xa.txt a.txtx in/a.txt axtxt"],
  ["*.txt", "a.txt .txt é.txt", "in/a.txt a.md"],
  ["?.txt", "a.txt é.txt 👍.txt", "ab.txt .txt"],
  ["**/*.txt", "a.txt in/a.txt in/in/a.txt", "a.md in/a.md"],
  ["in/**", "in/a in/in/a", "out/a inn/a in"],
  ["in/**/a", "in/a in/b/a in/b/c/a", "a in/ab out/a"],
  ["**", "a in/a", ""],
  ["a**b", "ab axxb", "a/b"],
  ["a**/b", "a/b ax/b", "a/x/b"],
  ["[ab].txt", "a.txt b.txt", "c.txt ab.txt"],
  ["[a-c0].txt", "b.txt 0.txt", "d.txt -.txt"],
  ["[!a-c].txt", "d.txt", "a.txt"],
  ["a[!x]b", "ayb", "a/b axb"],
  ["[]a].txt", "].txt a.txt", "b.txt"],
  ["[a.txt", "[a.txt", "a.txt"],
  ["{a,b,in/c}.txt", "a.txt b.txt in/c.txt", "c.txt"],
  ["{a,{b,c}d}x", "ax bdx cdx", "bx dx"],
  ["{,un}done", "done undone", "xdone"],
  ["{a}", "{a}", "a"],
  ["{a,b", "{a,b", "a b"],
  ["a\\*b", "a*b", "axb ab"],
  ["a\\{b,c\\}", "a{b,c}", "ab ac"],
  ["a+(b)!", "a+(b)!", "ab"],
  ["", "", "a"],
];

for (const [glob, fitting, others] of CASES) {
  test(`${JSON.stringify(glob)} fits what it means and nothing else`, () => {
    const isFit = (path: string) => fitsGlob(readGlob(glob), path);
    const paths = (list: string) => list.split(" ").filter((path) => path !== "");
    assert.deepEqual(
      paths(fitting).filter((path) => !isFit(path)),
      [],
    );
    assert.deepEqual(paths(others).filter(isFit), []);
  });
}

test("a list means what any of its globs means: names in any folder, folders with all that is in them", () => {
  const fitting = (globs: readonly string[]) =>
    ["a.txt", "in/a.txt", "drafts/b.txt", "in/drafts/c.md"].filter((path) => fits(globs, path));
  assert.deepEqual(fitting([]), []);
  assert.deepEqual(fitting(["*.txt"]), ["a.txt", "in/a.txt", "drafts/b.txt"]);
  assert.deepEqual(fitting(["drafts"]), ["drafts/b.txt", "in/drafts/c.md"]);
  assert.deepEqual(fitting(["/drafts/"]), ["drafts/b.txt"]);
  assert.deepEqual(fitting(["drafts/**"]), ["drafts/b.txt"]);
  assert.deepEqual(fitting(["/a.txt", "./in/*.txt"]), ["a.txt", "in/a.txt"]);
});

/** Each of these takes a matcher that tries one way after the other longer than anybody waits. */
const HOSTILE: readonly (readonly [glob: string, path: string])[] = [
  [`${"*a".repeat(90)}*b`, "a".repeat(4_000)],
  [`${"**/a/".repeat(40)}b`, "a/".repeat(2_000)],
  [`${"{a,aa}".repeat(30)}b`, "a".repeat(4_000)],
  [`${"{".repeat(60)}a,b${"}".repeat(60)}c`, "a".repeat(4_000)],
  [`**/${"*?".repeat(90)}b`, "a".repeat(4_000)],
];

test("a hostile glob is answered at once", () => {
  for (const [glob, path] of HOSTILE) assert.equal(fits([glob], path), false);
});
