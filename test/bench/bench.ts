/**
 * Measures what an editor and a CI run meet, beside other people's programs, and prints ratios: `npm run bench`. The built
 * server and command line are processes of their own; everything of a row is done in the same run, in turns, and the
 * medians of some rounds count. Absolute times depend on the machine; ratios hardly do.
 *
 * `--quick` takes a tenth of the files and one round, `--json FILE` writes the ratios, `--accept` keeps them to compare
 * the next run with, `--only servers` or `--only commands` takes one part; `inside` measures within one process, `window` in the window of a
 * real VS Code, `sizes` how time and memory grow up to the largest texts and archives.
 */

import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { PROJECT_ROOT } from "../support/paths";
import {
  CLI,
  type CommandFigures,
  createMaterial,
  type Material,
  measureNode,
  measureProgram,
  nativeOf,
  onPath,
} from "./commands";
import { measureInside } from "./inside";
import { fetchPeers } from "./peers";
import { measureServer, type ServerFigures, serverKinds } from "./servers";
import { measureSizes } from "./sizes";
import { median } from "./statistics";
import { variedText } from "./varied-texts";
import { measureWindow } from "./window";

const ACCEPTED = join(PROJECT_ROOT, "test/bench/accepted.json");
const MB = 1_000_000;

interface Row {
  readonly name: string;
  /** What was to be reached: at most. */
  readonly most: number;
  readonly ratio: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: "boolean", default: false },
    json: { type: "string" },
    accept: { type: "boolean", default: false },
    only: { type: "string", default: "" },
  },
});

/** The medians of what some things took, measured in turns. */
async function inTurns<Figures extends object>(
  rounds: number,
  measures: Readonly<Record<string, (() => Figures | Promise<Figures>) | null>>,
): Promise<(name: string, figure: keyof Figures) => number> {
  const taken = new Map<string, Figures[]>();
  for (let round = 0; round < rounds; round++)
    for (const [name, measure] of Object.entries(measures)) {
      if (measure === null) continue;
      const figures = await measure();
      taken.set(name, [...(taken.get(name) ?? []), figures]);
    }
  return (name, figure) =>
    median((taken.get(name) ?? []).map((figures) => figures[figure]).filter((value) => typeof value === "number"));
}

async function commandRows(material: Material, peers: string | null, rounds: number): Promise<readonly Row[]> {
  const node =
    (...words: readonly string[]) =>
    () =>
      measureNode(material, words);
  const program = (path: string | null, ...words: readonly string[]) =>
    path === null ? null : () => measureProgram(material, [path, ...words]);
  const rumdl = peers === null ? null : nativeOf(peers, "@rumdl", "rumdl");
  const codespell = onPath("codespell");
  const bin = (name: string) => (peers === null ? null : join(peers, "node_modules/.bin", name));
  const [textlint, cspell] = [bin("textlint"), bin("cspell")];
  const of = await inTurns<CommandFigures>(rounds, {
    check: node(CLI, "check", material.transcripts),
    "check again": node(CLI, "check", "--cache", material.cache, material.transcripts),
    split: node(join(material.folder, "reader.cjs"), material.transcripts),
    rumdl: program(rumdl, "check", "--no-cache", "--disable", "MD013", material.markdown),
    codespell: program(codespell, material.transcripts),
    nothing: node("-e", "0"),
    "check one": node(CLI, "check", material.one),
    "parse one": node(CLI, "parse", "--json", material.one),
    "check ten": node(CLI, "check", material.ten),
    "check hundred": node(CLI, "check", material.hundred),
    "split ten": node(join(material.folder, "one-reader.cjs"), material.ten),
    "split hundred": node(join(material.folder, "one-reader.cjs"), material.hundred),
  });
  // They take minutes, and their distance is large.
  const slow = await inTurns<CommandFigures>(1, {
    textlint: program(textlint, "--rules-base-directory", join(peers ?? "", "node_modules"), join(material.markdown, "1*.md")),
    cspell: program(cspell, "--no-progress", "--quiet", join(material.markdown, "1*.md")),
    check: node(CLI, "check", join(material.transcripts, "1*.transcript")),
  });
  const time = (a: string, b: string) => of(a, "processor") / of(b, "processor");
  const memory = (a: string, b: string) => of(a, "memory") / of(b, "memory");
  return [
    { name: "check a folder : read and split it, processor time", most: 3, ratio: time("check", "split") },
    {
      name: "check a folder again with --cache : read and split it, processor time",
      most: 10,
      ratio: time("check again", "split"),
    },
    { name: "check a folder : rumdl on it as Markdown, processor time", most: 1, ratio: time("check", "rumdl") },
    {
      name: "check files : textlint, processor time",
      most: 1 / 10,
      ratio: slow("check", "processor") / slow("textlint", "processor"),
    },
    {
      name: "check files : cspell, processor time",
      most: 1 / 25,
      ratio: slow("check", "processor") / slow("cspell", "processor"),
    },
    { name: "check a folder : codespell, processor time", most: 1 / 3, ratio: time("check", "codespell") },
    { name: "check one file of 7 KB : node -e 0, processor time", most: 1.6, ratio: time("check one", "nothing") },
    { name: "parse one file of 7 KB : node -e 0, processor time", most: 1.6, ratio: time("parse one", "nothing") },
    { name: "check a folder : read and split it, memory", most: 1.5, ratio: memory("check", "split") },
    { name: "check 100 MB : check 10 MB, processor time", most: 10, ratio: time("check hundred", "check ten") },
    { name: "check 100 MB : read and split it, memory", most: 2, ratio: memory("check hundred", "split hundred") },
  ];
}

