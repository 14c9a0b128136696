/** The built command line as a process of its own, in a folder of its own. */

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { type Files, folderWith } from "../support/folder";
import { PROJECT_ROOT } from "../support/paths";

/** The program under test. */
export const CLI = join(PROJECT_ROOT, "dist/cli.js");

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  /** What came on standard error. */
  readonly said: string;
}

export interface Folder {
  readonly path: string;
  /** Runs `transcript` in this folder. */
  transcript(...words: readonly string[]): Ended;
  /** Runs `transcript` with this on standard input; what it prints comes back as bytes. */
  pipe(input: Buffer, ...words: readonly string[]): { readonly code: number | null; readonly out: Buffer; readonly said: string };
  read(name: string): Buffer;
}

/** A folder with these files, gone when the test is over. */
export function folder(t: TestContext, files: Files): Folder {
  const path = folderWith(t, files);
  return {
    path,
    transcript(...words) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...words], {
        cwd: path,
        encoding: "utf8",
        maxBuffer: 1 << 28,
      });
      return { code: status, out: stdout, said: stderr };
    },
    pipe(input, ...words) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...words], { cwd: path, input });
      return { code: status, out: stdout, said: stderr.toString() };
    },
    read: (name) => readFileSync(join(path, name)),
  };
}
