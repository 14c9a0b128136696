/** Whatever text is put together from pieces of transcripts: safe fixes never throw, keep the words of speech and come to rest. */

import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { speechWords } from "../../server/src/facts/speech";
import { format } from "../../server/src/features/format";
import { applyFixes, fixAll } from "../../server/src/rules/fix";
import { lint } from "../../server/src/rules/lint";
import { DEFAULT_CONTEXT, type RuleContext } from "../../server/src/rules/rule";
import { parse } from "../../server/src/syntax/transcript";
import { applyEdits } from "../../server/src/text/source";

const CONTEXT: RuleContext = { ...DEFAULT_CONTEXT, fileName: "2019-02-14-briefing.txt" };

/** The same texts in every run, so that a change that breaks one is seen where it is made; `SEED` and `RUNS` ask for others. */
const SEED = Number(process.env.SEED ?? 20190214);
const RUNS = Number(process.env.RUNS ?? 300);

const LINES = [
  "Press conference",
  "by NATO Secretary General Arne Falkenstrom",
  "Press conference by the Secretary General, 14 February 2019.",
  "  • 04 Dec. 2017 -",
  "  • |",
  "  • Mis à jour le: 04 Dec. 2017 15:12",
  "Brussels, March 11, 2021",
  "12/07/1996",
  "(As delivered)",
  "---",
  "title: Doorstep",
  "date: '2021-06-14'",
  "NATO MULTIMEDIA ACCOUNT",
  "Create an account",
  "Check your inbox and enter verification code",
  "Didn't receive a code? Send new Code",
  "▬▬▬▬▬▬▬▬▬▬",
  "SUBSCRIBE to this channel [ Ссылка ]",
  "Find us on FACEBOOK: [ Ссылка ]",
  "#NATO #OTAN",
  "Good evening.",
  "Today, ministers addressed the crisis.And they agreed on the.. the plan , of course.",
  "At this week‘s meeting inter\u00ADnational partners were\u200B there. ",
  "Let me be clear:",
  "We stand together,\u00A0 as one.\u00A0",
  "Question: When will you decide?",
  "Question:What about the others ?",
  "Q (CNN):  Are you convinced?",
  "Q\u00A0\u00A0\u00A0 Thank you.",
  "Arne Falkenstrom: In April.",
  "Secretary General :\u00A0We will see.",
  "MS. SMITH:  No.",
  "PRIME MINISTER:",
  "(Laughter.)",
  "[inaudible]",
  "[00:12:34]",
  "1",
  "00:04:01.680 --> 00:04:02.770",
  "Page 2 of 22",
  "\f",
  "# # #",
  "END 2:34 P.M. EDT",
  " ",
  "",
];

const line = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...LINES) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(..."aA.,:;?!'’‘“\"() \t\u00A0é1-–•|\u200B") }) },
);
const ending = fc.constantFrom("\n", "\n", "\n\n", "\n\n\n", "\r\n", "\r");
const text = fc
  .array(fc.tuple(line, ending), { maxLength: 30 })
  .chain((lines) => fc.tuple(fc.constant(lines), fc.boolean()))
  .map(([lines, isClosed]) => {
    const joined = lines.map(([words, end]) => words + end).join("");
    return isClosed ? joined : joined.trimEnd();
  });

test("safe fixes keep the words of speech, drop nothing silently and come to rest", () => {
  fc.assert(
    fc.property(text, (before) => {
      const transcript = parse(before);
      const { transcript: after, dropped } = fixAll(transcript, CONTEXT);
      assert.deepEqual(speechWords(after), speechWords(transcript));
      const again = fixAll(after, CONTEXT);
      assert.equal(again.transcript.source.text, after.source.text);
      const left = lint(after, CONTEXT).filter(({ fixes }) => fixes?.[0]?.safe);
      assert.deepEqual(left.length, dropped.length);
    }),
    { seed: SEED, numRuns: RUNS },
  );
});

test("every fix that is offered can be applied by itself", () => {
  fc.assert(
    fc.property(text, (before) => {
      const transcript = parse(before);
      for (const { fixes } of lint(transcript, CONTEXT)) {
        for (const fix of fixes ?? []) assert.notEqual(applyFixes(transcript, [fix]).source.text, before);
      }
    }),
    { seed: SEED, numRuns: RUNS },
  );
});

test("formatting changes white space only, and a second time nothing", () => {
  fc.assert(
    fc.property(text, (before) => {
      const after = applyEdits(before, format(parse(before), CONTEXT));
      assert.equal(after.replace(/\s/g, ""), before.replace(/\s/g, ""));
      assert.deepEqual(format(parse(after), CONTEXT), []);
    }),
    { seed: SEED, numRuns: RUNS },
  );
});
