/** The tokens of the Rich Text Format: groups, control words and bytes of text. */

/** What is told of a document, in its order. */
export interface RtfVisitor {
  readonly open: () => void;
  readonly close: () => void;
  /** A control word, or a sign such as `*` or `~`, with its number; null where there is none. */
  readonly word: (name: string, value: number | null) => void;
  /** Text in the code page that holds, without ends of lines. */
  readonly bytes: (bytes: Uint8Array) => void;
}

const [OPEN, CLOSE, BACKSLASH, QUOTE, SPACE, MINUS, CR, LF] = [0x7b, 0x7d, 0x5c, 0x27, 0x20, 0x2d, 0x0d, 0x0a];
/** No control word or number is longer. */
const LONGEST_WORD = 32;

/** Reads a document to the end of its outermost group; false where it breaks off before. */
export function readTokens(bytes: Uint8Array, visitor: RtfVisitor): boolean {
  let [i, depth] = [0, 0];
  const run = (isPart: (byte: number) => boolean, most: number): string => {
    let part = "";
    for (; part.length < most && isPart(bytes[i] ?? 0); i++) part += String.fromCharCode(bytes[i] ?? 0);
    return part;
  };
  while (i < bytes.length) {
    const byte = bytes[i++] ?? 0;
    if (byte === OPEN) {
      depth++;
      visitor.open();
    } else if (byte === CLOSE) {
      visitor.close();
      if (--depth <= 0) return true;
    } else if (byte === BACKSLASH) {
      const next = bytes[i] ?? 0;
      if (isLetter(next)) {
        const name = run(isLetter, LONGEST_WORD);
        const isNegative = bytes[i] === MINUS && isDigit(bytes[i + 1] ?? 0);
        if (isNegative) i++;
        const digits = run(isDigit, LONGEST_WORD);
        if (bytes[i] === SPACE) i++;
        const value = digits === "" ? null : Number(digits) * (isNegative ? -1 : 1);
        // Bytes that are no text, whatever they look like.
        if (name === "bin") i += Math.max(0, value ?? 0);
        else visitor.word(name, value);
      } else if (next === QUOTE) {
        i += 3;
        const code = Number.parseInt(String.fromCharCode(bytes[i - 2] ?? 0, bytes[i - 1] ?? 0), 16);
        if (code >= 0) visitor.bytes(Uint8Array.of(code));
      } else {
        i++;
        visitor.word(next === CR || next === LF ? "par" : String.fromCharCode(next), null);
      }
    } else if (byte !== CR && byte !== LF) {
      const start = i - 1;
      while (i < bytes.length && !isSpecial(bytes[i] ?? 0)) i++;
      visitor.bytes(bytes.subarray(start, i));
    }
  }
  return false;
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function isSpecial(byte: number): boolean {
  return byte === OPEN || byte === CLOSE || byte === BACKSLASH || byte === CR || byte === LF;
}
