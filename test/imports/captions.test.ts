/** Captions become turns with the times at which they begin. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { turnsOf } from "../../server/src/imports/talk";
import { importedText } from "./imported-text";

test("voices in tags are labels, and a turn goes on over several captions", () => {
  const text = `WEBVTT - Harbour talks
Kind: captions

NOTE made by a recorder

intro
00:00:01.250 --> 00:00:03.500 align:start
<v Ana Petrova>Good evening to all &amp; everybody.</v>

2
00:00:03.500 --> 00:00:06.000
<v Ana Petrova>We <i>met</i> this morning.</v>

00:01:06.000 --> 00:01:09.000
<v.loud Ben Okafor>Why now?</v> <v Ana Petrova>Because of the ice.</v>
`;
  assert.equal(
    importedText("talk.vtt", text),
    `Harbour talks

Ana Petrova: [00:00:01] Good evening to all & everybody. We met this morning.

Ben Okafor: [00:01:06] Why now?

Ana Petrova: [00:01:06] Because of the ice.
`,
  );
});

const LABELLED = `1
00:00:01,250 --> 00:00:03,500
Ana Petrova: Good evening to all of you.

2
00:00:03,500 --> 00:00:06,000
{\\an8}There is one thing:
We met this morning.

3
01:00:06,000 --> 01:00:09,000
Ben Okafor: Why now?

4
01:00:09,000 --> 01:00:12,000
Ana Petrova: Because of the ice.
`;
const TURNS = `Ana Petrova: [00:00:01] Good evening to all of you. There is one thing: We met this morning.

Ben Okafor: [01:00:06] Why now?

Ana Petrova: [01:00:09] Because of the ice.
`;

test("labels in the words of captions are those that the parser finds, whatever the line ends", () => {
  assert.equal(importedText("talk.srt", LABELLED), TURNS);
  assert.equal(importedText("TALK.SRT", LABELLED.replaceAll("\n", "\r\n")), TURNS);
});

test("what looks like a label and has no words after it stays in the words", () => {
  const spoken = [
    "We counted x: in the harbour.",
    "The ice is as thick as it was.",
    "Nobody walked on it this year.",
    "We all count to 00:12 x:",
    "and then we begin again.",
  ];
  const cue = (words: string, i: number) =>
    `00:00:0${i},000 --> 00:00:0${i + 1},000\nAna Petrova: ${words.replaceAll(" ", "\n")}\n`;
  const imported = importedText("talk.srt", spoken.map(cue).join("\n"));
  assert.equal(imported, `Ana Petrova: [00:00:00] ${spoken.join(" ")}\n`);
});

test("SubViewer captions are read, too", () => {
  const sbv = LABELLED.replace(/^\d\n/gm, "")
    .replace(/^(\d\d:\d\d:\d\d),(\d{3}) --> (\d\d:\d\d:\d\d),(\d{3})$/gm, "$1.$2,$3.$4")
    .replace("{\\an8}", "");
  assert.match(sbv, /^00:00:01\.250,00:00:03\.500$/m);
  assert.equal(importedText("talk.sbv", sbv), TURNS);
});

test("a blank line or a number in a caption loses no word", () => {
  const text = "1\n00:00:01,000 --> 00:00:02,000\nWe counted\n\nthem all:\n7\n\n2\n00:00:03,000 --> 00:00:04,000\n12\nof them.\n";
  assert.equal(importedText("talk.srt", text), "[00:00:01] We counted them all: 7 12 of them.\n");
});

/** Captions that roll: each shows the line before once more. */
function rolling(lines: readonly string[]): string {
  const cues = lines.map((line, i) => `00:00:0${i}.000 --> 00:00:0${i + 1}.000\n${i === 0 ? "" : `${lines[i - 1]}\n`}${line}\n`);
  return `WEBVTT\n\n${cues.join("\n")}`;
}

test("captions that roll say each line once", () => {
  const lines = ["the ice is thick", "and it stays", "until the spring", "as it always did", "in this harbour", "so we wait"];
  assert.equal(importedText("talk.vtt", rolling(lines)), `[00:00:00] ${lines.join(" ")}\n`);
});

test("a mark that somebody else speaks begins a paragraph", () => {
  const cue = (...lines: readonly string[]) => `00:00:01,000 --> 00:00:02,000\n${lines.join("\n")}\n`;
  const text = [cue("- Why now?", "- Because of the ice."), cue(">> So we wait.", "- or not -"), cue("- until May.")].join("\n");
  assert.equal(
    importedText("talk.srt", text),
    "[00:00:01] - Why now?\n\n[00:00:01] - Because of the ice.\n\n[00:00:01] >> So we wait. - or not - - until May.\n",
  );
});

test("Chinese and Japanese captions are joined without a space", () => {
  const cue = (line: string) => `00:00:01,000 --> 00:00:02,000\n${line}\n`;
  assert.equal(
    importedText("talk.srt", ["氷が厚い", "です。まだ", "OK", "です"].map(cue).join("\n")),
    "[00:00:01] 氷が厚いです。まだ OK です\n",
  );
});

test("people who repeat themselves are left to it", () => {
  const cues = Array.from({ length: 6 }, (_, i) => `${i}\n00:00:0${i},000 --> 00:00:0${i + 1},000\nNo.\n`);
  assert.equal(importedText("talk.srt", cues.join("\n")), "[00:00:00] No. No. No. No. No. No.\n");
});

test("a long monologue is divided where a sentence ends, each paragraph with its time", () => {
  const sentence = "The harbour was closed for the winter because the ice was too thick for the smaller of the two boats.";
  const cue = (i: number) => `${i}\n00:00:${10 + i},000 --> 00:00:${11 + i},000\n${sentence}\n`;
  const paragraphs = importedText("talk.srt", Array.from({ length: 8 }, (_, i) => cue(i)).join("\n")).split("\n\n");
  assert.deepEqual(
    paragraphs.map((paragraph) => paragraph.slice(0, 10)),
    ["[00:00:10]", "[00:00:14]"],
  );
});

test("a paragraph of a hundred thousand captions takes no longer than its length asks for", { timeout: 20_000 }, () => {
  const pieces = Array.from({ length: 100_000 }, (_, i) => ({ label: null, start: i, text: "and so the ice was thick" }));
  const paragraphs = turnsOf(pieces).flatMap(({ paragraphs }) => paragraphs);
  assert.deepEqual(
    paragraphs.map(({ start, text }) => [start, text.length]),
    [[0, 100_000 * 25 - 1]],
  );
});

test("a sentence that a mark in a caption of its own ends is the end of a paragraph", () => {
  const words = "氷は厚い".repeat(101);
  const pieces = [words, "。", "船は出ない。"].map((text, start) => ({ label: null, start, text }));
  assert.deepEqual(turnsOf(pieces), [
    {
      label: null,
      paragraphs: [
        { start: 0, text: `${words}。` },
        { start: 2, text: "船は出ない。" },
      ],
    },
  ]);
});
