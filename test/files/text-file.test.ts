/** Writing a text back into its file: when it is refused, the file stays as it was. */

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { FileTrouble, readTextFile, writeTextFile } from "../../server/src/files/text-file";
import { folderWith } from "../support/folder";

function refused(action: () => void, reason: string): void {
  assert.throws(action, (error: unknown) => error instanceof FileTrouble && error.message.includes(reason));
}

test("a character without a place in the file's encoding is named, and nothing is written", (t) => {
  const bytes = Buffer.from("Gr\xfc\xdfe aus K\xf6ln, sagte der Minister. Danke sch\xf6n.\n", "latin1");
  const path = join(folderWith(t, { "a.txt": bytes }), "a.txt");
  const file = readTextFile(path);
  assert.equal(file.encoding, "windows-1252");
  refused(
    () => writeTextFile(file, `${file.text}→\n`),
    "“→” cannot be encoded in windows-1252, nothing was written; save the file as UTF-8",
  );
  assert.deepEqual(readFileSync(path), bytes);
});

test("a file that changed meanwhile is not overwritten", (t) => {
  const path = join(folderWith(t, { "a.txt": "Q: One?\n" }), "a.txt");
  const file = readTextFile(path);
  writeFileSync(path, "Q: Two?\n");
  refused(() => writeTextFile(file, "Q: Three?\n"), "was changed by another program, nothing was written");
  assert.equal(readFileSync(path, "utf8"), "Q: Two?\n");
});

test("a file that is gone is not made anew", (t) => {
  const path = join(folderWith(t, { "a.txt": "Q: One?\n" }), "gone.txt");
  refused(() => readTextFile(path), "there is no such file");
  refused(
    () => writeTextFile({ name: path, text: "", encoding: "utf-8", mark: false, isWhole: true }, "Q: One?\n"),
    "there is no such file",
  );
});
