/** Settles labels that head no words: the names of a list, and a word that announces each name. */

import type { Candidate } from "../syntax/candidate";
import { nameKey } from "../syntax/name";
import type { Transcript } from "../syntax/transcript";
import { say } from "../text/message";
import { speakerKey } from "./declared-names";
import { type LineForm, lineText } from "./frame";
import type { Judged } from "./label-groups";

/** So many labels with nothing between them are a list of names. */
const LIST = 3;

/** So often right above a name, a word only announces who speaks. */
const ANNOUNCES = 4;

/** A list of names is no longer than so many lines. */
const LONGEST_ROSTER = 40;

const LIST_HEADING =
  /(?<!\p{L})(?:participants|speakers|attendees|appearances|present|attendance|executives|analysts|panell?ists|teilnehmer(?:innen)?|teilnehmende|intervenants|participantes|asistentes|ejecutivos|analistas)\s*:?$/iu;

/** The judgements without the turns of lists of names. */
export function withoutRosters(transcript: Transcript, forms: readonly LineForm[], judged: readonly Judged[]): readonly Judged[] {
  const turns = judged.filter(({ isTurn }) => isTurn);
  const wordless = turns.map((turn, i) => isWordless(transcript, forms, turn, turns[i + 1]));
  const listed = new Set<Judged>();
  for (let from = 0; from < turns.length; from++) {
    if (!wordless[from]) continue;
    let to = from;
    while (wordless[to + 1]) to++;
    // Below a heading, and right below the others, the last name is one of the list, too, though words follow it.
    const below = turns[to + 1];
    const isRightBelow = below !== undefined && below.line === (turns[to] as Judged).line + 1 && isAloneOnLine(transcript, below);
    const last = isRightBelow || isListed(transcript, forms, turns[from] as Judged) ? to + 1 : to;
    if (last - from + 1 >= LIST) for (const turn of turns.slice(from, last + 1)) listed.add(turn);
    from = to;
  }
  const { lines } = speakerKey(transcript);
  for (const turn of turns) if (lines.has(turn.line) || isEntry(transcript, forms, turn.line, turn.candidate)) listed.add(turn);
  if (listed.size === 0) return judged;
  return judged.map((one) =>
    listed.has(one)
      ? { ...one, isTurn: false, isTakenBack: true, variantOf: null, reasons: [say`a list of names, with no words between them`] }
      : one,
  );
}

/** `speaker` right above each name: the names are the labels, however rarely they come, and the word is none. */
export function announced(transcript: Transcript, judged: readonly Judged[]): readonly Judged[] {
  const alone = new Map<number, Judged>();
  for (const one of judged) if (one.candidate.style === "line") alone.set(one.line, one);
  const announcing = new Map<string, number>();
  for (const one of alone.values()) {
    if (!one.isTurn) continue;
    const { key } = one.candidate;
    const below = alone.get(one.line + 1);
    const count = announcing.get(key) ?? 0;
    announcing.set(key, below === undefined || below.candidate.key === key ? Number.NEGATIVE_INFINITY : count + 1);
  }
  const announces = (line: number) => {
    const one = alone.get(line);
    return one?.isTurn === true && (announcing.get(nameKey(lineText(transcript, line))) ?? 0) >= ANNOUNCES;
  };
  if (![...announcing.values()].some((count) => count >= ANNOUNCES)) return judged;
  return judged.map((one) => {
    if (one.candidate.style !== "line") return one;
    if (announces(one.line))
      return { ...one, isTurn: false, isTakenBack: true, variantOf: null, reasons: [say`announces the name below`] };
    return announces(one.line - 1) ? { ...one, isTurn: true, reasons: [say`the line above announces it`] } : one;
  });
}

function isAloneOnLine(transcript: Transcript, { line, candidate }: Judged): boolean {
  return candidate.textStart >= (transcript.lines[line]?.to ?? 0);
}

/** True where nothing but blank lines stands between a label and the next. */
function isWordless(transcript: Transcript, forms: readonly LineForm[], turn: Judged, next: Judged | undefined): boolean {
  if (next === undefined || next.line === turn.line || turn.candidate.place !== "start" || next.candidate.place !== "start")
    return false;
  if (!isAloneOnLine(transcript, turn)) return false;
  for (let line = turn.line + 1; line < next.line; line++) if (forms[line] !== "blank") return false;
  return true;
}

/** True for a line right below such a heading, or further down the same paragraph. */
export function isInRoster(transcript: Transcript, forms: readonly LineForm[], line: number): boolean {
  let above = line - 1;
  while (forms[above] === "text" && line - above < LONGEST_ROSTER && !LIST_HEADING.test(lineText(transcript, above))) above--;
  while (forms[above] === "blank") above--;
  return above >= 0 && LIST_HEADING.test(lineText(transcript, above));
}

/** True for a name, with its office at most, on a 0-based line of a paragraph below such a heading of which no line ends as a sentence. */
export function isEntry(transcript: Transcript, forms: readonly LineForm[], line: number, { style }: Candidate): boolean {
  if ((style !== "line" && style !== "dash") || !isInRoster(transcript, forms, line)) return false;
  const isWords = (other: number) => SENTENCE_END.test(lineText(transcript, other));
  for (let above = line - 1; forms[above] === "text" && line - above < LONGEST_ROSTER; above--) if (isWords(above)) return false;
  for (let below = line; forms[below] === "text" && below - line < LONGEST_ROSTER; below++) if (isWords(below)) return false;
  return true;
}

const SENTENCE_END = /[.?!…。？！]["”’)\]]*$/;

function isListed(transcript: Transcript, forms: readonly LineForm[], { line }: Judged): boolean {
  let above = line - 1;
  while (forms[above] === "blank") above--;
  return LIST_HEADING.test(lineText(transcript, above));
}
