/**
 * Decides over the whole document which candidates are labels. A candidate is known by where it stands, by what it
 * says, and by the company it keeps: a convention is learnt from what recurs in the document, not from a list of sources.
 */

import { distance } from "fastest-levenshtein";
import type { Candidate, Separator } from "../syntax/label";
import { isVocative, nameKey, nameWords } from "../syntax/name";
import type { Transcript } from "../syntax/transcript";
import { MODERATOR_WORDS, QUESTION_WORDS, ROLE_WORDS } from "../syntax/words";
import { frame, type LineForm, lineText } from "./frame";

/** A candidate with its place in the document and what was decided of it. */
export interface Judged {
  /** 0-based. */
  readonly line: number;
  readonly candidate: Candidate;
  readonly isTurn: boolean;
  readonly reasons: readonly string[];
  /** The sure label, as printed, that this one is a misspelling of; else null. */
  readonly variantOf: string | null;
}

/** What precedes a candidate: the end of a paragraph, of a sentence, or words that go on. */
type Opening = "paragraph" | "sentence" | "middle";

interface Seen {
  readonly line: number;
  readonly candidate: Candidate;
  readonly opening: Opening;
  /** True when words stand behind the label on the same line. */
  readonly hasText: boolean;
}

interface Group {
  readonly key: string;
  /** The occurrence that stands for the group: of its commonest spelling, at the start of a line if any is. */
  model: Candidate;
  readonly style: Separator;
  readonly seen: Seen[];
  /** Occurrences at the start of a line. */
  starts: number;
  /** Of these, how many open a paragraph, or follow the end of a sentence. */
  paragraphs: number;
  sentences: number;
  /** Occurrences with words behind them on the same line. */
  withText: number;
  marked: number;
  timed: number;
  /** The sure label, as printed, that this group's is a misspelling of. */
  variantOf: string | null;
  /** Reasons why the group's candidates are labels; empty while it is not accepted. */
  reasons: string[];
}

/** The document's own way of writing labels, as far as its sure labels show it. */
interface Convention {
  readonly groups: number;
  readonly turns: number;
  readonly styles: ReadonlySet<Separator>;
  readonly shapes: ReadonlySet<string>;
  readonly marked: boolean;
  readonly timed: boolean;
  /** True when the words of a turn stand on its label's line. */
  readonly withText: boolean;
  /** Share of the paragraphs that open with a sure label. */
  readonly density: number;
}

const SENTENCE_END = /[.?!…:;)\]"”»’'*_。？！>—–-]$/;

/** A line shorter than this does not go on in the next because it was full. */
const SHORT_LINE = 40;

/** True when the line before a candidate does not go on in the candidate's line. */
function endsThought(before: string): boolean {
  return before.length < SHORT_LINE || SENTENCE_END.test(before);
}

/** All candidates of the text outside `excluded` lines, in text order, each decided. */
export function judgeCandidates(transcript: Transcript, excluded: (line: number) => boolean): readonly Judged[] {
  const { forms, captions } = frame(transcript);
  const seen = collect(transcript, forms, excluded);
  const groups = group(seen);
  const declared = declaredNames(transcript, seen);
  const paragraphs = countParagraphs(transcript, forms, excluded);

  for (const one of groups.values()) acceptAlone(one, declared, groups);
  dropMinorStyles(groups);
  const first = convention(groups, paragraphs);
  for (const one of groups.values()) if (one.reasons.length === 0) acceptByCompany(one, first, declared);
  const second = convention(groups, paragraphs);
  for (const one of groups.values()) if (one.reasons.length === 0) acceptByCompany(one, second, declared);
  acceptVariants(groups);

  const accepted = acceptedKeys(groups);
  const judged: Judged[] = [];
  for (const { line, candidate, opening } of seen) {
    const one = groups.get(groupKey(candidate)) as Group;
    judged.push(judge(line, candidate, opening, one, accepted, second));
  }
  const found = withBareLabels(transcript, judged, accepted, excluded);
  return captions ? withoutRepeats(found) : found;
}

function groupKey(candidate: Candidate): string {
  return `${candidate.style} ${nameKey(candidate.text)}`;
}

