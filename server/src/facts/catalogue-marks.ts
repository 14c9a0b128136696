/** Holds each line against the catalogue of boilerplate. */

import type { Knowledge } from "../syntax/knowledge";
import type { Transcript } from "../syntax/transcript";
import { CATALOGUE } from "./catalogue";
import { frame } from "./frame";
import { linePatterns } from "./line-patterns";
import { memo, memoLine } from "./memo";

/** What the catalogue says of one line. */
export interface Mark {
  /** The family that the line belongs to for sure; null where it only could belong to some. */
  readonly sure: string | null;
  readonly likely: readonly string[];
}

/** No line of a page is longer, in UTF-16 units. */
export const LONGEST_LINE = 260;
const LIST_MARK = /^(?:[•·▪◦*|–—-]\s+|\d{1,2}[.)]\s+)/;

/** What a person calls a family, with its article; the name itself for a family that the catalogue has not. */
export function titleOf(family: string): string {
  return CATALOGUE.find((entry) => entry.name === family)?.title ?? family;
}

/** How lines are held against the catalogue without the families that an archive has turned off. */
const markOf = memo(({ familiesOff }: Knowledge) => {
  const families = familiesOff.length === 0 ? CATALOGUE : CATALOGUE.filter(({ name }) => !familiesOff.includes(name));
  const namesOf = (kind: "sure" | "likely") =>
    linePatterns(families.flatMap((family) => family[kind].map((source) => [source, family.name] as const)));
  const sure = namesOf("sure");
  const likely = namesOf("likely");
  return memoLine((text) => readMark(text.trim(), sure, likely));
});

/** What the catalogue says of each 0-based line of which it says anything. */
export function markLines(transcript: Transcript): Map<number, Mark> {
  const { forms } = frame(transcript);
  const marks = new Map<number, Mark>();
  const ofLine = markOf(transcript.knowledge);
  for (let line = 0; line < forms.length; line++) {
    const form = forms[line];
    if (form === "blank" || form === "front-matter" || form === "cue" || form === "timecode") continue;
    const mark = ofLine(transcript, line);
    if (mark !== null) marks.set(line, mark);
  }
  return marks;
}

type NamesOf = (line: string) => readonly string[];

function readMark(text: string, sureOf: NamesOf, likelyOf: NamesOf): Mark | null {
  if (text.length > LONGEST_LINE) return readNotice(text, sureOf);
  const words = text.replace(LIST_MARK, "").replace(/\s+/g, " ").trim().toLowerCase();
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

function readNotice(text: string, sureOf: NamesOf): Mark | null {
  if (text.length > LONGEST_NOTICE) return null;
  const [sure] = sureOf(text.slice(0, LONGEST_LINE).replace(/\s+/g, " ").trim().toLowerCase());
  return sure === "rush-notice" ? { sure, likely: [] } : null;
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
