/**
 * Changes the code of a room in every small way that Stryker knows, one at a time, and says which changes no test notices:
 * `npm run mutate -- rules [--sample 200] [--seed 1] [--only WORD] [--incremental]`. A sample is drawn at random, by a seed that
 * is printed and repeats it. What no test notices is printed, and the report that Stryker makes of it is left in .mutate/, with
 * what the next `--incremental` need not try again.
 */

import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import type { PartialStrykerOptions } from "@stryker-mutator/api/core";
import { PROJECT_ROOT } from "../support/paths";
import { ROOMS } from "./rooms";
import { likelyShare } from "./samples";
import { survivorOf } from "./survivors";
import type { Wanted } from "./wanted";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: "string" },
    seed: { type: "string" },
    only: { type: "string", default: "" },
    incremental: { type: "boolean", default: false },
  },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const sample = values.sample === undefined ? Infinity : Number(values.sample);
const [name = ""] = positionals;
const room = ROOMS[name];
if (room === undefined) throw new Error(`Name a room: ${Object.keys(ROOMS).join(", ")}.`);
if (!Number.isInteger(seed) || Number.isNaN(sample)) throw new Error("Give --sample and --seed numbers.");
if (values.incremental && sample !== Infinity) throw new Error("--incremental is for whole rooms: leave --sample out.");

const SOURCES = "server/src";
const FOLDER = ".mutate";
/** The share of mutants that have to be noticed, unless all others are explained. */
const LEAST = 0.8;

/** The modules of a room, from the project's root. */
function filesOf(modules: readonly string[]): readonly string[] {
  return modules.flatMap((module) =>
    module.endsWith("/*")
      ? readdirSync(join(PROJECT_ROOT, SOURCES, module.slice(0, -1)))
          .filter((file) => file.endsWith(".ts"))
          .map((file) => `${SOURCES}/${module.slice(0, -1)}${file}`)
      : [`${SOURCES}/${module}.ts`],
  );
}

function optionsFor(files: readonly string[], tests: readonly string[]): PartialStrykerOptions & Wanted {
  return {
    mutate: [...files],
    // The sandbox holds what the tests read. The corpus beside the checkout is not beside the sandbox: its tests are left out.
    ignorePatterns: ["/*", "!/out", "!/server", "!/seeds", "!/test", "!/package.json"],
    // Stryker mutates the TypeScript; one build holds all mutants, each behind a switch. Types were checked before.
    buildCommand: `esbuild ${files.join(" ")} --outbase=${SOURCES} --outdir=out/${SOURCES} --format=cjs --platform=node --target=es2022 --log-level=warning`,
    disableTypeChecks: false,
    plugins: [join(__dirname, "plugins.js")],
    testRunner: "node-test",
    ignorers: ["data"],
    checkers: sample === Infinity ? [] : ["sample"],
    coverageAnalysis: "perTest",
    concurrency: 2,
    // Most loops without an end are noticed by how often they turn; the others take this long.
    timeoutMS: 20_000,
    timeoutFactor: 3,
    dryRunTimeoutMinutes: 60,
    incremental: values.incremental,
    incrementalFile: `${FOLDER}/${name}${values.only}.json`,
    tempDirName: `${FOLDER}/sandboxes`,
    cleanTempDir: "always",
    reporters: ["survivors", "html"],
    htmlReporter: { fileName: `${FOLDER}/${name}.html` },
    warnings: { preprocessorErrors: true, unserializableOptions: true, unknownOptions: false, slow: false },
    allowConsoleColors: false,
    wanted: { tests, sample, seed },
  };
}

async function main(): Promise<void> {
  const { Stryker } = await import("@stryker-mutator/core");
  process.chdir(PROJECT_ROOT);
  const { modules, tests } = room as NonNullable<typeof room>;
  const files = filesOf(modules).filter((file) => basename(file).includes(values.only));
  const results = await new Stryker(optionsFor(files, tests)).runMutationTest();
  const mutants = results.filter(({ status }) => status !== "Ignored").length;
  // What was not drawn, Stryker has for a mutant that does not compile.
  const tried = results.filter(({ status }) => status !== "CompileError" && status !== "Ignored");
  const survivors = tried.filter(({ status }) => status === "Survived" || status === "NoCoverage");
  const unexplained = survivors.filter((survivor) => survivorOf(survivor) !== null);
  const noticed = tried.length - survivors.length;
  const percent = (share: number) => (100 * share).toFixed(1);
  const [from, to] = likelyShare(noticed, tried.length);
  console.log(
    `${name}: ${noticed} of ${tried.length} mutants are noticed, ${percent(noticed / tried.length)} %; of the others, ${survivors.length - unexplained.length} are explained.`,
  );
  if (tried.length < mutants)
    console.log(
      `They were drawn from ${mutants} by --seed ${seed}: of all, ${percent(from)} to ${percent(to)} % are noticed, 19 times of 20.`,
    );
  if (unexplained.length > 0 && noticed / tried.length < LEAST) process.exitCode = 1;
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
