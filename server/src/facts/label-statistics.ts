/** What a document shows of the labels that are written alike, and of each name: sums over its possible labels. */

import type { Place } from "./label-places";

/** All possible labels that are written alike. Figures are shares from 0 to 1 unless said otherwise. */
export interface TemplateFacts {
  /** How many there are. */
  readonly count: number;
  readonly opens: number;
  readonly clause: number;
  readonly field: number;
  readonly person: number;
  /** Mean words of a name. */
  readonly words: number;
  readonly sentences: number;
  readonly speech: number;
  readonly asks: number;
  readonly withText: number;
  readonly lowText: number;
  readonly digits: number;
  /** One bare word behind them. */
  readonly bare: number;
  /** One word that is common in the text. */
  readonly common: number;
  /** How many stand right below another without a sentence between them. */
  readonly adjacent: number;
  readonly nameText: number;
  readonly ruled: number;
  readonly indented: number;
  /** Names that come once. */
  readonly once: number;
  /** How many different names. */
  readonly names: number;
  /** Neighbours of different names, and those that come back at once: A B A. */
  readonly alternating: number;
  readonly returning: number;
  /** From the first to the last, of the lines of the document. */
  readonly span: number;
  /** How far names follow each other in one and the same order, as the fields of a form do. */
  readonly cycle: number;
}

export interface NameFacts {
  readonly count: number;
  readonly opening: number;
  readonly opens: number;
  readonly speech: number;
  readonly sentences: number;
  readonly lowText: number;
  readonly alternating: number;
  readonly ruled: number;
  /** True where it is written in more than one way. */
  readonly isWrittenOtherwise: boolean;
  /** How often it stands in each template. */
  readonly inTemplate: ReadonlyMap<string, number>;
}

export interface Statistics {
  readonly templates: ReadonlyMap<string, TemplateFacts>;
  readonly names: ReadonlyMap<string, NameFacts>;
}

/** Sums in the order of `TemplateFacts`. */
class TemplateSums {
  count = 0;
  opens = 0;
  clause = 0;
  field = 0;
  person = 0;
  words = 0;
  sentences = 0;
  speech = 0;
  asks = 0;
  withText = 0;
  lowText = 0;
  digits = 0;
  bare = 0;
  common = 0;
  adjacent = 0;
  nameText = 0;
  ruled = 0;
  indented = 0;
  readonly lines: number[] = [];
  readonly keys: string[] = [];
}

class NameSums {
  count = 0;
  opening = 0;
  speech = 0;
  sentences = 0;
  lowText = 0;
  alternating = 0;
  ruled = 0;
  readonly inTemplate = new Map<string, number>();
}

/**
 * The statistics of a document of so many lines; `isRuledAt` says whether the rules take the place of that index for a
 * label, `isCommonAt` whether it is a common word.
 */
export function statisticsOf(
  places: readonly Place[],
  lines: number,
  isRuledAt: (index: number) => boolean,
  isCommonAt: (index: number) => boolean,
): Statistics {
  const templates = new Map<string, TemplateSums>();
  const names = new Map<string, NameSums>();
  for (let index = 0; index < places.length; index++) {
    const place = places[index] as Place;
    const { template, proposal } = place.own;
    let sums = templates.get(template);
    if (sums === undefined) {
      sums = new TemplateSums();
      templates.set(template, sums);
    }
    let name = names.get(proposal.key);
    if (name === undefined) {
      name = new NameSums();
      names.set(proposal.key, name);
    }
    const isRuled = isRuledAt(index);
    addToTemplate(sums, place, isRuled, isCommonAt(index));
    const previous = sums.keys.at(-1);
    sums.lines.push(place.line);
    sums.keys.push(proposal.key);
    name.count++;
    name.opening += Number(place.opens);
    name.speech += Number(place.said.speaks);
    name.sentences += Number(place.isSentence);
    name.lowText += Number(place.said.isLowText);
    name.alternating += Number(previous !== undefined && previous !== proposal.key);
    name.ruled += Number(isRuled);
    name.inTemplate.set(template, (name.inTemplate.get(template) ?? 0) + 1);
  }
  return {
    templates: new Map([...templates].map(([template, sums]) => [template, factsOfTemplate(sums, lines)])),
    names: new Map([...names].map(([key, sums]) => [key, factsOfName(sums)])),
  };
}

