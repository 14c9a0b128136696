/** How well the built command line reads the corpora and the cases, and how that compares with the figures last accepted. */

import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { put } from "../../server/src/text/put";
import { PROJECT_ROOT } from "../support/paths";
import { caseFaults, caseFiles } from "./cases";
import { FAMILIES } from "./families";
import { BETTER, FIGURES, type Figures, figuresOf, meanOf } from "./figures";
import { CORPORA, folderOf, goldFiles, sourcesOf } from "./gold";
import { type Counted, type Reading, type Tally, tally, total } from "./tally";

/** Figures that a person accepts; kept in the repository so that a change that makes a source worse is seen. */
export interface Scores {
  /** By source; rows in brackets are means over sources, and `(pooled)` takes all texts for one source. */
  readonly figures: Readonly<Record<string, Figures>>;
  /** Cases that are read otherwise than expected, by name. */
  readonly failing: readonly string[];
}

/** The accepted figures of the command line. */
export const ACCEPTED_SCORES = join(PROJECT_ROOT, "test/corpus/accepted-scores.json");

/** What the built `transcript parse --json` reads in texts of one folder, in their order. Throws where it fails or leaves one out. */
export function readByCommandLine(folder: string, paths: readonly string[]): readonly Reading[] {
  const names = paths.map((path) => relative(folder, path).replaceAll("\\", "/"));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(PROJECT_ROOT, "dist/cli.js"), "parse", "--json", "--no-config", ...names],
    { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 },
  );
  if (status !== 0) throw new Error(`transcript parse --json ended with ${status}: ${stderr}`);
  const readings = new Map<string, Reading>();
  for (const line of stdout.trimEnd().split("\n")) {
    const { file, date, ...rest }: Printed = JSON.parse(line);
    readings.set(file, { ...rest, date: date?.value ?? null });
  }
  return names.map((name) => {
    const reading = readings.get(name);
    if (reading === undefined) throw new Error(`transcript parse --json printed nothing for ${name}`);
    return reading;
  });
}

/** A part of what the command line prints for a file. */
interface Printed extends Omit<Reading, "date"> {
  readonly file: string;
  readonly date: { readonly value: string } | null;
}

/** Reads and counts all texts of the corpora and the cases; `fault` is told of each text what is read wrongly. */
export function scoreAll(fault: (name: string, words: string) => void = () => {}): {
  readonly counted: readonly Counted[];
  readonly scores: Scores;
} {
  const counted: Counted[] = [];
  const failing: string[] = [];
  for (const corpus of [...CORPORA, "cases"]) {
    const files = corpus === "cases" ? caseFiles() : goldFiles([corpus]);
    const readings = readByCommandLine(
      folderOf(corpus),
      files.map(({ path }) => path),
    );
    for (const [i, file] of files.entries()) {
      const reading = readings[i] as Reading;
      if (corpus === "cases") {
        const faults = caseFaults(file, reading);
        if (faults.length > 0) failing.push(file.name);
        for (const words of faults) fault(file.name, words);
      }
      const told = corpus === "cases" ? undefined : (words: string) => fault(file.name, words);
      counted.push({ file, counts: tally(file, reading, told) });
    }
  }
  const pooled = figuresOf(total(counted.filter(({ file }) => file.corpus !== "cases").map(({ counts }) => counts)));
  return { counted, scores: { figures: { ...withMeans(figuresBySource(counted)), "(pooled)": pooled }, failing } };
}

/** The figures of each source. */
export function figuresBySource(counted: readonly Counted[]): Readonly<Record<string, Figures>> {
  const sources = new Map<string, Tally[]>();
  for (const { file, counts } of counted) put(sources, file.source, counts);
  return Object.fromEntries([...sources].map(([source, tallies]) => [source, figuresOf(total(tallies))]));
}

/** The same rows with the means over families of several sources, over each corpus, and over both. */
export function withMeans(rows: Readonly<Record<string, Figures>>): Readonly<Record<string, Figures>> {
  const mean = (sources: readonly string[]) => meanOf(sources.flatMap((source) => rows[source] ?? []));
  const corpora = CORPORA.map((corpus) => ({ corpus, sources: sourcesOf(corpus) }));
  return {
    ...rows,
    ...Object.fromEntries(
      Object.entries(FAMILIES).flatMap(([family, sources]) => (sources.length > 1 ? [[`(${family})`, mean(sources)]] : [])),
    ),
    ...Object.fromEntries(corpora.map(({ corpus, sources }) => [`(${corpus})`, mean(sources)])),
    "(both)": mean(corpora.flatMap(({ sources }) => sources)),
  };
}

/** The accepted figures in a file of theirs. */
export function acceptedScores(path = ACCEPTED_SCORES): Scores {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** Writes figures as the accepted ones. */
export function acceptScores(scores: Scores, path = ACCEPTED_SCORES): void {
  writeFileSync(path, `${JSON.stringify(scores, null, 2)}\n`);
}

/**
 * Which figures of which source and which cases moved between two runs, in words. A figure that is gone is worse; one that
 * only the second run has is neither.
 */
export function changes(
  before: Scores,
  after: Scores,
): { readonly worse: readonly string[]; readonly better: readonly string[] } {
  const worse = after.failing.filter((name) => !before.failing.includes(name)).map((name) => `${name} fails`);
  const better = before.failing.filter((name) => !after.failing.includes(name)).map((name) => `${name} passes`);
  for (const [source, old] of Object.entries(before.figures)) {
    for (const figure of FIGURES) {
      const was = old[figure];
      const is = after.figures[source]?.[figure];
      if (was === undefined || was === is) continue;
      const isBetter = is !== undefined && (BETTER[figure] === "higher" ? is > was : is < was);
      (isBetter ? better : worse).push(`${source} ${figure} ${was} → ${is ?? "nothing to score"}`);
    }
  }
  return { worse, better };
}
