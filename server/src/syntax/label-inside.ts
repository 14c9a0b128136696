/** Reads what could be labels behind a line's first words. */

import { buildCandidate, type Candidate, endsShortForm, type Head, LONGEST_LABEL, namesNobody } from "./candidate";

/**
 * Labels behind the line's first words: a capitalised name between the end of a sentence and a colon, outside
 * brackets. A label in brackets is somebody's interjection, which a stenographer notes, and no turn.
 */
export function* readInside(text: string, from: number): Generator<Candidate> {
  let depth = 0;
  let boundary = from;
  for (let i = from; i < text.length; i++) {
    const unit = text[i] as string;
    if (unit === "(" || unit === "[") depth++;
    else if (unit === ")" || unit === "]") {
      depth = Math.max(0, depth - 1);
      if (depth === 0 && !/^[\s\u00a0]*[:：]/.test(text.slice(i + 1, i + 4))) boundary = i + 1;
    } else if (unit === "?" || unit === "!" || unit === "…" || unit === "”" || unit === '"') boundary = i + 1;
    else if (
      unit === "." &&
      !(/[\s\u00a0]/.test(text[i + 1] ?? "") && endsShortForm(text, Math.max(boundary, i - LONGEST_LABEL), i))
    )
      boundary = i + 1;
    else if ((unit === ":" || unit === "：") && depth === 0) {
      const candidate = insideCandidate(text, boundary, i);
      if (candidate !== null) yield candidate;
      boundary = i + 1;
    }
  }
}

function insideCandidate(text: string, boundary: number, colon: number): Candidate | null {
  if (boundary === 0 || colon - boundary > LONGEST_LABEL || colon - boundary < 1) return null;
  if (!/[\s\u00a0\p{Lu}*_]/u.test(text[colon + 1] ?? " ")) return null;
  if (
    !/[.?!…”"’')\]\-–—*_]/.test(
      text
        .slice(Math.max(0, boundary - 8), boundary)
        .trimEnd()
        .slice(-1),
    )
  )
    return null;
  const start = colon - text.slice(boundary, colon).replace(/^[\s\u00a0*_]+/, "").length;
  if (!/^[\p{L}(]/u.test(text.slice(start, start + 1))) return null;
  const head: Head = {
    first: start,
    nameStart: start,
    timecode: null,
    marked: start > boundary && /[*_]/.test(text.slice(boundary, start)),
    voice: false,
  };
  const candidate = buildCandidate(text, head, colon, { start: colon, end: colon + 1 }, "colon", true);
  if (candidate === null) return null;
  return namesNobody(candidate.shape) ? null : candidate;
}
