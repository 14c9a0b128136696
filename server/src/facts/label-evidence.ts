/** Decides which groups of candidates are labels by themselves: by what they say, and by how they recur, ask and are answered. */

import { distance } from "fastest-levenshtein";
import { namesNobody } from "../syntax/candidate";
import { isVocative, nameWords } from "../syntax/name";
import type { Transcript } from "../syntax/transcript";
import { plural, say } from "../text/message";
import { isDeclared } from "./declared-names";
import { lineText } from "./frame";
import { type Group, groupKey, inLongLines, isLetter, isMostlyCapitals, openings, type Seen, type Units } from "./label-groups";

/** What a group says by itself: question words, roles, titles, and names that recur where turns start. */
export function acceptAlone(one: Group, declared: ReadonlySet<string>, groups: ReadonlyMap<string, Group>): void {
  const candidate = one.model;
  const { shape, style } = candidate;
  if (shape === "clause" || shape === "field") {
    if (style === "bracket" && shape !== "field") one.reasons.push(say`a voice tag`);
    // `Media: Minister, when will it open?` is no list of media.
    else if (shape === "field" && style === "colon" && openings(one) >= 2 && asksMostly(one))
      one.reasons.push(say`asks each time`);
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
    one.reasons.push(say`set off in bold`);
    return;
  }
  if (style === "bracket") {
    if (candidate.marked) one.reasons.push(say`a voice tag`);
    else if (one.seen.length >= 2 && open >= 2)
      one.reasons.push(plural(one.seen.length, say`in brackets before the text ${one.seen.length} times`));
    return;
  }
  if (style === "timecode") {
    if (open >= 1 && shape !== "phrase") one.reasons.push(say`a name followed by a time`);
    return;
  }
  const inside = one.seen.length - one.starts;
  if (inside >= 3 && !isLetter(one.key) && shape !== "handle" && shape !== "phrase" && inLongLines(one)) {
    one.reasons.push(plural(inside, say`recurs ${inside} times after the end of a sentence`));
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
          ((style === "blank" || style === "line" || style === "dash") && open >= 2 && one.key === "q") ||
          (open >= 2 && partner) ||
          (style === "period" && one.key === "q" && open >= 3)
        ) {
          one.reasons.push(plural(open, say`“${candidate.text}” starts ${open} paragraphs`));
        }
        return;
      }
      if (style === "line" ? open >= 2 : style === "colon" || open >= 2)
        one.reasons.push(shape === "question" ? say`a word for who asks` : say`a word for who answers`);
      return;
    case "moderator":
      if (style === "colon" && open >= 1) one.reasons.push(say`a word for who leads the conversation`);
      else if (open >= 2 && steady) one.reasons.push(plural(open, say`an office, ${open} times at the start of a turn`));
      return;
    case "role":
    case "honorific":
      if (isVocative(candidate.text) && !(steady && open >= 3)) return;
      if (style === "colon" && (steady || (open >= 1 && (isDeclared(candidate.text, declared) || shape === "honorific"))))
        one.reasons.push(shape === "role" ? say`an office` : say`a title before a name`);
      else if (style === "period" && steady) one.reasons.push(plural(open, say`recurs ${open} times with a full stop`));
      else if ((style === "blank" || style === "dash") && steady && one.starts >= 3)
        one.reasons.push(plural(open, say`recurs ${open} times`));
      else if (style === "line" && steady && (open >= 3 || speaksMostly(one)))
        one.reasons.push(plural(open, say`alone on its line ${open} times`));
      return;
    case "capitals":
    case "name":
      if (style === "colon" && (steady || (open >= 1 && isDeclared(candidate.text, declared))))
        one.reasons.push(
          steady ? plural(open, say`recurs ${open} times where a turn starts`) : say`a name that the header gives`,
        );
      else if (style === "period" && steady && shape === "capitals")
        one.reasons.push(plural(open, say`recurs ${open} times with a full stop`));
      else if ((style === "dash" || style === "blank") && steady && open >= 3)
        one.reasons.push(plural(open, say`recurs ${open} times`));
      else if (style === "line" && open >= 3 && steady) one.reasons.push(plural(open, say`alone on its line ${open} times`));
      return;
    case "initials":
    case "word":
      if (
        style === "colon" &&
        ((steady && (open >= 3 || (open === 2 && (one.timed === one.seen.length || isSpokenCode(one))))) ||
          (open >= 1 && isDeclared(candidate.text, declared)))
      )
        one.reasons.push(
          steady ? plural(open, say`recurs ${open} times where a turn starts`) : say`a name that the header gives`,
        );
      else if (style === "blank" && shape === "initials" && steady && open >= 3 && speaksMostly(one))
        one.reasons.push(plural(open, say`recurs ${open} times`));
      return;
    case "handle":
      if (style === "colon" && steady && open >= 4) one.reasons.push(plural(open, say`recurs ${open} times where a turn starts`));
      return;
    case "phrase":
      return;
  }
}

/** Fewer names behind a circle are a list. */
const FEWEST_CIRCLED = 3;

