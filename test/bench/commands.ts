/** Commands as processes of their own: the processor time they take, threads and children included, and their memory. */

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "../support/paths";
import { asMarkdown } from "./renderings";
import { variedText } from "./varied-texts";

export interface CommandFigures {
  /** User and system, in milliseconds. */
  readonly processor: number;
  /** The most memory in megabytes; null for a program that is none of Node's. */
  readonly memory: number | null;
}

/** Told to Node before the program, so that at its end it says what it took. */
const METER = `process.on("exit", () => require("node:fs").writeFileSync(process.env.BENCH_METER, String(process.resourceUsage().maxRSS)));\n`;

const READER = `const fs = require("node:fs");
for (const name of fs.readdirSync(process.argv[2])) fs.readFileSync(process.argv[2] + "/" + name).toString("utf8").split(/\\r?\\n/);\n`;

const ONE_READER = `require("node:fs").readFileSync(process.argv[2]).toString("utf8").split(/\\r?\\n/);\n`;

/** The files that commands are given, made once in a folder. */
export interface Material {
  readonly folder: string;
  /** A folder of transcripts, and the same as Markdown. */
  readonly transcripts: string;
  readonly markdown: string;
  readonly one: string;
  readonly ten: string;
  readonly hundred: string;
  /** What `check --cache` keeps of the folder: filled by the first call, which is not measured. */
  readonly cache: string;
}

const MB = 1_000_000;

export function createMaterial(folder: string, files: number): Material {
  const material = {
    folder,
    transcripts: join(folder, "transcripts"),
    markdown: join(folder, "markdown"),
    one: join(folder, "one.transcript"),
    ten: join(folder, "ten.transcript"),
    hundred: join(folder, "hundred.transcript"),
    cache: join(folder, "kept.cache"),
  };
  for (const path of [material.transcripts, material.markdown]) mkdirSync(path);
  for (let i = 0; i < files; i++) {
    const text = variedText(3000 + ((i * 7919) % 6000), i);
    writeFileSync(join(material.transcripts, `${i}.transcript`), text);
    writeFileSync(join(material.markdown, `${i}.md`), asMarkdown(text));
  }
  writeFileSync(material.one, variedText(7000));
  writeFileSync(material.ten, variedText(10 * MB));
  writeFileSync(material.hundred, variedText(100 * MB));
  createMeter(folder);
  writeFileSync(join(folder, "reader.cjs"), READER);
  writeFileSync(join(folder, "one-reader.cjs"), ONE_READER);
  writeFileSync(
    join(folder, ".textlintrc.json"),
    JSON.stringify({ rules: { "doubled-spaces": true, "common-misspellings": true } }),
  );
  measure(folder, [process.execPath, CLI, "check", "--cache", material.cache, material.transcripts], "");
  return material;
}

/** What `measureNode` loads, in a folder of its own. */
export function createMeter(folder: string): void {
  writeFileSync(join(folder, "meter.cjs"), METER);
}

export const CLI = join(PROJECT_ROOT, "dist/cli.js");

/** What a program of Node's takes. */
export function measureNode({ folder }: Pick<Material, "folder">, words: readonly string[]): CommandFigures {
  const report = join(folder, "meter");
  const { processor } = measure(folder, [process.execPath, "--require", join(folder, "meter.cjs"), ...words], report);
  return { processor, memory: Number(readFileSync(report, "utf8")) / 1000 };
}

/** What any program takes. */
export function measureProgram({ folder }: Material, words: readonly string[]): CommandFigures {
  return { processor: measure(folder, words, "").processor, memory: null };
}

/** `times` of the shell tells what its children took, whatever they are. */
function measure(folder: string, words: readonly string[], meter: string): { readonly processor: number } {
  const script = `"$@" >/dev/null 2>&1; echo $?; times`;
  const { stdout, error } = spawnSync("bash", ["-c", script, "bash", ...words], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, BENCH_METER: meter },
  });
  const [code = "", , children = ""] = stdout?.trim().split("\n") ?? [];
  const seconds = [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, m, s]) => sum + Number(m) * 60 + Number(s), 0);
  // Checkers end with 1 where they find something, and with more where they could do nothing or were ended.
  if (Number(code) > 1) throw new Error(`${words.join(" ")}: ended with ${code}`);
  if (error || children === "") throw new Error(`${words.join(" ")}: ${error ?? "no shell that tells times"}`);
  return { processor: seconds * 1000 };
}

/** A program on the path; null where there is none. */
export function onPath(name: string): string | null {
  const found = (process.env.PATH ?? "").split(":").map((folder) => join(folder, name));
  return found.find((path) => existsSync(path)) ?? null;
}

/** The native program of a package that npm has fetched for this machine; null where it has none. */
export function nativeOf(peers: string, scope: string, name: string): string | null {
  const folder = join(peers, "node_modules", scope);
  const packages = existsSync(folder) ? readdirSync(folder) : [];
  return packages.map((one) => join(folder, one, name)).find((path) => existsSync(path)) ?? null;
}
