/** The pictures of the README are there, and small. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { PROJECT_ROOT } from "../support/paths";

/** In bytes: a page with all of them is still loaded at once. */
const LARGEST = 150_000;

test("the README’s pictures are there, are small, and have a text for those who do not see them", () => {
  const readme = readFileSync(join(PROJECT_ROOT, "README.md"), "utf8");
  const pictures = [...readme.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, text = "", path = ""]) => ({ text, path }));
  assert.ok(pictures.length >= 4);
  for (const { text, path } of pictures) {
    assert.ok(text.length > 20, path);
    assert.ok(readFileSync(join(PROJECT_ROOT, path)).length <= LARGEST, path);
  }
  const folder = "client/pictures";
  const named = pictures.map(({ path }) => path).filter((path) => path.startsWith(folder));
  assert.deepEqual(
    readdirSync(join(PROJECT_ROOT, folder)).map((name) => `${folder}/${name}`),
    named.toSorted(),
    "none is left over",
  );
});
