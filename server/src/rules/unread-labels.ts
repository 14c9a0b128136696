/** A text in which many paragraphs start like speaker labels and few of them are read as such. */

import { missedLabels } from "../facts/certainty";
import { joined, plural, say } from "../text/message";
import { lineAt, lineSpan } from "../text/source";
import type { TranscriptRule } from "./rule";

/** More places than a person looks through. */
const MOST_RELATED = 20;
/** As many names as a sentence takes. */
const MOST_NAMES = 3;

export const unreadLabels: TranscriptRule = {
  name: "unread-labels",
  summary: "Many paragraphs start like speaker labels, and few of them are read as labels.",
  severity: "information",
  tags: ["labels"],
  scope: "transcript",
  *check(transcript) {
    const missed = missedLabels(transcript);
    if (missed === null) return;
    const { source } = transcript;
    const { places, names } = missed;
    const shown = joined(
      names.slice(0, MOST_NAMES).map((name) => say`“${name}”`),
      ", ",
    );
    const examples = names.length > MOST_NAMES ? joined([shown, "…"], " ") : shown;
    yield {
      span: lineSpan(source, lineAt(source, Math.max(0, source.text.search(/\S/)))),
      message: plural(
        places.length,
        say`${places.length} paragraphs probably start with speaker labels that are not recognised: ${examples}.`,
      ),
      related: places.slice(0, MOST_RELATED).map(({ name }) => ({ span: name, message: say`Also here.` })),
    };
  },
};
