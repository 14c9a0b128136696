/** Takes the parser's patterns over into the grammar, so that both know the same words. */

// An escape, a class or any other character that can be repeated, and what repeats it.
const REPEATED = /(\\p\{\w+\}|\\.|\[(?:\\.|[^\\\]])*\]|[^\\[(|])([*+])/gsu;
const CLASS = /(\\.)|\[((?:\\.|[^\\\]])*)\]/gsu;

/**
 * The source of a pattern that means a whole line, for Oniguruma: without its anchors, with its flag `i` written into
 * it, with every repetition bounded, and with the brackets inside a class escaped, which Oniguruma would nest.
 */
export function fromParser({ source, flags }: RegExp): string {
  const inner = source.replace(/^\^/, "").replace(/\$$/, "");
  const classes = inner.replace(CLASS, (whole, escaped: string | undefined, content: string) =>
    escaped === undefined ? `[${content.replace(/(?<!\\)\[/g, "\\[")}]` : whole,
  );
  const bounded = classes.replace(REPEATED, (_, atom: string, sign: string) => `${atom}{${sign === "*" ? 0 : 1},200}`);
  return `(?${flags.includes("i") ? "i" : ""}:${bounded})`;
}

/** A pattern for text in lower case, for text as it is printed. */
export function ignoringCase(source: string): RegExp {
  return new RegExp(source, "iu");
}

/** The words of a set of the parser as one alternative each, `keep` deciding which. */
export function fromWords(words: ReadonlySet<string>, keep: (word: string) => boolean = () => true): string {
  return [...words]
    .filter(keep)
    .map((word) => word.replace(/[.*+?()[\]{}|\\^$]/g, "\\$&"))
    .join("|");
}
