/** What a turn is to whoever asks for the role of its speaker, and sums of such turns. */

import type { Role } from "../syntax/knowledge";
import type { NameShape } from "../syntax/name";
import type { Asking } from "./asking";

/** One turn as far as roles need it. */
export interface Speech {
  readonly label: string;
  /** `nameKey` of the label. */
  readonly key: string;
  readonly shape: NameShape;
  /** What stands in brackets or behind a comma at the label; empty where nothing does. */
  readonly affiliation: string;
  readonly asking: Asking;
  /** The role that the cast gives the speaker; null where it gives none. */
  readonly given: Role | null;
  /** UTF-16 units of its text. */
  readonly length: number;
}

/** The role that labels say by their own words, where they say one. */
export type SaidRole = "question" | "answer" | "moderator";

/** What some turns come to. */
export interface SpeechSum {
  turns: number;
  units: number;
  asks: number;
  late: number;
  last: number;
  marks: number;
  interrogative: number;
  you: number;
  self: number;
  words: number;
}

/** No turn yet. */
export const noSpeech = (): SpeechSum => ({
  turns: 0,
  units: 0,
  asks: 0,
  late: 0,
  last: 0,
  marks: 0,
  interrogative: 0,
  you: 0,
  self: 0,
  words: 0,
});

/** Adds a turn to a sum, in place. */
export function addSpeech(sum: SpeechSum, { asking, length }: Speech): void {
  sum.turns++;
  sum.units += length;
  if (asking.marks > 0) sum.asks++;
  if (asking.isLate) sum.late++;
  if (asking.isLast) sum.last++;
  sum.marks += asking.marks;
  sum.interrogative += asking.interrogative;
  sum.you += asking.you;
  sum.self += asking.self;
  sum.words += asking.words;
}
