/** Headers, footers and numbers of the pages of a print layout. */

import type { Boilerplate } from "../facts/model";
import { outline } from "../facts/outline";
import type { Transcript } from "../syntax/transcript";
import { lines } from "../text/amounts";
import { type Message, plural, say } from "../text/message";
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
  const count = blocks.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const size = lines(count);
  const one: Fix = { title: say`Remove only this one`, edits: [removalOfLines(transcript, first)], safe: false };
  yield {
    span: rangeSpan(transcript, first),
    message: safe
      ? say`Page headers, footers or numbers: ${places(blocks.length)}, ${size}.`
      : say`Probable page headers or footers: ${places(blocks.length)}, ${size}.`,
    related: others.slice(0, MOST_RELATED).map((block) => ({ span: rangeSpan(transcript, block), message: say`Also here.` })),
    fixes: [
      safe
        ? { title: say`Remove the page headers and footers (${size})`, edits: removalOfAll(transcript, blocks), safe }
        : {
            title: plural(
              count,
              say`Remove ${count} lines that look like page headers or footers…`,
              say`Remove 1 line that looks like page headers or footers…`,
            ),
            edits: removalOfAll(transcript, blocks),
            safe,
            review: true,
          },
      ...(others.length > 0 ? [one] : []),
    ],
  };
}

function places(count: number): Message {
  return plural(count, say`${count} places`, say`1 place`);
}
