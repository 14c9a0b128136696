/** Ratios between two things done in this process on the same texts, for a look inside: `npm run bench -- inside`, with words for the rows whose name has them. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRepeatsIndex } from "../../server/src/archive/repeats";
import { outline } from "../../server/src/facts/outline";
import { format } from "../../server/src/features/format";
import { imported } from "../../server/src/imports/importers";
import { fixAll } from "../../server/src/rules/fix";
import { lint } from "../../server/src/rules/lint";
import { DEFAULT_CONTEXT } from "../../server/src/rules/rule";
import { edit, parse } from "../../server/src/syntax/transcript";
import { PROJECT_ROOT } from "../support/paths";
import {
  adversarialLine,
  adversarialText,
  distinctText,
  GROWING,
  GROWING_FILES,
  ordinaryText,
  singleLine,
  untidyText,
} from "./texts";

const MB = 1_000_000;
const CLI = join(PROJECT_ROOT, "dist/cli.js");
const CONTEXT = DEFAULT_CONTEXT;

interface Row {
  readonly name: string;
  /** What is measured, and what it is held against. */
  readonly measure: () => readonly [subject: () => unknown, yardstick: () => unknown];
  readonly rounds: number;
}

const outlined = (text: string) => () => outline(parse(text));
const linted = (text: string) => () => lint(parse(text), CONTEXT);
const formatted = (text: string) => () => format(parse(text), CONTEXT);
const split = (text: string) => () => text.split(/\r?\n/);

const ROWS: readonly Row[] = [
  ...[1, 10].flatMap((size): readonly Row[] => [
    {
      name: `parse + outline of ${size} MB : split into lines`,
      rounds: size === 1 ? 15 : 5,
      measure: () => {
        const text = ordinaryText(size * MB);
        return [outlined(text), split(text)];
      },
    },
    {
      name: `parse + outline + lint of ${size} MB : split into lines`,
      rounds: size === 1 ? 9 : 3,
      measure: () => {
        const text = ordinaryText(size * MB);
        return [linted(text), split(text)];
      },
    },
    {
      name: `keystroke (edit + outline) in ${size} MB : parse + outline`,
      rounds: size === 1 ? 15 : 5,
      measure: () => {
        const text = ordinaryText(size * MB);
        return [typist(text, outline), outlined(text)];
      },
    },
    {
      name: `keystroke (edit + outline + lint) in ${size} MB : parse + outline + lint`,
      rounds: size === 1 ? 9 : 3,
      measure: () => {
        const text = ordinaryText(size * MB);
        return [typist(text, (transcript) => lint(transcript, CONTEXT)), linted(text)];
      },
    },
  ]),
  ...[1, 10].flatMap((size): readonly Row[] => {
    const rounds = size === 1 ? 9 : 3;
    return [
      {
        name: `format ${size} MB of clean text : parse + outline + lint of it`,
        rounds,
        measure: () => {
          const text = ordinaryText(size * MB);
          return [formatted(text), linted(text)];
        },
      },
      {
        name: `format ${size} MB with spaces and blank lines amiss : parse + outline + lint of it`,
        rounds,
        measure: () => {
          const text = untidyText(size * MB);
          return [formatted(text), linted(text)];
        },
      },
      {
        name: `fix all of ${size} MB with spaces and blank lines amiss : parse + outline + lint of it`,
        rounds,
        measure: () => {
          const text = untidyText(size * MB);
          return [() => fixAll(parse(text), CONTEXT), linted(text)];
        },
      },
    ];
  }),
  {
    name: "outline of 10 MB of near-labels : of 10 MB of ordinary text",
    rounds: 3,
    measure: () => [outlined(adversarialText(10 * MB)), outlined(ordinaryText(10 * MB))],
  },
  {
    name: "lint of 10 MB of near-labels : of 10 MB of ordinary text",
    rounds: 3,
    measure: () => [linted(adversarialText(10 * MB)), linted(ordinaryText(10 * MB))],
  },
  {
    name: "outline of a line of 200 KB : of ordinary text of that size",
    rounds: 9,
    measure: () => [outlined(singleLine(0.2 * MB)), outlined(ordinaryText(0.2 * MB))],
  },
  {
    name: "outline of a line of 200 KB of near-labels : of ordinary text of that size",
    rounds: 9,
    measure: () => [outlined(adversarialLine(0.2 * MB)), outlined(ordinaryText(0.2 * MB))],
  },
  {
    name: "lint of a line of 200 KB of near-labels : of ordinary text of that size",
    rounds: 9,
    measure: () => [linted(adversarialLine(0.2 * MB)), linted(ordinaryText(0.2 * MB))],
  },
  {
    name: "outline of a line of 2 MB of near-labels : of a line of 1 MB of them (linear: 2)",
    rounds: 3,
    measure: () => [outlined(adversarialLine(2 * MB)), outlined(adversarialLine(MB))],
  },
  ...Object.entries(GROWING).flatMap(([what, text]): readonly Row[] =>
    [2, 4].map((times) => ({
      name: `lint of ${times} × 200 KB with many ${what} : of 200 KB (linear: ${times})`,
      rounds: 3,
      measure: () => [linted(text(times * 0.2 * MB)), linted(text(0.2 * MB))],
    })),
  ),
  ...Object.entries(GROWING_FILES).flatMap(([what, file]): readonly Row[] =>
    [2, 4].map((times) => ({
      name: `import of ${times} × 200 KB of ${what} : of 200 KB (linear: ${times})`,
      rounds: 3,
      measure: () => [() => imported(...file(times * 0.2 * MB)), () => imported(...file(0.2 * MB))],
    })),
  ),
  {
    name: "transcript parse --json of a file of 6 KB : node -e 0",
    rounds: 15,
    measure: () => {
      const file = written("one.txt", ordinaryText(6_000));
      return [() => node(CLI, "parse", "--json", file), () => node("-e", "0")];
    },
  },
  {
    name: "index of the lines of 1,000 files of 30 KB : split them into lines",
    rounds: 3,
    measure: () => {
      const texts = Array.from({ length: 1_000 }, (_, i) => distinctText(30_000, i));
      const index = () => {
        const fresh = createRepeatsIndex();
        for (const [i, text] of texts.entries()) fresh.put(`${i}`, text);
      };
      return [index, () => texts.map((text) => text.split(/\r?\n/))];
    },
  },
  {
    name: "transcript check of 1,000 files of 6 KB : the same with repeated-text off",
    rounds: 5,
    measure: () => {
      for (let i = 0; i < 1_000; i++) written(`${i}.transcript`, ordinaryText(6_000, i));
      const off = written("off.json", '{ "rules": { "repeated-text": "off" } }');
      const files = join(folder, "*.transcript");
      return [() => node(CLI, "check", files), () => node(CLI, "check", "--config", off, files)];
    },
  },
  {
    name: "transcript check of 1,000 files of 6 KB : read and split them",
    rounds: 5,
    measure: () => {
      for (let i = 0; i < 1_000; i++) written(`${i}.transcript`, ordinaryText(6_000, i));
      const reader = written(
        "read.cjs",
        `const fs = require("node:fs");
         for (const name of fs.readdirSync(__dirname)) fs.readFileSync(__dirname + "/" + name, "utf8").split(/\\r?\\n/);`,
      );
      return [() => node(CLI, "check", folder), () => node(reader)];
    },
  },
];

