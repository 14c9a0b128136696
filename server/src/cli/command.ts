/** What a subcommand of the command line is, and the arguments it gets. */

import type { Terminal } from "./terminal";

/** 0: done and nothing found; 1: done, with findings; 2: the call itself could not be carried out. */
export type ExitCode = 0 | 1 | 2;

export interface Option {
  readonly name: string;
  /** One phrase for `--help`. */
  readonly summary: string;
  /** What the value is called in `--help`; an option without it is a flag. */
  readonly value?: string;
}

export interface Arguments {
  /** What is not an option, in order. */
  readonly operands: readonly string[];
  /** The names of the flags given, dashes left out. */
  readonly flags: ReadonlySet<string>;
  /** The values given to each option, in order. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

export interface Command {
  readonly name: string;
  /** One sentence for `--help`. */
  readonly summary: string;
  /** How the operands are called in `--help`. */
  readonly operands: string;
  readonly options: readonly Option[];
  run(given: Arguments, terminal: Terminal): ExitCode;
}

/** A call that cannot be carried out; the message is one line that says why and what mends it. */
export class Misuse extends Error {}
