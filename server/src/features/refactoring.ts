/** A change that a person asks for at a place. */

import type { Message } from "../text/message";
import type { Edit } from "../text/source";

/** Every kind of refactoring, as the protocol names kinds of code actions. */
export const REFACTORING_KINDS = [
  "refactor.extract.turn",
  "refactor.inline.turn",
  "refactor.rewrite.speaker",
  "refactor.rewrite.role",
  "refactor.rewrite.event",
  "refactor.rewrite.lines",
  "refactor.rewrite.header",
] as const;

export type RefactoringKind = (typeof REFACTORING_KINDS)[number];

export interface Refactoring {
  readonly kind: RefactoringKind;
  /** An imperative; no two at one place are the same. */
  readonly title: Message;
  /** In text order. They leave every word of speech as it is, and change labels, brackets and white space only. */
  readonly edits: () => readonly Edit[];
}
