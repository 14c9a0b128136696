/** Characters that take no room and that nobody sees: zero-width spaces, soft hyphens, direction marks. */

import { Trait } from "../syntax/traits";
import { type Message, plural, say } from "../text/message";
import type { LineRule, Pattern } from "./rule";

const NAMES: Readonly<Record<string, Message>> = {
  "\u00AD": say`soft hyphen`,
  "\u180E": say`Mongolian vowel separator`,
  "\u200B": say`zero-width space`,
  "\u200C": say`zero-width non-joiner`,
  "\u200D": say`zero-width joiner`,
  "\u200E": say`left-to-right mark`,
  "\u200F": say`right-to-left mark`,
  "\u2028": say`line separator`,
  "\u2029": say`paragraph separator`,
  "\u2060": say`word joiner`,
  "\uFEFF": say`byte order mark`,
  "\uFFFC": say`object placeholder`,
};
const INVISIBLE = /[\u00AD\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFFC]+/g;
/** Scripts that need joiners or direction marks, and emoji, which joiners put together; the vowel separator is Mongolian itself. */
const NEEDS_THEM =
  /(?!\u180E)[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Kannada}\p{sc=Malayalam}\p{sc=Sinhala}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Mongolian}\p{Extended_Pictographic}]/u;
/** In the place of these a space belongs, not nothing. */
const DIVIDES = /[\u2028\u2029]/;

/** These turn the order of letters round: without them words would be read backwards. */
const TURNS_ROUND = /[\u202A-\u202E\u2066-\u2069]/;

const MANY_PLACES: Pattern = {
  message: (count) => plural(count, say`Invisible characters in ${count} places; this is the first.`),
  title: (count) => plural(count, say`Remove the invisible characters in ${count} places`),
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
        message: described(characters),
        pattern: MANY_PLACES,
        fixes: [
          {
            title: plural(characters.length, say`Remove the invisible characters`, say`Remove the invisible character`),
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

function described(characters: string): Message {
  const first = characters.charAt(0);
  const code = `U+${first.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  const name = NAMES[first] ?? say`direction mark`;
  return characters.length === 1
    ? say`Invisible character: ${name} (${code}).`
    : plural(characters.length, say`${characters.length} invisible characters, the first: ${name} (${code}).`);
}
