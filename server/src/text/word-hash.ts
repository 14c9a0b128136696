/** A number for a word, taken unit by unit, so that words are looked up without being cut from their text. */

/** The hash of a word: what `nextHash` makes of its units in turn, from 0 on. Different words may share it. */
export function hashOfWord(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = nextHash(hash, word.charCodeAt(i));
  return hash;
}

/** The hash of a word that is one UTF-16 unit longer; a small whole number, which the engine keeps in a register. */
export function nextHash(hash: number, unit: number): number {
  return (hash * 31 + unit) & 0x3fffffff;
}
