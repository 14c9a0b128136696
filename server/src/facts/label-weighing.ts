/** Gathers the signs of everything that could be a label in a transcript. */

import { nameKey } from "../syntax/name";
import type { Transcript } from "../syntax/transcript";
import type { Span } from "../text/span";
import { isUpperAt } from "../text/units";
import { boilerplate as findBoilerplate } from "./boilerplate";
import { marksAdvertisement } from "./catalogue-marks";
import { datesIn, datesOfLine } from "./dates";
import { speakerKey } from "./declared-names";
import { frame } from "./frame";
import { headFields } from "./head-fields";
import { collect, isMostlyCapitals, type Judged, namedAmongCapitals } from "./label-groups";
import { SURE_PERSON } from "./label-own-signs";
import { type Place, placeOf, readPlaces } from "./label-places";
import { isEntry, isInRoster } from "./label-rosters";
import { judgeByRules } from "./label-rules";
import type { Subject } from "./label-sign";
import { type NameFacts, statisticsOf } from "./label-statistics";
import { SHORTEST_SAID } from "./label-words";
import { language } from "./language";
import { mailFields } from "./mail-heads";
import { scheduleLines } from "./schedule";
import { endsSentence } from "./sentences";

/** A possible label with all that its signs are read from. */
export interface Weighed {
  readonly subject: Subject;
  /** What the rules say; null where it is none of their candidates. */
  readonly rule: Judged | null;
}

/** Units before a label in which its name may have been said. */
const SAID_WITHIN = 250;

/** What the rules say of a transcript, which is evidence among other. */
export interface RuleVerdict {
  readonly judged: readonly Judged[];
  readonly page: ReadonlySet<number>;
}

export function ruleVerdict(transcript: Transcript): RuleVerdict {
  const page = new Set<number>();
  for (const { from, to } of findBoilerplate(transcript)) for (let line = from; line <= to; line++) page.add(line);
  const isPage = (line: number) => page.has(line);
  const seen = collect(transcript, frame(transcript).forms, isPage);
  return { judged: judgeByRules(transcript, isPage, seen), page };
}

/** All possible labels of a transcript in text order, those that the rules alone find among them. */
export function weigh(transcript: Transcript, { judged, page }: RuleVerdict): readonly Weighed[] {
  const read = readPlaces(transcript);
  const ruleAt = new Map<number, Judged>();
  for (const one of judged) ruleAt.set(idOf(transcript, one.line, one.candidate.name), one);
  const places = withRuled(transcript, read.places, judged);
  const rules = places.map(({ line, own }) => ruleAt.get(idOf(transcript, line, own.proposal.name)) ?? null);
  const common = places.map(commonWordTest(transcript, places));
  const { templates, names } = statisticsOf(
    places,
    transcript.lines.length,
    (index) => rules[index]?.isTurn === true,
    (index) => common[index] === true,
  );
  const { forms, captions } = frame(transcript);
  const ruled = judged.filter(({ isTurn }) => isTurn);
  const document = {
    lines: read.lines,
    paragraphs: read.paragraphs,
    ruled: ruled.length,
    ruledStyles: new Set(ruled.map(({ candidate }) => candidate.style)),
    isFaq: read.isFaq,
    technical: Math.min(1, (read.technical / Math.max(1, read.lines)) * MANY_TECHNICAL),
    isCaptions: captions,
    isPlay: read.isPlay,
  };
  const firstLine = forms.findIndex((form) => form !== "blank" && form !== "rule");
  const isNamed = namedAmongCapitals(places.map(({ own }) => own.proposal));
  const numbered = numberedLabels(judged);
  // What speaks against a label speaks against a longer one that begins there, too.
  const takenBack = new Set(judged.flatMap((one) => (one.isTakenBack && one.candidate.place === "start" ? [one.line] : [])));
  const isRuledAt = (index: number) => rules[index]?.isTurn === true;
  const answers = answersAmong(places, isRuledAt);
  const between = betweenTurns(places, isRuledAt);
  return places.map((place, i) => {
    const next = places[i + 1];
    const rule = rules[i] ?? null;
    const subject: Subject = {
      place,
      template: templates.get(place.own.template) as Subject["template"],
      name: names.get(place.own.proposal.key) as Subject["name"],
      document,
      isSaid: isSaid(transcript, place),
      isCommonWord: common[i] === true,
      isAnswer: answers.has(place),
      isNumberedAlike: isNumberedAlike(numbered, place.own.proposal.key),
      isBetween: between[i] === true,
      isListed:
        next !== undefined && next.line === place.line + 1 && !place.isSentence && next.own.template === place.own.template,
      isCandidate: rule !== null,
      isRuled: rule?.isTurn === true,
      isTakenBack:
        (rule === null ? !place.isInside && takenBack.has(place.line) : rule.isTakenBack) ||
        isNamed(place.own.proposal) ||
        mailFields(transcript).has(place.line) ||
        headFields(transcript).has(place.line) ||
        marksAdvertisement(transcript, place.line) ||
        scheduleLines(transcript).has(place.line) ||
        isHeadOfPage(transcript, place) ||
        isEntry(transcript, forms, place.line, place.own.proposal) ||
        speakerKey(transcript).lines.has(place.line) ||
        (place.own.proposal.style === "colon" &&
          place.own.behind.isNameText &&
          (isInRoster(transcript, forms, place.line) || announcesAnswerer(place, names))) ||
        (place.line === firstLine && names.get(place.own.proposal.key)?.count === 1 && isHeadline(transcript, place)),
      isPage: page.has(place.line),
    };
    return { subject, rule };
  });
}

