/** What VS Code's extension host calls to run the suite: Mocha, with its results written where VSCODE_TEST_RESULTS says. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** What came of one test; a failed one says why, a skipped one is neither passed nor failed. */
export interface Result {
  readonly title: string;
  readonly state: "passed" | "failed" | "skipped";
  readonly error?: string;
  /** Milliseconds. */
  readonly duration: number;
}

/** Comes when all tests have run; rejected when one failed, which is how VS Code learns of it. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import("mocha");
  const mocha = new Mocha({ ui: "bdd", timeout: 60_000, reporter: "dot" });
  for (const suite of ["extension.js", "features.js", "assistant.js"]) mocha.addFile(join(__dirname, suite));
  await mocha.loadFilesAsync();
  const results: Result[] = [];
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on("pass", (test) => results.push({ title: test.fullTitle(), state: "passed", duration: test.duration ?? 0 }));
    runner.on("pending", (test) => results.push({ title: test.fullTitle(), state: "skipped", duration: 0 }));
    // A hook that fails is told as a test, too.
    runner.on("fail", (test, error) =>
      results.push({
        title: test.fullTitle(),
        state: "failed",
        error: error.stack ?? String(error),
        duration: test.duration ?? 0,
      }),
    );
  });
  const file = process.env.VSCODE_TEST_RESULTS;
  if (file) writeFileSync(file, JSON.stringify(results));
  if (failures > 0) throw new Error(`${failures} failed`);
}
