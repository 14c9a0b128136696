/** What is put into a text where paragraphs are pasted: they stay apart from the lines around them, and a turn begins on a line of its own. */

/** What the server answers to `transcript/paste`. */
export interface CopiedText {
  /** On one line each, but for what is put in as it is. */
  readonly paragraphs: readonly string[];
  /** The indices of those with which a turn begins. */
  readonly openers: readonly number[];
}

/** What stands around the place, or around what gives way. */
export interface PastePlace {
  /** The words before it on its line, and those behind it. */
  readonly before: string;
  readonly after: string;
  /** The lines above and below; null where there are none. */
  readonly above: string | null;
  readonly below: string | null;
}

/** Whether something else is made of what is copied than words on a line. */
export function isSeveralLines({ paragraphs, openers }: CopiedText): boolean {
  return paragraphs.length > 1 || openers.includes(0);
}

/** What is put in, with `\n` between lines. Words in the midst of a line are joined with it, as they are where plain text is pasted; those of a turn are not. */
export function pastedText(copied: CopiedText, { before, after, above, below }: PastePlace): string {
  const { paragraphs, openers } = copied;
  const text = paragraphs.join("\n\n");
  if (!isSeveralLines(copied)) return text;
  const beginsLine = isBlank(before);
  const separation = beginsLine ? (isBlank(above) ? "" : "\n") : openers.includes(0) ? "\n\n" : "";
  if (!isBlank(after)) return `${separation}${text}${beginsLine || openers.length > 0 ? "\n\n" : ""}`;
  // A file ends with a line's end.
  const end = below === null ? (beginsLine ? "\n" : "") : isBlank(below) ? "" : "\n";
  return `${separation}${text}${end}`;
}

function isBlank(line: string | null): boolean {
  return line === null || line.trim() === "";
}
