/** Refactorings of turns: to split and merge them, to give a paragraph to somebody else, to say who asks and who answers. */

import { frame } from "../facts/frame";
import type { Turn } from "../facts/model";
import { outline } from "../facts/outline";
import { sentences } from "../facts/sentences";
import { labelledTurnAt, turnAt } from "../facts/speakers";
import { mergeOf, turnGap } from "../rules/label-edits";
import { nameShape } from "../syntax/name";
import type { Transcript } from "../syntax/transcript";
import { excerpt } from "../text/excerpt";
import { plural, say } from "../text/message";
import { hasQuestionMark } from "../text/question-mark";
import { type Edit, slice } from "../text/source";
import type { Span } from "../text/span";
import { questionLabels } from "./completion-words";
import { labelFor, relabel } from "./label-shape";
import { likelySpeakers } from "./likely-speakers";
import type { Refactoring } from "./refactoring";
import { speechAt, speechIn, type Utterance } from "./utterance";

/** To as many others a paragraph can be given; with more of them a list is harder to read than a name to type. */
const MOST_OTHERS = 3;

/** A new turn of the other speaker from the sentence at the cursor on, or from where a selection begins. */
export function splitTurn(transcript: Transcript, selection: Span): readonly Refactoring[] {
  const { text } = transcript.source;
  const turn = turnAt(transcript, selection.start);
  if (turn === null || selection.start < turn.textStart || isCaptions(transcript)) return [];
  const at = selection.start === selection.end ? sentenceAt(transcript, selection.start) : wordAt(text, selection.start);
  const [speaker] = likelySpeakers(transcript, turn.textStart + 1);
  if (at === null || at <= turn.textStart || at >= turn.span.end) return [];
  if (speaker === undefined || speaker === (turn.variantOf ?? turn.label.text)) return [];
  const label = labelFor(transcript, speaker);
  if (label === null) return [];
  const start = turn.textStart + text.slice(turn.textStart, at).trimEnd().length;
  return [
    {
      kind: "refactor.extract.turn",
      title: say`Start a turn of “${speaker}” at “${excerpt(text, { start: at, end: turn.span.end }, 30)}”`,
      edits: () => [{ span: { start, end: at }, text: turnGap(transcript) + label }],
    },
  ];
}

/** Takes away the label at the cursor, so that its words belong to the turn before. */
export function mergeTurn(transcript: Transcript, { start }: Span): readonly Refactoring[] {
  const { turns } = outline(transcript);
  const turn = labelledTurnAt(transcript, start);
  const before = turn === null ? undefined : turns[turns.indexOf(turn) - 1];
  if (turn === null || before === undefined || isCaptions(transcript)) return [];
  const merge = mergeOf(transcript, before, turn);
  if (merge === null) return [];
  return [
    {
      kind: "refactor.inline.turn",
      title: say`Merge with the turn of “${before.label.text}” before, ${merge.consequence}`,
      edits: () => [merge.edit],
    },
  ];
}

/** Gives the paragraph at the cursor, or those selected, to another speaker; what follows in the same turn stays its speaker's. */
export function giveParagraph(transcript: Transcript, selection: Span): readonly Refactoring[] {
  const chosen = speechIn(transcript, selection);
  const [first] = chosen;
  const last = chosen.at(-1);
  if (first === undefined || last === undefined || chosen.some(({ turn }) => turn !== first.turn)) return [];
  const given = { ...first, to: last.to, span: { start: first.span.start, end: last.span.end } };
  if (!canGive(transcript, given)) return [];
  const { turn, span } = given;
  const isWhole = turn !== null && span.start === turn.textStart && span.end === turn.span.end;
  const { length } = chosen;
  const titleFor = (name: string) =>
    isWhole
      ? say`Give this turn to “${name}”`
      : plural(length, say`Give these ${length} paragraphs to “${name}”`, say`Give this paragraph to “${name}”`);
  return likelySpeakers(transcript, span.start + 1)
    .filter((name) => name !== turn?.label.text)
    .slice(0, MOST_OTHERS)
    .flatMap((name) => {
      const edits = editsToGive(transcript, given, name);
      const title = titleFor(name);
      return edits === null ? [] : [{ kind: "refactor.rewrite.speaker" as const, title, edits: () => edits }];
    });
}

