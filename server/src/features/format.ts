/** Document formatting: the normal form as far as it is a matter of white space. */

import { isHardBreak } from "../facts/markdown";
import { outline } from "../facts/outline";
import { verbatimLines } from "../facts/verbatim";
import { fixAll } from "../rules/fix";
import { LAYOUT_RULES } from "../rules/index";
import { isMisread } from "../rules/lint";
import type { RuleContext } from "../rules/rule";
import { trailingSpace } from "../rules/trailing-space";
import type { Transcript } from "../syntax/transcript";
import { type Edit, lineAt, lineSpan } from "../text/source";
import { type Span, shift, touches } from "../text/span";

/**
 * The edits that give a transcript its normal layout, in text order: what the layout rules mend that are not turned
 * off. They change white space and nothing else; boilerplate stays.
 */
export function format(transcript: Transcript, context: RuleContext): readonly Edit[] {
  const before = transcript.source.text;
  const after = fixAll(transcript, context, LAYOUT_RULES).transcript.source.text;
  return before === after ? [] : whiteSpaceEdits(before, after);
}

/** The edits of `format` on the lines that the spans touch. */
export function formatSpans(transcript: Transcript, context: RuleContext, spans: readonly Span[]): readonly Edit[] {
  const { source } = transcript;
  const wanted = spans.map(({ start, end }) => ({
    start: lineSpan(source, lineAt(source, start)).start,
    end: lineSpan(source, lineAt(source, end)).end,
  }));
  return format(transcript, context).filter(({ span }) => wanted.some((one) => touches(one, span)));
}

/** The edits for the line above an offset, which a person has just left by Enter: no white space stays at its end. */
export function formatLeftLine(transcript: Transcript, context: RuleContext, offset: number): readonly Edit[] {
  const { source } = transcript;
  const { parts } = outline(transcript);
  const line = lineAt(source, offset) - 1;
  const isOff =
    isMisread(transcript, context) || (context.settings.rules[trailingSpace.name] ?? trailingSpace.severity) === "off";
  if (line < 0 || isOff || isHardBreak(transcript, line) || verbatimLines(transcript).has(line)) return [];
  if (parts[line] === "boilerplate" || parts[line] === "front-matter") return [];
  const { start, end } = lineSpan(source, line);
  const findings = [...trailingSpace.check(source.text.slice(start, end), outline(transcript).language)];
  return findings.flatMap(({ span }) => ({ span: shift(span, start), text: "" }));
}

/** The smallest edits from one text to another that differs from it in white space only. Throws where it differs in more. */
function whiteSpaceEdits(before: string, after: string): readonly Edit[] {
  const edits: Edit[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    while (i < before.length && before.charCodeAt(i) === after.charCodeAt(j)) {
      i++;
      j++;
    }
    if (i === before.length && j === after.length) return edits;
    // The whole run of white space in which they differ, from where it begins in both.
    while (i > 0 && j > 0 && isSpace(before, i - 1) && isSpace(after, j - 1)) {
      i--;
      j--;
    }
    const [endBefore, endAfter] = [endOfSpace(before, i), endOfSpace(after, j)];
    const edit = trimmedEdit(before, i, endBefore, after.slice(j, endAfter));
    if (edit === null) throw new RangeError(`Formatting changed more than white space at ${i}.`);
    edits.push(edit);
    i = endBefore;
    j = endAfter;
  }
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

function endOfSpace(text: string, from: number): number {
  let end = from;
  while (end < text.length && isSpace(text, end)) end++;
  return end;
}

/** The edit without what both sides begin and end with; null where they are the same. */
function trimmedEdit(before: string, from: number, to: number, replacement: string): Edit | null {
  let [start, end, first, last] = [from, to, 0, replacement.length];
  while (start < end && first < last && before[start] === replacement[first]) {
    start++;
    first++;
  }
  while (start < end && first < last && before[end - 1] === replacement[last - 1]) {
    end--;
    last--;
  }
  return start === end && first === last ? null : { span: { start, end }, text: replacement.slice(first, last) };
}
