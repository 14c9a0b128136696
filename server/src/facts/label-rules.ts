/**
 * What the rules say of each candidate: a label is known by where it stands, by what it says, and by the company it keeps.
 * Their verdict is a sign among others.
 */

import type { Candidate } from "../syntax/candidate";
import type { Transcript } from "../syntax/transcript";
import { type Message, plural, say } from "../text/message";
import { bareLabels, needsNoSeparator, SURE_OF_LETTER } from "./bare-labels";
import { declaredNames, speakerKey } from "./declared-names";
import { frame, lineText } from "./frame";
import { FIELD_LINE } from "./header-lines";
import { acceptByCompany, type Convention, convention } from "./label-company";
import { acceptAlone, acceptAnswered, acceptCircled, acceptUniform, acceptVariants } from "./label-evidence";
import {
  countUnits,
  type Group,
  group,
  groupKey,
  isLetter,
  isMostlyCapitals,
  type Judged,
  type Opening,
  openings,
  type Seen,
} from "./label-groups";
import { dropChoices, dropClauses, dropFields, dropMinorStyles, dropSheets } from "./label-refusals";
import { announced, withoutRosters } from "./label-rosters";
import { withoutReadOut } from "./read-out";
import { speaksIn } from "./said";

/** All candidates of the text outside `excluded` lines, which are `all` that was collected there, in text order, each decided. */
export function judgeByRules(
  transcript: Transcript,
  excluded: (line: number) => boolean,
  all: readonly Seen[],
): readonly Judged[] {
  const { forms } = frame(transcript);
  // What stands amid words is judged by the labels of the document, and is no evidence for them.
  const seen = all.filter(({ candidate }) => candidate.place !== "words");
  const groups = group(seen);
  const declared = declaredNames(transcript, seen);
  const units = countUnits(transcript, forms, excluded);

  for (const one of groups.values()) acceptAlone(one, declared, groups);
  acceptCircled(transcript, seen, groups);
  acceptUniform(groups, units);
  dropMinorStyles(groups);
  const first = convention(groups, units);
  for (const one of groups.values()) if (one.reasons.length === 0) acceptByCompany(one, first, declared);
  acceptAnswered(seen, groups);
  const second = convention(groups, units);
  for (const one of groups.values()) if (one.reasons.length === 0) acceptByCompany(one, second, declared);
  dropFields(groups);
  dropSheets(groups);
  const accepted = [...groups.values()].filter((one) => one.reasons.length > 0);
  dropChoices(groups);
  dropClauses(groups);
  acceptVariants(groups);
  dropHeaderFields(transcript, groups);
  for (const one of accepted) one.isTakenBack = one.reasons.length === 0;

  const sure = acceptedKeys(groups);
  const judged: Judged[] = [];
  for (const { line, candidate, opening } of all) {
    if (candidate.place === "words") {
      const found = judgeAmidWords(line, candidate, sure);
      if (found !== null) judged.push(found);
      continue;
    }
    const one = groups.get(groupKey(candidate)) as Group;
    judged.push(judge(line, candidate, opening, one, sure, second));
  }
  return withoutReadOut(
    transcript,
    withoutRosters(transcript, forms, announced(transcript, withBareLabels(transcript, judged, sure, excluded))),
  );
}

/**
 * Above all turns, what is named once and followed by no sentence is a field or a roster, and nobody's turn:
 * `Sprecher: StS Seidel, Wagner`, `Presenter: Press Secretary Ada North`.
 */
