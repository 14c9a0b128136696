/** Accepts one-off labels by the company they keep: those that are written as the sure labels of the document are. */

import type { Separator } from "../syntax/candidate";
import { isVocative, nameKey, nameWords } from "../syntax/name";
import { say } from "../text/message";
import { isDeclared } from "./declared-names";
import { type Group, isLetter, isMostlyCapitals, openings, type Units } from "./label-groups";

/** The document's own way of writing labels, as far as its sure labels show it. */
export interface Convention {
  readonly groups: number;
  readonly turns: number;
  readonly styles: ReadonlySet<Separator>;
  readonly shapes: ReadonlySet<string>;
  readonly marked: boolean;
  readonly timed: boolean;
  /** True when most turns are labelled by initials. */
  readonly initials: boolean;
  /** True when the words of a turn stand on its label's line. */
  readonly withText: boolean;
  /** Keys of the last words of sure labels that are whole names: `JANE DOE, HOST` is `DOE` further on. */
  readonly surnames: ReadonlySet<string>;
  /** Keys of sure labels that end in a number, without it: `SPEAKER 1` vouches for `SPEAKER 4`. */
  readonly numbered: ReadonlySet<string>;
  /** Keys of two to four letters that label several turns: `PM` vouches for `PRIME MINISTER`. */
  readonly initialsUsed: ReadonlySet<string>;
  /** Share of the paragraphs that open with a sure label, those that are nothing but a label left out. */
  readonly density: number;
  /** True when most lines begin with a sure label. */
  readonly everyLine: boolean;
}

const NUMBER = /\d{1,3}$/;

export function convention(groups: ReadonlyMap<string, Group>, units: Units): Convention {
  const sure = [...groups.values()].filter((one) => one.reasons.length > 0);
  const turns = sure.reduce((sum, one) => sum + one.starts, 0);
  const marked = sure.reduce((sum, one) => sum + one.marked, 0);
  const timed = sure.reduce((sum, one) => sum + one.timed, 0);
  const opened = sure.reduce((sum, one) => sum + one.paragraphs, 0);
  const withText = sure.reduce((sum, one) => sum + one.withText, 0) >= turns * 0.8;
  const paragraphs = units.paragraphs - (withText ? 0 : opened);
  return {
    groups: sure.length,
    turns,
    styles: new Set(sure.filter((one) => one.starts * 20 >= turns).map((one) => one.style)),
    shapes: new Set(sure.map((one) => one.model.shape)),
    marked: turns > 0 && marked >= turns * 0.7,
    timed: turns > 0 && timed >= turns * 0.7,
    initials: sure.filter((one) => one.model.shape === "initials").reduce((sum, one) => sum + one.starts, 0) > turns / 2,
    withText,
    surnames: new Set(
      sure.map(({ model }) => nameWords(model.text)).flatMap((words) => (words.length < 2 ? [] : [nameKey(words.at(-1) ?? "")])),
    ),
    numbered: new Set(sure.filter(({ key }) => NUMBER.test(key)).map(({ key }) => key.replace(NUMBER, ""))),
    initialsUsed: new Set(
      sure.filter(({ key, starts }) => starts >= 3 && key.length <= 4 && /^\p{L}{2,4}$/u.test(key)).map(({ key }) => key),
    ),
    density: paragraphs <= 0 ? 0 : Math.min(1, opened / paragraphs),
    everyLine: turns >= 6 && turns >= units.lines * 0.6,
  };
}

/** A label so long leaves no room for words behind it in a wrapped text. */
const LONG_LABEL = 50;

/** A document with so many sure turns shows how it labels them. */
const ENOUGH_TURNS = 4;

function initials(words: string): string {
  return nameKey(
    nameWords(words)
      .map((word) => word[0])
      .join(""),
  );
}

