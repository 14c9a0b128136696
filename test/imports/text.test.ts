/** Texts with names and times on lines of their own become turns with labels and times. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { imported } from "../../server/src/imports/importers";
import { english } from "../../server/src/text/message";
import { importedDocument, importedText } from "./imported-text";
import { docxOf } from "./office-files";

const TURNS = `Ana Ito: [00:00:03] Why now?

Ben van der Okafor: [01:02:05] Because of the ice.

It is thick.

Ana Ito: [01:03:00] So?
`;

/** The same talk in the ways of several services. */
const STACKS: Readonly<Record<string, string>> = {
  Otter:
    "Ana Ito  0:03  \nWhy now?\n\nBen van der Okafor  1:02:05  \nBecause of the ice.\n\nIt is thick.\n\nAna Ito  1:03:00  \nSo?\n",
  Rev: "Ana Ito (00:03):\nWhy now?\n\nBen van der Okafor (01:02:05):\nBecause of the ice.\n\nIt is thick.\n\nAna Ito (01:03:00):\nSo?\n",
  Zoom: "[Ana Ito] 00:00:03\nWhy now?\n\n[Ben van der Okafor] 01:02:05\nBecause of\nthe ice.\n\nIt is thick.\n\n[Ana Ito] 01:03:00\nSo?\n",
  "times first":
    "00:00:03 Ana Ito\nWhy now?\n01:02:05 Ben van der Okafor\nBecause of the ice.\n\nIt is thick.\n01:03:00 Ana Ito\nSo?\n",
  "times and dashes":
    "0:03 - Ana Ito\r\nWhy now?\r\n1:02:05 - Ben van der Okafor\r\nBecause of the ice.\r\n\r\nIt is thick.\r\n1:03:00.500 - Ana Ito:\r\nSo?",
  "ranges of times":
    "0:0:3.100 --> 0:0:4.250\nAna Ito\nWhy now?\n1:2:5.0 --> 1:2:9.9\nBen van der Okafor\nBecause of the ice.\n\nIt is thick.\n1:3:0.0 --> 1:3:1.0\nAna Ito\nSo?",
};

for (const [service, text] of Object.entries(STACKS))
  test(`${service}: names and times become labels and times`, () => assert.equal(importedText("talk.txt", text), TURNS));

test("lines above the first are the header, and what the recorder says of itself is nobody's", () => {
  const text =
    "Harbour talks\n12 March 2021\n\n山田 太郎  0:01\nはい。\n\nAna Ito  0:03\nWhy?\n\nAna Ito stopped transcription\n\nSo it ends here.\n";
  assert.equal(
    importedText("talk.txt", text),
    "Harbour talks\n12 March 2021\n\n山田 太郎: [00:00:01] はい。\n\nAna Ito: [00:00:03] Why?\n\n[Ana Ito stopped transcription]\n\nSo it ends here.\n",
  );
});

test("speech that ends with a time is speech", () => {
  const text = "Ana Ito  0:03\nWe met at 10:30\nThen we left, 11:00\nHarbour News said so at 12:00.\n\nBen Okafor  0:09\nYes.\n";
  assert.equal(
    importedText("talk.txt", text),
    "Ana Ito: [00:00:03] We met at 10:30 Then we left, 11:00 Harbour News said so at 12:00.\n\nBen Okafor: [00:00:09] Yes.\n",
  );
});

test("a schedule has no speakers", () => {
  for (const text of [
    "09:30 Opening\n10:00 Coffee\n10:30 Harbour Talks\n11:00 End\n",
    "09:30 Opening\n\n10:00 Coffee\n\n10:30 Harbour Talks\n",
    "09:30 Opening\nBy the mayor.\n\n10:00 Coffee\nFor all.\n",
  ])
    assert.ok("refused" in imported("talk.txt", text), text);
});

test("an answer that is a time is no head", () => {
  const text = "Ana Ito: When?\n\nBen Okafor: 10:30\n\nIt was dark.\n\nAna Ito: And then?\n\nBen Okafor: 11:00\n\nWe left.\n";
  const result = imported("talk.txt", text);
  assert.match("refused" in result ? english(result.refused) : result.text, /^has no lines of a name and a time/);
});

test("a text that is a transcript already is left as it is", () => {
  const result = imported("talk.txt", "Ana Ito: [00:00:03] Why now?\n\nBen Okafor: So.\n\nAna Ito 0:04\nOnce.\n");
  assert.match("refused" in result ? english(result.refused) : "", /^has no lines of a name and a time/);
});

test("a Word document of a meeting service is read in the same way", () => {
  const turn = (name: string, time: string, words: string) =>
    `<w:p><w:r><w:br/></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>${name}</w:t></w:r><w:r><w:t xml:space="preserve">   ${time}</w:t></w:r><w:r><w:br/><w:t>${words}</w:t></w:r></w:p>`;
  const body = `<w:p><w:r><w:t>Harbour talks</w:t></w:r></w:p>${turn("Ana Ito", "0:03", "Why now?")}${turn("Ben Okafor", "1:02:05", "The ice.")}`;
  assert.equal(
    importedDocument("talk.docx", docxOf(body, "Meeting")),
    "Meeting\nHarbour talks\n\nAna Ito: [00:00:03] Why now?\n\nBen Okafor: [01:02:05] The ice.\n",
  );
});
