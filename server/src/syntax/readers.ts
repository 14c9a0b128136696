/**
 * Proposes broadly what could be a speaker's label on one line: what the name might be, what stands before it, and what
 * divides it from the words. Nothing is refused here for what the words say: that is weighed over the whole document.
 */

import { isBlankUnit, isDigitUnit, isLetterAt, isPlainLetter, isUpperAt } from "../text/units";
import {
  buildCandidate,
  type Candidate,
  endsShortForm,
  type Head,
  LONGEST_LABEL,
  MARKUP,
  matchAt,
  namesNobody,
  TIMECODE,
} from "./candidate";
import { INSIDE } from "./label";
import { countWords, isHonorific, lastWordOf, nameWords } from "./name";
import { readTraits, Trait, type Traits } from "./traits";
import { CLAUSE_WORDS, PARTICLES } from "./words";

/** A possible label together with what stood before it. */
export interface Proposal extends Candidate {
  /** What stands before the name, a letter each in order: `t` a time, `m` markup, `b` a bullet, `n` a number, `h` a heading, `q` an arrow, `v` a voice tag, `a` an angle, `s` a square bracket, `e` an event, `d` stray dirt. */
  readonly prefix: string;
}

const SPACE = "[\\s\\u00a0]";
const TIMES = `${TIMECODE}(?:${SPACE}{0,3}(?:-->|[-–—])${SPACE}{0,3}${TIMECODE})?`;
const LEADING_TIME = new RegExp(
  String.raw`(?:\\?\[\(?(${TIMES})\)?\\?\](?:\([^()\s]{0,300}\))?|\((${TIMES})\)|#(${TIMECODE}(?:-\d{1,2})?)#|(${TIMES})(?=${SPACE}|$))(?::(?=${SPACE}))?`,
  "y",
);
const TRAILING_TIME = new RegExp(
  String.raw`${SPACE}+(?:\\?\[\(?(${TIMES})\)?\\?\](?:\([^()\s]{0,300}\))?|\((${TIMES})\)|(${TIMES})(?:${SPACE}?[AaPp][Mm])?)(?=${SPACE}|$)`,
);
const VOICE = /<v(?:\.[\w.-]{1,40})?[ \t]+(?=[^>\s][^>\n]*>)/y;
const BULLET = /(?:[*+•◦·▪‣–—-][ \t\u00a0\u3000]+(?=\S)|[○●◆◇■□◎▶▷][ \t\u00a0\u3000]*(?=\S))/y;
const NUMBER = /(?:\d{1,4}(?:[.)][ \t]+|[ \t]{2,})|\(\d{1,3}\)[ \t]+)(?=[\p{L}*_<[(])/uy;
const HASHES = /#{1,6}[ \t]+(?=\S)/y;
const ARROWS = />{1,3}[ \t]*(?=\S)/y;
const ANGLE = /\\?<(?=[^<>\n/!]{1,80}[:>])/y;
const SQUARE = /\[(?=[^[\]\n]{1,60}\])/y;
const EVENT = /\([^()\n]{2,60}\)[ \t]+(?=[\p{Lu}\p{Lo}*])/uy;
const DIRT = /[_~^`´.,][ \t]+(?=\p{L})/uy;

interface BroadHead extends Head {
  readonly prefix: string;
}

const PREFIXES: readonly (readonly [string, RegExp])[] = [
  ["v", VOICE],
  ["h", HASHES],
  ["b", BULLET],
  ["n", NUMBER],
  ["q", ARROWS],
  ["a", ANGLE],
  ["s", SQUARE],
  ["e", EVENT],
  ["d", DIRT],
];

function readPrefix(text: string): BroadHead {
  let position = text.length - text.trimStart().length;
  const first = position;
  let timecode: Head["timecode"] = null;
  let marked = false;
  let prefix = "";
  // Most lines are prose, and nothing stands before a letter.
  for (let i = 0; i < 8 && !isLetterAt(text, position); i++) {
    while (position < text.length && (text[position] as string).trim() === "") position++;
    const time: RegExpExecArray | null = timecode === null ? matchAt(LEADING_TIME, text, position) : null;
    if (time !== null) {
      const digits: string = time[1] ?? time[2] ?? time[3] ?? time[4] ?? "";
      const at: number = position + time[0].indexOf(digits);
      timecode = { start: at, end: at + digits.length };
      position += time[0].length;
      prefix += "t";
      continue;
    }
    if (!marked) {
      const markup = matchAt(MARKUP, text, position);
      const behind = markup === null ? "" : (text[position + markup[0].length] ?? "");
      if (markup !== null && behind.trim() !== "" && closes(text, position + markup[0].length, markup[0].at(-1) as string)) {
        marked = true;
        position += markup[0].length;
        prefix += "m";
        continue;
      }
    }
    let found = false;
    for (const [letter, pattern] of PREFIXES) {
      if (prefix.includes(letter)) continue;
      const match = matchAt(pattern, text, position);
      if (match === null) continue;
      position += match[0].length;
      prefix += letter;
      found = true;
      break;
    }
    if (!found) break;
  }
  return { first, nameStart: position, timecode, marked: marked || prefix.includes("v"), voice: prefix.includes("v"), prefix };
}

function closes(text: string, from: number, mark: string): boolean {
  const close = text.indexOf(mark, from);
  return close !== -1 && close - from <= LONGEST_LABEL;
}

/** No name has more words than this. */
const MOST_WORDS = 14;
const MOST_BARE_WORDS = 8;

/** All proposals of a line, by where they begin; `text` is the line without its terminator, `traits` what stands on it. */
export function readProposals(text: string, traits: Traits = readTraits(text)): readonly Proposal[] {
  const has = (wanted: Traits) => (traits & wanted) !== 0;
  const head = readPrefix(text);
  const result: Proposal[] = [];
  const add = (candidate: Candidate | null) => {
    if (candidate !== null) result.push({ ...candidate, prefix: candidate.place === "start" ? head.prefix : "" });
  };
  let from = 0;
  if (/[as]/.test(head.prefix)) {
    const closed = readClosed(text, head);
    add(closed);
    if (closed !== null) from = closed.separator.end;
  } else if (head.nameStart < text.length) {
    const colon = has(Trait.colon) ? readColon(text, head) : null;
    add(colon);
    if (colon !== null) from = colon.separator.end;
    if (head.voice) add(readClosed(text, head));
    add(readPeriod(text, head));
    if (has(Trait.dash | Trait.divider)) add(readDash(text, head));
    const blank = (has(Trait.digit) ? readTime(text, head) : null) ?? readBlank(text, head, has(Trait.gap));
    // `SPEAKER 1: …`: capitals before a space are the label's first words.
    if (blank === null || colon === null || namesNobody(colon.shape) || !colon.text.startsWith(blank.text)) add(blank);
    add(readMarked(text, head));
    add(readAlone(text, head));
  }
  if (has(INSIDE)) for (const candidate of readInside(text, from)) add(candidate);
  return result;
}

/** The label before a colon in a text of several lines whose ends were made blanks; null where there is none. */
export function readWrapped(text: string): Proposal | null {
  const head = readPrefix(text);
  const candidate = /[as]/.test(head.prefix) ? null : readColon(text, head);
  return candidate === null ? null : { ...candidate, text: candidate.text.replace(/\s+/g, " "), prefix: head.prefix };
}

/** True for what may begin a name, as the second half of a time of the day does not. */
function mayBegin(text: string, at: number): boolean {
  if (isPlainLetter(text.charCodeAt(at))) return !isHalfOfTime(text, at);
  return /^[\p{L}\p{N}("“„«'‘@$^]/u.test(text.slice(at, at + 2));
}

/** True for the `pm` of `9 pm`. */
function isHalfOfTime(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) | 0x20;
  if (unit !== 0x61 && unit !== 0x70) return false;
  return (
    /^[AP]\.?M\.?(?:[\s\u00a0]|$)/i.test(text.slice(at, at + 6)) && /\d[\s\u00a0]?$/.test(text.slice(Math.max(0, at - 2), at))
  );
}

/** True for no more words than `most`; words in capitals may be twice as many, as of offices that are long. */
function fewWords(text: string, from: number, to: number, most: number): boolean {
  if (to - from > LONGEST_LABEL) return false;
  const words = text.slice(from, to);
  const count = countWords(words);
  return count <= most || (count <= most * 2 && words === words.toUpperCase());
}

function dividingColon(text: string, from: number): number {
  const limit = Math.min(text.length, from + LONGEST_LABEL);
  let depth = 0;
  for (let i = from; i < limit; i++) {
    if (isPlainLetter(text.charCodeAt(i))) continue;
    const unit = text[i] as string;
    if (unit === "(" || unit === "[") depth++;
    else if (unit === ")" || unit === "]") depth--;
    else if (unit === ":" || unit === "：") {
      if (depth > 0 && /[)\]]/.test(text.slice(i, limit))) continue;
      if (/\d/.test(text[i - 1] ?? "") && /\d/.test(text[i + 1] ?? "")) continue;
      if (text.startsWith("//", i + 1)) return -1;
      return i;
    }
    if ((unit === "?" || unit === "!") && !/^[?!]{0,2}[\s\u00a0]?[:：]/.test(text.slice(i + 1, i + 5))) return -1;
    if (unit === ";" || unit === "。" || unit === "？" || unit === "！") return -1;
    if (unit === "." && depth <= 0 && isBlankUnit(text.charCodeAt(i + 1)) && !endsShortForm(text, from, i)) return -1;
  }
  return -1;
}

function readColon(text: string, head: BroadHead): Candidate | null {
  const colon = dividingColon(text, head.nameStart);
  if (colon <= head.nameStart || !mayBegin(text, head.nameStart) || !fewWords(text, head.nameStart, colon, MOST_WORDS))
    return null;
  let end = colon;
  // `(?) :` and `Who? :` keep their mark out of the name.
  while (end > head.nameStart && /[\s\u00a0?!]/.test(text[end - 1] as string)) end--;
  // `Mr: Speaker`: a scan has made a colon of the full stop of a title.
  if (isHonorific(text.slice(head.nameStart, end))) return null;
  return buildCandidate(text, head, end, { start: colon, end: colon + 1 }, "colon");
}

/** `<Name> text`, `[Name] text`, `[Name]: text`, voice tags, and `<NAME: text>`. */
function readClosed(text: string, head: BroadHead): Candidate | null {
  const colon = head.voice ? -1 : dividingColon(text, head.nameStart);
  const closing = text.indexOf(head.prefix.includes("s") ? "]" : ">", head.nameStart);
  if (colon > head.nameStart && (closing === -1 || colon < closing)) return readColon(text, head);
  const close = head.prefix.includes("s") ? "]" : head.prefix.includes("a") || head.voice ? ">" : "";
  if (close === "") return null;
  const end = text.indexOf(close, head.nameStart);
  if (end <= head.nameStart || end - head.nameStart > 80) return null;
  const separator = { start: end, end: text[end + 1] === ":" ? end + 2 : end + 1 };
  const nameEnd = text[end - 1] === "\\" ? end - 1 : end;
  return buildCandidate(text, head, /[:：]/.test(text[nameEnd - 1] ?? "") ? nameEnd - 1 : nameEnd, separator, "bracket");
}

function readPeriod(text: string, head: BroadHead): Candidate | null {
  const { nameStart } = head;
  if (!isUpperAt(text, nameStart)) return null;
  const limit = Math.min(text.length, nameStart + 120);
  let depth = 0;
  for (let i = nameStart + 1; i < limit; i++) {
    if (isPlainLetter(text.charCodeAt(i))) continue;
    const unit = text[i] as string;
    if (unit === "(" || unit === "[") depth++;
    if (unit === ")" || unit === "]") depth--;
    if (unit === "?" || unit === "!" || unit === ":" || unit === ";") return null;
    if (unit !== "." || depth > 0) continue;
    const rest = text.slice(i + 1, i + 8);
    if (rest !== "" && !/^(?:[\s\u00a0]|[-–—])/.test(rest)) continue;
    const words = text.slice(nameStart, i);
    const last = lastWordOf(words);
    const count = countWords(words);
    const more = /^[\s\u00a0]*\p{Lu}/u.test(rest);
    if (isHonorific(last) && more) continue;
    if (
      (count > 1 || /^[\s\u00a0]?\p{Lu}\./u.test(rest)) &&
      /^(?:\p{Lu}\.?-?)+$/u.test(last) &&
      last.replace(/\P{L}/gu, "").length <= 2 &&
      more
    )
      continue;
    if (/^(?:hon|rt|prof|rev)$/i.test(last) && more) continue;
    // `U.K. banks`.
    if (count > 12 || (count === 1 && /^(?:\p{L}\.)+\p{L}$/u.test(last))) return null;
    const outside = nameWords(words.replace(/[([][^()[\]]*[)\]]/g, "").split(", ")[0] as string);
    const low = outside.filter((word) => /^\p{Ll}/u.test(word) && !PARTICLES.has(word.toLowerCase()));
    if (low.length > 2 || outside.length > MOST_BARE_WORDS) return null;
    const dashed = /^[\s\u00a0]?[-–—]/.exec(rest);
    return buildCandidate(text, head, i, { start: i, end: i + 1 + (dashed ? dashed[0].length : 0) }, "period");
  }
  return null;
}

function readDash(text: string, head: BroadHead): Candidate | null {
  const part = text.slice(head.nameStart, head.nameStart + 90);
  if (!/[-–—|»/>;]/.test(part)) return null;
  const match =
    /(?:[\s\u00a0]+[-–—]{1,2}(?=[\s\u00a0]|\p{Lu})|[-–—]{1,2}[\s\u00a0]+|[\s\u00a0]+[|»/][\s\u00a0]+|>[\s\u00a0]+|;[\s\u00a0]+)(?=\S|$)/u.exec(
      part,
    );
  if (match === null || match.index === 0 || !mayBegin(text, head.nameStart)) return null;
  const end = head.nameStart + match.index;
  if (
    !fewWords(text, head.nameStart, end, MOST_BARE_WORDS) ||
    /[.?!:;,]/.test(part.slice(0, match.index).replace(/\b\p{L}{1,3}\./gu, ""))
  )
    return null;
  const at = end + match[0].search(/[-–—|»/>;]/);
  const mark = /^(?:--?|[–—]{1,2}|[|»/>;])/.exec(text.slice(at)) as RegExpExecArray;
  return buildCandidate(text, head, end, { start: at, end: at + mark[0].length }, "dash");
}

/** `Ann Lee 0:06`, `Ann Lee (00:09) Thank you`, `Ann Lee [(00:09)](link) Thank you`. */
function readTime(text: string, head: BroadHead): Candidate | null {
  const part = text.slice(head.nameStart, head.nameStart + 100);
  if (!/\d:\d/.test(part)) return null;
  const match = TRAILING_TIME.exec(part);
  if (match === null || match.index === 0 || !mayBegin(text, head.nameStart)) return null;
  const end = head.nameStart + match.index;
  const words = text.slice(head.nameStart, end);
  if (!fewWords(text, head.nameStart, end, 6) || /[.?!:;]$/.test(words)) return null;
  const digits = match[1] ?? match[2] ?? match[3] ?? "";
  const at = end + match[0].indexOf(digits);
  const behind = end + match[0].length;
  const candidate = buildCandidate(text, head, end, { start: behind, end: behind }, "timecode");
  return candidate === null ? null : { ...candidate, timecode: candidate.timecode ?? { start: at, end: at + digits.length } };
}

const WIDE = /^(\S+(?: \S+){0,7}?)(?=[\u00a0\u3000\t]| [\s\u00a0])/;
const CAPITALS_FIRST =
  /^((?:\p{Lu}[\p{Lu}'’.-]*|\p{Lu}\d{1,2})(?: \p{Lu}[\p{Lu}'’.-]+){0,3}) (?=(?:\p{Lu}(?:[\p{Ll}'’ ,]|$)|[\d\p{Sc}"“‘(¿¡]))/u;
const TITLED =
  /^\p{Lu}\p{Ll}{1,3}\.?(?: \p{Lu}[\p{L}.'’-]+){1,3}(?= (?:This|Good|Thanks?|Welcome|Hello|Well|Yes|No)(?:,|\.? \p{Ll}))/u;

function readBlank(text: string, head: BroadHead, hasGap: boolean): Candidate | null {
  const { nameStart } = head;
  if (!mayBegin(text, nameStart)) return null;
  const part = text.slice(nameStart, nameStart + 100);
  const wide = hasGap && /[\u00a0\u3000\t]| {2}/.test(part) ? WIDE.exec(part) : null;
  const words =
    wide?.[1] ??
    (isUpperAt(part, 0) ? CAPITALS_FIRST.exec(part)?.[1] : undefined) ??
    (isHonorific(part.slice(0, part.indexOf(" "))) ? TITLED.exec(part)?.[0] : undefined);
  if (words === undefined || /[?!:：;,]|[.–—-]$/.test(words)) return null;
  if (wide === null && /^(?:I|A)$/.test(words) && !/^A \p{Lu}/u.test(part)) return null;
  const end = nameStart + words.length;
  return buildCandidate(text, head, end, { start: end, end }, "blank");
}

function readMarked(text: string, head: BroadHead): Candidate | null {
  if (!head.marked) return null;
  const close = /[*_]+/.exec(text.slice(head.nameStart, head.nameStart + LONGEST_LABEL));
  if (close === null || close.index === 0) return null;
  const end = head.nameStart + close.index;
  const after = end + close[0].length;
  const words = text.slice(head.nameStart, end);
  if (
    !/^[\s\u00a0]*\S/.test(text.slice(after, after + 12)) ||
    /[:：.?!]$/.test(words) ||
    !fewWords(text, head.nameStart, end, MOST_BARE_WORDS)
  )
    return null;
  if (/^[\s\u00a0]*[:：]/.test(text.slice(after, after + 4))) return null;
  return buildCandidate(text, head, end, { start: after, end: after }, "blank");
}

function readAlone(text: string, head: BroadHead): Candidate | null {
  const end = text.trimEnd().length;
  if (end - head.nameStart > 120 || !mayBegin(text, head.nameStart)) return null;
  const built = buildCandidate(text, head, end, { start: end, end }, "line");
  if (built === null || nameWords(built.text).length > 7 || built.text.length > 80) return null;
  // `The Record, page 4`.
  if (
    built.affiliation !== null &&
    text[built.name.end] === "," &&
    /\d/.test(text.slice(built.affiliation.start, built.affiliation.end))
  )
    return null;
  const close = text[built.name.end] ?? "";
  if (/[?!…,;。？！–—-]$|[:：]/.test(built.text) || /^[:：]/.test(close)) return null;
  if (/\.$/.test(built.text) && !endsShortForm(text, head.nameStart, built.name.end - 1)) return null;
  return built;
}

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

function* readInside(text: string, from: number): Generator<Candidate> {
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

function headAt(start: number, marked: boolean): Head {
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
    words.length > MOST_BARE_WORDS ||
    words.some((word) => CLAUSE_WORDS.has(word.toLowerCase()) && /^\p{Ll}/u.test(word) && !PARTICLES.has(word))
  )
    return null;
  if (words.every(isHonorific)) return null;
  const marked = start > boundary && /[*_]/.test(text.slice(boundary, start));
  return buildCandidate(text, headAt(start, marked), colon, { start: colon, end: colon + 1 }, "colon", "sentence");
}

function titledInside(text: string, boundary: number, stop: number): Candidate | null {
  if (boundary === 0 || stop - boundary > LONGEST_LABEL || !isUpperAt(text, stop - 1)) return null;
  if (!endsSentence(text, boundary) || !/^[\s\u00a0]+\p{Lu}/u.test(text.slice(stop + 1, stop + 8))) return null;
  const match = TITLED_BEFORE.exec(text.slice(boundary, stop));
  if (match === null || !isHonorific(match[1] as string)) return null;
  const start = boundary + match[0].length - match[0].trimStart().length;
  return buildCandidate(text, headAt(start, false), stop, { start: stop, end: stop + 1 }, "period", "sentence");
}

function capitalsInside(text: string, boundary: number, colon: number): Candidate | null {
  if (!/\p{L}/u.test(text[colon - 1] ?? "") || !/[\s\u00a0]/.test(text[colon + 1] ?? "")) return null;
  const before = text.slice(Math.max(boundary, colon - LONGEST_LABEL), colon);
  const match = CAPITALS_BEFORE.exec(before);
  if (match === null) return null;
  return buildCandidate(text, headAt(colon - match[0].length, false), colon, { start: colon, end: colon + 1 }, "colon", "words");
}
