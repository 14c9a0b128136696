/** Which line of a header is the title, and where a wrapped one ends. */

import type { Transcript } from "../syntax/transcript";
import { countCase } from "../text/units";
import { TEMPLATE } from "./datelines";
import type { DateMention } from "./dates";
import { frame, lineText } from "./frame";
import { BYLINE, FIELD_LINE, GENRE, PUBLISHED } from "./header-lines";
import type { HeaderLine } from "./model";

/** With what somebody begins to speak. */
export const GREETING =
  /^(?:(?:very )?good (?:morning|afternoon|evening|day)|hello|hi\b|thank you|thanks|welcome|ladies and gentlemen|dear |okay|ok\b|well\b|so\b|bonjour|bonsoir|merci|mesdames|guten (?:tag|morgen|abend)|meine damen|vielen dank|buenos d[ií]as|buenas (?:tardes|noches)|gracias|bom dia|boa (?:tarde|noite)|obrigad|buongiorno|buonasera|grazie|добрый|доброе|здравствуйте|уважаемые|спасибо|доброго|добрий|шановні|дякую|dzień dobry|dziękuję|merhaba|iyi günler|大家好|谢谢|你好)/iu;
/** Signs around the words of a header: of Markdown, of lists, the numbers of the lines of a record. */
export const MARKS = /^(?:#{1,6}\s+|[•·▪*]\s+|\d{1,3}\s{2,}(?=\p{L})|[*_]{1,3}(?=\S))|(?:[*_]{1,3}|(?<!\s)\s*[-–—|])$/gu;

const SIGNS = String.raw`^(?:#{1,6}\s+|[•·▪]\s+|\d{1,3}\s{2,}(?=\p{L}))?(?:[*_]{1,3}(?=\S))?`;
const KEY = String.raw`(?:title|headline|titulo|título|titre|titel|titolo|tytuł|заголовок|название|назва|标题|標題|题目|題名|タイトル|件名|제목|العنوان|כותרת)[*_]*\s*[:：][*_]*\s*(?=\S)`;
/** What stands before the words of a title on its line: marks, the number of the line, the key of a field. */
const LEAD = new RegExp(`${SIGNS}(?:${KEY})?`, "iu");
const TITLE_KEY = new RegExp(SIGNS + KEY, "iu");
/** Above `Title: Harbour Master` stands whose title it is. */
const OF_PERSON = /^(?:[*_]*(?:name|speakers?|guests?|interviewees?|participants?|author|contact)[*_]*\s*:)/i;

/** True for the field of a header with the title of the record, and not with somebody's. */
export function isTitleField(transcript: Transcript, line: number): boolean {
  return TITLE_KEY.test(lineText(transcript, line)) && !OF_PERSON.test(lineText(transcript, line - 1));
}

/** How many UTF-16 units stand before the words of a title on its line. */
export function titleLead(text: string): number {
  return LEAD.exec(text)?.[0].length ?? 0;
}

/** A title is wrapped over so many lines at the most. */
const MOST_TITLE_LINES = 3;
/** Words that end no title. */
const LEADS_ON =
  /(?:[,&–—-]|(?<!\p{L})(?:an?|the|and|or|of|for|with|on|at|in|to|from|by|de|la|le|les|du|des|et|pour|avec|sur|der|die|das|den|dem|des|und|von|vom|mit|zu[rm]?|für|el|los|las|del|y|con|para|en|di|del|della|e|da|do|em|и|на|с|о|по|для))$/iu;
const OPENS = /\([^()]*$|“[^“”]*$|«[^«»]*$|„[^„“”]*$/;

/** The lines of the title that begins on a 0-based line of the header, `lines`; none of those that are `named` something else. */
export function titleLines(
  transcript: Transcript,
  first: number,
  lines: readonly number[],
  named: readonly (number | null)[],
): readonly number[] {
  const { forms } = frame(transcript);
  const own = [first];
  for (let line = first + 1; own.length < MOST_TITLE_LINES; line++) {
    if (forms[line] !== "text" || !lines.includes(line) || named.includes(line)) break;
    if (!goesOnBelow(lineText(transcript, line - 1), lineText(transcript, line))) break;
    own.push(line);
  }
  return own;
}

/** True where a title cannot end with the line above, or the line below begins in the middle of something. */
function goesOnBelow(above: string, below: string): boolean {
  if (/^[#|>*_[(]/.test(below) || FIELD_LINE.test(below) || /[.!?…:]["”’)]*$/.test(above)) return false;
  return /^\p{Ll}/u.test(below) || LEADS_ON.test(above) || OPENS.test(above);
}

/** The lines of a title as one; null where there are none. */
export function joined(lines: readonly HeaderLine[]): HeaderLine | null {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return null;
  const span = { start: first.span.start, end: last.span.end };
  return { line: first.line, span, text: lines.map(({ text }) => text).join(" ") };
}

/** `Published 11 March 2022` as a line of the header. */
export function isPutUp(plain: string): boolean {
  return PUBLISHED.test(plain) && plain.length <= 60 && !/[.!?]\s/.test(plain);
}

/** `Home → Parliament → Facts`: where a page stands. */
const PATH = /\p{L}\s*[→»›>]\s*\p{L}[^→»›>]*[→»›>]/u;

/** Nothing but an image, a page for a program to read, a place in a collection: `![logo](a.png)`, `2 of 14 DOCUMENTS`, `CHAPTER 4`. */
const NO_TITLE =
  /^(?:!\[[^\]]*\]\([^)]*\)|<!--.*|<\w[^>]*>|\d+ (?:of|von|de|sur|из) \d+(?: \p{L}+)?|(?:chapter|part|section|kapitel|teil|chapitre|partie|capítulo|parte|capitolo|глава|часть)\s+(?:\d{1,3}|[ivxlc]{1,6})[.:]?|第[\d一二三四五六七八九十]+[章节節])$/iu;
/** Where to write, to look or to call: what a copyist puts above a text. */
const ADDRESS = /https?:\/\/|www\.|\S@\S+\.\p{L}|\(?\d{3}\)?[ -]\d{3}-\d{4}/u;

/** A first line that names the record: a genre, a date, or few words that make no sentence. */
export function isTitle(
  plain: string,
  transcript: Transcript,
  line: number,
  mentions: readonly DateMention[],
  isAboveDate: boolean,
): boolean {
  if (
    plain.length > 300 ||
    plain.length < 3 ||
    PATH.test(plain) ||
    GREETING.test(plain) ||
    PUBLISHED.test(plain) ||
    NO_TITLE.test(plain) ||
    TEMPLATE.test(plain) ||
    ADDRESS.test(plain) ||
    !/\p{L}/u.test(plain) ||
    /^[|>[(]/.test(plain)
  )
    return false;
  const spoken = mentions.length > 0 ? plain.replace(PLACE_AND_DAY, "") : plain;
  if (/[.!?…]["”’)]*\s+\p{Lu}\p{Ll}/u.test(spoken.replace(SHORT_WORDS, ""))) return false;
  const ends = /[.!?…,;:。！？，；：、]["”’)]*$/u.test(plain);
  if (ends)
    return (
      (GENRE.test(plain) || mentions.length > 0) &&
      !/[,;:，；：、]$/u.test(plain) &&
      !/^(?:i|we|it|in this|this|today)\b/i.test(plain)
    );
  const { forms } = frame(transcript);
  const below = lineText(transcript, line + 1);
  const isAboveFields = KEY_VALUE.test(below) && KEY_VALUE.test(lineText(transcript, line + 2)) && !KEY_VALUE.test(plain);
  const describes =
    isAboveDate || isPutUp(below) || FIELD_LINE.test(below) || isAboveFields || BYLINE.test(below.replace(MARKS, "").trim());
  const alone =
    forms[line + 1] !== "text" || describes || headsParagraph(transcript, line) || GENRE.test(plain) || isUpper(plain);
  return (alone && plain.split(/\s+/u).length <= 40) || mentions.length > 0;
}

/** Short forms and figures that a full stop does not end: `No. 4`, `91. Sitzung`. */
const SHORT_WORDS =
  /(?<![\p{L}\p{N}])(?:\p{Lu}|\d{1,3}|Mr|Mrs|Ms|Dr|Prof|Hon|Rt|Gen|Sen|Rep|St|No|Dec|Jan|Feb|Aug|Sept?|Oct|Nov)\./gu;
/** `. Port Ellis, Thursday, 16 March 2023` at the end of a title. */
const PLACE_AND_DAY = /\. \p{Lu}[\p{L} -]{1,30}, [^.!?]{0,20}(?:\d{1,2}\.? )?[^.!?]{1,20} \d{4}$/u;

/** `Interview number: 12`, `Restrictions: none` */
const KEY_VALUE = /^\p{Lu}[\p{L} ]{1,30}:\s+\S/u;

/** No line of a paragraph of headings has more UTF-16 units, and none has more lines. */
const LONGEST_HEADING = 70;
const MOST_HEADINGS = 4;

/** True for the first of several short lines, each with a capital and none with the end of a sentence or a key: `Harbour Council`, `Seventy-third year`. */
function headsParagraph(transcript: Transcript, first: number): boolean {
  const { forms } = frame(transcript);
  if (forms[first - 1] === "text") return false;
  let line = first;
  for (; forms[line] === "text"; line++) {
    const text = lineText(transcript, line);
    if (line - first >= MOST_HEADINGS || text.length > LONGEST_HEADING || !/^\p{Lu}/u.test(text)) return false;
    if (/[.!?…,;:]["”’)]*$|^[^:]{1,40}:\s/u.test(text)) return false;
  }
  return true;
}

/** `Transcript of the Harbour Tape`: what names the record for certain. */
const NAMES_RECORD =
  /^(?:(?:full|verbatim|edited|official) )?(?:transcript|transcription|minutes|protokoll|mitschrift|stenografische[rs]? bericht|стенограмма|стенограма) (?:of|from|der|des|vom)(?= )/iu;

/** `Speech`, `Media Centre`: a page's word for what it holds or for its section, above the title proper. */
export function isAboveTitle(title: string, next: string): boolean {
  const words = title.split(/\s+/u).length;
  const names = GENRE.test(next) && next.split(/\s+/u).length >= 4 && !/[.!?]$|^[\p{L} ]{1,20}:/u.test(next);
  const isOther = NAMES_RECORD.test(next) && names && !GENRE.test(title);
  return (GENRE.test(title) && words === 1) || ((words <= 2 || isPlace(title)) && names) || isOther;
}

/** True for a building or a room and where it stands: `Old Hall, Port Ellis`. */
function isPlace(text: string): boolean {
  const parts = text.split(", ");
  return parts.length > 1 && parts.length <= 4 && text.length <= LONGEST_PLACE && BUILDING.test(parts[0] as string);
}

const LONGEST_PLACE = 80;
const BUILDING =
  /(?<!\p{L})(?:hall|room|house|hotel|cent(?:er|re)|building|palace|airport|chambers?|auditorium|theat(?:er|re)|museum|library|\p{L}*(?:saal|haus|halle|palast)|salle|hôtel|palais|maison|sala|salón|palacio|casa|palazzo|palácio|зал|дворец|дом|палац|будинок)(?!\p{L})/iu;

export function isUpper(text: string): boolean {
  const { letters, capitals } = countCase(text);
  return letters >= 2 && capitals >= letters * 0.6;
}
