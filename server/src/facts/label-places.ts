/** What is known of a possible label before its document is weighed: what its own line says, and what stands around it. */

import { type Proposal, readProposals } from "../syntax/readers";
import type { Transcript } from "../syntax/transcript";
import { FAQ_WORDS } from "../syntax/words";
import { lazy } from "../text/lazy";
import { frame, lineText } from "./frame";
import { DAY } from "./label-groups";
import { type Own, readOwn } from "./label-words";
import { memoLine } from "./memo";
import { LOOK, readSaid, type Said } from "./said";
import { verbatimLines } from "./verbatim";
import { secondHalves, wrappedLabels } from "./wrapped-labels";

/** A proposal with what stands around it. */
export interface Place {
  readonly own: Own;
  /** 0-based. */
  readonly line: number;
  readonly isInside: boolean;
  readonly blankBefore: boolean;
  /** True where a turn may begin: behind a blank line, the end of a sentence, or a short line. */
  readonly opens: boolean;
  /** True among the first lines of the text. */
  readonly heads: boolean;
  /** The words behind it, those of the next line where its own has none. */
  readonly said: Said;
  /** True where they make a sentence, or are long enough to go on. */
  readonly isSentence: boolean;
  readonly asks: boolean;
  /** True for a label that ends on another line than it begins on. */
  readonly isWrapped: boolean;
}

/** How many lines and paragraphs of text a document has, and its proposals in text order. */
export interface Places {
  readonly places: readonly Place[];
  readonly lines: number;
  readonly paragraphs: number;
  /** Lines with code, addresses or links among them. */
  readonly technical: number;
  /** True for a list of written questions by its own title. */
  readonly isFaq: boolean;
  /** True for a play by its scenes and stage directions. */
  readonly isPlay: boolean;
}

/** No day is written longer. */
const LONGEST_DAY = 40;

/** What is read once for each line; a day behind a colon is the value of a field and nobody's words. */
const ownOf = memoLine((text, traits) =>
  readProposals(text, traits)
    .filter(({ style, textStart }) => style !== "colon" || !DAY.test(text.slice(textStart, textStart + LONGEST_DAY).trim()))
    .map((proposal) => readOwn(text, proposal)),
);

const SENTENCE_END = /[.?!…。！？—–-]["”’»)\]*_]{0,4}\s{0,2}(?:[[(][^()[\]]{0,80}[\])]\s{0,2})?$/;
const LINE_END = /[.?!…:;)\]"”»’'*_。？！>—–-]$/;
/** So many units behind a label go on in the next line. */
const LONG_TEXT = 90;
/** A line shorter than this does not go on in the next because it was full. */
const SHORT_LINE = 40;
/** So many lines of text are the head of a document. */
const HEAD = 4;
const HEADING = /^#{1,6}\s/;

/** True for a line that ends as a sentence does. */
const endsAsSentence = memoLine((text) => SENTENCE_END.test(text.trim().slice(-LOOK)));

