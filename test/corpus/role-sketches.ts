/**
 * Sketches of conversations, as a person knows them without any text: who speaks after whom, how long, and who asks. They
 * teach what no source at hand may show, above all where its whole family is left out.
 */

import type { Speech } from "../../server/src/facts/speech-sums";
import type { Role } from "../../server/src/syntax/knowledge";
import { nameKey, nameShape } from "../../server/src/syntax/name";

interface Sketch {
  readonly name: string;
  /** Words above the first turn. */
  readonly above: string;
  /** The role of each speaker, by letter; a small letter is another person each time. */
  readonly roles: Readonly<Record<string, Role>>;
  /** What comes first, what recurs so many times, what comes last: a letter, a length in words, `?` where the turn ends in a question, `~` where one is in its middle. */
  readonly opening: string;
  readonly recurring: string;
  readonly times: number;
  readonly closing: string;
}

const M = "moderator";
const A = "answer";
const Q = "question";
const O = "other";

const SKETCHES: readonly Sketch[] = [
  {
    name: "podcast",
    above: "Podcast\nEpisode 12",
    roles: { H: M, G: A },
    opening: "H120 G10",
    recurring: "H30? G150 H8 G90 H45? G200 H20? G60",
    times: 9,
    closing: "H25? G40 H60 G5",
  },
  {
    name: "podcast that chats",
    above: "",
    roles: { H: M, G: A },
    opening: "H150 G12",
    recurring: "H40 G120 H15? G80 H70~ G140 H5 G100",
    times: 12,
    closing: "H40 G6",
  },
  {
    name: "podcast of two hosts",
    above: "Show notes",
    roles: { H: M, I: M, G: A },
    opening: "H120 I20 G10",
    recurring: "H30? G150 I12 G90 I45? G200 H20? G60",
    times: 9,
    closing: "H60 G5 I10",
  },
  {
    name: "podcast of two guests",
    above: "Podcast",
    roles: { H: M, G: A, K: A },
    opening: "H160 G10 K8",
    recurring: "H35? G130 K90 H30? K120 H40? G160 H6 G70",
    times: 8,
    closing: "H50 G6 K6",
  },
  {
    name: "radio",
    above: "",
    roles: { H: M, G: A, r: O },
    opening: "H120 G15",
    recurring: "H25? G110 H20? G140 H15 G60",
    times: 8,
    closing: "r30 H40",
  },
  {
    name: "meeting with a chair",
    above: "Meeting minutes\nAgenda\nAttendees",
    roles: { C: M, D: O, E: O, F: O, G: O, J: O, K: O },
    opening: "C90",
    recurring: "D70 E30~ D20 C25 F60 G15? F40 C12? J80 D35 E50 K20 C30~",
    times: 7,
    closing: "C40",
  },
  {
    name: "meeting with a busy chair",
    above: "Attendees",
    roles: { C: M, D: O, E: O, F: O, G: O, p: O },
    opening: "C120",
    recurring: "D90 C30? E60 C40 F100 G30? F40 C25 p30 C20~ D60",
    times: 8,
    closing: "C30",
  },
  {
    name: "meeting without a chair",
    above: "Minutes",
    roles: { D: O, E: O, F: O, G: O, J: O },
    opening: "D40",
    recurring: "E30 F15? E20 G50 D25~ J10 F30 D15? E40 G12",
    times: 9,
    closing: "D10",
  },
  {
    name: "minutes in a chat",
    above: "Scribe\nPresent:",
    roles: { D: O, E: O, F: O, G: O, J: O, n: O },
    opening: "D10",
    recurring: "E12 F8? E9 G14 D6~ n10 F12 D5? J11 G7",
    times: 9,
    closing: "E4",
  },
  {
    name: "meeting without a chair, two busy",
    above: "Working group",
    roles: { D: O, E: O, F: O, G: O, n: O },
    opening: "D60",
    recurring: "E80 D60~ E70 F30 D50? E60 G20 D45 E30? D90 n20",
    times: 9,
    closing: "D10",
  },
  {
    name: "radio of a crew",
    above: "",
    roles: { C: O, D: O, E: O },
    opening: "C10",
    recurring: "D8 C15 D6 C20? D10 E12 C8 D14? C7 D9 C12",
    times: 12,
    closing: "C5",
  },
  {
    name: "debate",
    above: "Debate",
    roles: { H: M, D: A, E: A },
    opening: "H150",
    recurring: "H40? D180 H12 E170 D30 E20 H50? E160 H8 D150 H6",
    times: 8,
    closing: "D150 E140 H40",
  },
  {
    name: "debate of two who lead",
    above: "",
    roles: { H: M, I: M, D: A, E: A },
    opening: "H150",
    recurring: "H40? D180 H12 E170 D30~ I50? E160 I8 D150 I6",
    times: 8,
    closing: "D150 E140 H40",
  },
  {
    name: "town hall",
    above: "Town hall",
    roles: { H: M, D: A, a: Q },
    opening: "H80 D120",
    recurring: "H30 a50? D200 H25? D120 H20 D40",
    times: 8,
    closing: "D60 H30",
  },
  {
    name: "call-in",
    above: "",
    roles: { H: M, P: A, c: Q },
    opening: "H90 P60",
    recurring: "H40 c70? P250 H20? P120",
    times: 10,
    closing: "P80 H20",
  },
  {
    name: "press conference",
    above: "Press conference",
    roles: { H: M, P: A, j: Q },
    opening: "H30 P700",
    recurring: "H12 j45? P220 j30? P150",
    times: 8,
    closing: "H15",
  },
  {
    name: "press conference without a moderator",
    above: "",
    roles: { P: A, j: Q },
    opening: "P600",
    recurring: "j45? P220 j40? P60 j12? P90",
    times: 8,
    closing: "P30",
  },
  {
    name: "interview by one who asks",
    above: "Interview",
    roles: { I: Q, P: A },
    opening: "I40?",
    recurring: "P160 I25? P120 I30? P90 I10? P200 I35?",
    times: 8,
    closing: "P60",
  },
  {
    name: "witness",
    above: "Hearing before the committee",
    roles: { N: Q, W: A, L: O },
    opening: "N40",
    recurring: "W20 N25? W15 N30? W60 N12? W8 N20? W25 N10",
    times: 9,
    closing: "L12 N15",
  },
  {
    name: "hearing of statements",
    above: "Hearing of the committee",
    roles: { C: M, D: O, s: O, E: O },
    opening: "C200",
    recurring: "s400 C30 D60? C12 E90~ C20",
    times: 8,
    closing: "C60",
  },
  {
    name: "plenary",
    above: "Parliament\nHansard",
    roles: { C: M, m: O, D: O, E: O },
    opening: "C80",
    recurring: "m350 C15 D500 C12 E300 m12 C20",
    times: 8,
    closing: "C40",
  },
  {
    name: "question time",
    above: "Parliament",
    roles: { C: M, P: A, m: Q },
    opening: "C60",
    recurring: "m60? P150 C10 m40? P120 C12",
    times: 8,
    closing: "C30",
  },
];

