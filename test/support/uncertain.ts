/** Texts of which the parser is not sure. */

import { isUncertain } from "../../server/src/facts/certainty";
import type { Turn } from "../../server/src/facts/model";
import { outline } from "../../server/src/facts/outline";
import { parse, type Transcript } from "../../server/src/syntax/transcript";
import { SAMPLES } from "../samples/all";
import { sampleText } from "../samples/convention";

/** A heading that is read as a label, because it is written like the labels: `Exhibit A`. */
export const WITH_HEADING = `Interview with the harbour master
4 December 2017

QUESTION: Why is the harbour closed?

ANA ITO: Because of the ice. It is thick this year.

QUESTION: Until when?

ANA ITO: Until spring, I think.

QUESTION: Who pays for that?

ANA ITO: We all do.

QUESTION: And next year?

ANA ITO: We shall see.

QUESTION: Will you write it down?

ANA ITO: I have done so.

Exhibit A: Ferries
`;

/** Labels that are written like no others, and not read. */
export const UNREAD = `Round table right at the harbour
4 December 2017

the last of them: Good morning.

the first of them: Why is the harbour closed?

the last of them: Because of the ice.

the first of them: Until when?

the last of them: Until spring, I think.

the first of them: Who pays for that?

the last of them: We all do.

the first of them: And the ferries?

the last of them: They wait in the south.

the first of them: Will they come back?

the last of them: Yes, when the ice is gone.

the first of them: Thank you.

the last of them: Thank you.
`;

/** A sample in which it is not certain that a speaker asks, answers or leads, with that speaker's first turn: which one it is depends on what was learnt. */
export function uncertainRole(): { readonly transcript: Transcript; readonly turn: Turn } {
  for (const sample of Object.values(SAMPLES).flat()) {
    const transcript = parse(sampleText(sample));
    const { turns } = outline(transcript);
    const turn = turns.find(
      (one) => one.role !== "other" && isUncertain(one.roleLikelihood) && !isUncertain(one.labelLikelihood),
    );
    if (turn !== undefined) return { transcript, turn };
  }
  throw new Error("Of every sample it is certain who asks and who answers.");
}
