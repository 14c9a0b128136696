/** Which `files.associations` pattern a folder gets. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { associationPattern } from "../../client/src/association";

const inArchive = { workspaceFolder: "/home/ana/archive", isMultiRoot: false, extension: ".txt" };

test("the workspace's own folder needs no path", () => {
  assert.equal(associationPattern({ ...inArchive, folder: "/home/ana/archive" }), "*.txt");
});

test("a folder below it is named by its path inside the workspace", () => {
  assert.equal(associationPattern({ ...inArchive, folder: "/home/ana/archive/2019/brussels" }), "**/2019/brussels/*.txt");
});

test("among several workspace folders the folder's name tells them apart", () => {
  const among = { ...inArchive, isMultiRoot: true };
  assert.equal(associationPattern({ ...among, folder: "/home/ana/archive" }), "**/archive/*.txt");
  assert.equal(associationPattern({ ...among, folder: "/home/ana/archive/2019" }), "**/archive/2019/*.txt");
});

test("files of other kinds stay what they are", () => {
  assert.equal(associationPattern({ ...inArchive, folder: "/home/ana/archive/2019", extension: ".vtt" }), "**/2019/*.vtt");
});

test("outside a workspace the whole path is the pattern", () => {
  const elsewhere = { workspaceFolder: null, isMultiRoot: false, extension: ".txt" };
  assert.equal(associationPattern({ ...elsewhere, folder: "/srv/old [1]" }), "/srv/old ?1?/*.txt");
  assert.equal(associationPattern({ ...inArchive, folder: "/home/ana/archive-2" }), "/home/ana/archive-2/*.txt");
});