function collect(transcript: Transcript, forms: readonly LineForm[], excluded: (line: number) => boolean): Seen[] {
  const seen: Seen[] = [];
  let before: string | null = null;
  for (let line = 0; line < transcript.lines.length; line++) {
    const form = forms[line] as LineForm;
    if (form !== "text" && form !== "bracketed") {
      before = null;
      continue;
    }
    if (excluded(line)) {
      before = null;
      continue;
    }
    const candidates = transcript.lines[line]?.candidates ?? [];
    for (const candidate of candidates) {
      if (form === "bracketed" && !(candidate.style === "bracket")) continue;
      const timeFirst = candidate.timecode !== null && candidate.timecode.start < candidate.name.start;
      const opening = candidate.inside
        ? "sentence"
        : before === null || timeFirst
          ? "paragraph"
          : endsThought(before)
            ? "sentence"
            : "middle";
      if (candidate.style === "line" && !followedByText(transcript, forms, line)) continue;
      const hasText = candidate.textStart < (transcript.lines[line]?.to ?? 0);
      seen.push({ line, candidate, opening, hasText });
    }
    before = lineText(transcript, line);
  }
  return seen;
}

function followedByText(transcript: Transcript, forms: readonly LineForm[], line: number): boolean {
  let next = line + 1;
  while (next < forms.length && forms[next] === "blank" && next - line <= 2) next++;
  return forms[next] === "text" && lineText(transcript, next).length > 0;
}

function group(seen: readonly Seen[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const one of seen) {
    const key = groupKey(one.candidate);
    let entry = groups.get(key);
    if (entry === undefined) {
      entry = {
        key: nameKey(one.candidate.text),
        model: one.candidate,
        style: one.candidate.style,
        seen: [],
        starts: 0,
        paragraphs: 0,
        sentences: 0,
        withText: 0,
        marked: 0,
        timed: 0,
        reasons: [],
        variantOf: null,
      };
      groups.set(key, entry);
    }
    entry.seen.push(one);
    if (!one.candidate.inside) {
      entry.starts++;
      if (one.opening === "paragraph") entry.paragraphs++;
      if (one.opening === "sentence") entry.sentences++;
    }
    if (one.hasText) entry.withText++;
    if (one.candidate.marked) entry.marked++;
    if (one.candidate.timecode !== null) entry.timed++;
  }
  for (const one of groups.values()) one.model = modelOf(one);
  return groups;
}

function modelOf(one: Group): Candidate {
  const counts = new Map<string, number>();
  for (const { candidate } of one.seen)
    counts.set(candidate.text, (counts.get(candidate.text) ?? 0) + (candidate.inside ? 1 : 2));
  let best = one.model;
  for (const { candidate } of one.seen) {
    const more = (counts.get(candidate.text) ?? 0) - (counts.get(best.text) ?? 0);
    if (more > 0 || (more === 0 && best.inside && !candidate.inside)) best = candidate;
  }
  return best;
}

function countParagraphs(transcript: Transcript, forms: readonly LineForm[], excluded: (line: number) => boolean): number {
  let count = 0;
  for (let line = 0; line < transcript.lines.length; line++) {
    if (forms[line] === "text" && !excluded(line) && (line === 0 || forms[line - 1] !== "text")) count++;
  }
  return count;
}

