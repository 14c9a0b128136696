/** What an archive's index keeps of a transcript: its title, who speaks where, and its questions. */

import { castMember } from "../facts/cast";
import { memoTranscript } from "../facts/memo";
import { outline } from "../facts/outline";
import { speakers } from "../facts/speakers";
import type { Transcript } from "../syntax/transcript";
import type { Span } from "../text/span";
import { firstWords } from "./first-words";

export interface Summary {
  readonly title: { readonly text: string; readonly span: Span } | null;
  /** In the order of their first turns. */
  readonly speakers: readonly SpeakerSummary[];
  /** Each question's label and first words, and its label's place. */
  readonly questions: readonly { readonly text: string; readonly span: Span }[];
}

export interface SpeakerSummary {
  /** As printed. */
  readonly label: string;
  /** The name of the member of the cast that the label means; null where the cast knows none. */
  readonly member: string | null;
  /** The labels' places. */
  readonly spans: readonly Span[];
}

/** The summary of a transcript; remembered with it. */
export const summary: (transcript: Transcript) => Summary = memoTranscript((transcript) => {
  const { header, date, turns, exchanges } = outline(transcript);
  const { knowledge } = transcript;
  return {
    title: header.title === null ? null : { text: header.title.text, span: header.title.span },
    speakers: speakers(transcript).map(({ name, turns: own }) => ({
      label: name,
      member: castMember(knowledge.cast, name, date?.value ?? null)?.name ?? null,
      spans: own.map(({ label }) => label.name),
    })),
    questions: exchanges.flatMap(({ question }) => {
      const turn = turns[question];
      if (turn === undefined) return [];
      const words = firstWords(transcript, { start: turn.textStart, end: turn.span.end });
      return [{ text: `${turn.label.text}: ${words}`, span: turn.label.name }];
    }),
  };
});
