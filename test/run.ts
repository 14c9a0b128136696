/**
 * Runs the compiled tests and ends with counts: `unit` for all but those in a real VS Code, nothing for everything.
 * Any other word picks the files whose path holds it.
 */

import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { setUp } from "./vscode/set-up";

const counts = { passed: 0, failed: 0, skipped: 0 };

function testFiles(words: readonly string[]): string[] {
  return readdirSync(__dirname, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.js"))
    .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
    .map((name) => join(__dirname, name))
    .sort();
}

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
  const inVsCode = files.filter((name) => name.startsWith(join(__dirname, "vscode") + sep));
  const unit = files.filter((name) => !inVsCode.includes(name));
  const chosen = process.argv.includes("unit") ? unit : files;
  if (chosen.length === 0) throw new Error(`No test file matches ${words.join(", ")}.`);
  await runFiles(unit, 2, 120_000);
  if (chosen === files && inVsCode.length > 0) {
    await setUp(console.log);
    await runFiles(inVsCode, 1, 180_000);
  }
}

main()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    counts.failed++;
    process.exitCode = 1;
  })
  .finally(() => console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`));
