/** The labels of the grammar: one entry for each way in which transcripts name a speaker at the start of a line. */

import {
  A_SPEAKER,
  anyOf,
  BRACKETED_CLOCK,
  CAPITAL_NAME,
  CAPITALS,
  CLOCK,
  CLOSING_MARK,
  HAN_NAME,
  LETTER,
  MARK,
  NAME,
  NO_ARTICLE,
  NO_CLAUSE,
  NO_FIELD,
  ROLE,
  re,
  S,
  SURNAME,
  TITLE,
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
// Brackets that hold a capital letter: an outlet, a party, an office, not any aside.
const TELLING_BRACKETS = re`(?:\((?=[^()\n]{0,40}\p{Lu})[^()\n]{1,80}\)|\[(?=[^\[\]\n]{0,40}\p{Lu})[^\[\]\n]{1,80}\])`;
const AFTER = re`(?:${S}{0,2}${BRACKETS}){0,3}(?:${S}{1,3}${CLOCK})?`;
const OFFICE = re`(?:,${S}(?:${CAPITALS}(?=${S}|[:,])|${anyOf(ROLES_IN_SMALL_LETTERS)})[^:：.?!\n]{0,100}?|,${S}${WORD}(?:${S}${WORD}){0,3})?`;

const COLON = re`${S}{0,2}[:：]`;
// What follows a colon: white space, the line's end, an opening mark, or a sentence that lost its space.
const THEN = re`(?=${S}|$|\p{Lu}|\\?[*_"“”„«‘'(\[<…—–-])`;
const HYPHEN = re`(?:\.${S}?[-–—]|${S}[-–—]|[-–—]{2})(?=${S})`;

// Before a surname in capitals and a full stop: a word in capitals, a title, an initial.
const CAPITAL_OR_TITLE = re`(?:(?:${TITLE}|\p{Lu}\.|\p{Lu}[\p{Lu}’'-]{0,30})${S}{1,2})`;

const QUESTION_WORD = re`(?=\p{Lu})${anyOf(QUESTION_WORDS)}`;
const QUESTION_NAME = re`${QUESTION_WORD}(?:(?:${S}(?:from|de|du|von|aus|из|от|з)(?=${S}))?${S}{1,2}(?:#?\d{1,3}|${WORD})){0,5}`;
const NUMBERED = re`(?i:Speaker|Participant|Person|Guest|Caller|Voice|Panell?ist|Interviewee|Sprecher|Sprecherin|Oradora?|Intervenant|Спикер|Участник|Учасник)(?:${S}|_)#?(?:\d{1,3}|\p{Lu})(?!${LETTER})`;

// Words in capitals that are hardly ever anything but a label, wherever they stand.
const LOUD_QUESTIONER = "(?:QUESTION|JOURNALIST|REPORTER|FRAGE|PREGUNTA)";
const LOUD_SPEAKER = re`(?:THE PRESIDENT|THE CHAIRMAN|PRIME MINISTER|MODERATOR|HOST|SECRETARY GENERAL|(?:MR|MS|MRS)\.? ${CAPITALS})`;

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

/** Labels of everybody else. */
export const SPEAKER_LABELS: readonly GrammarRule[] = [
  // A: Yes · C: Roger
  label(SPEAKER, { name: re`\p{Lu}`, after: "", separator: re`${COLON}(?=${S}{1,4}[^\p{Ll}\s]|$)` }),
  // A.  By death · R - Oui · P.- Sí
  label(SPEAKER, { name: "[APR]", after: "", separator: re`(?:${HYPHEN}|\.(?=${S}{2}))` }),
  // Moderator: · Le Président : · THE WITNESS:
  label(SPEAKER, {
    name: re`${NO_FIELD}(?:(?:The|THE|L[ea]|Der|Die|El|Il)${S})?${ROLE}`,
    separator: re`${COLON}(?!\d|//)`,
  }),
  // host: Welcome, where a sentence of its own follows
  label(SPEAKER, { name: "(?:host|moderator|narrator|operator)", after: "", separator: re`:(?=${S}{1,3}[\p{Lu}"“])` }),
  // Speaker 1: · PARTICIPANT B: · SPEAKER_00:
  label(SPEAKER, { name: NUMBERED, separator: COLON + THEN }),
  // THE PRESIDENT: · MS. PSAKI: · BE & DH: · CMP (COLUMBIA): · SUZANNE MALVEAUX, CNN WHITE HOUSE CORRESPONDENT: · PRIME MINISTER:Well
  label(SPEAKER, {
    name: re`${A_SPEAKER}(?=[^:：\n]{0,60}?\p{Lu}[^\p{Ll}:：\n]{0,4}\p{Lu}|\p{Lu}-?\d)${CAPITAL_NAME}`,
    after: OFFICE + AFTER,
    separator: re`${COLON}(?![/\d])`,
  }),
  // Jens Stoltenberg: · Präsident Dr. Norbert Lammert: · Kevin Baron [Defense One]: · Wolfgang Schäuble, Bundesminister der Finanzen:
  label(SPEAKER, { name: A_SPEAKER + NAME, after: OFFICE + AFTER, separator: COLON + THEN }),
  // Draghi: We · В.Путин: Нет, where a sentence of its own follows
  label(SPEAKER, {
    name: re`${A_SPEAKER}(?:\p{Lu}\.){0,2}\p{Lu}[\p{L}\p{M}’'-]{2,30}`,
    after: "",
    separator: re`${COLON}(?=${S}{1,3}[\p{Lu}“"„«¿¡(\[…—–])`,
  }),
  // (UNKNOWN): · [UNIDENTIFIED]:
  label(SPEAKER, {
    name: re`[(\[](?i:unknown|unidentified|inaudible)[^()\[\]\n]{0,20}[)\]]`,
    after: "",
    separator: COLON + THEN,
  }),
  // **Sjors:** · **danny**:
  label(SPEAKER, {
    before: `${INDENT}${TIME}?${MARK}`,
    name: re`${NO_FIELD}[\p{L}\p{Nd}_.-]{2,40}`,
    separator: re`(?:${COLON}(?=${CLOSING_MARK})|(?<=\*)${COLON})`,
  }),
  // 2:01:54→Mikhail Kalinin:→as soon
  label(SPEAKER, { before: re`${INDENT}${CLOCK}\t`, name: re`[^\t:\n]{1,60}`, after: "", separator: re`:(?=\t)` }),
  // 00:12:34 Sjors: Yes
  label(SPEAKER, { before: `${INDENT}${TIME}${MARK}?`, name: A_SPEAKER + WORD, separator: COLON + THEN }),
  // Sjors: 00:00:27
  label(SPEAKER, { name: A_SPEAKER + WORD, separator: ":", rest: re`${S}{1,4}(?:${BRACKETED_CLOCK}|${CLOCK})` }),
  // Sjors (00:12): · Smith [CNN]:
  label(SPEAKER, {
    name: A_SPEAKER + WORD,
    after: re`${S}{0,2}(?:${BRACKETED_CLOCK}|${TELLING_BRACKETS})`,
    separator: COLON + THEN,
  }),
  // Hillary Clinton  0:06 · Sjors (00:12)
  label(SPEAKER, {
    name: re`${A_SPEAKER}(?:${NAME}|${WORD})`,
    after: re`(?:${S}{2,4}${CLOCK}|${S}{1,2}${BRACKETED_CLOCK})`,
    separator: re`(?=${S}{0,8}$)`,
  }),
  // CHAIRMAN POWELL. Good · Mr. NIELDS. Yes · SENATOR WARREN.—Yes
  label(SPEAKER, {
    name: re`${NO_CLAUSE}${NO_ARTICLE}(?:(?:The|Chair(?:man|woman|person)?|Senator|General|Secretary|Speaker|Attorney)${S}{1,2}|${CAPITAL_OR_TITLE})${CAPITAL_OR_TITLE}{0,3}${SURNAME}`,
    after: "",
    separator: re`\.(?:${S}?[-–—]{1,2}|(?=${S}{1,4}[\p{Lu}\p{Nd}$"“‘'(\[…—–]))`,
  }),
  // PM. No
  label(SPEAKER, { name: "PM", after: "", separator: re`\.(?=${S}{1,4}\p{Lu})` }),
  // An indented "The Chairman. Thank you" of the printed hearings
  label(SPEAKER, {
    before: re`${S}{2,20}`,
    name: re`(?:The${S}Chair(?:man|woman|person)?|(?:Chair(?:man|woman)|Senator|Representative|Secretary|Mr\.|Mrs\.|Ms\.|Dr\.)${S}(?!President|Speaker|Chair|Secretary)\p{Lu}[\p{L}\p{M}’'-]{1,30})`,
    after: "",
    separator: re`\.(?=${S}{1,2}\p{Lu})`,
  }),
  // M. Juppé - Mesdames
  label(SPEAKER, {
    name: re`${TITLE}${S}${WORD}(?:${S}${WORD}){0,3}`,
    after: "",
    separator: re`${S}[-–—](?=${S}{1,2}\p{Lu})`,
  }),
  // 答： · 汪文斌：
  label(SPEAKER, { name: re`(?:${HAN_ANSWER_WORDS.join("|")}|${NO_FIELD}${HAN_NAME})`, separator: re`[:：](?!\d|//)` }),
  // 10:06:31 From  Tim Beiko  to  Everyone: +1
  {
    name: "meta.label.transcript",
    match: re`^(${S}{0,8}${CLOCK}${S}{1,4}From${S}{1,3})([^:\t\n]{1,60}?)(${S}{1,3}to${S}{1,3}[^:\n]{1,40})?(:)(?=${S}|$)`,
    captures: {
      1: { patterns: [{ include: "#clock" }] },
      2: { name: SPEAKER },
      3: { name: "comment.line.addressee.transcript" },
      4: { name: SEPARATOR },
    },
  },
];

/** A label below a caption's times, where one name and a colon are enough. */
export const CUE_LABEL: GrammarRule = label(SPEAKER, {
  name: re`${A_SPEAKER}(?:${WORD}|\p{Ll}{4,20}(?=:${S}\p{Lu}))`,
  separator: COLON + THEN,
});

/** Labels amid a paragraph: only after the end of a sentence, and only what is hardly ever anything else. */
export const INNER_LABELS: readonly GrammarRule[] = [innerLabel(QUESTIONER, LOUD_QUESTIONER), innerLabel(SPEAKER, LOUD_SPEAKER)];

function innerLabel(scope: string, name: string): GrammarRule {
  return {
    name: "meta.label.transcript",
    match: re`(?<=[.?!…)\]”"]|[.?!…)\]”"]${S})(${name})(:)(?=${S})`,
    captures: { 1: { name: scope }, 2: { name: SEPARATOR } },
  };
}
