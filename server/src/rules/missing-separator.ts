/** Labels whose separator is lost or damaged: `PM No.`, `QUESTION1 Could you`, `Secretary General We have`. */

import { memoLine } from "../facts/memo";
import type { Turn } from "../facts/model";
import { outline } from "../facts/outline";
import { endsSentence } from "../facts/sentences";
import type { Transcript } from "../syntax/transcript";
import { say } from "../text/message";
import { put } from "../text/put";
import { lineSpan } from "../text/source";
import type { Span } from "../text/span";
import { type DocumentLabel, documentLabels, isMeant, separatorOf, usualSeparator } from "./document-labels";
import { isBlank } from "./layout";
import type { Finding, TranscriptRule } from "./rule";

const FEWEST_TURNS = 3;
/** From this share of its turns on, a separator belongs to a label. */
const USUAL = 0.75;
/** How a turn's first word may begin behind a label; nobody's name is among these words. */
const FIRST_WORD =
  /^[\s\u00a0]+["“‘«]?(?:I(?:['’](?:m|ve|d|ll))?|(?:We|You|They|It|He|She|That|There|What)(?:['’](?:re|ve|d|ll|s))?|Yes|No|Well|Yeah|Thank|Thanks|And|But|If|When|Where|Why|How|The|This|These|Those|Let(?:['’]s)?|Okay|Our|My|Your|Good|Do|Did|Does|Is|Are|Can|Could|Would|Je|Nous|Vous|Il|Elle|C['’]est|Oui|Non|Merci|Et|Mais|Alors|Ich|Wir|Das|Ja|Nein|Danke|Vielen|Und|Aber|Yo|Gracias|Sí|Bueno|Pero|Obrigado|Sim|Grazie|Я|Мы|Вы|Это|Да|Нет|Спасибо|Но)(?=[\s\u00a0,.!?])/u;

/** A label with the separator that most of its turns have. */
interface Divided {
  readonly label: DocumentLabel;
  readonly separator: string;
  /** Separator and white space, as one of its turns has them. */
  readonly after: string;
}

export const missingSeparator: TranscriptRule = {
  name: "missing-separator",
  summary: "A label lacks the mark that divides it from the words in its other turns.",
  severity: "warning",
  tags: ["labels"],
  scope: "transcript",
  *check(transcript) {
    const labels = dividedLabels(transcript);
    if (labels.length === 0) return;
    for (const one of labels) {
      for (const turn of one.label.turns) {
        if (isDamaged(transcript, turn)) yield finding(one, turn.label.name, turn.textStart);
      }
    }
    yield* untaken(transcript, labels);
  },
};

function finding({ label, separator, after }: Divided, name: Span, textStart: number): Finding {
  return {
    span: name,
    message: say`No “${separator}” follows “${label.text}” here, as it does elsewhere.`,
    fixes: [
      {
        title: say`Insert “${separator}” after “${label.text}”`,
        edits: [{ span: { start: name.end, end: textStart }, text: after }],
        safe: false,
      },
    ],
  };
}

function dividedLabels(transcript: Transcript): readonly Divided[] {
  const { text } = transcript.source;
  return documentLabels(transcript).flatMap((label) => {
    if (label.turns.length < FEWEST_TURNS) return [];
    const { separator, count } = usualSeparator(transcript, label.turns);
    if (!isMeant(separator) || count < label.turns.length * USUAL) return [];
    // What stands around a name in bold type or brackets is more than a separator.
    const model = label.turns.find(
      (turn) =>
        turn.label.name.start === turn.label.span.start &&
        separatorOf(transcript, turn) === separator &&
        isPlain(transcript, turn),
    );
    return model === undefined ? [] : { label, separator, after: text.slice(model.label.name.end, model.textStart) };
  });
}

/** True when words stand behind the label on its line, and nothing else than a separator between. */
function isPlain({ source }: Transcript, { label, line, textStart, span }: Turn): boolean {
  if (label.affiliation !== null || label.note !== null || label.timecode !== null) return false;
  return textStart < span.end && textStart < lineSpan(source, line).end;
}

function isDamaged(transcript: Transcript, turn: Turn): boolean {
  return isPlain(transcript, turn) && !isMeant(separatorOf(transcript, turn));
}

/** Paragraphs that begin with a label and a turn's first word, and are not taken for turns. */
function* untaken(transcript: Transcript, labels: readonly Divided[]): Iterable<Finding> {
  const { source, lines } = transcript;
  const { parts, turns } = outline(transcript);
  const byFirstWord = new Map<string, Divided[]>();
  for (const one of labels) {
    if (!isLongEnough(one.label)) continue;
    put(byFirstWord, firstWord(one.label.text), one);
  }
  const taken = new Set(turns.map(({ label }) => label.name.start));
  for (let line = 0; line < parts.length; line++) {
    const part = parts[line];
    if (part !== "turn" && part !== "statement") continue;
    const candidates = byFirstWord.get(firstWordOf(transcript, line));
    if (candidates === undefined) continue;
    const start = (source.lineStarts[line] ?? 0) + (lines[line]?.from ?? 0);
    if (taken.has(start) || !opens(transcript, line)) continue;
    const text = source.text.slice(start, start + LONGEST_WORD);
    for (const one of candidates) {
      const name = one.label.text;
      const first = text.startsWith(name) ? FIRST_WORD.exec(text.slice(name.length)) : null;
      if (first === null) continue;
      const end = start + name.length;
      yield finding(one, { start, end }, end + (/^[\s\u00a0]+/.exec(first[0])?.[0].length ?? 0));
      break;
    }
  }
}

/** A letter, or a single name that a sentence may begin with, is no sign of a turn. */
function isLongEnough({ text, shape }: DocumentLabel): boolean {
  return text.length >= 2 && shape !== "word" && shape !== "handle" && shape !== "phrase";
}

function firstWord(text: string): string {
  return /^\S+/u.exec(text)?.[0] ?? "";
}

/** No label and first word of a turn is longer. */
const LONGEST_WORD = 200;

const firstWordOf = memoLine((text) => firstWord(text.trimStart().slice(0, LONGEST_WORD)));

/** True when a paragraph begins with the line, or the line before ends a sentence. */
function opens(transcript: Transcript, line: number): boolean {
  if (isBlank(transcript, line - 1)) return true;
  const { start, end } = lineSpan(transcript.source, line - 1);
  return endsSentence(transcript.source.text.slice(start, end));
}
