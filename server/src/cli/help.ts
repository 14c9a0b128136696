/** What `--help` prints. */

import { optionsOf } from "./arguments";
import type { Command } from "./command";
import { COMMANDS } from "./commands";

/** The help of the program. */
export function generalHelp(): string {
  return `Reads, checks and cleans transcripts of press conferences and interviews.

Usage: transcript COMMAND [OPTION…] [PATH…]

Commands:
${table(COMMANDS.map(({ name, summary }) => [name, summary]))}
Options:
${table([
  ["--help", "show this; with a command: its options"],
  ["--version", "show the version"],
])}
A PATH may be a file, a folder (what its .transcript.json includes, or *.transcript and *.transcript.txt), or a pattern
such as 'archive/**/*.txt'. The nearest .transcript.json up the tree counts for each file.
Exit code: 0 nothing found, 1 findings, 2 something could not be read, written or understood.
`;
}

/** The help of one command. */
export function commandHelp(command: Command): string {
  const rows = optionsOf(command).map(
    ({ name, value, summary, short }) =>
      [`${short === undefined ? "" : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`, summary] as const,
  );
  const usage = `Usage: transcript ${command.name} [OPTION…] ${command.operands}`.trimEnd();
  return `${command.summary}\n\n${usage}\n\nOptions:\n${table(rows)}`;
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = rows.reduce((most, [name]) => Math.max(most, name.length), 0);
  return rows.map(([name, summary]) => `  ${name.padEnd(width)}  ${summary}\n`).join("");
}
