/** White space at the end of a line, and lines that hold nothing else. */

import { isHardBreak } from "../facts/markdown";
import { plural, say } from "../text/message";
import type { LineRule, Pattern } from "./rule";

/** Spaces of any width, no-break ones too, and tabs; a form feed is the mark of a page and stays. */
const SPACES = new Set(" \t\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000");

const MANY_LINES: Pattern = {
  message: (count) => plural(count, say`${count} lines end in white space; this is the first.`),
  title: (count) => plural(count, say`Remove the white space at the end of ${count} lines`),
};

export const trailingSpace: LineRule = {
  name: "trailing-space",
  summary: "White space at the end of a line, no-break spaces included.",
  severity: "information",
  tags: ["text", "unnecessary"],
  scope: "line",
  isFault: (transcript, line) => !isHardBreak(transcript, line),
  *check(text) {
    let start = text.length;
    while (SPACES.has(text.charAt(start - 1))) start--;
    if (start === text.length) return;
    const span = { start, end: text.length };
    yield {
      span,
      message:
        start === 0
          ? say`White space on a blank line.`
          : hasNoBreak(text.slice(start))
            ? say`Trailing white space, including a no-break space.`
            : say`Trailing white space.`,
      pattern: MANY_LINES,
      fixes: [{ title: say`Remove the white space`, edits: [{ span, text: "" }], safe: true }],
    };
  },
};

function hasNoBreak(spaces: string): boolean {
  return spaces.includes("\u00A0") || spaces.includes("\u202F");
}
