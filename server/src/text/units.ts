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

/** A copy of a text that keeps no longer text alive of which it was a part, as V8's slices do. */
export function ownCopy(text: string): string {
  const joined = ` ${text}`;
  // Reading a unit makes the engine lay the two parts out as one; what is cut from that keeps only that.
  return joined.charCodeAt(1) >= 0 ? joined.slice(1) : "";
}