/** The minutes of Japan have a circle right before each name and a wide blank behind it, however seldom a name comes. */
export function acceptCircled(transcript: Transcript, seen: readonly Seen[], groups: ReadonlyMap<string, Group>): void {
  const circled = seen.filter(({ line, candidate: { style, span, name, separator, shape } }) => {
    if (style !== "blank" || namesNobody(shape)) return false;
    const from = transcript.lines[line]?.from ?? 0;
    const text = lineText(transcript, line);
    return CIRCLE.test(text.slice(span.start - from, name.start - from)) && text[separator.end - from] === "\u3000";
  });
  if (circled.length < FEWEST_CIRCLED) return;
  for (const { candidate } of circled) {
    const one = groups.get(groupKey(candidate));
    if (one?.reasons.length === 0) one.reasons.push(say`a circle before the name, as in Japanese minutes`);
  }
}

const CIRCLE = /^[○◯〇◎●]$/u;

function asksMostly(one: Group): boolean {
  return one.seen.filter(({ asks }) => asks).length >= one.seen.length * 0.6;
}

/** True where most of the lines make sentences: the columns of a table do not. */
function speaksMostly(one: Group): boolean {
  return one.seen.filter(({ speaks }) => speaks).length >= one.seen.length * 0.6;
}

/** `K1: Below the lock. I never slept there.`: a letter and a number before what somebody says. */
function isSpokenCode(one: Group): boolean {
  return CODE.test(one.model.text) && speaksMostly(one);
}

const CODE = /^\p{Lu}\d{1,2}$/u;

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
        (style !== "blank" || one.model.shape !== "initials" || speaksMostly(one)) &&
        /^(?:word|initials|name|capitals|handle|role|question|answer)$/.test(one.model.shape),
    );
    const turns = again.reduce((sum, one) => sum + one.starts, 0);
    if (again.length < 2 || turns < 4 || turns < count * 0.6) continue;
    for (const one of again) one.reasons.push(plural(count, say`a few such names begin ${turns} of ${count} paragraphs`));
    return;
  }
}

/**
 * One-off names that ask and are answered by a sure label are questioners, where at least two do: an agency that puts
 * the names of media before their questions.
 */
export function acceptAnswered(seen: readonly Seen[], groups: ReadonlyMap<string, Group>): void {
  const starts = seen.filter(({ candidate }) => candidate.style === "colon" && candidate.place === "start");
  const asking: Group[] = [];
  for (let i = 0; i + 1 < starts.length; i++) {
    const { candidate, opening, asks, hasText } = starts[i] as Seen;
    if (!hasText || !asks || opening !== "paragraph") continue;
    const one = groups.get(groupKey(candidate)) as Group;
    const answered = (groups.get(groupKey((starts[i + 1] as Seen).candidate)) as Group).reasons.length > 0;
    const named =
      /^(?:word|initials|name|capitals|phrase)$/.test(candidate.shape) &&
      /^\p{Lu}/u.test(candidate.text) &&
      nameWords(candidate.text).length <= 5;
    if (one.reasons.length === 0 && named && answered) asking.push(one);
  }
  if (new Set(asking).size < 2) return;
  for (const one of asking) if (one.reasons.length === 0) one.reasons.push(say`asks and is answered, as others here do`);
}

/** How many sure labels a doubtful one is compared with, so that many of both take no more than linear time. */
const MOST_MODELS = 24;

/** A misspelt or badly scanned label is a label still: few letters away from a sure one, at the start of a line. */
export function acceptVariants(groups: ReadonlyMap<string, Group>): void {
  const sure = [...groups.values()]
    .filter((one) => one.reasons.length > 0 && one.starts >= (isWordForRole(one) ? 2 : 3) && one.key.length >= 5)
    .sort((a, b) => b.starts - a.starts)
    .slice(0, MOST_MODELS);
  for (const one of groups.values()) {
    if (one.reasons.length > 0 || one.isTakenBack || one.key.length < (one.starts === 0 ? 6 : 4)) continue;
    const candidate = one.model;
    if (candidate.style === "line" || candidate.style === "blank") continue;
    for (const model of sure) {
      // Of two labels that come as often, neither is the misspelling.
      if (model.starts < 3 && one.starts > 1) continue;
      if (model.style !== one.style && !(model.style === "colon" && one.style === "period")) continue;
      const away = distance(one.key, model.key);
      if (away > Math.max(1, Math.floor(model.key.length / 3)) || away >= one.key.length - 2) continue;
      const printed = model.model.text;
      // Nobody misspells a name into `BY MS. NORTH`.
      if (candidate.shape === "clause" && candidate.text.endsWith(` ${printed}`)) continue;
      if (one.starts === 0 && away > model.key.length / 4) continue;
      if ((away > 1 || one.style !== "colon") && isMostlyCapitals(printed) !== isMostlyCapitals(candidate.text)) continue;
      one.reasons.push(say`reads like “${printed}”`);
      // `Speaker 2` is written like `Speaker 1`, and is somebody else.
      if (finalNumber(one.key) === finalNumber(model.key)) one.variantOf = printed;
      break;
    }
  }
}

/** True for a word for who asks, answers or leads, which is spelt in one way. */
function isWordForRole({ model: { shape } }: Group): boolean {
  return shape === "question" || shape === "answer" || shape === "moderator";
}

function finalNumber(key: string): string {
  return /\d*$/.exec(key)?.[0] ?? "";
}
