/** What a person has said of labels in `.transcript.json`, which no evidence outweighs. */

import type { CastMember } from "../syntax/knowledge";
import { nameKey } from "../syntax/name";
import type { Transcript } from "../syntax/transcript";
import { say } from "../text/message";
import type { Subject } from "./label-sign";
import { memo } from "./memo";
import { endsSentence } from "./sentences";
import { isTaught } from "./taught-lines";

/** The reason for what was decided because somebody said so. */
export const SAID_SO = say`you said so in .transcript.json`;

/** A possible label with how likely it is one by itself. */
interface Likely {
  readonly subject: Subject;
  readonly likelihood: number;
}

/**
 * For each possible label of a transcript whether somebody said that it is one, or is none; null where nobody did. What
 * is said of a line goes before what is said of words wherever they stand, and both before what the cast says; where a
 * line begins in several ways that could be labels, the likeliest is meant. Null where nobody said anything.
 */
export function toldLabels(transcript: Transcript, all: readonly Likely[]): readonly (boolean | null)[] | null {
  const { labels, notLabels, boilerplate, cast } = transcript.knowledge;
  if (labels.length + notLabels.length + boilerplate.length + cast.length === 0) return null;
  const likeliest = likeliestOfLines(all);
  return all.map(({ subject }) => {
    const { line, own } = subject.place;
    const { key } = own.proposal;
    if (isTaught(transcript, line, notLabels)) return false;
    if (isTaught(transcript, line, labels)) return likeliest.get(line) === subject;
    if (keysOf(notLabels).has(key)) return false;
    if (isTaught(transcript, line, boilerplate)) return false;
    if (keysOf(labels).has(key) && isSetOff(subject)) return true;
    return isOfCast(cast, subject) ? true : null;
  });
}

/** By 0-based line, what it most likely begins with. */
function likeliestOfLines(all: readonly Likely[]): ReadonlyMap<number, Subject> {
  const best = new Map<number, Likely>();
  for (const one of all) {
    const { line, isInside } = one.subject.place;
    const known = best.get(line);
    if (!isInside && (known === undefined || one.likelihood > known.likelihood)) best.set(line, one);
  }
  return new Map([...best].map(([line, { subject }]) => [line, subject]));
}

const keysOf = memo((texts: readonly string[]): ReadonlySet<string> => new Set(texts.map(nameKey)));

const namesOf = memo(
  (cast: readonly CastMember[]): ReadonlySet<string> =>
    new Set(cast.flatMap(({ name, aliases }) => [name, ...aliases.map(({ label }) => label)]).map(nameKey)),
);

/** False for words with nothing behind them but a blank, where a sentence goes on: `Moderator said`. */
function isSetOff({ place: { own } }: Subject): boolean {
  const { style, textStart, name } = own.proposal;
  return style !== "blank" || (textStart > name.end + 1 && !own.behind.isLowText);
}

/**
 * A member of the cast speaks wherever the name begins a paragraph and a sentence follows, whatever divides the two. Names
 * in a list, on a page or in the middle of a sentence are only named.
 */
function isOfCast(cast: readonly CastMember[], subject: Subject): boolean {
  const { place, isTakenBack, isListed, isPage } = subject;
  if (isTakenBack || isListed || isPage || place.isInside || !place.opens) return false;
  if (!place.isSentence && !endsSentence(place.said.text)) return false;
  return namesOf(cast).has(place.own.proposal.key) && isSetOff(subject);
}
