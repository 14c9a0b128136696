/** The precise times of each kind of source, and the file that keeps them. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import Ajv from "ajv";
import { exported } from "../../server/src/formats/export-formats";
import { imported } from "../../server/src/imports/importers";
import type { SpeechTimes } from "../../server/src/imports/speech-times";
import { readTimes, writeTimes } from "../../server/src/imports/times-file";
import { NO_KNOWLEDGE } from "../../server/src/syntax/knowledge";
import { english } from "../../server/src/text/message";
import { asVtt, importedWithTimes, someTalk } from "../formats/timed-talk";
import { PROJECT_ROOT } from "../support/paths";
import { randomSource } from "../support/random";

/** The times of a file, as `start–end words` of each piece, or of each word that is timed. */
function timesIn(name: string, content: string): readonly string[] {
  return importedWithTimes(name, content).times.pieces.flatMap(({ start, end, words }) =>
    words.map((word) =>
      word.start === null && words.length === 1
        ? `${start}–${end} ${word.text}`
        : `${start}–${end} | ${word.start}–${word.end} ${word.text}`,
    ),
  );
}

const json = (value: unknown) => timesIn("talk.json", JSON.stringify(value));

test("captions of each kind: their beginnings and ends, of voices and lines in one caption once", () => {
  const vtt =
    "WEBVTT\n\n00:01.500 --> 00:03.250 align:start\n<v Ana>Why\nnow?</v>\n<v Bo>So.</v>\n\n00:03.250 --> 00:04.000\nYes.\n";
  assert.deepEqual(timesIn("a.vtt", vtt), ["1500–3250 | null–null Why\nnow?", "1500–3250 | null–null So.", "3250–4000 Yes."]);
  const srt = "1\n00:00:01,5 --> 00:00:03,25\nWhy now?\n\n2\n01:00:03,250 --> 01:00:04,000\nSo.\n";
  assert.deepEqual(timesIn("a.srt", srt), ["1500–3250 Why now?", "3603250–3604000 So."]);
  assert.deepEqual(timesIn("a.sbv", "0:00:01.500,0:00:03.250\nWhy now?\n"), ["1500–3250 Why now?"]);
  const p = (times: string) => `<p ${times}>Why now?</p>`;
  const ttml = `<tt xmlns="http://www.w3.org/ns/ttml"><body><div begin="10s">${p('begin="1.5s" end="2500ms"')}${p('begin="3s" dur="1s"')}</div></body></tt>`;
  assert.deepEqual(timesIn("a.ttml", ttml), ["11500–12500 Why now?", "13000–14000 Why now?"]);
});

test("automatic captions: each word at the time that is written before it", () => {
  const vtt = "WEBVTT\n\n00:01.500 --> 00:03.250\nthe<00:00:01.900><c> ice</c><00:00:02.400><c> is thick</c>\n";
  assert.deepEqual(timesIn("a.vtt", vtt), [
    "1500–3250 | 1500–null the",
    "1500–3250 | 1900–null ice",
    "1500–3250 | 2400–null is thick",
  ]);
});

test("JSON of speech recognition: segments, and words where it has them", () => {
  assert.deepEqual(json({ segments: [{ start: 1.5, end: 3.25, text: " Why now?" }] }), ["1500–3250 Why now?"]);
  const words = [{ word: " Why", start: 1.5, end: 1.75 }, { word: " 7?" }];
  const ofWords = ["1500–3250 | 1500–1750 Why", "1500–3250 | null–null 7?"];
  assert.deepEqual(json({ segments: [{ start: 1.5, end: 3.25, text: " Why 7?", words, speaker: "A" }] }), ofWords);
  assert.deepEqual(json({ chunks: [{ timestamp: [1.5, null], text: " Why now?" }] }), ["1500–null Why now?"]);
  assert.deepEqual(json({ transcription: [{ offsets: { from: 1500, to: 3250 }, text: " Why now?" }] }), ["1500–3250 Why now?"]);
  const elements = [
    { type: "text", value: "Why", ts: 1.5, end_ts: 1.75 },
    { type: "punct", value: " " },
    { type: "text", value: "7", ts: 3, end_ts: 3.25 },
  ];
  const ofElements = ["1500–3250 | 1500–1750 Why", "1500–3250 | 3000–3250 7"];
  assert.deepEqual(json({ monologues: [{ speaker: 0, elements }] }), ofElements);
  const utterance = (unit: number, text: object, word: object) => ({
    utterances: [
      { speaker: 0, start: 1.5 * unit, end: 3.25 * unit, ...text, words: [{ start: 1.5 * unit, end: 1.75 * unit, ...word }] },
    ],
  });
  const ofOne = ["1500–3250 | 1500–1750 Why?"];
  assert.deepEqual(json(utterance(1000, { text: "Why?" }, { text: "Why?" })), ofOne);
  assert.deepEqual(json({ results: utterance(1, { transcript: "Why?" }, { word: "why", punctuated_word: "Why?" }) }), ofOne);
  const segs = [{ utf8: "Why" }, { utf8: " now?", tOffsetMs: 500 }];
  const ofEvents = ["1500–3250 | 1500–null Why", "1500–3250 | 2000–null now?"];
  assert.deepEqual(json({ events: [{ tStartMs: 1500, dDurationMs: 1750, segs }] }), ofEvents);
});

