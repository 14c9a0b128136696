/** Reads what could be labels behind a line's first words. */

import { isBlankUnit, isPlainLetter } from "../text/units";
import { buildCandidate, type Candidate, endsShortForm, LONGEST_LABEL, namesNobody } from "./candidate";
import { headAt, titledInside } from "./inside";

/** Words in capitals at the end of what stands before a colon, behind a word that is none. */
const CAPITALS = /(?<=\p{Ll}[.…]*[\s\u00a0]+)\p{Lu}[\p{Lu}'’-]*\p{Lu}(?:[ \u00a0]\p{Lu}[\p{Lu}'’-]*\p{Lu})*$/u;

/** A word that an office or a name belongs to: `as I said to the PM: we will`. */
const LEADS_ON =
  /(?:^|[^\p{L}])(?:the|a|an|our|your|my|his|her|their|this|that|dear|said|says|asked|told|quote|mrs?|ms|dr)\.?[\s\u00a0]+$/iu;

/**
 * Labels behind the line's first words: a capitalised name between the end of a sentence and a colon, a title and a
 * surname in capitals between two full stops, and words in capitals before a colon, outside brackets. A label in
 * brackets is somebody's interjection, which a stenographer notes, and no turn.
 */
export function* readInside(text: string, from: number): Generator<Candidate> {
  let depth = 0;
  let boundary = from;
  for (let i = from; i < text.length; i++) {
    if (isPlainLetter(text.charCodeAt(i))) continue;
    const unit = text[i] as string;
    if (unit === "(" || unit === "[") depth++;
    else if (unit === ")" || unit === "]") {
      depth = Math.max(0, depth - 1);
      if (depth === 0 && !/^[\s\u00a0]*[:：]/.test(text.slice(i + 1, i + 4))) boundary = i + 1;
    } else if (unit === "?" || unit === "!" || unit === "…" || unit === "”" || unit === '"') boundary = i + 1;
    else if (unit === ".") {
      const candidate = depth === 0 ? named(titledInside(text, boundary, i)) : null;
      if (candidate !== null) yield candidate;
      const goesOn = isBlankUnit(text.charCodeAt(i + 1)) && endsShortForm(text, Math.max(boundary, i - LONGEST_LABEL), i);
      if (candidate !== null || !goesOn) boundary = i + 1;
    } else if ((unit === ":" || unit === "：") && depth === 0) {
      const candidate = insideCandidate(text, boundary, i) ?? capitalCandidate(text, boundary, i);
      if (candidate !== null) yield candidate;
      boundary = i + 1;
    }
  }
}

function insideCandidate(text: string, boundary: number, colon: number): Candidate | null {
  if (boundary === 0 || colon - boundary > LONGEST_LABEL || colon - boundary < 1) return null;
  if (!/[\s\u00a0\p{Lu}*_]/u.test(text[colon + 1] ?? " ")) return null;
  if (!endsSentence(text, boundary)) return null;
  const start = colon - text.slice(boundary, colon).replace(/^[\s\u00a0*_]+/, "").length;
  if (!/^[\p{L}(]/u.test(text.slice(start, start + 1))) return null;
  const head = headAt(start, start > boundary && /[*_]/.test(text.slice(boundary, start)));
  return named(buildCandidate(text, head, colon, { start: colon, end: colon + 1 }, "colon", "sentence"));
}

function capitalCandidate(text: string, boundary: number, colon: number): Candidate | null {
  if (!/\p{Lu}/u.test(text[colon - 1] ?? "") || !/[\s\u00a0]/.test(text[colon + 1] ?? "")) return null;
  const before = text.slice(Math.max(boundary, colon - LONGEST_LABEL), colon);
  const match = CAPITALS.exec(before);
  if (match === null || LEADS_ON.test(before.slice(0, match.index))) return null;
  const head = headAt(colon - match[0].length, false);
  return named(buildCandidate(text, head, colon, { start: colon, end: colon + 1 }, "colon", "words"));
}

function endsSentence(text: string, boundary: number): boolean {
  return /[.?!…”"’')\]\-–—*_]$/.test(text.slice(Math.max(0, boundary - 8), boundary).trimEnd());
}

function named(candidate: Candidate | null): Candidate | null {
  return candidate === null || namesNobody(candidate.shape) ? null : candidate;
}
