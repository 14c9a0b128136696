/** That few READMEs, licences and change logs are taken for transcripts. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { packageTexts } from "./package-texts";

/** Shares of the texts: what is wanted, and reached with room for other versions of packages. */
const WITH_TURNS = 0.01;
const WITH_QUESTIONS = 0.005;

/** Whether a text is a transcript is itself a guess: one in so many texts may be told of labels. */
const TEXTS_A_DOUBT = 200;

test("READMEs, licences and change logs of packages have no more false turns and questions than they had", () => {
  const texts = packageTexts();
  assert.ok(texts.length > 300, `${texts.length} texts`);
  const turns = texts.filter((text) => text.turns > 0);
  const questions = texts.filter((text) => text.exchanges > 0);
  const names = (found: typeof texts) => found.map(({ file, labels }) => `${file}: ${labels.join(" | ")}`).join("\n");
  assert.ok(turns.length <= texts.length * WITH_TURNS, `${turns.length} of ${texts.length} with turns\n${names(turns)}`);
  assert.ok(questions.length <= texts.length * WITH_QUESTIONS, `${questions.length} with questions\n${names(questions)}`);
  const doubts = texts.filter((text) => text.doubts.length > 0);
  assert.ok(
    doubts.length * TEXTS_A_DOUBT <= texts.length,
    doubts.map((text) => `${text.file}: ${text.doubts.join(" ")}`).join("\n"),
  );
});
