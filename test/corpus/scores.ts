/** Figures of the gold corpus: what the built command line predicts, how it scores, and how that compares with the accepted figures. */

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { CORPUS, PROJECT_ROOT } from "../support/paths";

/** The scorer that keeps to the rules of the corpus; by its real path, without which it does not know itself for the main program. */
export const SCORER = CORPUS === null ? "" : realpathSync(join(CORPUS, "../tools/score.mjs"));

/** The figures last accepted by a person; kept in the repository so that a change that makes a source worse is seen. */
export const ACCEPTED_SCORES = join(PROJECT_ROOT, "test/corpus/accepted-scores.json");

/** One source's figures, shares from 0 to 1; null where the source has nothing of the kind. */
export type Figures = Readonly<Record<keyof typeof BETTER, number | null>>;

/**
 * Figures by source, and two more rows: `mean` holds the plain means over the sources and the sums of what was found
 * falsely in sources that have nothing of the kind; `pooled` takes all files for one source, its `falseTurns` counts the
 * files without turns in which some were found.
 */
export type Scores = Readonly<Record<string, Figures>>;

/** Which direction is better, for each figure. */
const BETTER = {
  turnPrecision: "higher",
  turnRecall: "higher",
  turnF1: "higher",
  /** Turns found where there are none. */
  falseTurns: "lower",
  label: "higher",
  role: "higher",
  boilerplatePrecision: "higher",
  boilerplateRecall: "higher",
  boilerplateF1: "higher",
  /** Lines taken for boilerplate where there is none. */
  falseLines: "lower",
  date: "higher",
} as const;

/** A part of what the scorer's `--json` prints for one source. */
interface Scored {
  readonly turn: { readonly p: number; readonly r: number; readonly f1: number } | null;
  readonly falseTurns?: number | null;
  readonly label: number | null;
  readonly role: number | null;
  readonly boiler: { readonly p: number; readonly r: number; readonly f1: number } | null;
  readonly falseLines?: number | null;
  readonly date: number | null;
}

interface Report {
  readonly macro: Scored & { readonly falseTurnsElsewhere: number; readonly falseLinesElsewhere: number };
  readonly per: Readonly<Record<string, Scored>>;
  readonly micro: Scored;
  /** How many of the files without turns are free of false ones, and how many there are. */
  readonly cleanNegatives: readonly [number, number];
  readonly missing: readonly string[];
}

/** Every text of the corpus that has a gold file, as `source/name`. */
export function corpusFiles(): readonly string[] {
  if (CORPUS === null) return [];
  return readdirSync(CORPUS, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".gold.tsv"))
    .map((name) => name.slice(0, -".gold.tsv".length).replaceAll("\\", "/"))
    .sort();
}

/** Runs the built `transcript parse --json` over the corpus and writes one prediction a file, as the scorer wants them. */
export function predict(): { readonly folder: string; remove(): void } {
  const names = corpusFiles();
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(PROJECT_ROOT, "dist/cli.js"), "parse", "--json", ...names],
    {
      cwd: CORPUS ?? "",
      encoding: "utf8",
      maxBuffer: 1 << 28,
    },
  );
  if (status !== 0) throw new Error(`transcript parse --json ended with ${status}: ${stderr}`);
  const folder = mkdtempSync(join(tmpdir(), "transcript-score-"));
  for (const line of stdout.trimEnd().split("\n")) {
    const { file }: { readonly file: string } = JSON.parse(line);
    const path = join(folder, `${file}.json`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, line);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** What the scorer says of a folder of predictions. Throws where a text of the corpus has none. */
export function scores(predictions: string): Scores {
  const { stdout, stderr, status } = spawnSync(process.execPath, [SCORER, predictions, "--json"], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`the scorer ended with ${status}: ${stderr}`);
  const { macro, micro, per, cleanNegatives, missing }: Report = JSON.parse(stdout);
  if (missing.length > 0) throw new Error(`no prediction for ${missing.join(", ")}`);
  const mean = { ...macro, falseTurns: macro.falseTurnsElsewhere, falseLines: macro.falseLinesElsewhere };
  const pooled = { ...micro, falseTurns: cleanNegatives[1] - cleanNegatives[0] };
  return Object.fromEntries(Object.entries({ mean, pooled, ...per }).map(([source, scored]) => [source, figures(scored)]));
}

function figures({ turn, falseTurns, label, role, boiler, falseLines, date }: Scored): Figures {
  return {
    turnPrecision: rounded(turn?.p),
    turnRecall: rounded(turn?.r),
    turnF1: rounded(turn?.f1),
    falseTurns: falseTurns ?? null,
    label: rounded(label),
    role: rounded(role),
    boilerplatePrecision: rounded(boiler?.p),
    boilerplateRecall: rounded(boiler?.r),
    boilerplateF1: rounded(boiler?.f1),
    falseLines: falseLines ?? null,
    date: rounded(date),
  };
}

/** To a ten-thousandth: finer than a single turn of any source, coarse enough to read in a diff. */
function rounded(share: number | null | undefined): number | null {
  return share === null || share === undefined ? null : Math.round(share * 10_000) / 10_000;
}

/** The accepted figures; empty before any were accepted. */
export function acceptedScores(): Scores {
  return JSON.parse(readFileSync(ACCEPTED_SCORES, "utf8"));
}

/** Which figures of which source moved between two runs, in words. A figure that only one of them has counts as neither. */
export function changes(
  before: Scores,
  after: Scores,
): { readonly worse: readonly string[]; readonly better: readonly string[] } {
  const worse: string[] = [];
  const better: string[] = [];
  for (const [source, old] of Object.entries(before)) {
    const fresh = after[source];
    for (const name of Object.keys(BETTER) as readonly (keyof Figures)[]) {
      const was = old[name];
      const is = fresh?.[name];
      if (was === null || was === is) continue;
      const line = `${source} ${name} ${was} → ${is ?? "nothing found to score"}`;
      const improved = typeof is === "number" && (BETTER[name] === "higher" ? is > was : is < was);
      (improved ? better : worse).push(line);
    }
  }
  return { worse, better };
}
