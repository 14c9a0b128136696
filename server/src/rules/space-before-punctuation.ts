/** A space between a word and the comma or full stop behind it. */

import { lineText } from "../facts/frame";
import type { Language } from "../syntax/knowledge";
import { Trait } from "../syntax/traits";
import { plural, say } from "../text/message";
import { isProseAround } from "./prose";
import type { LineRule, Pattern } from "./rule";

/** Signs that no language sets apart from the word before; `.Net` and its kin are names that begin with theirs. */
const CLOSE = /(?<=[\p{L}\p{N})\]”’"'%])[ \t\u00A0]+(?=[,.](?:[\s"”’)\]]|$)|\.(?!(?:Net|Com|Org|Mac)(?!\p{L}))\p{Lu}\p{Ll})/gu;
/** Signs that French sets apart from the word before, by a no-break space or a plain one. */
const CLOSE_BUT_FRENCH =
  /(?<=[\p{L}\p{N})\]”’"'%])[ \t\u00A0]+(?=[,.;?!](?:[\s"”’)\]]|$)|\.(?!(?:Net|Com|Org|Mac)(?!\p{L}))\p{Lu}\p{Ll})/gu;
/** Signs that stand apart on purpose: `because . . .`, `;)`. */
const APART = /^(?:\.[ \t\u00A0]*\.|;-?[)(\]])/;

const MANY_PLACES: Pattern = {
  message: (count) => plural(count, say`A space before a punctuation mark in ${count} places; this is the first.`),
  title: (count) => plural(count, say`Remove the space before a punctuation mark in ${count} places`),
};

export const spaceBeforePunctuation: LineRule = {
  name: "space-before-punctuation",
  summary: "There is a space between a word and the punctuation mark that follows it.",
  severity: "information",
  tags: ["text"],
  scope: "line",
  concerns: Trait.spaceBeforeMark,
  // Stops below one another are an ellipsis.
  isFault: (transcript, line) => lineText(transcript, line + 1) !== ".",
  *check(text, language: Language | null) {
    for (const { 0: spaces, index } of text.matchAll(language === "fr" ? CLOSE : CLOSE_BUT_FRENCH)) {
      const span = { start: index, end: index + spaces.length };
      // A wide gap is a column.
      if (spaces.length > 2 || spaces.includes("\t")) continue;
      if (APART.test(text.slice(span.end, span.end + 8)) || !isProseAround(text, span)) continue;
      const mark = text.charAt(span.end);
      yield {
        span: { start: index, end: span.end + 1 },
        message: say`A space before “${mark}”.`,
        pattern: MANY_PLACES,
        fixes: [{ title: say`Remove the space before “${mark}”`, edits: [{ span, text: "" }], safe: true }],
      };
    }
  },
};
