/**
 * Runs the compiled tests and ends with counts: `unit` for all but those in real editors, other programs and other runtimes, nothing for everything.
 * Any other word picks the files whose path holds it.
 */

import { existsSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { setUpEditors } from "./clients/editors";
import { setUpPrograms } from "./programs/programs";
import { setUpRuntimes } from "./runtimes/runtimes";
import { PROJECT_ROOT } from "./support/paths";
import { setUp } from "./vscode/set-up";

/** The folders of the tests in real editors, in other programs and in other runtimes than Node, each with what provides these. */
const IN_EDITORS = { clients: setUpEditors, programs: setUpPrograms, runtimes: setUpRuntimes, vscode: setUp };

const counts = { passed: 0, failed: 0, skipped: 0 };

function testFiles(words: readonly string[]): string[] {
  return (
    readdirSync(__dirname, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".test.js"))
      // What was compiled from a file that is gone stays behind, and tests nothing that there is.
      .filter((name) => existsSync(join(PROJECT_ROOT, "test", name.replace(/\.js$/, ".ts"))))
      .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
      .map((name) => join(__dirname, name))
      .sort()
  );
}

/** A file that takes longer hangs; the slowest take twenty seconds where nothing else runs, and a loaded machine gives a tenth of that. */
const LONGEST = 600_000;

/** Comes when all files have run; a test that hangs fails after `timeout` milliseconds. */
function runFiles(files: readonly string[], concurrency: number, timeout: number): Promise<void> {
  return new Promise((resolve, reject) => {
    if (files.length === 0) return resolve();
    const stream = run({ files: [...files], concurrency, timeout });
    stream.on("test:pass", (event) => {
      if (event.details.type !== "suite") counts[event.skip === undefined ? "passed" : "skipped"]++;
    });
    stream.on("test:fail", (event) => {
      if (event.details.type !== "suite") counts.failed++;
      process.exitCode = 1;
    });
    stream.compose(new spec()).on("error", reject).on("end", resolve).pipe(process.stdout);
  });
}

async function main(): Promise<void> {
  const words = process.argv.slice(2).filter((word) => word !== "unit");
  const files = testFiles(words);
  const parts = Object.entries(IN_EDITORS).map(([folder, provide]) => ({
    files: files.filter((name) => name.startsWith(join(__dirname, folder) + sep)),
    provide,
  }));
  const unit = files.filter((name) => parts.every((part) => !part.files.includes(name)));
  const isUnit = process.argv.includes("unit");
  if ((isUnit ? unit : files).length === 0) throw new Error(`No test file matches ${words.join(", ")}.`);
  await runFiles(unit, 2, LONGEST);
  for (const part of isUnit ? [] : parts.filter((part) => part.files.length > 0)) {
    // What one editor lacks is no reason not to try the others.
    await part
      .provide(console.log)
      .then(() => runFiles(part.files, 1, 900_000))
      .catch(fail);
  }
}

function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
  counts.failed++;
  process.exitCode = 1;
}

main()
  .catch(fail)
  .finally(() => console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`));
