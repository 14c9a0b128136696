/** What a possible label is made of: the name, what stands around it, and how both are read from a line. */

import { ignoringCase } from "../text/ignoring-case";
import type { Span } from "../text/span";
import { isBlankUnit } from "../text/units";
import { isHonorific, isOfficeWord, lastWordOf, type NameShape, nameKey, nameShape, nameWords } from "./name";
import { PARTICLES } from "./words";

export type Separator =
  | "colon"
  /** `CHAIRMAN HOLLIN. Good afternoon`, `Q. Now`, `PRESIDENTE.- Buenos días`. */
  | "period"
  /** `Q - Can you`, `Alain Juppé - Mesdames`. */
  | "dash"
  /** No-break spaces, two spaces or a tab: `Q⍽⍽⍽ Thank you`. */
  | "blank"
  /** `<v Name>`, `<Name> text`, `[Name] text`. */
  | "bracket"
  /** A time behind the name and nothing else on the line: `Ida Harlow  0:06`. */
  | "timecode"
  /** The name alone on its line. */
  | "line";

/** What stands before a possible label on its line. */
export type Place =
  /** Nothing: the label is the line's first words. */
  | "start"
  /** The end of a sentence. */
  | "sentence"
  /** Words that go on, as where a line break is lost: `ten years PM: Ten years.` */
  | "words";

/** A possible label. All spans count from the line's start. */
export interface Candidate {
  /** From the first mark of the label to behind its separator and what belongs to it. */
  readonly span: Span;
  readonly name: Span;
  /** The words of the name as printed, marks of bold type inside them left out. */
  readonly text: string;
  /** Equal for the same name in other spacing, case or punctuation. */
  readonly key: string;
  readonly shape: NameShape;
  readonly affiliation: Span | null;
  readonly note: Span | null;
  readonly timecode: Span | null;
  /** Empty where the label has none but white space. */
  readonly separator: Span;
  readonly style: Separator;
  /** True when the name stands in bold or italic markup. */
  readonly marked: boolean;
  readonly place: Place;
  /** Offset at which the words of the turn begin on this line; the line's end where there are none. */
  readonly textStart: number;
}

/** What closes each bracket that may hold a name, by what opens it. */
export const CLOSING_OF: ReadonlyMap<string, string> = new Map([
  ["<", ">"],
  ["[", "]"],
  ["【", "】"],
  ["［", "］"],
  ["（", "）"],
]);

/** A tag of a web page, which names nobody; sticky. */
export const PAGE_TAG =
  /\\?<(?:abbr|a|blockquote|body|br|b|center|cite|code|dd|del|details|div|dl|dt|em|figure|font|h[1-6]|head|hr|html|img|ins|i|kbd|li|mark|nav|ol|pre|p|q|small|span|strong|sub|summary|sup|s|table|tbody|td|th|thead|tr|tt|ul|u|video)>/iy;

/** The bracket of `（問）` and `（大臣）`: full width, around one word of Chinese or Japanese, with words behind it; sticky. */
export const ROUND = /（(?=[\p{sc=Han}ー・]{1,12}）[\s\u3000]*\S)/uy;

/** A label is not longer than this many units; it bounds every look ahead and back, so that reading stays linear. */
export const LONGEST_LABEL = 160;

