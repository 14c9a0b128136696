/** A word that stands twice in a row: a slip of the typist, or of the speaker, who may repeat what he likes. */

import type { LineRule } from "./rule";

/**
 * Words that English hardly ever doubles on purpose, as it does “that that”, “had had”, “is is” and “in in”. The second
 * one has no capital: that would begin a sentence.
 */
const DOUBLED =
  /(?<![\p{L}\p{N}’'-])(?:[Tt]he[ \t\u00A0]+the|[Aa][ \t\u00A0]+a|[Aa]n[ \t\u00A0]+an|[Oo]f[ \t\u00A0]+of|[Aa]nd[ \t\u00A0]+and|[Ff]rom[ \t\u00A0]+from|[Ww]ith[ \t\u00A0]+with|[Oo]r[ \t\u00A0]+or|[Tt]heir[ \t\u00A0]+their|[Oo]ur[ \t\u00A0]+our|[Mm]y[ \t\u00A0]+my)(?![\p{L}\p{N}’'-])/gu;

export const doubledWord: LineRule = {
  name: "doubled-word",
  summary: "A short word stands twice in a row; it may have been said twice.",
  severity: "hint",
  tags: ["text"],
  scope: "line",
  *check(text, language) {
    if (language !== "en") return;
    for (const { 0: both, index } of text.matchAll(DOUBLED)) {
      const word = /^\p{L}+/u.exec(both)?.[0] ?? "";
      yield {
        span: { start: index, end: index + both.length },
        message: `“${word}” stands twice; leave it if it was said twice.`,
        fixes: [
          {
            title: `Delete the second “${word}”`,
            edits: [{ span: { start: index + word.length, end: index + both.length }, text: "" }],
            safe: false,
          },
        ],
      };
    }
  },
};
