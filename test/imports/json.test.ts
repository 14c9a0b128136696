/** JSON of speech recognition, and of an export, becomes turns with the times at which they begin. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { exported } from "../../server/src/formats/export-formats";
import { imported } from "../../server/src/imports/importers";
import { NO_KNOWLEDGE } from "../../server/src/syntax/knowledge";
import { english } from "../../server/src/text/message";
import { importedText } from "./imported-text";

const importedJson = (value: unknown) => importedText("talk.json", JSON.stringify(value));

test("Whisper: segments without speakers", () => {
  const segments = [
    { id: 0, start: 0, end: 4.2, text: " The ice is thick.", tokens: [1, 2] },
    { id: 1, start: 4.2, end: 6, text: " It stays." },
  ];
  const text = "[00:00:00] The ice is thick. It stays.\n";
  assert.equal(importedJson({ text: "The ice is thick. It stays.", segments, language: "en" }), text);
  assert.equal(importedJson(segments), text);
});

test("Whisper of transformers: chunks", () => {
  const chunks = [
    { timestamp: [0, 4.2], text: " The ice is thick." },
    { timestamp: [4.2, null], text: " It stays." },
  ];
  assert.equal(importedJson({ text: "The ice is thick. It stays.", chunks }), "[00:00:00] The ice is thick. It stays.\n");
});

test("WhisperX: a segment that names nobody is nobody's", () => {
  const segments = [
    { start: 1.5, end: 4, text: "Why now?", speaker: "SPEAKER_00" },
    { start: 64.5, end: 66, text: "Because", speaker: "SPEAKER_01" },
    { start: 65, end: 66, text: "of the ice.", speaker: "SPEAKER_01" },
    { start: 66, end: 67, text: "Is it?" },
    { start: 67, end: 68, text: " " },
  ];
  assert.equal(
    importedJson({ segments, word_segments: [] }),
    "SPEAKER_00: [00:00:01] Why now?\n\nSPEAKER_01: [00:01:04] Because of the ice.\n\nUnknown speaker: [00:01:06] Is it?\n",
  );
});

test("whisper.cpp: times in milliseconds", () => {
  const transcription = [{ timestamps: {}, offsets: { from: 61_000, to: 62_000 }, text: " It stays." }];
  assert.equal(importedJson({ systeminfo: "", transcription }), "[00:01:01] It stays.\n");
});

test("Rev: words and marks one by one, speakers by their numbers or names", () => {
  const monologue = (speaker: number, ts: number, ...values: readonly string[]) => ({
    speaker,
    elements: values.map((value) => (/\w/.test(value) ? { type: "text", value, ts } : { type: "punct", value })),
  });
  const monologues = [monologue(0, 2.5, "Why", " ", "now", "?"), monologue(1, 3, "The", " ", "ice", ".")];
  assert.equal(
    importedJson({ monologues, speakers: [{ id: 1, name: "Ana Petrova" }] }),
    "Speaker 0: [00:00:02] Why now?\n\nAna Petrova: [00:00:03] The ice.\n",
  );
});

test("AssemblyAI: speakers by letters, times in milliseconds", () => {
  const utterances = [
    { speaker: "A", start: 2500, end: 3000, text: "Why now?", words: [] },
    { speaker: "B", start: 61_000, end: 62_000, text: "The ice.", words: [] },
  ];
  const text = "Speaker A: [00:00:02] Why now?\n\nSpeaker B: [00:01:01] The ice.\n";
  assert.equal(importedJson({ id: "x", status: "completed", text: "Why now? The ice.", words: [], utterances }), text);
});

test("Deepgram: speakers by numbers, times in seconds", () => {
  const utterances = [
    { start: 2.5, end: 3, channel: 0, transcript: "Why now?", words: [], speaker: 0 },
    { start: 61, end: 62, channel: 0, transcript: "The ice.", words: [], speaker: 1 },
  ];
  const text = "Speaker 0: [00:00:02] Why now?\n\nSpeaker 1: [00:01:01] The ice.\n";
  assert.equal(importedJson({ metadata: {}, results: { channels: [], utterances } }), text);
});

test("YouTube: events without words are passed over", () => {
  const events = [
    { tStartMs: 0, wpWinPosId: 1 },
    { tStartMs: 3000, segs: [{ utf8: "the" }, { utf8: " ice" }] },
    { tStartMs: 3500, segs: [{ utf8: "\n" }] },
    { tStartMs: 4000, segs: [{ utf8: "stays" }] },
  ];
  assert.equal(importedText("talk.json3", JSON.stringify({ wireMagic: "pb3", events })), "[00:00:03] the ice stays\n");
});

test("the JSON of an export: labels with all that is in them, events, notes, rules, and labels without words", () => {
  const text =
    "Harbour talks\n\nAna Ito (Harbour) [through interpreter]: Good morning.\n\n(Applause.)\n\nBo Lund:\n\nAna Ito (Harbour): So we wait.\n\n* * * * *\n";
  const { content } = exported(text, NO_KNOWLEDGE, "a.txt", "json");
  assert.equal(importedText("a.json", String(content)), text);
});

test("the JSON of an export: another version of it, or what is not of its form, is refused", () => {
  const document = { format: "transcript-document", version: 1, header: [], parts: [] as unknown[] };
  const refused = (change: object) => {
    const result = imported("a.json", JSON.stringify({ ...document, ...change }));
    return "refused" in result ? english(result.refused) : null;
  };
  assert.equal(refused({ version: 2 }), "is of version 2 of its format, of which only 1 is known");
  assert.equal(refused({ parts: "all" }), "is damaged: “parts” is no list of objects");
  assert.equal(refused({ parts: [null] }), "is damaged: “parts” is no list of objects");
  assert.equal(
    refused({ parts: [{ kind: "turn", label: 1, body: [{ kind: "paragraph", runs: [{}] }] }] }),
    "is damaged: a part of it has no text",
  );
  assert.equal(refused({ header: undefined }), "is damaged: “header” is no list of objects");
  assert.equal(refused({}), "has no words in it");
});