/** Types one letter after another into the middle of a text, and looks at the transcript after each. */
function typist(text: string, look: (transcript: ReturnType<typeof parse>) => unknown): () => unknown {
  let transcript = parse(text);
  look(transcript);
  const middle = text.indexOf(" ", text.length / 2);
  return () => {
    transcript = edit(transcript, { span: { start: middle, end: middle }, text: "a" });
    return look(transcript);
  };
}

const folder = mkdtempSync(join(tmpdir(), "transcript-bench-"));

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function node(...words: readonly string[]): void {
  const { error, status, stderr } = spawnSync(process.execPath, words, { maxBuffer: 1 << 30 });
  if (error || status === 2) throw new Error(`node ${words.join(" ")}: ${error ?? stderr}`);
}

/** The medians of both, in milliseconds, taken in turns so that a busy machine slows both. */
function medians([subject, yardstick]: ReturnType<Row["measure"]>, rounds: number): readonly [number, number] {
  const times: readonly [number[], number[]] = [[], []];
  // The first round, of code not yet compiled, is not counted.
  for (let round = 0; round <= rounds; round++) {
    for (const [i, action] of [subject, yardstick].entries()) {
      const start = process.hrtime.bigint();
      action();
      if (round > 0) times[i]?.push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  }
  return [median(times[0]), median(times[1])];
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

/** Prints the rows whose name has all of the words. */
export function measureInside(wanted: readonly string[]): void {
  console.log("   ratio       ms :       ms");
  for (const { name, rounds, measure } of ROWS) {
    if (!wanted.every((word) => name.includes(word))) continue;
    const [subject, yardstick] = medians(measure(), rounds);
    const figures = [(subject / yardstick).toPrecision(3), subject.toFixed(2), ":", yardstick.toFixed(2)];
    console.log(`${figures.map((figure) => figure.padStart(figure === ":" ? 1 : 8)).join(" ")}   ${name}`);
  }
  rmSync(folder, { recursive: true });
}
