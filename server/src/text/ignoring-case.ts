/** Patterns that are held against words however these are written. */

/** What a pattern in lower case says of a text in which case means nothing. */
export interface CaselessPattern {
  test(text: string): boolean;
}

/** For a pattern in lower case: the flag `i` would make the engine take twice as long to compile it, at every start. */
export function ignoringCase(pattern: RegExp): CaselessPattern {
  return { test: (text) => pattern.test(text.toLowerCase()) };
}
