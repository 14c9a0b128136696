/** Where a speaker speaks in the other files of the archive, as far as they have been read. */

import type { Location } from "vscode-languageserver";
import { castMember } from "../facts/cast";
import { outline } from "../facts/outline";
import { labelledTurnAt } from "../facts/speakers";
import { nameKey, nameShape } from "../syntax/name";
import type { OpenTranscript } from "./documents";
import type { Session } from "./session";
import { type Places, rangesOf } from "./summaries";

/** The files in which a speaker speaks, with the labels' places; the speaker's own file is not among them. */
export type OtherFiles = ReadonlyMap<string, Places>;

const NOWHERE: OtherFiles = new Map();

/**
 * Where else in the archive the speaker whose label is at an offset speaks: whoever the cast says it is, by any label; or
 * else under the same label, unless that is a word for whoever asks or answers.
 */
export function elsewhere({ survey, disk }: Session, { uri, transcript }: OpenTranscript, offset: number): OtherFiles {
  const label = labelledTurnAt(transcript, offset)?.label.text;
  const archive = disk?.archiveOf(uri)?.archive;
  if (survey === null || disk === null || label === undefined || archive === undefined) return NOWHERE;
  const member = castMember(transcript.knowledge.cast, label, outline(transcript).date?.value ?? null)?.name ?? null;
  if (member === null && GENERIC.has(nameShape(label))) return NOWHERE;
  const own = disk.uriOf(uri);
  const key = nameKey(label);
  const others = new Map<string, Places>();
  for (const [file, { speakers }] of survey.summaries()) {
    const places = speakers
      .filter((one) => (member === null ? one.member === null && one.key === key : one.member === member))
      .flatMap((one) => one.places);
    if (places.length > 0 && file !== own && disk.archiveOf(file)?.archive === archive) others.set(file, places);
  }
  return others;
}

/** Shapes of labels that mean somebody else in each file. */
const GENERIC: ReadonlySet<string> = new Set(["question", "answer", "moderator"]);

export function toLocations(files: OtherFiles): Location[] {
  return [...files].flatMap(([uri, places]) => rangesOf(places).map((range) => ({ uri, range })));
}
