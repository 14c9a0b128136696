/** The labels of the grammar: one entry for each way in which transcripts name a speaker at the start of a line. */

import {
  A_SPEAKER,
  anyOf,
  BRACKETED_CLOCK,
  CAPITAL_NAME,
  CAPITALS,
  CLOCK,
  CLOSING_MARK,
  MARK,
  NAME,
  NO_FIELD,
  ROLE,
  re,
  S,
  WORD,
} from "./patterns";
import type { GrammarRule } from "./rule";
import { HAN_ANSWER_WORDS, HAN_QUESTION_WORDS, QUESTION_WORDS, ROLES_IN_SMALL_LETTERS } from "./words";

// Bold as on a published page. A theme colours by the innermost scope that it knows: of 84 themes looked at, VS Code's own among them,
// only Dark (Visual Studio) shows the two alike.
const QUESTIONER = "markup.bold.questioner.transcript keyword.control.questioner.transcript";
export const SPEAKER =
  "markup.bold.speaker.transcript entity.name.function.speaker.transcript entity.name.type.speaker.transcript";
const SEPARATOR = "punctuation.separator.transcript";
export const AFFILIATION = "entity.other.attribute-name.affiliation.transcript variable.parameter.affiliation.transcript";

const INDENT = re`${S}{0,40}(?:(?:>{2,3}|[<–—•-])${S}{1,3}|>{2,3})?`;
const TIME = re`(?:(?:${BRACKETED_CLOCK}|${CLOCK})${S}{1,4})`;
const BEFORE = `${INDENT}${TIME}?${MARK}?`;

const BRACKETS = re`(?:\([^()\n]{1,80}\)|\\?\[[^\[\]\n]{1,80}\])`;
const AFTER = re`(?:${S}{0,2}${BRACKETS}){0,3}(?:${S}{1,3}${CLOCK})?`;
const OFFICE = re`(?:,${S}(?:${CAPITALS}(?=${S}|[:,])|${anyOf(ROLES_IN_SMALL_LETTERS)})[^:：.?!\n]{0,100}?|,${S}${WORD}(?:${S}${WORD}){0,3})?`;

const COLON = re`${S}{0,2}[:：]`;
// What follows a colon: white space, the line's end, an opening mark, or a sentence that lost its space.
const THEN = re`(?=${S}|$|\p{Lu}|\\?[*_"“”„«‘'(\[<…—–-])`;
const HYPHEN = re`(?:\.${S}?[-–—]|${S}[-–—]|[-–—]{2})(?=${S})`;

const QUESTION_WORD = re`(?=\p{Lu})${anyOf(QUESTION_WORDS)}`;
const QUESTION_NAME = re`${QUESTION_WORD}(?:(?:${S}(?:from|de|du|von|aus|из|от|з)(?=${S}))?${S}{1,2}(?:#?\d{1,3}|${WORD})){0,5}`;

// Words in capitals that are hardly ever anything but a label.
const LOUD_QUESTIONER = "(?:QUESTION|JOURNALIST|REPORTER|FRAGE|PREGUNTA)";

interface LabelParts {
  /** What may stand before the name: indent, timecode, mark of bold. */
  readonly before?: string;
  readonly name: string;
  /** What may stand between name and separator: affiliation, note, timecode. */
  readonly after?: string;
  readonly separator: string;
  /** What follows the separator and is still part of the label. */
  readonly rest?: string;
}

function label(scope: string, { before = BEFORE, name, after = AFTER, separator, rest = "" }: LabelParts): GrammarRule {
  return {
    name: "meta.label.transcript",
    match: `^(${before})(${name})(${after})(${CLOSING_MARK}?)(${separator})(${CLOSING_MARK}?)(${rest})`,
    captures: {
      1: { patterns: [{ include: "#before-name" }] },
      2: { name: scope },
      3: { patterns: [{ include: "#after-name" }] },
      4: { name: "punctuation.definition.bold.transcript" },
      5: { name: SEPARATOR },
      6: { name: "punctuation.definition.bold.transcript" },
      7: { patterns: [{ include: "#timecode" }, { include: "#clock" }] },
    },
  };
}

/** Labels of whoever asks. */
export const QUESTION_LABELS: readonly GrammarRule[] = [
  // Question: · Q (CNN): · FRAGE HOENIG: · Question from Perm Territory: · Question:Could
  label(QUESTIONER, { name: NO_FIELD + QUESTION_NAME, separator: re`${COLON}(?![/\d])` }),
  // Q. Could · Q. - Could · Q - Could · QUESTION. Could
  label(QUESTIONER, {
    name: re`(?:Q\d{0,3}|${LOUD_QUESTIONER})`,
    after: re`(?:${S}{0,2}${BRACKETS})?`,
    separator: re`(?:${HYPHEN}|\.)(?=${S})`,
  }),
  // Q and no-break spaces instead of a separator, or one space and a sentence
  label(QUESTIONER, {
    name: "Q",
    after: "",
    separator: re`(?=${S}{0,3}[\x{A0}\t]${S}{0,12}\S|${S}{2,12}\S|${S}[\p{Lu}“"(—–])`,
  }),
  // 问：
  label(QUESTIONER, { name: re`(?:${HAN_QUESTION_WORDS.join("|")})\p{Han}{0,4}`, separator: COLON }),
];

/**
 * Labels of everybody else: only the two commonest forms, a name in capitals or of two words and more before a colon, and
 * words that name nothing but a role or an answer. All others are told by the rest of the text, and the parser's tokens
 * colour them.
 */
export const SPEAKER_LABELS: readonly GrammarRule[] = [
  // A: Yes · C: Roger
  label(SPEAKER, { name: re`\p{Lu}`, after: "", separator: re`${COLON}(?=${S}{1,4}[\p{Lu}“"„«¿¡(\[…—–]|$)` }),
  // A.  By death · R - Oui · P.- Sí
  label(SPEAKER, { name: "[APR]", after: "", separator: re`(?:${HYPHEN}|\.(?=${S}{2}))` }),
  // Moderator: · Le Président : · THE WITNESS:
  label(SPEAKER, {
    name: re`${NO_FIELD}(?:(?:The|THE|L[ea]|Der|Die|El|Il)${S})?${ROLE}`,
    separator: re`${COLON}(?!\d|//)`,
  }),
  // 答：
  label(SPEAKER, { name: re`(?:${HAN_ANSWER_WORDS.join("|")})`, separator: re`[:：](?!\d|//)` }),
  // THE PRESIDENT: · MS. PSAKI: · BE & DH: · CMP (COLUMBIA): · SUZANNE MALVEAUX, CNN WHITE HOUSE CORRESPONDENT: · PRIME MINISTER:Well
  label(SPEAKER, {
    name: re`${A_SPEAKER}(?=[^:：\n]{0,60}?\p{Lu}[^\p{Ll}:：\n]{0,4}\p{Lu}|\p{Lu}-?\d)${CAPITAL_NAME}`,
    after: OFFICE + AFTER,
    separator: re`${COLON}(?![/\d])`,
  }),
  // Arne Falkenstrom: · Präsident Dr. Norbert Lammert: · Kevin Baron [Defense One]: · Wolfgang Schäuble, Bundesminister der Finanzen:
  label(SPEAKER, { name: A_SPEAKER + NAME, after: OFFICE + AFTER, separator: COLON + THEN }),
];

/** A label below a caption's times, where one name and a colon are enough. */
export const CUE_LABEL: GrammarRule = label(SPEAKER, {
  name: re`${A_SPEAKER}(?:${WORD}|\p{Ll}{4,20}(?=:${S}\p{Lu}))`,
  separator: COLON + THEN,
});
