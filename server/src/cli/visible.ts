/** Names and words as they are shown to a person: no sign in them may steer the terminal, or begin a line of its own. */

/** The text with each control character, tabs aside, and each separator of lines written as an escape: `\x1b`, `\u2028`. */
export function visible(text: string): string {
  return text.replaceAll(STEERING, (sign) => {
    const code = sign.charCodeAt(0).toString(16);
    return code.length > 2 ? `\\u${code}` : `\\x${code.padStart(2, "0")}`;
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const STEERING = /[\0-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]/g;
