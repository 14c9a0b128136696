/** Precise times go from a recording's file through a transcript, however it was edited, into what is exported. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import Ajv from "ajv";
import { CannotExport, exported, type FormatName } from "../../server/src/formats/export-formats";
import type { SpeechTimes } from "../../server/src/imports/speech-times";
import { NO_KNOWLEDGE } from "../../server/src/syntax/knowledge";
import { english } from "../../server/src/text/message";
import { importedText } from "../imports/imported-text";
import { PROJECT_ROOT } from "../support/paths";
import { randomSource } from "../support/random";
import { textOf } from "./documents";
import {
  asVtt,
  cuesWith,
  cuesWithFitting,
  importedWithTimes,
  printedWords,
  type ReadCue,
  someTalk,
  someWord,
} from "./timed-talk";

const TALK = `WEBVTT

00:00:00.500 --> 00:00:03.250
<v Ana Ito>Good morning to all at the harbour.

00:00:03.250 --> 00:00:05.125
<v Ana Ito>The ice is, um, thick and it stays.

00:00:08.000 --> 00:00:10.040
<v Bo Lund>Why is the harbor closed?

00:00:10.040 --> 00:00:13.900
<v Ana Ito>Because of the ice, as I said.
`;

const withTimes = (text: string, speech: SpeechTimes, format: FormatName, areNamed = false) =>
  exported(text, NO_KNOWLEDGE, "a.txt", format, { times: { speech, areNamed } });

test("captions have the times that they had, after names, fillers and paragraphs were edited", () => {
  const { text, times } = importedWithTimes("talk.vtt", TALK);
  const edited = text
    .replace("Ana Ito: [00:00:00]", "Anna Itō: [00:00:00]")
    .replace("um, ", "")
    .replace("harbor closed", "Northern Harbour closed today")
    .replace(" The ice", "\n\nThe ice");
  assert.equal(
    textOf(withTimes(edited, times, "vtt")),
    `WEBVTT

00:00:00.500 --> 00:00:03.250
<v Anna Itō>Good morning to all at the harbour.

00:00:03.250 --> 00:00:05.125
<v Anna Itō>The ice is, thick and it stays.

00:00:08.000 --> 00:00:10.040
<v Bo Lund>Why is the Northern Harbour closed today?

00:00:10.040 --> 00:00:13.900
<v Ana Ito>Because of the ice, as I said.
`,
  );
  assert.match(textOf(withTimes(edited, times, "srt")), /^2\n00:00:03,250 --> 00:00:05,125\nThe ice is, thick and it stays\.$/m);
});

test("JSON, TEI and tables have the precise times of turns, JSON of paragraphs, too", () => {
  const { text, times } = importedWithTimes("talk.vtt", TALK);
  const json = textOf(withTimes(text, times, "json"));
  const schema = readFileSync(join(PROJECT_ROOT, "server/src/formats/transcript-document.schema.json"), "utf8");
  const isValid = new Ajv({ allErrors: true }).compile(JSON.parse(schema));
  assert.ok(isValid(JSON.parse(json)), JSON.stringify(isValid.errors));
  const { parts } = JSON.parse(json);
  assert.deepEqual(
    parts.map(({ start, end, body }: { start: number; end: number; body: { start: number; end: number }[] }) => [
      start,
      end,
      ...body.map((paragraph) => [paragraph.start, paragraph.end]),
    ]),
    [
      [0.5, 5.125, [0.5, 5.125]],
      [8, 10.04, [8, 10.04]],
      [10.04, 13.9, [10.04, 13.9]],
    ],
  );
  const tei = textOf(withTimes(text, times, "tei"));
  assert.match(tei, /<note type="time">PT10\.04S<\/note>/);
  assert.match(tei, /<when xml:id="time-4" interval="10\.04" since="#time-0"\/>/);
  assert.match(tei, /<u who="#speaker-2" [^>]*start="#time-3" end="#time-4">/);
  assert.equal(importedText("a.xml", tei), text, "nothing of the time line is taken for speech");
  const rows = textOf(withTimes(text, times, "csv")).split("\n");
  assert.match(rows[1] ?? "", /,1,0\.500,4\.625,/);
  assert.match(rows[3] ?? "", /,5,10\.040,3\.860,/);
});

/** What holds of any captions: each ends after it begins, and none begins before the one before has ended. */
function assertInOrder(cues: readonly ReadCue[]): void {
  for (const [i, { start, end }] of cues.entries()) {
    assert.ok(end > start, `caption ${i + 1} lasts from ${start} to ${end}`);
    assert.ok(start >= (cues[i - 1]?.end ?? 0), `caption ${i + 1} begins before the one before ends`);
  }
}

