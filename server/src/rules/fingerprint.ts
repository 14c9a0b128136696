/** What identifies a finding from one day to the next: its rule and its words, not the line it stands on. */

import { lineAt, lineSpan, type Source } from "../text/source";
import type { LintFinding } from "./lint";

/**
 * The fingerprints of all findings of a file, the ignored ones included: 16 hexadecimal digits of the rule's name, the text of
 * the lines that the finding touches, white space made alike, and how many findings before it have the same two. They stay
 * the same when lines are added or taken away elsewhere, and when a finding before them is ignored.
 */
export function fingerprints(source: Source, all: readonly LintFinding[]): ReadonlyMap<LintFinding, string> {
  const wordsAt = new Map<string, string>();
  const places = new Map<string, Map<string, Place>>();
  return new Map(
    all.map((finding) => {
      const { rule, span } = finding;
      const { start } = lineSpan(source, lineAt(source, span.start));
      const { end } = lineSpan(source, lineAt(source, span.end));
      const key = `${start} ${end}`;
      const words = wordsAt.get(key) ?? source.text.slice(start, end).replace(UNLIKE_A_SPACE, " ").trim();
      wordsAt.set(key, words);
      const ofRule = places.get(rule.name) ?? new Map<string, Place>();
      places.set(rule.name, ofRule);
      const place = ofRule.get(words) ?? { rule: rule.name, words, seen: 0, hashed: new Map() };
      ofRule.set(words, place);
      return [finding, nextFingerprint(place)];
    }),
  );
}

/** White space that is not one space: what is replaced everywhere would be a chain of as many parts as a line has words. */
const UNLIKE_A_SPACE = / \s+|[^\S ]\s*/g;

/** One rule's findings on equal lines. A line that holds thousands of them is read once and not for each. */
interface Place {
  readonly rule: string;
  readonly words: string;
  /** Findings so far. */
  seen: number;
  /** The halves of the hash of both, a line each, by how many digits follow. */
  readonly hashed: Map<number, readonly [number, number]>;
}

/** 64 bits of FNV-1a, in two halves that start differently, over UTF-16 units: to tell findings apart, not to keep secrets. */
function nextFingerprint(place: Place): string {
  const { rule, words, hashed } = place;
  const number = `${place.seen++}`;
  let halves = hashed.get(number.length);
  if (halves === undefined) {
    const length = rule.length + 1 + words.length + 1;
    const both = (basis: number) => half("\n", half(words, half("\n", half(rule, basis))));
    halves = [both(0x811c9dc5), both(0x01000193 ^ (length + number.length))];
    hashed.set(number.length, halves);
  }
  return halves.map((value) => (half(number, value) >>> 0).toString(16).padStart(8, "0")).join("");
}

function half(text: string, basis: number): number {
  let value = basis;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}
