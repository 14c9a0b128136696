/** The editors that the server is tried in, beside VS Code: those that are here, or Debian's. */

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { installCommand, installPackages, isLikeDebian, onPath, runs, unpackPackage } from "../support/programs";

/** Programs that are ready to use. */
export interface Editors {
  readonly neovim: string;
  /** null where there is none: `withoutEmacs` says why. */
  readonly emacs: string | null;
  readonly withoutEmacs: string;
}

const VARIABLE = "EDITORS_TEST_SET_UP";

/**
 * Provides the editors and leaves word of them in the environment, for the processes that the test runner starts.
 * @throws Error with the command that mends it, when there is no Neovim to be had.
 */
export async function setUpEditors(report: (line: string) => void): Promise<void> {
  const emacs = named("EMACS_PATH") ?? emacsWithEglot() ?? debianEmacs(report);
  const provided: Editors = {
    neovim: named("NVIM_PATH") ?? onPath(["nvim"]) ?? debianNeovim(report) ?? refuse(),
    emacs,
    withoutEmacs: `no Emacs with eglot is here, and none could be installed; ${isLikeDebian() ? installCommand(EMACS) : "install Emacs 29 or later"}`,
  };
  process.env[VARIABLE] = JSON.stringify(provided);
}

/**
 * What `setUpEditors` provided.
 * @throws Error outside of `npm test`.
 */
export function editors(): Editors {
  const value = process.env[VARIABLE];
  if (!value) throw new Error("The tests in real editors are run by `npm test`, which provides what they need.");
  return JSON.parse(value);
}

function named(variable: string): string | null {
  const path = process.env[variable];
  if (!path) return null;
  if (runs(path)) return path;
  throw new Error(`${variable} is ${path}, which does not run.`);
}

function debianNeovim(report: (line: string) => void): string | null {
  if (installPackages(["neovim"], report)) return onPath(["nvim"]);
  const root = unpackPackage("neovim", report);
  if (root === null) return null;
  const starter = join(root, "nvim.sh");
  const lines = [
    "#!/bin/sh",
    `export LD_LIBRARY_PATH="$(echo '${root}'/usr/lib/*-linux-gnu*)" VIMRUNTIME='${root}/usr/share/nvim/runtime'`,
    `exec '${root}/usr/bin/nvim' "$@"`,
  ];
  writeFileSync(starter, `${lines.join("\n")}\n`, { mode: 0o755 });
  return runs(starter) ? starter : null;
}

function refuse(): never {
  const mend = isLikeDebian() ? installCommand(["neovim"]) : "install Neovim 0.7 or later, or set NVIM_PATH to its program";
  throw new Error(`The tests in real editors need Neovim, and none could be fetched. This mends it:\n\n  ${mend}\n`);
}

/** Emacs has eglot from 29 on; before, it is a package beside it. */
const EMACS = ["emacs-nox", "elpa-eglot"];

function debianEmacs(report: (line: string) => void): string | null {
  const hasEglotPackage = spawnSync("apt-cache", ["show", "elpa-eglot"], { stdio: "ignore" }).status === 0;
  return installPackages(hasEglotPackage ? EMACS : EMACS.slice(0, 1), report) ? emacsWithEglot() : null;
}

function emacsWithEglot(): string | null {
  const emacs = onPath(["emacs"]);
  if (emacs === null) return null;
  const words = ["--batch", "--no-init-file", "--no-site-file", "--eval", "(progn (package-initialize) (require 'eglot))"];
  return spawnSync(emacs, words, { stdio: "ignore" }).status === 0 ? emacs : null;
}
