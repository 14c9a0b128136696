/** Decides which groups of candidates are labels: by what they say, by recurrence, and by the company they keep. */

import { distance } from "fastest-levenshtein";
import type { Separator } from "../syntax/candidate";
import { isVocative, nameKey, nameWords } from "../syntax/name";
import { isDeclared } from "./declared-names";
import { type Group, groupKey, inLongLines, isLetter, isMostlyCapitals, openings, type Seen, type Units } from "./label-groups";

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
  /** Share of the paragraphs that open with a sure label. */
  readonly density: number;
}

/** What a group says by itself: question words, roles, titles, and names that recur where turns start. */
export function acceptAlone(one: Group, declared: ReadonlySet<string>, groups: ReadonlyMap<string, Group>): void {
  const candidate = one.model;
  const { shape, style } = candidate;
  if (shape === "clause" || shape === "field") {
    if (style === "bracket" && shape !== "field") one.reasons.push("a voice tag");
    return;
  }
  const open = openings(one);
  const steady = open >= 2 && open >= one.starts * 0.6;
  if (
    style === "colon" &&
    candidate.marked &&
    one.marked >= one.seen.length * 0.8 &&
    open >= 1 &&
    shape !== "phrase" &&
    (one.starts >= 2 || shape === "name" || shape === "honorific")
  ) {
    one.reasons.push("set off in bold");
    return;
  }
  if (style === "bracket") {
    if (candidate.marked) one.reasons.push("a voice tag");
    else if (one.seen.length >= 2 && open >= 2) one.reasons.push(`in brackets before the text ${one.seen.length} times`);
    return;
  }
  if (style === "timecode") {
    if (open >= 1 && shape !== "phrase") one.reasons.push("a name with a time behind it");
    return;
  }
  const inside = one.seen.length - one.starts;
  if (inside >= 3 && !isLetter(one.key) && shape !== "handle" && shape !== "phrase" && inLongLines(one)) {
    one.reasons.push(`recurs ${inside} times behind the end of a sentence`);
    return;
  }
  if (one.starts === 0) return;
  if (open === 0 && one.starts < 3) return;
  switch (shape) {
    case "question":
    case "answer":
      if (isLetter(one.key)) {
        const partner = [...groups.values()].some(
          (other) =>
            other !== one && other.style === style && isLetter(other.key) && other.model.shape !== shape && openings(other) >= 1,
        );
        if (
          (style === "colon" && (open >= 2 || candidate.affiliation !== null || partner)) ||
          ((style === "blank" || style === "line") && open >= 2 && one.key === "q") ||
          (open >= 2 && partner) ||
          (style === "period" && one.key === "q" && open >= 3)
        ) {
          one.reasons.push(`“${candidate.text}” starts ${open} paragraphs`);
        }
        return;
      }
      if (style === "line" ? open >= 2 : style === "colon" || open >= 2)
        one.reasons.push(shape === "question" ? "a word for who asks" : "a word for who answers");
      return;
    case "moderator":
      if (style === "colon" && open >= 1) one.reasons.push("a word for who leads the conversation");
      else if (open >= 2 && steady) one.reasons.push(`an office, ${open} times at the start of a turn`);
      return;
    case "role":
    case "honorific":
      if (isVocative(candidate.text) && !(steady && open >= 3)) return;
      if (style === "colon" && (steady || (open >= 1 && (isDeclared(candidate.text, declared) || shape === "honorific"))))
        one.reasons.push(shape === "role" ? "an office" : "a title before a name");
      else if (style === "period" && steady) one.reasons.push(`recurs ${open} times with a full stop`);
      else if ((style === "blank" || style === "dash") && steady && one.starts >= 3) one.reasons.push(`recurs ${open} times`);
      else if (style === "line" && open >= 3 && steady) one.reasons.push(`alone on its line ${open} times`);
      return;
    case "capitals":
    case "name":
      if (style === "colon" && (steady || (open >= 1 && isDeclared(candidate.text, declared))))
        one.reasons.push(steady ? `recurs ${open} times where a turn starts` : "a name that the header gives");
      else if (style === "period" && steady && shape === "capitals") one.reasons.push(`recurs ${open} times with a full stop`);
      else if ((style === "dash" || style === "blank") && steady && open >= 3) one.reasons.push(`recurs ${open} times`);
      else if (style === "line" && open >= 3 && steady) one.reasons.push(`alone on its line ${open} times`);
      return;
    case "initials":
    case "word":
      if (style === "colon" && ((steady && open >= 3) || (open >= 1 && isDeclared(candidate.text, declared))))
        one.reasons.push(steady ? `recurs ${open} times where a turn starts` : "a name that the header gives");
      return;
    case "handle":
      if (style === "colon" && steady && open >= 4) one.reasons.push(`recurs ${open} times where a turn starts`);
      return;
    case "phrase":
      return;
  }
}

