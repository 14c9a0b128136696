/**
 * The pieces of which the grammar's patterns are made: white space, timecodes, names, dates.
 *
 * Each is the source of an Oniguruma pattern without capturing groups.
 * Oniguruma backtracks, so every piece is bounded in length; test/grammar/linear.test.ts holds them to that.
 */

import {
  ADDRESSED,
  CLAUSE_STARTS,
  FIELDS,
  FIELDS_ALONE,
  MONTHS,
  OFFICES_WITH_ARTICLE,
  ROLE_PARTS,
  ROLES,
  TITLES,
  WEEKDAYS,
} from "./words";

/** A pattern's source, written without doubled backslashes. */
export const re = String.raw;

/** What a white space within a line may be, for use inside a class: no-break and other typographic spaces count. */
const SPACES = re` \t\x{A0}\x{2000}-\x{200A}\x{202F}\x{3000}`;
/** One white space within a line. */
export const S = `[${SPACES}]`;
/** One letter or digit. */
export const LETTER = re`[\p{L}\p{M}\p{Nd}]`;

/** One of these words, whole, in any case; an entry may hold several alternatives. */
export function anyOf(words: readonly string[]): string {
  return `(?i:${words.join("|")})(?!${LETTER})`;
}

// ---- Timecodes

/** 0:06, 00:12:34, 01:44:33.08, 00:00:00:04 */
export const CLOCK = re`\d{1,3}:\d{2}(?::\d{2}){0,2}(?:[.,]\d{1,3})?`;
/** [00:12:34], (00:12), \[03:47\] */
export const BRACKETED_CLOCK = re`(?:\\?\[|\()${S}?${CLOCK}${S}?(?:\\?\]|\))`;

// ---- Names

/** A capitalised word: Falkenstrom, O'REILLY, McConnell, В.Путин, Jean-Yves, Dr., J. */
export const WORD = re`\p{Lu}[\p{L}\p{M}\p{Nd}.’'\x{2010}\x{2011}-]{0,40}`;
/** The same in capitals: POWELL, McCONNELL, DeFAZIO, STS. */
export const CAPITALS = re`(?:Ma?c|D[ei]|L[ae])?\p{Lu}[\p{Lu}\p{M}\p{Nd}.’'\x{2010}\x{2011}-]{0,40}`;

// Small words that stand inside a name or a title.
const PARTICLE = re`(?:de[lrns]?|della|di|da|do|dos|das|du|la|le|les|van|von|vom|zu|zum|zur|af|av|bin|ibn|al|el|ter|ten|of|the|for|für|pro|\||&|/)`;
const JOIN = re`${S}{1,3}(?:(?:${PARTICLE}${S}{1,2}){0,2}|(?:d|l|dell|all)['’](?=\p{Lu}))`;

/** Two to eight capitalised words with their particles. */
export const NAME = re`${WORD}(?:${JOIN}${WORD}){1,7}`;
/** Words in capitals: THE PRESIDENT, BE & DH, MR. BROWN of Ohio, SWIM 1. */
export const CAPITAL_NAME = re`${CAPITALS}(?:${S}{1,3}(?:(?:of|&|/|,)${S}{1,2})?${CAPITALS}){0,13}(?:${S}\d{1,2}(?!\p{Nd}))?`;
/** A short title before a name: Mr., Dr, Mme. */
const TITLE = re`(?=\p{Lu})${anyOf(TITLES)}\.?`;
/** Words that say by themselves what a speaker is: Moderator, Deputy spokesman. */
export const ROLE = re`(?=\p{Lu})(?:${anyOf(ROLE_PARTS)}${S}{1,2}){0,4}${anyOf(ROLES)}`;

// ---- Markdown

/** An opening mark of bold. */
export const MARK = re`(?:\\?\*\\?\*_?|__)`;
/** A closing mark of bold, which may stand before or behind the colon. */
export const CLOSING_MARK = re`(?:_?${S}?\\?\*\\?\*|__)`;

// ---- What only looks like a name

/** Stands before a name that does not begin as a clause does, nor addresses somebody: Mr President, let me say: We … */
const NO_CLAUSE = re`(?!${anyOf(CLAUSE_STARTS)}|${TITLE}${S}{1,2}(?:l[ea]${S})?(?:${ADDRESSED.join("|")}))`;
/** Stands before a name that is no field's. */
export const NO_FIELD = re`(?!${anyOf(FIELDS_ALONE)}${CLOSING_MARK}?${S}?[:：]|(?:[^:：\n]{0,60}[^\p{L}:：\n])?${anyOf(FIELDS)}(?:${S}#?\d{1,4})?${S}{0,2}[:：(])`;
/** Stands before a name that has an article only before an office: The CHAIRMAN, Le Président. */
const NO_ARTICLE = re`(?!(?i:the|le|la|les|der|die|das|el|los|las|il|o|a|os)${S}{1,2}(?!(?i:${OFFICES_WITH_ARTICLE.join("|")})))`;
/** All three. */
export const A_SPEAKER = NO_CLAUSE + NO_FIELD + NO_ARTICLE;

// ---- Dates

const MONTH = re`(?:${MONTHS.join("|")})(?!\p{L})\.?`;
const ORDINAL = re`(?:\.|${S}?(?:st|nd|rd|th|º|er|e))?`;
const YEAR = re`\d{4}(?!\p{Nd})`;

/** A date with its day, month and year, in any of the languages. */
export const DATE = re`(?i:${[
  re`\d{1,2}${ORDINAL}(?:${S}?[-–]${S}?\d{1,2}\.?)?${S}{0,2}(?:(?:de|of)${S})?${MONTH},?${S}{1,3}(?:del?${S})?${YEAR}`,
  re`${MONTH}${S}{1,3}\d{1,2}(?:st|nd|rd|th)?(?:${S}?[-–]${S}?\d{1,2})?,?${S}{1,3}${YEAR}`,
  re`\d{1,2}-${MONTH}-${YEAR}`,
  re`\d{4}-\d{2}-\d{2}(?!\p{Nd})`,
  re`\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})(?!\p{Nd})`,
  re`\d{4}年\d{1,2}月\d{1,2}日`,
].join("|")})`;

const WEEKDAY = `(?i:${WEEKDAYS.join("|")})`;
const BEFORE_DATE = re`(?:\p{Lu}[^\d\n:;.?!]{0,60}[,–—-]${S}{1,3}|For Immediate Release${S}{1,30})?(?:(?:le${S})?${WEEKDAY}\.?,?${S}{1,2}(?:den${S})?|(?:Aired|AIRED|den|le)${S})?`;
const AFTER_DATE = re`(?:[,;]?${S}{0,20}(?:at|à|um|AT|-|–|/|T)?${S}{0,2}\d{1,2}(?:[:.hH]\d{0,2})?(?::\d{2})?Z?${S}?(?:[AaPp]\.?[Mm]\.?|Uhr)?${S}{0,3}[A-Z]{0,5})?`;

/** A line that is a date and little else: a bullet, a place, a weekday, a time. */
export const DATELINE = re`${S}{0,40}(?:[•·*-]${S}{0,3})?[(\[]?${BEFORE_DATE}${DATE}${AFTER_DATE}${S}{0,3}[-–—.)\]]?${S}{0,40}$`;
