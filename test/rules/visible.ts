/** Shows in a page what nobody would see in it: spaces at line ends, tabs, no-break spaces, missing final newlines. */

/** Signs that stand for one unit each; a page never means them as such. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ["\t", "␉"],
  ["\r", "␍"],
  ["\f", "␌"],
  ["\u00A0", "⍽"],
]);
const UNITS: ReadonlyMap<string, string> = new Map([...SIGNS].map(([unit, sign]) => [sign, unit]));

const SPACE_AT_END = "␠";
/** At the end of the last line: the text ends here, without a line terminator. */
const NO_TERMINATOR = "␄";

/** Control characters, spaces of other widths and characters without any width. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFFFD]/u;

/** The text of a fence's lines. */
export function decode(lines: readonly string[]): string {
  const text = lines
    .map((line) => line.replaceAll(SPACE_AT_END, " ").replace(/[␉␍␌⍽]/g, (sign) => UNITS.get(sign) ?? sign))
    .map((line) => line.replace(/⟨U\+([0-9A-F]{4,6})⟩/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))));
  const joined = text.map((line) => `${line}\n`).join("");
  // A CR that is shown stands before the LF that the line's end means; a lone one is followed by text.
  return joined.endsWith(`${NO_TERMINATOR}\n`) ? joined.slice(0, -2) : joined;
}

/** The lines in which a fence shows a text; the inverse of `decode`. */
export function encode(text: string): readonly string[] {
  const lines = text.split("\n");
  const last = lines.pop() ?? "";
  if (last !== "") lines.push(`${last}${NO_TERMINATOR}`);
  return lines.map((line) => encodeUnits(line).replace(/ +$/, (spaces) => SPACE_AT_END.repeat(spaces.length)));
}

/** How many columns the beginning of a line takes where it is shown. */
export function encodedColumn(beginning: string): number {
  return encodeUnits(beginning).length;
}

function encodeUnits(text: string): string {
  return [...text]
    .map((character) => SIGNS.get(character) ?? (UNSEEN.test(character) ? `⟨U+${hex(character)}⟩` : character))
    .join("");
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}
