/** How time and memory grow with what is checked, each held against a tenth of it: `npm run bench -- sizes`, with words for the rows whose name has them. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CLI, createMeter, measureNode } from "./commands";
import { measureCycles } from "./servers";
import { manySpeakers, singleLine } from "./texts";
import { variedText } from "./varied-texts";

const MB = 1_000_000;
/** Units of a line of varied text, its terminator and the blank lines between included. */
const UNITS_A_LINE = 150;
const TENTH = 10;
const FILES = 100_000;
const CYCLES = 10_000;

const TURNS = ["Ana Petrova: Yes, we will.", "Ivo Marlow: No, they won’t.", "Question: Will you go?"];

/** Texts of the given size. */
const TEXTS: readonly { readonly name: string; readonly size: number; readonly text: (size: number) => string }[] = [
  { name: "100 MB", size: 100 * MB, text: variedText },
  { name: "1,000,000 lines", size: 1_000_000, text: linesOf },
  { name: "one line of 10 MB", size: 10 * MB, text: singleLine },
  { name: "100,000 turns", size: 100_000, text: (turns) => filledWith(TURNS, turns) },
  { name: "50,000 speakers", size: 50_000, text: manySpeakers },
];

function linesOf(count: number): string {
  return variedText(count * UNITS_A_LINE)
    .split("\n")
    .slice(0, count)
    .join("\n");
}

function filledWith(turns: readonly string[], count: number): string {
  return `A talk\n3 March 2015\n\n${Array.from({ length: count }, (_, i) => turns[i % turns.length]).join("\n\n")}\n`;
}

interface Grown {
  /** Of the whole to a tenth. */
  readonly time: number;
  readonly memory: number;
  /** Of the peak above that of a small text to the text's size. */
  readonly toText: number | null;
}

/** Prints a row for each of them as it is known. */
export async function measureSizes(words: readonly string[]): Promise<void> {
  const isWanted = (name: string) => words.length === 0 || words.some((word) => name.includes(word));
  const folder = mkdtempSync(join(tmpdir(), "transcript-sizes-"));
  createMeter(folder);
  console.log(" time  memory  : text   against a tenth of it (linear: 10)");
  try {
    for (const { name, size, text } of TEXTS) if (isWanted(name)) print(`check of ${name}`, ofText(folder, size, text));
    const files = "an archive of 100,000 files";
    if (isWanted(files)) print(`check of ${files}`, ofFiles(folder));
    const cycles = "10,000 texts opened and closed";
    if (isWanted(cycles)) print(cycles, await ofCycles());
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function print(name: string, { time, memory, toText }: Grown): void {
  const shown = (figure: number | null) => (figure === null ? "–" : figure.toPrecision(3)).padStart(6);
  console.log(`${shown(time)}${shown(memory)}${shown(toText)}   ${name}`);
}

function ofText(folder: string, size: number, text: (size: number) => string): Grown {
  const path = join(folder, "text.transcript");
  const measured = (content: string) => {
    writeFileSync(path, content);
    return { ...measureNode({ folder }, [CLI, "check", path]), bytes: Buffer.byteLength(content) };
  };
  const nothing = measured("Hello.\n");
  const tenth = measured(text(size / TENTH));
  const whole = measured(text(size));
  const above = (whole.memory ?? Number.NaN) - (nothing.memory ?? Number.NaN);
  return {
    time: (whole.processor - nothing.processor) / (tenth.processor - nothing.processor),
    memory: (whole.memory ?? Number.NaN) / (tenth.memory ?? Number.NaN),
    toText: (above * MB) / whole.bytes,
  };
}

function ofFiles(folder: string): Grown {
  const archive = join(folder, "archive");
  mkdirSync(archive);
  writeFileSync(join(archive, ".transcript.json"), "{}");
  const grown = (from: number, to: number) => {
    for (let i = from; i < to; i++) writeFileSync(join(archive, `${i}.transcript`), variedText(600, i));
    return measureNode({ folder }, [CLI, "check", archive]);
  };
  const tenth = grown(0, FILES / TENTH);
  const whole = grown(FILES / TENTH, FILES);
  return {
    time: whole.processor / tenth.processor,
    memory: (whole.memory ?? Number.NaN) / (tenth.memory ?? Number.NaN),
    toText: null,
  };
}

async function ofCycles(): Promise<Grown> {
  const [tenth, whole] = await measureCycles(variedText(20_000), [CYCLES / TENTH, CYCLES]);
  if (tenth === undefined || whole === undefined) throw new Error("the server was not measured");
  return { time: whole.time / tenth.time, memory: whole.memory / tenth.memory, toText: null };
}
