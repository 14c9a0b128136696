/**
 * Our own requests `transcript/clean` and `transcript/compare`: what could be fixed and what becomes of the text by what a
 * person has chosen of that, and whether the words of another version are the words that are spoken now. Neither changes anything.
 */

import { ProtocolRequestType, type Range, type TextDocumentIdentifier, type TextEdit } from "vscode-languageserver";
import { type CleanGroup, type CleanItem, cleaned, cleanGroups } from "../features/clean";
import { compareSpeech, type SpeechDifference } from "../features/compare-speech";
import { parse, type Transcript } from "../syntax/transcript";
import { difference } from "../text/difference";
import { type Positions, toRange } from "./convert";
import type { OpenTranscript } from "./documents";
import { toTextEdits } from "./edits";
import { onDocument, type Row } from "./row";
import { ruleContext } from "./session";

export interface CleanParams {
  readonly textDocument: TextDocumentIdentifier;
  /** Names of rules whose safe fixes are not wanted. */
  readonly off: readonly string[];
  /** Ids of items of groups that are not safe, which are wanted. */
  readonly chosen: readonly string[];
}

type PlacedGroup = Omit<CleanGroup, "items" | "heading" | "title"> & {
  readonly heading: string;
  readonly title: string;
  readonly items: readonly PlacedItem[];
};

type PlacedItem = Omit<CleanItem, "span" | "message" | "fix"> & {
  readonly range: Range;
  readonly message: string;
  readonly fix: string;
};

export interface CleanAnswer {
  /** Of the text that this is about. */
  readonly version: number;
  readonly groups: readonly PlacedGroup[];
  /** The text as it would be, and the edits that make it that. */
  readonly text: string;
  readonly edits: readonly TextEdit[];
  readonly applied: number;
  readonly left: number;
  /** What the text as it would be says beside the text as it is. */
  readonly speech: readonly PlacedDifference[];
}

export type PlacedDifference = Omit<SpeechDifference, "span" | "originalSpan"> & {
  /** In the later of the two texts. */
  readonly range: Range;
  /** In the earlier one. */
  readonly originalRange: Range;
};

export interface CompareParams {
  readonly textDocument: TextDocumentIdentifier;
  /** The text of the other version. */
  readonly original: string;
}

/** Null for a document that is not open. */
export const CleanRequest = new ProtocolRequestType<CleanParams, CleanAnswer | null, never, void, void>("transcript/clean");
export const CompareRequest = new ProtocolRequestType<CompareParams, readonly PlacedDifference[] | null, never, void, void>(
  "transcript/compare",
);

export const CLEAN: readonly Row[] = [
  onDocument(
    CleanRequest,
    () => ({ experimental: { transcriptClean: true } }),
    null,
    (document, { off, chosen }, session): CleanAnswer => {
      const { transcript, positions, version } = document;
      const { speak } = session;
      const context = ruleContext(session, document);
      const result = cleaned(transcript, context, { off: new Set(off), chosen: new Set(chosen) });
      const { source } = result.transcript;
      return {
        version,
        groups: cleanGroups(transcript, context).map((group) => ({
          ...group,
          heading: speak(group.heading),
          title: speak(group.title),
          items: group.items.map(({ id, span, message, fix }) => ({
            id,
            range: toRange(positions, span),
            message: speak(message),
            fix: speak(fix),
          })),
        })),
        text: source.text,
        edits: toTextEdits(document, difference(transcript.source, source)),
        applied: result.applied,
        left: result.left,
        speech: placed(transcript, result.transcript, positions),
      };
    },
  ),
  onDocument(
    CompareRequest,
    () => ({}),
    null,
    ({ transcript, positions }: OpenTranscript, { original }): readonly PlacedDifference[] =>
      placed(parse(original, transcript.knowledge), transcript, positions),
  ),
];

function placed(original: Transcript, transcript: Transcript, { encoding }: Positions): readonly PlacedDifference[] {
  return compareSpeech(original, transcript).map(({ span, originalSpan, ...rest }) => ({
    ...rest,
    range: toRange({ source: transcript.source, encoding }, span),
    originalRange: toRange({ source: original.source, encoding }, originalSpan),
  }));
}
