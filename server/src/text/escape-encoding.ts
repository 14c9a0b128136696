/** Encodings that write other alphabets in the signs of ASCII, between escapes: read as anything else they look like clutter. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what these encodings are told by
const ISO_2022 = /\u001b(?:\$(?:[@AB]|[()*+./-][@-~])|\([IJ])/;
/** What each escape that begins a foreign alphabet belongs to; the others are those of Japanese. */
const KOREAN = "\u001b$)C";
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const CHINESE = /\u001b\$[)*][AEGH]/;
const HZ = /~\{(?:[!-w][!-~])+~\}/;

/** The name of the encoding in which a text was written before its bytes were read as ASCII; null where there is no sign of one. */
export function escapeEncoding(text: string): string | null {
  if (text.includes("\u001b") && ISO_2022.test(text)) {
    if (text.includes(KOREAN)) return "ISO-2022-KR";
    return CHINESE.test(text) ? "ISO-2022-CN" : "ISO-2022-JP";
  }
  if (text.includes("~{") && HZ.test(text)) return "HZ";
  return isUtf7(text) ? "UTF-7" : null;
}

const NOT_ASCII = /\P{ASCII}/u;
/** A plus and what follows it in letters of base 64. */
const SHIFTS = /\+([A-Za-z0-9+/]*)(-?)/g;

/** With fewer of them a sum, a telephone number and a grade could be meant. */
const LEAST_SHIFTS = 3;

/** True for ASCII in which every plus begins a run of base 64 that holds letters or punctuation which ASCII lacks, or is `+-`. */
function isUtf7(text: string): boolean {
  if (!text.includes("+") || NOT_ASCII.test(text)) return false;
  let shifts = 0;
  for (const [, code = "", end] of text.matchAll(SHIFTS)) {
    if (code === "" && end === "-") continue;
    if (!isShifted(code)) return false;
    shifts++;
  }
  return shifts >= LEAST_SHIFTS;
}

/** True for whole characters of UTF-16 in base 64, at least one of them outside of ASCII, and none that is not printed. */
function isShifted(code: string): boolean {
  if (!/[A-Za-z]/.test(code) || code.length > LONGEST_SHIFT) return false;
  let bits = 0;
  let held = 0;
  let text = "";
  for (const sign of code) {
    held = ((held << 6) | BASE_64.indexOf(sign)) & 0x3fffff;
    bits += 6;
    if (bits < 16) continue;
    bits -= 16;
    text += String.fromCharCode((held >> bits) & 0xffff);
  }
  const isPadded = bits < 6 && (held & ((1 << bits) - 1)) === 0;
  return isPadded && NOT_ASCII.test(text) && !/[^\p{L}\p{M}\p{P}\p{S}\p{Z}\p{ASCII}]/u.test(text);
}

/** A whole line in another alphabet. */
const LONGEST_SHIFT = 10_000;
const BASE_64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
