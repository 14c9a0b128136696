/**
 * Scores the built command line against the gold corpus: prints the table and holds it against the accepted figures.
 * `--accept` writes the figures of this run as the accepted ones; other options (`--misses 5`, `--files`, `--source NAME`)
 * go to the scorer and change only what is printed.
 */

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { skipWithoutCorpus } from "../support/paths";
import { ACCEPTED_SCORES, acceptedScores, changes, predict, SCORER, scores } from "./scores";

function main(words: readonly string[]): number {
  if (skipWithoutCorpus !== false) {
    console.error(skipWithoutCorpus);
    return 2;
  }
  const predictions = predict();
  try {
    const passed = words.filter((word) => word !== "--accept");
    const { status } = spawnSync(process.execPath, [SCORER, predictions.folder, ...passed], { stdio: "inherit" });
    if (status !== 0) return 2;
    const fresh = scores(predictions.folder);
    const { worse, better } = changes(acceptedScores(), fresh);
    console.log();
    for (const line of better) console.log(`better: ${line}`);
    for (const line of worse) console.log(`WORSE:  ${line}`);
    if (words.includes("--accept")) {
      writeFileSync(ACCEPTED_SCORES, `${JSON.stringify(fresh, null, 2)}\n`);
      console.log("These figures are accepted now.");
      return 0;
    }
    if (worse.length === 0) console.log("No source is worse than accepted.");
    return worse.length === 0 ? 0 : 1;
  } finally {
    predictions.remove();
  }
}

process.exitCode = main(process.argv.slice(2));
