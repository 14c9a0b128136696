/** Transcripts of which hardly two lines are alike, as real archives are: made of many words by a seeded generator, with a slip here and there. */

import { picker } from "./texts";

type Pick = (limit: number) => number;

const NOUNS =
  "harbour ferry island winter timetable treasury council budget bridge railway teacher hospital pension wage contract factory border treaty parliament minister election vote programme school river forest storm flood farm fishery market price loan bank tax family region village city road airport engine pilot captain nurse doctor student report question answer promise decision meeting reform law court judge police army peace agreement delegation neighbour partner company worker union strike energy power station cable network ship cargo port".split(
    " ",
  );
const VERBS =
  "support discuss finish begin repair explain consider refuse accept protect finance inspect change improve follow welcome expect remember prepare open close measure build deliver".split(
    " ",
  );
const ADJECTIVES =
  "new old difficult simple long short important serious careful public private local national cold warm early late fair open honest strong weak cheap costly safe final second several".split(
    " ",
  );
const STARTS = [
  "We",
  "I think we",
  "As I said in March, we",
  "In the end they",
  "On the whole, people",
  "You know, we",
  "Honestly, they",
  "Since last year we",
  "It’s true that they",
  "My colleagues",
];
const GIVEN = "Ana Ivo Mira Tomas Lena Karim Odile Pavel Runa Silas Teodor Ulla Vera Wim Yara Zeno Bela Cora Dario Elin".split(
  " ",
);
const FAMILY =
  "Petrova Lindqvist Okafor Marlow Castellan Brandvold Tesfaye Moreau Halloran Zielinski Ferrante Adeyemi Nordahl Quist Ruiz Varga".split(
    " ",
  );
const OFFICES = [
  "Minister of Transport",
  "Mayor of Port Ellis",
  "President of the Council",
  "Secretary of State for the Islands",
];
const OUTLETS = ["Harbour News", "Island Radio", "The Ellis Post", "Channel Nine", "unknown"];
const MONTHS = ["January", "February", "March", "April", "May", "June", "September", "October", "November", "December"];

/** What a hasty hand or a scraped page leaves in a sentence. */
const SLIPS: readonly ((sentence: string) => string)[] = [
  (sentence) => sentence.replace(" the ", " the the "),
  (sentence) => sentence.replace(", ", " , "),
  (sentence) => sentence.replace(/ (?=\w+\.)/, "  "),
  (sentence) => `${sentence}.`,
  (sentence) => sentence.replace("’", "'"),
  (sentence) => `${sentence} (inaudible)`,
  (sentence) => `${sentence} `,
  (sentence) => sentence.replace(" ", "\u00a0"),
];

function sentence(pick: Pick): string {
  const one = <Item>(list: readonly Item[]) => list[pick(list.length)] as Item;
  const thing = () => `the ${pick(2) === 0 ? `${one(ADJECTIVES)} ` : ""}${one(NOUNS)}`;
  const clause = () => `${one(STARTS)} ${one(VERBS)} ${thing()}`;
  const low = (text: string) => (text.startsWith("I") ? text : text.charAt(0).toLowerCase() + text.slice(1));
  const text = [
    () => `${clause()} and ${thing()} of ${thing()}.`,
    () => `${clause()}, because ${low(clause())}.`,
    () => `${clause()}; that is ${pick(90) + 3} million for ${thing()}.`,
    () => `Yes, but ${low(clause())} before ${thing()}, and ${thing()} comes later.`,
    () => `${clause()} – ${one(GIVEN)} ${one(FAMILY)} said so – and not ${thing()}.`,
    () => `“${clause()},” Mr. ${one(FAMILY)} told me.`,
  ];
  const clean = one(text)();
  return pick(200) === 0 ? one(SLIPS)(clean) : clean;
}

/** A transcript of at least so many units; another seed gives another title, date, cast, form of labels and other words. */
export function variedText(units: number, seed = 1): string {
  const pick = picker(seed);
  const one = <Item>(list: readonly Item[]) => list[pick(list.length)] as Item;
  const paragraph = () => Array.from({ length: 2 + pick(6) }, () => sentence(pick)).join(" ");
  const speaker = `${one(GIVEN)} ${one(FAMILY)}`;
  const host = pick(3) === 0 ? "PRESIDENT" : (speaker.split(" ").at(pick(2) === 0 ? -1 : 0) as string).toUpperCase();
  const guests = Array.from({ length: 2 + pick(8) }, () => `${one(GIVEN)} ${one(FAMILY)}`);
  const ask = [
    () => `Question (${one(OUTLETS)}): `,
    () => "Q: ",
    () => `${one(guests)}: `,
    () => "QUESTION: ",
    () => `${one(guests)} (${one(OUTLETS)}): `,
  ][pick(5)] as () => string;
  const parts = [
    [
      `The ${one(ADJECTIVES)} ${one(NOUNS)} and the ${one(NOUNS)}`,
      `by ${one(OFFICES)} ${speaker}`,
      `${pick(28) + 1} ${one(MONTHS)} ${1990 + pick(35)}`,
    ].join("\n"),
  ];
  if (pick(2) === 0) parts.push("(As delivered)");
  if (pick(3) === 0) parts.push("Share this page\nPrint\nHome > News > Speeches");
  let size = 0;
  for (let turn = 0; size < units; turn++) {
    const text =
      turn < 3
        ? paragraph()
        : turn % 3 === 0
          ? `${ask()}${one(["Will", "Could", "When will", "Why did"])} ${one(guests)} ${one(VERBS)} the ${one(NOUNS)}, and what of ${sentence(pick).slice(0, -1)}?`
          : turn % 3 === 1
            ? `${host}: ${paragraph()}`
            : pick(12) === 0
              ? "[Laughter]"
              : paragraph();
    parts.push(text);
    size += text.length + 2;
  }
  if (pick(3) === 0)
    parts.push("Further information:\nPress office, Port Ellis\n© The Council of the Islands. All rights reserved.");
  return Buffer.from(`${parts.join("\n\n")}\n`).toString();
}
