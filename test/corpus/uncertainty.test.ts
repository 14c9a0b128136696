/** What is shown as uncertain in the gold corpora: little, and with reason. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { documentLabels } from "../../server/src/rules/document-labels";
import { lint } from "../../server/src/rules/lint";
import { DEFAULT_CONTEXT } from "../../server/src/rules/rule";
import { uncertainLabel } from "../../server/src/rules/uncertain-label";
import { unreadLabels } from "../../server/src/rules/unread-labels";
import { parse } from "../../server/src/syntax/transcript";
import { skipWithoutCorpus } from "../support/paths";
import { goldFiles } from "./gold";

/** One in so many texts has a finding, at most; a sure label is wrong less often than an uncertain one by such a factor. */
const TEXTS_A_FINDING = 4;
const TIMES_AS_WRONG = 3;

test("uncertain labels are few, and more often wrong than the others", { skip: skipWithoutCorpus }, () => {
  const files = goldFiles();
  const sure = { right: 0, wrong: 0 };
  const uncertain = { right: 0, wrong: 0 };
  const told: string[] = [];
  for (const { name, text, turns, last } of files) {
    const transcript = parse(text);
    const findings = lint(transcript, DEFAULT_CONTEXT, [uncertainLabel]);
    if (findings.length > 0) told.push(name);
    const places = new Set(
      findings.flatMap(({ span, related = [] }) => [span, ...related.map((one) => one.span)].map(({ start }) => start)),
    );
    for (const label of documentLabels(transcript)) {
      const lines = label.turns.map(({ line }) => line + 1).filter((line) => line <= last);
      if (lines.length === 0) continue;
      const right = lines.filter((line) => turns.some((turn) => turn.line === line)).length;
      const group = label.turns.some((turn) => places.has(turn.label.name.start)) ? uncertain : sure;
      group[right * 2 >= lines.length ? "right" : "wrong"]++;
    }
  }
  const counts = JSON.stringify({ sure, uncertain, texts: told.length });
  assert.ok(told.length > 0 && told.length * TEXTS_A_FINDING <= files.length, told.join("\n"));
  const shareWrong = ({ right, wrong }: typeof sure) => wrong / Math.max(1, right + wrong);
  assert.ok(shareWrong(uncertain) >= TIMES_AS_WRONG * shareWrong(sure), counts);
});

test("no transcript of which labels are read is told that they are not", { skip: skipWithoutCorpus }, () => {
  for (const { name, text, turns } of goldFiles()) {
    const [finding] = lint(parse(text), DEFAULT_CONTEXT, [unreadLabels]);
    assert.ok(finding === undefined || turns.length === 0, name);
  }
});
