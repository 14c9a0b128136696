/** What one transcript says of its speakers, as plain data: the material from which a cast is proposed. */

import { affiliationOf } from "../facts/affiliation";
import { lineText } from "../facts/frame";
import { outline } from "../facts/outline";
import type { Role } from "../syntax/knowledge";
import { isHonorific, isOfficeWord, nameKey, nameShape, nameWords } from "../syntax/name";
import type { Transcript } from "../syntax/transcript";
import { fullNames, type NamedPerson, personsInOffice } from "./header-names";

export interface SpeakerFacts {
  /** As printed. */
  readonly label: string;
  /** The words of an office or title at its front, in lower case; empty where there are none. */
  readonly title: string;
  /** The words behind them; empty for a label that is an office alone. */
  readonly name: string;
  readonly role: Role;
  readonly turns: number;
  /** As printed behind the label, each time. */
  readonly affiliations: readonly string[];
  /** Labels of the same name that the transcript says are this one: `NORDEN` for `Mr. NORDEN`. */
  readonly shortened: readonly string[];
  /** Labels that are misspellings of this one. */
  readonly misspelt: readonly string[];
  /** Whom the header names with this office or surname, where it names exactly one; else null. */
  readonly headerName: string | null;
}

export interface TranscriptSpeakers {
  /** `YYYY-MM-DD`; null where the transcript states no day. */
  readonly day: string | null;
  readonly speakers: readonly SpeakerFacts[];
  /** Whom the header names with an office. */
  readonly inOffice: readonly NamedPerson[];
}

/** The speakers of a transcript that are persons or offices: whoever only asks, answers or moderates by that word alone is nobody yet. */
export function speakerFacts(transcript: Transcript): TranscriptSpeakers {
  const { source } = transcript;
  const { turns, header, date } = outline(transcript);
  const byKey = new Map<string, { prints: string[]; roles: Role[]; affiliations: string[]; misspelt: Set<string> }>();
  for (const { label, role, variantOf } of turns) {
    const key = nameKey(variantOf ?? label.text);
    const known = byKey.get(key) ?? { prints: [], roles: [], affiliations: [], misspelt: new Set<string>() };
    byKey.set(key, known);
    known.prints.push(variantOf ?? label.text);
    known.roles.push(role);
    if (variantOf !== null) known.misspelt.add(label.text);
    const affiliation = affiliationOf(source, label);
    if (affiliation !== null) known.affiliations.push(affiliation);
  }
  const above = [
    ...(header.frontMatter?.fields ?? []).filter(({ key }) => key === "title").map(({ text }) => text),
    ...header.lines.map((line) => lineText(transcript, line)),
  ];
  const speakers = [...byKey.values()].flatMap(({ prints, roles, affiliations, misspelt }): SpeakerFacts[] => {
    const label = commonest(prints) ?? "";
    const parts = partsOf(label);
    const facts = { label, ...parts, role: commonest(roles) ?? "other", turns: prints.length, affiliations };
    if (!isSomebody(label, parts)) return [];
    const variants = [...misspelt].sort();
    const shortened = variants.filter((one) => nameKey(partsOf(one).name) === nameKey(parts.name));
    return [
      {
        ...facts,
        shortened,
        misspelt: variants.filter((one) => !shortened.includes(one)),
        headerName: headerNameOf(label, parts, above),
      },
    ];
  });
  return { day: date?.value ?? null, speakers, inOffice: above.flatMap(personsInOffice) };
}

interface Parts {
  readonly title: string;
  readonly name: string;
}

/** `Prime Minister John Key` is `prime minister` and `John Key`. */
function partsOf(label: string): Parts {
  const words = nameWords(label);
  const bare = words.map((word) => word.toLowerCase().replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, ""));
  let i = 0;
  while (i < words.length && (isOfficeWord(bare[i] ?? "") || isHonorific(bare[i] ?? ""))) i++;
  // `President of Ruritania Ana Petrova`: what follows the office still belongs to it, and where it ends nobody can say.
  if (/^\p{Ll}/u.test(words[i] ?? "") && i > 0) return { title: "", name: label };
  const title = bare.slice(bare[0] === "the" ? 1 : 0, i).join(" ");
  return { title, name: words.slice(i).join(" ") };
}

/** False for a label that means somebody else in each transcript: whoever asks, the moderator, a voice that nobody knows. */
export function namesSomebody(label: string): boolean {
  return isSomebody(label, partsOf(label));
}

function isSomebody(label: string, { name }: Parts): boolean {
  const shape = nameShape(label);
  if (shape === "question" || shape === "answer" || shape === "moderator" || shape === "field" || shape === "clause")
    return false;
  // `UNIDENTIFIED SPEAKER`, `Male Voice`, `Speaker 2`: nobody knows who.
  if (/^(?:unidentified|unknown|senior|male|female|man|woman|voice|voices|all|several|speaker|participant)\b/iu.test(label))
    return false;
  // A letter stands for what it stands for in its own transcript.
  if (name === "" && nameWords(label).every(isHonorific)) return false;
  return name === "" ? label.length > 1 : /\p{L}.*\p{L}/u.test(name);
}

function headerNameOf(label: string, { title, name }: Parts, above: readonly string[]): string | null {
  const words = nameWords(name);
  if (words.length > 1) return null;
  const persons = above.flatMap(personsInOffice);
  const inOffice = ({ office, name: own }: NamedPerson) => `${office} ${own}`;
  if (words.length === 1) {
    const full = only(above.flatMap((line) => fullNames(line, nameKey(name))));
    return full ?? only(persons.map(inOffice).filter((one) => nameKey(one) === nameKey(label)));
  }
  const holders = persons.filter(({ office }) => officeKey(office) === officeKey(title));
  return only(holders.map((person) => (nameWords(person.name).length > 1 ? person.name : inOffice(person))));
}

/** The one name there is among equal ones; null where there are several. */
function only(names: readonly string[]): string | null {
  const [first, ...others] = new Map(names.map((name) => [nameKey(name), name])).values();
  return others.length === 0 ? (first ?? null) : null;
}

/** Equal for the same office with and without an article. */
export function officeKey(office: string): string {
  return nameKey(office.replace(/^(?:the|mr|madam|mister)\.?\s/i, ""));
}

/** The value that comes most often, the first of those that come equally often; null of none. */
export function commonest<Value>(values: readonly Value[]): Value | null {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: Value | null = null;
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value;
  return best;
}
