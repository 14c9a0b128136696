/** Renames a speaker: every label that is spelt the same, and nothing else. */

import type { Label } from "../facts/model";
import { speakerOf, turnAt } from "../facts/speakers";
import type { Transcript } from "../syntax/transcript";
import type { Edit } from "../text/source";
import { touches } from "../text/span";

/** The label at an offset whose name can be changed; a sentence that says why not, where there is none. */
export function renameable(transcript: Transcript, offset: number): Label | string {
  const label = turnAt(transcript, offset)?.label;
  if (label !== undefined && touches(label.name, { start: offset, end: offset })) return label;
  return "Only the name of a speaker can be renamed: put the cursor into a label.";
}

/** The edits that give the speaker at an offset another name in this transcript; a sentence that says why not. */
export function rename(transcript: Transcript, offset: number, name: string): readonly Edit[] | string {
  const label = renameable(transcript, offset);
  if (typeof label === "string") return label;
  const text = name.trim();
  if (text === "") return "A speaker's name cannot be empty.";
  if (/[\r\n]/.test(text)) return "A speaker's name is one line.";
  if (/[:：]/.test(text)) return "A colon ends a label and cannot be part of a speaker's name.";
  const turn = turnAt(transcript, offset);
  if (turn === null || text === label.text) return [];
  return speakerOf(transcript, turn).turns.map((one) => ({ span: one.label.name, text }));
}
