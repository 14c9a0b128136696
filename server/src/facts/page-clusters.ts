/** Gathers lines that the catalogue knows, and what stands between them, into the parts of a web page: menus, forms, share blocks, lists of links. */

import type { Transcript } from "../syntax/transcript";
import { fromData, type Message, say } from "../text/message";
import { append } from "../text/put";
import { LONGEST_LINE, type Mark, titleOf } from "./catalogue-marks";
import { ADVERTISEMENT, LINK_PLACEHOLDER, SHARE_ROW } from "./catalogue-parts";
import { frame, lineText, namesSpeaker } from "./frame";
import { BYLINE, DELIVERY_NOTE, looksLikeHeader } from "./header-lines";
import { memoTranscript } from "./memo";

/** A line of a block before families are settled. */
export interface Member {
  readonly line: number;
  readonly family: string;
  /** True when the catalogue knows the line. */
  readonly known: boolean;
  readonly reason: Message;
}

const BULLET = /^[•·▪◦]\s/;
/** Families whose lines stand for themselves: nothing between two of them belongs to them. */
export const ALONE: ReadonlySet<string> = new Set([
  "updated-line",
  "nav-separator",
  "page-furniture",
  "rush-notice",
  "client-placeholder",
  "recorder-lines",
  "advertisement-notice",
  ADVERTISEMENT,
]);

/** How many lines away a doubtful line looks for the family it belongs to. */
const FARTHEST_FAMILY = 60;

/** The first line on which the same words stand; remembered with the transcript. */
const firstPlaces = memoTranscript((transcript: Transcript): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  for (let line = 0; line < transcript.lines.length; line++) {
    const words = lineText(transcript, line);
    if (words !== "" && words.length <= LONGEST_LINE && !places.has(words)) places.set(words, line);
  }
  return places;
});

/**
 * True for a line that may belong to boilerplate that surrounds it: few words, no sentence, no label, nothing of a
 * header unless it only repeats one, as a share form does with the title.
 */
