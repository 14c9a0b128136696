/** What identifies a finding from one day to the next: its rule and its words, not the line it stands on. */

import { lineAt, lineSpan, type Source } from "../text/source";
import type { LintFinding } from "./lint";

/**
 * The fingerprints of all findings of a file, the ignored ones included: 16 hexadecimal digits of the rule's name, the text of
 * the lines that the finding touches, white space made alike, and how many findings before it have the same two. They stay
 * the same when lines are added or taken away elsewhere, and when a finding before them is ignored.
 */
export function fingerprints(source: Source, all: readonly LintFinding[]): ReadonlyMap<LintFinding, string> {
  const places = new Map<string, Place>();
  const byWords = new Map<string, Place>();
  return new Map(
    all.map((finding) => {
      const { rule, span } = finding;
      const { start } = lineSpan(source, lineAt(source, span.start));
      const { end } = lineSpan(source, lineAt(source, span.end));
      const key = `${start} ${end} ${rule.name}`;
      let place = places.get(key);
      if (place === undefined) {
        const words = `${rule.name}\n${source.text.slice(start, end).replace(/\s+/g, " ").trim()}\n`;
        place = byWords.get(words) ?? { words, seen: 0, hashed: new Map() };
        byWords.set(words, place);
        places.set(key, place);
      }
      return [finding, nextFingerprint(place)];
    }),
  );
}

/** One rule's findings on equal lines. A line that holds thousands of them is read once and not for each. */
interface Place {
  /** What is hashed of every finding here, but for its number. */
  readonly words: string;
  /** Findings so far. */
  seen: number;
  /** The halves of the hash of `words`, by how many digits follow. */
  readonly hashed: Map<number, readonly [number, number]>;
}

/** 64 bits of FNV-1a, in two halves that start differently, over UTF-16 units: to tell findings apart, not to keep secrets. */
function nextFingerprint(place: Place): string {
  const { words, hashed } = place;
  const number = `${place.seen++}`;
  let halves = hashed.get(number.length);
  if (halves === undefined) {
    halves = [half(words, 0x811c9dc5), half(words, 0x01000193 ^ (words.length + number.length))];
    hashed.set(number.length, halves);
  }
  return halves.map((value) => (half(number, value) >>> 0).toString(16).padStart(8, "0")).join("");
}

function half(text: string, basis: number): number {
  let value = basis;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}
