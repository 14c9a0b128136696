/** Furniture of the publisher's page that was copied along with the record. */

import { titleOf } from "../facts/catalogue-marks";
import { memoTranscript } from "../facts/memo";
import type { Boilerplate } from "../facts/model";
import { outline } from "../facts/outline";
import { TAUGHT } from "../facts/taught-lines";
import type { Transcript } from "../syntax/transcript";
import { lines } from "../text/amounts";
import { fromData, joined, plural, say } from "../text/message";
import { put } from "../text/put";
import { rangeSpan, removalOfAll, removalOfLines, standsAmongKnown } from "./layout";
import type { Finding, Fix, TranscriptRule } from "./rule";

/** Families of which a rule of their own speaks. */
const OF_OTHER_RULES: ReadonlySet<string> = new Set(["updated-line", "page-furniture", "rush-notice"]);

export const leftoverBoilerplate: TranscriptRule = {
  name: "leftover-boilerplate",
  summary: "Leftovers from the publisher's page that were copied along: forms, menus, subscribe and share blocks.",
  severity: "warning",
  tags: ["boilerplate", "unnecessary"],
  scope: "transcript",
  *check(transcript) {
    for (const block of outline(transcript).boilerplate) {
      if (!OF_OTHER_RULES.has(block.family)) yield finding(transcript, block);
    }
  },
};

function finding(transcript: Transcript, block: Boilerplate): Finding {
  const size = lines(block.to - block.from + 1);
  const title = block.family === TAUGHT ? say`what this archive calls boilerplate` : fromData(titleOf(block.family));
  const what = block.known ? title : say`what looks like part of a web page`;
  const fix: Fix = {
    title: say`Remove ${what} (${size})`,
    edits: [removalOfLines(transcript, block)],
    safe: standsAmongKnown(transcript, block),
  };
  return {
    span: rangeSpan(transcript, block),
    message: block.known
      ? say`Leftover from the web page: ${what} (${size}).`
      : say`Probably leftover from the web page (${size}): ${joined(block.reasons, "; ")}.`,
    fixes: fix.safe ? [fix] : [fix, ...removalOfAlike(transcript, block)],
  };
}

/** The blocks of one family, all at once: running heads come in dozens. */
function removalOfAlike(transcript: Transcript, block: Boilerplate): readonly Fix[] {
  const fix = removals(transcript).get(familyKey(block));
  return fix === undefined ? [] : [fix];
}

function familyKey({ family, known }: Boilerplate): string {
  return `${family} ${known}`;
}

/** The fix for all blocks that are alike, where there are several; made once for all of them, as each offers it. */
const removals = memoTranscript((transcript: Transcript): ReadonlyMap<string, Fix> => {
  const families = new Map<string, Boilerplate[]>();
  for (const block of outline(transcript).boilerplate) put(families, familyKey(block), block);
  const several = [...families].filter(([, alike]) => alike.length > 1);
  return new Map(
    several.map(([key, alike]) => [
      key,
      {
        title: plural(alike.length, say`Remove all ${alike.length} blocks that look like this one…`),
        edits: removalOfAll(transcript, alike),
        safe: false,
        review: true,
      },
    ]),
  );
});