function isFiller(transcript: Transcript, line: number): boolean {
  const text = lineText(transcript, line);
  const repeated = (firstPlaces(transcript).get(text) ?? line) < line && text.length <= 160 && !namesSpeaker(transcript, line);
  if (repeated && !/[.!?…,;]["”’')]?$/.test(text) && !DELIVERY_NOTE.test(text) && !BYLINE.test(text)) return true;
  if (text.length > 70 || text.split(/\s+/u).length > 8 || /[.!?…,;]["”’')]?$/.test(text)) return false;
  if (frame(transcript).forms[line] !== "text" && frame(transcript).forms[line] !== "rule") return false;
  return !looksLikeHeader(text) && !(namesSpeaker(transcript, line) && !/:$/.test(text));
}

interface Segment {
  readonly lines: number[];
  readonly marked: Set<number>;
}

/** Marked lines near each other, with the fillers between them, where enough of them are sure. */
export function* clusters(
  transcript: Transcript,
  marks: ReadonlyMap<number, Mark>,
  taken: ReadonlyMap<number, Member>,
): Generator<Member> {
  const { forms } = frame(transcript);
  const segments: Segment[] = [];
  let current: Segment | null = null;
  let fillers: number[] = [];
  for (let line = 0; line < forms.length; line++) {
    if (forms[line] === "blank") continue;
    const mark = marks.get(line);
    const neutral =
      EMPTY_BULLET.test(text(transcript, line)) ||
      (forms[line] === "rule" && text(transcript, line) !== "---" && !/^(?:[*•#]\s?){3,}$/.test(text(transcript, line)));
    if (taken.has(line) && !(current !== null && taken.get(line)?.family === "media-widget")) {
      current = null;
      fillers = [];
    } else if ((mark !== undefined && !(mark.sure !== null && ALONE.has(mark.sure))) || neutral) {
      if (current === null || !mayJoin(transcript, fillers)) {
        current = { lines: [], marked: new Set() };
        segments.push(current);
        fillers = [];
      }
      append(current.lines, fillers);
      current.lines.push(line);
      current.marked.add(line);
      fillers = [];
    } else if (current !== null) {
      if (taken.has(line) || (fillers.length < 14 && isFiller(transcript, line))) fillers.push(line);
      else {
        current = null;
        fillers = [];
      }
    }
  }
  const body = speechSpan(transcript, segments, taken);
  yield* shortLines(transcript, marks, body);
  for (const segment of segments) yield* settle(transcript, segment, marks, body);
}

function text(transcript: Transcript, line: number): string {
  return lineText(transcript, line);
}

/** An address alone: a page has some, and so has any list of sources. */
function isAddress(transcript: Transcript, line: number): boolean {
  return /^https?:\S+$/.test(text(transcript, line));
}

function mayJoin(transcript: Transcript, fillers: readonly number[]): boolean {
  if (fillers.length <= 3) return true;
  return fillers.filter((line) => BULLET.test(text(transcript, line))).length >= fillers.length * 0.4;
}

/** First and last line of text outside all segments: what lies before or behind is a head or a tail. */
function speechSpan(
  transcript: Transcript,
  segments: readonly Segment[],
  taken: ReadonlyMap<number, Member>,
): { readonly from: number; readonly to: number } {
  const inSegment = new Set(segments.flatMap((segment) => segment.lines));
  const { forms } = frame(transcript);
  const speech = (line: number) =>
    (forms[line] === "text" || forms[line] === "bracketed") &&
    !inSegment.has(line) &&
    !taken.has(line) &&
    !isFiller(transcript, line);
  let from = 0;
  while (from < forms.length && !speech(from)) from++;
  let to = forms.length - 1;
  while (to > from && !speech(to)) to--;
  return { from, to };
}

/** At head or tail, a paragraph of lines of one to three words of which the catalogue knows some: a menu of commands. */
function* shortLines(
  transcript: Transcript,
  marks: ReadonlyMap<number, Mark>,
  body: { readonly from: number; readonly to: number },
): Generator<Member> {
  const { forms } = frame(transcript);
  for (let from = 0; from < forms.length; from++) {
    if (from >= body.from && from <= body.to) from = body.to + 1;
    if (forms[from] !== "text") continue;
    let to = from;
    while (forms[to + 1] === "text") to++;
    const lines = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    const short = lines.every((line) => isFiller(transcript, line) && text(transcript, line).split(/\s+/u).length <= 3);
    const marked = lines.filter((line) => marks.has(line) && !isAddress(transcript, line)).length;
    if (lines.length >= 3 && short && marked >= lines.length * 0.25) {
      for (const line of lines)
        yield { line, family: "structure", known: false, reason: say`short lines of a web page in a row` };
    }
    from = to;
  }
}

/** Nobody says so much of what a page offers without a comma: `Share on Facebook  Share on X  Copy link`. */
const OFFERS = new RegExp(`^(?:${SHARE_ROW})$`, "iu");

/** Words that end as a sentence does. */
const SENTENCE = /\s\S*\p{L}[)\]"”’]*[.!?…]["”’)]*$/u;

/** The members that an accepted segment gives; none where it says too little to be believed. */
function* settle(
  transcript: Transcript,
  segment: Segment,
  marks: ReadonlyMap<number, Mark>,
  body: { readonly from: number; readonly to: number },
): Generator<Member> {
  const sure = segment.lines.filter((line) => marks.get(line)?.sure != null);
  const first = segment.lines[0] as number;
  const last = segment.lines.at(-1) as number;
  const outside = last < body.from || first > body.to;
  const linked = segment.lines.some((line) => LINK_PLACEHOLDER.test(text(transcript, line).toLowerCase()));
  const family = marks.get(sure[0] ?? -1)?.sure;
  const kin = segment.lines.filter((line) => family != null && marks.get(line)?.likely.includes(family)).length;
  const believed =
    sure.length >= 2 ||
    linked ||
    sure.some((line) => OFFERS.test(text(transcript, line).replace(/\s+/gu, " "))) ||
    (sure.length === 1 && (outside || isHeading(transcript, sure[0] as number) || kin >= 2)) ||
    (sure.length === 1 && sure[0] === first && kin >= 1 && segment.marked.size === segment.lines.length) ||
    (outside && [...segment.marked].filter((line) => !isAddress(transcript, line)).length >= 4) ||
    hasEmptyBullets(transcript, segment, marks) ||
    closesPage(transcript, segment, marks);
  if (!believed) return;
  if (sure.length === 0 && !linked) {
    for (const line of segment.lines)
      yield { line, family: "structure", known: false, reason: say`short lines of a web page in a row` };
    return;
  }
  const families = settleFamilies(segment, marks);
  // Where all are sentences, somebody may have said them: “Subscribe to our channel. Follow us on Twitter.”
  const unspoken = segment.lines.some((line) => marks.has(line) && !SENTENCE.test(text(transcript, line)));
  const enough = (sure.length >= 2 && unspoken && outside && !goesOnFromLabel(transcript, first)) || linked;
  for (const line of segment.lines) {
    const family = families.get(line) as string;
    const known = segment.marked.has(line) && enough;
    yield { line, family, known, reason: known ? fromData(titleOf(family)) : say`is among lines of a web page` };
  }
  yield* repeatedHead(transcript, segment, families.get(first) as string);
  const end = relatedEnd(transcript, last, families.get(last) as string);
  for (let line = last + 1; line <= end; line++)
    if (text(transcript, line) !== "") yield { line, family: "related-links", known: false, reason: say`a list of links` };
}

/** True for bullets whose pictures did not come along, two of them and more, among names that the catalogue knows: a row of buttons. */
function hasEmptyBullets(transcript: Transcript, { lines }: Segment, marks: ReadonlyMap<number, Mark>): boolean {
  const empty = lines.filter((line) => EMPTY_BULLET.test(text(transcript, line))).length;
  return (
    empty >= FEWEST_BUTTONS && lines.filter((line) => marks.has(line) && !isAddress(transcript, line)).length >= FEWEST_BUTTONS
  );
}

const EMPTY_BULLET = /^[*•·▪◦–-]$/;
const FEWEST_BUTTONS = 2;

/** Families of what stands at the foot of a page. */
const FOOT: ReadonlySet<string> = new Set(["site-nav", "licence-line", "share-block", "subscribe-social"]);

/** True for a paragraph of at least two lines that ends the text, where each line could be of the foot of a page: `Mentions légales`, `Plan du site`. */
function closesPage(transcript: Transcript, { lines }: Segment, marks: ReadonlyMap<number, Mark>): boolean {
  const { forms } = frame(transcript);
  const first = lines[0] as number;
  let next = (lines.at(-1) as number) + 1;
  while (forms[next] === "blank") next++;
  if (next < forms.length || lines.length < 2 || first === 0 || forms[first - 1] !== "blank") return false;
  return lines.every((line) => marks.get(line)?.likely.some((family) => FOOT.has(family)) === true);
}

/** True for a line right below that of a label whose words no sentence has ended: `NORTH: It says Home` above `Share on Facebook`. */
function goesOnFromLabel(transcript: Transcript, line: number): boolean {
  const { forms } = frame(transcript);
  return forms[line - 1] === "text" && namesSpeaker(transcript, line - 1) && !/[.!?…:]["”’)*]*$/.test(text(transcript, line - 1));
}

/** `See also` below a blank line heads a list of links even amid the speech. */
function isHeading(transcript: Transcript, line: number): boolean {
  const { forms } = frame(transcript);
  return (line === 0 || forms[line - 1] === "blank") && relatedEnd(transcript, line, "related-links") > line;
}

/** Each line its family: its own where that is sure, else that of the nearest sure line which may have it, else the nearest. */
function settleFamilies(segment: Segment, marks: ReadonlyMap<number, Mark>): ReadonlyMap<number, string> {
  const { lines } = segment;
  const families = new Map<number, string>();
  const sureAt = lines.map((line) => marks.get(line)?.sure ?? null);
  lines.forEach((line, i) => {
    const own = sureAt[i];
    if (own != null) {
      families.set(line, own);
      return;
    }
    const likely = marks.get(line)?.likely ?? [];
    const nearest = (accept: (family: string) => boolean): string | null => {
      for (let step = 1; step < Math.min(lines.length, FARTHEST_FAMILY); step++) {
        for (const at of [i - step, i + step]) {
          const family = sureAt[at];
          if (family != null && accept(family)) return family;
        }
      }
      return null;
    };
    families.set(
      line,
      (likely.length > 0 ? nearest((family) => likely.includes(family)) : null) ??
        (likely.length > 0 ? likely[0] : null) ??
        nearest(() => true) ??
        "structure",
    );
  });
  return families;
}

/** At the head of a file, the site's name above its menu: short lines that the menu repeats. */
function* repeatedHead(transcript: Transcript, segment: Segment, family: string): Generator<Member> {
  const first = segment.lines[0] as number;
  const inside = new Set(segment.lines.map((line) => text(transcript, line)));
  const above: number[] = [];
  for (let line = 0; line < first; line++) if (text(transcript, line) !== "") above.push(line);
  if (
    above.length === 0 ||
    above.length > 2 ||
    !above.every((line) => isFiller(transcript, line) && inside.has(text(transcript, line)))
  )
    return;
  for (const line of above) yield { line, family, known: false, reason: say`the site's name, which its menu repeats` };
}

const DATE_ONLY =
  /^(?:\p{L}+,? )?(?:\d{1,2}\.? \p{L}+\.?,? \d{4}|\p{L}+\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{2,4})(?:,? \d{1,2}[:.]\d{2})?$/u;

/** So many lines of a list of other pages are looked at. */
const MOST_RELATED = 60;

/**
 * The last line of the list of titles and dates, or of bullets, that follows a heading of related links, and of the words
 * below the last of them where nothing else follows; `heading` where none follows.
 */
function relatedEnd(transcript: Transcript, heading: number, family: string): number {
  if (family !== "related-links") return heading;
  const { forms } = frame(transcript);
  let end = heading;
  let last = heading;
  const isDate = (at: number) => DATE_ONLY.test(text(transcript, at).replace(/\u00a0/g, " "));
  for (let line = heading + 1; line <= heading + MOST_RELATED; line++) {
    const form = forms[line];
    if (form === "blank") continue;
    if (form === undefined) return end > heading ? last : heading;
    const words = text(transcript, line);
    // A title may hold a colon, as a label does: its date below tells.
    if (form !== "text" || words.length > 200 || (namesSpeaker(transcript, line) && !isDate(line + 1))) break;
    last = line;
    if (isDate(line) || BULLET.test(words)) end = line;
  }
  return end;
}