function dropHeaderFields(transcript: Transcript, groups: ReadonlyMap<string, Group>): void {
  const sure = [...groups.values()].filter((one) => one.reasons.length > 0);
  const first = sure
    .filter((one) => one.starts > 1 || one.model.shape === "question")
    .reduce((line, one) => Math.min(line, one.seen[0]?.line ?? 0), Number.POSITIVE_INFINITY);
  for (const one of sure) {
    const line = one.seen[0]?.line ?? 0;
    if (one.starts !== 1 || line >= first || one.style !== "colon" || one.marked > 0 || one.timed > 0) continue;
    const text = lineText(transcript, line);
    const noted = /[:：]\s*[([]/.test(text);
    const ends = /[.?!…。？！]["”’»)\]]*$/.test(text);
    // `Moderator: Good morning.` is said, `Moderator: Dr. Jane Lee` is told.
    if (
      (FIELD_LINE.test(text) && !(ends && (speaksIn(text) || TWO_SENTENCES.test(text)))) ||
      (one.withText > 0 &&
        !noted &&
        !(speaksIn(text) && hasSmallWords(text)) &&
        (text.length < 60 || lineText(transcript, line + 1) === "") &&
        !/[.?!…,;:。？！—–-]["”’»)\]]*$/.test(text.replace(/\s*[([][^()[\]]{1,40}[)\]]$/, "")))
    )
      one.reasons = [];
  }
}

/** `Welcome. The minister begins.`: the value of a field is no two sentences. */
const TWO_SENTENCES = /(?<!\p{L})\p{L}{3,}[.?!…] +\p{Lu}[^.?!…]*\p{Ll}[.?!…]["”’»)\]]*$/u;

/** A sentence has so many words in small letters; the value of a field consists of names. */
const FEWEST_SMALL = 3;

function hasSmallWords(text: string): boolean {
  return (text.match(/(?<![\p{L}'’.-])\p{Ll}[\p{L}'’]*/gu) ?? []).length >= FEWEST_SMALL;
}

/** How often a name is a sure label, and whether it is written in capitals then. */
interface Accepted {
  readonly turns: number;
  readonly capitals: boolean;
}

function acceptedKeys(groups: ReadonlyMap<string, Group>): ReadonlyMap<string, Accepted> {
  const keys = new Map<string, Accepted>();
  for (const one of groups.values()) {
    if (one.reasons.length === 0) continue;
    const turns = (keys.get(one.key)?.turns ?? 0) + (one.starts >= 2 ? one.starts : one.seen.length);
    keys.set(one.key, { turns, capitals: keys.get(one.key)?.capitals ?? isMostlyCapitals(one.model.text) });
  }
  return keys;
}

function judge(
  line: number,
  candidate: Candidate,
  opening: Opening,
  one: Group,
  accepted: ReadonlyMap<string, Accepted>,
  company: Convention,
): Judged {
  const sure = accepted.get(one.key);
  const known = sure?.turns ?? 0;
  if (candidate.place !== "start") {
    const isTurn = !isLetter(one.key) && (known >= 2 || (one.reasons.length > 0 && one.starts === 0));
    return {
      line,
      candidate,
      isTurn,
      variantOf: isTurn ? one.variantOf : null,
      reasons: isTurn
        ? [say`a label of this document, after the end of a sentence`]
        : [say`is inside a paragraph and not a label elsewhere`],
    };
  }
  const otherCase = candidate.style === "period" && isMostlyCapitals(one.model.text) !== isMostlyCapitals(candidate.text);
  if (otherCase)
    return {
      line,
      candidate,
      isTurn: false,
      reasons: [say`the labels with a full stop are written in capitals here`],
      variantOf: null,
      isTakenBack: true,
    };
  if (one.reasons.length > 0) {
    const wrapped =
      opening === "middle" &&
      company.density > 0.2 &&
      (candidate.shape === "word" || candidate.shape === "initials" || isLetter(one.key)) &&
      candidate.style !== "colon" &&
      !(candidate.style === "period" && one.key === "q" && known >= SURE_OF_LETTER);
    if (!wrapped) return { line, candidate, isTurn: true, reasons: one.reasons, variantOf: one.variantOf };
    return { line, candidate, isTurn: false, reasons: [say`goes on from the line before`], variantOf: null, isTakenBack: true };
  }
  const sameCase = sure?.capitals === isMostlyCapitals(candidate.text);
  if (known >= 2 && sameCase && opening !== "middle" && candidate.style !== "line")
    return {
      line,
      candidate,
      isTurn: true,
      reasons: [say`a label of this document, with another separator`],
      variantOf: one.variantOf,
    };
  return { line, candidate, isTurn: false, reasons: [refusal(candidate, one)], variantOf: null, isTakenBack: one.isTakenBack };
}

/** From so many turns on, a label in capitals before a colon is no word of what somebody says. */
const SURE_OF_CAPITALS = 5;

/** The decision on words in capitals amid others, where a line break is lost; null where they are no label of the document. */
function judgeAmidWords(line: number, candidate: Candidate, accepted: ReadonlyMap<string, Accepted>): Judged | null {
  const sure = accepted.get(candidate.key);
  if (sure === undefined || !sure.capitals) return null;
  const isTurn = sure.turns >= SURE_OF_CAPITALS;
  const reasons = [
    isTurn
      ? plural(sure.turns, say`a label of ${sure.turns} turns, in capitals before a colon`)
      : say`is in the middle of a sentence`,
  ];
  return { line, candidate, isTurn, reasons, variantOf: null };
}

function refusal(candidate: Candidate, one: Group): Message {
  if (candidate.shape === "clause") return say`the words are a clause, not a name`;
  if (candidate.shape === "field") return say`the key of a field`;
  if (candidate.shape === "phrase") return say`the words are no name, office or question word`;
  if (openings(one) === 0) return say`goes on from the line before`;
  return say`appears once and is not listed in the header`;
}

/** Sure labels whose separator is lost or damaged, in the place of what else was seen on their lines. */
function withBareLabels(
  transcript: Transcript,
  judged: readonly Judged[],
  accepted: ReadonlyMap<string, Accepted>,
  excluded: (line: number) => boolean,
): readonly Judged[] {
  const printed = new Map<string, string>();
  const taken = new Set<number>();
  for (const { line, candidate, isTurn } of judged) {
    if (!isTurn) continue;
    if (needsNoSeparator(candidate.text, accepted.get(candidate.key)?.turns ?? 0)) printed.set(candidate.key, candidate.text);
    if (candidate.place === "start") taken.add(line);
  }
  const listed = speakerKey(transcript);
  const isBare = (line: number) => excluded(line) || listed.lines.has(line);
  const isListed = new Set(listed.labels);
  const found: readonly Judged[] = [...bareLabels(transcript, [...printed.values(), ...listed.labels], isBare, taken)].map(
    (one) => ({
      reasons: [
        isListed.has(one.candidate.text)
          ? say`a name that the header gives`
          : say`a label of this document whose separator is lost or damaged`,
      ],
      isTurn: true,
      ...one,
    }),
  );
  if (found.length === 0) return judged;
  const replaced = new Set(found.map((one) => one.line));
  return [...judged.filter((one) => one.candidate.place !== "start" || !replaced.has(one.line)), ...found].sort(
    (a, b) => a.line - b.line || a.candidate.name.start - b.candidate.name.start,
  );
}
