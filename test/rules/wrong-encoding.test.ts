/** As long as a text was misread nothing else is found in it, and nothing mends or formats it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_SETTINGS } from "../../server/src/archive/settings";
import { fixAllEdits, fixAllOfFile, quickFixes } from "../../server/src/features/actions";
import { format, formatLeftLine } from "../../server/src/features/format";
import { fingerprints } from "../../server/src/rules/fingerprint";
import { fixAll } from "../../server/src/rules/fix";
import { LAYOUT_RULES, RULES } from "../../server/src/rules/index";
import { isMisread, lint, lintAll } from "../../server/src/rules/lint";
import { mojibake } from "../../server/src/rules/mojibake";
import { DEFAULT_CONTEXT, type RuleContext } from "../../server/src/rules/rule";
import { parse } from "../../server/src/syntax/transcript";
import { english } from "../../server/src/text/message";
import { inEnglish } from "../support/shown";

const TEXT = `\nQ: Is the caf\ufffd open? \n\n${"A: It is.It is. The caf\ufffd is open \u00a0.\n\n\n\n".repeat(30)}`;
const TRANSCRIPT = parse(TEXT);
const EVERYWHERE = { start: 0, end: TEXT.length };

const names = (context: RuleContext) => [...new Set(lint(TRANSCRIPT, context).map(({ rule }) => rule.name))];

test("there is one finding, at the top, whose fix changes nothing", () => {
  const findings = lint(TRANSCRIPT, DEFAULT_CONTEXT);
  assert.deepEqual(
    findings.map(({ span, message, severity }) => [TEXT.slice(span.start, span.end), english(message), severity]),
    [["Q: Is the caf\ufffd open? ", "Read as UTF-8, looks like Windows-1252: 31 characters could not be read.", "error"]],
  );
  assert.deepEqual(
    quickFixes(TRANSCRIPT, DEFAULT_CONTEXT, EVERYWHERE).map(({ fix, isPreferred }) => [inEnglish(fix), isPreferred]),
    [
      [
        {
          title: "Reopen with encoding Windows-1252",
          edits: [],
          safe: false,
          command: { name: "reopen-with-encoding", encoding: "Windows-1252" },
        },
        false,
      ],
    ],
  );
  assert.equal(fixAllOfFile(TRANSCRIPT, DEFAULT_CONTEXT), null);
});

test("neither all rules nor some of them fix anything, and nothing is formatted", () => {
  for (const rules of [RULES, LAYOUT_RULES, ...RULES.map((rule) => [rule])])
    assert.deepEqual(fixAll(TRANSCRIPT, DEFAULT_CONTEXT, rules), { transcript: TRANSCRIPT, applied: 0, dropped: [] });
  for (const rule of [null, "trailing-space"]) assert.deepEqual(fixAllEdits(TRANSCRIPT, DEFAULT_CONTEXT, rule), []);
  assert.deepEqual(format(TRANSCRIPT, DEFAULT_CONTEXT), []);
  const afterLine = TEXT.indexOf("? \n") + 3;
  assert.deepEqual(formatLeftLine(TRANSCRIPT, DEFAULT_CONTEXT, afterLine), []);
});

test("who ignores the finding or turns the rule off has the others, lost characters among them, as one", () => {
  const [finding] = lintAll(TRANSCRIPT, DEFAULT_CONTEXT);
  const mark = finding === undefined ? undefined : fingerprints(TRANSCRIPT.source, [finding]).get(finding);
  assert.ok(mark !== undefined);
  const isOff: RuleContext = {
    ...DEFAULT_CONTEXT,
    settings: { ...DEFAULT_SETTINGS, rules: { "wrong-encoding": "off" } },
  };
  for (const context of [isOff, { ...DEFAULT_CONTEXT, ignored: new Set([mark]) }]) {
    assert.ok(!isMisread(TRANSCRIPT, context));
    assert.ok(names(context).includes("trailing-space"));
    assert.deepEqual(
      lint(TRANSCRIPT, context, [mojibake]).map(({ message }) => english(message)),
      ["Characters were lost in 31 places when the text was copied, or read in the wrong encoding."],
    );
    assert.ok(fixAll(TRANSCRIPT, context).applied > 0);
  }
});
