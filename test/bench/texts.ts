/** Texts of any size for measuring, made from sample sentences by a seeded generator: the same call gives the same text. */

const SENTENCES = [
  "Good evening, and thank you for coming on such a cold night.",
  "We agreed on three things today, and I’ll take them one by one.",
  "First: the ferries will run all winter, whatever the weather.",
  "Let me be clear: nobody on the islands will be left without a boat.",
  "That costs money, of course; the Treasury has set aside 14.5 million.",
  "As I said in March, the harbour at Port Ellis needs a new wall.",
  "I spoke to Mr. Okafor this morning at 9.30, and he agrees.",
  "It’s – how should I put it – not the easiest of negotiations.",
  "So we’ll see where we are in the spring.",
  "There is, I think, a real chance of an agreement before Easter.",
];
const QUESTIONS = [
  "Will the night boat come back, and when?",
  "Could you tell us what it costs, and who pays?",
  "Thank you. Two questions, if I may: why now, and why not earlier?",
  "Minister, you said the opposite last year, didn’t you?",
];
const OUTLETS = ["Harbour News", "Island Radio", "The Ellis Post", "unknown"];

/** Starts of lines that look like labels and are none, or hardly: what makes a parser look twice. */
const NEAR_LABELS = [
  "And here is the thing I keep coming back to, again and again, whenever somebody asks me about it, which is often: ",
  "One more thing: ",
  "The Minister, the Mayor, the Harbour Master, Mr. Okafor, Ms. Lindqvist and Dr. Abd al-Rahman ibn Salih (all of them) said, quote: ",
  "Q A Q A Q A Q A Q A ",
  "A.B.C.D.E.F.G.H.I.J.K.L.M.N.O.P. Q. ",
  "((((((((((((((((((((((((((((((( [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[ ",
  "** ** ** ** ** __ __ __ ** ** ",
  "JOHN SMITH JOHN SMITH JOHN SMITH JOHN SMITH JOHN SMITH JOHN SMITH ",
  "Item 5 : : : : : : : : : : : : ",
  "00:00:01 00:00:02 00:00:03 00:00:04 [00:00:05] (00:06) ",
  "- - - - - - - - - - – – – – – – – – ",
  "                                                            \u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0",
];

/** An ordinary transcript of at least so many units. */
export function ordinaryText(units: number, seed = 1): string {
  const pick = picker(seed);
  const paragraphs = ["Ferries in winter\nby the Minister of Transport Ana Petrova\n3 March 2015\n\n(As delivered)"];
  const paragraph = () => Array.from({ length: 2 + pick(5) }, () => SENTENCES[pick(SENTENCES.length)]).join(" ");
  let size = 0;
  for (let i = 0; size < units; i++) {
    const text =
      i < 5
        ? paragraph()
        : i % 3 === 0
          ? `Question (${OUTLETS[pick(OUTLETS.length)]}): ${QUESTIONS[pick(QUESTIONS.length)]}`
          : i % 3 === 1
            ? `Ana Petrova: ${paragraph()}`
            : paragraph();
    paragraphs.push(text);
    size += text.length + 2;
  }
  return flat(`${paragraphs.join("\n\n")}\n`);
}

/** An ordinary transcript that shares hardly a line with one of another seed. */
export function distinctText(units: number, seed: number): string {
  return ordinaryText(units, seed).replaceAll(/(?<=[.?]) /g, ` ${seed} `);
}

/** An ordinary transcript in which every third label, every fifth gap between paragraphs and every seventh sentence is spaced amiss. */
export function untidyText(units: number, seed = 1): string {
  let [labels, gaps, sentences] = [0, 0, 0];
  const untidy = ordinaryText(units, seed)
    .replace(/: /g, (found) => (labels++ % 3 === 0 ? ":   " : found))
    .replace(/\n\n/g, (found) => (gaps++ % 5 === 0 ? " \n\n\n" : found))
    .replace(/\. /g, (found) => (sentences++ % 7 === 0 ? ".  " : found));
  return flat(untidy);
}

