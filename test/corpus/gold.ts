/** The gold corpora: their texts and what a person says of them. `../shared/corpus/README.md` explains the rows. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Role } from "../../server/src/syntax/knowledge";
import { PROJECT_ROOT } from "../support/paths";

export interface GoldTurn {
  /** 1-based, as in the files. */
  readonly line: number;
  readonly column: number;
  readonly label: string;
  readonly role: Role;
}

export interface GoldFile {
  readonly source: string;
  /** `source/name`. */
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly turns: readonly GoldTurn[];
  /** Places where a turn may or may not be reported. */
  readonly ignored: readonly GoldTurn[];
  readonly boilerplate: readonly { readonly from: number; readonly to: number; readonly family: string }[];
  readonly date: string | null;
  /** The last line that was annotated. */
  readonly last: number;
}

const ROOTS = ["corpus", "corpus-wide"].map((name) => resolve(PROJECT_ROOT, "../shared", name));

/** Both corpora; empty where they are not beside the checkout. */
export function goldFiles(roots: readonly string[] = ROOTS): readonly GoldFile[] {
  return roots.flatMap((root) =>
    existsSync(root)
      ? readdirSync(root)
          .sort()
          .filter((source) => !source.includes("."))
          .flatMap((source) =>
            readdirSync(join(root, source))
              .filter((name) => name.endsWith(".gold.tsv"))
              .sort()
              .map((name) => readGold(root, source, name.slice(0, -".gold.tsv".length))),
          )
      : [],
  );
}

function readGold(root: string, source: string, name: string): GoldFile {
  const path = join(root, source, name);
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
    else if (kind === "# ignore-turn") ignored.push({ line, column, label: second, role: "other" });
    else if (kind === "B") boilerplate.push({ from: Number(first), to: Number(second), family: third });
    else if (kind === "D") date = second === "none" ? null : second;
    else if (kind === "X") last = Number(first);
  }
  return { source, name: `${source}/${name}`, path, text, turns, ignored, boilerplate, date, last };
}
