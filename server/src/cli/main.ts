/** From the words of a call to the subcommand that answers it. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { nearest } from "../text/nearest";
import { check } from "./check";
import { type Arguments, type Command, type ExitCode, Misuse, type Option } from "./command";
import { fix } from "./fix";
import { outline } from "./outline";
import { parse } from "./parse";
import type { Terminal } from "./terminal";

const COMMANDS: readonly Command[] = [parse, outline, check, fix];

const HELP: Option = { name: "help", summary: "show this" };
const VERSION: Option = { name: "version", summary: "show the version" };

/** Answers one call; `words` are the arguments behind the program's name. */
export function main(words: readonly string[], terminal: Terminal): ExitCode {
  try {
    return dispatch(words, terminal);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    terminal.complain(error.message);
    return 2;
  } finally {
    terminal.flush();
  }
}

function dispatch([first, ...rest]: readonly string[], terminal: Terminal): ExitCode {
  if (first === undefined) throw new Misuse(`no command given; one of ${commandNames()}, or --help`);
  const topic = first === "help" ? rest[0] : undefined;
  if (first === "--help" || first === "-h" || (first === "help" && topic === undefined)) {
    terminal.print(generalHelp());
    return 0;
  }
  if (first === "--version" || first === "-v") {
    terminal.print(`${version()}\n`);
    return 0;
  }
  const command = commandNamed(topic ?? first);
  const given = readArguments(command, rest);
  if (topic !== undefined || given.flags.has("help")) {
    terminal.print(commandHelp(command));
    return 0;
  }
  return command.run(given, terminal);
}

function commandNamed(name: string): Command {
  const command = COMMANDS.find((one) => one.name === name);
  if (command) return command;
  const kind = name.startsWith("-") ? "option" : "command";
  const names = kind === "command" ? COMMANDS.map((one) => one.name) : ["--help", "--version"];
  const near = nearest(name, names);
  throw new Misuse(`unknown ${kind} ${name}; ${near ? `did you mean ${near}?` : `one of ${commandNames()}, or --help`}`);
}

function commandNames(): string {
  return COMMANDS.map((command) => command.name).join(", ");
}

/** Throws `Misuse` for an option that the command does not know, a missing value, or a value nobody asked for. */
function readArguments(command: Command, words: readonly string[]): Arguments {
  const options = [...command.options, HELP];
  const flags = new Set<string>();
  const values = new Map<string, string[]>();
  const operands: string[] = [];
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      options.map((option) => [
        option.name,
        { type: option.value === undefined ? "boolean" : "string", ...(option === HELP && { short: "h" }) },
      ]),
    ),
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const option = options.find(({ name }) => name === token.name);
    if (!option) {
      const near = nearest(
        token.name,
        options.map(({ name }) => name),
      );
      const mend = near ? `did you mean --${near}?` : `see transcript ${command.name} --help`;
      throw new Misuse(`unknown option ${token.rawName} for ${command.name}; ${mend}`);
    }
    if (option.value === undefined) {
      if (token.value !== undefined) throw new Misuse(`${token.rawName} takes no value; leave out “${token.value}”`);
      flags.add(option.name);
    } else {
      if (token.value === undefined) throw new Misuse(`${token.rawName} needs a value: ${token.rawName} ${option.value}`);
      values.set(option.name, [...(values.get(option.name) ?? []), token.value]);
    }
  }
  return { operands, flags, values };
}

/** What the package.json beside the bundle's folder says. */
function version(): string {
  const manifest: { readonly version: string } = JSON.parse(readFileSync(join(__dirname, "../package.json"), "utf8"));
  return manifest.version;
}

function generalHelp(): string {
  const commands = COMMANDS.map(({ name, summary }) => [name, summary] as const);
  return `Reads, checks and cleans transcripts of press conferences and interviews.

Usage: transcript COMMAND [OPTION…] [FILE…]

Commands:
${table(commands)}
Options:
${table([
  ["--help", "show this; with a command: its options"],
  ["--version", VERSION.summary],
])}
Exit code: 0 nothing found, 1 findings, 2 the call could not be carried out.
`;
}

function commandHelp(command: Command): string {
  const rows = [...command.options, HELP].map(
    ({ name, value, summary }) => [`--${name}${value === undefined ? "" : ` ${value}`}`, summary] as const,
  );
  return `${command.summary}\n\nUsage: transcript ${command.name} [OPTION…] ${command.operands}\n\nOptions:\n${table(rows)}`;
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, summary]) => `  ${name.padEnd(width)}  ${summary}\n`).join("");
}
