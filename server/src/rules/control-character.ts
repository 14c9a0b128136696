/** A control character, which no text has: left by a terminal, a data base or a wrong encoding. */

import { Trait } from "../syntax/traits";
import { say } from "../text/message";
import type { LineRule } from "./rule";
import { windowsCharacter } from "./windows-1252";

/** An escape, a backspace and shifts: what stands beside them belongs to them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this rule looks for
const COMMAND = /[\u0008\u000E\u000F\u001B\u009B]/;
/** All but tab, the line terminators and the form feed, which marks a page. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this rule looks for
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F]/g;
/** One unit with a part of a word on both sides; letters beyond the first plane are two units, and accents may follow theirs. */
const IN_WORD = /(?<=[\p{L}\p{M}\p{N}'’]).(?=[\p{L}\p{M}\p{N}'’])/suy;

export const controlCharacter: LineRule = {
  name: "control-character",
  summary: "The text contains a control character.",
  severity: "warning",
  tags: ["text"],
  scope: "line",
  concerns: Trait.control,
  *check(text) {
    for (const { 0: control, index } of text.matchAll(CONTROL)) {
      const span = { start: index, end: index + 1 };
      const meant = windowsCharacter(control);
      const code = `U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
      IN_WORD.lastIndex = index;
      const isInWord = IN_WORD.test(text);
      yield {
        span,
        message:
          meant === null
            ? say`Control character (${code}).`
            : say`Control character (${code}), which is “${meant}” in Windows-1252.`,
        fixes:
          meant === null
            ? [
                {
                  title: say`Remove the control character`,
                  edits: [{ span, text: "" }],
                  safe: !isInWord && !COMMAND.test(control),
                },
              ]
            : [{ title: say`Write “${meant}”`, edits: [{ span, text: meant }], safe: false }],
      };
    }
  },
};
