/** What becomes of files on their way: cut short, pieces lost, moved or doubled, signs that mean something put in, figures of any size. */

import type { RandomSource } from "../support/random";

/** What has a meaning in one of the formats, or in none. */
const SIGNS = [
  "<",
  ">",
  "</p>",
  "<p>",
  "<!--",
  "<![CDATA[",
  "]]>",
  "<!DOCTYPE a [<!ENTITY b 'c'>]>",
  "&b;",
  "&#0;",
  "&#x110000;",
  "&#55357;",
  "&amp;",
  "{",
  "}",
  "[",
  "]",
  '"',
  "\\",
  "\\u-10179?",
  "\\u99999999999?",
  "\\'g0",
  "\\bin5 ",
  "{\\*\\x",
  "\\ud83d",
  ":",
  ",",
  "null",
  "true",
  "-1",
  "1e999",
  "0x10",
  "NaN",
  '"__proto__":',
  "-->",
  "00:00:00.000 --> 99:99:99.999",
  "\n\n",
  "\r",
  "\0",
  "\u0001",
  "\u001b[2J",
  "\ufeff",
  "\ufffd",
  "\ud800",
  "\u202e",
  "=\r\n",
  "--",
  "//",
  "/*",
];
/** Brackets that a careless reader opens one call deep each. */
const NESTED = ["[", "{", "<b>", "(", '{"a":', "<div>", "\\{", "{"];
const FIGURES = ["0", "-1", "2147483648", "9007199254740993", "1e308", "99999999999999999999", ""];

type Harm = (random: RandomSource, text: string) => string;

const HARMS: readonly Harm[] = [
  (random, text) => text.slice(0, random.below(text.length + 1)),
  (random, text) => text.slice(random.below(text.length + 1)),
  (random, text) => {
    const [from, to] = stretch(random, text);
    return text.slice(0, from) + text.slice(to);
  },
  (random, text) => {
    const [from, to] = stretch(random, text);
    const at = random.below(text.length + 1);
    return text.slice(0, at) + text.slice(from, to) + text.slice(at);
  },
  (random, text) => put(random, text, random.pick(SIGNS)),
  (random, text) => put(random, text, random.pick(SIGNS)),
  (random, text) => put(random, text, random.pick(NESTED).repeat(random.pick([3, 100, 20_000]))),
  (random, text) => put(random, text, String.fromCharCode(random.below(256))),
  (random, text) => {
    const figures = [...text.matchAll(/\d+/g)];
    if (figures.length === 0) return text;
    const { index, 0: old } = random.pick(figures);
    return text.slice(0, index) + random.pick(FIGURES) + text.slice(index + old.length);
  },
];

/** The text with one to a few harms done to it. */
export function damaged(random: RandomSource, text: string): string {
  let result = text;
  for (let i = random.below(4); i >= 0; i--) result = random.pick(HARMS)(random, result);
  return result;
}

function stretch(random: RandomSource, text: string): readonly [from: number, to: number] {
  const from = random.below(text.length + 1);
  return [from, Math.min(text.length, from + random.below(random.pick([4, 60, 2_000])))];
}

function put(random: RandomSource, text: string, sign: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + sign + text.slice(at);
}
