/** Runs the compiled tests and ends with counts: `unit` for all but the real VS Code, nothing for everything. */

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";

function testFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.js"))
    .sort();
}

const only = process.argv.slice(2).filter((word) => word !== "unit");
const files = testFiles(__dirname)
  .filter((name) => only.length === 0 || only.some((word) => name.includes(word)))
  .map((name) => join(__dirname, name));
if (files.length === 0) {
  console.error(`No test file matches ${only.join(", ")}.`);
  process.exit(2);
}
run({ files, concurrency: 2 })
  .on("test:fail", () => {
    process.exitCode = 1;
  })
  .compose(new spec())
  .pipe(process.stdout);