test("what has no times, or no words, has none", () => {
  assert.equal(timesOf("a.json", JSON.stringify({ segments: [{ text: "Why now?" }] })), null);
  assert.equal(timesOf("a.html", "<p>Why now?</p>"), null);
});

function timesOf(name: string, content: string): SpeechTimes | null {
  const result = imported(name, content);
  assert.ok("text" in result);
  return result.times;
}

test("JSON of an export gives back the times of its paragraphs", () => {
  const { text, times } = importedWithTimes("talk.vtt", asVtt(someTalk(randomSource(3), 30)));
  const { content } = exported(text, NO_KNOWLEDGE, "a.txt", "json", { times: { speech: times, areNamed: false } });
  const again = importedWithTimes("a.json", String(content));
  assert.equal(again.text, text);
  assert.equal(again.times.pieces[0]?.start, times.pieces[0]?.start);
  assert.equal(again.times.pieces.at(-1)?.end, times.pieces.at(-1)?.end);
});

test("the file is of its schema, and gives back what was written", () => {
  const schema = JSON.parse(readFileSync(join(PROJECT_ROOT, "server/src/imports/transcript-times.schema.json"), "utf8"));
  const isValid = new Ajv({ strict: true, allErrors: true }).compile(schema);
  const words = [
    { text: "Why", start: 1500, end: 1750 },
    { text: "now?", start: null, end: null },
  ];
  const piece = { start: 5000, end: null, words: [{ text: "“So” – é\n!", start: null, end: null }] };
  for (const times of [
    { pieces: [] },
    { pieces: [{ start: 1500, end: 3250, words }, piece] },
    importedWithTimes("talk.vtt", asVtt(someTalk(randomSource(4), 30))).times,
  ]) {
    const text = writeTimes(times, "/home/ana/talk.vtt");
    assert.ok(isValid(JSON.parse(text)), JSON.stringify(isValid.errors));
    assert.deepEqual(readTimes(text), times);
    assert.equal(JSON.parse(text).source, "talk.vtt", "where it lay is nobody’s business");
  }
});

test("a file that is damaged, of another version or of something else is refused with what is wrong", () => {
  const refusal = (text: string) => {
    const times = readTimes(text);
    return "refused" in times ? english(times.refused) : null;
  };
  const file = (change: object) => JSON.stringify({ format: "transcript-times", version: 1, pieces: [], ...change });
  assert.equal(refusal(file({})), null);
  assert.match(refusal(file({}).slice(0, -3)) ?? "", /^is not valid JSON: /);
  assert.equal(refusal("[]"), "contains no times that an import wrote");
  assert.equal(refusal(file({ format: "times" })), "contains no times that an import wrote");
  assert.equal(refusal(file({ version: 2 })), "is of version 2 of its format, of which only 1 is known");
  assert.equal(refusal(file({ pieces: {} })), "is damaged: it has no list of pieces");
  const good = { start: 1, text: "a" };
  for (const bad of [
    null,
    {},
    { start: 1 },
    { text: "a" },
    { start: -1, text: "a" },
    { start: 1, end: "2", text: "a" },
    { start: 1, words: ["a"] },
    { start: 1, words: [{ start: 1 }] },
    { start: 1, words: [{ text: "a", start: null }] },
  ])
    assert.equal(refusal(file({ pieces: [good, bad] })), "is damaged: piece 2 has no text or no time", JSON.stringify(bad));
});
