/** Which `.transcript.json` counts for a file. */

import assert from "node:assert/strict";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createArchives, pathInArchive } from "../../server/src/files/archives";
import { english } from "../../server/src/text/message";
import { folderWith } from "../support/folder";

test("the nearest file up the tree counts, and is read anew only when it is forgotten", (t) => {
  const root = folderWith(t, {
    ".transcript.json": '{ "dateStyle": "iso" }',
    "old/.transcript.json": '{ "dateStyle": "file" }',
    "old/1990/a.txt": "",
    "new/b.txt": "",
  });
  const archives = createArchives([]);
  const old = archives.of(join(root, "old/1990/a.txt"));
  assert.equal(old?.archive.config.dateStyle, "file");
  assert.equal(old && pathInArchive(old, join(root, "old/1990/a.txt")), "1990/a.txt");
  const main = archives.of(join(root, "new/b.txt"));
  assert.equal(main?.root, root);
  assert.equal(archives.of(join(root, "c.txt")), main);
  writeFileSync(join(root, ".transcript.json"), '{ "dateStyle": "file" }');
  assert.equal(archives.of(join(root, "c.txt"))?.archive.config.dateStyle, "iso");
  archives.forget();
  assert.equal(archives.of(join(root, "c.txt"))?.archive.config.dateStyle, "file");
});

test("a file that cannot be read, and a baseline that is missing or none, are problems at their place", (t) => {
  const root = folderWith(t, {
    "a/.transcript.json": '{ "baseline": "gone.json", "dateStyle": "iso" }',
    "b/.transcript.json": '{ "baseline": "no.json" }',
    "b/no.json": "[]",
    "c/.transcript.json": Buffer.from("%PDF-1.4"),
    "d/.transcript.json/x": "a folder of that name",
    "e/.transcript.json": '{ "baseline": "b.json" }',
    "f/.transcript.json": '{ "baseline": "b" }',
    "f/b/x": "a folder of that name",
    "e/b.json": '{ "version": 1, "findings": { "x.txt": { "doubled-word": ["0a"] } } }',
  });
  const archives = createArchives([]);
  const problemsOf = (name: string) => {
    const found = archives.of(join(root, name, "x.txt"));
    return found?.problems.map(({ span, message }) => `${found.configText.slice(span.start, span.end)} → ${english(message)}`);
  };
  assert.deepEqual(problemsOf("a"), [
    '"gone.json" → There is no file gone.json; create it with transcript check --update-baseline.',
  ]);
  assert.equal(archives.of(join(root, "a/x.txt"))?.archive.config.dateStyle, "iso");
  assert.deepEqual(problemsOf("b"), [
    '"no.json" → no.json is not a baseline; choose another file, or delete it and run transcript check --update-baseline.',
  ]);
  assert.match(String(problemsOf("c")), /^ → This cannot be read: a PDF document, not plain text; /);
  assert.deepEqual(problemsOf("d"), [" → This cannot be read: a folder, not a file; check the path."]);
  assert.deepEqual(problemsOf("f"), ['"b" → b cannot be read: a folder, not a file; check the path.']);
  assert.deepEqual(archives.of(join(root, "e/x.txt"))?.archive.baseline, { "x.txt": { "doubled-word": ["0a"] } });
});

test("a baseline that a link leads out of the archive is not read", (t) => {
  const root = folderWith(t, {
    "archive/.transcript.json": '{ "baseline": "b.json" }',
    "linked/.transcript.json": '{ "baseline": "in/b.json" }',
    "b.json": '{ "version": 1, "findings": { "x.txt": { "doubled-word": ["0a"] } } }',
  });
  symlinkSync("../b.json", join(root, "archive/b.json"));
  symlinkSync("..", join(root, "linked/in"));
  for (const [name, baseline] of [
    ["archive", "b.json"],
    ["linked", "in/b.json"],
  ] as const) {
    const found = createArchives([]).of(join(root, name, "x.txt"));
    assert.deepEqual(found?.archive.baseline, {});
    assert.deepEqual(
      found?.problems.map(({ message }) => english(message)),
      [`${baseline} is outside this archive; choose a file in the archive.`],
    );
  }
});
