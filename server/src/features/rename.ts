/** Renames a speaker: every label that is spelt the same, and nothing else. */

import type { Label } from "../facts/model";
import { speakers, turnAt } from "../facts/speakers";
import { renaming } from "../rules/document-labels";
import { keepsSpeech } from "../rules/faithfulness";
import { nameKey } from "../syntax/name";
import { editAll, type Transcript } from "../syntax/transcript";
import { type Message, say } from "../text/message";
import type { Edit } from "../text/source";
import { touches } from "../text/span";

/** The label at an offset whose name can be changed; a sentence that says why not, where there is none. */
export function renameable(transcript: Transcript, offset: number): Label | Message {
  const label = turnAt(transcript, offset)?.label;
  if (label !== undefined && touches(label.name, { start: offset, end: offset })) return label;
  return say`Only the name of a speaker can be renamed: put the cursor into a label.`;
}

/** The edits that give the speaker at an offset another name in this transcript; a sentence that says why not. */
export function rename(transcript: Transcript, offset: number, name: string): readonly Edit[] | Message {
  const label = renameable(transcript, offset);
  if ("strings" in label) return label;
  const text = name.trim();
  if (text === "") return say`A speaker's name cannot be empty.`;
  if (/[\r\n]/.test(text)) return say`A speaker's name is one line.`;
  if (/[:：]/.test(text)) return say`A colon ends a label and cannot be part of a speaker's name.`;
  return renamings(transcript, label.text, text);
}

/** The speaker whose turns would be one with those of the speaker at an offset under another name; null where nobody is called that. */
export function speakerCalled(transcript: Transcript, offset: number, name: string): string | null {
  const label = renameable(transcript, offset);
  if ("strings" in label) return null;
  const key = nameKey(name);
  const others = speakers(transcript).filter((speaker) => speaker.name !== label.text);
  return others.find((speaker) => nameKey(speaker.name) === key)?.name ?? null;
}

/**
 * The edits that put another name into each label of these very words; null where the text would be read differently then:
 * the new labels not as labels, or others with them.
 */
export function renameUnseen(transcript: Transcript, label: string, name: string): readonly Edit[] | null {
  const edits = renamings(transcript, label, name);
  return keepsSpeech(transcript, editAll(transcript, edits)) ? edits : null;
}

function renamings(transcript: Transcript, label: string, text: string): readonly Edit[] {
  if (text === label) return [];
  const turns = speakers(transcript).find(({ name }) => name === label)?.turns ?? [];
  return renaming(transcript, turns, text);
}
