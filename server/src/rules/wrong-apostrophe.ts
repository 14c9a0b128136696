/** A sign inside a word that is no apostrophe: `week‘s`, `don´t`, `I';m`. */

import type { Language } from "../syntax/knowledge";
import { Trait } from "../syntax/traits";
import { plural, say } from "../text/message";
import type { LineRule, Pattern } from "./rule";

/** What stands in for an apostrophe; the last one is half of an entity that was decoded. */
const SIGN = "(?:[‘‛´`′]|';)";
/** Endings that English sets behind an apostrophe. Names such as `Sana‘a` have other letters there and stay. */
const ENGLISH = new RegExp(`(?<=\\p{L})${SIGN}(?=(?:s|t|m|d|ll|re|ve)(?![\\p{L}\\p{M}]))`, "giu");
/** Words that French and Italian shorten before a vowel. */
const ELISION = new RegExp(
  `(?<=(?<![\\p{L}\\p{M}])(?:l|d|j|m|n|s|t|c|qu|jusqu|lorsqu|puisqu|quelqu|aujourd|dell|all|nell|sull|dall|un|quest))${SIGN}(?=\\p{L})`,
  "giu",
);

const MANY_PLACES: Pattern = {
  message: (count) => plural(count, say`Another character is used as an apostrophe in ${count} words; this is the first.`),
  title: (count) => plural(count, say`Write an apostrophe in ${count} words`),
};

export const wrongApostrophe: LineRule = {
  name: "wrong-apostrophe",
  summary: "Another character is used as an apostrophe.",
  severity: "information",
  tags: ["text"],
  scope: "line",
  concerns: Trait.oddApostrophe,
  *check(text, language: Language | null) {
    for (const { 0: sign, index } of text.matchAll(language === "fr" || language === "it" ? ELISION : ENGLISH)) {
      const span = { start: index, end: index + sign.length };
      if (sign === "`" && closesCode(text, index)) continue;
      const apostrophe = sign === "‘" || sign === "‛" || text.includes("’") ? "’" : "'";
      yield {
        span,
        message: say`“${wordAround(text, index)}” is written with “${sign}” for an apostrophe.`,
        pattern: MANY_PLACES,
        fixes: [
          {
            title: say`Write “${wordAround(text.slice(0, span.start) + apostrophe + text.slice(span.end), index)}”`,
            edits: [{ span, text: apostrophe }],
            safe: true,
          },
        ],
      };
    }
  },
};

/** True where a back-quote closes code that another one opened: `names` of a kind. */
function closesCode(text: string, at: number): boolean {
  let isOpen = false;
  for (let i = text.indexOf("`"); i !== -1 && i < at; i = text.indexOf("`", i + 1)) isOpen = !isOpen;
  return isOpen;
}

function wordAround(text: string, at: number): string {
  const before = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? "";
  const after = /^[^\p{L}\s]{1,6}[\p{L}\p{M}]*/u.exec(text.slice(at, at + 40))?.[0] ?? "";
  return before + after;
}
