/** Fuzzed calls of the command line: any command with any options on whole and damaged files in a folder of their own. */

import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { knowledgeOf } from "../../server/src/cli/archives";
import { optionsOf, readArguments } from "../../server/src/cli/arguments";
import { COMMANDS } from "../../server/src/cli/commands";
import { fix } from "../../server/src/cli/fix";
import { main } from "../../server/src/cli/main";
import type { Terminal } from "../../server/src/cli/terminal";
import { keepsSpeech } from "../../server/src/rules/faithfulness";
import { parse } from "../../server/src/syntax/transcript";
import { TEXT_FILES } from "../imports/talk-files";
import { writeInto } from "../support/folder";
import type { RandomSource } from "../support/random";
import { damaged } from "./damage";
import { begin, holdTime, type Scope, type Session } from "./session";
import { randomText } from "./texts";

const CALLS = 5;
/** Not asked: the first answers until its input ends, the pages of the other lie beside the built program. */
const NOT_ASKED: ReadonlySet<string> = new Set(["mcp", "explain"]);
/** Options that read the standard input of this process. */
const READS_INPUT: ReadonlySet<string> = new Set(["stdin", "stdin-filename"]);
/** Commands that may change files that are there. */
const WRITES: ReadonlySet<string> = new Set(["fix", "cast", "learn", "merge"]);

/** Each call ends with a code, says no word of the program's own making, and leaves the files that it is not asked to change. */
export async function holdCalls(scope: Scope, random: RandomSource, session: Session): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "transcript-fuzz-"));
  scope.after(() => rmSync(folder, { recursive: true, force: true }));
  const files = filesFor(random);
  for (const [name, content] of Object.entries(files)) writeInto(folder, name, content);
  session.text = Object.values(files).join("\n");
  for (let i = 0; i < CALLS; i++) {
    const words = wordsFor(random, folder);
    const before = contentsOf(folder);
    begin(session, `transcript ${words.join(" ")}`);
    const said: string[] = [];
    const code = await main(words, silentTerminal(said));
    holdTime(session, 3);
    assert.ok(code >= 0 && code <= 2);
    assert.doesNotMatch(said.join("\n"), /internal error|^\s+at /m, session.doing);
    if (code === 2) assert.notEqual(said.length, 0, `${session.doing} fails and says nothing`);
    holdFiles(folder, words, before, contentsOf(folder));
  }
}

/** Nothing is gone; what is changed was to be changed, and has all of its speech. */
function holdFiles(
  folder: string,
  words: readonly string[],
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): void {
  const call = `transcript ${words.join(" ")}`;
  const isForced = words.some((word) => /^--(?:force|output|index-out|cache)/.test(word));
  for (const [name, old] of before) {
    const now = after.get(name);
    assert.notEqual(now, undefined, `${call} removes ${name}`);
    if (now === old || now === undefined) continue;
    assert.ok(WRITES.has(words[0] ?? "") || isForced || words.includes("--update-baseline"), `${call} changes ${name}`);
    if (words[0] !== "fix" || !name.endsWith(".transcript")) continue;
    // What is speech is what the archive says it is.
    const knowledge = knowledgeOf({ name: join(folder, name) }, readArguments(fix, words.slice(1)));
    assert.ok(keepsSpeech(parse(old, knowledge), parse(now, knowledge)), `${call} changes a word of speech in ${name}`);
  }
}

function filesFor(random: RandomSource): Readonly<Record<string, string>> {
  const captions = TEXT_FILES["a.vtt"]?.([{ who: "Ana Petrova", words: ["so", "it", "is."] }]) ?? "";
  const config = JSON.stringify({
    rules: { "trailing-space": "error" },
    baseline: ".transcript-baseline.json",
    cast: [{ name: "Ana Petrova" }],
  });
  return {
    "a.transcript": randomText(random),
    "in/b.transcript": randomText(random),
    "c.vtt": random.below(2) === 0 ? captions : damaged(random, captions),
    ".transcript.json": random.below(2) === 0 ? config : damaged(random, config),
    ".transcript-baseline.json": random.pick(["", "{}", '{"version":1,"findings":{}}', "[", "null"]),
    "lines.index": random.pick(["", "{}", "[1]", '{"file":"a","keys":[1,"x"]}\n']),
  };
}

/** A command with some of its options, values that fit or do not, and paths in the folder: never the working folder's own. */
function wordsFor(random: RandomSource, folder: string): readonly string[] {
  const command = random.pick(COMMANDS.filter(({ name }) => !NOT_ASKED.has(name)));
  const options = optionsOf(command).filter(({ name }) => !READS_INPUT.has(name));
  const path = () =>
    join(
      folder,
      random.pick([
        "",
        "a.transcript",
        "in",
        "in/b.transcript",
        "c.vtt",
        ".transcript.json",
        "lines.index",
        "gone",
        "*.transcript",
        "made",
      ]),
    );
  const value = (name: string) =>
    PATHS.has(name)
      ? path()
      : random.pick(["", "json", "csv", "parquet", "tei", "docx", "text", "1/2", "0/0", "-1", "trailing-space", "x,y", "7"]);
  const chosen = Array.from({ length: random.below(4) }, () => {
    const option = random.pick(options);
    if (option.value === undefined) return `--${option.name}`;
    return `--${option.name}=${value(option.name)}`;
  });
  const isAboutFiles = "visit" in command || command.name === "cast" || command.name === "learn" || command.name === "merge";
  const operands = Array.from({ length: isAboutFiles ? 1 + random.below(3) : random.below(2) }, () =>
    isAboutFiles ? path() : random.pick(["trailing-space", "nothing", ""]),
  );
  return [command.name, ...chosen, ...operands];
}

/** Options whose value is a file or a folder. */
const PATHS: ReadonlySet<string> = new Set(["config", "output", "template", "index-in", "index-out", "cache"]);

function silentTerminal(said: string[]): Terminal {
  return {
    isWatched: false,
    print() {},
    complain: (message) => void said.push(message),
    progress() {},
    flush() {},
  };
}

/** The files below a folder by name. */
function contentsOf(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return new Map(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name)).toString()]),
  );
}
