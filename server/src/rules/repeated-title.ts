/** The title that stands a second time above the speech. */

import { lineText } from "../facts/frame";
import { GENRE } from "../facts/header-lines";
import { outline } from "../facts/outline";
import type { Transcript } from "../syntax/transcript";
import { say } from "../text/message";
import { editDistance } from "../text/nearest";
import { isBlank, rangeSpan, removalOfLines } from "./layout";
import type { TranscriptRule } from "./rule";

/** How many lines of a statement are looked at: a page repeats its title on top, not later. */
const FIRST_LINES = 3;
/** A title of fewer words must name its kind: a name alone may be a label or a byline. */
const FEW_WORDS = 5;
/** Lines over which a title may be wrapped. */
const MOST_LINES = 4;
/** The share of a long title's letters that a scan may have damaged. */
const MOST_DAMAGE = 0.08;
const LONG_TITLE = 40;
const LONGEST_TITLE = 400;

export const repeatedTitle: TranscriptRule = {
  name: "repeated-title",
  summary: "The title is repeated above the speech, as web pages do.",
  severity: "information",
  tags: ["header", "unnecessary"],
  scope: "transcript",
  *check(transcript) {
    const { header } = outline(transcript);
    const { title } = header;
    if (title === null || title.line <= (header.frontMatter?.to ?? -1)) return;
    if (title.text.split(/\s+/u).length < FEW_WORDS && !GENRE.test(title.text)) return;
    for (const from of firstLines(transcript, title.line)) {
      const to = endOfRepetition(transcript, from, lettersOf(title.text));
      if (to === null) continue;
      const range = { from, to };
      yield {
        span: rangeSpan(transcript, range),
        message: say`The title is repeated here.`,
        related: [{ span: title.span, message: say`The title.` }],
        fixes: [{ title: say`Remove the repeated title`, edits: [removalOfLines(transcript, range)], safe: false }],
      };
      return;
    }
  },
};

/** The lines behind the title that are header or the beginning of a statement. */
function* firstLines(transcript: Transcript, title: number): Iterable<number> {
  const { parts } = outline(transcript);
  let left = FIRST_LINES;
  for (let line = title + 1; line < parts.length && left > 0; line++) {
    const part = parts[line];
    if (part === "turn") return;
    if (part === "statement") left--;
    if (part === "header" || part === "statement") yield line;
  }
}

/** The last of the lines which together say the title and nothing else; null where they do not. */
function endOfRepetition(transcript: Transcript, from: number, title: string): number | null {
  const { parts } = outline(transcript);
  let letters = "";
  for (let line = from; line < from + MOST_LINES && !isBlank(transcript, line) && parts[line] !== "turn"; line++) {
    const text = lineText(transcript, line);
    // A full stop makes a sentence of it, which somebody may have said.
    if (/\p{Ll}[.?!…]["”’)]*$/u.test(text)) return null;
    letters += lettersOf(text);
    if (letters === title || (parts[line] !== "statement" && isBadScan(letters, title))) return line;
  }
  return null;
}

/** True for a long title of which few letters differ, as when the page was scanned. */
function isBadScan(letters: string, title: string): boolean {
  const most = Math.floor(title.length * MOST_DAMAGE);
  if (title.length < LONG_TITLE || title.length > LONGEST_TITLE || Math.abs(letters.length - title.length) > most) return false;
  return editDistance(letters, title) <= most;
}

function lettersOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join("");
}
