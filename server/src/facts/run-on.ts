/** Whether something may run on from one line into the next: a sentence, a label wrapped at some width, a bracket, Markdown. */

import type { Transcript } from "../syntax/transcript";
import { frame } from "./frame";
import { memoLine, memoTranscript } from "./memo";
import { outline } from "./outline";
import { endsInAbbreviation } from "./sentences";
import { turnAt } from "./speakers";

/** The end of a sentence with what closes behind it, a dash at which somebody was cut off, or a rule. A colon announces what follows. */
const END = /(?:[.?!…。？！—–]|--)[\p{Pe}\p{Pf}"'*_`]{0,6}$/u;
/** The whole line in brackets, or an event at its end: `(Laughter.)`, `so it is. [applause]`. */
const CLOSED_BRACKET = /^[*_]{0,3}(?:\([^()]*\)|\[[^[\]]*\])[*_]{0,3}$|[([]\p{Ll}[^()[\]]{0,40}[)\]]$/u;
const HEADING = /^#{1,6}\s/;
/** How a sentence, a list or a quotation begins. */
const BEGINS = /^[\s"“„«‹'‘(*_>-]{0,12}[\p{Lu}\p{Lt}\p{Lo}\p{N}¿¡]/u;
/** `Harbour office: 12`, which is no speech. */
const FIELD = /^\s*[\p{L}\p{N}][\p{L}\p{N} /_-]{0,30}:/u;

/** What a line opens and leaves open, or closes that an earlier one has opened: how deep, below zero where it closes. */
interface Balance {
  readonly round: number;
  readonly square: number;
  readonly tag: number;
  /** How many marks of strong emphasis, and of code. */
  readonly strong: number;
  readonly code: number;
}

/** A paragraph is looked back over at most so far. */
const FARTHEST = 30;

interface LineEnds {
  readonly ends: boolean;
  readonly begins: boolean;
  readonly isField: boolean;
  /** It ends with a comma or an abbreviation, or is in capitals as a label may be. */
  readonly goesOn: boolean;
  readonly balance: Balance;
}

const endsOf = memoLine((text): LineEnds => {
  const content = text.trim();
  const last = content.slice(-60);
  return {
    ends:
      (END.test(last) && !endsInAbbreviation(last)) ||
      (content.length <= 200 && CLOSED_BRACKET.test(content)) ||
      HEADING.test(content) ||
      !/[\p{L}\p{N}]/u.test(content),
    begins: BEGINS.test(content.slice(0, 20)),
    isField: FIELD.test(content.slice(0, 40)),
    goesOn: /[,;，、；]$/.test(last) || endsInAbbreviation(last) || (/\p{Lu}{2}/u.test(last) && last === last.toUpperCase()),
    balance: balanceOf(content),
  };
});

/**
 * True where what is on a 0-based line may go on in the line below, so that no line may be put between them. False where
 * one of them is blank. Where it is not certain, something may.
 */
export function mayRunOn(transcript: Transcript, line: number): boolean {
  const { lines } = transcript;
  const [above, below] = [lines[line], lines[line + 1]];
  if (above === undefined || below === undefined || above.from === above.to || below.from === below.to) return false;
  if (isOpen(transcript, line) || isInLabel(transcript, line + 1)) return true;
  const label = labelsByLine(transcript).get(line + 1);
  if (label === undefined) return !isClosed(transcript, line) || !begins(transcript, line + 1);
  if (isClosed(transcript, line)) return false;
  return endsOf(transcript, line).goesOn || !wholeLabels(transcript).has(label) || !hasLabel(transcript, line);
}

/** True where the label of a turn goes on into a line. */
function isInLabel(transcript: Transcript, line: number): boolean {
  const start = transcript.source.lineStarts[line] as number;
  const turn = turnAt(transcript, start);
  return turn !== null && turn.label.span.start < start && start < turn.label.span.end;
}

/** The text of the label with which the turn of each 0-based line begins. */
const labelsByLine = memoTranscript(
  (transcript: Transcript): ReadonlyMap<number, string> =>
    new Map(outline(transcript).turns.map(({ line, label }) => [line, label.text])),
);

function begins(transcript: Transcript, line: number): boolean {
  const { begins, isField } = endsOf(transcript, line);
  return begins && !isField;
}

/** True where a line's form or its part in the header says that it is whole. */
function isClosed(transcript: Transcript, line: number): boolean {
  const { header } = outline(transcript);
  return (
    endsOf(transcript, line).ends ||
    line === header.frontMatter?.to ||
    line === header.deliveryNote?.line ||
    (line === header.dateline?.line && line !== header.title?.line)
  );
}

/** The labels that begin a turn below a blank line or the end of a sentence somewhere: they are no second half of a wrapped one. */
const wholeLabels = memoTranscript((transcript: Transcript): ReadonlySet<string> => {
  const { forms } = frame(transcript);
  const whole = new Set<string>();
  for (const { line, label } of outline(transcript).turns) {
    if (line === 0 || forms[line - 1] === "blank" || endsOf(transcript, line - 1).ends) whole.add(label.text);
  }
  return whole;
});

/** True where a turn begins in the paragraph up to a line: else the paragraph itself may begin with a label that is wrapped. */
function hasLabel(transcript: Transcript, line: number): boolean {
  const labels = labelsByLine(transcript);
  for (let at = line; at >= firstOfParagraph(transcript, line); at--) {
    if (labels.has(at)) return true;
  }
  return false;
}

function firstOfParagraph({ lines }: Transcript, line: number): number {
  let first = line;
  while (first > 0 && line - first < FARTHEST && lines[first - 1]?.from !== lines[first - 1]?.to) first--;
  return first;
}

/** True where the paragraph leaves a bracket, a link, a tag, emphasis or code open at the end of a line. */
function isOpen(transcript: Transcript, line: number): boolean {
  let [round, square, tag, strong, code] = [0, 0, 0, 0, 0];
  for (let at = firstOfParagraph(transcript, line); at <= line; at++) {
    const { balance } = endsOf(transcript, at);
    round = Math.max(0, round + balance.round);
    square = Math.max(0, square + balance.square);
    tag = Math.max(0, tag + balance.tag);
    strong += balance.strong;
    code += balance.code;
  }
  return round > 0 || square > 0 || tag > 0 || strong % 2 === 1 || code % 2 === 1;
}

function balanceOf(text: string): Balance {
  const counts = { "(": 0, ")": 0, "[": 0, "]": 0, "`": 0 };
  let strong = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] as string;
    if (sign in counts) counts[sign as keyof typeof counts]++;
    else if ((sign === "*" || sign === "_") && text[i + 1] === sign) {
      strong++;
      i++;
    }
  }
  return {
    round: counts["("] - counts[")"],
    square: counts["["] - counts["]"],
    tag:
      text.lastIndexOf("<") > text.lastIndexOf(">") && /<[\p{L}/!][^<>]*$/u.test(text.slice(-400))
        ? 1
        : text.includes(">")
          ? -1
          : 0,
    strong,
    code: counts["`"],
  };
}
