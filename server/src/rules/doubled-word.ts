/** A word that stands twice in a row: a slip of the typist, or of the speaker, who may repeat what he likes. */

import { Trait } from "../syntax/traits";
import { say } from "../text/message";
import type { LineRule } from "./rule";

/**
 * Words that English hardly ever doubles on purpose, as it does “that that”, “had had”, “is is” and “in in”. The second
 * one has no capital: that would begin a sentence.
 */
const DOUBLED =
  /\b(?:[Tt]he\s+the|[Aa]\s+a|[Aa]n\s+an|[Oo]f\s+of|[Aa]nd\s+and|[Ff]rom\s+from|[Ww]ith\s+with|[Oo]r\s+or|[Tt]heir\s+their|[Oo]ur\s+our|[Mm]y\s+my)\b/g;
/** What makes a word longer than it looks: `the the-then minister`. */
const JOINS = /[\p{L}\p{N}’'-]/u;

export const doubledWord: LineRule = {
  name: "doubled-word",
  summary: "A short word is repeated; it may have been spoken twice.",
  severity: "hint",
  tags: ["text"],
  scope: "line",
  concerns: Trait.wordTwice,
  *check(text, language) {
    if (language !== "en") return;
    for (const { 0: both, index } of text.matchAll(DOUBLED)) {
      const end = index + both.length;
      if (JOINS.test(text.charAt(index - 1)) || JOINS.test(text.charAt(end))) continue;
      const word = /^\w+/.exec(both)?.[0] ?? "";
      yield {
        span: { start: index, end },
        message: say`“${word}” is repeated. Keep it if it was spoken twice.`,
        fixes: [
          {
            title: say`Delete the second “${word}”`,
            edits: [{ span: { start: index + word.length, end }, text: "" }],
            safe: false,
          },
        ],
      };
    }
  },
};
