/** Every subcommand there is, in the order in which help lists them. */

import { cast } from "./cast";
import { check } from "./check";
import { type Command, Misuse } from "./command";
import { didYouMean } from "./did-you-mean";
import { explain } from "./explain";
import { exportFiles } from "./export";
import { fix } from "./fix";
import { importFiles } from "./import";
import { learn } from "./learn";
import { mcp } from "./mcp/mcp";
import { merge } from "./merge";
import { outline } from "./outline";
import { parse } from "./parse";
import { rules } from "./rules";
import { statistics } from "./statistics";
import { table } from "./table";

export const COMMANDS: readonly Command[] = [
  parse,
  outline,
  statistics,
  table,
  exportFiles,
  importFiles,
  check,
  fix,
  merge,
  cast,
  learn,
  mcp,
  rules,
  explain,
];

/** The command of that name. Throws `Misuse` where there is none. */
export function commandNamed(name: string): Command {
  const command = COMMANDS.find((one) => one.name === name);
  if (command) return command;
  const kind = name.startsWith("-") ? "option" : "command";
  const names = kind === "option" ? ["--help", "--version"] : COMMANDS.map((one) => one.name);
  throw new Misuse(`unknown ${kind} ${name}; ${didYouMean(name, names) ?? `one of ${commandNames()}, or --help`}`);
}

/** All names, for a sentence. */
export function commandNames(): string {
  return COMMANDS.map((command) => command.name).join(", ");
}
