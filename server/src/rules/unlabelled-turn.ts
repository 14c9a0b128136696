/** Paragraphs that somebody else must have said: a question and its answer inside an answer, an answer inside a question. */

import type { Turn } from "../facts/model";
import { outline } from "../facts/outline";
import { endsInQuestion, sentences } from "../facts/sentences";
import { nameShape } from "../syntax/name";
import type { Transcript } from "../syntax/transcript";
import { say } from "../text/message";
import { hasQuestionMark } from "../text/question-mark";
import { type Edit, lineSpan, slice } from "../text/source";
import type { Span } from "../text/span";
import type { Finding, Fix, TranscriptRule } from "./rule";

/** Fewer answered questions make no conversation of questions and answers. */
const FEWEST_EXCHANGES = 4;
/** A question to somebody, verb first: `will you`, `is your`. Not one that a speaker asks and answers: `What does that mean?`, `You may ask: why?` */
const ADDRESSES =
  /(?<!\p{L})(?:(?:do|did|are|were|will|would|can|could|have|had|should)(?:n['’]t)? you(?! (?:imagine|believe|know|see|understand)(?!\p{L}))|(?:is|are|was|were) your|\p{L}+-vous|(?:haben|hatten|sind|waren|werden|würden|können|könnten|wollen|glauben|denken|sehen) sie|(?:cree|piensa|puede|podría|tiene|va a) usted|(?:вы|вам|вас|ви)(?!\p{L}))(?!\p{L})/iu;
/** How an answer begins. */
const ANSWERS =
  /^["“«]?(?:(?:yes|no|well|yeah|look|sure|absolutely|certainly|not at all|of course|oui|non|ja|nein|natürlich|sí|claro|sim|não|certo|да|нет|так|ні)(?=[,.!;:—–-])|i (?:think|don['’]t|believe|do|am)(?=\s)|je (?:pense|crois)(?=\s)|ich (?:glaube|denke)(?=\s))/iu;

export const unlabelledTurn: TranscriptRule = {
  name: "unlabelled-turn",
  summary: "A paragraph reads as if somebody else says it: a question in the middle of an answer, or an answer in a question.",
  severity: "information",
  tags: ["labels"],
  scope: "transcript",
  *check(transcript) {
    const { exchanges, turns } = outline(transcript);
    if (exchanges.filter(({ answers }) => answers.length > 0).length < FEWEST_EXCHANGES) return;
    for (let i = 0; i < turns.length; i++) {
      const turn = turns[i] as Turn;
      // Two paragraphs have a line between them.
      if (turn.label.timecode !== null || turn.toLine < turn.line + 2) continue;
      if (turn.role === "answer") yield* questionsIn(transcript, turn, i);
      else if (turn.role === "question") yield* answerIn(transcript, turn, i);
    }
  },
};

/** A paragraph that asks somebody, and one behind it that begins as an answer. */
function* questionsIn(transcript: Transcript, turn: Turn, index: number): Iterable<Finding> {
  const { language } = outline(transcript);
  const spans = paragraphsOf(transcript, turn);
  for (const [i, span] of spans.entries()) {
    const next = spans[i + 1];
    if (i === 0 || next === undefined) continue;
    const [words, answer] = [slice(transcript.source, span), slice(transcript.source, next)];
    if (!endsInQuestion(words) || !ANSWERS.test(answer) || endsInQuestion(answer)) continue;
    const question = sentences(transcript.source.text, span, language).at(-1);
    if (question === undefined || !ADDRESSES.test(slice(transcript.source, question))) continue;
    const asker = usualAsker(transcript, index);
    const [label, own] = [asker === null ? null : wholeLabel(transcript, asker), wholeLabel(transcript, turn)];
    yield {
      span,
      message: say`This question in the turn of “${turn.label.text}” reads as if somebody else asks it.`,
      fixes: asker === null ? [] : labelling(asker, [label, span], [own, next]),
    };
  }
}

/** A paragraph behind a question that begins as an answer; nothing in the rest of the turn asks any more. */
function* answerIn(transcript: Transcript, turn: Turn, index: number): Iterable<Finding> {
  const [first, second, ...others] = paragraphsOf(transcript, turn);
  if (first === undefined || second === undefined || !endsInQuestion(slice(transcript.source, first))) return;
  if (!ANSWERS.test(slice(transcript.source, second))) return;
  if (hasQuestionMark(slice(transcript.source, { start: second.start, end: others.at(-1)?.end ?? second.end }))) return;
  const { turns } = outline(transcript);
  const answerer = turns.slice(0, index).findLast(({ role }) => role === "answer");
  const label = answerer === undefined ? null : wholeLabel(transcript, answerer);
  yield {
    span: second,
    message: say`This paragraph in the turn of “${turn.label.text}” reads like the answer.`,
    fixes: answerer === undefined ? [] : labelling(answerer, [label, second]),
  };
}

/** The words of a turn between blank lines; what was taken for a page's divides them, too. */
function paragraphsOf(transcript: Transcript, turn: Turn): readonly Span[] {
  const { source, lines } = transcript;
  const { parts } = outline(transcript);
  const spans: Span[] = [];
  let isOpen = false;
  for (let line = turn.line; line <= turn.toLine; line++) {
    const at = source.lineStarts[line] ?? 0;
    const { from, to } = lines[line] ?? { from: 0, to: 0 };
    const [start, end] = [Math.max(at + from, turn.textStart), Math.min(at + to, turn.span.end)];
    const isSpeech = parts[line] === "turn" && start < end;
    const last = spans.at(-1);
    if (isSpeech) {
      if (isOpen && last !== undefined) spans[spans.length - 1] = { start: last.start, end };
      else spans.push({ start, end });
    }
    isOpen = isSpeech;
  }
  return spans;
}

/** A turn of whoever asked before; null where several people ask by name. */
function usualAsker(transcript: Transcript, index: number): Turn | null {
  const { turns } = outline(transcript);
  const asker = turns.slice(0, index).findLast(({ role, label }) => role === "question" && isBare(label));
  if (asker === undefined) return null;
  const isOne = turns.every(({ role, label }) => role !== "question" || label.text === asker.label.text);
  return isOne || nameShape(asker.label.text) === "question" ? asker : null;
}

function isBare({ affiliation, note, timecode }: Turn["label"]): boolean {
  return affiliation === null && note === null && timecode === null;
}

/** A label with its separator, ready to stand before a paragraph; null where it stands on a line of its own or says more than a name. */
function wholeLabel({ source }: Transcript, { label, line, textStart }: Turn): string | null {
  if (!isBare(label) || textStart > lineSpan(source, line).end) return null;
  return slice(source, { start: label.span.start, end: textStart });
}

/** The fix that puts labels before paragraphs; none where one of the labels cannot be written. */
function labelling({ label }: Turn, ...places: readonly (readonly [string | null, Span])[]): readonly Fix[] {
  const edits = places.flatMap(([text, { start }]): readonly Edit[] =>
    text === null ? [] : [{ span: { start, end: start }, text }],
  );
  return edits.length < places.length ? [] : [{ title: say`Give it to “${label.text}”`, edits, safe: false }];
}
