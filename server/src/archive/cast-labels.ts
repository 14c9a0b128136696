/** The labels of an archive, each with all that its files say of it, and which of them can only be the same person. */

import { castMember } from "../facts/cast";
import type { CastMember } from "../syntax/knowledge";
import { nameKey, nameWords } from "../syntax/name";
import { editDistance } from "../text/nearest";
import { put } from "../text/put";
import { commonest, type SpeakerFacts, type TranscriptSpeakers } from "./speaker-facts";

/** The speakers of one file. */
export interface FileSpeakers extends TranscriptSpeakers {
  /** As it is to be named in the evidence. */
  readonly file: string;
}

/** A label in one file. */
export interface Sighting extends SpeakerFacts {
  readonly file: string;
  readonly day: string | null;
}

/** Labels with the same letters, over all files. */
export interface ArchiveLabel {
  /** `nameKey` of the label. */
  readonly key: string;
  readonly seen: readonly Sighting[];
  readonly files: ReadonlySet<string>;
  /** `nameKey` of the name without its title; empty for an office. */
  readonly person: string;
  /** `nameKey` of the last word of the name. */
  readonly surname: string;
  /** In lower case; empty where there is none. */
  readonly title: string;
  readonly kind: "full" | "surname" | "office";
}

/** The labels that the cast does not know yet. */
export function archiveLabels(files: readonly FileSpeakers[], cast: readonly CastMember[]): readonly ArchiveLabel[] {
  const byKey = new Map<string, Sighting[]>();
  for (const { file, day, speakers } of files) {
    for (const speaker of speakers) {
      if (castMember(cast, speaker.label, null) !== null || castMember(cast, speaker.label, day) !== null) continue;
      put(byKey, nameKey(speaker.label), { ...speaker, file, day });
    }
  }
  return [...byKey].map(([key, seen]): ArchiveLabel => {
    const { name = "", title = "" } = seen[0] ?? {};
    const words = nameWords(name);
    return {
      key,
      seen,
      files: new Set(seen.map(({ file }) => file)),
      person: nameKey(name),
      surname: nameKey(words.at(-1) ?? ""),
      title,
      kind: words.length === 0 ? "office" : words.length === 1 ? "surname" : "full",
    };
  });
}

/** The person, as a `nameKey`, whom each label that names one means: labels with the same person are the same. */
export function personsOf(labels: readonly ArchiveLabel[]): ReadonlyMap<ArchiveLabel, string> {
  const persons = new Map<ArchiveLabel, string>();
  const bySurname = new Map<string, ArchiveLabel[]>();
  for (const label of labels) if (label.kind !== "office") put(bySurname, label.surname, label);
  for (const namesakes of bySurname.values()) {
    const full = namesakes.filter(({ kind }) => kind === "full");
    for (const label of full) persons.set(label, shorterName(label, full)?.person ?? label.person);
    const surnames = namesakes.filter(({ kind }) => kind === "surname");
    linkToFullNames(surnames, full, persons);
    linkToTitles(surnames, persons);
    for (const label of surnames) if (!persons.has(label)) persons.set(label, label.key);
  }
  return persons;
}

/** `Ana Petrova` for `President of Ruritania Ana Petrova`, where both stand in one file. */
function shorterName(label: ArchiveLabel, full: readonly ArchiveLabel[]): ArchiveLabel | null {
  const ends = full.filter((one) => one !== label && endsIn(label, one) && meet(label, one));
  return ends.find((one) => !full.some((other) => other !== one && endsIn(one, other))) ?? null;
}

function endsIn(longer: ArchiveLabel, shorter: ArchiveLabel): boolean {
  const [a, b] = [wordKeys(longer), wordKeys(shorter)];
  return a.length > b.length && b.every((word, i) => word === a[a.length - b.length + i]);
}

function wordKeys({ seen }: ArchiveLabel): readonly string[] {
  return nameWords(seen[0]?.name ?? "").map(nameKey);
}

/** A surname means the one person whom headers or labels of its files name in full. */
function linkToFullNames(
  surnames: readonly ArchiveLabel[],
  full: readonly ArchiveLabel[],
  persons: Map<ArchiveLabel, string>,
): void {
  const linked = new Map<string, ArchiveLabel[]>();
  for (const label of surnames) {
    const named = label.seen.flatMap(({ headerName }) => (headerName === null ? [] : [nameKey(headerName)]));
    const beside = full.filter((one) => meet(label, one)).map((one) => persons.get(one) ?? one.person);
    const [only, ...others] = new Set([...named, ...beside]);
    if (only !== undefined && others.length === 0) put(linked, only, label);
  }
  for (const [person, found] of linked) {
    // `Mr. Hill` and `Mrs. Hill` in one file are two, and nobody knows which of them is Ann Hill.
    const titled = found.filter(({ title }) => title !== "");
    if (titled.some((a) => titled.some((b) => a.title !== b.title && meet(a, b)))) continue;
    for (const label of found) persons.set(label, person);
  }
}

/** `NORTH` is `Mr. NORTH` where both stand in one file, and no other North. */
function linkToTitles(surnames: readonly ArchiveLabel[], persons: Map<ArchiveLabel, string>): void {
  for (const label of surnames) {
    if (persons.has(label) || label.title !== "") continue;
    const [only, ...others] = surnames.filter((one) => one !== label && meet(one, label));
    if (only === undefined || others.length > 0) continue;
    const person = persons.get(only) ?? only.key;
    persons.set(only, person);
    persons.set(label, person);
  }
}

/** Labels that look like another person's, as printed: the same surname, or nearly the same name. */
export function lookAlikes(
  labels: readonly ArchiveLabel[],
  persons: ReadonlyMap<ArchiveLabel, string>,
): ReadonlyMap<string, readonly string[]> {
  const byWord = new Map<string, ArchiveLabel[]>();
  for (const label of labels) {
    if (label.kind === "office") continue;
    const words = wordKeys(label);
    for (const word of new Set([words[0] ?? "", words.at(-1) ?? ""])) put(byWord, word, label);
  }
  const found = new Map<string, Set<string>>();
  for (const [word, sharing] of byWord) {
    for (const [i, a] of sharing.entries()) {
      for (const b of sharing.slice(i + 1, i + 1 + MOST_COMPARED)) {
        const [one, other] = [persons.get(a) ?? a.key, persons.get(b) ?? b.key];
        if (one === other || !isAlike(a, b, word)) continue;
        for (const [key, label] of [
          [one, b],
          [other, a],
        ] as const)
          found.set(key, (found.get(key) ?? new Set()).add(printOf(label)));
      }
    }
  }
  return new Map([...found].map(([key, prints]) => [key, [...prints].sort()]));
}

/** A word that more labels than this share is too common to compare them all. */
const MOST_COMPARED = 50;

function isAlike(a: ArchiveLabel, b: ArchiveLabel, word: string): boolean {
  if (a.kind === "surname" || b.kind === "surname") return a.surname === word && b.surname === word;
  return Math.abs(a.person.length - b.person.length) <= 2 && editDistance(a.person, b.person) <= 2;
}

/** How a label is printed most often. */
export function printOf({ seen }: ArchiveLabel): string {
  return commonest(seen.map(({ label }) => label)) ?? "";
}

function meet(a: ArchiveLabel, b: ArchiveLabel): boolean {
  return b.seen.some(({ file }) => a.files.has(file));
}
