/**
 * Sketches of conversations, drawn: each several times, with other names, sizes and habits of speech, so that no number of a
 * sketch is learnt by heart.
 */

import type { Asking } from "../../server/src/facts/asking";
import type { Speech } from "../../server/src/facts/speech-sums";
import type { Role } from "../../server/src/syntax/knowledge";
import { nameKey, nameShape } from "../../server/src/syntax/name";
import { type RandomSource, randomSource } from "../support/random";
import { type People, SKETCHES, type Sketch } from "./sketched-conversations";

/** A conversation that was drawn, with the role of each of its turns. */
export interface Sketched {
  readonly name: string;
  /** Words above the first turn. */
  readonly above: string;
  readonly turns: readonly Speech[];
  readonly roles: readonly Role[];
}

/** How often each sketch is drawn. */
const DRAWINGS = 8;

/** How many passages lie between the opening and the closing: short and long texts are both ordinary. */
const SIZES = [2, 4, 8, 12, 16, 24];

/** Each sketch as often as it is drawn; the same whenever it is asked for. */
export function sketches(): readonly Sketched[] {
  return SKETCHES.flatMap((sketch, i) => Array.from({ length: DRAWINGS }, (_, drawing) => draw(sketch, i, drawing)));
}

/** Somebody who speaks, with habits of their own beside those of the text. */
interface Voice {
  readonly label: string;
  readonly role: Role;
  readonly habits: Habits;
}

/** How long turns are, how surely a question has its mark, how many words ask, how often a mark stands where nobody is asked. */
interface Habits {
  readonly length: number;
  readonly marks: number;
  readonly words: number;
  readonly rhetoric: number;
}

function draw(sketch: Sketch, number: number, drawing: number): Sketched {
  const random = randomSource(number * 1000 + drawing);
  const text: Habits = {
    length: Math.exp(between(random, -1.2, 1)),
    marks: between(random, 0.6, 1),
    words: between(random, 0.4, 1.1),
    rhetoric: between(random, 0.0002, 0.002),
  };
  let names = 0;
  const meet = ({ labels, role }: People): Voice => {
    const form = labels === undefined ? FORMS[(drawing + number) % FORMS.length] : labels[drawing % labels.length];
    const habits = {
      length: text.length * around(random, 0.4),
      marks: text.marks * between(random, 0.7, 1),
      words: text.words * around(random, 0.3),
      rhetoric: text.rhetoric * around(random, 0.5),
    };
    return { label: nameOf(form as string, names++), role, habits };
  };
  const voices = new Map(
    sketch.people.map((people) => [people, Array.from({ length: headCount(people, random) }, () => meet(people))]),
  );
  const turns: Speech[] = [];
  const roles: Role[] = [];
  for (const passage of passagesOf(sketch, random)) {
    const speaking = new Map<string, Voice>();
    for (const word of passage.split(" ")) {
      const letter = word[0] as string;
      const people = sketch.people.find(({ letters }) => letters.includes(letter)) as People;
      const all = (voices.get(people) ?? []).filter(
        (one) => speaking.get(letter) === one || ![...speaking.values()].includes(one),
      );
      const voice =
        speaking.get(letter) ??
        (isFixed(people) ? voices.get(people)?.[people.letters.indexOf(letter)] : oneOf(all, random)) ??
        meet(people);
      speaking.set(letter, voice);
      turns.push(speech(voice, word, random));
      roles.push(voice.role);
    }
  }
  return { name: sketch.name, above: sketch.above[drawing % sketch.above.length] as string, turns, roles };
}

const isFixed = ({ count }: People) => count === undefined;

/** None of a crowd is known before. */
function headCount({ count, letters }: People, random: RandomSource): number {
  if (count === undefined) return letters.length;
  return count === "crowd" ? 0 : Math.round(between(random, ...count));
}

/** Some speak more often than others. */
function oneOf(voices: readonly Voice[], random: RandomSource): Voice | undefined {
  return voices[Math.min(random.below(voices.length), random.below(voices.length))];
}

function passagesOf({ opening, passages, closing }: Sketch, random: RandomSource): readonly string[] {
  const times = random.pick(SIZES);
  const all = [opening, ...Array.from({ length: times }, () => random.pick(passages)), closing];
  return all.filter((passage) => passage !== "");
}

const UNITS_A_WORD = 6;
/** Words among which a question mark is late. */
const LATE = 27;

/** A turn as `Asking` says it: `?` ends in a question, `~` asks on the way. */
function speech({ label, habits }: Voice, word: string, random: RandomSource): Speech {
  const words = Math.max(1, Math.round(Number.parseInt(word.slice(1), 10) * habits.length * around(random, 0.7)));
  const asks = word.endsWith("?");
  const isMarked = asks && chance(random, habits.marks);
  const isOnTheWay = word.endsWith("~") || chance(random, words * habits.rhetoric);
  const isLate = isMarked || (isOnTheWay && chance(random, LATE / words));
  const asking: Asking = {
    marks: Number(isMarked) + Number(isOnTheWay),
    isLate,
    isLast: isLate && chance(random, asks ? 0.9 : 0.4),
    interrogative: (asks ? 0.09 : 0.04) * words * habits.words,
    you: (asks ? 0.06 : 0.025) * words * habits.words,
    self: (asks ? 0.02 : 0.05) * words * habits.words,
    words,
  };
  return {
    label,
    key: nameKey(label),
    shape: nameShape(label),
    affiliation: "",
    given: null,
    length: words * UNITS_A_WORD,
    asking,
  };
}

const FINE = 1 << 20;
const between = (random: RandomSource, least: number, most: number) => least + ((most - least) * random.below(FINE)) / FINE;
const chance = (random: RandomSource, share: number) => random.below(FINE) < share * FINE;

/** A factor around 1, as often above as below; three sums make it likelier to be near. */
function around(random: RandomSource, width: number): number {
  return Math.exp(width * (between(random, -1, 1) + between(random, -1, 1) + between(random, -1, 1)));
}

/** Forms of names where a sketch has none of its own: what a label looks like says little of a role. */
const FORMS = ["{given} {family}", "{given}", "{GIVEN} {FAMILY}", "{FAMILY}", "{initials}", "{given} {family}"];

const GIVEN = "Anna Bert Cora Dana Emil Fine Gero Hanna Ines Jona Karla Lino Mara Nils Olga Paul Rita Sven Tara Ulf".split(" ");
const FAMILY =
  "Ahorn Birke Ceder Dorn Esche Fichte Ginster Hasel Ilex Jasmin Kiefer Linde Mohn Nelke Olive Pappel Quitte Rose Salbei Tanne Ulme Veilchen Weide".split(
    " ",
  );

/** The name of the person of a number, 0-based; no two are the same. */
function nameOf(form: string, index: number): string {
  const round = Math.floor(index / GIVEN.length);
  const given = GIVEN[index % GIVEN.length] as string;
  const family = `${FAMILY[(index * 7) % FAMILY.length]}${"stein berg mann feld dorf au hof tal".split(" ")[Math.floor(index / FAMILY.length) - 1] ?? ""}`;
  const nick = given.toLowerCase() + (round > 0 ? round : "");
  const parts: Readonly<Record<string, string>> = {
    given: round > 0 ? `${given}${family.toLowerCase()}` : given,
    family,
    nick,
    initials: given.slice(0, 1) + family.slice(0, 1 + round).toUpperCase(),
  };
  return form.replace(/\{(\w+)\}/g, (_, part: string) => parts[part] ?? (parts[part.toLowerCase()] ?? "").toUpperCase());
}