/** A time of the recording, as the source of a regular expression. */
export const TIMECODE = String.raw`\d{1,3}(?::\d{2}){1,3}(?:[.,]\d{1,3})?`;
/** Bold and italic marks of Markdown, escaped ones too; sticky. A run is read mark by mark, so that it reads in one way only. */
export const MARKUP = /(?:\\?\*|_)+/y;
const TRAILING_MARKUP = /(?<![*_])(?:\\?\*|_)+$/;
const TIMECODE_ONLY = new RegExp(`^${TIMECODE}$`);
/** White space and a time at the end of words. */
export const TRAILING_TIMECODE = new RegExp(String.raw`(?<!\s)\s+(${TIMECODE}(?:\s?[AaPp][Mm])?)$`);
const AFTER_TIMECODE = new RegExp(
  String.raw`[\s\u00a0]*(?:\\?\[(${TIMECODE})\\?\]|\((${TIMECODE})\)|(${TIMECODE})(?=[\s\u00a0]*$))`,
  "y",
);
/** What a bracket behind a name says of how the turn was given. */
export const NOTE_WORDS = ignoringCase(
  /^(?:as (?:interpreted|translated|delivered|prepared)|(?:through|via) (?:an? )?(?:interpreter|translator|interpretation)|interpreted|translated|re-?translated|translation|continued|cont(?:inued|['’]?d|inuing)?\.?|(?:with(?:out)?|no|off)[ -]?(?:a )?mic(?:rophone|s|\.)?|off[- ]mike|inaudible|speaking\b.*|voice[- ]?over|o(?:n|ff)[- ]camera|via (?:telephone|satellite|videotape)|spoke in \p{L}+|parle en \p{L}+|habla en \p{L}+|говорит по-\p{L}+|laughs|laughter|laughing|in [a-z]\p{Ll}+|by (?:phone|video|telephone|link)|via (?:phone|video|zoom|interpreter|link)|traduction|par interprète|übersetzung|без микрофона|перевод\p{L}*|как переведено|interj?ect\p{L}*)\.?$/u,
);
const AFTER_NOTE = /\s*[([]\s*([^\s()[\]][^()[\]\n]{0,58}[^\s()[\]])\s*[)\]]/y;
const CHAT_FROM = /^From\s+(\S.*)$/i;
const CHAT_TO = /(?<!\s)\s+to\s+\S/i;
/** The same behind a time, where everybody is addressed and not named. */
const CHAT_FROM_ONE = /^From\s+(\S.*)$/;
/** Signs of a program or of its markup, which no name has. */
const CODE = /[{}<>=`]|^\/\//;

/** Where a name begins, and what stood before it. */
export interface Head {
  readonly first: number;
  readonly nameStart: number;
  readonly timecode: Span | null;
  readonly marked: boolean;
  readonly voice: boolean;
}

/** The match of a sticky pattern at an offset; null where it does not match there. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

interface NameParts {
  readonly name: Span;
  readonly affiliation: Span | null;
  readonly note: Span | null;
  readonly timecode: Span | null;
}

/** What opens each bracket, by what closes it; those of full width are East Asian. */
const BRACKETS: ReadonlyMap<string, string> = new Map([
  [")", "("],
  ["]", "["],
  ["）", "（"],
]);

/** Parts `start…end`, which precede the separator, into the name and what stands in brackets or behind a comma. */
function readName(text: string, start: number, end: number): NameParts | null {
  let to = end;
  let affiliation: Span | null = null;
  let note: Span | null = null;
  let timecode: Span | null = null;
  for (;;) {
    to = start + text.slice(start, to).trimEnd().length;
    const markup = TRAILING_MARKUP.exec(text.slice(start, to));
    if (markup !== null) {
      to -= markup[0].length;
      continue;
    }
    const time = TRAILING_TIMECODE.exec(text.slice(start, to));
    if (time !== null && timecode === null) {
      timecode = { start: to - (time[1] as string).length, end: to };
      to -= time[0].length;
      continue;
    }
    const bracket = BRACKETS.get(text[to - 1] ?? "");
    if (bracket === undefined) break;
    const open = text.lastIndexOf(bracket, to - 2);
    if (open <= start || text.slice(start, open).trim() === "") break;
    const inner = trimmed(text, open + 1, text[to - 2] === "\\" ? to - 2 : to - 1);
    const words = text.slice(inner.start, inner.end);
    if (TIMECODE_ONLY.test(words)) timecode ??= inner;
    else if (NOTE_WORDS.test(words) || /^\d*$/.test(words)) note ??= inner;
    else affiliation = inner;
    to = text[open - 1] === "\\" ? open - 1 : open;
  }
  const quoted = /^["“«„].*["”»]$/.test(text.slice(start, to).trim());
  const bare = trimmed(text, start, to);
  const name = quoted ? { start: bare.start + 1, end: bare.end - 1 } : bare;
  if (name.start >= name.end) return null;
  const comma = text.slice(name.start, name.end).indexOf(",");
  if (comma > 0) {
    const before = text.slice(name.start, name.start + comma);
    const behind = trimmed(text, name.start + comma + 1, name.end);
    const words = text.slice(behind.start, behind.end);
    if (
      !/^(?:Jr|Sr|II|III)\b/.test(words) &&
      nameShape(words) !== "clause" &&
      !/^\p{Lu}{2,3}$/u.test(words) &&
      nameShape(before) !== "clause" &&
      !isOfficeAlone(before) &&
      // `van Dael, Piet (Port Ellis)` is one name.
      (affiliation === null || DEGREE.test(words) || /^(?:role|moderator)$/.test(nameShape(words))) &&
      (nameWords(before).length > 1 || /^\p{Lu}+$/u.test(before))
    ) {
      // `ANA RUIZ, DIRECTOR OF PORTS (SPM)`: the bracket belongs to the office.
      const whole = affiliation === null ? behind : { start: behind.start, end: affiliation.end + 1 };
      // `MAYOR RITA DALE (D), MARSH QUAY`.
      const called = withoutBracket(before);
      return { name: trimmed(text, name.start, name.start + called.length), affiliation: whole, note, timecode };
    }
  }
  return { name, affiliation, note, timecode };
}

/** A degree behind a name: `Klaus Linden, BSc`. */
const DEGREE = /^(?:[BM]Sc|[BM]A|MBA|MAS|PhD|LL\.?M\.?|Bakk\.?)$/;

/** True for `PRESIDENTA DE MÉXICO`, an office and what it is of, which the name of its holder may follow. */
function isOfficeAlone(words: string): boolean {
  const [first = "", ...others] = nameWords(words.toLowerCase());
  return isOfficeWord(first) && others.some((word) => PARTICLES.has(word));
}

function trimmed(text: string, start: number, end: number): Span {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  return { start: from, end: Math.max(from, start + part.trimEnd().length) };
}

/** Who wrote `From Ana Lim to Everyone`, of a chat; null where the words say nothing of the kind. */
function senderIn(words: string, isTimed: boolean): string | null {
  const from = CHAT_FROM.exec(words)?.[1] ?? "";
  const to = CHAT_TO.exec(from);
  if (to !== null) return from.slice(0, to.index);
  return isTimed ? (CHAT_FROM_ONE.exec(words)?.[1] ?? null) : null;
}

/** The candidate whose name ends at `nameEnd`; null where nothing there could be a name. */
export function buildCandidate(
  text: string,
  head: Head,
  nameEnd: number,
  separator: Span,
  style: Separator,
  place: Place = "start",
): Candidate | null {
  let parts = readName(text, head.nameStart, nameEnd);
  if (parts === null) return null;
  const called = text.slice(parts.name.start, parts.name.end);
  const sender = senderIn(called, head.timecode !== null);
  if (sender !== null) {
    const at = text.indexOf(sender, parts.name.start + 4);
    parts = { ...parts, name: { start: at, end: at + sender.length } };
  }
  const printed = text.slice(parts.name.start, parts.name.end);
  // Bold type that ends too early: `**Ana Lim**a: Yes`.
  const words = head.marked ? printed.replace(/\\?\*/g, "") : printed;
  if (!/[\p{L}\p{N}]/u.test(words) || CODE.test(words)) return null;
  let { note } = parts;
  let timecode = parts.timecode ?? head.timecode;
  let position = separator.end;
  for (let i = 0; i < 3; i++) {
    const markup = matchAt(MARKUP, text, position);
    if (markup !== null && head.marked) {
      position += markup[0].length;
      continue;
    }
    const time = timecode === null ? matchAt(AFTER_TIMECODE, text, position) : null;
    if (time !== null) {
      const digits = time[1] ?? time[2] ?? time[3] ?? "";
      const at = text.indexOf(digits, position);
      timecode = { start: at, end: at + digits.length };
      position += time[0].length;
      continue;
    }
    const remark = note === null ? matchAt(AFTER_NOTE, text, position) : null;
    if (remark === null || !NOTE_WORDS.test(remark[1] as string)) break;
    const at = text.indexOf(remark[1] as string, position);
    note = { start: at, end: at + (remark[1] as string).length };
    position += remark[0].length;
  }
  return {
    span: { start: head.first, end: position },
    name: parts.name,
    text: words,
    key: nameKey(words),
    shape: nameShape(words),
    affiliation: parts.affiliation,
    note,
    timecode,
    separator,
    style,
    marked: head.marked,
    place,
    textStart: text.length - text.slice(position).trimStart().length,
  };
}

/** The number of a footnote right behind the full stop of a label, in what begins with the last letter: `MS. VAIL.1 Thank you`. */
export const NOTE_NUMBER = /^\p{L}\.(\d{1,2})(?=[\s\u00a0])/u;

/** True for `NORTH J.A`, whose full stop the words of a turn follow: the initials stand behind the name, and all of it is the label. */
export function isSurnameFirst(words: string, rest: string): boolean {
  return SURNAME_FIRST.test(words) && TURN_BEGINS.test(rest) && !isHonorific(words.slice(0, words.search(/[\s\u00a0]/)));
}

const SURNAME_FIRST =
  /^\p{Lu}{2}[\p{Lu}'’ʼ-]{1,30}(?:[ \u00a0]\p{Lu}{2}[\p{Lu}'’ʼ-]{1,30})?[ \u00a0]\p{Lu}(?:\.[ \u00a0]?\p{Lu})?$/u;
const TURN_BEGINS = /^[\s\u00a0]+["“«„(¿¡]?\p{Lu}(?:\p{Ll}|[\s\u00a0])/u;

/** True for `Minister, good day`, where the full stop ends the line: somebody is addressed. */
export function addresses(words: string, rest: string): boolean {
  return rest === "" && /^\p{L}+, \p{Ll}/u.test(words);
}

/** True for `Adjourned at`, before a time that is one of the day, and nobody's. */
export function leadsToTime(words: string): boolean {
  return PARTICLES.has(lastWordOf(words));
}

/** The first match of a global pattern that stands in no round bracket, as in `A SRA. NORTH (PT - BA) - Obrigada`; null where none does. */
export function outsideBrackets(pattern: RegExp, text: string): RegExpExecArray | null {
  let depth = 0;
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    for (; at < match.index; at++) depth += text[at] === "(" ? 1 : text[at] === ")" ? -1 : 0;
    if (depth <= 0) return match;
  }
  return null;
}

/** A name without the bracket that closes it. */
export function withoutBracket(name: string): string {
  const end = name.trimEnd();
  return end.endsWith(")") ? end.slice(0, Math.max(0, end.lastIndexOf("("))).trimEnd() : name;
}

/** What follows the full stop of a title or an initial in a name: `Mr. Lind`, `M. le président`. */
export const NAME_GOES_ON = /^[\s\u00a0]*(?:\p{Lu}|(?:le|la) |l['’])/u;

/** True for the shapes of words that name no speaker. */
export function namesNobody(shape: NameShape): boolean {
  return shape === "clause" || shape === "phrase" || shape === "field";
}

/** True when the full stop at `at` belongs to a title, an initial or another short form; a scan may set it apart: `Mr .` */
export function endsShortForm(text: string, from: number, at: number): boolean {
  if (text[at - 1] === ".") return false;
  let end = at;
  while (end > from && isBlankUnit(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > from && !isBlankUnit(text.charCodeAt(start - 1))) start--;
  if ('([“"'.includes(text[start] ?? " ") && start < end) start++;
  const word = text.slice(start, end);
  if (ORDINARY_WORD.test(word)) return isHonorific(word) || SHORT_FORM.test(word);
  return isHonorific(word) || word.length <= 1 || /^(?:\p{Lu}\.?)+$/u.test(word) || SHORT_FORM.test(word);
}

const SHORT_FORM = /^(?:Jr|Sr|Inc|Ltd|No|Cie|al|StS|Vors|REV|RET|U\.S)$/i;
/** More than one letter, the last two of them small: no initials. */
const ORDINARY_WORD = /[a-z]{2}$/;
