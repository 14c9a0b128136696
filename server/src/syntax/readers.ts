/**
 * Proposes broadly what could be a speaker's label on one line: what the name might be, what stands before it, and what
 * divides it from the words. Nothing is refused here for what the words say: that is weighed over the whole document.
 */

import { isBlankUnit, isPlainLetter, isUpperAt } from "../text/units";
import {
  addresses,
  buildCandidate,
  type Candidate,
  CLOSING_OF,
  endsShortForm,
  isSurnameFirst,
  LONGEST_LABEL,
  leadsToTime,
  NAME_GOES_ON,
  NOTE_NUMBER,
  namesNobody,
  outsideBrackets,
  withoutBracket,
} from "./candidate";
import { INSIDE, readInside } from "./inside";
import { clockOf, MOMENT } from "./label-head";
import { countWords, isHonorific, lastWordOf, namesMembers, nameWords } from "./name";
import { type BroadHead, readPrefix, TIMES } from "./prefixes";
import { readTraits, Trait, type Traits } from "./traits";
import { PARTICLES } from "./words";

/** A possible label together with what stood before it. */
export interface Proposal extends Candidate {
  /** What stands before the name, a letter each in order: `t` a time, `m` markup, `b` a bullet, `n` a number, `h` a heading, `q` an arrow, `c` the day and time of a message, `k` a time of the day, `v` a voice tag, `a` an angle, `s` a square bracket or one of East Asia, `r` a round one of full width, `e` an event, `d` stray dirt. */
  readonly prefix: string;
}

/** `, [12.03.21 18:05]` behind a name. */
const TRAILING_STAMP = new RegExp(String.raw`,?\s[[(]${MOMENT}[\])]$`);
/** White space and a time behind a name. */
const TRAILING_TIME = new RegExp(
  String.raw`[\s\u00a0]+(?:\\?\[\(?(${TIMES})\)?\\?\](?:\([^()\s]{0,300}\))?|\((${TIMES})\)|(${TIMES})(?:[\s\u00a0]?[AaPp][Mm])?)(?=[\s\u00a0]|$)`,
);

/** No name has more words than this. */
const MOST_WORDS = 14;
const MOST_BARE_WORDS = 8;

/** All proposals of a line, by where they begin; `text` is the line without its terminator, `traits` what stands on it. */
export function readProposals(text: string, traits: Traits = readTraits(text)): readonly Proposal[] {
  const has = (wanted: Traits) => (traits & wanted) !== 0;
  const head = readPrefix(text);
  const result: Proposal[] = [];
  const add = (candidate: Candidate | null) => {
    if (candidate === null) return;
    const inside = candidate.style === "bracket" ? "a" : "";
    result.push({ prefix: candidate.place === "start" ? head.prefix : inside, ...candidate });
  };
  let from = 0;
  if (CLOSED.test(head.prefix)) {
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
    add(readQuoted(text, head));
    add(readMarked(text, head));
    add(readAlone(text, head));
  }
  if (has(INSIDE)) for (const candidate of readInside(text, from)) add(candidate);
  return result;
}

/** The label before a colon in a text of several lines whose ends were made blanks; null where there is none. */
export function readWrapped(text: string): Proposal | null {
  const head = readPrefix(text);
  const candidate = CLOSED.test(head.prefix) ? null : readColon(text, head);
  return candidate === null ? null : { prefix: head.prefix, ...candidate, text: candidate.text.replace(/\s+/g, " ") };
}

/** The name that ends at `nameEnd` in a text of several lines whose ends were made blanks, and its office, the last words behind a dash; null where there is none. */
export function readStacked(text: string, nameEnd: number): Proposal | null {
  const head = readPrefix(text);
  const office = /[^\s–—-][^–—-]*$/.exec(text.slice(nameEnd));
  const end = text.length;
  if (office === null || !mayBegin(text, head.nameStart)) return null;
  const candidate = buildCandidate(text, head, nameEnd, { start: end, end }, "line");
  if (candidate === null) return null;
  return { prefix: head.prefix, ...candidate, affiliation: { start: nameEnd + office.index, end } };
}

