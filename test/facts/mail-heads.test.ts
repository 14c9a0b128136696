/** Heads of mail are no part of the record and name no speaker, on sample texts of our own. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { outline } from "../../server/src/facts/outline";
import { parse } from "../../server/src/syntax/transcript";

const RECORD =
  "Harbour talk\n\nMARA LIND: How are the cranes?\n\nPIET DAEL: They are old.\n\nMARA LIND: Are they?\n\nPIET DAEL: Very old.\n";

/** The blocks as the text of their first and last line, and the labels of the turns. */
function read(text: string): { readonly blocks: readonly string[]; readonly labels: readonly string[] } {
  const lines = text.split("\n");
  const { boilerplate, turns } = outline(parse(text));
  return {
    blocks: boilerplate.map(({ from, to, family, known }) => `${family}${known ? "" : "?"}: ${lines[from]} … ${lines[to]}`),
    labels: turns.map(({ label }) => label.text),
  };
}

test("the head of a mail above a record is offered, and its day is none of the record", () => {
  const head =
    "From ada@harbour.example Fri Jan 20 07:31:40 1995\nDate: Fri, 16 Dec 94 22:36:34 CST\nFrom: Ada North <ada@harbour.example>\nTo: The list <list@harbour.example>\nSubject: A talk";
  assert.deepEqual(read(`${head}\n\n${RECORD}`), {
    blocks: ["mail-furniture?: From ada@harbour.example Fri Jan 20 07:31:40 1995 … Subject: A talk"],
    labels: ["MARA LIND", "PIET DAEL", "MARA LIND", "PIET DAEL"],
  });
  assert.equal(outline(parse(`${head}\n\n${RECORD}`)).date, null);
});

test("heads of mails one after the other are, with the rules around them, whatever language their keys are in", () => {
  const mail = (number: number, text: string) =>
    `=====================\nMsg#: ${number}      Date: 10-05-93  12:54\nFrom: Ada North\n  To: Ben South\nSubj: Cranes\n=====================\n${text}\n\n`;
  const { blocks, labels } = read(`${mail(1846, "I get good results. They are old, though.")}${mail(1971, "So they are.")}`);
  assert.deepEqual(blocks, [
    "mail-furniture?: ===================== … =====================",
    "mail-furniture?: ===================== … =====================",
  ]);
  assert.deepEqual(labels, []);
  const german = "Von: Ada North\nGesendet: 3. Mai 2018\nAn: Ben South\nBetreff: Kräne\n\nSie sind alt.\n\n";
  assert.equal(read(german + german.replace("alt", "sehr alt")).blocks.length, 2);
});

test("a memo, a mail that is read out, and people whose names are keys are left alone", () => {
  const memo = "From: Ada North\nTo: Ben South\nDate: 3 May 2018\n\n";
  assert.deepEqual(read(memo + RECORD).blocks, []);
  const readOut =
    "MARA LIND: You wrote this.\n\nFrom: ada@harbour.example\nTo: ben@harbour.example\nSubject: Cranes\n\nDid you?\n\nPIET DAEL: I did.\n";
  assert.deepEqual(read(`${RECORD}\n${readOut}`).blocks, []);
  const people =
    "An: How are the cranes, Da?\nDa: They are old.\nAn: Are they?\nDa: I say so.\n\nAn: Then I believe it.\nDa: So do I, of course.\nAn: Thank you.\n";
  assert.deepEqual(read(people), { blocks: [], labels: ["An", "Da", "An", "Da", "An", "Da", "An"] });
});

test("fields with words between them, or far apart, are no head", () => {
  const between = "From: Ada North\nWe thank you all.\nTo: Ben South\nSubject: Cranes\nDate: 3 May 2018\n\n";
  assert.deepEqual(
    read(`${between}${RECORD}`).blocks.filter((block) => block.includes("From: Ada")),
    [],
  );
  const spaced = "Date: Fri, 16 Dec 94 22:36:34 CST\n\nFrom: Ada North <ada@harbour.example>\n\nSubject: A talk";
  assert.deepEqual(read(`${spaced}\n\n${RECORD}`).blocks, [
    "mail-furniture?: Date: Fri, 16 Dec 94 22:36:34 CST … Subject: A talk",
  ]);
  assert.deepEqual(read(`${spaced.replaceAll("\n\n", "\n\n\n")}\n\n${RECORD}`).blocks, []);
});
