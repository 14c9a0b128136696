/** Finds the bracketed notes inside the record: events, gaps, and times of the recording. */

import { Trait } from "../syntax/traits";
import type { Transcript } from "../syntax/transcript";
import { ignoringCase } from "../text/ignoring-case";
import { shift } from "../text/span";
import { memoLine } from "./memo";
import type { Bracketed } from "./model";

const BRACKETS = /\\?\[([^[\]\n]+?)\\?\]|\(([^()\n]+)\)|<((?:APPLAUSE|LAUGHTER|CROSSTALK|INAUDIBLE)[^<>\n]{0,20})>/giu;
const TIMECODE = /^\d{1,3}(?::\d{2}){1,3}(?:[.,]\d{1,3})?$/;
const GAP = ignoringCase(
  /^(?:inaudible|unintelligible|indiscernible|unclear(?= *$|[ .,:\d]*\d|,? (?:words?|name|phrase|speech|audio|recording|exchange)s?\b)|no translation|not translated|translation (?:not )?(?:provided|unavailable)|audio (?:gap|lost|break)|break in audio|off[- ]?mic|without microphone|no microphone|inintelligible|unverständlich|akustisch unverständlich|ininteligible|inintelligível|incomprensibile|неразборчиво|нерозбірливо|без микрофона|nieczytelne|niesłyszalne|anlaşılmıyor|听不清)\b[\s\d:.,\p{L}]*\.?$/u,
);
/** What is heard besides words, and nothing that a sentence in brackets would begin with. */
const SOUND =
  /^(?:(?:general|loud|prolonged|sustained|long|more|some|audience|scattered|renewed) )?(?:laughter|laughs|laughing|applause|cheers|cheering|applauding|clapping|crosstalk|cross[- ]talk|coughs|coughing|clears throat|sighs|booing|boos|chuckles|gavel|rires?|applaudissements|heiterkeit|beifall|lachen|risas?|aplausos?|risos|applausi|risate|смех|аплодисменты|сміх|оплески|śmiech|oklaski|gülüşmeler|alkışlar|笑|掌声)(?:(?: and |, )(?:laughter|applause|cheers|cheering|booing))?$/iu;
const EVENT = ignoringCase(
  /^(?:[\p{L}' -]*\b)?(?:laughter|laughs?|laughing|applause|cheers?(?: and applause)?|applauding|clapping|crosstalk|cross[- ]talk|silence|pause|extended silence|cough(?:s|ing)?|clears throat|sighs?|sings?|music(?: plays| playing)?|break|commercial break|video (?:plays|clip|shown|ends)|begin video.*|end video.*|gavel|moment of silence|interruption|interjecting|interject|booing|boos|whistles?|crickets|chuckles?|gestures?|points?|nods?|off[- ]?mike|operator instructions|signing ceremony.*|as interpreted|through (?:an )?interpreter|speaks in [\p{L} ]+|in [\p{L}]+|continues?|recess|rires?|applaudissements|heiterkeit|beifall|zuruf|lachen|risas?|aplausos?|risos|applausi|risate|смех|аплодисменты|сміх|оплески|śmiech|oklaski|gülüşmeler|alkışlar|笑|掌声|inicia video|finaliza video|sic)\b[^()]*$/u,
);

/** A longer bracket is a remark in the speech, not a note on it. */
const LONGEST_NOTE = 80;

const NONE: readonly Bracketed[] = [];

const bracketsOf = memoLine(inLine, { traits: Trait.bracket | Trait.angle, otherwise: NONE });

/** The bracketed notes of a transcript in text order, spans in UTF-16 offsets into the text; boilerplate and front matter are left out by `excluded` (0-based lines). */
export function readBrackets(transcript: Transcript, excluded: (line: number) => boolean): readonly Bracketed[] {
  const result: Bracketed[] = [];
  for (let i = 0; i < transcript.lines.length; i++) {
    const found = bracketsOf(transcript, i);
    if (found.length === 0 || excluded(i)) continue;
    const start = transcript.source.lineStarts[i] as number;
    for (const { kind, span } of found) result.push({ kind, span: shift(span, start) });
  }
  return result;
}

/** What a bracket notes by its words, brackets left out; null where they are part of the text. */
export function bracketKind(words: string): Bracketed["kind"] | null {
  if (words.length > LONGEST_NOTE) return null;
  if (TIMECODE.test(words)) return "timecode";
  if (GAP.test(words)) return "gap";
  return EVENT.test(words.replace(/[.!]$/, "")) ? "event" : null;
}

/** True for words, brackets and full stop left out, that name a sound of the room such as laughter and say nothing else. */
export function namesSound(words: string): boolean {
  return words.length <= LONGEST_NOTE && SOUND.test(words);
}

function inLine(text: string): readonly Bracketed[] {
  const result: Bracketed[] = [];
  for (const match of text.matchAll(BRACKETS)) {
    const kind = bracketKind((match[1] ?? match[2] ?? match[3] ?? "").trim());
    if (kind !== null) result.push({ kind, span: { start: match.index, end: match.index + match[0].length } });
  }
  return result;
}
