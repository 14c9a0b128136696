/**
 * Blocks of a transcript that stand in other files of its archive, too, and that are no part of the record. That lines
 * recur says little by itself: greetings, letterheads, rosters and a speech that was published twice recur. What counts
 * is that many lines recur in a row, that they are neither sentences nor names, and that they stand where nobody speaks.
 */

import { frame, lineText, namesSpeaker } from "../facts/frame";
import { memoLine } from "../facts/memo";
import type { LineRange } from "../facts/model";
import { outline } from "../facts/outline";
import type { Transcript } from "../syntax/transcript";
import { lineKey } from "./line-keys";
import { type LineKind, lineKinds } from "./line-kinds";
import { type RepeatedRun, repeatedRuns } from "./repeated-runs";
import { FEWEST_IN_A_ROW, type IndexedFile, type Repeats } from "./repeats";

export interface RepeatedBlock extends LineRange {
  /** How many lines of it are not blank. */
  readonly lines: number;
  /** How many other files hold each of them. */
  readonly others: number;
  /** Where it stands in some of these, most of it at least. */
  readonly places: readonly RepeatedPlace[];
}

/** Lines of another file; 0-based, both ends included. */
export interface RepeatedPlace extends LineRange {
  /** The file's name as its index was given it. */
  readonly file: string;
}

/** The keys of a transcript's lines, by 0-based line; 0 for a blank one. */
export function keysOf(transcript: Transcript): Float64Array {
  return Float64Array.from(transcript.lines.keys(), (line) => keyOfLine(transcript, line));
}

const keyOfLine = memoLine(lineKey);

/** Lines that a run does not go over: they belong to the record wherever they stand. */
const BARRIER = -1;

/** A file that holds some of a transcript's lines in a row. */
interface Witness {
  readonly file: IndexedFile;
  readonly runs: readonly RepeatedRun[];
}

/** What is asked again and again about one transcript. */
interface View {
  readonly transcript: Transcript;
  readonly kinds: readonly LineKind[];
  readonly keys: Float64Array;
  /** True for a line of a stretch that recurs, whatever it is. */
  readonly recurs: readonly boolean[];
  /** Where the top of the text ends and its foot begins: see `reach`. */
  readonly topEnd: number;
  readonly footStart: number;
}

/** The blocks, in text order; their first and last lines are not blank. */
export function repeatedBlocks(transcript: Transcript, repeats: Repeats): readonly RepeatedBlock[] {
  if (!mayHaveBlocks(repeats) || frame(transcript).captions) return [];
  const kinds = lineKinds(transcript);
  const keys = keysOf(transcript);
  // Most files share a few lines with others; to ask where they stand there is for those that could have a block.
  if (!couldHaveBlock(kinds, keys, repeats)) return [];
  const open = keys.map((key, line) => (kinds[line] === "record" ? BARRIER : key));
  const witnesses: readonly Witness[] = repeats.files
    .map((file) => ({ file, runs: repeatedRuns(open, file.keys, FEWEST_IN_A_ROW) }))
    .filter((witness) => !isCopy(transcript, kinds, keys, witness));
  const stretches = stretchesOf(kinds, supportOf(witnesses, keys.length));
  const view = viewOf(transcript, kinds, keys, stretches);
  if (stretches.length === 0 || !isSetApart(view)) return [];
  const copies = repeats.files.length - witnesses.length;
  return stretches.flatMap((range): readonly RepeatedBlock[] => {
    const others = fewestOthers(range, keys, repeats) - copies;
    const end = endOf(view, range);
    if (others < 1 || end === null || !isFurniture(view, range, end)) return [];
    const places = witnesses.flatMap((witness) => placeIn(witness, view, range, end));
    return places.length === 0 ? [] : [{ ...range, lines: linesIn(range, kinds).length, others, places }];
  });
}

/** False where no transcript with these repeats has a block, however many of its lines stand in other files. */
export function mayHaveBlocks({ files }: Repeats): boolean {
  return files.length > 0;
}

/** True where enough lines in a row stand in other files, wherever, and look like a page's. */
function couldHaveBlock(kinds: readonly LineKind[], keys: Float64Array, { others }: Repeats): boolean {
  let [lines, plain] = [0, 0];
  for (const [line, key] of keys.entries()) {
    if (key === 0) continue;
    [lines, plain] = others.has(key) ? [lines + 1, plain + (kinds[line] === "plain" ? 1 : 0)] : [0, 0];
    if (lines >= FEWEST_LINES && plain >= FEWEST_PLAIN) return true;
  }
  return false;
}

function viewOf(transcript: Transcript, kinds: readonly LineKind[], keys: Float64Array, stretches: readonly LineRange[]): View {
  const recurs = kinds.map(() => false);
  for (const { from, to } of stretches) recurs.fill(true, from, to + 1);
  const lines = [...kinds.keys()];
  const topEnd = reach(lines, kinds, recurs);
  const footStart = kinds.length - 1 - reach(lines.reverse(), kinds, recurs);
  return { transcript, kinds, keys, recurs, topEnd, footStart };
}

