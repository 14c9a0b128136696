/** From the words of a call to the subcommand that answers it. */

import { withoutLinks } from "../files/links";
import { FileTrouble } from "../files/text-file";
import { version } from "../files/version";
import { archivesWith, problemLines } from "./archives";
import { readArguments } from "./arguments";
import { type Arguments, type ExitCode, type FileCommand, lastValue, Misuse, type OutcomeCache } from "./command";
import { commandNamed, commandNames } from "./commands";
import { namedFiles } from "./files";
import { commandHelp, generalHelp } from "./help";
import { shareOf } from "./shard";
import type { Terminal } from "./terminal";
import { type Visited, visitAll, visitOne } from "./threads";

/** Answers one call; `words` are the arguments behind the program's name. */
export async function main(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(words, terminal);
  } catch (error) {
    // What is no misuse is a fault of this program; still, it must not end like a call that found something.
    const lines =
      error instanceof Misuse
        ? [...error.causes, error.message]
        : error instanceof FileTrouble
          ? [error.message]
          : `internal error: ${error instanceof Error ? error.stack : error}`.split("\n");
    lines.forEach(terminal.complain);
    return 2;
  } finally {
    terminal.flush();
  }
}

async function dispatch([first, ...rest]: readonly string[], terminal: Terminal): Promise<ExitCode> {
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
  const given = topic === undefined ? readArguments(command, rest) : null;
  if (given === null || given.flags.has("help")) {
    terminal.print(commandHelp(command));
    return 0;
  }
  return "visit" in command ? visitFiles(command, given, terminal) : command.run(given, terminal);
}

async function visitFiles(command: FileCommand, given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const isStandardInput = given.flags.has("stdin");
  const name = lastValue(given, "stdin-filename");
  if (isStandardInput && given.operands.length > 0) throw new Misuse("--stdin reads one text; leave out the files");
  if (!isStandardInput && name !== null) throw new Misuse("--stdin-filename names what --stdin reads; add --stdin");

  const report = command.report(given, terminal);
  const cache = command.cacheOf?.(given) ?? null;
  let failed = false;
  let failures = 0;
  let done = 0;
  const { files, unread } = isStandardInput ? { files: [], unread: [] } : await namedFiles(given, command.inFolder);
  const all = command.writes ? withoutLinks(files) : files;
  const names = shareOf(all, given);
  command.admits?.(names, given);
  const standardInput = name ?? "<stdin>";
  for (const found of archivesWith(isStandardInput ? [standardInput] : names, given)) {
    // What is wrong in an archive's file stops no work, but the work was not done as the file meant it.
    const lines = problemLines(found, given, command);
    lines.forEach(terminal.complain);
    failed ||= lines.length > 0;
  }
  for (const { message } of unread) {
    terminal.complain(message);
    failed = true;
  }
  const take = (visited: Visited<unknown>) => {
    terminal.progress(++done, names.length);
    if ("outcome" in visited) return report.take(visited.outcome);
    terminal.complain(visited.trouble);
    failures++;
  };
  if (isStandardInput) {
    const bytes = Buffer.concat(await process.stdin.toArray());
    take(await visitOne(command, given, standardInput, () => bytes, null));
  } else await visitAll(command, given, names, all, cache, take);
  const code = report.end(failures);
  failed = !isSaved(cache, terminal) || failed;
  return failed || failures > 0 ? 2 : code;
}

/** Writes down what became of the files; false where it could not be, which is told. */
function isSaved(cache: OutcomeCache<unknown> | null, terminal: Terminal): boolean {
  try {
    cache?.save();
    return true;
  } catch (error) {
    if (!(error instanceof FileTrouble)) throw error;
    terminal.complain(error.message);
    return false;
  }
}
