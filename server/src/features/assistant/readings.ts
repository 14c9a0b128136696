/** The transcripts that an assistant may ask about. */

import type { Transcript } from "../../syntax/transcript";

/** A transcript of the archive. */
export interface Reading {
  /** How it is called in questions and answers: its path, as its host names it. */
  readonly file: string;
  readonly transcript: Transcript;
}

export interface Readings {
  /** The names of all transcripts, sorted. */
  readonly files: () => Promise<readonly string[]>;
  /** The transcript of one of these names, or in one line why it cannot be read. */
  readonly read: (file: string) => Promise<Reading | { readonly trouble: string }>;
}

/** A question that cannot be answered; the message says why, and what mends it. */
export class Unanswerable extends Error {}
