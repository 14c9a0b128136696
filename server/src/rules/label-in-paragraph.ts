/** Labels inside a paragraph, where a turn begins that nobody sees. */

import { frame } from "../facts/frame";
import { likeness } from "../facts/likeness";
import type { Turn } from "../facts/model";
import { outline } from "../facts/outline";
import { endsInAbbreviation } from "../facts/sentences";
import { isHonorific, nameWords } from "../syntax/name";
import type { Transcript } from "../syntax/transcript";
import { plural, say } from "../text/message";
import type { Edit } from "../text/source";
import type { Span } from "../text/span";
import { documentLabels, separatorOf } from "./document-labels";
import { turnGap } from "./label-edits";
import type { Pattern, TranscriptRule } from "./rule";

const FEWEST_TURNS = 2;
/** As many UTF-16 units before a label tell how the words before it end. */
const LAST_WORDS = 40;

const TURNS: Pattern = {
  message: (count) => plural(count, say`${count} turns start inside a paragraph; this is the first.`),
  title: (count) => plural(count, say`Give ${count} turns paragraphs of their own`),
};

export const labelInParagraph: TranscriptRule = {
  name: "label-in-paragraph",
  summary: "A label is inside a paragraph, where its turn is hard to see or does not start.",
  severity: "warning",
  tags: ["labels"],
  scope: "transcript",
  *check(transcript) {
    // A cue of captions is one paragraph, whoever speaks in it.
    if (frame(transcript).captions) return;
    const { decisions, parts } = outline(transcript);
    const counts = turnsOfLabelsWithColon(transcript);
    for (const { name, text, line, isTurn, isInside } of decisions) {
      if (!isInside || (parts[line] !== "turn" && parts[line] !== "statement")) continue;
      const edits = [newTurn(transcript, name)];
      if (isTurn) {
        yield {
          span: name,
          message: say`The turn of “${text}” starts inside a paragraph.`,
          pattern: TURNS,
          fixes: [
            {
              title: say`Give the turn a paragraph of its own`,
              edits,
              safe:
                likeness(transcript).isTranscript &&
                !nameWords(text).every(isHonorific) &&
                edits.every((edit) => divides(transcript, edit)),
            },
          ],
        };
        continue;
      }
      const count = counts.get(text) ?? 0;
      if (count < FEWEST_TURNS) continue;
      yield {
        span: name,
        message: plural(count, say`“${text}” is a label of ${count} turns, and starts none here.`),
        fixes: [{ title: say`Start a new turn here`, edits, safe: false }],
      };
    }
  },
};

/** How many turns each label has that a colon divides from the words, by its text. */
function turnsOfLabelsWithColon(transcript: Transcript): ReadonlyMap<string, number> {
  return new Map(
    documentLabels(transcript)
      .filter(({ turns }) => hasColon(transcript, turns))
      .map(({ text, turns }) => [text, turns.length]),
  );
}

function hasColon(transcript: Transcript, turns: readonly Turn[]): boolean {
  return turns.filter((turn) => /[:：]/.test(separatorOf(transcript, turn))).length * 2 > turns.length;
}

/**
 * True where the words before an edit are whole: where they end in `Hon.` or in a comma, or the edit would end a line
 * that is wrapped within a label, what follows may be the rest of one.
 */
function divides({ source: { text } }: Transcript, { span }: Edit): boolean {
  const before = text.slice(Math.max(0, span.start - LAST_WORDS), span.start);
  return /(?:[.?!…。？！—–]|--)[\p{Pe}\p{Pf}"'*_]{0,6}$|[)\]]$/u.test(before) && !endsInAbbreviation(before);
}

/** The edit that puts between a name, marks of bold type included, and the words before it what stands between turns. */
function newTurn(transcript: Transcript, { start }: Span): Edit {
  const { text } = transcript.source;
  let end = start;
  while (/[*_\\]/.test(text.charAt(end - 1))) end--;
  let from = end;
  while (/\s/.test(text.charAt(from - 1))) from--;
  return { span: { start: from, end }, text: turnGap(transcript) };
}
