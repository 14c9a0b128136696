/** Characters that take no room and that nobody sees: zero-width spaces, soft hyphens, direction marks. */

import { Trait } from "../syntax/traits";
import type { LineRule, Pattern } from "./rule";

const NAMES: Readonly<Record<string, string>> = {
  "\u00AD": "soft hyphen",
  "\u180E": "Mongolian vowel separator",
  "\u200B": "zero-width space",
  "\u200C": "zero-width non-joiner",
  "\u200D": "zero-width joiner",
  "\u200E": "left-to-right mark",
  "\u200F": "right-to-left mark",
  "\u2028": "line separator",
  "\u2029": "paragraph separator",
  "\u2060": "word joiner",
  "\uFEFF": "byte order mark",
  "\uFFFC": "object placeholder",
};
const INVISIBLE = /[\u00AD\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFFC]+/g;
/** Scripts that need joiners or direction marks, and emoji, which joiners put together. */
const NEEDS_THEM =
  /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Kannada}\p{sc=Malayalam}\p{sc=Sinhala}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Mongolian}\p{Extended_Pictographic}]/u;
/** In the place of these a space belongs, not nothing. */
const DIVIDES = /[\u2028\u2029]/;

/** These turn the order of letters round: without them words would be read backwards. */
const TURNS_ROUND = /[\u202A-\u202E\u2066-\u2069]/;

const MANY_PLACES: Pattern = {
  message: (count) => `Invisible characters in ${count} places; this is the first.`,
  title: (count) => `Remove the invisible characters in ${count} places`,
};

/** Behind a letter, which may be two units. */
const LETTER_BEFORE = /(?<=\p{L})/uy;

export const invisibleCharacter: LineRule = {
  name: "invisible-character",
  summary: "An invisible character.",
  severity: "warning",
  tags: ["text"],
  scope: "line",
  concerns: Trait.invisible,
  *check(text) {
    if (text.search(INVISIBLE) === -1 || NEEDS_THEM.test(text)) return;
    for (const { 0: characters, index } of text.matchAll(INVISIBLE)) {
      const span = { start: index, end: index + characters.length };
      // At the end of a line a soft hyphen says that the word goes on in the next: another rule's matter.
      if (characters.includes("\u00AD") && span.end === text.trimEnd().length && isLetterBefore(text, index)) continue;
      yield {
        span,
        message: `${described(characters)}.`,
        pattern: MANY_PLACES,
        fixes: [
          {
            title: `Remove the invisible ${characters.length === 1 ? "character" : "characters"}`,
            edits: [{ span, text: DIVIDES.test(characters) ? " " : "" }],
            safe: !TURNS_ROUND.test(text),
          },
        ],
      };
    }
  },
};

function isLetterBefore(text: string, at: number): boolean {
  LETTER_BEFORE.lastIndex = at;
  return LETTER_BEFORE.test(text);
}

function described(characters: string): string {
  const first = characters.charAt(0);
  const code = `U+${first.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  return `${characters.length === 1 ? "Invisible character:" : `${characters.length} invisible characters, the first:`} ${NAMES[first] ?? "direction mark"} (${code})`;
}