test("captions that are imported and exported again are the same, with their times and words", () => {
  for (let seed = 1; seed <= 60; seed++) {
    const random = randomSource(seed);
    const sent = someTalk(random, 10 + random.below(60));
    const { text, times } = importedWithTimes("talk.vtt", asVtt(sent));
    const cues = cuesWith(text, times);
    assert.deepEqual(
      cues.map(({ start, end, voices, words }) => ({ start, end, who: voices[0], words })),
      sent,
      `seed ${seed}`,
    );
  }
});

test("after any words were edited, all are there in order, and what was not edited keeps its times", () => {
  for (let seed = 1; seed <= 60; seed++) {
    const random = randomSource(seed);
    const sent = someTalk(random, 20 + random.below(40));
    const { text, times } = importedWithTimes("talk.vtt", asVtt(sent));
    const edited = text.replace(/(?<= )[a-z]+(?=[ .])/g, (word) => {
      const chance = random.below(40);
      if (chance === 0) return "";
      if (chance === 1) return someWord(random);
      if (chance === 2) return `${word} ${someWord(random)}, ${someWord(random)}`;
      return chance === 3 ? `${word}.\n\nAnd` : word;
    });
    const cues = cuesWith(edited, times);
    assertInOrder(cues);
    assert.deepEqual(
      cues.flatMap(({ words }) => words),
      printedWords(edited),
      `seed ${seed}`,
    );
    // A caption whose words are all as they were is shown when it was.
    const shown = new Map(cues.map(({ start, end, words }) => [words.join(" "), `${start}–${end}`]));
    const same = sent.filter(({ words }) => shown.has(words.join(" ")));
    assert.ok(same.length > sent.length / 6, `seed ${seed}: ${same.length} of ${sent.length}`);
    for (const { start, end, words } of same) assert.equal(shown.get(words.join(" ")), `${start}–${end}`, `seed ${seed}`);
  }
});

test("whatever is taken out, put in or moved, no word is lost and no caption overlaps", () => {
  let looked = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const random = randomSource(seed);
    const { text, times } = importedWithTimes("talk.vtt", asVtt(someTalk(random, 30)));
    const paragraphs = text.trimEnd().split("\n\n");
    const some = () => `Dora Finch: ${Array.from({ length: 1 + random.below(80) }, () => someWord(random)).join(" ")}.`;
    const moved = paragraphs.flatMap((paragraph) => {
      const chance = random.below(8);
      return chance === 0 ? [] : chance === 1 ? [paragraph, some()] : chance === 2 ? [some(), paragraph] : [paragraph];
    });
    if (random.below(3) === 0) moved.push(...moved.splice(0, random.below(3)));
    const edited = `${moved.join("\n\n")}\n`;
    const cues = cuesWithFitting(edited, times);
    if (cues === null) continue;
    looked++;
    assertInOrder(cues);
    assert.deepEqual(
      cues.flatMap(({ words }) => words),
      printedWords(edited),
      `seed ${seed}`,
    );
  }
  assert.ok(looked > 40);
});

test("times of the wildest sources make captions in order", () => {
  for (let seed = 1; seed <= 60; seed++) {
    const random = randomSource(seed);
    const time = () => (random.below(4) === 0 ? undefined : random.below(40_000));
    const pieces = someTalk(random, 25).map(({ start, end, words }) => ({
      start: random.below(6) === 0 ? random.below(60_000) : start,
      end: random.below(5) === 0 ? null : random.below(6) === 0 ? random.below(60_000) : end,
      words:
        random.below(2) === 0
          ? [{ text: words.join(" "), start: null, end: null }]
          : words.map((text) => ({ text, start: time() ?? null, end: time() ?? null })),
    }));
    const text = `Ana Petrova: ${pieces.map(({ words }) => words.map(({ text }) => text).join(" ")).join(" ")}\n`;
    const cues = cuesWith(text, { pieces });
    assertInOrder(cues);
    assert.deepEqual(
      cues.flatMap(({ words }) => words),
      printedWords(text),
      `seed ${seed}`,
    );
  }
});

