/** Holds each line against the catalogue of boilerplate. */

import type { Knowledge } from "../syntax/knowledge";
import type { Transcript } from "../syntax/transcript";
import { lazy } from "../text/lazy";
import { CATALOGUE } from "./catalogue";
import { ADVERTISEMENT, type Family } from "./catalogue-parts";
import { frame } from "./frame";
import { linePatterns } from "./line-patterns";
import { memo, memoLine, memoLineFor } from "./memo";

/** What the catalogue says of one line. */
export interface Mark {
  /** The family that the line belongs to for sure; null where it only could belong to some. */
  readonly sure: string | null;
  readonly likely: readonly string[];
}

/** No line of a page is longer, in UTF-16 units. */
export const LONGEST_LINE = 260;
const LIST_MARK = /^(?:[•·▪◦□■○●►▶▸➡→✅👉*|–—-]\s+|\d{1,2}[.)]\s+)/u;

/** What a person calls a family, with its article; the name itself for a family that the catalogue has not. */
export function titleOf(family: string): string {
  return CATALOGUE.find((entry) => entry.name === family)?.title ?? family;
}

/** How lines are held against the whole catalogue. */
const markOf = memoLine((text) => readAgainstAll()(text));
const readAgainstAll = lazy(() => readMarkAgainst(CATALOGUE));

/** How they are held against it without the families that an archive has turned off. */
const markWithout = memo(({ familiesOff }: Knowledge) =>
  memoLineFor(readMarkAgainst(CATALOGUE.filter(({ name }) => !familiesOff.includes(name)))),
);

function readMarkAgainst(families: readonly Family[]): (text: string) => Mark | null {
  const namesOf = (kind: "sure" | "likely") =>
    linePatterns(families.flatMap((family) => family[kind].map((source) => [source, family.name] as const)));
  const sure = namesOf("sure");
  const likely = namesOf("likely");
  const notices = linePatterns(
    families
      .filter(({ name }) => name === NOTICE)
      .flatMap(({ sure: sources }) => sources.map((source) => [source, NOTICE] as const)),
  );
  return (text) => readMark(text.trim(), sure, likely, notices);
}

/** What the catalogue says of each 0-based line of which it says anything. */
export function markLines(transcript: Transcript): Map<number, Mark> {
  const { forms } = frame(transcript);
  const marks = new Map<number, Mark>();
  const ofLine = markingOf(transcript);
  for (let line = 0; line < forms.length; line++) {
    const form = forms[line];
    if (form === "blank" || form === "front-matter" || form === "cue" || form === "timecode") continue;
    const mark = ofLine(transcript, line);
    if (mark !== null) marks.set(line, mark);
  }
  return marks;
}

function markingOf({ knowledge }: Transcript): (transcript: Transcript, line: number) => Mark | null {
  return knowledge.familiesOff.length === 0 ? markOf : markWithout(knowledge);
}

/** True for a 0-based line that says no more than that an advertisement stood there: nobody is called so. */
export function marksAdvertisement(transcript: Transcript, line: number): boolean {
  return markingOf(transcript)(transcript, line)?.sure === ADVERTISEMENT;
}

type NamesOf = (line: string) => readonly string[];

function readMark(text: string, sureOf: NamesOf, likelyOf: NamesOf, noticesOf: NamesOf): Mark | null {
  if (text.length > LONGEST_LINE) return readNotice(text, sureOf, noticesOf);
  const words = squeezed(text.replace(LIST_MARK, "")).trim().toLowerCase();
  if (words === "") return text === "|" ? { sure: "nav-separator", likely: [] } : null;
  const [sure] = sureOf(words);
  if (sure !== undefined) return { sure, likely: [] };
  if (words.length > 120) return null;
  const likely = [...new Set(likelyOf(words))];
  if (likely.length === 0 && isMenu(words)) return { sure: null, likely: ["site-nav"] };
  return likely.length > 0 ? { sure: null, likely } : null;
}

/** A notice may be a paragraph; who made the transcript, and how, stands at its beginning. */
const LONGEST_NOTICE = 800;

function readNotice(text: string, sureOf: NamesOf, noticesOf: NamesOf): Mark | null {
  if (text.length > LONGEST_NOTICE) return null;
  const words = squeezed(text.slice(0, LONGEST_LINE)).trim().toLowerCase();
  // Nearly every paragraph of speech comes here, and few patterns are of notices.
  return noticesOf(words).length > 0 && sureOf(words)[0] === NOTICE ? { sure: NOTICE, likely: [] } : null;
}

const NOTICE = "rush-notice";

/** The text with each run of white space as one space. */
function squeezed(text: string): string {
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, " ") : text;
}

const MENU_SIGN = /[|·•»›→>]/;

/** `Home | News | Contact`: few words many times, with a bar or a dot between. */
function isMenu(words: string): boolean {
  if (!MENU_SIGN.test(words)) return false;
  const entries = words.split(/\s*[|·•»›→>]\s*/u);
  return (
    entries.length >= 3 &&
    entries.every((entry) => entry !== "" && entry.length <= 24 && !/[.?!,;:\d]/.test(entry) && entry.split(" ").length <= 3)
  );
}