/** True for a line with code, an address or a link on it. */
const isTechnical = memoLine((text) => TECHNICAL.test(text));
const TECHNICAL = /`[^`]+`|\]\(|\]\[|https?:\/\/|[{}]\)?[;,]?$/;

/** A play has as many heads of acts or scenes, and as many lines that say who comes and goes. */
const SCENES = 2;
const DIRECTIONS = 4;
const SCENE =
  /^\W{0,20}(?:act|scene|acte|scène|akt|aufzug|auftritt|szene|acto|escena|atto|scena)\.?[ \t](?:[IVXLC]{1,7}|\d{1,3})(?![\p{L}\d])/iu;
const DIRECTION = /^[\s[(_]{0,40}(?:re-?enter|enter|exit|exeunt|entrent|sortent|entra|entran|ab)(?![\p{L}\p{N}:])/iu;

/** What of a play a line is; null for most. */
const stageOf = memoLine((text) => (SCENE.test(text) ? "scene" : DIRECTION.test(text) ? "direction" : null));

/** All that could be labels in a transcript, on every line of text: what is a page's and what is not is not asked yet. */
export function readPlaces(transcript: Transcript): Places {
  const { forms } = frame(transcript);
  const wrappedOnes = wrappedLabels(transcript);
  // Nobody speaks in code.
  const code = verbatimLines(transcript);
  const halves = secondHalves(transcript);
  const places: Place[] = [];
  let lines = 0;
  let paragraphs = 0;
  let technical = 0;
  let isFaq = false;
  let scenes = 0;
  let directions = 0;
  let before = "";
  let lastText = -2;
  for (let line = 0; line < forms.length; line++) {
    const form = forms[line];
    if (code.has(line)) technical++;
    // A rule divides as a blank line does.
    if (form === "blank" || form === "rule" || form === "front-matter" || form === "cue" || code.has(line)) continue;
    if (isTechnical(transcript, line)) technical++;
    const text = lineText(transcript, line);
    if (form === "text" || form === "bracketed") {
      lines++;
      // A title stands by itself; the entries of a menu stand below each other. A heading may come late, as in a page about a program.
      if ((lines <= HEAD || HEADING.test(text)) && forms[line + 1] !== "text") isFaq ||= FAQ_WORDS.test(text.slice(0, LOOK));
      const stage = stageOf(transcript, line);
      scenes += Number(stage === "scene");
      directions += Number(stage === "direction");
      const blankBefore = lastText !== line - 1;
      if (blankBefore) paragraphs++;
      const wrapped = wrappedOnes.get(line);
      const read = ownOf(transcript, line);
      const ofLine = halves.has(line) ? read.filter(({ proposal }) => proposal.place !== "start") : read;
      const all = wrapped === undefined ? ofLine : [readOwn(wrapped.text, wrapped.proposal), ...ofLine];
      const endsBefore = all.length > 0 && (before === "" || endsAsSentence(transcript, lastText));
      const shortBefore = before.length < SHORT_LINE;
      const ended = blankBefore || endsBefore || (shortBefore && LINE_END.test(before));
      const isSentence = all.length > 0 && endsAsSentence(transcript, line);
      for (const own of all) {
        const isInside = own.proposal.place !== "start";
        const isWrapped = own.proposal === wrapped?.proposal;
        const last = isWrapped ? wrapped.lastLine : line;
        const said = own.behind.text === "" && !isInside ? saidBelow(transcript, last) : own.behind;
        places.push({
          own,
          line,
          isInside,
          blankBefore: blankBefore && !isInside,
          opens: ended && !isInside,
          heads: !isInside && lines <= HEAD,
          said,
          isSentence: said.text.length >= LONG_TEXT || isSentence,
          asks: transcript.lines[line]?.asks ?? false,
          isWrapped,
        });
      }
    }
    before = text;
    lastText = line;
  }
  return { places, lines, paragraphs, technical, isFaq, isPlay: scenes >= SCENES && directions >= DIRECTIONS };
}

const saidOfLine = memoLine((text) => readSaid(text.trim().slice(0, LOOK)));
const NOTHING_SAID = lazy(() => readSaid(""));

/** The words of the next line of text, not further than two blank lines and rules below; empty where there are none. */
function saidBelow(transcript: Transcript, line: number): Said {
  const { forms } = frame(transcript);
  let below = line + 1;
  while ((forms[below] === "blank" || forms[below] === "rule") && below - line <= 2) below++;
  const form = forms[below];
  return form === "text" || form === "bracketed" ? saidOfLine(transcript, below) : NOTHING_SAID();
}

/** A proposal that the readers do not make, as where a separator is lost. */
export function placeOf(transcript: Transcript, line: number, proposal: Proposal, like: Place | undefined): Place {
  const text = lineText(transcript, line);
  const own = readOwn(" ".repeat(transcript.lines[line]?.from ?? 0) + text, proposal);
  return {
    own,
    line,
    isInside: proposal.place !== "start",
    blankBefore: like?.blankBefore ?? false,
    opens: like?.opens ?? true,
    heads: like?.heads ?? false,
    said: own.behind,
    isSentence: own.behind.text.length >= LONG_TEXT || SENTENCE_END.test(text.slice(-LOOK)),
    asks: transcript.lines[line]?.asks ?? false,
    isWrapped: false,
  };
}
