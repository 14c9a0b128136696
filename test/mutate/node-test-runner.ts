/**
 * Runs compiled tests of `node:test` for Stryker, in its own process and not in one for each file: a process costs more
 * than most of our tests. Everything is loaded anew for each mutant: what a module has worked out and kept is never that of
 * another mutant, and a mutant that works at load is noticed like any other.
 * Tests are plain functions then; a test that needs more than its function of `node:test` does not belong to a room.
 */

import { createRequire } from "node:module";
import { join, sep } from "node:path";
import nodeTest from "node:test";
import type { CoverageData, InstrumenterContext, StrykerOptions } from "@stryker-mutator/api/core";
import type {
  DryRunResult,
  DryRunStatus,
  MutantRunOptions,
  MutantRunResult,
  MutantRunStatus,
  TestResult,
  TestRunner,
  TestRunnerCapabilities,
  TestStatus,
} from "@stryker-mutator/api/test-runner";
import type { Wanted } from "./wanted";

interface Test {
  /** Its file and its name: what Stryker knows it by. */
  readonly id: string;
  readonly run: () => unknown;
}

/** What instrumented code reads and writes, the same object for as long as the process lives. */
const context: InstrumenterContext = {};
Object.assign(globalThis, { __stryker__: context });

export class NodeTestRunner implements TestRunner {
  static readonly inject = ["options"] as const;
  readonly #files: readonly string[];

  constructor(options: StrykerOptions) {
    this.#files = (options as StrykerOptions & Wanted).wanted.tests;
  }

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true };
  }

  /** Which mutants each test reaches, on its own or by what its file has worked out before. */
  async dryRun(): Promise<DryRunResult> {
    const results: TestResult[] = [];
    const perTest: Record<string, CoverageData> = {};
    for (const file of this.#files) {
      const { value: tests, reached } = await reaching(() => load(file));
      // What a second run of a test does not reach any more was kept by the first: all tests of the file may be using it.
      const kept: CoverageData[] = [reached];
      for (const test of tests) {
        const start = performance.now();
        const first = await reaching(() => failureOf(test));
        const timeSpentMs = performance.now() - start;
        const second = await reaching(() => failureOf(test));
        kept.push(Object.fromEntries(Object.entries(first.reached).filter(([mutant]) => !(mutant in second.reached))));
        perTest[test.id] = first.reached;
        const { id } = test;
        const result = { id, name: id, fileName: join(process.cwd(), "test", `${file}.test.ts`), timeSpentMs };
        if (first.value === null) results.push({ ...result, status: 0 satisfies TestStatus.Success });
        else results.push({ ...result, status: 1 satisfies TestStatus.Failed, failureMessage: first.value });
      }
      for (const { id } of tests) perTest[id] = Object.assign({}, ...kept, perTest[id]);
    }
    const mutantCoverage = { static: {}, perTest };
    return { status: "complete" as DryRunStatus.Complete, tests: results, mutantCoverage };
  }

  /** The tests that reach a mutant, until one notices it. */
  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    const wanted = testFilter === undefined ? null : new Set(testFilter);
    Object.assign(context, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    try {
      return await firstFailure(this.#files, wanted);
    } finally {
      Object.assign(context, { activeMutant: undefined, hitLimit: undefined, hitCount: undefined });
    }
  }
}

async function firstFailure(files: readonly string[], wanted: ReadonlySet<string> | null): Promise<MutantRunResult> {
  let ran = 0;
  const killed = (id: string, failureMessage: string): MutantRunResult =>
    (context.hitCount ?? 0) > (context.hitLimit ?? Infinity)
      ? { status: "timeout" as MutantRunStatus.Timeout }
      : { status: "killed" as MutantRunStatus.Killed, killedBy: [id], failureMessage, nrOfTests: ran };
  for (const file of files) {
    const first = wanted === null ? file : [...wanted].find((id) => id.startsWith(`${file}: `));
    if (first === undefined) continue;
    let tests: readonly Test[];
    try {
      tests = load(file);
    } catch (error) {
      return killed(first, String(error));
    }
    for (const test of tests.filter(({ id }) => wanted === null || wanted.has(id))) {
      ran++;
      const failure = await failureOf(test);
      if (failure !== null) return killed(test.id, failure);
    }
  }
  return { status: "survived" as MutantRunStatus.Survived, nrOfTests: ran };
}

/** What `run` gives, and the mutants that it reaches, with how often. */
async function reaching<Value>(
  run: () => Value | Promise<Value>,
): Promise<{ readonly value: Value; readonly reached: CoverageData }> {
  context.mutantCoverage ??= { static: {}, perTest: {} };
  const reached: CoverageData = {};
  context.currentTestId = "now";
  context.mutantCoverage.perTest = { now: reached };
  const value = await run();
  delete context.currentTestId;
  return { value, reached };
}

/** The tests of a file of the sandbox, which is the process's folder, loaded anew with all that it imports. */
function load(file: string): readonly Test[] {
  const root = process.cwd();
  // A new `require` each time: that of a module keeps all that was ever loaded through it.
  const require = createRequire(join(root, "package.json"));
  for (const path of Object.keys(require.cache)) if (path.startsWith(root + sep)) delete require.cache[path];
  const tests = new Map<string, Test>();
  const collect = (name: string, ...rest: readonly unknown[]) => {
    const run = rest.at(-1);
    if (typeof run !== "function") throw new Error(`“${name}” has no function.`);
    const [options] = rest;
    if (typeof options === "object" && options !== null && "skip" in options && options.skip !== false) return;
    let id = `${file}: ${name}`;
    while (tests.has(id)) id += "'";
    tests.set(id, { id, run: () => run() });
  };
  Object.assign(nodeTest, { test: collect });
  require(join(root, "out/test", `${file}.test.js`));
  return [...tests.values()];
}

async function failureOf({ run }: Test): Promise<string | null> {
  try {
    await run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
