/** What an editor shows above parts of a transcript: how much is said there, by how many it is answered, what was found. */

import { spokenSeconds } from "../facts/cue-times";
import type { Exchange } from "../facts/model";
import { outline } from "../facts/outline";
import { speakingTime, wordCounts } from "../facts/statistics";
import { lint } from "../rules/lint";
import type { RuleContext } from "../rules/rule";
import type { Transcript } from "../syntax/transcript";
import { answers as inAnswers, words as inWords, questions, safeFixes as safeFixesIn } from "../text/amounts";
import { joined, type Message, plural, say } from "../text/message";
import { lineSpan } from "../text/source";
import type { Span } from "../text/span";
import { isMended } from "./actions";
import type { EditorSettings } from "./settings";

/** What a lens tells: the speech of all, of the statement or of an exchange, or the findings of the whole transcript. */
export type LensKind = "all" | "findings" | "statement" | "exchange";

export interface Lens {
  readonly kind: LensKind;
  /** The index of the exchange in `Outline.exchanges`; 0 for the other kinds. */
  readonly index: number;
  /** The line below the lens. */
  readonly span: Span;
}

export interface LensText {
  readonly title: Message;
  /** True where choosing the lens fixes all that is safe to fix unread. */
  readonly fixes: boolean;
}

/** Where lenses are, in text order; what they say is worked out when one is looked at. None in a text without speech. */
export function lenses(transcript: Transcript, context: RuleContext, settings: EditorSettings): readonly Lens[] {
  const { source } = transcript;
  const { header, turns, statement, exchanges } = outline(transcript);
  if (turns.length === 0 && statement === null) return [];
  const { speech, findings } = settings.codeLens;
  const top = header.lines[0] ?? 0;
  const onLine = (kind: LensKind, line: number, index = 0): Lens => ({ kind, index, span: lineSpan(source, line) });
  const found: Lens[] = [];
  if (speech) found.push(onLine("all", top));
  if (findings && lint(transcript, context).length > 0) found.push(onLine("findings", top));
  // Where nobody else speaks, the statement is all there is.
  if (speech && statement !== null && turns.length > 0) found.push(onLine("statement", statement.from));
  if (speech) for (const [i, { question }] of exchanges.entries()) found.push(onLine("exchange", turns[question]?.line ?? 0, i));
  return found;
}

/** What a lens says; null for one that the transcript no longer has. */
export function lensText(
  transcript: Transcript,
  context: RuleContext,
  { wordsPerMinute }: EditorSettings,
  { kind, index }: Pick<Lens, "kind" | "index">,
): LensText | null {
  const { exchanges, statement } = outline(transcript);
  const counts = wordCounts(transcript);
  const recorded = spokenSeconds(transcript);
  const spoken = (words: number, seconds: number | undefined, before: readonly Message[] = []): LensText => ({
    title: joined([...before, inWords(words), speakingTime(words, wordsPerMinute, seconds ?? null)], " · "),
    fixes: false,
  });
  if (kind === "findings") return findingsText(transcript, context);
  if (kind === "all") return spoken(counts.all, recorded?.all, exchanges.length === 0 ? [] : [questions(exchanges.length)]);
  if (kind === "statement") return statement === null ? null : spoken(counts.statement, recorded?.statement);
  const exchange = exchanges[index];
  if (exchange === undefined) return null;
  const seconds = recorded === null ? undefined : totalOf(exchange, recorded.turns);
  return spoken(totalOf(exchange, counts.turns), seconds, [answersOf(exchange)]);
}

function answersOf({ answers }: Exchange): Message {
  return answers.length === 0 ? say`no answer` : inAnswers(answers.length);
}

/** Of numbers for all turns, the sum of those of the exchange. */
function totalOf({ question, answers }: Exchange, ofTurns: readonly number[]): number {
  return [question, ...answers].reduce((sum, turn) => sum + (ofTurns[turn] ?? 0), 0);
}

function findingsText(transcript: Transcript, context: RuleContext): LensText | null {
  const findings = lint(transcript, context);
  const mended = findings.filter(isMended).length;
  if (findings.length === 0) return null;
  const count = plural(findings.length, say`${findings.length} findings`, say`1 finding`);
  const safe = safeFixesIn(mended);
  if (mended === 0) return { title: count, fixes: false };
  if (mended < findings.length) return { title: say`${count} · apply ${safe}`, fixes: true };
  return { title: mended === 1 ? say`${count} · fix it` : say`${count} · fix all`, fixes: true };
}
