/** Document formatting: the normal form as far as it is a matter of white space. */

import { fixAll } from "../rules/fix";
import { LAYOUT_RULES } from "../rules/index";
import type { RuleContext } from "../rules/rule";
import type { Transcript } from "../syntax/transcript";
import type { Edit } from "../text/source";

/**
 * The edits that give a transcript its normal layout, in text order: what the layout rules mend that are not turned
 * off. They change white space and nothing else; boilerplate stays.
 */
export function format(transcript: Transcript, context: RuleContext): readonly Edit[] {
  const before = transcript.source.text;
  const after = fixAll(transcript, context, LAYOUT_RULES).transcript.source.text;
  return before === after ? [] : whiteSpaceEdits(before, after);
}

/** The smallest edits from one text to another that differs from it in white space only. Throws where it differs in more. */
function whiteSpaceEdits(before: string, after: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (let i = 0, j = 0; i < before.length || j < after.length; ) {
    const [endBefore, endAfter] = [endOfSpace(before, i), endOfSpace(after, j)];
    if (endBefore === i && endAfter === j) {
      if (before[i] !== after[j]) throw new RangeError(`Formatting changed more than white space at ${i}.`);
      i++;
      j++;
      continue;
    }
    const edit = trimmedEdit(before, i, endBefore, after.slice(j, endAfter));
    if (edit !== null) edits.push(edit);
    i = endBefore;
    j = endAfter;
  }
  return edits;
}

function endOfSpace(text: string, from: number): number {
  let end = from;
  while (end < text.length && /\s/.test(text.charAt(end))) end++;
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
