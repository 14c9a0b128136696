/** The page that a transcript makes. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { preview } from "../../server/src/features/preview";
import type { PreviewBlock } from "../../server/src/features/preview-block";
import { DEFAULT_CONTEXT } from "../../server/src/rules/rule";
import { parse } from "../../server/src/syntax/transcript";
import { english } from "../../server/src/text/message";

/** Each part of the page on a line: its kind, who speaks and the role, its words, each note with its kind. */
function page(text: string): readonly string[] {
  return preview(parse(text), DEFAULT_CONTEXT).map((block) => `${block.from + 1}–${block.to + 1} ${told(block)}`);
}

function told({ kind, speaker, role, runs, leftOut }: PreviewBlock): string {
  if (leftOut !== null) return `${kind}: ${english(leftOut.title)}`;
  const words = runs.map((run) => (run.kind === "words" ? run.text : `{${run.kind} ${run.text}}`)).join("");
  const about = [speaker?.affiliation, speaker?.note, role].filter((one) => one !== null && one !== undefined);
  const who = speaker === null ? "" : ` ${speaker.name} (${about.join(", ")})`;
  return `${kind}${who}: ${words.replaceAll("\n", "⏎")}`;
}

test("header, statement, turns with their speakers, events and the end of a press conference", () => {
  const text = `Press conference
by the Harbour Master
4 December 2017

(As delivered)

Good evening. [inaudible] we met.

Question (Harbour News): Is it over?
Harbour Master: It is. (Laughter.)

It truly is.

[applause]

Question:

And now?

# # #
`;
  assert.deepEqual(page(text), [
    "1–1 title: Press conference",
    "2–2 byline: by the Harbour Master",
    "3–3 date: 4 December 2017",
    "5–5 delivery-note: (As delivered)",
    "7–7 speech: Good evening. {gap [inaudible]} we met.",
    "9–9 speech Question (Harbour News, question): Is it over?",
    "10–10 speech Harbour Master (answer): It is. {event (Laughter.)}",
    "12–12 speech: It truly is.",
    "14–14 event: [applause]",
    "16–18 speech Question (question): And now?",
    "20–20 end: # # #",
  ]);
});

test("what is known to be the page's is left out, what only looks so is shown with the reason", () => {
  const text = `Talk
3 May 2019

• Mis à jour le: 4 May 2019 12:30

Ana Ito: Good morning.

Reporter: Why?

Ana Ito: Because.

Reporter: Until when?

Ana Ito: Until spring.

END

Visit the harbour museum.
`;
  const leftOut = preview(parse(text), DEFAULT_CONTEXT).flatMap((block) => block.leftOut ?? []);
  assert.deepEqual(
    leftOut.map(({ known, title }) => [known, english(title)]),
    [
      [true, "Left out: the update line (1 line)."],
      [false, "Probably left over from the page (1 line): is after the end of the record."],
    ],
  );
});

test("title and date of the front matter are shown, the rest of it is left out", () => {
  const text =
    "---\ntitle: Harbour talk\ndate: 2019-05-04\nlayout: post\n---\n\nAna Ito: Good morning.\n\nBo Lund: Good morning.\n";
  assert.deepEqual(page(text).slice(0, 3), [
    "1–5 left-out: Left out: the front matter (5 lines).",
    "2–2 title: Harbour talk",
    "3–3 date: 2019-05-04",
  ]);
});

test("lines that were wrapped are one paragraph, lines of a list are not", () => {
  const wrapped = "Good evening. Today the ministers of the harbour\nmet and talked about the ice.\n";
  assert.deepEqual(page(`${wrapped}\nWe agreed on this:\nice\nsnow\n`), [
    "1–2 speech: Good evening. Today the ministers of the harbour met and talked about the ice.",
    "4–6 speech: We agreed on this:⏎ice⏎snow",
  ]);
});

test("the cues of captions are joined, without numbers, times and tags", () => {
  const cues = ["<v Ana Ito>Good evening</v>", "<v Ana Ito>to <i>all</i>.</v>", "<v Bo Lund>Hello.</v>"];
  const text = `WEBVTT\n\n${cues.map((cue, i) => `${i + 1}\n00:0${i}.000 --> 00:0${i + 1}.000\n${cue}\n`).join("\n")}`;
  const blocks = preview(parse(text), DEFAULT_CONTEXT);
  const words = blocks.map(({ runs }) => runs.map((run) => run.text).join("")).join(" ");
  assert.equal(words.replace(/\s+/g, " "), "Good evening to all. Hello.");
});

test("no word of speech is missing, and none is there twice", () => {
  const text = "Good evening.\n\nA: One. B: Two.\n\nQuestion: Three? Answer: Four.\nFive\n\n(laughs) Six.\n";
  const words = preview(parse(text), DEFAULT_CONTEXT)
    .flatMap(({ speaker, runs }) => [speaker?.name ?? "", ...runs.map((run) => run.text)])
    .join(" ");
  assert.deepEqual(words.match(/\p{L}+/gu)?.sort(), text.match(/\p{L}+/gu)?.sort());
});

test("a finding is beside the part in which it is, one on a blank line beside the part above", () => {
  const text = "Talk\n3 May 2019\n\nAna Ito: Good  morning. \n\n\n\nBo Lund: The the ice.\n";
  const found = preview(parse(text), DEFAULT_CONTEXT).map(({ from, findings }) => [from + 1, findings.map(({ rule }) => rule)]);
  assert.deepEqual(found, [
    [1, []],
    [2, []],
    [4, ["trailing-space", "paragraph-spacing"]],
    [8, ["doubled-word"]],
  ]);
});
