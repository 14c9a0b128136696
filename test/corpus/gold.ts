/** The gold corpora: their texts and what a person says of them. `../shared/corpus/README.md` explains the rows. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Role } from "../../server/src/syntax/knowledge";
import { CORPUS, PROJECT_ROOT } from "../support/paths";

export interface GoldTurn {
  /** 1-based, as in the files. */
  readonly line: number;
  readonly column: number;
  readonly label: string;
  /** Null where nobody has said. */
  readonly role: Role | null;
}

export interface GoldFile {
  /** The collection: one of `CORPORA`, `cases` or `samples`. */
  readonly corpus: string;
  readonly source: string;
  /** `source/name`. */
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly turns: readonly GoldTurn[];
  /** Places where a turn may or may not be reported. */
  readonly ignored: readonly GoldTurn[];
  /** Blocks of 1-based lines, both ends included; undefined where nobody has said which lines are a page's. */
  readonly boilerplate: readonly { readonly from: number; readonly to: number; readonly family: string }[] | undefined;
  /** `YYYY-MM-DD`; null where the text states none, undefined where nobody has said. */
  readonly date: string | null | undefined;
  /** The last line that was annotated. */
  readonly last: number;
}

/** The folders of the corpora: the one that the rules were developed on, and the one of many more sources. */
export const CORPORA = ["corpus", "corpus-wide"] as const;

const MISSING = [...CORPORA, "cases"].filter((name) => !existsSync(folderOf(name)));

/** Why what is learnt or scored cannot be: which folders are not beside the checkout; false where all are. */
export const skipWithoutCorpora =
  MISSING.length === 0 ? false : `not beside this checkout: ${MISSING.map((name) => `../shared/${name}`).join(", ")}`;

/** The names of the texts of the first corpus, below its folder; none where it is not beside the checkout. */
export function corpusFiles(): readonly string[] {
  if (CORPUS === null) return [];
  return readdirSync(CORPUS, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".gold.tsv"))
    .map((name) => name.slice(0, -".gold.tsv".length).replaceAll("\\", "/"))
    .sort();
}

/** The texts of some corpora; none of one that is not beside the checkout. */
export function goldFiles(corpora: readonly string[] = CORPORA): readonly GoldFile[] {
  return corpora.flatMap((corpus) =>
    sourcesOf(corpus).flatMap((source) =>
      readdirSync(join(folderOf(corpus), source))
        .filter((name) => name.endsWith(".gold.tsv"))
        .sort()
        .map((name) => readGold(corpus, source, name.slice(0, -".gold.tsv".length))),
    ),
  );
}

/** The sources of a corpus, by name; none of one that is not beside the checkout. */
export function sourcesOf(corpus: string): readonly string[] {
  const folder = folderOf(corpus);
  return existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .filter((source) => !source.includes("."))
    : [];
}

/** Where a corpus is, or the cases are. */
export function folderOf(corpus: string): string {
  return resolve(PROJECT_ROOT, "../shared", corpus);
}

function readGold(corpus: string, source: string, name: string): GoldFile {
  const path = join(folderOf(corpus), source, name);
  const rows = readFileSync(`${path}.gold.tsv`, "utf8").split("\n");
  const encoding = /^# encoding: (\S+)/.exec(rows[0] ?? "")?.[1] ?? "utf-8";
  const text = new TextDecoder(encoding).decode(readFileSync(path));
  const turns: GoldTurn[] = [];
  const ignored: GoldTurn[] = [];
  const boilerplate: { from: number; to: number; family: string }[] = [];
  let date: string | null = null;
  let last = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const [kind = "", first = "", second = "", third = ""] = row.split("\t");
    const [line = 0, column = 0] = first.split(":").map(Number);
    if (kind === "T") turns.push({ line, column, label: second, role: third as Role });
    else if (kind === "# ignore-turn") ignored.push({ line, column, label: second, role: null });
    else if (kind === "B") boilerplate.push({ from: Number(first), to: Number(second), family: third });
    else if (kind === "D") date = second === "none" ? null : second;
    else if (kind === "X") last = Number(first);
  }
  return { corpus, source, name: `${source}/${name}`, path, text, turns, ignored, boilerplate, date, last };
}