/** Names that the front matter, the header or a roster gives, as keys of whole names, their words and their initials. */
function declaredNames(transcript: Transcript, seen: readonly Seen[]): ReadonlySet<string> {
  const declared = new Set<string>();
  const { frontMatter } = frame(transcript);
  for (const field of frontMatter?.fields ?? []) {
    if (!/^(?:speakers?|guests?|hosts?|participants?|title|authors?|interviewee|interviewer|moderators?)$/.test(field.key))
      continue;
    for (const name of field.text.replace(/[[\]'"]/g, " ").split(/[,;]/)) declare(declared, name);
  }
  const end = seen.find(
    (one) =>
      one.candidate.style === "colon" && one.opening !== "middle" && !["field", "phrase", "clause"].includes(one.candidate.shape),
  );
  for (
    let line = frontMatter === null ? 0 : frontMatter.to + 1, left = 12;
    left > 0 && line < Math.min(end?.line ?? 0, 60);
    line++
  ) {
    const text = lineText(transcript, line);
    if (text === "" || text.length > 200) continue;
    left--;
    for (const name of text.match(/\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*)+/gu) ?? []) declare(declared, name);
    for (const initials of text.matchAll(/\((\p{Lu}{2,4})\b[^)]*\)/gu)) declared.add(nameKey(initials[1] as string));
  }
  return declared;
}

function declare(declared: Set<string>, name: string): void {
  const words = nameWords(name.trim());
  if (words.length === 0 || words.length > 6) return;
  declared.add(nameKey(name));
  for (const word of words) if (/^\p{Lu}\p{L}+/u.test(word)) declared.add(nameKey(word));
  const initials = words.map((word) => word[0] ?? "").join("");
  if (words.length >= 2 && words.length <= 3) declared.add(initials.toLowerCase());
}

function isDeclared(text: string, declared: ReadonlySet<string>): boolean {
  if (declared.has(nameKey(text))) return true;
  const words = nameWords(text).filter((word) => /^\p{Lu}/u.test(word) && !ROLE_WORDS.has(word.toLowerCase()));
  return words.length > 0 && words.every((word) => declared.has(nameKey(word)));
}

/** One letter such as `Q` says little by itself. */
function isLetter(key: string): boolean {
  return [...key].length === 1 && /\p{Script=Latin}|\p{Script=Cyrillic}/u.test(key);
}

function openings(one: Group): number {
  return one.paragraphs + one.sentences;
}

/** What a group says by itself: question words, roles, titles, and names that recur where turns start. */
function acceptAlone(one: Group, declared: ReadonlySet<string>, groups: ReadonlyMap<string, Group>): void {
  const candidate = one.model;
  const { shape, style } = candidate;
  if (shape === "clause" || shape === "field") {
    if (style === "bracket" && shape !== "field") one.reasons.push("a voice tag");
    return;
  }
  const open = openings(one);
  const steady = open >= 2 && open >= one.starts * 0.6;
  const insideOnly = one.starts === 0;
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
    if (one.seen.length >= 2 && open >= 2) one.reasons.push(`in brackets before the text ${one.seen.length} times`);
    return;
  }
  if (style === "timecode") {
    if (open >= 1 && shape !== "phrase") one.reasons.push("a name with a time behind it");
    return;
  }
  if (insideOnly) {
    if (one.seen.length >= 3 && !isLetter(one.key) && shape !== "handle" && shape !== "phrase" && inLongLines(one))
      one.reasons.push(`recurs ${one.seen.length} times behind the end of a sentence`);
    return;
  }
  if (open === 0 && one.starts < 3) return;
  switch (shape) {
    case "question":
    case "answer":
      if (isLetter(one.key)) {
        const partner = [...groups.values()].some(
          (other) =>
            other !== one && other.style === style && isLetter(other.key) && other.model.shape !== shape && openings(other) >= 2,
        );
        if (
          (style === "colon" && open >= 2) ||
          (style === "blank" && open >= 2 && one.key === "q") ||
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

/**
 * A document that divides labels from text with a mark does not also write bare names or dashes for it: such groups
 * stay only where they are a good part of all.
 */
function dropMinorStyles(groups: ReadonlyMap<string, Group>): void {
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

/** True when the text is not divided into paragraphs: most occurrences stand far inside very long lines. */
function inLongLines(one: Group): boolean {
  return one.seen.filter(({ candidate }) => candidate.name.start > 400).length >= one.seen.length * 0.7;
}

function convention(groups: ReadonlyMap<string, Group>, paragraphs: number): Convention {
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
    withText: sure.reduce((sum, one) => sum + one.withText, 0) >= turns * 0.8,
    density: paragraphs === 0 ? 0 : opened / paragraphs,
  };
}

/** A one-off is a label when it is written exactly as the sure labels of the document are. */
function acceptByCompany(one: Group, company: Convention, declared: ReadonlySet<string>): void {
  const candidate = one.model;
  const { shape, style } = candidate;
  if (company.groups < 1 || !company.styles.has(style) || one.starts === 0 || shape === "clause" || shape === "field") return;
  const loud =
    isMostlyCapitals(candidate.text) && candidate.text.length > 4 && shape !== "word" && shape !== "handle" && shape !== "phrase";
  const open = openings(one) + (loud && style === "colon" ? 1 : 0);
  if (open === 0 || isVocative(candidate.text)) return;
  if (company.marked && !candidate.marked) return;
  if (company.timed && one.timed === 0) return;
  if (one.withText === 0 && company.withText && one.starts < 2) return;
  if (company.timed && one.timed > 0 && shape !== "phrase") {
    one.reasons.push("a time and a separator as at the other labels");
    return;
  }
  if (company.marked && candidate.marked && style === "colon" && (shape !== "phrase" || nameWords(candidate.text).length <= 3)) {
    one.reasons.push("set off like the other labels");
    return;
  }
  const dense = company.density >= 0.5 && company.turns >= 6;
  const alike = company.shapes.has(shape);
  if (company.turns < 2) return;
  if (style === "colon") {
    if (shape === "question" && (one.paragraphs > 0 || !isLetter(one.key))) one.reasons.push("a word for who asks");
    else if (shape === "role" || shape === "honorific" || shape === "moderator" || shape === "answer")
      one.reasons.push("an office or title, among other labels");
    else if (shape === "capitals" && open >= 1) one.reasons.push("a name in capitals, among other labels");
    else if (shape === "name" && (one.paragraphs > 0 || open >= 2) && (alike || dense || isDeclared(candidate.text, declared)))
      one.reasons.push("a name, among other labels");
    else if (
      (shape === "word" || shape === "initials") &&
      one.paragraphs > 0 &&
      (dense ? alike || open >= 2 : alike && open >= 2)
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
  else if (style === "line" && company.turns >= 6 && alike && one.paragraphs > 0 && shape !== "word" && shape !== "name")
    one.reasons.push("alone on its line like the other labels");
}

/** How many sure labels a doubtful one is compared with, so that many of both take no more than linear time. */
const MOST_MODELS = 24;

/** A misspelt or badly scanned label is a label still: few letters away from a sure one, at the start of a line. */
function acceptVariants(groups: ReadonlyMap<string, Group>): void {
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
      if (away > 1 && isMostlyCapitals(printed) !== isMostlyCapitals(candidate.text)) continue;
      one.reasons.push(`reads like “${printed}”`);
      one.variantOf = printed;
      break;
    }
  }
}

function isMostlyCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters.replace(/[^\p{Lu}]/gu, "").length >= letters.length * 0.6;
}

function acceptedKeys(groups: ReadonlyMap<string, Group>): ReadonlyMap<string, number> {
  const keys = new Map<string, number>();
  for (const one of groups.values())
    if (one.reasons.length > 0)
      keys.set(one.key, (keys.get(one.key) ?? 0) + one.starts + (one.starts === 0 ? one.seen.length : 0));
  return keys;
}

function judge(
  line: number,
  candidate: Candidate,
  opening: Opening,
  one: Group,
  accepted: ReadonlyMap<string, number>,
  company: Convention,
): Judged {
  const known = accepted.get(one.key) ?? 0;
  if (candidate.inside) {
    const isTurn = !isLetter(one.key) && (known >= 2 || (one.reasons.length > 0 && one.starts === 0));
    return {
      line,
      candidate,
      isTurn,
      variantOf: isTurn ? one.variantOf : null,
      reasons: isTurn
        ? ["a label of this document, behind the end of a sentence"]
        : ["stands inside a paragraph and is no label elsewhere"],
    };
  }
  if (one.reasons.length > 0) {
    const wrapped =
      opening === "middle" &&
      company.density > 0.2 &&
      (candidate.shape === "word" || candidate.shape === "initials" || isLetter(one.key)) &&
      candidate.style !== "colon";
    if (!wrapped) return { line, candidate, isTurn: true, reasons: one.reasons, variantOf: one.variantOf };
    return { line, candidate, isTurn: false, reasons: ["goes on from the line before"], variantOf: null };
  }
  if (known >= 2 && opening !== "middle" && candidate.style !== "line")
    return {
      line,
      candidate,
      isTurn: true,
      reasons: ["a label of this document, divided in another way"],
      variantOf: one.variantOf,
    };
  return { line, candidate, isTurn: false, reasons: [refusal(candidate, one)], variantOf: null };
}

function refusal(candidate: Candidate, one: Group): string {
  if (candidate.shape === "clause") return "the words make a clause and name nobody";
  if (candidate.shape === "field") return "the key of a field";
  if (candidate.shape === "phrase") return "the words are no name, office or question word";
  if (openings(one) === 0) return "goes on from the line before";
  return "stands once and nothing in the document declares it";
}

/**
 * Sure labels whose separator is lost or damaged: `PM No.`, `QUESTION1 Could you`. Only labels in capitals that the
 * document uses often, at the start of a line, where a sentence has ended.
 */
function withBareLabels(
  transcript: Transcript,
  judged: readonly Judged[],
  accepted: ReadonlyMap<string, number>,
  excluded: (line: number) => boolean,
): readonly Judged[] {
  const printed = new Map<string, string>();
  for (const { candidate, isTurn } of judged) {
    if (!isTurn || (accepted.get(nameKey(candidate.text)) ?? 0) < 4) continue;
    const words = nameWords(candidate.text);
    const capitals = candidate.text === candidate.text.toUpperCase() && candidate.text !== candidate.text.toLowerCase();
    if (
      capitals &&
      candidate.text.length >= 2 &&
      words.every(
        (word) =>
          QUESTION_WORDS.has(word.toLowerCase()) || ROLE_WORDS.has(word.toLowerCase()) || MODERATOR_WORDS.has(word.toLowerCase()),
      )
    ) {
      printed.set(nameKey(candidate.text), candidate.text);
    }
  }
  if (printed.size === 0) return judged;
  const turnLines = new Set(judged.filter((one) => one.isTurn && !one.candidate.inside).map((one) => one.line));
  const { forms } = frame(transcript);
  const found: Judged[] = [];
  let before: string | null = null;
  for (let line = 0; line < forms.length; line++) {
    if (forms[line] !== "text" || excluded(line)) {
      before = null;
      continue;
    }
    const text = lineText(transcript, line);
    if (!turnLines.has(line) && (before === null || endsThought(before))) {
      for (const label of printed.values()) {
        if (!text.startsWith(label)) continue;
        const damage = /^(?:[\dIltS.,;'!]{1,2}[.,]?)?[\s\u00a0]+(?=[\p{Lu}"“‘(])/u.exec(
          text.slice(label.length, label.length + 12),
        );
        if (damage === null || (damage[0].trim() === "" && /^\p{Lu}{2}/u.test(text.slice(label.length + damage[0].length))))
          continue;
        const from = transcript.lines[line]?.from ?? 0;
        const end = from + label.length;
        const candidate: Candidate = {
          span: { start: from, end: end + damage[0].trimEnd().length },
          name: { start: from, end },
          text: label,
          shape: "role",
          affiliation: null,
          note: null,
          timecode: null,
          separator: { start: end, end: end + damage[0].trimEnd().length },
          style: "blank",
          marked: false,
          inside: false,
          textStart: end + damage[0].length,
        };
        found.push({
          line,
          candidate,
          isTurn: true,
          reasons: ["a label of this document whose separator is lost or damaged"],
          variantOf: null,
        });
        break;
      }
    }
    before = text;
  }
  if (found.length === 0) return judged;
  const replaced = new Set(found.map((one) => one.line));
  return [...judged.filter((one) => one.candidate.inside || !replaced.has(one.line)), ...found].sort(
    (a, b) => a.line - b.line || a.candidate.name.start - b.candidate.name.start,
  );
}

/** In captions each cue repeats its speaker: only a change of speaker starts a turn. */
function withoutRepeats(judged: readonly Judged[]): readonly Judged[] {
  let speaker = "";
  return judged.map((one) => {
    if (!one.isTurn) return one;
    const key = nameKey(one.candidate.text);
    if (key === speaker) return { ...one, isTurn: false, reasons: ["the same speaker as in the cue before"], variantOf: null };
    speaker = key;
    return one;
  });
}
