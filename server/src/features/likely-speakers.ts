/** Who speaks next, by who spoke before. */

import type { Turn } from "../facts/model";
import { outline } from "../facts/outline";
import type { Transcript } from "../syntax/transcript";

const OTHER_SIDE: Readonly<Partial<Record<Turn["role"], Turn["role"]>>> = { question: "answer", answer: "question" };

/**
 * The speakers of a transcript by how likely they speak next behind an offset: the one who last asked, where the last one
 * answered, and the other way round; then by how recently they spoke; the last one last. A misspelt label counts as the one
 * it is meant for.
 */
export function likelySpeakers(transcript: Transcript, offset: number): readonly string[] {
  const { turns } = outline(transcript);
  const earlier = turns.filter(({ span }) => span.start < offset);
  const last = earlier.at(-1);
  const isOther = ({ role }: Turn) => role === OTHER_SIDE[last?.role ?? "other"];
  const other = earlier.findLast(isOther) ?? turns.find(isOther);
  const names = new Set<string>();
  if (other !== undefined) names.add(nameOf(other));
  for (const turn of earlier.toReversed()) names.add(nameOf(turn));
  for (const turn of turns) names.add(nameOf(turn));
  if (last === undefined) return [...names];
  names.delete(nameOf(last));
  return [...names, nameOf(last)];
}

function nameOf({ label, variantOf }: Turn): string {
  return variantOf ?? label.text;
}
