/** A character that is still written as HTML writes it: `&amp;`, `&#8217;`. */

import { Trait } from "../syntax/traits";
import { say } from "../text/message";
import type { LineRule } from "./rule";

const ENTITY = /&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,7}\d{0,2}));/gi;

/** The named entities that copied pages leave. */
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
  shy: "\u00AD",
  ensp: "\u2002",
  emsp: "\u2003",
  thinsp: "\u2009",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  bull: "•",
  middot: "·",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  laquo: "«",
  raquo: "»",
  lsaquo: "‹",
  rsaquo: "›",
  iexcl: "¡",
  iquest: "¿",
  cent: "¢",
  pound: "£",
  yen: "¥",
  euro: "€",
  sect: "§",
  para: "¶",
  copy: "©",
  reg: "®",
  trade: "™",
  deg: "°",
  plusmn: "±",
  times: "×",
  divide: "÷",
  frac12: "½",
  frac14: "¼",
  frac34: "¾",
  sup2: "²",
  sup3: "³",
  agrave: "à",
  aacute: "á",
  acirc: "â",
  atilde: "ã",
  auml: "ä",
  aring: "å",
  aelig: "æ",
  ccedil: "ç",
  egrave: "è",
  eacute: "é",
  ecirc: "ê",
  euml: "ë",
  igrave: "ì",
  iacute: "í",
  icirc: "î",
  iuml: "ï",
  ntilde: "ñ",
  ograve: "ò",
  oacute: "ó",
  ocirc: "ô",
  otilde: "õ",
  ouml: "ö",
  oslash: "ø",
  oelig: "œ",
  ugrave: "ù",
  uacute: "ú",
  ucirc: "û",
  uuml: "ü",
  yacute: "ý",
  szlig: "ß",
};

export const htmlEntity: LineRule = {
  name: "html-entity",
  summary: "A character is still written as HTML writes it.",
  severity: "warning",
  tags: ["text"],
  scope: "line",
  concerns: Trait.ampersand,
  *check(text) {
    for (const { 0: entity, 1: decimal, 2: hexadecimal, 3: name, index } of text.matchAll(ENTITY)) {
      const character = name === undefined ? numbered(decimal, hexadecimal) : named(name);
      if (character === null) continue;
      const span = { start: index, end: index + entity.length };
      const shown = character === "\u00A0" ? say`a no-break space` : say`“${character}”`;
      yield {
        span,
        message: say`“${entity}” is how HTML writes ${shown}.`,
        fixes: [{ title: say`Write ${shown}`, edits: [{ span, text: character }], safe: false }],
      };
    }
  },
};

function numbered(decimal: string | undefined, hexadecimal: string | undefined): string | null {
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number.parseInt(decimal, 10);
  const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && !(code >= 0x7f && code <= 0x9f);
  return isCharacter ? String.fromCodePoint(code) : null;
}

/** Accented capitals have the name of the small letter with a capital: `&Eacute;`. */
function named(name: string): string | null {
  const exact = meaning(name);
  if (exact !== undefined) return exact;
  const small = meaning(name.toLowerCase());
  if (small === undefined || !/^[A-Z][a-z]+$/.test(name)) return null;
  const capital = small.toUpperCase();
  // The capital of `ß` is two letters, and none that HTML knows.
  return capital !== small && capital.length === small.length ? capital : null;
}

/** Undefined for what every object has, such as `valueOf`, as for any other unknown name. */
function meaning(name: string): string | undefined {
  return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
}