/** `Witness: Ada North.` where `Ada North` is a label further on: says who will answer. */
function announcesAnswerer({ own }: Place, names: ReadonlyMap<string, NameFacts>): boolean {
  return own.shape === "answer" && names.has(nameKey(own.behind.text));
}

/**
 * True for `HARBOUR: CRANES, FERRIES, AND FISH` on the first line of a text, where a day or a blank line follows, and for
 * `Great Debate: Should the Mill Be Saved?`, where a day follows: a title with a colon.
 */
function isHeadline(transcript: Transcript, { line, own }: Place): boolean {
  const { forms } = frame(transcript);
  const { text } = own.behind;
  if (own.proposal.style !== "colon" || text === "") return false;
  const isDated = datesOfLine(transcript, line + 1, () => "day-first").length > 0;
  if (own.capitals && !endsSentence(text) && isMostlyCapitals(text)) return isDated || forms[line + 1] !== "text";
  return isDated && isInTitleCase(text);
}

/** True for at least two words of some length, all with a capital, and no full stop behind them. */
function isInTitleCase(text: string): boolean {
  const words = text.match(LONG_WORD) ?? [];
  return words.length > 1 && words.every((word) => isUpperAt(word, 0)) && !/[.!…]["”’)]*$/.test(text);
}

const LONG_WORD = /(?<![\p{L}'’])\p{L}{4,}/gu;

/** `HARBOUR COMMITTEE          11 June 2013`: the two ends of the head or foot of a page, with a day or the page's number at one of them. */
function isHeadOfPage(transcript: Transcript, { own }: Place): boolean {
  const { proposal, behind } = own;
  if (proposal.style !== "blank" || proposal.textStart < proposal.name.end + WIDE_GAP) return false;
  if (PAGE_NUMBER.test(behind.text)) return true;
  const day = datesIn(behind.text, language(transcript), () => "day-first")[0];
  return day !== undefined && !/[\p{L}\p{N}.?!]/u.test(behind.text.slice(0, day.start) + behind.text.slice(day.end));
}

/** What a typist leaves between a label and words is narrower. */
const WIDE_GAP = 3;
const PAGE_NUMBER = /^(?:page|seite|p(?:ágina)?\.?) ?\d+(?: ?(?:of|von|de|\/) ?\d+)?$/i;

/** Another number for each span of the text: no name is a million units long. */
function idOf({ source }: Transcript, line: number, { start, end }: Span): number {
  return ((source.lineStarts[line] as number) + start) * LONGEST_NAME + (end - start);
}

const LONGEST_NAME = 2 ** 20;

/** The places with those that only the rules find, as where a scan has lost a separator. */
function withRuled(transcript: Transcript, places: readonly Place[], judged: readonly Judged[]): readonly Place[] {
  const known = new Set(places.map(({ line, own }) => idOf(transcript, line, own.proposal.name)));
  const missing = judged.filter((one) => one.isTurn && !known.has(idOf(transcript, one.line, one.candidate.name)));
  if (missing.length === 0) return places;
  const byLine = new Map(places.map((place) => [place.line, place]));
  const added = missing.map(({ line, candidate }) => placeOf(transcript, line, { prefix: "", ...candidate }, byLine.get(line)));
  return [...places, ...added].sort((a, b) => a.line - b.line || a.own.proposal.name.start - b.own.proposal.name.start);
}

/**
 * Those that name somebody right behind a question, and words for who answers right behind one for who asks, written like
 * it; not `PM No, …` where the rules know the `PM` of that line.
 */
function answersAmong(places: readonly Place[], isRuledAt: (index: number) => boolean): ReadonlySet<Place> {
  const answers = new Set<Place>();
  const ruled = new Map(places.flatMap((place, i) => (isRuledAt(i) ? [[place.line, place]] : [])));
  // The last line with a word for asking, and the last one with anything that could be a label: it may have several.
  let asking: Place | null = null;
  let line = -1;
  let before = -1;
  for (const place of places) {
    const { own } = place;
    if (place.line !== line) {
      before = line;
      line = place.line;
    }
    const known = ruled.get(place.line) ?? place;
    if (known === place && asking?.line === before && asking.own.template === own.template) {
      if (own.shape === "answer" || (asking.asks && own.person >= SURE_PERSON)) answers.add(place);
    }
    if (own.shape === "question") asking = place;
  }
  return answers;
}

/** For each place, whether it opens a paragraph with somebody's name between two labels of one other name that the rules know. */
function betweenTurns(places: readonly Place[], isRuledAt: (index: number) => boolean): readonly boolean[] {
  // `Mr Alan Lee` and `Mr Lee` are one.
  const nameOf = ({ own: { lastWord } }: Place) => lastWord.toLowerCase();
  const before: (string | undefined)[] = [];
  let known: string | undefined;
  for (let i = 0; i < places.length; i++) {
    before.push(known);
    if (isRuledAt(i)) known = nameOf(places[i] as Place);
  }
  const result: boolean[] = new Array(places.length).fill(false);
  known = undefined;
  for (let i = places.length - 1; i >= 0; i--) {
    const place = places[i] as Place;
    const { own, opens } = place;
    result[i] = opens && own.person >= SURE_PERSON && known !== undefined && known === before[i] && known !== nameOf(place);
    if (isRuledAt(i)) known = nameOf(place);
  }
  return result;
}

const FINAL_NUMBER = /\d+$/;

/** The names of labels without their numbers, each with the names themselves. */
function numberedLabels(judged: readonly Judged[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byStem = new Map<string, Set<string>>();
  for (const { isTurn, candidate } of judged) {
    if (!isTurn || !FINAL_NUMBER.test(candidate.key)) continue;
    const stem = candidate.key.replace(FINAL_NUMBER, "");
    byStem.set(stem, (byStem.get(stem) ?? new Set()).add(candidate.key));
  }
  return byStem;
}

/** True for a name that differs from another label in its number alone. */
function isNumberedAlike(byStem: ReadonlyMap<string, ReadonlySet<string>>, key: string): boolean {
  if (!FINAL_NUMBER.test(key)) return false;
  const names = byStem.get(key.replace(FINAL_NUMBER, ""));
  return names !== undefined && names.size > Number(names.has(key));
}

/** A text is about a program where one line in so many has code or an address. */
const MANY_TECHNICAL = 4;

/** Units of a text whose words are looked at: it does not take a whole record to know what it is about. */
const LOOKED_AT = 100_000;
/** A word shorter than this is common everywhere. */
const SHORTEST_COMMON = 4;
/** So many different words are looked for one by one; where there are more, all words are read once. */
const MOST_LOOKED_FOR = 100;
const SMALL_WORD = /(?<![\p{L}\p{N}'’@#-])\p{Ll}{4,}(?![\p{L}\p{N}'’@:-])/gu;

/** Tells the places whose one word is a common one of the text; the words for offices and for those who ask are, and name people. */
function commonWordTest({ source }: Transcript, places: readonly Place[]): (place: Place) => boolean {
  const text = source.text.slice(0, LOOKED_AT);
  const asked = new Set(places.filter(mayBeCommon).flatMap(formsOf));
  const small =
    asked.size > MOST_LOOKED_FOR
      ? new Set(text.match(SMALL_WORD))
      : new Set([...asked].filter((word) => ONLY_SMALL.test(word) && standsIn(text, word)));
  return (place) => mayBeCommon(place) && formsOf(place).some((word) => small.has(word));
}

const ONLY_SMALL = /^\p{Ll}{4,}$/u;

function mayBeCommon({ own: { proposal, words, person, low } }: Place): boolean {
  return words === 1 && !low && person !== 1 && proposal.text.length >= SHORTEST_COMMON;
}

/** The word, and the one of which it may be the plural. */
function formsOf({ own: { proposal } }: Place): readonly string[] {
  const word = proposal.text.toLowerCase();
  return word.endsWith("s") ? [word, word.slice(0, -1)] : [word];
}

/** True where `SMALL_WORD` would find the word. */
function standsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (!JOINED_BEFORE.test(text.slice(Math.max(0, at - 2), at)) && !JOINED_BEHIND.test(text.slice(end, end + 2))) return true;
  }
  return false;
}

const JOINED_BEFORE = /[\p{L}\p{N}'’@#-]$/u;
const JOINED_BEHIND = /^[\p{L}\p{N}'’@:-]/u;

function isSaid({ source }: Transcript, { line, own: { proposal, lastWord } }: Place): boolean {
  if (lastWord.length < SHORTEST_SAID) return false;
  const start = (source.lineStarts[line] as number) + proposal.name.start;
  return source.text.slice(Math.max(0, start - SAID_WITHIN), start).includes(lastWord);
}
