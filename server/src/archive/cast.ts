/**
 * Proposes a cast from what the transcripts of an archive say of their speakers. Labels become one member only where the
 * evidence leaves one reading; what else looks alike is told, for a person to decide.
 */

import type { Alias, CastMember, Role } from "../syntax/knowledge";
import { nameKey, nameWords } from "../syntax/name";
import { counted } from "../text/counted";
import { append, put } from "../text/put";
import {
  type ArchiveLabel,
  archiveLabels,
  type FileSpeakers,
  lookAlikes,
  personsOf,
  printOf,
  type Sighting,
} from "./cast-labels";
import { commonest, officeKey } from "./speaker-facts";

export interface Proposal {
  readonly member: CastMember;
  readonly turns: number;
  readonly files: number;
  /** One phrase each: why labels were taken for this member, and what was left open. */
  readonly evidence: readonly string[];
}

/** Fewer turns than this in a single file are too little to know anybody by. */
const LEAST_TURNS = 3;

/** Fewer turns than this are too little to know a role by. */
const LEAST_TURNS_OF_ROLE = 10;

/** From this share of its turns on a role is the member's, whatever the other files say. */
const CLEAR = 0.9;

interface Draft {
  readonly seen: Sighting[];
  /** Ways to print the name. */
  readonly names: string[];
  readonly aliases: Alias[];
  readonly evidence: string[];
}

type Drafts = (person: string) => Draft;

/** Members for the speakers that are not in the cast yet, those with most turns first. */
export function proposeCast(files: readonly FileSpeakers[], cast: readonly CastMember[]): readonly Proposal[] {
  const labels = archiveLabels(files, cast);
  const persons = personsOf(labels);
  const drafts = new Map<string, Draft>();
  const draftOf: Drafts = (person) => {
    const known = drafts.get(person) ?? { seen: [], names: [], aliases: [], evidence: [] };
    drafts.set(person, known);
    return known;
  };
  for (const [label, person] of persons) add(draftOf(person), label, person);
  for (const [person, prints] of lookAlikes(labels, persons))
    draftOf(person).evidence.push(`perhaps the same: ${quoted(prints)}`);
  const byKey = new Map([...persons].map(([label, person]) => [label.key, person]));
  const inOffice = officeHolders(files);
  for (const label of labels) if (label.kind === "office") addOffice(label, draftOf, byKey, inOffice);
  return [...drafts.values()].flatMap(proposalOf).sort((a, b) => b.turns - a.turns || (a.member.name < b.member.name ? -1 : 1));
}

/** The full names that headers give to an office, by its key. */
function officeHolders(files: readonly FileSpeakers[]): ReadonlyMap<string, readonly string[]> {
  const byOffice = new Map<string, string[]>();
  for (const { inOffice } of files)
    for (const { office, name } of inOffice) if (nameWords(name).length > 1) put(byOffice, officeKey(office), name);
  return byOffice;
}

/** Adds a label to the member whom it means. */
function add({ seen, names, aliases }: Draft, label: ArchiveLabel, person: string): void {
  append(seen, label.seen);
  for (const { label: print, name, headerName, shortened } of label.seen) {
    if (headerName !== null && nameKey(headerName) === person) names.push(headerName);
    else if (label.kind === "full" && label.person === person) names.push(name);
    else if (label.key === person) names.push(print);
    for (const one of [print, ...shortened]) aliases.push({ label: one, from: null, to: null });
  }
}

