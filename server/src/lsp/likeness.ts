/** Our own request `transcript/likeness`: whether a text, of any language id, looks like a transcript. */

import { type CancellationToken, ErrorCodes, RequestType, ResponseError } from "vscode-languageserver";
import { type Likeness, likeness } from "../facts/likeness";
import { parse } from "../syntax/transcript";
import { guarded, type Row } from "./row";

export interface LikenessParams {
  /** The text, or as much of its beginning as the client cares to send. */
  readonly text: string;
}

/** What is told of a text, with the reasons in the client's language. */
export type LikenessAnswer = Omit<Likeness, "reasons"> & { readonly reasons: readonly string[] };

/** Null where the text could not be judged. Announced as `experimental.transcriptLikeness`. */
export const LikenessRequest = new RequestType<LikenessParams, LikenessAnswer | null, void>("transcript/likeness");

/** Judges a text that the server need not have met: what is not treated as a transcript yet is not opened here. */
export const LIKENESS: Row = {
  method: LikenessRequest.method,
  capability: () => ({ experimental: { transcriptLikeness: true } }),
  listen: (session) => {
    session.connection.onRequest(LikenessRequest, ({ text }, token: CancellationToken) =>
      guarded<LikenessAnswer | null, void>(session, LikenessRequest.method, "a text", token, null, () => {
        if (typeof text !== "string") throw new ResponseError(ErrorCodes.InvalidParams, "No text was sent.");
        const found = likeness(parse(text));
        return { ...found, reasons: found.reasons.map(session.speak) };
      }),
    );
  },
};
