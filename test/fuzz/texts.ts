/** Random texts for the fuzzer, from a seeded source: forms, tables, captions, runs of marks, long lines, any Unicode. */

import type { RandomSource } from "../support/random";

const WORDS = "we the said harbour boat will and of to question minister is that not Mr. Dr. U.S. yes no 12 3.5 it’s don't".split(
  " ",
);
const NAMES = [
  "Ana Petrova",
  "MR. OKAFOR",
  "Q",
  "A",
  "Question",
  "QUESTION (Island Radio)",
  "THE MINISTER",
  "Ben South, Net Ports",
  "Moderator",
];
const SEPARATORS = [": ", ". ", " - ", "\u00a0\u00a0\u00a0", ":\t", " -- ", ":", "\n", "： "];
const MARKS = [
  "_",
  "*",
  "\\*",
  "-",
  "=",
  ".",
  " ",
  "\t",
  "\u00a0",
  "|",
  "#",
  ">",
  "(",
  "[",
  "<",
  ")",
  "]",
  "…",
  "'",
  '"',
  ":",
  ",",
  "?",
  "0",
  "A",
  "é",
  "\\",
  "`",
  "&",
  "/",
  "•",
];
const NOTES = [
  "(Laughter.)",
  "[applause]",
  "[inaudible 00:12:34]",
  "(00:12)",
  "[ Link ]",
  "(As delivered)",
  "(crosstalk",
  "laughter)",
];
const PAGES = [
  "Cookies | Privacy | Terms of use",
  "SUBSCRIBE to this channel [ Link ]",
  "▬▬▬▬▬▬▬▬",
  "Last updated: 04 Dec. 2017 15:12",
  "Verification code",
  "Page 3 of 12",
  "Share this page: Facebook Twitter",
  "END 2:34 P.M. EDT",
  "# # #",
];
const HEADS = [
  "Press conference",
  "by Secretary General Ana Ito",
  "  • 04 Dec. 2017 -",
  "**Date:** 4 December 2017",
  "2017-12-04T10:00:00Z",
  "Tisdagen den 4 december 2017",
  "| Date | 3 May 2019 |",
  "Participants: Ana Ito, Ben South",
  "Subject: boats",
  "THE HEADING OF IT ALL",
];
const BREAKS = ["\n", "\n", "\n", "\n\n", "\n\n", "\r\n", "\r", " \n", "\n\n\n"];

type Maker = (random: RandomSource) => string;

function sentence(random: RandomSource): string {
  const words = Array.from({ length: 1 + random.below(18) }, () => random.pick(WORDS)).join(" ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${random.pick([".", "?", "!", "…", ",", "", ".”", " --"])}`;
}

function unicode(random: RandomSource): string {
  return Array.from({ length: 1 + random.below(30) }, () => {
    const any = random.below(4) === 0 ? random.below(0x10ffff) : random.below(0x2fff);
    return String.fromCodePoint(any === 0 ? 32 : any);
  }).join("");
}

function run(random: RandomSource): string {
  return random.pick(MARKS).repeat(random.pick([2, 3, 7, 30, 200]));
}

const LINES: readonly Maker[] = [
  sentence,
  (random) => `${random.pick(NAMES)}${random.pick(SEPARATORS)}${sentence(random)}`,
  (random) =>
    `${random.pick(NAMES)}${random.pick(SEPARATORS)}${sentence(random)} ${sentence(random)} ${random.pick(NAMES)}: ${sentence(random)}`,
  (random) => `**${random.pick(NAMES)}**${random.pick(SEPARATORS)}${sentence(random)}`,
  (random) => `Name ${run(random)} Date: ${run(random)} 3 May 2019`,
  (random) => `| ${random.pick(NAMES)} | ${sentence(random)} | ${run(random)} |`,
  (random) => `${run(random)}${random.pick(NAMES)}${run(random)}`,
  (random) => `${random.pick(NOTES)} ${sentence(random)} ${random.pick(NOTES)}`,
  (random) => `00:00:0${random.below(10)}.000 --> 00:00:1${random.below(10)}.000`,
  (random) => random.pick(NOTES),
  (random) => random.pick(PAGES),
  (random) => random.pick(HEADS),
  unicode,
  run,
  block,
  () => "",
  () => "---",
  () => "WEBVTT",
];

/** A page's leftovers as they come: several lines on end. */
function block(random: RandomSource): string {
  return Array.from({ length: 3 + random.below(6) }, () => random.pick(PAGES)).join(random.pick(["\n", "\n\n"]));
}

/** Something like a transcript, with leftovers, notes, damage and wrapped lines anywhere. */
function ordinary(random: RandomSource): string {
  const names = [random.pick(NAMES), random.pick(NAMES), random.pick(NAMES)];
  const separator = random.pick(SEPARATORS);
  const gap = random.pick(["\n", "\n\n", "\r\n\r\n"]);
  const isWrapped = random.below(2) === 0;
  const paragraphs = [random.pick(HEADS), random.pick(HEADS), random.pick(HEADS), sentence(random)];
  for (let i = random.below(60); i > 0; i--) {
    const words = Array.from({ length: 1 + random.below(6) }, () => sentence(random)).join(random.pick([" ", "  "]));
    const said = isWrapped ? words.replace(/(.{30,60}) /g, "$1\n") : words;
    const kind = random.below(12);
    paragraphs.push(
      kind === 0
        ? block(random)
        : kind === 1
          ? random.pick(LINES)(random)
          : kind < 4
            ? said
            : `${random.pick(names)}${separator}${said}`,
    );
  }
  return paragraphs.join(gap);
}

/** A text of a few to some hundred lines: a line many times over, all on one line, any lines, or something like a transcript. */
export function randomText(random: RandomSource): string {
  const kind = random.below(8);
  if (kind === 0) {
    const piece = random.pick(LINES)(random);
    return Array.from({ length: 1 + random.below(2_000) }, () => piece).join(random.pick([...BREAKS, " ", ""]));
  }
  if (kind > 4) return ordinary(random);
  const count = random.pick([3, 12, 40, 150]);
  const some = Array.from({ length: 1 + random.below(LINES.length) }, () => random.pick(LINES));
  const lines = Array.from({ length: count }, () => random.pick(some)(random));
  if (kind === 1) return lines.join(random.pick([" ", "  ", ""])).repeat(1 + random.below(20));
  return lines.map((line) => line + random.pick(BREAKS)).join("");
}

/** What an edit puts in: nothing, a sign, or lines. */
export function randomInsertion(random: RandomSource): string {
  return random.below(3) === 0
    ? ""
    : random.below(2) === 0
      ? random.pick([...MARKS, "😀", "\ud83d", "e\u0301", "\r", "\n"])
      : random.pick(LINES)(random);
}
