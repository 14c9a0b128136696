/** Our own request `transcript/statistics`: how a conversation is shared out, with places to go to. */

import { type Position, ProtocolRequestType, type TextDocumentIdentifier } from "vscode-languageserver";
import { type Bar, type LongTurn, type Statistics, statistics } from "../features/statistics";
import { COLUMNS, cellsOf, csvLine } from "../features/statistics-table";
import { toPosition } from "./convert";
import { onDocument, type Row } from "./row";

type Placed<Item extends { readonly start: unknown }> = Omit<Item, "start"> & { readonly start: Position };

export interface StatisticsAnswer extends Omit<Statistics, "bars" | "longest"> {
  readonly bars: readonly Placed<Bar>[];
  readonly longest: readonly Placed<LongTurn>[];
  /** The table of speakers as CSV, its first line the names of the columns. */
  readonly csv: string;
}

/** Null for a document that is not open. */
export const StatisticsRequest = new ProtocolRequestType<
  { readonly textDocument: TextDocumentIdentifier },
  StatisticsAnswer | null,
  never,
  void,
  void
>("transcript/statistics");

/** Announced as `experimental.transcriptStatistics`. */
export const STATISTICS: Row = onDocument(
  StatisticsRequest,
  () => ({ experimental: { transcriptStatistics: true } }),
  null,
  ({ transcript, positions }): StatisticsAnswer => {
    const { bars, longest, ...rest } = statistics(transcript);
    return {
      ...rest,
      bars: bars.map(({ start, ...bar }) => ({ start: toPosition(positions, start.start), ...bar })),
      longest: longest.map(({ start, ...turn }) => ({ start: toPosition(positions, start.start), ...turn })),
      csv: [COLUMNS, ...rest.speakers.map(cellsOf)].map(csvLine).join(""),
    };
  },
);
