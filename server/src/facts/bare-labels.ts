/** Finds sure labels whose separator is lost or damaged: `PM No.`, `QUESTION1 Could you`, `Qt Yes.`, `PRIME i1INISTERS Well`. */

import { distance } from "fastest-levenshtein";
import type { Candidate } from "../syntax/candidate";
import { isOfficeWord, nameKey, nameWords } from "../syntax/name";
import type { Transcript } from "../syntax/transcript";
import { MODERATOR_WORDS, QUESTION_WORDS } from "../syntax/words";
import { frame, lineText } from "./frame";
import { endsThought, isMostlyCapitals } from "./label-groups";

/** From so many turns on, a label in capitals stands at a line's start by no chance. */
const SURE_OF_WORDS = 4;

/** A document that labels so many turns by the letter `Q` begins no wrapped line with it by chance: the line before has lost its full stop. */
export const SURE_OF_LETTER = 5;

/** A name is misspelt when it is no shorter than this, and one letter in five at most is another. */
const SHORTEST_MISSPELT = 8;
const LETTERS_A_FAULT = 5;

/** What a scan makes of a separator, the white space behind it, and how the words of a turn begin. */
const DAMAGE = /^(?:[\dIltS.,;'!]{1,2}[.,]?)?[\s\u00a0]+(?=[\p{Lu}\p{Sc}"“‘(])/u;
/** The same behind one letter, where capitals and digits make words such as `Q1`. */
const DAMAGE_OF_LETTER = /^[lt,;'!][\s\u00a0]+(?=[\p{Lu}"“‘(])/u;

export interface BareLabel {
  /** 0-based. */
  readonly line: number;
  readonly candidate: Candidate;
  /** The label that this one is a misspelling of, as printed; else null. */
  readonly variantOf: string | null;
}

/** True for a label, as printed, that is known by its words alone: a question word or an office in capitals with so many turns. */
export function needsNoSeparator(label: string, turns: number): boolean {
  if (label === "Q") return turns >= SURE_OF_LETTER;
  const words = nameWords(label.toLowerCase());
  return (
    turns >= SURE_OF_WORDS &&
    label.length >= 2 &&
    label === label.toUpperCase() &&
    label !== label.toLowerCase() &&
    words.every((word) => QUESTION_WORDS.has(word) || isOfficeWord(word) || MODERATOR_WORDS.has(word))
  );
}

/** The places, in text order, where one of the labels begins a line of its own on which a sentence may begin; none on `taken` lines. */
export function* bareLabels(
  transcript: Transcript,
  labels: readonly string[],
  excluded: (line: number) => boolean,
  taken: ReadonlySet<number>,
): Generator<BareLabel> {
  const { forms } = frame(transcript);
  let before: string | null = null;
  for (let line = 0; line < forms.length; line++) {
    if (forms[line] !== "text" || excluded(line)) {
      before = null;
      continue;
    }
    const text = lineText(transcript, line);
    if (!taken.has(line) && (before === null || endsThought(before))) {
      const isAlone = before === null && forms[line + 1] === "text";
      for (const label of labels) {
        const found = isAlone && text === label && label !== "Q" ? alone(label) : readBare(text, label);
        if (found === null) continue;
        yield { line, ...toLabel(found, transcript.lines[line]?.from ?? 0, label) };
        break;
      }
    }
    before = text;
  }
}

/** A label at the start of a text: how long its name is, and how long all before the words of the turn. */
interface Found {
  readonly words: string;
  readonly separator: number;
  readonly length: number;
}

/** A label whose line has nothing else, above the words of its turn. */
function alone(label: string): Found {
  return { words: label, separator: 0, length: label.length };
}

function readBare(text: string, label: string): Found | null {
  if (!text.startsWith(label)) return label.length < SHORTEST_MISSPELT ? null : readMisspelt(text, label);
  const behind = text.slice(label.length, label.length + 12);
  const damage = (label === "Q" ? DAMAGE_OF_LETTER : DAMAGE).exec(behind)?.[0];
  if (damage === undefined) return null;
  const separator = damage.trimEnd().length;
  // Words that go on in capitals are a heading.
  if (separator === 0 && /^\p{Lu}{2}/u.test(text.slice(label.length + damage.length))) return null;
  return { words: label, separator, length: label.length + damage.length };
}

/** As many words as the label has, few letters away from it, before a word that is not in capitals. */
function readMisspelt(text: string, label: string): Found | null {
  const count = nameWords(label).length;
  const match = /^((?:\S+[ \u00a0]+)+)(?=\p{Lu}(?:[\p{Ll}'’]|[ \u00a0]))/u.exec(text.slice(0, label.length + 6));
  const words = match?.[1]?.trimEnd() ?? "";
  if (match === null || nameWords(words).length !== count || !isMostlyCapitals(words)) return null;
  const key = nameKey(label);
  const away = (name: string) => distance(nameKey(name), key);
  const stripped = words.replace(/[\dIltS.,;'!]$/, "");
  const name = away(stripped) < away(words) ? stripped : words;
  if (away(name) > key.length / LETTERS_A_FAULT) return null;
  return { words: name, separator: words.length - name.length, length: match[0].length };
}

function toLabel(
  { words, separator, length }: Found,
  from: number,
  label: string,
): { readonly candidate: Candidate; readonly variantOf: string | null } {
  const end = from + words.length;
  const candidate: Candidate = {
    span: { start: from, end: end + separator },
    name: { start: from, end },
    text: words,
    key: nameKey(words),
    shape: label === "Q" ? "question" : "role",
    affiliation: null,
    note: null,
    timecode: null,
    separator: { start: end, end: end + separator },
    style: "blank",
    marked: false,
    place: "start",
    textStart: from + length,
  };
  return { candidate, variantOf: words === label ? null : label };
}