/** How many lines that are neither speech nor repeated may stand at either end of the text with a block: a header's, a link's. */
const MOST_BESIDE = 8;

const SILENT: ReadonlySet<LineKind> = new Set<LineKind>(["blank", "known", "record", "mark"]);

/** How many of the lines, in this order, come before the first speech that does not recur. */
function reach(lines: readonly number[], kinds: readonly LineKind[], recurs: readonly boolean[]): number {
  let beside = 0;
  const speech = lines.findIndex((line) => {
    const kind = kinds[line] ?? "blank";
    if (SILENT.has(kind) || recurs[line] === true) return false;
    return kind === "sentence" || kind === "turn" || ++beside > MOST_BESIDE;
  });
  return speech === -1 ? lines.length : speech;
}

/** In how many of the witnesses a line stands in a row with others. */
function supportOf(witnesses: readonly Witness[], length: number): Int32Array {
  const support = new Int32Array(length);
  for (const { runs } of witnesses)
    for (const { from, to } of runs) for (let line = from; line <= to; line++) support[line] = (support[line] ?? 0) + 1;
  return support;
}

/** From this share of either text on, what two files have in common makes them one text in two files. */
const COPIED = 0.8;
/** So many long sentences in a row that two files have in common among the turns do the same. */
const COPIED_SENTENCES = 3;
/** Units from which on a sentence is long: nobody says the same again by chance. */
const LONG = 60;

/** True for a file that holds the same speech, whole or in part: what it has in common with this one says nothing of boilerplate. */
function isCopy(transcript: Transcript, kinds: readonly LineKind[], keys: Float64Array, { file, runs }: Witness): boolean {
  const shared = runs.reduce((sum, { length }) => sum + length, 0);
  if (shared >= COPIED * filled(keys) || shared >= COPIED * filled(file.keys)) return true;
  const { turns } = outline(transcript);
  const first = turns[0]?.line ?? 0;
  // What stands behind the last label may be the foot of a page.
  const last = turns.at(-1)?.line ?? 0;
  let spoken = 0;
  for (const { from, to } of runs)
    for (let line = Math.max(from, first); line <= Math.min(to, last); line++)
      if ((kinds[line] === "sentence" || kinds[line] === "turn") && (transcript.lines[line]?.to ?? 0) > LONG) spoken++;
  return spoken >= COPIED_SENTENCES;
}

function filled(keys: Float64Array): number {
  return keys.reduce((sum, key) => sum + (key === 0 ? 0 : 1), 0);
}

/**
 * Lines that recur, with nothing but blank lines between. At either end they are cut where half of the files or fewer go on,
 * and where a line is known already or describes the record.
 */
function stretchesOf(kinds: readonly LineKind[], support: Int32Array): readonly LineRange[] {
  const stretches: LineRange[] = [];
  let lines: number[] = [];
  const close = () => {
    const most = lines.reduce((most, line) => Math.max(most, support[line] ?? 0), 0);
    const isCore = (line: number) => (support[line] ?? 0) * 2 > most && kinds[line] !== "known" && kinds[line] !== "header";
    // What follows a label that recurs was said under it.
    const from = lines.find(isCore);
    const to = lines.findLast((line) => isCore(line) && kinds[line] !== "turn");
    if (from !== undefined && to !== undefined && from <= to) stretches.push({ from, to });
    lines = [];
  };
  for (const [line, kind] of kinds.entries()) {
    if (kind === "blank") continue;
    if ((support[line] ?? 0) > 0) lines.push(line);
    else if (lines.length > 0) close();
  }
  if (lines.length > 0) close();
  return stretches;
}

function linesIn({ from, to }: LineRange, kinds: readonly LineKind[]): readonly number[] {
  const lines: number[] = [];
  for (let line = from; line <= to; line++) if (kinds[line] !== "blank") lines.push(line);
  return lines;
}

/** In how many other files each line of a range stands. */
function fewestOthers(range: LineRange, keys: Float64Array, { others }: Repeats): number {
  let fewest = Number.POSITIVE_INFINITY;
  for (const key of keys.subarray(range.from, range.to + 1)) if (key !== 0) fewest = Math.min(fewest, others.get(key) ?? 0);
  return fewest;
}

/** From this share on, speech that is itself short lines without an end makes form no evidence: captions, chats. */
const MOST_PLAIN_SPEECH = 0.3;

/** True where the speech has another form than furniture has. */
function isSetApart({ transcript, kinds, recurs }: View): boolean {
  const speech = [...outline(transcript).parts.entries()]
    .filter(([line, part]) => (part === "statement" || part === "turn") && recurs[line] !== true)
    .map(([line]) => kinds[line]);
  const plain = speech.filter((kind) => kind === "plain").length;
  return speech.length > 0 && plain <= speech.length * MOST_PLAIN_SPEECH;
}

/** The end of the text at which a range stands; null amid the speech, where votes, oaths and songs recur. */
function endOf({ topEnd, footStart }: View, { from, to }: LineRange): "top" | "foot" | null {
  if (from < topEnd) return "top";
  return to > footStart ? "foot" : null;
}