/** Where nearly every paragraph or line begins with one of a few names that come again, these names are the labels. */
export function acceptUniform(groups: ReadonlyMap<string, Group>, units: Units): void {
  if ([...groups.values()].some((one) => one.reasons.length > 0)) return;
  const count = units.paragraphs * 3 > units.lines ? units.paragraphs : units.lines;
  for (const style of ["colon", "blank", "dash", "bracket", "period"] as const) {
    const again = [...groups.values()].filter(
      (one) =>
        one.style === style &&
        one.starts >= 2 &&
        openings(one) >= one.starts * 0.6 &&
        /^(?:word|initials|name|capitals|handle|role|question|answer)$/.test(one.model.shape),
    );
    const turns = again.reduce((sum, one) => sum + one.starts, 0);
    if (again.length < 2 || turns < 4 || turns < count * 0.6) continue;
    for (const one of again) one.reasons.push(`a few such names begin ${turns} of ${count} paragraphs`);
    return;
  }
}

/**
 * One-off names that ask and are answered by a sure label are questioners, where at least two do: an agency that puts
 * the names of media before their questions.
 */
export function acceptAnswered(seen: readonly Seen[], groups: ReadonlyMap<string, Group>): void {
  const starts = seen.filter(({ candidate }) => candidate.style === "colon" && !candidate.inside);
  const asking: Group[] = [];
  for (const [i, { candidate, opening, asks, hasText }] of starts.entries()) {
    const one = groups.get(groupKey(candidate)) as Group;
    const next = starts[i + 1];
    const answered = next !== undefined && (groups.get(groupKey(next.candidate)) as Group).reasons.length > 0;
    const named =
      /^(?:word|initials|name|capitals|phrase)$/.test(candidate.shape) &&
      /^\p{Lu}/u.test(candidate.text) &&
      nameWords(candidate.text).length <= 5;
    if (one.reasons.length === 0 && named && hasText && asks && answered && opening === "paragraph") asking.push(one);
  }
  if (new Set(asking).size < 2) return;
  for (const one of asking) if (one.reasons.length === 0) one.reasons.push("asks and is answered, as others here do");
}

/**
 * What recurs with a few words behind it that never make a sentence, where others speak in sentences, is a field:
 * `Presenter: Ada North`, `Director: Ben South`.
 */
export function dropFields(groups: ReadonlyMap<string, Group>): void {
  for (const one of groups.values()) if (isRoster(one)) one.reasons = [];
  const sure = [...groups.values()].filter((one) => one.reasons.length > 0 && one.withText > 0);
  const counts = sure.map((one) => ({ one, spoken: one.seen.filter((seen) => seen.speaks).length }));
  const all = counts.reduce((sum, { one }) => sum + one.seen.length, 0);
  const spoken = counts.reduce((sum, count) => sum + count.spoken, 0);
  for (const { one, spoken: times } of counts) {
    const others = all - one.seen.length;
    const isField =
      one.seen.length >= 2 &&
      times === 0 &&
      one.withText === one.seen.length &&
      one.timed + one.marked === 0 &&
      !isLetter(one.key);
    if (isField && others >= 6 && spoken >= others * 0.7) one.reasons = [];
  }
}

/** `Chair: Cleo West`, again and again with no sentence behind it: a programme says who leads, and nobody speaks. */
function isRoster(one: Group): boolean {
  return (
    one.model.shape === "moderator" &&
    one.style === "colon" &&
    one.seen.length >= 2 &&
    one.withText === one.seen.length &&
    one.marked + one.timed === 0 &&
    one.seen.every((seen) => seen.namesSomebody)
  );
}

/** From this many labels on, a document shows whether its turns begin with small letters. */
const ENOUGH_TO_SEE = 4;

/**
 * `Minister of Fish: that is my title`: what stands once and goes on in small letters is a clause, unless the turns of
 * the document's other labels begin so, too.
 */
