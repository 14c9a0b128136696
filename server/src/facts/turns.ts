/** Decides which possible labels are labels: each is weighed by its signs, and the likeliest of a place wins. */

import type { Transcript } from "../syntax/transcript";
import { lazy } from "../text/lazy";
import { english, fromData, type Message, say } from "../text/message";
import { frame } from "./frame";
import type { Judged } from "./label-groups";
import { corrected, oddsIn, SHIPPED } from "./label-odds";
import { isAloneAtHead, SURE_PERSON } from "./label-own-signs";
import type { Sign, Subject } from "./label-sign";
import { SIGNS } from "./label-signs";
import { ruleVerdict, type Weighed, weigh } from "./label-weighing";
import { memoTranscript } from "./memo";
import { SAID_SO, toldLabels } from "./taught-labels";

/** From this probability on, a possible label is one. */
const LABEL_THRESHOLD = 0.5;
/**
 * Where those that follow a known convention are as likely as this in the mean, the rules have understood the text;
 * elsewhere they have misread it as a whole, and each has to be as likely by itself.
 */
const UNDERSTOOD = 0.6;
/** The same for few of them. */
const FEW_UNDERSTOOD = 0.4;
/** From this probability on, one that follows a known convention is a label in a text that the rules have understood. */
const RULED_THRESHOLD = 0.15;
/** The same for a misspelling of a sure one. */
const VARIANT_THRESHOLD = 0.08;
/** Where a text has so many labels of a known convention, another has to be likelier: there a false one does most harm. */
const MANY_RULED = 7;
/** While one of the same convention may be less likely, as those of bad scans are; a misspelling of a sure one half as much. */
const CONVENTION_THRESHOLD = 0.003;
const FOREIGN_THRESHOLD = 0.995;
/** From this probability on, a name is a label that differs from a sure one in its number alone. */
const NUMBERED_THRESHOLD = 0.4;
const HALF = 0.5;
/** From this lean on, an archive has taught something of labels that are written alike. */
const TAUGHT = 0.5;
/** The same for one that stands alone in a text without them. */
const STRANGER_THRESHOLD = 0.9;

/** What is less likely than this is not worth a word, unless it has the form of a label. */
const WORTH_A_WORD = 0.05;

/** How many reasons are given for a decision. */
const REASONS = 3;

/** A possible label and what was decided of it. */
export interface Decided extends Omit<Judged, "reasons"> {
  /** How likely it is a label, from 0 to 1; 0 or 1 where a person said so. */
  readonly likelihood: number;
  /** True where a turn may begin: behind a blank line, the end of a sentence, or a short line. */
  readonly opens: boolean;
}

interface Judgement {
  readonly decided: readonly Decided[];
  readonly scored: readonly Scored[];
  readonly decoded: readonly (Scored & { readonly isTurn: boolean })[];
  /** Why, by the offset at which the name begins. */
  readonly reasons: (offset: number) => readonly Message[];
}

/** All that looks like a label in a transcript, in text order, each decided. Remembered with the transcript. */
export function judgeCandidates(transcript: Transcript): readonly Decided[] {
  return judgement(transcript).decided;
}

/**
 * Why the possible label whose name begins at an offset was decided as it was, one phrase each, strongest first; empty
 * where there is none. Worked out when asked: hardly any is.
 */
export function reasonsFor(transcript: Transcript, offset: number): readonly Message[] {
  return judgement(transcript).reasons(offset);
}

/** All possible labels of a transcript, and those of them that were worth a decision. */
export function weighedLabels(transcript: Transcript): Pick<Judgement, "scored" | "decoded"> {
  return judgement(transcript);
}

const judgement = memoTranscript((transcript): Judgement => {
  const { lesson } = transcript.knowledge;
  const weights = lesson === null ? SHIPPED : corrected(lesson);
  const oddsOf = oddsIn(weights);
  const weighed = weigh(transcript, ruleVerdict(transcript)).map(
    ({ subject, rule }): Scored => ({
      subject,
      rule,
      likelihood: 1 / (1 + Math.exp(-oddsOf(subject))),
      lean: weights.lean(subject.place.own.template),
    }),
  );
  const told = toldLabels(transcript, weighed);
  const scored = told === null ? weighed : weighed.map((one, i): Scored => ({ told: told[i] ?? null, ...one }));
  const decoded = withoutHalves(transcript, decode(scored));
  const all = decoded.map(
    ({ subject, rule, likelihood: likely, told: said = null, isTurn }): Decided => ({
      line: subject.place.line,
      // The rules read more of the conventions that they know: an office behind two dashes, say.
      candidate: rule?.candidate ?? subject.place.own.proposal,
      isTurn,
      likelihood: said === isTurn ? Number(said) : likely,
      opens: subject.place.opens,
      variantOf: isTurn ? (rule?.variantOf ?? null) : null,
    }),
  );
  const decided = frame(transcript).captions ? withoutRepeats(all) : all;
  const mean = lazy(() => meanOf(scored));
  const indexes = lazy(
    () => new Map(all.map(({ line, candidate }, i) => [(transcript.source.lineStarts[line] ?? 0) + candidate.name.start, i])),
  );
  return {
    decided,
    scored,
    decoded,
    reasons: (offset) => {
      const index = indexes().get(offset) ?? -1;
      const one = decoded[index];
      if (one === undefined) return [];
      if (decided[index] !== all[index]) return [say`the same speaker as in the cue before`];
      return one.told === one.isTurn ? [SAID_SO] : explain(one, mean(), weights.all);
    },
  };
});

