/** The characters that Windows-1252 has where Unicode has control characters, for text that was read in the wrong encoding. */

const CHARACTERS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

const BYTES: ReadonlyMap<string, number> = new Map([...CHARACTERS].map((character, i) => [character, 0x80 + i]));

/** The byte that stands for a character in Windows-1252; null where it has none. */
export function windowsByte(character: string): number | null {
  const code = character.charCodeAt(0);
  return BYTES.get(character) ?? (code <= 0xff ? code : null);
}

/** The character of Windows-1252 in the place of a control character (U+0080 to U+009F); null where it is one there too. */
export function windowsCharacter(control: string): string | null {
  const character = CHARACTERS.charAt(control.charCodeAt(0) - 0x80);
  return character === "" || character === control ? null : character;
}
