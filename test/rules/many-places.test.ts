/** What a rule finds in many places it says once, with their number, and its fix mends them all. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { applyFixes } from "../../server/src/rules/fix";
import { RULES } from "../../server/src/rules/index";
import { lint } from "../../server/src/rules/lint";
import { DEFAULT_CONTEXT } from "../../server/src/rules/rule";
import { parse } from "../../server/src/syntax/transcript";
import { english } from "../../server/src/text/message";

const PLACES = ["the harbour", "the railway", "the bridge", "the market", "the old town"];

/** What is said of each of five places, line by line. */
const each = (said: (place: string, at: number) => string, between = "\n\n") => `${PLACES.map(said).join(between)}\n`;

/** A talk of five turns, which is one for sure: `colon` follows each label, `gap` each turn but the last. */
const talk = (colon: string, gap = "\n\n") =>
  `Press conference of the harbour board\n\n12 March 2019\n\nModerator${colon}Good morning. Who begins?${gap}Question${colon}Has ${PLACES[1]} been closed?${gap}Tom Hall${colon}It has not.${gap}Question${colon}And ${PLACES[2]}?${gap}Tom Hall${colon}We have seen ${PLACES[2]} today, and left it open.\n`;

/** A paragraph on one line. */
const paragraphOf = (place: string, at: number) =>
  `We have seen ${place}, ${"where much was built and more was repaired since we last met, ".repeat(at + 2)}and we left it open.`;

const CASES: readonly {
  readonly rule: string;
  readonly text: string;
  readonly message: string;
  readonly title: string;
  /** The text after the fix. */
  readonly fixed: string;
}[] = [
  {
    rule: "invisible-character",
    text: each((place) => `We have seen ${place}\u200B today.`),
    message: "Invisible characters in 5 places; this is the first.",
    title: "Remove the invisible characters in 5 places",
    fixed: each((place) => `We have seen ${place} today.`),
  },
  {
    rule: "label-in-paragraph",
    text: each((place, at) => `Tom Hall: Have you seen ${place}? Ana Ruiz: I saw ${place} ${"very ".repeat(at)}early.`),
    message: "5 turns start inside a paragraph; this is the first.",
    title: "Give 5 turns paragraphs of their own",
    fixed: each((place, at) => `Tom Hall: Have you seen ${place}?\n\nAna Ruiz: I saw ${place} ${"very ".repeat(at)}early.`),
  },
  {
    rule: "label-spacing",
    text: talk(":"),
    message: "5 labels are not followed by exactly one space; this is the first.",
    title: "Put one space after 5 labels",
    fixed: talk(": "),
  },
  {
    rule: "label-spacing",
    text: talk(" : "),
    message: "White space before the colon of 5 labels; this is the first.",
    title: "Remove the white space before the colon of 5 labels",
    fixed: talk(": "),
  },
  {
    rule: "link-placeholder",
    text: each((place) => `We have written of ${place} [link] at length.`),
    message: "5 placeholders for lost links; this is the first.",
    title: "Remove all 5 placeholders for links",
    fixed: each((place) => `We have written of ${place} at length.`),
  },
  {
    rule: "mojibake",
    text: each((place) => `We donâ€™t close ${place}.`),
    message: "5 passages are UTF-8 read in the wrong encoding.",
    title: "Write 5 passages as they were",
    fixed: each((place) => `We don’t close ${place}.`),
  },
  {
    rule: "no-break-space",
    text: each((place) => `We have seen\u00A0 ${place}.`),
    message: "No-break spaces next to other spaces in 5 places; this is the first.",
    title: "Leave one space in 5 places",
    fixed: each((place) => `We have seen ${place}.`),
  },
  {
    rule: "paragraph-spacing",
    text: `${each((place) => `We have seen ${place}.`, "\n\n\n")}\n\nAnd the hills.\n`,
    message: "More than one blank line in 5 places; this is the first.",
    title: "Leave one blank line in 5 places",
    fixed: `${each((place) => `We have seen ${place}.`)}\nAnd the hills.\n`,
  },
  {
    rule: "paragraph-spacing",
    text: talk(": ", "\n").replace("Moderator", "Speaker: We begin.\nModerator"),
    message: "No blank line before 5 turns; this is the first.",
    title: "Insert a blank line before 5 turns",
    fixed: talk(": ").replace("Moderator", "Speaker: We begin.\n\nModerator"),
  },
  {
    rule: "paragraph-spacing",
    text: each(paragraphOf, "\n").concat("That is all we have to say of the town.\n"),
    message: "No blank line after 5 paragraphs; this is the first.",
    title: "Insert a blank line after 5 paragraphs",
    fixed: each(paragraphOf).concat("\nThat is all we have to say of the town.\n"),
  },
  {
    rule: "space-before-punctuation",
    text: `Tom Hall: Good morning.\n\nAna Ruiz: ${each((place) => `We have seen ${place} , and liked it.`)}`,
    message: "A space before a punctuation mark in 5 places; this is the first.",
    title: "Remove the space before a punctuation mark in 5 places",
    fixed: `Tom Hall: Good morning.\n\nAna Ruiz: ${each((place) => `We have seen ${place}, and liked it.`)}`,
  },
  {
    rule: "trailing-space",
    text: each((place) => `We have seen ${place}. `),
    message: "5 lines end in white space; this is the first.",
    title: "Remove the white space at the end of 5 lines",
    fixed: each((place) => `We have seen ${place}.`),
  },
  {
    rule: "wrong-apostrophe",
    text: each((place) => `We don\u00B4t close ${place}.`),
    message: "Another character is used as an apostrophe in 5 words; this is the first.",
    title: "Write an apostrophe in 5 words",
    fixed: each((place) => `We don't close ${place}.`),
  },
];

for (const { rule: name, text, message, title, fixed } of CASES)
  test(`${name}: ${message}`, () => {
    const rules = RULES.filter((rule) => rule.name === name);
    const transcript = parse(text);
    const found = lint(transcript, DEFAULT_CONTEXT, rules);
    assert.deepEqual(
      found.map((finding) => [english(finding.message), ...(finding.fixes ?? []).map((fix) => english(fix.title))]),
      [[message, title]],
    );
    const fixes = found.flatMap((finding) => finding.fixes ?? []);
    assert.equal(applyFixes(transcript, fixes).source.text, fixed);
  });
