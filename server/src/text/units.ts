/** What single UTF-16 units are, told without a regular expression: for what is asked of nearly every unit of a text. */

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

/** True for what `\s` means. NaN, for no unit, is none. */
export function isBlankUnit(unit: number): boolean {
  if (unit < 0x80) return unit === SPACE || (unit >= 0x09 && unit <= 0x0d);
  return (
    unit === NO_BREAK_SPACE ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}

/** True for the letters a to z and A to Z. */
export function isPlainLetter(unit: number): boolean {
  return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
}

/** True for 0 to 9. */
export function isDigitUnit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

const UPPER = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
const LETTER = /^\p{L}/u;

/** True where the character at an offset is what `\p{Lu}` means; false behind the text's end. */
export function isUpperAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : UPPER.test(text.slice(at, at + 2));
}

/** True where the character at an offset is what `\p{Ll}` means; false behind the text's end. */
export function isLowerAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 0x80 ? unit >= 0x61 && unit <= 0x7a : LOWER.test(text.slice(at, at + 2));
}

/** True where the character at an offset is what `\p{L}` means; false behind the text's end. */
export function isLetterAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return isPlainLetter(unit);
  return LETTER.test(text.slice(at, at + 2));
}

/** How many units of a text are parts of letters, and of capitals. */
export function countCase(text: string): { readonly letters: number; readonly capitals: number } {
  let letters = 0;
  let capitals = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isPlainLetter(unit)) {
      letters++;
      if (unit < 0x61) capitals++;
    } else if (unit >= 0x80 && !isGeneralPunctuation(unit)) {
      return { letters: text.replace(NO_LETTER, "").length, capitals: text.replace(NO_CAPITAL, "").length };
    }
  }
  return { letters, capitals };
}

const NO_LETTER = /\P{L}+/gu;
const NO_CAPITAL = /\P{Lu}+/gu;

/** True in the block of dashes, quotation marks and widths of spaces, which has no letters. */
export function isGeneralPunctuation(unit: number): boolean {
  return unit >= 0x2000 && unit <= 0x206f;
}

/** A copy of a text that keeps no longer text alive of which it was a part, as V8's slices do. */
export function ownCopy(text: string): string {
  const joined = ` ${text}`;
  // Reading a unit makes the engine lay the two parts out as one; what is cut from that keeps only that.
  return joined.charCodeAt(1) >= 0 ? joined.slice(1) : "";
}
