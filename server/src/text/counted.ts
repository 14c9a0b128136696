/** Numbers with their nouns. */

/** `1 file`, `2 files`; `plural` for a noun that takes more than an s. */
export function counted(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}
