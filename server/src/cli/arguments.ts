/** The words behind a command's name, as options and operands. */

import { parseArgs } from "node:util";
import { CONFIG_OPTIONS } from "./archives";
import { type Arguments, type Command, Misuse, type Option } from "./command";
import { didYouMean } from "./did-you-mean";
import { FORCE_EXCLUDE } from "./files";
import { SHARD } from "./shard";

const HELP: Option = { name: "help", summary: "show this", short: "h" };

const STDIN: readonly Option[] = [
  { name: "stdin", summary: "read one text from standard input instead of files" },
  { name: "stdin-filename", value: "NAME", summary: "the file name to assume for that text" },
];

/** All options of a command: its own, and those that every command has. */
export function optionsOf(command: Command): readonly Option[] {
  return [...command.options, ...("visit" in command ? [...CONFIG_OPTIONS, FORCE_EXCLUDE, SHARD, ...STDIN] : []), HELP];
}

/** Throws `Misuse` for an option that the command does not know, a missing value, or a value or operand nobody asked for. */
export function readArguments(command: Command, words: readonly string[]): Arguments {
  const options = optionsOf(command);
  const flags = new Set<string>();
  const values = new Map<string, string[]>();
  const operands: string[] = [];
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      options.map((option) => [
        option.name,
        {
          type: option.value === undefined ? "boolean" : "string",
          ...(option.short !== undefined && { short: option.short }),
        },
      ]),
    ),
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === "positional") {
      if (command.operands === "") throw new Misuse(`${command.name} takes options only; leave out “${token.value}”`);
      operands.push(token.value);
    }
    if (token.kind !== "option") continue;
    const option = options.find(({ name }) => name === token.name);
    if (!option) {
      const names = options.map(({ name }) => `--${name}`);
      const mend = didYouMean(`--${token.name}`, names) ?? `see transcript ${command.name} --help`;
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
