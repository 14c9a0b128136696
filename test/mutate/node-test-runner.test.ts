/** Tests of a sandbox are run in one process, each mutant with all that it needs loaded anew. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { folderWith } from "../support/folder";

/** Four mutants as Stryker writes them: of a value, of one that is kept, of one that no test looks at, and of a loop. */
const CODE = `
const stryker = globalThis.__stryker__;
function reach(id) {
  const { static: always, perTest } = stryker.mutantCoverage ?? { static: {}, perTest: {} };
  const reached = stryker.currentTestId ? (perTest[stryker.currentTestId] ??= {}) : always;
  reached[id] = (reached[id] ?? 0) + 1;
}
function isActive(id) {
  if (stryker.activeMutant !== id) return false;
  if (stryker.hitCount !== undefined && ++stryker.hitCount > stryker.hitLimit) throw new Error("too often");
  return true;
}
const pick = (id, mutated, original) => (isActive(id) ? mutated : (reach(id), original));
exports.one = () => pick("one", 2, 1);
let kept;
exports.kept = () => (kept ??= pick("kept", 2, 1));
exports.unseen = () => void pick("unseen", 2, 1);
exports.loop = () => { for (let i = 0; pick("loop", true, i < 3); i++); };
`;

const TESTS = `
const { test } = require("node:test");
const assert = require("node:assert/strict");
const { one, kept, unseen, loop } = require("../code.js");
test("first", () => { kept(); unseen(); });
test("second", () => assert.equal(kept(), 1));
test("third", () => { loop(); assert.equal(one(), 1); });
test("left out", { skip: "why" }, () => assert.fail());
`;

/** Asks a runner in a process of its own, whose folder is the sandbox. */
function ask(folder: string, question: string): unknown {
  const script = `
    const { NodeTestRunner } = require(${JSON.stringify(join(__dirname, "node-test-runner.js"))});
    const runner = new NodeTestRunner({ wanted: { tests: ["a"], sample: 1, seed: 1 } });
    const mutant = (id, options) => runner.mutantRun({ activeMutant: { id }, ...options });
    (async () => console.log(JSON.stringify(await (async () => { ${question} })())))();`;
  const { stdout, stderr } = spawnSync(process.execPath, ["-e", script], { cwd: folder, encoding: "utf8" });
  assert.equal(stderr, "");
  return JSON.parse(stdout);
}

test("the first run says which tests reach a mutant, also by what another test has had kept", (t) => {
  const folder = folderWith(t, { "out/code.js": CODE, "out/test/a.test.js": TESTS, "package.json": "{}" });
  const told = ask(
    folder,
    `const { tests, mutantCoverage } = await runner.dryRun();
    return [tests.map(({ id, status }) => id + " " + status), mutantCoverage];`,
  );
  assert.deepEqual(told, [
    ["a: first 0", "a: second 0", "a: third 0"],
    {
      static: {},
      perTest: { "a: first": { kept: 1, unseen: 1 }, "a: second": { kept: 1 }, "a: third": { kept: 1, loop: 4, one: 1 } },
    },
  ]);
});

test("a mutant is killed by the first test that notices, survives, or turns too often; none leaves anything to the next", (t) => {
  const folder = folderWith(t, { "out/code.js": CODE, "out/test/a.test.js": TESTS, "package.json": "{}" });
  const told = ask(
    folder,
    `await runner.dryRun();
    const told = [];
    for (const id of ["kept", "unseen", "one"]) told.push(await mutant(id, {}));
    told.push(await mutant("loop", { hitLimit: 100 }), await mutant("one", { testFilter: ["a: first"] }));
    return told.map(({ status, killedBy }) => [status, ...(killedBy ?? [])].join(" "));`,
  );
  assert.deepEqual(told, ["killed a: second", "survived", "killed a: third", "timeout", "survived"]);
});