export function dropClauses(groups: ReadonlyMap<string, Group>): void {
  const sure = [...groups.values()].filter((one) => one.reasons.length > 0);
  const steady = sure.filter((one) => one.starts >= 2).flatMap((one) => one.seen);
  const low = steady.filter((seen) => seen.goesOn).length;
  if (steady.length >= ENOUGH_TO_SEE && low >= steady.length * 0.3) return;
  for (const one of sure) {
    const isClause = one.starts === 1 && one.style === "colon" && one.marked + one.timed === 0 && !isLetter(one.key);
    if (isClause && one.model.affiliation === null && one.seen.every((seen) => seen.goesOn)) one.reasons = [];
  }
}

/**
 * A document that divides labels from text with a mark does not also write bare names or dashes for it: such groups
 * stay only where they are a good part of all.
 */
export function dropMinorStyles(groups: ReadonlyMap<string, Group>): void {
  const turns = new Map<Separator, number>();
  let total = 0;
  for (const one of groups.values()) {
    if (one.reasons.length === 0) continue;
    turns.set(one.style, (turns.get(one.style) ?? 0) + one.starts);
    total += one.starts;
  }
  for (const one of groups.values()) {
    const weak =
      one.style === "line" ||
      one.style === "dash" ||
      one.style === "bracket" ||
      (one.style === "blank" && one.model.shape !== "question");
    if (weak && (turns.get(one.style) ?? 0) < total * 0.3) one.reasons = [];
  }
}

const NUMBER = /\d{1,3}$/;

export function convention(groups: ReadonlyMap<string, Group>, units: Units): Convention {
  const sure = [...groups.values()].filter((one) => one.reasons.length > 0);
  const turns = sure.reduce((sum, one) => sum + one.starts, 0);
  const marked = sure.reduce((sum, one) => sum + one.marked, 0);
  const timed = sure.reduce((sum, one) => sum + one.timed, 0);
  const opened = sure.reduce((sum, one) => sum + one.paragraphs, 0);
  return {
    groups: sure.length,
    turns,
    styles: new Set(sure.filter((one) => one.starts * 20 >= turns).map((one) => one.style)),
    shapes: new Set(sure.map((one) => one.model.shape)),
    marked: turns > 0 && marked >= turns * 0.7,
    timed: turns > 0 && timed >= turns * 0.7,
    initials: sure.filter((one) => one.model.shape === "initials").reduce((sum, one) => sum + one.starts, 0) > turns / 2,
    withText: sure.reduce((sum, one) => sum + one.withText, 0) >= turns * 0.8,
    surnames: new Set(
      sure.map(({ model }) => nameWords(model.text)).flatMap((words) => (words.length < 2 ? [] : [nameKey(words.at(-1) ?? "")])),
    ),
    numbered: new Set(sure.filter(({ key }) => NUMBER.test(key)).map(({ key }) => key.replace(NUMBER, ""))),
    density: units.paragraphs === 0 ? 0 : opened / units.paragraphs,
  };
}

/** A label so long leaves no room for words behind it in a wrapped text. */
const LONG_LABEL = 50;

