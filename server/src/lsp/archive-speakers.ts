/** Who speaks in the other files of the archive, as far as they have been read. */

import { namesSomebody } from "../archive/speaker-facts";
import type { SpeakerElsewhere } from "../features/completion";
import { otherFiles } from "../text/amounts";
import type { OpenTranscript } from "./documents";
import type { Session } from "./session";

/** More are not offered at once: each letter that is typed asks anew. */
export const MOST_SPEAKERS = 50;

/**
 * Labels of other files that begin with what was typed, or have a word that does; those of most files first. The cast is not
 * among them: what its members are called is a matter of the day.
 */
export function speakersElsewhere(
  { survey, disk, speak }: Session,
  { uri }: OpenTranscript,
  typed: string,
): readonly SpeakerElsewhere[] {
  const archive = disk?.archiveOf(uri)?.archive;
  if (survey === null || disk === null || archive === undefined) return [];
  const own = disk.uriOf(uri);
  const beginning = typed.toLowerCase();
  const byKey = new Map<string, { readonly label: string; readonly file: string; files: number }>();
  for (const [file, { speakers }] of survey.summaries()) {
    if (file === own || disk.archiveOf(file)?.archive !== archive) continue;
    for (const { key, label, member } of speakers) {
      const known = byKey.get(key);
      if (known !== undefined) known.files++;
      else if (member === null && hasBeginning(label, beginning)) byKey.set(key, { label, file, files: 1 });
    }
  }
  const found: SpeakerElsewhere[] = [];
  for (const { label, file, files } of [...byKey.values()].sort((a, b) => b.files - a.files)) {
    if (found.length === MOST_SPEAKERS) break;
    if (namesSomebody(label)) found.push({ label, origin: files === 1 ? nameOf(file) : speak(otherFiles(files)) });
  }
  return found;
}

function hasBeginning(label: string, beginning: string): boolean {
  return beginning === "" || ` ${label.toLowerCase()}`.includes(` ${beginning}`);
}

/** The file's name without its folder. */
function nameOf(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf("/") + 1));
}