/** True for what may begin a name, as the second half of a time of the day does not. */
function mayBegin(text: string, at: number): boolean {
  if (isPlainLetter(text.charCodeAt(at))) return !isHalfOfTime(text, at);
  return /^(?:[\p{L}\p{N}("“„«'‘@$^]|\+\d{1,3}[ \u00a0]\d)/u.test(text.slice(at, at + 6));
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
    if (unit === "(" || unit === "[" || unit === "（") depth++;
    else if (unit === ")" || unit === "]" || unit === "）") depth--;
    else if (unit === ":" || unit === "：") {
      if (depth > 0 && /[)\]）]/.test(text.slice(i, limit))) continue;
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

/** The prefixes of names that stand in brackets. */
const CLOSED = /[asr]/;

/** `<Name> text`, `[Name] text`, `[Name]: text`, `【Name】text`, `（Name）text`, voice tags, and `<NAME: text>`. */
function readClosed(text: string, head: BroadHead): Candidate | null {
  const colon = head.voice ? -1 : dividingColon(text, head.nameStart);
  const end = text.indexOf(closingOf(text, head), head.nameStart);
  if (colon > head.nameStart && (end === -1 || colon < end)) return readColon(text, head);
  if (end <= head.nameStart || end - head.nameStart > 80) return null;
  const separator = { start: end, end: text[end + 1] === ":" ? end + 2 : end + 1 };
  const nameEnd = text[end - 1] === "\\" ? end - 1 : end;
  return buildCandidate(text, head, /[:：]/.test(text[nameEnd - 1] ?? "") ? nameEnd - 1 : nameEnd, separator, "bracket");
}

/** What closes the last bracket before a name. */
function closingOf(text: string, { nameStart }: BroadHead): string {
  for (let at = nameStart - 1; at >= 0; at--) {
    const close = CLOSING_OF.get(text[at] as string);
    if (close !== undefined) return close;
  }
  return ">";
}

const DASH_BETWEEN = /[\s\u00a0][-–—][\s\u00a0]/;

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
    // `MS. VAIL.1 Thank you`: the number of a note.
    const note = NOTE_NUMBER.exec(text.slice(i - 1, i + 5))?.[1]?.length ?? 0;
    const rest = text.slice(i + 1 + note, i + 8 + note);
    if (rest !== "" && !/^(?:[\s\u00a0]|[-–—])/.test(rest)) continue;
    const words = text.slice(nameStart, i);
    if (addresses(words, rest)) return null;
    if (isSurnameFirst(words, rest)) return buildCandidate(text, head, i + 1, { start: i + 1, end: i + 1 }, "period");
    const last = lastWordOf(words);
    const count = countWords(words);
    const more = NAME_GOES_ON.test(rest);
    if (isHonorific(last) && more) continue;
    if (
      (count > 1 || /^[\s\u00a0]?\p{Lu}\./u.test(rest)) &&
      /^(?:\p{Lu}\.?-?)+$/u.test(last) &&
      last.replace(/\P{L}/gu, "").length <= (last.includes(".") ? 3 : 2) &&
      more &&
      !namesMembers(words)
    )
      continue;
    if (/^(?:hon|rt|prof|rev)$/i.test(last) && more) continue;
    // `The minister - Madam, it comes in May.`: the dash divides, and the full stop ends a sentence.
    if (rest === "" && DASH_BETWEEN.test(withoutBracket(words))) return null;
    // `U.K. banks`.
    if (count > 12 || (count === 1 && /^(?:\p{L}\.)+\p{L}$/u.test(last))) return null;
    const outside = nameWords(words.replace(/[([][^()[\]]*[)\]]/g, "").split(", ")[0] as string);
    const low = outside.filter((word) => /^\p{Ll}/u.test(word) && !PARTICLES.has(word.toLowerCase()));
    if (low.length > 2 || outside.length > MOST_BARE_WORDS) return null;
    const dashed = /^[\s\u00a0]?[-–—]/.exec(rest);
    return buildCandidate(text, head, i, { start: i, end: i + 1 + note + (dashed ? dashed[0].length : 0) }, "period");
  }
  return null;
}

/** A dash, or what stands for one, between a name and the words. */
const DIVIDING_DASH =
  /(?:[\s\u00a0]+[-–—]{1,2}(?=[\s\u00a0]|\p{Lu})|[-–—]{1,2}[\s\u00a0]+|[\s\u00a0]+[|»/][\s\u00a0]+|>[\s\u00a0]+|;[\s\u00a0]+)(?=\S|$)/gu;

function readDash(text: string, head: BroadHead): Candidate | null {
  const part = text.slice(head.nameStart, head.nameStart + 120);
  if (!/[-–—|»/>;]/.test(part)) return null;
  const match = outsideBrackets(DIVIDING_DASH, part);
  if (match === null || match.index === 0 || match.index > 90 || !mayBegin(text, head.nameStart)) return null;
  const end = head.nameStart + match.index;
  const name = withoutBracket(part.slice(0, match.index));
  if (!fewWords(name, 0, name.length, MOST_BARE_WORDS) || /[.?!:;,]/.test(name.replace(/\b\p{L}{1,3}\./gu, ""))) return null;
  // `NORTH.- Yes`: the full stop divides, too.
  if (text[end - 1] === "." && !isHonorific(lastWordOf(text.slice(head.nameStart, end)))) return null;
  const at = end + match[0].search(/[-–—|»/>;]/);
  const mark = /^(?:--?|[–—]{1,2}|[|»/>;])/.exec(text.slice(at)) as RegExpExecArray;
  return buildCandidate(text, head, end, { start: at, end: at + mark[0].length }, "dash");
}

/** `May 4, 2023, 8:03AM` is the moment of a recording, and nobody's name. */
const ENDS_IN_YEAR = /(?<!\d)(?:1[89]|20)\d\d,?$/;

/** `Ann Lee 0:06`, `Ann Lee (00:09) Thank you`, `Ann Lee [(00:09)](link) Thank you`. */
function readTime(text: string, head: BroadHead): Candidate | null {
  const part = text.slice(head.nameStart, head.nameStart + 100);
  if (!/\d[:.]\d/.test(part)) return null;
  const stamp = part.length < 100 ? TRAILING_STAMP.exec(part.trimEnd()) : null;
  if (stamp !== null && stamp.index > 0 && mayBegin(text, head.nameStart)) {
    const behind = head.nameStart + stamp.index + stamp[0].length;
    const candidate = buildCandidate(text, head, head.nameStart + stamp.index, { start: behind, end: behind }, "timecode");
    return candidate === null ? null : { ...candidate, timecode: clockOf(stamp[0], head.nameStart + stamp.index) };
  }
  const match = TRAILING_TIME.exec(part);
  if (match === null || match.index === 0 || !mayBegin(text, head.nameStart)) return null;
  const end = head.nameStart + match.index;
  const words = text.slice(head.nameStart, end);
  if (!fewWords(text, head.nameStart, end, 6) || /[.?!:;]$/.test(words) || ENDS_IN_YEAR.test(words) || leadsToTime(words))
    return null;
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

/** `司会「では始めます。」`: a name right before words in Japanese quotation marks up to the line's end; a small word leads to a quotation in prose. */
const QUOTED = /^[\p{Lo}ー・A-Z\d]{1,12}(?<![はがもをにでとのへや])(?=「[^「」]{1,4000}」[。．]?[\s\u3000]*$)/u;

function readQuoted(text: string, head: BroadHead): Candidate | null {
  // Where the closing mark is not the last sign, nothing needs to be looked for.
  if (!/」[。．]?[\s\u3000]*$/.test(text.slice(-4))) return null;
  const words = QUOTED.exec(text.slice(head.nameStart))?.[0];
  if (words === undefined) return null;
  const end = head.nameStart + words.length;
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
  // `A minister - Madam, the money comes in May.`: an office in small letters ends in no full stop.
  if (text[end - 1] === "." && /^\p{Ll}/u.test(text.slice(built.affiliation?.start ?? end))) return null;
  return built;
}
