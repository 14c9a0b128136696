/** Furniture of the publisher's page that was copied along with the record. */

import { CATALOGUE } from "../facts/catalogue";
import type { Boilerplate } from "../facts/model";
import { outline } from "../facts/outline";
import { TAUGHT } from "../facts/taught-lines";
import type { Transcript } from "../syntax/transcript";
import type { Edit } from "../text/source";
import { countOfLines, rangeSpan, removalOfLines, standsAmongKnown } from "./layout";
import type { Finding, Fix, TranscriptRule } from "./rule";

/** The family that `leftover-update-line` speaks of. */
const UPDATE_LINE = "updated-line";

export const leftoverBoilerplate: TranscriptRule = {
  name: "leftover-boilerplate",
  summary: "Furniture of the publisher's page that was copied along: forms, menus, subscribe and share blocks.",
  severity: "warning",
  tags: ["boilerplate", "unnecessary"],
  scope: "transcript",
  *check(transcript) {
    for (const block of outline(transcript).boilerplate) {
      if (block.family !== UPDATE_LINE) yield finding(transcript, block);
    }
  },
};

function finding(transcript: Transcript, block: Boilerplate): Finding {
  const lines = countOfLines(block.to - block.from + 1);
  const title =
    block.family === TAUGHT
      ? "what this archive calls boilerplate"
      : (CATALOGUE.find(({ name }) => name === block.family)?.title ?? null);
  const what = block.known && title !== null ? title : "what looks like furniture of a page";
  const fix: Fix = {
    title: `Remove ${what} (${lines})`,
    edits: [removalOfLines(transcript, block)],
    safe: standsAmongKnown(transcript, block),
  };
  return {
    span: rangeSpan(transcript, block),
    message: block.known
      ? `${capitalised(what)} (${lines}) is not part of the record.`
      : `This looks like furniture of a page (${lines}): ${block.reasons.join("; ")}.`,
    fixes: fix.safe ? [fix] : [fix, ...removalOfAlike(transcript, block)],
  };
}

/** The blocks of one family, all at once: running heads come in dozens. */
function removalOfAlike(transcript: Transcript, { family, known }: Boilerplate): readonly Fix[] {
  const alike = outline(transcript).boilerplate.filter((block) => block.family === family && block.known === known);
  if (alike.length < 2) return [];
  const edits: Edit[] = [];
  for (const block of alike) {
    const { span } = removalOfLines(transcript, block);
    // At the end of the text two blocks both claim the blank lines between them.
    edits.push({ span: { start: Math.max(span.start, edits.at(-1)?.span.end ?? 0), end: span.end }, text: "" });
  }
  return [{ title: `Remove all ${alike.length} blocks that look like this one`, edits, safe: false }];
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
