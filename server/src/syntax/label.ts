/** Reads what could be a speaker's label from one line: the words, what stands around them, and what divides them from the text. */

import { isBlankUnit, isPlainLetter, isUpperAt } from "../text/units";
import {
  addresses,
  buildCandidate,
  type Candidate,
  CLOSING_OF,
  endsShortForm,
  type Head,
  isSurnameFirst,
  LONGEST_LABEL,
  leadsToTime,
  matchAt,
  NAME_GOES_ON,
  NOTE_NUMBER,
  NOTE_WORDS,
  namesNobody,
  outsideBrackets,
  PAGE_TAG,
  ROUND,
  TRAILING_TIMECODE,
  withoutBracket,
} from "./candidate";
import { INSIDE } from "./inside";
import { readHead } from "./label-head";
import { readInside } from "./label-inside";
import { countWords, isHonorific, isOfficeWord, lastWordOf, nameShape, namesByCourtesy, namesMembers, nameWords } from "./name";
import { Trait, type Traits } from "./traits";
import { POST_WORDS } from "./words";

/** All candidates of a line, in order; `text` is the line without its terminator, `traits` what stands on it. */
export function readCandidates(text: string, traits: Traits): readonly Candidate[] {
  const result: Candidate[] = [];
  const start = readStart(text, traits);
  if (start !== null) result.push(start);
  if ((traits & INSIDE) === 0) return result;
  // A lost line break may have put words before a label: `ten years PM: Ten years.`
  const from = start === null || namesNobody(start.shape) ? 0 : start.separator.end;
  for (const candidate of readInside(text, from)) result.push(candidate);
  return result;
}

/** Most lines are prose: each reader is asked only where what it looks for stands on the line at all. */
function readStart(text: string, traits: Traits): Candidate | null {
  const has = (wanted: Traits) => (traits & wanted) !== 0;
  const head = readHead(text);
  const { nameStart } = head;
  if (text[nameStart] === "#") return readHeading(text, head);
  if (nameStart >= text.length || "@_*•|".includes(text[nameStart] as string)) return null;
  if (head.voice) return readVoice(text, head);
  const letter = readLetter(text, head);
  if (letter !== null) return letter;
  const colon = readBracketed(text, head) ?? (has(Trait.colon) ? readColon(text, head) : null);
  if (colon !== null && !namesNobody(colon.shape)) return colon;
  const alone = readAlone(text, head);
  if (alone?.style === "timecode") return alone;
  return (
    readPeriod(text, head) ??
    (has(Trait.dash) ? readOffice(text, head) : null) ??
    (has(Trait.dash | Trait.divider) ? readDash(text, head) : null) ??
    readMarked(text, head) ??
    readBlank(text, head, has(Trait.gap)) ??
    alone ??
    colon
  );
}

/** `## Name`: a heading that is nothing but a name. */
function readHeading(text: string, head: Head): Candidate | null {
  const hashes = /^#{1,6}[ \t]+/.exec(text.slice(head.nameStart));
  return hashes === null ? null : readAlone(text, { ...head, nameStart: head.nameStart + hashes[0].length, marked: true });
}

/** `**Name** text`: a name in bold with no other separator. */
function readMarked(text: string, head: Head): Candidate | null {
  if (!head.marked) return null;
  const close = /[*_]+/.exec(text.slice(head.nameStart, head.nameStart + LONGEST_LABEL));
  if (close === null || close.index === 0) return null;
  const end = head.nameStart + close.index;
  const after = end + close[0].length;
  if (!/^[\s\u00a0]+\S/.test(text.slice(after, after + 12))) return null;
  const candidate = buildCandidate(text, head, end, { start: after, end: after }, "blank");
  return candidate === null || namesNobody(candidate.shape) ? null : candidate;
}