/** Lines without the blank ones: letterheads, openings and signatures have fewer. */
const FEWEST_LINES = 6;
const FEWEST_PLAIN = 3;
/** The longest lines of forms, menus and buttons, in words on the average: verses are longer, and close what somebody says. */
const MOST_WORDS = { top: 6, foot: 4.5 };

/** True for lines that look like a page's, not like anything of a record. */
function isFurniture(view: View, range: LineRange, end: "top" | "foot"): boolean {
  const { transcript, kinds } = view;
  const lines = linesIn(range, kinds).filter((line) => kinds[line] !== "known");
  const plain = lines.filter((line) => kinds[line] === "plain");
  const sentences = lines.filter((line) => kinds[line] === "sentence").length;
  if (lines.length < FEWEST_LINES) return false;
  if (plain.length < FEWEST_PLAIN || plain.length * 6 < lines.length || sentences * 2 > lines.length) return false;
  if (lines.some((line) => kinds[line] === "turn") || (end === "foot" && isUnderLabel(transcript, range.from))) return false;
  const words = plain.reduce((sum, line) => sum + lineText(transcript, line).split(/\s+/u).length, 0);
  return words <= plain.length * MOST_WORDS[end] && !isList(view, range, lines);
}

/** True for a line that is, or stands under, what could be a label alone on its line. */
function isUnderLabel(transcript: Transcript, line: number): boolean {
  const { forms } = frame(transcript);
  let above = line - 1;
  while (forms[above] === "blank") above--;
  return [above, line].some((one) => one >= 0 && namesSpeaker(transcript, one) && /[:：]$/u.test(lineText(transcript, one)));
}

/** From this share on, lines that are headings or speakers of the record make an agenda or a roster of them all. */
const LISTED = 0.25;

const LIST_HEADING =
  /^\W*(?:the )?(?:(?:meeting |proposed |draft )?agenda|order of (?:business|the day)|(?:table of )?contents|program(?:me)?|topics?|items|questions|participants?|attendees|attendance|members|panel(?:ists)?|speakers|guests|present|in attendance|also present|witnesses|roll call|chapters|tagesordnung|inhalt(?:sverzeichnis)?|teilnehmer(?:innen)?|anwesend|ordre du jour|sommaire|participants?|présents|orden del d[ií]a|índice|asistentes|ordem do dia|presentes|ordine del giorno|повестка дня|участники|присутствовали|порядок денний|учасники|porządek (?:obrad|dzienny)|obecni|gündem|katılımcılar|议程|与会者|目录)\W*$/iu;

/** True for an agenda, a table of contents or a roster. */
function isList(
  { transcript, kinds, keys, topEnd, footStart }: View,
  { from, to }: LineRange,
  lines: readonly number[],
): boolean {
  let above = from - 1;
  while (above >= 0 && kinds[above] === "blank") above--;
  if ([above, from].some((line) => line >= 0 && LIST_HEADING.test(lineText(transcript, line)))) return true;
  const elsewhere = new Set(keys.filter((_, line) => line > topEnd && line < footStart && (line < from || line > to)));
  const names = new Set(outline(transcript).turns.map(({ label }) => label.text.toLowerCase()));
  const whole = [...names].filter((name) => name.includes(" "));
  let listed = 0;
  for (const line of lines) {
    const text = lineText(transcript, line).toLowerCase();
    // No page has a button with the name of one who speaks here; a surname is told by the label alone.
    if (whole.includes(text) || (kinds[line] === "name" && names.has(text.slice(text.lastIndexOf(" ") + 1)))) return true;
    if (elsewhere.has(keys[line] ?? 0) || whole.some((name) => text.includes(name))) listed++;
  }
  return listed >= lines.length * LISTED;
}

/** How much nearer to the middle a block may stand in another file, in lines that are not blank. */
const MOST_SHIFT = 20;

/** Where most of a range stands in a file, at the same end of it. */
function placeIn(
  { file, runs }: Witness,
  { kinds, keys }: View,
  range: LineRange,
  end: "top" | "foot",
): readonly RepeatedPlace[] {
  let covered = 0;
  let longest: RepeatedRun | null = null;
  for (const run of runs) {
    const shared = linesIn({ from: Math.max(run.from, range.from), to: Math.min(run.to, range.to) }, kinds).length;
    covered += shared;
    if (shared > 0 && (longest === null || run.length > longest.length)) longest = run;
  }
  if (longest === null || covered * 2 < linesIn(range, kinds).length) return [];
  const own = end === "top" ? filled(keys.subarray(0, longest.from)) : filled(keys.subarray(longest.to + 1));
  const there =
    end === "top" ? filled(file.keys.subarray(0, longest.otherFrom)) : filled(file.keys.subarray(longest.otherTo + 1));
  return there > own + MOST_SHIFT ? [] : [{ file: file.name, from: longest.otherFrom, to: longest.otherTo }];
}
