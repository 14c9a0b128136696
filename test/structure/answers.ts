/**
 * What the client says of the server's answers, held against what the server says: client and server share no code, and here
 * the compiler tells where they part. There is nothing to run.
 */

import type { PreviewChange, Statistics } from "../../client/src/panels/messages";
import type { SameAsBefore, ToldConversation } from "../../client/src/views/conversation";
import type { CorrectionList } from "../../client/src/views/correction-rows";
import type { PlaceFacts } from "../../client/src/views/place-text";
import type { SpeakerList } from "../../client/src/views/speaker-rows";
import type { DoubtItem } from "../../client/src/views/todo-rows";
import type { place } from "../../server/src/features/place";
import type { ConversationAnswer, SameConversation } from "../../server/src/lsp/conversation";
import type { PreviewAnswer } from "../../server/src/lsp/preview";
import type { StatisticsAnswer } from "../../server/src/lsp/statistics";
import type * as views from "../../server/src/lsp/views";

/** A function for each answer: it compiles where the client may take the one for the other. */
export const ANSWERS = {
  "transcript/conversation": (answer: ConversationAnswer | SameConversation): ToldConversation | SameAsBefore => answer,
  "transcript/speakers": (answer: views.SpeakersAnswer): SpeakerList => answer,
  "transcript/doubts": (answer: readonly views.DoubtItem[]): readonly DoubtItem[] => answer,
  "transcript/corrections": (answer: views.CorrectionsAnswer): CorrectionList => answer,
  "transcript/place": (answer: ReturnType<typeof place>): PlaceFacts | null => answer,
  "transcript/preview": (answer: PreviewAnswer): PreviewChange => answer,
  "transcript/statistics": (answer: StatisticsAnswer): Statistics => answer,
};
