/** Proposes what could be a label behind a line's first words. */

import { isBlankUnit, isDigitUnit, isPlainLetter, isUpperAt } from "../text/units";
import { buildCandidate, type Candidate, endsShortForm, type Head, LONGEST_LABEL, matchAt } from "./candidate";
import { isHonorific, nameWords } from "./name";
import { Trait, type Traits } from "./traits";
import { CLAUSE_WORDS, PARTICLES } from "./words";

/** A label behind other words ends in a colon, is a name in capitals before a full stop, or a tag. */
export const INSIDE: Traits = Trait.colon | Trait.capitalStop | Trait.angle;

/** A name inside a paragraph has no more words than this. */
const MOST_WORDS = 8;
const CAPITALS_BEFORE =
  /(?<=[\p{Ll}\d][.…,]*[\s\u00a0]+)(?:\p{Lu}[\p{Lu}'’-]*\p{Lu}(?:[ \u00a0]\p{Lu}[\p{Lu}'’-]*\p{Lu})*|\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\p{Ll}[\p{L}'’-]*){1,3})$/u;
const TITLED_BEFORE = /^[\s\u00a0]*(\p{Lu}\p{Ll}{1,3})[\s\u00a0]?\.?[\s\u00a0]+\p{Lu}[\p{Lu}'’.-]*\p{Lu}$/u;

/** A bracket that is not closed within so many units is none. */
const LONGEST_BRACKET = 200;

/** True for `9.30` right before an offset: a figure, a mark and two figures. */
function endsInTime(text: string, end: number): boolean {
  return (
    isDigitUnit(text.charCodeAt(end - 2)) &&
    (text[end - 3] === "." || text[end - 3] === ":") &&
    isDigitUnit(text.charCodeAt(end - 4))
  );
}

/**
 * Possible labels behind the offset `from` of a line, in order: names before a colon or a full stop behind the end of a
 * sentence, and words in capitals before a colon amid others.
 */
export function* readInside(text: string, from: number): Generator<Candidate> {
  let depth = 0;
  let opened = 0;
  let boundary = from;
  for (let i = from; i < text.length; i++) {
    if (isPlainLetter(text.charCodeAt(i))) continue;
    const unit = text[i] as string;
    if (depth > 0 && i - opened > LONGEST_BRACKET) depth = 0;
    switch (unit) {
      case "(":
      case "[":
        depth++;
        opened = i;
        break;
      case ")":
      case "]":
        depth = Math.max(0, depth - 1);
        if (depth === 0 && !/^[\s\u00a0]*[:：.]/.test(text.slice(i + 1, i + 4))) boundary = i + 1;
        break;
      case "?":
      case "!":
      case "…":
      case "”":
      case '"':
      case "。":
      case "！":
      case "？":
        boundary = i + 1;
        break;
      case "-":
      case "–":
      case "—":
        if ((unit !== "-" || /-[\s\u00a0]?$/.test(text.slice(i - 2, i))) && /^[\s\u00a0]*\p{Lu}/u.test(text.slice(i + 1, i + 5)))
          boundary = i + 1;
        break;
      case " ":
        // A time of the day between two turns.
        if (isDigitUnit(text.charCodeAt(i - 1)) && endsInTime(text, i) && isUpperAt(text, i + 1)) {
          if (/^\p{Lu}\p{Ll}/u.test(text.slice(i + 1, i + 3))) boundary = i + 1;
        }
        break;
      case ".": {
        const found = depth === 0 ? (dashedInside(text, boundary, i) ?? titledInside(text, boundary, i)) : null;
        if (found !== null) yield found;
        const goesOn = isBlankUnit(text.charCodeAt(i + 1)) && endsShortForm(text, Math.max(boundary, i - LONGEST_LABEL), i);
        if (found !== null || !goesOn) boundary = i + 1;
        break;
      }
      case "<": {
        const found = taggedInside(text, i);
        if (found !== null) yield found;
        break;
      }
      case ":":
      case "：":
        if (depth === 0) {
          const found = sentenceInside(text, boundary, i) ?? capitalsInside(text, boundary, i);
          if (found !== null) yield found;
          boundary = i + 1;
        }
        break;
      default:
    }
  }
}

/** A name in capitals has no more words than this. */
const MOST_CAPITALS = 8;
const CAPITAL_WORD = /^\p{Lu}[\p{Lu}.'’-]*$/u;

/** Where the words in capitals begin that end at `stop`, behind the end of a sentence; -1 where there are none. */
function capitalsStart(text: string, stop: number): number {
  let start = stop;
  for (let words = 0; words < MOST_CAPITALS; words++) {
    let from = start;
    while (from > 0 && stop - from <= 60 && !/[\s\u00a0]/.test(text[from - 1] as string)) from--;
    if (!CAPITAL_WORD.test(text.slice(from, start))) break;
    start = from;
    const before = text[from - 1];
    // The next word belongs to the name where it is an initial or a title in capitals, too.
    if (before === undefined || !/\p{Lu}{1,5}\.?[\s\u00a0]$/u.test(text.slice(Math.max(0, from - 8), from))) break;
    start = from - 1;
  }
  const name = text.slice(start, stop);
  start = stop - name.trimStart().length;
  return start < stop && /\p{Lu}{2}$/u.test(text.slice(start, stop)) && endsSentence(text, start) ? start : -1;
}

/** `… the floor. HON. I. B. NORTH.- Thank you`: capitals before a full stop with a dash, behind the end of a sentence. */
function dashedInside(text: string, boundary: number, stop: number): Candidate | null {
  if (boundary === 0 || !"-–—".includes(text[stop + 1] ?? " ") || !isUpperAt(text, stop - 1)) return null;
  const start = capitalsStart(text, stop);
  if (start === -1) return null;
  return buildCandidate(text, headAt(start, false), stop, { start: stop, end: stop + 2 }, "period", "sentence");
}

/** What stands before a name inside a line: nothing that belongs to it. */
export function headAt(start: number, marked: boolean): Head {
  return { first: start, nameStart: start, timecode: null, marked, voice: false };
}

function endsSentence(text: string, boundary: number): boolean {
  return /(?:[.?!…”"’')\]\-–—*_。！？]|\d[.:]\d{2})$/.test(text.slice(Math.max(0, boundary - 8), boundary).trimEnd());
}

function sentenceInside(text: string, boundary: number, colon: number): Candidate | null {
  if (boundary === 0 || colon - boundary > LONGEST_LABEL || colon - boundary < 1) return null;
  if (!/[\s\u00a0\p{Lu}\p{Lo}*_]/u.test(text[colon + 1] ?? " ") || !endsSentence(text, boundary)) return null;
  const start = colon - text.slice(boundary, colon).replace(/^[\s\u00a0*_]+/, "").length;
  if (!/^[\p{Lu}\p{Lo}(]/u.test(text.slice(start, start + 2))) return null;
  const words = nameWords(text.slice(start, colon));
  if (
    words.length > MOST_WORDS ||
    words.some((word) => CLAUSE_WORDS.has(word.toLowerCase()) && /^\p{Ll}/u.test(word) && !PARTICLES.has(word))
  )
    return null;
  if (words.every(isHonorific)) return null;
  const marked = start > boundary && /[*_]/.test(text.slice(boundary, start));
  return buildCandidate(text, headAt(start, marked), colon, { start: colon, end: colon + 1 }, "colon", "sentence");
}

/** `… yes. Mr. NORDEN. Thank you`: a title and a surname in capitals between two full stops; null where there is none. */
export function titledInside(text: string, boundary: number, stop: number): Candidate | null {
  if (boundary === 0 || stop - boundary > LONGEST_LABEL || !isUpperAt(text, stop - 1)) return null;
  if (!endsSentence(text, boundary) || !/^[\s\u00a0]+\p{Lu}/u.test(text.slice(stop + 1, stop + 8))) return null;
  const match = TITLED_BEFORE.exec(text.slice(boundary, stop));
  if (match === null || !isHonorific(match[1] as string)) return null;
  const start = boundary + match[0].length - match[0].trimStart().length;
  return buildCandidate(text, headAt(start, false), stop, { start: stop, end: stop + 1 }, "period", "sentence");
}

/** `</Person1><Person2> Thank you`: one tag is closed and another opened. */
const NEXT_TAG = /<\/[^<>\n]{1,60}>[ \t]*<(?=[^<>\n/!]{1,60}>)/uy;

/** The name in the tag that is opened behind the one that is closed at an offset; null where none is. */
function taggedInside(text: string, closing: number): Candidate | null {
  const match = matchAt(NEXT_TAG, text, closing);
  if (match === null) return null;
  const start = closing + match[0].length;
  const end = text.indexOf(">", start);
  return buildCandidate(text, headAt(start, false), end, { start: end, end: end + 1 }, "bracket", "sentence");
}

function capitalsInside(text: string, boundary: number, colon: number): Candidate | null {
  if (!/\p{L}/u.test(text[colon - 1] ?? "") || !/[\s\u00a0]/.test(text[colon + 1] ?? "")) return null;
  const before = text.slice(Math.max(boundary, colon - LONGEST_LABEL), colon);
  const match = CAPITALS_BEFORE.exec(before);
  if (match === null) return null;
  return buildCandidate(text, headAt(colon - match[0].length, false), colon, { start: colon, end: colon + 1 }, "colon", "words");
}
