/** What a person can have done at a place. */

import type { Transcript } from "../syntax/transcript";
import type { Span } from "../text/span";
import { sortHeader } from "./refactor-header";
import { joinLines, toEvent, wrapLines } from "./refactor-lines";
import { giveParagraph, markTurn, mergeTurn, splitTurn } from "./refactor-turns";
import type { Refactoring } from "./refactoring";

/** What can be done at a selection, the likeliest first; a cursor is an empty one. */
export function refactorings(transcript: Transcript, selection: Span): readonly Refactoring[] {
  return [splitTurn, mergeTurn, giveParagraph, markTurn, toEvent, joinLines, wrapLines, sortHeader].flatMap((offer) =>
    offer(transcript, selection),
  );
}
