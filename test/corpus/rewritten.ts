/**
 * Texts with their labels written in another convention: what speech is must be learnt from what people say and how they
 * take turns, not from the one way in which a source happens to write its labels.
 */

import { readProposals } from "../../server/src/syntax/readers";
import { parse } from "../../server/src/syntax/transcript";
import type { GoldFile, GoldTurn } from "./gold";

/** What stands for a label before the words of its turn; null for a speaker whom the convention cannot name. */
interface Convention {
  readonly name: string;
  readonly label: (speaker: string, turn: number) => Written | null;
  /** True where turns are parted by no blank line. */
  readonly isDense?: boolean;
}

interface Written {
  /** What precedes the name, the name, and what follows it: a line end in it begins a new line. */
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

const time = (turn: number) => `${String(Math.floor(turn / 4)).padStart(2, "0")}:${String((turn * 17) % 60).padStart(2, "0")}`;
const isLatin = (name: string) => /^[\p{Script=Latin}\P{L}]+$/u.test(name);
const plain = (before: string, after: string) => (name: string) => ({ before, name, after });

const CONVENTIONS: readonly Convention[] = [
  { name: "colon", label: plain("", ": ") },
  { name: "bold", label: plain("**", ":** ") },
  { name: "bold above", label: plain("**", "**\n") },
  { name: "alone", label: plain("", "\n") },
  { name: "alone with colon", label: plain("", ":\n") },
  { name: "heading", label: plain("### ", "\n\n") },
  { name: "bullet", label: plain("- ", ": "), isDense: true },
  { name: "time behind", label: (name, turn) => ({ before: "", name, after: ` (${time(turn)})\n` }) },
  { name: "time behind, same line", label: (name, turn) => ({ before: "", name, after: ` (${time(turn)}): ` }) },
  { name: "time before", label: (name, turn) => ({ before: `[00:${time(turn)}] `, name, after: ": " }) },
  { name: "square brackets", label: plain("[", "] ") },
  { name: "angle brackets", label: plain("<", "> "), isDense: true },
  { name: "dash", label: plain("", " – ") },
  { name: "tab", label: plain("", "\t") },
  { name: "dense", label: plain("", ": "), isDense: true },
  { name: "small letters", label: (name) => (isLatin(name) ? { before: "", name: name.toLowerCase(), after: ": " } : null) },
  {
    name: "capitals and full stop",
    label: (name) => (isLatin(name) ? { before: "", name: name.toUpperCase(), after: ". " } : null),
  },
  { name: "capitals and colon", label: (name) => (isLatin(name) ? { before: "", name: name.toUpperCase(), after: ": " } : null) },
];

/** How many conventions a text is written in. */
const EACH = 3;

/** A text in a few other conventions, chosen by its number; its labels inside of lines stay as they are. */
export function rewritten(file: GoldFile, number: number): readonly GoldFile[] {
  if (file.turns.length < 3 || file.ignored.length > 0) return [];
  return Array.from({ length: EACH }, (_, i) => CONVENTIONS[(number * EACH + i) % CONVENTIONS.length] as Convention).flatMap(
    (convention) => rewrite(file, convention) ?? [],
  );
}

function rewrite(file: GoldFile, { name, label, isDense = false }: Convention): GoldFile | null {
  const { source, lines } = parse(file.text);
  const byLine = new Map<number, GoldTurn[]>();
  for (const turn of file.turns) byLine.set(turn.line, [...(byLine.get(turn.line) ?? []), turn]);
  const made: string[] = [];
  const turns: GoldTurn[] = [];
  for (const [i, line] of lines.entries()) {
    const start = source.lineStarts[i] as number;
    const text = source.text.slice(start, start + line.end);
    const [turn, more] = byLine.get(i + 1) ?? [];
    if (turn === undefined) {
      if (!(isDense && text.trim() === "" && byLine.has(i + 2))) made.push(text);
      continue;
    }
    const read = readProposals(text).find(
      ({ place, name: span, text: words }) =>
        place === "start" && Math.abs(span.start + 1 - turn.column) <= 2 && words.toLowerCase() === turn.label.toLowerCase(),
    );
    if (read === undefined || more !== undefined) return null;
    const written = label(read.text, turns.length);
    if (written === null) return null;
    const all = `${written.before}${written.name}${written.after}${text.slice(read.textStart)}`.trimEnd().split("\n");
    turns.push({ ...turn, line: made.length + 1, column: written.before.length + 1, label: written.name });
    made.push(...all);
  }
  return { ...file, name: `${file.name} as ${name}`, text: made.join("\n"), turns, last: Number.POSITIVE_INFINITY };
}
