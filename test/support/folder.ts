/** Folders of files on the disk, for tests. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TestContext } from "node:test";

/** Files by their paths in a folder. */
export type Files = Readonly<Record<string, string | Buffer>>;

/** The path of a new folder with these files, gone when the test is over. */
export function folderWith(t: TestContext, files: Files): string {
  const path = mkdtempSync(join(tmpdir(), "transcript-test-"));
  t.after(() => rmSync(path, { recursive: true }));
  for (const [name, content] of Object.entries(files)) writeInto(path, name, content);
  return path;
}

/** Writes a file into a folder, with the folders on the way to it. */
export function writeInto(folder: string, name: string, content: string | Buffer): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}
