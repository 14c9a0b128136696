/** A punctuation mark that was typed twice: `the.. the`. */

import { Trait } from "../syntax/traits";
import { say } from "../text/message";
import type { Span } from "../text/span";
import { isProseAround } from "./prose";
import type { LineRule } from "./rule";

/** Exactly two stops behind a word, or two commas, semicolons or colons before a space. */
const TWICE = /(?<=[\p{L}\p{N}][)\]”’"']?)(?:\.\.(?![.?…\p{L}/\\])|([,;:])\1(?=\s|$))/gu;

export const repeatedPunctuation: LineRule = {
  name: "repeated-punctuation",
  summary: "A punctuation mark is repeated.",
  severity: "information",
  tags: ["text"],
  scope: "line",
  concerns: Trait.markTwice,
  *check(text) {
    for (const { 0: marks, index } of text.matchAll(TWICE)) {
      const span = { start: index, end: index + 2 };
      const mark = marks.charAt(0);
      const write = (words: string, safe: boolean) => ({ title: say`Write “${words}”`, edits: [{ span, text: words }], safe });
      yield {
        span,
        message: say`“${mark}” is repeated.`,
        fixes:
          mark !== "."
            ? [write(mark, mark === "," && isProseAround(text, span))]
            : goesOn(text, span.end)
              ? [write("...", interrupts(text, span) && isProseAround(text, span)), write(".", false)]
              : [write(".", false), write("...", false)],
      };
    }
  },
};

/** A sentence that begins with a capital letter, behind a label or not. */
const CAPITAL = /(?:^|[.?!…:]["”’)\]]*\s+)["“‘(¿¡]*\p{Lu}[\p{L}'’]*,? \p{Ll}/u;

/**
 * True where the stops at `start` can only be an interruption: sentences of the line begin with capital letters, a small
 * one follows, and no abbreviation stands before.
 */
function interrupts(text: string, { start, end }: Span): boolean {
  return (
    CAPITAL.test(text) &&
    /^\s+\p{Ll}/u.test(text.slice(end, end + 8)) &&
    /(?<![\p{L}.])\p{L}{2,}$/u.test(text.slice(Math.max(0, start - 40), start))
  );
}

/** True where the sentence goes on behind the stops: then they are an interruption, not the end of a sentence. */
function goesOn(text: string, from: number): boolean {
  return /^\s*[\p{Ll},]/u.test(text.slice(from, from + 8));
}