/** A one-off is a label when it is written exactly as the sure labels of the document are. */
export function acceptByCompany(one: Group, company: Convention, declared: ReadonlySet<string>): void {
  const candidate = one.model;
  const { shape, style } = candidate;
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
  if (style === "colon" && NUMBER.test(one.key) && company.numbered.has(one.key.replace(NUMBER, ""))) {
    one.reasons.push("numbered as other labels are");
    return;
  }
  if (company.marked && !candidate.marked) return;
  if (company.timed && one.timed === 0) return;
  if (one.withText === 0 && company.withText && one.starts < 2 && candidate.text.length < LONG_LABEL) return;
  if (/\d/.test(candidate.text) && shape !== "handle" && one.timed === 0 && open < 2 && !isDeclared(candidate.text, declared))
    return;
  if (company.timed && one.timed > 0 && (shape !== "phrase" || nameWords(candidate.text).length <= 4)) {
    one.reasons.push("a time and a separator as at the other labels");
    return;
  }
  if (company.marked && candidate.marked && style === "colon" && (shape !== "phrase" || nameWords(candidate.text).length <= 3)) {
    one.reasons.push("set off like the other labels");
    return;
  }
  const dense = company.density >= 0.5 && company.turns >= 6;
  const alike = company.shapes.has(shape);
  const office = shape === "role" || shape === "moderator" || shape === "answer" || shape === "honorific";
  if (style === "colon" && office && one.paragraphs > 0 && company.shapes.has("question")) {
    one.reasons.push("an office or title beside a question");
    return;
  }
  if (company.turns < 2) return;
  if (style === "colon" && nameWords(candidate.text).length === 1 && company.surnames.has(one.key)) {
    one.reasons.push("the surname of another label");
    return;
  }
  if (style === "colon") {
    if (shape === "question" && (one.paragraphs > 0 || !isLetter(one.key))) one.reasons.push("a word for who asks");
    else if (shape === "role" || shape === "honorific" || shape === "moderator" || shape === "answer")
      one.reasons.push("an office or title, among other labels");
    else if (shape === "capitals" && open >= 1) one.reasons.push("a name in capitals, among other labels");
    else if (shape === "name" && one.paragraphs > 0 && one.seen.every((seen) => seen.hasParty))
      one.reasons.push("a name with its party or outlet, among other labels");
    else if (shape === "name" && (one.paragraphs > 0 || open >= 2) && (alike || dense || isDeclared(candidate.text, declared)))
      one.reasons.push("a name, among other labels");
    else if (
      (shape === "word" || shape === "initials") &&
      one.paragraphs > 0 &&
      (dense ? alike || open >= 2 : alike && (open >= 2 || (shape === "initials" && company.initials)))
    )
      one.reasons.push("written as the other labels are");
    else if (shape === "handle" && one.paragraphs > 0 && (dense ? alike || open >= 2 : company.turns >= 6 && open >= 2))
      one.reasons.push("written as the other labels are");
    return;
  }
  if (style === "period" && company.turns >= 4) {
    if (
      shape === "honorific" ||
      (shape === "capitals" && nameWords(candidate.text).length >= 2) ||
      (shape === "role" && nameWords(candidate.text).length >= 2)
    )
      one.reasons.push("a name with a full stop, as at the other labels");
    return;
  }
  if (style === "timecode" && shape !== "phrase") one.reasons.push("a name with a time, as at the other labels");
  else if (style === "bracket" && company.turns >= 4) one.reasons.push("in brackets like the other labels");
  else if (
    (style === "dash" || style === "blank") &&
    company.turns >= 4 &&
    (alike || shape === "honorific" || shape === "role") &&
    one.paragraphs > 0
  )
    one.reasons.push("divided from its text as the other labels are");
  else if (style === "line" && company.turns >= 3 && shape === "capitals" && alike && nameWords(candidate.text).length >= 2)
    one.reasons.push("in capitals alone on its line like the other labels");
  else if (style === "line" && open >= 2 && one.paragraphs >= 2 && company.shapes.has("question"))
    one.reasons.push("alone on its line, as the question is");
  else if (style === "line" && company.turns >= 6 && alike && one.paragraphs > 0 && shape !== "word" && shape !== "name")
    one.reasons.push("alone on its line like the other labels");
}

/** How many sure labels a doubtful one is compared with, so that many of both take no more than linear time. */
const MOST_MODELS = 24;

/** A misspelt or badly scanned label is a label still: few letters away from a sure one, at the start of a line. */
export function acceptVariants(groups: ReadonlyMap<string, Group>): void {
  const sure = [...groups.values()]
    .filter((one) => one.reasons.length > 0 && one.starts >= 3 && one.key.length >= 5)
    .sort((a, b) => b.starts - a.starts)
    .slice(0, MOST_MODELS);
  for (const one of groups.values()) {
    if (one.reasons.length > 0 || one.key.length < (one.starts === 0 ? 6 : 4)) continue;
    const candidate = one.model;
    if (candidate.style === "line" || candidate.style === "blank") continue;
    for (const model of sure) {
      if (model.style !== one.style && !(model.style === "colon" && one.style === "period")) continue;
      const away = distance(one.key, model.key);
      if (away > Math.max(1, Math.floor(model.key.length / 3)) || away >= one.key.length - 2) continue;
      const printed = model.model.text;
      if (one.starts === 0 && away > model.key.length / 4) continue;
      if ((away > 1 || one.style !== "colon") && isMostlyCapitals(printed) !== isMostlyCapitals(candidate.text)) continue;
      one.reasons.push(`reads like “${printed}”`);
      // `Speaker 2` is written like `Speaker 1`, and is somebody else.
      if (finalNumber(one.key) === finalNumber(model.key)) one.variantOf = printed;
      break;
    }
  }
}

function finalNumber(key: string): string {
  return /\d*$/.exec(key)?.[0] ?? "";
}
