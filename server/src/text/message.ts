/**
 * What is said to a person, before it is said in a language: English text with parts in it. Rules and facts make such
 * values, which are the same whoever reads; only the rim makes text of them, in the client's language or in English.
 */

/** English with its parts, as a template literal has them: one more string than there are parts. */
export interface Message {
  readonly strings: readonly string[];
  readonly parts: readonly Part[];
  /** Where it says how many: the number, and the English for one. */
  readonly amount?: { readonly number: number; readonly one: Message };
}

/** What is filled in: words of the text as they are, numbers, dates, and messages in messages. */
export type Part = string | number | Day | Message;

/** A day, `YYYY-MM-DD`, which each language writes in its own way. */
export interface Day {
  readonly day: string;
  readonly as: "date" | "weekday";
}

/** A message, written out where it is made: say`The title is “${text}”.` Its translation is named `The title is “{0}”.` */
export function say(strings: TemplateStringsArray, ...parts: readonly Part[]): Message {
  return { strings, parts };
}

/**
 * `other`, which names the number, or in English `one` for a single thing: plural(count, say`${count} lines`, say`1 line`).
 * Left out, `one` is the same in English, or never needed.
 */
export function plural(number: number, other: Message, one: Message = other): Message {
  return { ...other, amount: { number, one } };
}

/** Parts one after another with the same between them, which is the same in all languages, such as `; `. */
export function joined(parts: readonly Part[], separator: string): Message {
  const strings = parts.map((_, i) => (i === 0 ? "" : separator));
  return { strings: [...strings, ""], parts };
}

/** What data holds in English, such as the summary of a rule, as a message. */
export function fromData(english: string): Message {
  return { strings: [english], parts: [] };
}

/** Makes text of messages. */
export type Speak = (message: Message) => string;

/** The English text, which is what programs read: it depends on no setting. */
export function english(message: Message): string {
  return message.amount?.number === 1 ? inEnglish(message.amount.one) : inEnglish(message);
}

function inEnglish({ strings, parts }: Message): string {
  let text = strings[0] ?? "";
  for (const [i, part] of parts.entries()) text += englishPart(part) + (strings[i + 1] ?? "");
  return text;
}

function englishPart(part: Part): string {
  if (typeof part !== "object") return `${part}`;
  return "day" in part ? written(part, "en-GB") : english(part);
}

function written({ day, as }: Day, locale: string): string {
  const options = as === "date" ? ({ dateStyle: "long" } as const) : ({ weekday: "long" } as const);
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(Date.parse(`${day}T00:00:00Z`));
}

/** Translations by their English with `{0}`, `{1}` … for the parts; where the number matters, by that, a slash and each plural category. */
export type Words = Readonly<Record<string, string>>;

/** Speaks a language with a BCP 47 name, and English where words are missing. */
export function speakerOf(locale: string, words: Words): Speak {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const wordsFor = (name: string) => (Object.hasOwn(words, name) ? words[name] : undefined);
  const partIn = (part: Part): string => {
    if (typeof part === "string") return part;
    if (typeof part === "number") return numbers.format(part);
    return "day" in part ? written(part, locale) : speak(part);
  };
  const speak: Speak = (message) => {
    const { strings, parts, amount } = message;
    const name = nameOf(strings);
    const numbered = amount === undefined ? undefined : wordsFor(`${name}/${plurals.select(amount.number)}`);
    const translated = numbered ?? wordsFor(name);
    if (translated === undefined && amount?.number === 1 && amount.one.strings !== strings) return speak(amount.one);
    return (translated ?? name).replace(/\{(\d)\}/g, (placeholder, index) => {
      const part = parts[Number(index)];
      return part === undefined ? placeholder : partIn(part);
    });
  };
  return speak;
}

function nameOf(strings: readonly string[]): string {
  return strings.reduce((name, text, i) => `${name}{${i - 1}}${text}`);
}