async function serverRows(size: number, peers: string | null, rounds: number, keys: number): Promise<readonly Row[]> {
  const text = variedText(size * MB);
  // The Markdown server takes seconds a key in 10 MB, or fails.
  const kinds = serverKinds(peers).filter(({ name }) => name !== "Markdown" || size === 1);
  const of = await inTurns<ServerFigures>(
    rounds,
    Object.fromEntries(
      kinds.map((kind) => [
        kind.name,
        () => measureServer(kind, text, kind.name === "Markdown" ? Math.min(keys, 20) : keys, peers),
      ]),
    ),
  );
  const ratio = (peer: string, figure: keyof ServerFigures) => of("ours", figure) / of(peer, figure);
  return [
    {
      name: `${size} MB: a key → outline and diagnostics : JSON server, p50`,
      most: size === 1 ? 1 / 8 : 1 / 10,
      ratio: ratio("JSON", "keyMedian"),
    },
    {
      name: `${size} MB: the same : Markdown server, p50`,
      most: size === 1 ? 1 / 20 : 1 / 25,
      ratio: ratio("Markdown", "keyMedian"),
    },
    { name: `${size} MB: the same : JSON server, p99`, most: 1 / 5, ratio: ratio("JSON", "key99") },
    {
      name: `${size} MB: a key with views and preview open : with them closed, p50`,
      most: 1.5,
      ratio: of("ours with views", "keyMedian") / of("ours", "keyMedian"),
    },
    { name: `${size} MB: open → diagnostics : JSON server`, most: 1 / 3, ratio: ratio("JSON", "open") },
    { name: `${size} MB: memory of the server : floor`, most: size === 1 ? 1.3 : 2, ratio: ratio("floor", "memory") },
  ];
}

function sizeRows(): readonly Row[] {
  const kilobytes = (name: string) => statSync(join(PROJECT_ROOT, "dist", name)).size / 1000;
  return [{ name: "server.js without date languages : 350 kB", most: 1, ratio: kilobytes("server.js") / 350 }];
}

interface Run {
  readonly node: string;
  readonly ratios: Readonly<Record<string, number>>;
}

/** The last runs that were accepted, a quick one and a whole one: only alike ones can be compared. */
const kind = values.quick ? "quick" : "whole";

function acceptedRuns(): Readonly<Record<string, Run>> {
  return existsSync(ACCEPTED) ? JSON.parse(readFileSync(ACCEPTED, "utf8")) : {};
}

function asText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function print(rows: readonly Row[]): void {
  const accepted = acceptedRuns()[kind]?.ratios ?? {};
  const shown = (ratio: number) => (ratio < 0.5 ? `1/${(1 / ratio).toPrecision(3)}` : ratio.toPrecision(3)).padStart(8);
  console.log("     now     must accepted");
  for (const { name, most, ratio } of rows) {
    const before = accepted[name];
    const missed = Number.isNaN(ratio) ? "–" : ratio <= most ? " " : "!";
    console.log(`${shown(ratio)} ${shown(most)} ${before === undefined ? "        " : shown(before)} ${missed} ${name}`);
  }
}

async function main(): Promise<void> {
  if (positionals[0] === "inside") return measureInside(positionals.slice(1));
  if (positionals[0] === "window") return measureWindow();
  if (positionals[0] === "sizes") return measureSizes(positionals.slice(1));
  const { quick, only } = values;
  const peers = fetchPeers();
  const folder = mkdtempSync(join(tmpdir(), "transcript-bench-"));
  const rows: Row[] = [];
  try {
    const [rounds, files] = quick ? [1, 1_000] : [3, 10_000];
    if ("servers".includes(only)) {
      rows.push(...(await serverRows(1, peers, rounds, quick ? 30 : 100)));
      rows.push(...(await serverRows(10, peers, 1, quick ? 5 : 20)));
    }
    if ("commands".includes(only)) rows.push(...(await commandRows(createMaterial(folder, files), peers, rounds)));
    rows.push(...sizeRows());
  } finally {
    rmSync(folder, { recursive: true });
  }
  console.log(`Node ${process.version}${quick ? ", a quick run" : ""}`);
  print(rows);
  const ratios = rows.filter(({ ratio }) => !Number.isNaN(ratio)).map(({ name, ratio }) => [name, Number(ratio.toPrecision(3))]);
  const run: Run = { node: process.version, ratios: Object.fromEntries(ratios) };
  if (values.json !== undefined) writeFileSync(values.json, asText(run));
  if (values.accept) writeFileSync(ACCEPTED, asText({ ...acceptedRuns(), [kind]: run }));
}

void main();
