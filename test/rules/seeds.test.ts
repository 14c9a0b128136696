/** The safe fixes on the five seeds: what comes out, what is kept word for word, and what only a person can supply. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { test } from "node:test";
import { speechSpans, speechWords } from "../../server/src/facts/speech";
import { fixAll } from "../../server/src/rules/fix";
import { lint } from "../../server/src/rules/lint";
import { DEFAULT_CONTEXT, type RuleContext } from "../../server/src/rules/rule";
import { parse } from "../../server/src/syntax/transcript";
import { SEEDS } from "../support/paths";

interface Expected {
  /** The first lines of the clean transcript. */
  readonly head: readonly string[];
  /** The end of its last line. */
  readonly end: string;
  /** The rules that still find something: what only a person can supply. */
  readonly left: readonly string[];
}

const EXPECTED: readonly Expected[] = [
  {
    head: ["(As delivered)", "", "Good evening,", "", "I’m looking forward to meet EU defence ministers."],
    end: "",
    left: ["missing-date", "missing-title"],
  },
  {
    head: [
      "Pre-ministerial press conference",
      "by NATO Secretary General Jens Stoltenberg",
      "04 Dec. 2017",
      "",
      "(As delivered)",
      "",
      "Press conference by NATO Secretary General Jens Stoltenberg ahead of the meetings",
    ],
    end: "So with this, I am ready to take your questions.",
    left: [],
  },
  {
    head: [
      "Press conference",
      "by NATO Secretary General Jens Stoltenberg",
      "12 Feb. 2020",
      "",
      "(As delivered)",
      "",
      "Good evening.",
      "",
      "Today, Defence Ministers addressed the situation",
    ],
    end: "And with that, I am ready to take your questions.",
    left: [],
  },
  {
    head: [
      "Press conference by NATO Secretary General Jens Stoltenberg following the meetings of NATO Defence Ministers, 14 February 2019.",
      "14 February 2019",
      "",
      "Good afternoon.",
      "",
      "We have just finished the last working session of the Defence Ministerial meeting.",
    ],
    end: "And with that, I’m ready to take your questions.",
    left: [],
  },
  {
    head: ["The North Atlantic Council has just held a meeting, an extraordinary meeting."],
    end: "",
    left: ["missing-date", "missing-title"],
  },
];

for (const [i, path] of SEEDS.entries()) {
  const name = basename(path);
  const context: RuleContext = { ...DEFAULT_CONTEXT, fileName: name };
  const before = parse(readFileSync(path, "utf8"));
  const { head, end, left } = EXPECTED[i] ?? { head: [], end: "", left: [] };

  test(`the safe fixes of ${name} leave a clean transcript`, () => {
    const { transcript, dropped } = fixAll(before, context);
    const lines = transcript.source.text.split("\n");
    assert.deepEqual(dropped, []);
    assert.deepEqual(
      lines.slice(0, head.length).map((line, at) => line.slice(0, head[at]?.length)),
      head,
    );
    assert.equal(lines.at(-1), "");
    assert.ok(lines.at(-2)?.endsWith(end), lines.at(-2));
    assert.deepEqual([...new Set(lint(transcript, context).map(({ rule }) => rule.name))].sort(), left);
  });

  test(`the safe fixes of ${name} keep every spoken word, and a second run changes nothing`, () => {
    const { transcript } = fixAll(before, context);
    assert.deepEqual(speechWords(transcript), speechWords(before));
    assert.equal(fixAll(transcript, context).transcript.source.text, transcript.source.text);
  });

  test(`no safe fix of ${name} touches a letter of speech`, () => {
    const spoken = speechSpans(before);
    for (const { rule, fixes } of lint(before, context)) {
      for (const { span } of fixes?.filter(({ safe }) => safe).flatMap(({ edits }) => edits) ?? []) {
        for (const { start, end: stop } of spoken) {
          const cut = before.source.text.slice(Math.max(start, span.start), Math.min(stop, span.end));
          assert.doesNotMatch(cut, /[\p{L}\p{N}]/u, rule.name);
        }
      }
    }
  });
}
