/** Finds speakers, titles and questions in all transcripts of an archive by some of their letters. */

/** In longer texts nearly any letters stand in nearly any order. */
const LONGEST_FUZZY = 30;

/**
 * Better matches have the lower number: the query as it stands, all its words, or, in what is short, its letters in their
 * order. Null for anything else. Case and accents do not count.
 */
export function matchRank(query: string, text: string): number | null {
  const wanted = plain(query);
  const words = plain(text);
  const at = words.indexOf(wanted);
  if (at === 0) return 0;
  if (at > 0) return /[\p{L}\p{N}]/u.test(words.charAt(at - 1)) ? 2 : 1;
  if (wanted.split(/\s+/).every((word) => words.includes(word))) return 3;
  return words.length <= LONGEST_FUZZY && hasLetters(words, wanted) ? 4 : null;
}

function hasLetters(text: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters.replaceAll(" ", "")) {
    from = text.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();
}
