/** A sample of our own for one way of writing a transcript, and what the parser must say of it. Samples teach, too: `npm run train` learns from them. */

export interface Convention {
  readonly name: string;
  /** ⍽ stands for a no-break space, → for a tab. */
  readonly text: string;
  /** The labels of the turns, in order. */
  readonly turns: readonly string[];
  /** The roles of the turns, by first letter. */
  readonly roles?: string;
  readonly date?: string | null;
  /** Lines of boilerplate, 1-based. */
  readonly boilerplate?: string;
}

/** The text of a sample with the white space that its signs stand for. */
export function sampleText({ text }: Convention): string {
  return text.replaceAll("⍽", "\u00a0").replaceAll("→", "\t");
}