/** A possible label with how likely it is one, and what a person and an archive say of it. */
export interface Scored extends Weighed {
  readonly likelihood: number;
  /** Whether somebody said that it is a label, or none; null, or left out, where nobody did. */
  readonly told?: boolean | null;
  /** How far its archive has taught that what is written like it is a label, or is none where this is below 0; left out, not at all. */
  readonly lean?: number;
}

/** False for what is so unlikely that nobody asks for it. */
function isWorthAWord({ likelihood: likely, rule, told = null }: Scored): boolean {
  return likely >= WORTH_A_WORD || rule !== null || told !== null;
}

/** The likeliest of those that overlap on a line, in text order; the others of its line are dropped. */
export function decode<One extends Scored>(scored: readonly One[]): readonly (One & { readonly isTurn: boolean })[] {
  const isLabel = labelTest(scored);
  const result: (One & { readonly isTurn: boolean })[] = [];
  for (let from = 0; from < scored.length; ) {
    const { line } = (scored[from] as One).subject.place;
    let to = from + 1;
    while (to < scored.length && (scored[to] as One).subject.place.line === line) to++;
    if (to === from + 1) {
      const one = scored[from] as One;
      if (isWorthAWord(one)) result.push({ isTurn: isLabel(one), ...one });
      from = to;
      continue;
    }
    const likeliest = scored
      .slice(from, to)
      .map((one) => ({ isTurn: isLabel(one), ...one }))
      .sort((a, b) => Number(b.isTurn) - Number(a.isTurn) || b.likelihood - a.likelihood);
    const ends = new Taken();
    const kept: (One & { readonly isTurn: boolean })[] = [];
    for (const one of likeliest) {
      const { span } = one.subject.place.own.proposal;
      if (!isWorthAWord(one)) continue;
      if (!ends.take(span.start, span.end)) continue;
      kept.push(one);
    }
    for (const one of kept.sort((a, b) => nameStart(a) - nameStart(b))) result.push(one);
    from = to;
  }
  return result;
}

/** Without what is the second half of a label that is wrapped. */
function withoutHalves<One extends Scored & { readonly isTurn: boolean }>(
  transcript: Transcript,
  decoded: readonly One[],
): readonly One[] {
  let end = 0;
  return decoded.filter((one) => {
    const { place } = one.subject;
    const start = transcript.source.lineStarts[place.line] as number;
    if (start + place.own.proposal.span.start < end) return false;
    if (place.isWrapped && one.isTurn) end = start + place.own.proposal.span.end;
    return true;
  });
}

function nameStart({ subject }: Weighed): number {
  return subject.place.own.proposal.name.start;
}

/** What tells the labels of a text. */
function labelTest(scored: readonly Scored[]): (one: Scored) => boolean {
  const ruled = scored.filter(({ rule }) => rule?.isTurn === true);
  const sum = ruled.reduce((total, { likelihood: likely }) => total + likely, 0);
  const isUnderstood = sum >= (ruled.length >= MANY_RULED ? UNDERSTOOD : FEW_UNDERSTOOD) * ruled.length;
  const sure = new Set(scored.filter((one) => isLabel(one, isUnderstood)).flatMap((one) => numberedKind(one) ?? []));
  const isNumberedAlike = (one: Scored) => {
    const { likelihood: likely, told = null, subject } = one;
    return likely >= NUMBERED_THRESHOLD && told === null && !subject.isTakenBack && sure.has(numberedKind(one) ?? "");
  };
  return (one) => isLabel(one, isUnderstood) || (sure.size > 0 && isNumberedAlike(one));
}

/** Equal for labels written alike whose names differ in a last number alone, as `B1` and `B2` do; null for other names. */
function numberedKind({ subject }: Scored): string | null {
  const { proposal, template } = subject.place.own;
  const stem = proposal.key.replace(LAST_NUMBER, "");
  return stem === proposal.key || stem === "" ? null : `${template} ${stem}`;
}

const LAST_NUMBER = /\d+$/;

/** `Ana Ito: [00:00:01] The ice is thick.`: an import writes so, be the talk as short as it may. */
function isTimedBehind({ place: { own } }: Subject): boolean {
  const { style, timecode, separator } = own.proposal;
  return style === "colon" && timecode !== null && timecode.start >= separator.end && own.person >= SURE_PERSON;
}

