/**
 * Reads the READMEs, licences and change logs of the installed packages, none of which is a transcript. Run as a program it
 * prints each in which turns are found, with the number of turns and of exchanges, and its first labels.
 */

import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { outline } from "../../server/src/facts/outline";
import { lint } from "../../server/src/rules/lint";
import { DEFAULT_CONTEXT } from "../../server/src/rules/rule";
import { uncertainLabel } from "../../server/src/rules/uncertain-label";
import { unreadLabels } from "../../server/src/rules/unread-labels";
import { parse } from "../../server/src/syntax/transcript";
import { english } from "../../server/src/text/message";
import { PROJECT_ROOT } from "../support/paths";

const NAME = /^(?:readme|licen[cs]e|copying|notice|changelog|history|changes)(?:[.-].*)?$/i;
const FORM = /^[^.]+$|\.(?:md|markdown|txt)$/i;
const DOUBTS = [uncertainLabel, unreadLabels];
/** Longer ones, in UTF-16 units, say no more and take long. */
const LONGEST = 400_000;

export interface PackageText {
  /** Below `node_modules`. */
  readonly file: string;
  readonly turns: number;
  readonly exchanges: number;
  readonly labels: readonly string[];
  /** What is said of uncertain labels in it. */
  readonly doubts: readonly string[];
}

/** Every such text, once for each that reads the same, in the order of their paths. */
export function packageTexts(): readonly PackageText[] {
  const root = join(PROJECT_ROOT, "node_modules");
  const known = new Set<string>();
  const read: PackageText[] = [];
  for (const file of readdirSync(root, { recursive: true, encoding: "utf8" }).sort()) {
    if (!NAME.test(basename(file)) || !FORM.test(basename(file))) continue;
    const text = textOf(join(root, file));
    if (text === null || text.length > LONGEST || known.has(text)) continue;
    known.add(text);
    const transcript = parse(text);
    const { turns, exchanges } = outline(transcript);
    const labels = turns.slice(0, 3).map(({ label }) => label.text);
    const doubts = lint(transcript, DEFAULT_CONTEXT, DOUBTS).map(({ message }) => english(message));
    read.push({ file, turns: turns.length, exchanges: exchanges.length, labels, doubts });
  }
  return read;
}

/** A file's text; null for a folder. */
function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EISDIR") return null;
    throw error;
  }
}

if (require.main === module) {
  const texts = packageTexts();
  const found = texts.filter(({ turns }) => turns > 0);
  for (const { file, turns, exchanges, labels } of found)
    console.log(`${file}: ${turns} turns, ${exchanges} exchanges: ${labels.join(" | ")}`);
  console.log(
    `${found.length} of ${texts.length} texts with a turn, ${texts.filter(({ exchanges }) => exchanges > 0).length} with a question`,
  );
}
