/** A recorded session of an editor with the server on a copy of a seed, set up by the settings of EDITORS.md. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { TestContext } from "node:test";
import { folder } from "../cli/run";
import { installPackage, packProject } from "../support/installed";
import { PROJECT_ROOT, SEEDS } from "../support/paths";

/** The press conference that the sessions are about. */
export const SEED = readFileSync(SEEDS[4] ?? "", "utf8");

/** What a session leaves. */
export interface Recording {
  /** What it told, a line each. */
  readonly said: readonly string[];
  /** The file as it was saved. */
  readonly saved: string;
}

/**
 * Runs `program` with a session's script on a copy of the seed, with the package installed as npm does it and its
 * commands on the path. What it tells is kept in `.screenshots/`, for a person to read.
 */
export function record(t: TestContext, name: string, program: string, words: readonly string[]): Recording {
  const { path, read } = folder(t, { "seed.transcript": SEED, "settings.lua": readme("lua"), "settings.el": readme("elisp") });
  const commands = installPackage(path, packProject(path));
  const { status, signal, stdout, stderr, error } = spawnSync(program, words, {
    cwd: path,
    encoding: "utf8",
    timeout: 100_000,
    env: {
      ...process.env,
      ...Object.fromEntries(
        ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"].map((key) => [key, path]),
      ),
      LC_ALL: "C.UTF-8",
      PATH: `${commands}${delimiter}${process.env.PATH}`,
    },
  });
  const pictures = join(PROJECT_ROOT, ".screenshots");
  mkdirSync(pictures, { recursive: true });
  writeFileSync(join(pictures, `${name}.txt`), stdout);
  assert.equal(status, 0, `${error ?? signal ?? ""}\n${stdout}\n${stderr}`);
  return { said: stdout.split("\n"), saved: read("seed.transcript").toString() };
}

/** The script of a session, in the sources. */
export function script(name: string): string {
  return join(PROJECT_ROOT, "test/clients", name);
}

/** The settings in a language that EDITORS.md gives: its one fenced block of it. */
function readme(language: string): string {
  const blocks = readFileSync(join(PROJECT_ROOT, "EDITORS.md"), "utf8").split(`\`\`\`${language}\n`);
  assert.equal(blocks.length, 2, `EDITORS.md has ${blocks.length - 1} blocks of ${language}, not one`);
  return (blocks[1] ?? "").split("```")[0] ?? "";
}

/** Fails unless every line of `expected` was said, in this order, whatever else was said between. */
export function assertSaid(said: readonly string[], expected: readonly string[]): void {
  let from = 0;
  for (const line of expected) {
    const at = said.indexOf(line, from);
    assert.notEqual(at, -1, `the session did not say “${line}” where it should:\n${said.join("\n")}`);
    from = at + 1;
  }
}
