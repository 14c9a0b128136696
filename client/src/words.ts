/**
 * The client's words in the editor's language. They are English where that has no bundle in `client/l10n`, which VS Code loads.
 * What VS Code has for this (`vscode.l10n.t`) cannot be had in tests without it, and knows no plurals; the package
 * `@vscode/l10n` comes without the text of its licence.
 */

/** Words by the English that they stand for; those with a number by its last form, a slash and the plural category. */
export type Words = Readonly<Record<string, string>>;

interface Language {
  readonly words: Words;
  readonly plural: Intl.PluralRules;
  readonly numbers: Intl.NumberFormat;
  readonly shares: Intl.NumberFormat;
}

/** Undefined while words are English. */
let language: Language | undefined;

/** From now on says everything in a language with a BCP 47 name; in English where it has no words. */
export function speak(locale: string, words: Words | undefined): void {
  if (words === undefined) {
    language = undefined;
    return;
  }
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  language = {
    words,
    plural: new Intl.PluralRules(locale),
    numbers: new Intl.NumberFormat(locale),
    shares: new Intl.NumberFormat(locale, { style: "percent", ...digits }),
  };
}

/** The words for an English message, with `{0}`, `{1}` … in them filled in. The message is written out where this is called. */
export function say(message: string, ...parts: readonly (string | number)[]): string {
  return filledIn(language?.words[message] ?? message, parts);
}

/** `one` for a single thing, or else `other` with the number in place of `{0}`, as in `counted(2, "1 turn", "{0} turns")`. */
export function counted(number: number, one: string, other: string): string {
  if (language === undefined) return number === 1 ? one : filledIn(other, [number]);
  const { words, plural, numbers } = language;
  return filledIn(words[`${other}/${plural.select(number)}`] ?? other, [numbers.format(number)]);
}

/** A number as the language writes it. */
export function shownNumber(number: number): string {
  return language === undefined ? `${number}` : language.numbers.format(number);
}

/** A share of 1 as a percentage with one decimal. */
export function shownShare(share: number): string {
  return language === undefined ? `${(share * 100).toFixed(1)} %` : language.shares.format(share);
}

function filledIn(message: string, parts: readonly (string | number)[]): string {
  return message.replace(/\{(\d)\}/g, (placeholder, index) => `${parts[Number(index)] ?? placeholder}`);
}
