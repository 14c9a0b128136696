/** What the roles are learnt from: the turns of the gold corpora and of the samples of our own, as a person reads them, and sketches. */

import { affiliationOf } from "../../server/src/facts/affiliation";
import { askingOf } from "../../server/src/facts/asking";
import { outline } from "../../server/src/facts/outline";
import { LOOKED_AT_ABOVE } from "../../server/src/facts/speaker-facts";
import type { Speech } from "../../server/src/facts/speech-sums";
import type { Role } from "../../server/src/syntax/knowledge";
import { nameKey, nameShape } from "../../server/src/syntax/name";
import { parse } from "../../server/src/syntax/transcript";
import { SAMPLES } from "../samples/all";
import { sampleText } from "../samples/convention";
import { FAMILIES } from "./families";
import { type GoldFile, goldFiles } from "./gold";
import { sketches } from "./role-sketches";
import { matchTurns, type Place } from "./tally";

/** A text's turns with the roles that they have. */
export interface RoleText {
  readonly source: string;
  readonly name: string;
  readonly family: string;
  /** What a person says of a text of the corpora, on which figures are counted; null for all that is not such a text to the letter. */
  readonly gold: GoldFile | null;
  /** True for a text of the corpora with its turns as the parser reads them, some of them wrongly. */
  readonly isAsRead: boolean;
  readonly turns: readonly Speech[];
  /** Null where nobody has said. */
  readonly roles: readonly (Role | null)[];
  /** The words before the first turn. */
  readonly above: string;
}

/** Sources, samples and sketches, those without turns left out. */
export function roleTexts(): readonly RoleText[] {
  const families = new Map(Object.entries(FAMILIES).flatMap(([family, sources]) => sources.map((source) => [source, family])));
  const gold = goldFiles().map((file) => ({
    ...fromGold(file),
    source: file.source,
    name: file.name,
    family: families.get(file.source) ?? file.source,
    gold: file,
    isAsRead: false,
  }));
  const parsed = goldFiles().map((file) => ({
    ...fromParser(file),
    source: file.source,
    family: families.get(file.source) ?? file.source,
    gold: null,
    isAsRead: true,
  }));
  const own = { gold: null, isAsRead: false, source: "samples", family: "samples" };
  const drawn = sketches().map((sketch) => ({ ...sketch, gold: null, isAsRead: false, source: sketch.name, family: "sketches" }));
  return [...gold, ...parsed, ...fromSamples().map((sample) => ({ ...sample, ...own })), ...drawn].filter(
    ({ turns }) => turns.length > 0,
  );
}

type Read = Pick<RoleText, "name" | "turns" | "roles" | "above">;

const ROLE_OF_LETTER: Readonly<Record<string, Role>> = { q: "question", a: "answer", m: "moderator", o: "other" };

/** The samples whose roles are given; their labels are read as the parser reads them, which a test holds it to. */
function fromSamples(): readonly Read[] {
  return Object.values(SAMPLES)
    .flat()
    .flatMap((sample) => {
      if (sample.roles === undefined) return [];
      const { turns, above } = asRead(sampleText(sample));
      if (turns.length !== sample.roles.length) return [];
      return [{ name: sample.name, turns, roles: [...sample.roles].map((letter) => ROLE_OF_LETTER[letter] ?? "other"), above }];
    });
}

/** The turns of a gold text as the parser reads them: one whose role nobody has said is there, and teaches nothing. */
function fromParser(gold: GoldFile): Read {
  const { turns, places, above } = asRead(gold.text);
  const said = gold.turns.filter(({ line }) => line <= gold.last);
  const roles = new Map([...matchTurns(said, places)].map(([i, j]) => [j, said[i]?.role ?? null]));
  return { name: gold.name, turns, roles: turns.map((_, j) => roles.get(j) ?? null), above };
}

function asRead(text: string): { readonly turns: readonly Speech[]; readonly places: readonly Place[]; readonly above: string } {
  const transcript = parse(text);
  const { source } = transcript;
  const { turns } = outline(transcript);
  return {
    turns: turns.map(({ label, textStart, span, variantOf }) =>
      speech(variantOf ?? label.text, affiliationOf(source, label) ?? "", text.slice(textStart, span.end)),
    ),
    places: turns.map(({ line, label }) => ({ line: line + 1, column: label.name.start - (source.lineStarts[line] ?? 0) + 1 })),
    above: text.slice(0, Math.min(LOOKED_AT_ABOVE, turns[0]?.label.span.start ?? 0)),
  };
}

/** What follows a label up to its words: an outlet or office, then what divides it from the words. */
const BEHIND_LABEL = /^[^\S\n]*(?:\(([^()\n]{0,80})\)|,([^:\n]{0,80})(?=:))?[^\S\n]*[-:.>\]*_)]*/;

function fromGold({ name, text, turns: all, last }: GoldFile): Read {
  const { source } = parse(text);
  const gold = all.filter(({ line }) => line <= last);
  const starts = gold.map(({ line, column }) => (source.lineStarts[line - 1] ?? 0) + column - 1);
  const end = Number.isFinite(last) ? (source.lineStarts[last] ?? text.length) : text.length;
  const turns = gold.map(({ label }, i) => {
    const from = (starts[i] ?? 0) + label.length;
    const next = starts[i + 1] ?? end;
    const [behind = "", bracketed, office] = BEHIND_LABEL.exec(text.slice(from, Math.min(next, from + 200))) ?? [];
    return speech(label, bracketed ?? office ?? "", text.slice(Math.min(next, from + behind.length), next).trim());
  });
  return {
    name,
    turns,
    roles: gold.map(({ role }) => role),
    above: text.slice(0, Math.min(LOOKED_AT_ABOVE, starts[0] ?? 0)),
  };
}

function speech(label: string, affiliation: string, spoken: string): Speech {
  return {
    label,
    key: nameKey(label),
    shape: nameShape(label),
    affiliation: affiliation.trim(),
    asking: askingOf(spoken),
    given: null,
    length: spoken.length,
  };
}
