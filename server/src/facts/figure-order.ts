/** Which figure of a document's dates in figures is the day, from the document's own evidence. */

import type { Transcript } from "../syntax/transcript";
import { type DateMention, datesOfLine, FIGURES, type FigureOrder } from "./dates";
import { frame, lineText } from "./frame";
import { language } from "./language";
import { memoTranscript } from "./memo";

/** A time of day in a time zone of the United States. */
const AMERICAN_CLOCK = /\d\s?[ap]\.?m\.?\s+[ECMP][SD]?T\b/i;

const BRITISH =
  /\b(?:\w+isation|(?!(?:adv|adverti|ra|pr|sur|exerc|prom|comp|rev|superv|telev|improv|disgu|franch|merchand|dev|prem|desp|fundra|appra|pra|no|po|bru|cru|ari|otherw|m|ex)\w*is(?:ing|ed)\b)\w+is(?:ing|ed)|honours?|honoured|labour|favours?|favoured?|favourable|colours?|behaviour|neighbours?|neighbouring|programmes?|centres?|defence|licence|cheque|travell(?:ed|ing)|organis(?:e|es)|recognis(?:e|es)|realis(?:e|es)|analys(?:e|ed|ing)|catalogue|whilst|amongst|tonnes?|kilometres?|metres|theatre)\b/gi;
const AMERICAN =
  /\b(?:\w+(?:ization|izing|ized)|honors?|honored|labor|favors?|favored|favorable|colors?|behavior|neighbors?|neighboring|programs?|centers?|defense|license|check|travel(?:ed|ing)|organiz(?:e|es)|recogniz(?:e|es)|realiz(?:e|es)|analyz(?:e|ed|ing)|catalog|kilometers?|meters|theater)\b/g;

/**
 * The order of day and month in the document's dates in figures, from its own evidence: a date in figures that has
 * only one reading, a date in words that says the same day, the language, and for English the spelling. Null where
 * nothing decides. Remembered with the transcript.
 */
export const figureOrder: (transcript: Transcript) => FigureOrder | null = memoTranscript((transcript) => {
  const spoken = language(transcript);
  const { forms } = frame(transcript);
  const inWords = new Set<string>();
  const open: DateMention[] = [];
  let day = 0;
  let month = 0;
  let head = 0;
  for (let line = 0; line < forms.length && head < 40; line++) {
    if (forms[line] === "blank") continue;
    head++;
    const text = lineText(transcript, line);
    for (const match of text.matchAll(FIGURES)) {
      if (match[2] === ".") continue;
      if (Number(match[1]) > 12 && Number(match[3]) <= 12) day++;
      if (Number(match[3]) > 12 && Number(match[1]) <= 12) month++;
      if (AMERICAN_CLOCK.test(text.slice(match.index))) month++;
    }
    for (const mention of datesOfLine(transcript, line, () => null)) {
      if (mention.otherReading !== null) open.push(mention);
      else inWords.add(mention.value);
    }
  }
  for (const { value, otherReading } of open) {
    if (inWords.has(value)) day++;
    if (inWords.has(otherReading as string)) month++;
  }
  if (day !== month) return day > month ? "day-first" : "month-first";
  if (spoken !== "en") return "day-first";
  const sample = transcript.source.text.slice(0, 60_000);
  const british = (sample.match(BRITISH) ?? []).length;
  const american = (sample.match(AMERICAN) ?? []).length;
  if (british >= 3 && british > american * 2) return "day-first";
  if (american >= 3 && american > british * 4) return "month-first";
  return null;
});
