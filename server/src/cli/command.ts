/** What a subcommand of the command line is, and the arguments it gets. */

import type { Repeats } from "../archive/repeats";
import type { TextFile } from "../files/text-file";
import type { Terminal } from "./terminal";

/** 0: done and nothing found; 1: done, with findings; 2: the call itself could not be carried out. */
export type ExitCode = 0 | 1 | 2;

export interface Option {
  readonly name: string;
  /** One phrase for `--help`. */
  readonly summary: string;
  /** What the value is called in `--help`; an option without it is a flag. */
  readonly value?: string;
  /** One letter that means the same behind a single dash. */
  readonly short?: string;
}

/** Plain data, so that it can be handed to another thread. */
export interface Arguments {
  /** What is not an option, in order. */
  readonly operands: readonly string[];
  /** The names of the flags given, dashes left out. */
  readonly flags: ReadonlySet<string>;
  /** The values given to each option, in order. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

interface Described {
  readonly name: string;
  /** One sentence for `--help`. */
  readonly summary: string;
  /** How the operands are called in `--help`; empty where there are none. */
  readonly operands: string;
  readonly options: readonly Option[];
}

/** A command that answers by itself. */
export interface PlainCommand extends Described {
  run(given: Arguments, terminal: Terminal): ExitCode | Promise<ExitCode>;
}

/** A command that does the same with each of many files, in as many threads as it pays. */
export interface FileCommand<Outcome = unknown> extends Described {
  /**
   * What is done with one file, in any thread; the outcome is plain data. `repeats` is what is known of the file from
   * others, null where nobody looked. Throws `FileTrouble`.
   */
  visit(file: TextFile, given: Arguments, repeats: Repeats | null): Outcome;
  /** What is done with a file that is no text; null where that is for `visit`. Throws `FileTrouble`. */
  visitBytes?(name: string, bytes: Uint8Array, given: Arguments): Outcome | Promise<Outcome> | null;
  /** Which files of a folder the command is about, where these are not the transcripts; `none` says, as one phrase, that there are none. */
  readonly inFolder?: { readonly takes: (name: string) => boolean; readonly none: string };
  /** True where `visit` changes the file: then a file that is named twice, by links of either kind, is visited once. */
  readonly writes?: true;
  /** True where the command writes what an archive has learnt of its labels, whatever it held before. */
  readonly writesLesson?: true;
  /** True where `visit` wants to know that of a file of this name. */
  readonly wantsRepeats?: (name: string, given: Arguments) => boolean;
  /** Looks at the names of all files before the first is visited. Throws `Misuse` where they cannot be answered together. */
  readonly admits?: (names: readonly string[], given: Arguments) => void;
  /** Where outcomes are kept from one call to the next; null where the call asks for nothing of the kind. Throws `Misuse`. */
  readonly cacheOf?: (given: Arguments) => OutcomeCache<Outcome> | null;
  /** Begins to tell the outcomes. Throws `Misuse` where the arguments contradict each other. */
  report(given: Arguments, terminal: Terminal): Report<Outcome>;
}

/** What was made of files in earlier calls. */
export interface OutcomeCache<Outcome> {
  /** What was made of a file that is the same, as is all else that its outcome depends on; null where that is not known. */
  of(name: string, repeats: Repeats | null): Outcome | null;
  /** Takes what was made of a file that `of` did not know. */
  put(name: string, outcome: Outcome): void;
  /** Writes all down for the next call. Throws `FileTrouble`. */
  save(): void;
}

export interface Report<Outcome> {
  /** Takes the outcome of one file; files come in the order in which they were named. */
  take(outcome: Outcome): void;
  /** `failed` is the number of files of which nothing came. */
  end(failed: number): ExitCode;
}

export type Command = PlainCommand | FileCommand;

/** The report of a command whose outcomes are what it prints. */
export function printing(terminal: Terminal): Report<string> {
  return { take: (text) => terminal.print(text), end: () => 0 };
}

/** The last value given to an option, or null. */
export function lastValue(given: Arguments, option: string): string | null {
  return given.values.get(option)?.at(-1) ?? null;
}

/** A call that cannot be carried out; the message is one line that says why and what mends it. */
export class Misuse extends Error {
  constructor(
    message: string,
    /** What is told first, because it may be the cause; a line each. */
    readonly causes: readonly string[] = [],
  ) {
    super(message);
  }
}
