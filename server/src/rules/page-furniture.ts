/** Headers, footers and numbers of the pages of a print layout. */

import type { Boilerplate } from "../facts/model";
import { outline } from "../facts/outline";
import type { Transcript } from "../syntax/transcript";
import { counted } from "../text/counted";
import { rangeSpan, removalOfAll, removalOfLines, standsAmongKnown } from "./layout";
import type { Finding, Fix, TranscriptRule } from "./rule";

/** More places than a person looks through. */
const MOST_RELATED = 50;

export const pageFurniture: TranscriptRule = {
  name: "page-furniture",
  summary: "Headers, footers and numbers of printed pages amid the record.",
  severity: "warning",
  tags: ["boilerplate", "unnecessary"],
  scope: "transcript",
  *check(transcript) {
    const blocks = outline(transcript).boilerplate.filter(({ family }) => family === "page-furniture");
    const sure = new Set(blocks.filter((block) => standsAmongKnown(transcript, block)));
    yield* findings(transcript, [...sure], true);
    yield* findings(
      transcript,
      blocks.filter((block) => !sure.has(block)),
      false,
    );
  },
};

/** One finding for all pages: fifty would say the same. */
function* findings(transcript: Transcript, blocks: readonly Boilerplate[], safe: boolean): Iterable<Finding> {
  const [first, ...others] = blocks;
  if (first === undefined) return;
  const lines = counted(
    blocks.reduce((sum, { from, to }) => sum + to - from + 1, 0),
    "line",
  );
  const one: Fix = { title: "Remove only this one", edits: [removalOfLines(transcript, first)], safe: false };
  yield {
    span: rangeSpan(transcript, first),
    message: `${safe ? "Page headers, footers or numbers" : "Probable page headers or footers"}: ${counted(blocks.length, "place")}, ${lines}.`,
    related: others.slice(0, MOST_RELATED).map((block) => ({ span: rangeSpan(transcript, block), message: "Also here." })),
    fixes: [
      safe
        ? { title: `Remove the page headers and footers (${lines})`, edits: removalOfAll(transcript, blocks), safe }
        : {
            title: `Remove ${lines} that ${blocks.length === 1 && first.from === first.to ? "looks" : "look"} like page headers or footers…`,
            edits: removalOfAll(transcript, blocks),
            safe,
            review: true,
          },
      ...(others.length > 0 ? [one] : []),
    ],
  };
}
