/** A sign by which a possible label is weighed: one number with a name, a direction and words for a person. */

import type { Separator } from "../syntax/candidate";
import type { Place } from "./label-places";
import type { NameFacts, TemplateFacts } from "./label-statistics";

/** All that the signs of one possible label are read from. */
export interface Subject {
  readonly place: Place;
  readonly template: TemplateFacts;
  readonly name: NameFacts;
  readonly document: DocumentFacts;
  /** True where the name was said in the words right before. */
  readonly isSaid: boolean;
  /** True where its word stands in small letters elsewhere, as the names of things do and those of people do not. */
  readonly isCommonWord: boolean;
  /** True where it names somebody, and the one before, written like it, is a word for whoever asks and precedes a question. */
  readonly isAnswer: boolean;
  /** True where a label that the rules know differs in its number alone: `B2` beside `B1`. */
  readonly isNumberedAlike: boolean;
  /** True where it names somebody between two known labels of one other name: somebody has to have spoken there. */
  readonly isBetween: boolean;
  /** True where the next possible label stands right below and no sentence between. */
  readonly isListed: boolean;
  /** What the rules say of it. */
  readonly isCandidate: boolean;
  readonly isRuled: boolean;
  readonly isTakenBack: boolean;
  /** True where its line looks like a page's and not like the record's. */
  readonly isPage: boolean;
}

export interface DocumentFacts {
  readonly lines: number;
  readonly paragraphs: number;
  /** How many labels the rules find. */
  readonly ruled: number;
  /** What divides those from the words. */
  readonly ruledStyles: ReadonlySet<Separator>;
  /** From 0 to 1: how far its lines have code, addresses and links. */
  readonly technical: number;
  /** True for a list of written questions by its own title. */
  readonly isFaq: boolean;
  readonly isCaptions: boolean;
  /** True for a play by its scenes and stage directions. */
  readonly isPlay: boolean;
}

/** Which way a sign may count: for a label, against one, or as the texts show. */
export type Direction = 1 | -1 | 0;

/** Whom a sign is the same for: all labels written alike, all of one name, or only the one. */
export type Scope = "alike" | "name" | "one";

export interface Sign {
  readonly name: string;
  readonly direction: Direction;
  readonly scope: Scope;
  /** The sign of a subject, around 0 to 1, or the logarithm of a count. */
  readonly of: (subject: Subject) => number;
  /** What a high value means and what a low one does, as the end of a sentence. */
  readonly high: string;
  readonly low: string;
}

/** What the labels that are written alike have in common. */
export type Alike = Pick<Subject, "template" | "document">;
/** What the labels of one name have in common. */
export type OfName = Pick<Subject, "name">;

/** A sign of one possible label. */
export function sign(
  name: string,
  direction: Direction,
  of: (subject: Subject) => number | boolean,
  high: string,
  low: string,
): Sign {
  return { name, direction, scope: "one", of: (subject) => Number(of(subject)), high, low };
}

/** A sign of all that are written alike, which is read once for them. */
export function alikeSign(
  name: string,
  direction: Direction,
  of: (alike: Alike) => number | boolean,
  high: string,
  low: string,
): Sign {
  return { ...sign(name, direction, of, high, low), scope: "alike" };
}

/** A sign of a name, which is read once for all its labels. */
export function nameSign(
  name: string,
  direction: Direction,
  of: (one: OfName) => number | boolean,
  high: string,
  low: string,
): Sign {
  return { ...sign(name, direction, of, high, low), scope: "name" };
}
