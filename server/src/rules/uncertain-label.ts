/** Labels that are read as such although the evidence is weak. */

import { isUncertain } from "../facts/certainty";
import { likeness } from "../facts/likeness";
import type { Transcript } from "../syntax/transcript";
import { turns } from "../text/amounts";
import { plural, say } from "../text/message";
import { type DocumentLabel, documentLabels } from "./document-labels";
import type { TranscriptRule } from "./rule";

/** More places than a person looks through. */
const MOST_RELATED = 20;
/** From this many labels on, one finding tells of all. */
const MANY = 5;

export const uncertainLabel: TranscriptRule = {
  name: "uncertain-label",
  summary: "Words are read as a speaker label, but may be something else.",
  severity: "information",
  tags: ["labels"],
  scope: "transcript",
  *check(transcript) {
    const labels = uncertainLabels(transcript);
    if (labels.length === 0) return;
    const told = labels.length < MANY ? labels.map((label) => [label]) : [labels];
    for (const group of told) {
      const [first, ...others] = group.flatMap(({ turns }) => (group.length === 1 ? turns : turns.slice(0, 1)));
      if (first === undefined) continue;
      const { name, text } = first.label;
      const more = group.length - 1;
      const count = group.flatMap(({ turns }) => turns).length;
      yield {
        span: name,
        message:
          group.length === 1
            ? say`Probably a speaker label: “${text}” (${turns(count)}).`
            : plural(more, say`Probably speaker labels: “${text}” and ${more} others (${turns(count)}).`),
        related: others.slice(0, MOST_RELATED).map(({ label }) => ({ span: label.name, message: say`Also here.` })),
      };
    }
  },
};

/** The labels of which none is certain, in the order of their first turns. */
export function uncertainLabels(transcript: Transcript): readonly DocumentLabel[] {
  const labels = documentLabels(transcript).filter(isOnlyProbable);
  // In a text that is no transcript nobody asks who speaks.
  return labels.length === 0 || !likeness(transcript).isTranscript ? [] : labels;
}

/** One sure turn makes its name sure; a misspelling is as sure as what it misspells. */
function isOnlyProbable({ turns }: DocumentLabel): boolean {
  return turns.every((turn) => isUncertain(turn.labelLikelihood) && turn.variantOf === null);
}