/** Names by form: what a label looks like says little of a role. */
const FORMS: readonly ((index: number) => string)[] = [
  (index) => `${GIVEN[index % GIVEN.length]} ${FAMILY_NAMES[(index * 7) % FAMILY_NAMES.length]}`,
  (index) =>
    GIVEN[index % GIVEN.length] + (index >= GIVEN.length ? `${FAMILY_NAMES[index % FAMILY_NAMES.length]?.toLowerCase()}` : ""),
  (index) => `${GIVEN[index % GIVEN.length]} ${FAMILY_NAMES[(index * 7) % FAMILY_NAMES.length]}`.toUpperCase(),
];
const GIVEN = "Anna Bert Cora Dana Emil Fine Gero Hanna Ines Jona Karla Lino Mara Nils Olga Paul Rita Sven Tara Ulf".split(" ");
const FAMILY_NAMES =
  "Ahorn Birke Ceder Dorn Esche Fichte Ginster Hasel Ilex Kiefer Linde Mohn Nelke Olive Pappel Quitte Rose".split(" ");

const UNITS_A_WORD = 6;

export interface Sketched {
  readonly name: string;
  readonly above: string;
  readonly turns: readonly Speech[];
  readonly roles: readonly Role[];
}

/** Each sketch with labels of each form. */
export function sketches(): readonly Sketched[] {
  return SKETCHES.flatMap((sketch) => FORMS.map((form) => draw(sketch, form)));
}

function draw({ name, above, roles, opening, recurring, times, closing }: Sketch, form: (index: number) => string): Sketched {
  const indexes = new Map<string, number>();
  const words = [opening, ...new Array<string>(times).fill(recurring), closing].join(" ").split(" ");
  const turns: Speech[] = [];
  const of: Role[] = [];
  for (const [i, word] of words.entries()) {
    const letter = word[0] as string;
    const isPassing = letter === letter.toLowerCase();
    const who = isPassing ? `${letter}${i}` : letter;
    const index = indexes.get(who) ?? indexes.size;
    indexes.set(who, index);
    const label = form(index);
    const length = Number.parseInt(word.slice(1), 10);
    const asks = word.endsWith("?");
    turns.push({
      label,
      key: nameKey(label),
      shape: nameShape(label),
      affiliation: "",
      given: null,
      length: length * UNITS_A_WORD,
      asking: {
        marks: Number(asks || word.endsWith("~")),
        isLate: asks || (word.endsWith("~") && length < 30),
        isLast: asks,
        interrogative: (asks ? 0.09 : 0.04) * length,
        you: (asks ? 0.06 : 0.025) * length,
        self: (asks ? 0.02 : 0.06) * length,
        words: length,
      },
    });
    of.push(roles[letter] as Role);
  }
  return { name, above, turns, roles: of };
}
