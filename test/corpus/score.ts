/**
 * Scores the built command line against both gold corpora and the cases: prints a row for each source and means, the cases
 * that fail, and what is better or worse than accepted; ends with 1 where anything is worse.
 * `--accept` keeps the figures of this run as the accepted ones; `--show=WORD` lists what is read wrongly in texts whose
 * name holds the word.
 */

import { skipWithoutCorpora } from "./gold";
import { printChanges, printClean, printFigures } from "./print-figures";
import { acceptedScores, acceptScores, changes, figuresBySource, scoreAll } from "./scores";

function main(words: readonly string[]): number {
  if (skipWithoutCorpora !== false) {
    console.error(skipWithoutCorpora);
    return 2;
  }
  const shown = words.find((word) => word.startsWith("--show="))?.slice("--show=".length);
  const { counted, scores } = scoreAll((name, fault) => {
    if (shown !== undefined && name.includes(shown)) console.log(`${name}: ${fault}`);
  });
  printFigures(scores.figures);
  const sources = counted.filter(({ file }) => file.corpus !== "cases");
  printClean(sources, figuresBySource(sources));
  const cases = counted.length - sources.length;
  console.log(`${cases - scores.failing.length} of ${cases} cases pass; the others: ${scores.failing.join(", ") || "none"}`);
  if (words.includes("--accept")) {
    acceptScores(scores);
    console.log("These figures are accepted now.");
    return 0;
  }
  return printChanges(changes(acceptedScores(), scores));
}

process.exitCode = main(process.argv.slice(2));
