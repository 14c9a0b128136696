/** Labels that mean nobody of the archive's cast. */

import { castMember } from "../facts/cast";
import { outline } from "../facts/outline";
import type { CastMember } from "../syntax/knowledge";
import { nameKey, nameShape } from "../syntax/name";
import type { Transcript } from "../syntax/transcript";
import { turns as inTurns } from "../text/amounts";
import { type Message, say } from "../text/message";
import { type DocumentLabel, documentLabels, isAnonymous, renaming } from "./document-labels";
import { bySurname, isMisspelling, isSamePerson } from "./label-likeness";
import type { Finding, TranscriptRule } from "./rule";

/** Who has fewer turns may be a guest whom no cast names. */
const FEWEST_TURNS = 3;
/** More names than a person chooses from. */
const MOST_NAMES = 3;
/** More places than a person looks through. */
const MOST_RELATED = 20;

export const unknownSpeaker: TranscriptRule = {
  name: "unknown-speaker",
  summary: "A label is not in the archive’s cast.",
  severity: "warning",
  tags: ["labels"],
  scope: "transcript",
  *check(transcript, { settings }) {
    const { cast } = transcript.knowledge;
    if (cast.length === 0) return;
    const day = outline(transcript).date?.value ?? null;
    const names = castLabels(cast, day);
    const known = new Set(cast.flatMap(({ name, aliases }) => [name, ...aliases.map(({ label }) => label)]).map(nameKey));
    const labels = documentLabels(transcript);
    const families = new Map(bySurname([...labels, ...names]).flatMap((family) => family.map((one) => [one, family])));
    const strangers: DocumentLabel[] = [];
    let covered = 0;
    for (const label of labels) {
      const meant = label.turns[0]?.variantOf ?? label.text;
      const isMember = castMember(cast, label.text, day) !== null || castMember(cast, meant, day) !== null;
      const other = isMember ? null : castMember(cast, label.text, null);
      if (other !== null && day !== null)
        yield finding(transcript, label, say`“${label.text}” means ${other.name}, but not on ${{ day, as: "date" }}.`, []);
      if (isMember || other !== null) covered += label.turns.length;
      else if (!known.has(label.key) && isNamed(label.text) && isNamed(meant)) {
        const family = families.get(label)?.filter((one) => one === label || one.turns.length === 0) ?? [];
        const like = alike(label, names, family);
        if (like.length > 0) yield mistaken(transcript, label, like);
        if (like.length > 0) covered += label.turns.length;
        else if (expectsAll(transcript, label)) strangers.push(label);
      }
    }
    const uncovered = strangers.reduce((sum, { turns }) => sum + turns.length, 0);
    // A cast that was only begun says nothing about the others.
    const isAsked = settings.rules[unknownSpeaker.name] !== undefined;
    if (covered > uncovered || isAsked) for (const label of strangers) yield stranger(transcript, label);
  },
};

/** False for words that stand for whoever asks, leads or answers, or for somebody unknown. */
function isNamed(label: string): boolean {
  return !/^(?:question|answer|moderator)$/.test(nameShape(label)) && !isAnonymous(label);
}

/** What the members of the cast are called on a day. */
function castLabels(cast: readonly CastMember[], day: string | null): readonly DocumentLabel[] {
  const texts = cast.flatMap((member) =>
    [member.name, ...member.aliases.map(({ label }) => label)].filter((label) => castMember(cast, label, day) === member),
  );
  return texts.map((text) => ({ text, key: nameKey(text), shape: nameShape(text), turns: [] }));
}

/** Names of the cast that a label may have been meant for; `family` holds those with the label's surname, and the label. */
function alike(
  label: DocumentLabel,
  names: readonly DocumentLabel[],
  family: readonly DocumentLabel[],
): readonly DocumentLabel[] {
  return names.filter((name) => isMisspelling(label, name) || (family.includes(name) && isSamePerson(label, name, family)));
}

function mistaken(transcript: Transcript, label: DocumentLabel, like: readonly DocumentLabel[]): Finding {
  // In the letters that the transcript has for it, where it has some.
  const labels = documentLabels(transcript);
  const texts = like.map(({ key, text }) => labels.find((one) => one.key === key)?.text ?? text);
  return finding(transcript, label, notInCast(label), [...new Set(texts)].slice(0, MOST_NAMES));
}

function stranger(transcript: Transcript, label: DocumentLabel): Finding {
  const severity = label.turns.length >= FEWEST_TURNS ? "information" : "hint";
  return { ...finding(transcript, label, notInCast(label), []), severity };
}

function notInCast({ text, turns }: DocumentLabel): Message {
  return say`“${text}” (${inTurns(turns.length)}) is not in the cast.`;
}

/** A cast of those who answer says nothing about who asks. */
function expectsAll({ knowledge: { cast } }: Transcript, { turns }: DocumentLabel): boolean {
  return turns.some(({ role }) => role !== "question") || cast.some(({ role }) => role === "question");
}

function finding(transcript: Transcript, { turns }: DocumentLabel, message: Message, names: readonly string[]): Finding {
  const [first, ...others] = turns;
  if (first === undefined) throw new RangeError("A label without turns.");
  return {
    span: first.label.name,
    message,
    related: others.slice(0, MOST_RELATED).map(({ label }) => ({ span: label.name, message: say`Another turn.` })),
    fixes: names.map((name) => ({ title: say`Use “${name}”`, edits: renaming(transcript, turns, name), safe: false })),
  };
}