function addToTemplate(sums: TemplateSums, place: Place, isRuled: boolean, isCommon: boolean): void {
  sums.count++;
  sums.opens += Number(place.opens);
  sums.clause += Math.min(1, place.own.clause * 2);
  sums.field += place.own.field;
  sums.person += place.own.person;
  sums.words += place.own.words;
  sums.sentences += Number(place.isSentence);
  sums.speech += Number(place.said.speaks);
  sums.asks += Number(place.asks);
  sums.withText += Number(place.own.behind.text !== "");
  sums.lowText += Number(place.said.isLowText);
  sums.digits += Number(place.own.hasDigits);
  sums.bare += Number(place.said.isBareWord);
  sums.common += Number(isCommon);
  sums.nameText += Number(place.said.isNameText);
  sums.ruled += Number(isRuled);
  sums.indented += Number(isIndented(place));
  const last = sums.lines.at(-1);
  sums.adjacent += Number(last !== undefined && place.line - last <= 1 && !place.isSentence);
}

/** True for a label with white space before it on its line. */
export function isIndented({ isInside, own }: Place): boolean {
  return !isInside && own.proposal.span.start > 0;
}

function factsOfTemplate(sums: TemplateSums, lines: number): TemplateFacts {
  const { count, keys } = sums;
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  let once = 0;
  for (const times of counts.values()) if (times === 1) once++;
  let alternating = 0;
  let returning = 0;
  for (let i = 1; i < count; i++) {
    if (keys[i] === keys[i - 1]) continue;
    alternating++;
    if (i > 1 && keys[i] === keys[i - 2]) returning++;
  }
  returning /= Math.max(1, count - 2);
  return {
    count,
    opens: sums.opens / count,
    clause: sums.clause / count,
    field: sums.field / count,
    person: sums.person / count,
    words: sums.words / count,
    sentences: sums.sentences / count,
    speech: sums.speech / count,
    asks: sums.asks / count,
    withText: sums.withText / count,
    lowText: sums.lowText / count,
    digits: sums.digits / count,
    bare: sums.bare / count,
    common: sums.common / count,
    adjacent: sums.adjacent / count,
    nameText: sums.nameText / count,
    ruled: sums.ruled / count,
    indented: sums.indented / count,
    once: once / count,
    names: counts.size,
    alternating: alternating / Math.max(1, count - 1),
    returning,
    span: ((sums.lines.at(-1) ?? 0) - (sums.lines[0] ?? 0)) / Math.max(1, lines),
    cycle: cycleOf(keys) * (1 - returning),
  };
}

function factsOfName(sums: NameSums): NameFacts {
  const { count, opening, inTemplate } = sums;
  return {
    count,
    opening,
    opens: opening / count,
    speech: sums.speech / count,
    sentences: sums.sentences / count,
    lowText: sums.lowText / count,
    alternating: sums.alternating / count,
    ruled: sums.ruled / count,
    isWrittenOtherwise: inTemplate.size > 1,
    inTemplate,
  };
}

/** A name followed by others so many times shows whether it is always the same one. */
const ENOUGH_FOLLOWERS = 3;

/** How far each name is followed by one and the same other: the fields of a form come again in their order. */
function cycleOf(keys: readonly string[]): number {
  const followers = new Map<string, Map<string, number>>();
  for (let i = 1; i < keys.length; i++) {
    const key = keys[i - 1] as string;
    const next = keys[i] as string;
    let of = followers.get(key);
    if (of === undefined) {
      of = new Map();
      followers.set(key, of);
    }
    of.set(next, (of.get(next) ?? 0) + 1);
  }
  if (followers.size < 3) return 0;
  let all = 0;
  let steady = 0;
  for (const of of followers.values()) {
    let sum = 0;
    let most = 0;
    for (const count of of.values()) {
      sum += count;
      most = Math.max(most, count);
    }
    if (sum < ENOUGH_FOLLOWERS) continue;
    all += sum;
    steady += most;
  }
  return all === 0 ? 0 : steady / Math.max(all, keys.length);
}