/** An office is one person's where the headers say so, for as long as they say so. */
function addOffice(
  label: ArchiveLabel,
  draftOf: Drafts,
  persons: ReadonlyMap<string, string>,
  inOffice: ReadonlyMap<string, readonly string[]>,
): void {
  const holders = new Map<string, Sighting[]>();
  for (const sighting of label.seen) {
    if (sighting.headerName === null) continue;
    const key = nameKey(sighting.headerName);
    put(holders, persons.get(key) ?? key, sighting);
  }
  const isAlways = holders.size === 1 && label.seen.every(({ headerName }) => headerName !== null);
  const open = new Set(label.seen);
  for (const [person, sightings] of holders) {
    const term = isAlways ? { from: null, to: null } : termOf(sightings, label.seen);
    if (term === null) continue;
    const draft = draftOf(person);
    const print = commonest(sightings.map((one) => one.label)) ?? "";
    append(draft.seen, sightings);
    for (const { headerName } of sightings) if (headerName !== null) draft.names.push(headerName);
    draft.aliases.push({ label: print, ...term });
    const others = sightings.length - 1;
    draft.evidence.push(
      `“${print}” by the header of ${sightings[0]?.file ?? ""}${others > 0 ? ` and ${counted(others, "other")}` : ""}`,
    );
    for (const sighting of sightings) open.delete(sighting);
  }
  if (open.size === 0) return;
  if (open.size < label.seen.length) {
    // A member of that name would mean every day, those of the known holders, too.
    const left = `who is “${printOf(label)}” in ${counted(open.size, "other file")} is open`;
    for (const person of holders.keys()) draftOf(person).evidence.push(left);
    return;
  }
  const draft = draftOf(label.key);
  add(draft, label, label.key);
  const elsewhere = [...new Set(inOffice.get(officeKey(label.title)) ?? [])].slice(0, 5);
  draft.evidence.push(
    holders.size > 0
      ? `an office of several people: say who, and when (${quoted([...holders.values()].flatMap((sightings) => sightings[0]?.headerName ?? []))})`
      : elsewhere.length > 0
        ? `an office; headers of other files name ${quoted(elsewhere)}`
        : "an office; no header says who",
  );
}

/** The days of these sightings, if none of the others falls among them; else null. */
function termOf(own: readonly Sighting[], all: readonly Sighting[]): { readonly from: string; readonly to: string } | null {
  const days = own.flatMap(({ day }) => (day === null ? [] : [day])).sort();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined || days.length < own.length) return null;
  const owned = new Set(own);
  const isDisputed = all.some((one) => !owned.has(one) && (one.day === null || (from <= one.day && one.day <= to)));
  return isDisputed ? null : { from, to };
}

function proposalOf({ seen, names, aliases, evidence }: Draft): readonly Proposal[] {
  const turns = seen.reduce((sum, one) => sum + one.turns, 0);
  const files = new Set(seen.map(({ file }) => file)).size;
  const name = bestName(names);
  if (name === null || (turns < LEAST_TURNS && files < 2)) return [];
  const misspelt = [...new Set(seen.flatMap((one) => one.misspelt))];
  const byLabel = new Map(aliases.map((alias) => [`${nameKey(alias.label)} ${alias.from}`, alias]));
  const others = [...byLabel.values()].filter(({ label }) => nameKey(label) !== nameKey(name));
  const member: CastMember = {
    name,
    role: roleOf(seen, turns),
    affiliation: affiliationOf(seen, turns),
    aliases: others.sort((a, b) => (a.label < b.label ? -1 : 1)),
  };
  return [{ member, turns, files, evidence: misspelt.length === 0 ? evidence : [...evidence, `misspelt: ${quoted(misspelt)}`] }];
}

function roleOf(seen: readonly Sighting[], turns: number): Role | null {
  const counts = new Map<Role, number>();
  for (const one of seen) counts.set(one.role, (counts.get(one.role) ?? 0) + one.turns);
  const least = Math.max(LEAST_TURNS_OF_ROLE, turns * CLEAR);
  const [role] = [...counts].find(([, count]) => count >= least) ?? [];
  return role === undefined || role === "other" ? null : role;
}

function affiliationOf(seen: readonly Sighting[], turns: number): string | null {
  const printed = seen.flatMap((one) => one.affiliations);
  const best = commonest(printed);
  return printed.filter((one) => one === best).length > turns / 2 ? best : null;
}

/** Of ways to print a name the commonest, in mixed case where it stands so anywhere. */
function bestName(names: readonly string[]): string | null {
  const mixed = names.filter((name) => nameWords(name).every((word) => !/^\p{Lu}{2}/u.test(word)));
  return commonest(mixed.length > 0 ? mixed : names);
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(", ");
}