/** A one-off is a label when it is written exactly as the sure labels of the document are. */
export function acceptByCompany(one: Group, company: Convention, declared: ReadonlySet<string>): void {
  const candidate = one.model;
  const { shape, style } = candidate;
  if (openings(one) > 0 && company.turns >= ENOUGH_TURNS) {
    if (style === "colon" && shape === "role" && company.initialsUsed.has(initials(candidate.text)))
      one.reasons.push(say`the words whose initials label other turns`);
    // White space of one unit divides a title and a name from words only where these begin a sentence.
    else if (style === "blank" && shape === "honorific" && candidate.textStart === candidate.name.end + 1)
      one.reasons.push(say`a title and a name before the first words of a sentence`);
    if (one.reasons.length > 0) return;
  }
  if (company.groups < 1 || !company.styles.has(style) || one.starts === 0 || shape === "clause" || shape === "field") return;
  const loud =
    !/\d/.test(candidate.text) &&
    isMostlyCapitals(candidate.text) &&
    candidate.text.length > 4 &&
    shape !== "word" &&
    shape !== "handle" &&
    shape !== "phrase";
  const open = openings(one) + (loud && style === "colon" ? 1 : 0);
  if (open === 0 || isVocative(candidate.text)) return;
  if ((style === "colon" || style === "line") && NUMBER.test(one.key) && company.numbered.has(one.key.replace(NUMBER, ""))) {
    one.reasons.push(say`numbered as other labels are`);
    return;
  }
  if (company.marked && !candidate.marked) return;
  if (company.timed && one.timed === 0) return;
  const full = candidate.affiliation !== null && shape === "capitals";
  if (one.withText === 0 && company.withText && one.starts < 2 && candidate.text.length < LONG_LABEL && !full) return;
  if (/\d/.test(candidate.text) && shape !== "handle" && one.timed === 0 && open < 2 && !isDeclared(candidate.text, declared))
    return;
  if (company.timed && one.timed > 0 && (shape !== "phrase" || nameWords(candidate.text).length <= 4)) {
    one.reasons.push(say`a time and a separator as at the other labels`);
    return;
  }
  if (company.marked && candidate.marked && style === "colon" && (shape !== "phrase" || nameWords(candidate.text).length <= 3)) {
    one.reasons.push(say`set off like the other labels`);
    return;
  }
  const dense = company.density >= 0.5 && company.turns >= 6;
  const alike = company.shapes.has(shape);
  const office = shape === "role" || shape === "moderator" || shape === "answer" || shape === "honorific";
  if (style === "colon" && office && one.paragraphs > 0 && company.shapes.has("question")) {
    one.reasons.push(say`an office or title beside a question`);
    return;
  }
  if (company.turns < 2) return;
  if (style === "colon" && nameWords(candidate.text).length === 1 && company.surnames.has(one.key)) {
    one.reasons.push(say`the surname of another label`);
    return;
  }
  if (style === "colon") {
    if (shape === "question" && (one.paragraphs > 0 || !isLetter(one.key))) one.reasons.push(say`a word for who asks`);
    else if (shape === "role" || shape === "honorific" || shape === "moderator" || shape === "answer")
      one.reasons.push(say`an office or title, among other labels`);
    else if (shape === "capitals" && open >= 1) one.reasons.push(say`a name in capitals, among other labels`);
    else if (shape === "name" && one.seen.every((seen) => seen.hasParty && !seen.goesOn))
      one.reasons.push(say`a name with its party or outlet, among other labels`);
    else if (
      shape === "name" &&
      (one.paragraphs > 0 || open >= 2 || company.everyLine) &&
      (alike || dense || isDeclared(candidate.text, declared))
    )
      one.reasons.push(say`a name, among other labels`);
    else if (
      (shape === "word" || shape === "initials") &&
      one.paragraphs > 0 &&
      (dense ? alike || open >= 2 : alike && (open >= 2 || (shape === "initials" && company.initials)))
    )
      one.reasons.push(say`written as the other labels are`);
    else if (shape === "handle" && one.paragraphs > 0 && (dense ? alike || open >= 2 : company.turns >= 6 && open >= 2))
      one.reasons.push(say`written as the other labels are`);
    return;
  }
  const dashed = candidate.separator.end - candidate.separator.start > 1;
  if (style === "period" && dashed && /^(?:name|honorific|role|capitals)$/.test(shape) && nameWords(candidate.text).length >= 2) {
    one.reasons.push(say`a name with a full stop and a dash, as at the other labels`);
    return;
  }
  if (style === "period" && company.turns >= 4) {
    if (
      shape === "honorific" ||
      (shape === "capitals" && nameWords(candidate.text).length >= 2) ||
      (shape === "role" && nameWords(candidate.text).length >= 2)
    )
      one.reasons.push(say`a name with a full stop, as at the other labels`);
    return;
  }
  if (style === "timecode" && shape !== "phrase") one.reasons.push(say`a name with a time, as at the other labels`);
  else if (style === "bracket" && company.turns >= 4) one.reasons.push(say`in brackets like the other labels`);
  else if (
    (style === "dash" || style === "blank") &&
    company.turns >= 4 &&
    (alike || shape === "honorific" || shape === "role" || shape === "moderator") &&
    one.paragraphs > 0
  )
    one.reasons.push(say`it has the same separator as the other labels`);
  else if (style === "line" && company.turns >= 3 && shape === "capitals" && alike && nameWords(candidate.text).length >= 2)
    one.reasons.push(say`in capitals alone on its line like the other labels`);
  else if (
    style === "line" &&
    company.turns >= 3 &&
    one.paragraphs > 0 &&
    (shape === "honorific" || (shape === "role" && open >= 2) || (shape === "name" && candidate.affiliation !== null))
  )
    one.reasons.push(say`a name with a title or an office alone on its line, as other labels are`);
  else if (style === "line" && open >= 2 && one.paragraphs >= 2 && company.shapes.has("question"))
    one.reasons.push(say`alone on its line, as the question is`);
  else if (style === "line" && company.turns >= 6 && alike && one.paragraphs > 0 && shape !== "word" && shape !== "name")
    one.reasons.push(say`alone on its line like the other labels`);
}
