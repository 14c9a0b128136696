/** Text that was read in the wrong encoding: `donâ€™t`, `cafÃ©`, `Ð¿Ñ€Ð¸`. */

import { Trait } from "../syntax/traits";
import { plural, say } from "../text/message";
import type { LineRule, Pattern } from "./rule";
import { windowsByte } from "./windows-1252";

/** A byte that continues a character of UTF-8, as Windows-1252 shows it. */
const NEXT = "[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";
/** Beginnings of a damaged character: an accented letter, punctuation, or a letter of the Cyrillic or Greek alphabet. */
const DAMAGE = new RegExp(`(?:(?:[ÂÃÐÑÎÏ]|â€)${NEXT})+`, "gu");
/** One Cyrillic or Greek letter alone may be a capital before a quotation mark that closes: `Ð”`. */
const TOO_LITTLE = new RegExp(`^[ÐÑÎÏ]${NEXT}$`, "u");
const LOST = /\uFFFD+/g;

const PASSAGES: Pattern = {
  message: (count) => plural(count, say`${count} passages are UTF-8 read in the wrong encoding.`),
  title: (count) => plural(count, say`Write ${count} passages as they were`),
};
const LETTERS: Pattern = {
  message: (count) =>
    plural(count, say`Characters were lost in ${count} places when the text was copied, or read in the wrong encoding.`),
};

export const mojibake: LineRule = {
  name: "mojibake",
  summary: "Text that was read in the wrong encoding, or a character that was lost.",
  severity: "warning",
  tags: ["text"],
  scope: "line",
  concerns: Trait.damage,
  *check(text) {
    for (const { 0: damage, index } of text.matchAll(DAMAGE)) {
      const words = TOO_LITTLE.test(damage) ? null : asUtf8(damage);
      if (words === null) continue;
      const span = { start: index, end: index + damage.length };
      yield {
        span,
        pattern: PASSAGES,
        message: say`“${damage}” is “${words}” read in the wrong encoding.`,
        fixes: [{ title: say`Write “${words}”`, edits: [{ span, text: words }], safe: false }],
      };
    }
    for (const { 0: lost, index } of text.matchAll(LOST)) {
      yield {
        span: { start: index, end: index + lost.length },
        pattern: LETTERS,
        message: say`A character was lost here when the text was copied, or read in the wrong encoding.`,
      };
    }
  },
};

/** What the characters were before UTF-8 was read as Windows-1252; null where they cannot have been UTF-8. */
function asUtf8(damage: string): string | null {
  const bytes = [...damage].map(windowsByte);
  if (bytes.includes(null)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes as number[]));
  } catch {
    return null;
  }
}