/** Lines that nearly begin with a label, at least so many units of them. */
export function adversarialText(units: number, seed = 1): string {
  const pick = picker(seed);
  const lines: string[] = [];
  let size = 0;
  while (size < units) {
    const text = `${NEAR_LABELS[pick(NEAR_LABELS.length)]}${NEAR_LABELS[pick(NEAR_LABELS.length)]}${SENTENCES[pick(SENTENCES.length)]}`;
    lines.push(text);
    size += text.length + 1;
  }
  return flat(lines.join("\n"));
}

/** A whole transcript on a single line, labels amid the text. */
export function singleLine(units: number, seed = 1): string {
  return flat(ordinaryText(units, seed).replaceAll("\n", " "));
}

/** Near-labels on a single line. */
export function adversarialLine(units: number, seed = 1): string {
  return flat(adversarialText(units, seed).replaceAll("\n", " "));
}

/** A whole number below `limit`, another one at each call (mulberry32). */
export function picker(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** The same text in one piece of memory, as a file or an editor brings it, not as a tree of joined pieces. */
function flat(text: string): string {
  return Buffer.from(text).toString();
}

/** Texts of the given length on which a look at everything for each of many things once took minutes, by what is many. */
export const GROWING: Readonly<Record<string, (units: number) => string>> = {
  "labels on a line below a heading in capitals": (units) =>
    `THE HEADING OF IT ALL\n${filled("Ana Petrova: We go on. Question: Why? Chairman: Yes, they do. ", units)}\n`,
  "findings on a line": (units) => `Good day.\n\nAna Petrova: ${filled("We  said,,it is the  the crisis.And so on . ", units)}\n`,
  "distinct speakers": (units) => manySpeakers(Math.ceil(units / 34)),
  "underscores of a form": (units) => `Name ${filled("_", units)} Date: 3 May 2019\n`,
  "white space": (units) => `Ana Petrova: Yes.${filled(" ", units)}No.\n`,
  "numbered lines": (units) =>
    Array.from({ length: Math.ceil(units / 27) }, (_, i) => `The Harbour Record, page ${i}\n`).join(""),
};

/** Files to import that grow in one way, which a pass that looks back for each piece would be slow on: name and text. */
export const GROWING_FILES: Readonly<Record<string, (units: number) => readonly [name: string, text: string]>> = {
  "captions without punctuation": (units) => ["a.sbv", captions("and so the ice was thick\n", units)],
  "lines with dashes in one caption": (units) => [
    "a.vtt",
    `WEBVTT\n\n00:01.000 --> 00:02.000\n${filled("- so it was\n", units)}`,
  ],
};

/** Captions of SubViewer, a second each, that all say the same. */
function captions(words: string, units: number): string {
  const time = (second: number) => `${new Date(second * 1_000).toISOString().slice(12, 23)}`;
  return flat(
    Array.from({ length: Math.ceil(units / (words.length + 25)) }, (_, i) => `${time(i)},${time(i + 1)}\n${words}\n`).join(""),
  );
}

function filled(piece: string, units: number): string {
  return flat(piece.repeat(Math.ceil(units / piece.length)).slice(0, units));
}

/** A conversation in which everybody speaks once, each under a name of their own. */
export function manySpeakers(count: number): string {
  return flat(
    Array.from(
      { length: count },
      (_, i) => `${i % 9 === 0 ? "QUESTION: Why?\n\n" : ""}${nameOf(i)} ${nameOf(i + 7)}: I think so, too.\n\n`,
    ).join(""),
  );
}

/** A word of at least five capitals for each number. */
function nameOf(number: number): string {
  let word = "";
  for (let rest = number; rest > 0; rest = Math.floor(rest / 26)) word = `${String.fromCharCode(97 + (rest % 26))}${word}`;
  return `Z${word.padStart(4, "o")}`.toUpperCase();
}