test("long pieces are cut where sentences and clauses end, on two lines of 42 letters, with the times of their words", () => {
  const sentences = [
    "I ask because the ferry, which is old, has not come for three weeks, and the people on the island have nothing left.",
    "What will you do about it, Mr. Olde?",
    "Nothing at all, I suppose.",
  ];
  const words = sentences
    .join(" ")
    .split(" ")
    .map((word, i) => ({ word, start: 1 + i / 2, end: 1.4 + i / 2 }));
  const segments = [{ start: 1, end: 18.4, text: sentences.join(" "), words, speaker: "Ana Petrova" }];
  const { text, times } = importedWithTimes("talk.json", JSON.stringify({ segments }));
  const cues = cuesWith(text, times);
  assert.deepEqual(
    cues.map(({ start, end, lines }) => [start, end, ...lines]),
    [
      [1000, 8000, "I ask because the ferry, which is old,", "has not come for three weeks,"],
      [8000, 12500, "and the people on the", "island have nothing left."],
      [12500, 18400, "What will you do about it, Mr. Olde?", "Nothing at all, I suppose."],
    ],
  );
  for (const { lines } of cues) for (const line of lines) assert.ok(line.length <= 42, line);
});

test("single words become captions that can be read, and a silence ends one", () => {
  const chunk = (text: string, start: number) => ({ timestamp: [start, start + 0.3], text: ` ${text}` });
  const words = "The ice is thick and it stays where it is. We wait, and so do you.".split(" ");
  const chunks = words.map((word, i) => chunk(word, i * 0.4 + (i < 10 ? 0 : 5)));
  const { text, times } = importedWithTimes("talk.json", JSON.stringify({ text: "", chunks }));
  assert.deepEqual(
    cuesWith(text, times).map(({ start, end, lines }) => [start, end, ...lines]),
    [
      [0, 3900, "The ice is thick and it stays where it is."],
      [9000, 11300, "We wait, and so do you."],
    ],
  );
});

test("text without spaces is divided between its signs, and not before a mark", () => {
  const sentence = "今日は港が氷で閉ざされています、船は来ません。".repeat(4);
  const segments = [{ start: 0, end: 40, text: sentence }];
  const { text, times } = importedWithTimes("talk.json", JSON.stringify({ segments }));
  const cues = cuesWith(text, times);
  assert.equal(cues.flatMap(({ lines }) => lines).join(""), sentence);
  assert.ok(cues.length > 1);
  for (const { lines } of cues) for (const line of lines) assert.match(line, /^[^、。].{1,20}$/u);
});

test("what is in no recording goes between what is, at the time of its label or as long as it takes to say", () => {
  const { text, times } = importedWithTimes("talk.vtt", TALK);
  const put = "We thank everybody who came through the snow this morning and who waited for so very long.";
  const inserted = text.replace("Bo Lund:", `Cy Moss: [00:00:06] ${put}\n\nBo Lund:`);
  assert.deepEqual(
    cuesWith(inserted, times)
      .slice(2, 4)
      .map(({ start, end, voices }) => [start, end, voices[0]]),
    [
      [6_000, 7_014, "Cy Moss"],
      [7_014, 8_000, "Cy Moss"],
    ],
  );
  const appended = cuesWith(`${text}\nCy Moss: ${put}\n`, times).slice(4);
  assert.deepEqual(
    appended.map(({ start }) => start),
    [13_900, 17_347],
  );
  assert.equal(appended.at(-1)?.end, 13_900 + 17 * 400);
});

test("times of another recording, or of another cut, are not used, unless these are named", () => {
  const { text, times } = importedWithTimes("talk.vtt", TALK);
  const random = randomSource(7);
  const other = importedWithTimes("other.vtt", asVtt(someTalk(random, 30))).times;
  const why = (result: ReturnType<typeof withTimes>) => (result.unused === null ? null : english(result.unused));
  const plain = exported(text, NO_KNOWLEDGE, "a.txt", "vtt");
  const refused = withTimes(text, other, "vtt");
  assert.equal(why(refused), "has few words in common with the transcript; it is probably of another recording");
  assert.equal(refused.content, plain.content, "the times at the labels are used");
  const later = text.replaceAll("[00:00:", "[00:10:");
  assert.equal(
    why(withTimes(later, times, "vtt")),
    "differs from the times at the labels by 600 s; it is probably of another cut",
  );
  assert.equal(why(withTimes(later, times, "vtt", true)), null);
  assert.equal(why(withTimes(TALK, times, "srt", true)), "cannot be used; the transcript has the times of its captions");
  assert.equal(why(withTimes(TALK, times, "srt")), null);
  assert.throws(() => withTimes("Ana Ito: Nothing of the kind was ever said by me.\n", times, "vtt"), CannotExport);
});