/** What the rules take back for a sure reason is no label, however likely its form. */
function isLabel({ likelihood: likely, rule, subject, told = null, lean = 0 }: Scored, isUnderstood: boolean): boolean {
  if (told !== null) return told;
  if (subject.isTakenBack) return false;
  // What an archive has taught goes before what is usual elsewhere.
  if (lean >= TAUGHT && likely >= LABEL_THRESHOLD) return true;
  if (lean <= -TAUGHT) return likely >= LABEL_THRESHOLD;
  const { document, name, template, place, isAnswer, isBetween } = subject;
  if (rule?.isTurn === true) {
    if (!isUnderstood) return likely >= UNDERSTOOD;
    if (document.ruled >= MANY_RULED) return likely >= CONVENTION_THRESHOLD / (rule.variantOf === null ? 1 : 2);
    return likely >= (rule.variantOf === null ? RULED_THRESHOLD : VARIANT_THRESHOLD);
  }
  const isKnownName = name.ruled > 0;
  const { proposal } = place.own;
  // One blank divides capitals from words anywhere: `NATO Headquarters`.
  const isOneBlank = proposal.style === "blank" && proposal.textStart === proposal.name.end + 1;
  if (isTimedBehind(subject)) return likely >= RULED_THRESHOLD;
  // A full stop ends sentences, too: `… OR OTHER DEALINGS⏎IN THE SOFTWARE.` goes on from the line before.
  if (proposal.style === "period" && !isKnownName && !place.isInside && !place.opens) return false;
  const isAsked = isAnswer || (isBetween && place.own.shape === "question");
  if (isOneBlank && !isKnownName && !isAsked) return false;
  if (document.ruled < MANY_RULED) {
    const isStranger =
      template.count === 1 &&
      !isKnownName &&
      !isBetween &&
      !place.own.isSetOff &&
      !document.ruledStyles.has(proposal.style) &&
      !isAloneAtHead(subject);
    return likely >= (isStranger ? STRANGER_THRESHOLD : LABEL_THRESHOLD);
  }
  // Where more is written like it than follows a known convention, the rules have not understood the text.
  const isUnread = template.count > document.ruled && template.ruled < HALF;
  const isAtHome = (isKnownName && template.ruled > 0) || isUnread;
  // `… medicines from⏎Eastern Europe: …` goes on from the line before.
  if (!isAtHome && !place.isInside && !place.opens) return false;
  return likely >= (isAtHome ? LABEL_THRESHOLD : FOREIGN_THRESHOLD);
}

/** Stretches of a line that are taken, kept in order so that a line with thousands of labels stays quick. */
class Taken {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** Takes a stretch; false where a part of it is taken already. */
  take(start: number, end: number): boolean {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) < end) low = middle + 1;
      else high = middle;
    }
    if (low > 0 && (this.#ends[low - 1] as number) > start) return false;
    this.#starts.splice(low, 0, start);
    this.#ends.splice(low, 0, end);
    return true;
  }
}

function meanOf(weighed: readonly Weighed[]): Float64Array {
  const mean = new Float64Array(SIGNS.length);
  for (const { subject } of weighed)
    for (let j = 0; j < mean.length; j++) mean[j] = (mean[j] as number) + (SIGNS[j] as Sign).of(subject) / weighed.length;
  return mean;
}

/**
 * What tells a candidate from the others of its document, strongest first: the signs whose weight times distance from
 * the mean speaks most for the decision. What the rules know of it comes first.
 */
function explain(
  { subject, isTurn, rule, lean = 0 }: Scored & { readonly isTurn: boolean },
  mean: Float64Array,
  weights: readonly number[],
): readonly Message[] {
  const way = isTurn ? 1 : -1;
  const best = new Map<string, number>();
  const learnt = isTurn ? say`labels like it were confirmed in this archive` : say`labels like it were refused in this archive`;
  if (way * lean > 0) best.set(english(learnt), way * lean);
  for (const [j, { of, high, low }] of SIGNS.entries()) {
    const value = of(subject);
    const away = value - (mean[j] as number);
    // Where a document has one candidate only, what it has counts for itself.
    const share = way * (weights[j] as number) * (away === 0 ? value : away);
    const reason = away > 0 || (away === 0 && value > 0) ? high : low;
    if (share > (best.get(reason) ?? 0)) best.set(reason, share);
  }
  const strongest = [...best].sort((a, b) => b[1] - a[1]).map(([reason]) => fromData(reason));
  const known = rule !== null && rule.isTurn === isTurn ? rule.reasons : [];
  return [...new Map([...known, ...strongest].map((reason) => [english(reason), reason])).values()].slice(0, REASONS);
}

/** In captions each cue repeats its speaker: only a change of speaker starts a turn. */
function withoutRepeats(judged: readonly Decided[]): readonly Decided[] {
  let speaker = "";
  return judged.map((one) => {
    if (!one.isTurn) return one;
    const key = one.candidate.key;
    if (key === speaker) {
      return { ...one, isTurn: false, variantOf: null };
    }
    speaker = key;
    return one;
  });
}
