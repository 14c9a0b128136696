/** Signs that the bytes of a text were read in the wrong encoding, so that saving it may lose what they were. */

import { escapeEncoding } from "./escape-encoding";

export interface Misreading {
  /** How the bytes were read, as far as can be told. */
  readonly readAs: "UTF-8" | "Windows-1252";
  /** What the text looks like it is in; null where that cannot be told. */
  readonly looksLike: string | null;
  /** How many characters are lost (U+FFFD). */
  readonly lost: number;
  /** Offset of the first character that shows it, in UTF-16 units. */
  readonly offset: number;
}

const LOST = "\ufffd";
const ODD = /[\0\u00c0-\u00ff]/;
/** So much of a text shows what it is in, in UTF-16 units. */
const SAMPLE = 20_000;

/** What speaks for a wrong encoding; null where nothing does. Quick where there is nothing. */
export function misreading(text: string): Misreading | null {
  const first = text.indexOf(LOST);
  const sample = text.slice(0, SAMPLE);
  const escapes = escapeEncoding(text);
  // Without any of these there is nothing to count.
  if (first === -1 && escapes === null && !ODD.test(sample)) return null;
  const count = counted(sample);
  if (count.zeros * 4 > Math.min(text.length, SAMPLE))
    return { readAs: "UTF-8", looksLike: text.startsWith("\0") ? "UTF-16 BE" : "UTF-16 LE", lost: 0, offset: 0 };
  if (first !== -1) return withLost(text, first);
  if (escapes !== null) return { readAs: "UTF-8", looksLike: escapes, lost: 0, offset: 0 };
  // No language that Windows-1252 can write has accents on every other letter.
  const isCyrillic = count.latin1 >= LEAST_LETTERS && count.latin1 > count.ascii && count.latin1 > 10 * count.others;
  return isCyrillic ? { readAs: "Windows-1252", looksLike: "Windows-1251", lost: 0, offset: 0 } : null;
}

/** With fewer letters that are odd, a name may be all there is. */
const LEAST_LETTERS = 40;

function withLost(text: string, offset: number): Misreading {
  let lost = 0;
  for (let at = offset; at !== -1; at = text.indexOf(LOST, at + 1)) lost++;
  // Around the first, and not from the start: a page's menu may be all in ASCII.
  const start = Math.max(0, offset - SAMPLE / 2);
  const count = counted(text.slice(start, start + SAMPLE));
  // What else is not ASCII was read rightly; where most of a text is lost, it has another alphabet.
  const isOtherwiseRight = count.latin1 + count.others >= count.lost;
  const isWestern = !isOtherwiseRight && count.lost * 4 < count.ascii;
  return { readAs: "UTF-8", looksLike: isWestern ? "Windows-1252" : null, lost, offset };
}

interface Counted {
  /** Letters. */
  ascii: number;
  /** Letters of Latin-1 outside of ASCII. */
  latin1: number;
  /** Whatever lies outside of Latin-1, except what is lost. */
  others: number;
  lost: number;
  zeros: number;
}

function counted(text: string): Counted {
  const count: Counted = { ascii: 0, latin1: 0, others: 0, lost: 0, zeros: 0 };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0) count.zeros++;
    else if (code === 0xfffd) count.lost++;
    else if (code > 0xff) count.others++;
    else if (code >= 0xc0) count.latin1++;
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) count.ascii++;
  }
  return count;
}
