/**
 * Our own requests for the views of a transcript: `transcript/conversation`, which is a module of its own, `transcript/speakers`,
 * `transcript/place`, `transcript/doubts` and `transcript/corrections`. Announced as `experimental.transcriptViews`.
 */

import { type Position, ProtocolRequestType, type ServerCapabilities, type TextDocumentIdentifier } from "vscode-languageserver";
import { withDecisions } from "../archive/decisions";
import { type Made, madeCorrections } from "../archive/made-corrections";
import { type DoubtfulLabel, doubts } from "../features/doubts";
import { place } from "../features/place";
import { type ListedSpeaker, type SpeakerList, speakerList } from "../features/speaker-list";
import { createSource } from "../text/source";
import { CONVERSATION } from "./conversation";
import { fromPosition, toPosition } from "./convert";
import { bookOf, isApart } from "./decision-book";
import { onDocument, type Row } from "./row";
import { ruleContext } from "./session";

/** The answer to `transcript/speakers`. */
export type SpeakersAnswer = Omit<SpeakerList, "speakers"> & {
  readonly speakers: readonly (Omit<ListedSpeaker, "first"> & { readonly start: Position })[];
};

/** The answer to `transcript/doubts`: words of which it is uncertain whether they are labels. */
export type DoubtItem = Omit<DoubtfulLabel, "places"> & {
  readonly places: readonly { readonly start: Position; readonly line: string }[];
};

/** The answer to `transcript/corrections`. */
export interface CorrectionsAnswer {
  /** URI of the file that holds them; null where they are kept until the server ends. */
  readonly file: string | null;
  readonly corrections: readonly { readonly made: Made; readonly start: Position }[];
}

interface OfDocument {
  readonly textDocument: TextDocumentIdentifier;
}

interface AtPlace extends OfDocument {
  readonly position: Position;
}

/** A request of ours; null is the answer about a document that is not open. */
function ours<Params, Answer>(method: string): ProtocolRequestType<Params, Answer | null, never, void, void> {
  return new ProtocolRequestType(method);
}

const announced = (): ServerCapabilities => ({ experimental: { transcriptViews: true } });

export const VIEWS: readonly Row[] = [
  CONVERSATION,
  onDocument(
    ours<OfDocument, SpeakersAnswer>("transcript/speakers"),
    announced,
    null,
    ({ transcript, positions }): SpeakersAnswer => {
      const { speakers, ...others } = speakerList(transcript);
      return {
        ...others,
        speakers: speakers.map(({ first, ...speaker }) => ({ start: toPosition(positions, first.start), ...speaker })),
      };
    },
  ),
  onDocument(ours<AtPlace, ReturnType<typeof place>>("transcript/place"), announced, null, (document, { position }, session) =>
    place(document.transcript, ruleContext(session, document), fromPosition(document.positions, position)),
  ),
  onDocument(
    ours<OfDocument, readonly DoubtItem[]>("transcript/doubts"),
    announced,
    null,
    ({ transcript, positions }): readonly DoubtItem[] =>
      doubts(transcript).map(({ places, ...label }) => ({
        ...label,
        places: places.map(({ name, line }) => ({ start: toPosition(positions, name.start), line })),
      })),
  ),
  onDocument(
    ours<OfDocument, CorrectionsAnswer>("transcript/corrections"),
    announced,
    null,
    ({ uri }, _params, session): CorrectionsAnswer => {
      const isKept = isApart(uri, session);
      const book = isKept ? null : bookOf(uri, session);
      const text = isKept ? withDecisions("", session.kept.of(uri)) : (book?.text ?? null);
      const positions = { source: createSource(text ?? ""), encoding: session.encoding };
      return {
        file: book?.text === null ? null : (book?.uri ?? null),
        corrections: madeCorrections(text ?? "").map(({ made, span }) => ({ made, start: toPosition(positions, span.start) })),
      };
    },
  ),
];