/** `Q` before white space and text: the letter is so short that a colon further on cannot be its separator. */
function readLetter(text: string, head: Head): Candidate | null {
  if (text[head.nameStart] !== "Q") return null;
  if (!/^Q(?:[\s\u00a0]{2,}|\u00a0| (?=[\p{Lu}"“‘(]))/u.test(text.slice(head.nameStart, head.nameStart + 12))) return null;
  // `Q (CNN): …` has its outlet before a colon of its own.
  if (/^Q[\s\u00a0]+[([][^()[\]]+[)\]][\s\u00a0]*[:：]/.test(text.slice(head.nameStart, head.nameStart + LONGEST_LABEL)))
    return null;
  const end = head.nameStart + 1;
  const candidate = buildCandidate(text, head, end, { start: end, end }, "blank");
  return candidate === null || candidate.textStart >= text.length || text[candidate.textStart] === ":" ? null : candidate;
}

function readVoice(text: string, head: Head): Candidate | null {
  const close = text.indexOf(">", head.nameStart);
  if (close === -1) return null;
  return buildCandidate(text, head, close, { start: close, end: close + 1 }, "bracket");
}

/** `<Name> text` of chats, `[Name] text`, `[Name]: text`, and `【Name】text`. */
function readBracketed(text: string, head: Head): Candidate | null {
  const open = text[head.nameStart] ?? "";
  const closing = CLOSING_OF.get(open);
  if (closing === undefined || matchAt(PAGE_TAG, text, head.nameStart) !== null) return null;
  if (open === "（" && matchAt(ROUND, text, head.nameStart) === null) return null;
  // `[**Fixed**] …` of a change log: what is set off in its brackets is no name.
  if ("*_".includes(text[head.nameStart + 1] ?? " ")) return null;
  const close = text.indexOf(closing, head.nameStart);
  if (close === -1 || close - head.nameStart > 60) return null;
  const after = text.slice(close + 1, close + 3);
  if ((open === "<" || open === "[") && !/^(?::|[\s\u00a0])/.test(after)) return null;
  const separator = { start: close, end: text[close + 1] === ":" ? close + 2 : close + 1 };
  const inner = { ...head, nameStart: head.nameStart + 1 };
  // `<NORTH:> Thank you`.
  const nameEnd = text[close - 1] === ":" ? close - 1 : close;
  const candidate = buildCandidate(text, inner, nameEnd, separator, "bracket");
  if (candidate === null || candidate.textStart >= text.length) return null;
  return namesNobody(candidate.shape) || NOTE_WORDS.test(candidate.text) ? null : candidate;
}

/** The first colon that divides words from words; -1 where a sentence ends before it or it is part of a time or address. */
function dividingColon(text: string, from: number): number {
  const limit = Math.min(text.length, from + LONGEST_LABEL);
  let depth = 0;
  for (let i = from; i < limit; i++) {
    if (isPlainLetter(text.charCodeAt(i))) continue;
    const unit = text[i] as string;
    if (unit === "(" || unit === "（") depth++;
    else if (unit === ")" || unit === "）") depth--;
    else if (unit === ":" || unit === "：") {
      // `Net Ports (NYSE: NPT)`: closed further on, the bracket holds the colon.
      if (depth > 0 && /[)）]/.test(text.slice(i, limit))) continue;
      if (/\d/.test(text[i - 1] ?? "") && /\d/.test(text[i + 1] ?? "")) continue;
      if (text.startsWith("//", i + 1)) return -1;
      return i;
    }
    if (unit === "?" || unit === "!" || unit === ";" || unit === "。" || unit === "？") return -1;
    if (unit === "." && isBlankUnit(text.charCodeAt(i + 1)) && !endsShortForm(text, from, i)) return -1;
  }
  return -1;
}

function readColon(text: string, head: Head): Candidate | null {
  const colon = dividingColon(text, head.nameStart);
  if (colon === -1) return null;
  const next = text[colon + 1];
  const candidate = buildCandidate(text, head, colon, { start: colon, end: colon + 1 }, "colon");
  const glued = next !== undefined && text[colon] === ":" && /[\p{Ll}\p{N}/]/u.test(next);
  return candidate !== null && glued && (namesNobody(candidate.shape) || /^(?:word|handle|initials)$/.test(candidate.shape))
    ? null
    : candidate;
}

const INITIALS = /^(?:\p{Lu}\.)*\p{Lu}$/u;
const SMALL_START = /^[\s\u00a0]*\p{Ll}/u;

/** `NAME. Text`: only words in capitals, titles and question letters, because a full stop ends ordinary sentences too. */
function readPeriod(text: string, head: Head): Candidate | null {
  const limit = Math.min(text.length, head.nameStart + 90);
  for (let i = text.indexOf(".", head.nameStart + 1); i !== -1 && i < limit; i = text.indexOf(".", i + 1)) {
    const note = NOTE_NUMBER.exec(text.slice(i - 1, i + 5))?.[1]?.length ?? 0;
    const rest = text.slice(i + 1 + note, i + 8 + note);
    if (rest !== "" && !/^(?:[\s\u00a0]|[-–—])/.test(rest)) continue;
    const words = text.slice(head.nameStart, i);
    // A full stop within a bracket divides nothing.
    if (words.lastIndexOf("(") > words.lastIndexOf(")")) continue;
    if (addresses(words, rest)) return null;
    if (isSurnameFirst(words, rest)) return buildCandidate(text, head, i + 1, { start: i + 1, end: i + 1 }, "period");
    const lastWord = lastWordOf(words);
    const more = NAME_GOES_ON.test(rest);
    if (isHonorific(lastWord) && more) continue;
    // `JOHN A. NORTH`, `HON. A.B. NORTH`: initials, and the name goes on.
    if (INITIALS.test(lastWord) && lastWord !== words.trim() && /^[\s\u00a0]?\p{Lu}[\p{Lu}.]/u.test(rest)) continue;
    const dashed = /^[\s\u00a0]?[-–—]/.exec(rest);
    // Most sentences have more words than any label.
    if (countWords(words) > (dashed && words.includes(", ") ? 20 : 6) || !isUpperAt(words, 0)) return null;
    const shape = nameShape(dashed === null ? words : (words.split(", ")[0] as string));
    const capitals = words === words.toUpperCase() && words !== words.toLowerCase();
    const named =
      shape === "honorific" ||
      shape === "question" ||
      shape === "answer" ||
      (capitals && shape !== "clause" && shape !== "field");
    const [first = "", ...others] = nameWords(words);
    const office =
      shape === "role" && (first === "The" || (others.length > 0 && /^\p{Lu}\p{Ll}/u.test(first) && nameShape(first) === "role"));
    if (
      !named &&
      !office &&
      !namesMembers(words) &&
      !namesByCourtesy(words) &&
      !(dashed && /^\p{Lu}/u.test(words) && shape !== "clause" && shape !== "phrase")
    )
      return null;
    if (SMALL_START.test(text.slice(i + 1 + note, i + 12 + note)) && words.length > 1) return null;
    return buildCandidate(text, head, i, { start: i, end: i + 1 + note + (dashed ? dashed[0].length : 0) }, "period");
  }
  return null;
}

/** `Ada North -- Net Ports -- Analyst` alone on a line: a name with its office, and no words yet. */
function readOffice(text: string, head: Head): Candidate | null {
  const end = text.trimEnd().length;
  const match = /^([^-–—.:;?!]{3,60}?)\s+(?:--?|[–—])\s+([^:;?!]{3,90})$/u.exec(text.slice(head.nameStart, end));
  if (match === null) return null;
  const [, name = "", office = ""] = match;
  if (!/^(?:name|capitals|honorific)$/.test(nameShape(name)) || namesNobody(nameShape(office)) || /[.,…]$/.test(office))
    return null;
  if (!nameWords(office.toLowerCase()).some((word) => isOfficeWord(word) || POST_WORDS.has(word))) return null;
  const nameEnd = head.nameStart + name.length;
  const candidate = buildCandidate(text, head, nameEnd, { start: end, end }, "line");
  return candidate === null ? null : { ...candidate, affiliation: { start: end - office.length, end } };
}

/** A dash, or what stands for one, between a name and the words. */
const DIVIDING_DASH = /(?:[\s\u00a0]*[-–—]{1,2}[\s\u00a0]+|[\s\u00a0]+[|»/][\s\u00a0]+|>[\s\u00a0]+)(?=\S)/g;

function readDash(text: string, head: Head): Candidate | null {
  const match = outsideBrackets(DIVIDING_DASH, text.slice(head.nameStart, head.nameStart + 110));
  if (match === null || match.index === 0) return null;
  const nameEnd = head.nameStart + match.index;
  const name = withoutBracket(text.slice(head.nameStart, nameEnd));
  // `NORTH.- Yes`: the full stop divides, too.
  if (text[nameEnd - 1] === "." || name.length > 60) return null;
  const shape = nameShape(name);
  if (namesNobody(shape) || shape === "handle") return null;
  const at = nameEnd + match[0].search(/[-–—|»/>]/);
  return buildCandidate(text, head, nameEnd, { start: at, end: at + match[0].trim().length }, "dash");
}

/** A title and a name before words that only begin a sentence: `Mr Ben South This is`. */
const TITLED =
  /^\p{Lu}\p{Ll}{1,3}\.?(?: \p{Lu}[\p{L}.'’-]+){1,3}(?= (?:This|Good|Thanks?|Welcome|Hello|Well|Yes|No)(?:,|\.? \p{Ll}))/u;

const BARE = /^(\p{Lu}{2,}(?: \p{Lu}{2,})?) (?=(?:\p{Lu}(?:[\p{Ll}'’ ]|$)|[\d\p{Sc}"“‘(]))/u;
const BEFORE_GAP = /^(\S+(?: \S+){0,4}?)((?: *\u00a0[ \u00a0]*| {2,}|\t+|\u3000+))(?=\S)/;

/**
 * A question word or a name before white space that is more than one space; an office or question word in capitals
 * also before one space and words that are not in capitals: `PM No.`; a title with a name before a sentence.
 */
function readBlank(text: string, head: Head, hasGap: boolean): Candidate | null {
  const bare = isUpperAt(text, head.nameStart) ? BARE.exec(text.slice(head.nameStart, head.nameStart + 60)) : null;
  const bareWords = bare?.[1] ?? "";
  if (bareWords !== "" && /^(?:question|answer|moderator|role)$/.test(nameShape(bareWords))) {
    const end = head.nameStart + bareWords.length;
    return buildCandidate(text, head, end, { start: end, end }, "blank");
  }
  const begins = isHonorific(text.slice(head.nameStart, text.indexOf(" ", head.nameStart)));
  const titled = begins ? TITLED.exec(text.slice(head.nameStart, head.nameStart + LONGEST_LABEL)) : null;
  if (titled !== null) {
    const end = head.nameStart + titled[0].length;
    return buildCandidate(text, head, end, { start: end, end }, "blank");
  }
  const match = hasGap ? BEFORE_GAP.exec(text.slice(head.nameStart, head.nameStart + 100)) : null;
  if (match === null) return null;
  const words = match[1] as string;
  // `委員長（北野一君）`.
  const shape = nameShape(words.replace(/（[^（）]*）$/u, ""));
  const gap = match[2] as string;
  const wide = gap.length >= 2 || gap === "\t" || gap === "\u3000";
  const named = /^(?:honorific|capitals|role|moderator|name)$/.test(shape);
  const asked = shape === "question" || shape === "answer";
  if (!asked && !(wide && (named || shape === "initials")) && !(gap === "\t" && shape === "word")) return null;
  const end = head.nameStart + words.length;
  return buildCandidate(text, head, end, { start: end, end }, "blank");
}

/** A name alone on its line, or with nothing but a time behind it. */
function readAlone(text: string, head: Head): Candidate | null {
  // White space at the line's end is seldom, and seldom long.
  if (text.length - head.nameStart > 80 && !isBlankUnit(text.charCodeAt(text.length - 1))) return null;
  const end = text.trimEnd().length;
  if (end - head.nameStart > 80) return null;
  if (
    text
      .slice(head.nameStart, end)
      .replace(/\([^()]*\)$/, "")
      .includes(",")
  )
    return null;
  const timed = TRAILING_TIMECODE.test(text.slice(head.nameStart, end)) || /[\])]$/.test(text.slice(head.nameStart, end));
  const built = buildCandidate(text, head, end, { start: end, end }, timed ? "timecode" : "line");
  const untimed = built !== null && timed && built.timecode === null;
  if (built !== null && built.timecode !== null && leadsToTime(built.text)) return null;
  // `Question (Net News)`, `Mr. North (Lab, Mudport)`: an outlet or a seat behind who could be nobody's heading.
  if (built === null || (untimed && (built.affiliation === null || !/^(?:question|honorific|moderator)$/.test(built.shape))))
    return null;
  const candidate: Candidate = untimed ? { ...built, style: "line" } : built;
  if (/[.?!…,;:—–-]$/.test(text.slice(candidate.name.start, candidate.name.end)) && !isHonorific(candidate.text)) return null;
  if (!timed && /\d/.test(candidate.text) && !/^\p{L}+ \d{1,2}$/u.test(candidate.text)) return null;
  return namesNobody(candidate.shape) ? null : candidate;
}