/** Makes the turn at the cursor a question or an answer, by the label that the transcript has for it. */
export function markTurn(transcript: Transcript, { start }: Span): readonly Refactoring[] {
  const turn = labelledTurnAt(transcript, start);
  if (turn === null) return markParagraph(transcript, start);
  return (["question", "answer"] as const).flatMap((role) => {
    const name = usualLabel(transcript, role);
    if (name === null || turn.role === role || turn.label.text === name || isCaptions(transcript)) return [];
    return [
      {
        kind: "refactor.rewrite.role" as const,
        title: role === "question" ? say`Mark this turn as a question: “${name}”` : say`Mark this turn as an answer: “${name}”`,
        edits: () => relabel(transcript, turn, name, true),
      },
    ];
  });
}

/** A paragraph that asks something, in a transcript where nobody is said to ask yet. */
function markParagraph(transcript: Transcript, offset: number): readonly Refactoring[] {
  const facts = outline(transcript);
  const utterance = speechAt(transcript, offset);
  if (utterance === null || facts.turns.some(({ role }) => role === "question")) return [];
  const asks = hasQuestionMark(slice(transcript.source, utterance.span));
  const name = usualLabel(transcript, "question");
  if (!asks || name === null || !canGive(transcript, utterance)) return [];
  const edits = editsToGive(transcript, utterance, name);
  const title = say`Mark this paragraph as a question: “${name}”`;
  return edits === null ? [] : [{ kind: "refactor.rewrite.role", title, edits: () => edits }];
}

/** Captions have a cue for each piece of speech; to move speech about is to break them. */
function isCaptions(transcript: Transcript): boolean {
  return frame(transcript).captions;
}

/** Before the first label, what follows a paragraph would become that speaker's, too: there only the last one can be given away. */
function canGive(transcript: Transcript, { turn, to }: Utterance): boolean {
  const { statement, turns } = outline(transcript);
  return !isCaptions(transcript) && (turn !== null || turns.length === 0 || statement?.to === to);
}

/** Null where this transcript's labels cannot be written without more knowledge. */
function editsToGive(transcript: Transcript, { turn, span }: Utterance, name: string): readonly Edit[] | null {
  const { text } = transcript.source;
  const label = labelFor(transcript, name);
  if (label === null) return null;
  const isFirst = turn !== null && span.start === turn.textStart;
  const edits = isFirst
    ? relabel(transcript, turn, name, false)
    : [{ span: { start: span.start, end: span.start }, text: label }];
  if (turn === null || span.end >= turn.span.end) return edits;
  const own =
    turn.label.timecode === null ? text.slice(turn.label.span.start, turn.textStart) : labelFor(transcript, turn.label.text);
  if (own === null) return null;
  const rest = text.slice(span.end, turn.span.end);
  const next = span.end + rest.length - rest.trimStart().length;
  return [...edits, { span: { start: next, end: next }, text: own }];
}

/** What the turns of a role are mostly called, by a word for the role where the transcript has one; null where nobody knows. */
function usualLabel(transcript: Transcript, role: "question" | "answer"): string | null {
  const { turns, language } = outline(transcript);
  const own = turns.filter((turn) => turn.role === role);
  const word = commonest(own.filter(({ label }) => nameShape(label.text) === role));
  if (word !== null) return word;
  if (role === "answer") return commonest(own);
  // Those who ask have names here, or labels are of a kind by which a word used once would not be known for one.
  const hasColons = turns.every(({ label }) => /[:：]/.test(slice(transcript.source, label.separator)));
  if (own.length > 0 || !hasColons) return null;
  return /^[\p{L} ]+/u.exec(questionLabels(language)[0] ?? "")?.[0].trim() ?? null;
}

function commonest(turns: readonly Turn[]): string | null {
  const counts = new Map<string, number>();
  for (const { label } of turns) counts.set(label.text, (counts.get(label.text) ?? 0) + 1);
  const most = [...counts.values()].reduce((a, b) => Math.max(a, b), 0);
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}

/** Where the sentence at an offset begins; behind its end, the next one; null where that is no sentence's beginning. */
function sentenceAt(transcript: Transcript, offset: number): number | null {
  const utterance = speechAt(transcript, offset);
  if (utterance === null) return null;
  const all = sentences(transcript.source.text, utterance.span, outline(transcript).language);
  const start = all.find(({ end }) => offset < end)?.start ?? null;
  // A page's end may stand in the middle of a sentence.
  return start !== null && /^\p{Ll}/u.test(transcript.source.text.slice(start, start + 2)) ? null : start;
}

/** Where the word at an offset begins; behind a word, where the next one does. */
function wordAt(text: string, offset: number): number {
  let at = offset;
  if (/\s/.test(text.charAt(at))) while (at < text.length && /\s/.test(text.charAt(at))) at++;
  else while (at > 0 && !/\s/.test(text.charAt(at - 1))) at--;
  return at;
}
