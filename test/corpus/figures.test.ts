/** How readings are counted, and what figures come of it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { figuresOf, meanOf } from "./figures";
import type { GoldFile } from "./gold";
import { NOTHING_READ, type Reading, tally, total } from "./tally";

const TEXT = `Site map

Host: Welcome. Are you well?

Guest: I am.

Host: Good.

Guest: Quite.

Caller: And tomorrow?

Guest: Then, too.
`;

const GOLD: GoldFile = {
  corpus: "own",
  source: "own",
  name: "own/one",
  path: "",
  text: TEXT,
  turns: [
    { line: 3, column: 1, label: "Host", role: "moderator" },
    { line: 5, column: 1, label: "Guest", role: "answer" },
    { line: 7, column: 1, label: "Host", role: "moderator" },
    { line: 9, column: 1, label: "Guest", role: "answer" },
    { line: 11, column: 1, label: "Caller", role: "question" },
    { line: 13, column: 1, label: "Guest", role: "answer" },
  ],
  ignored: [],
  boilerplate: [{ from: 1, to: 2, family: "navigation" }],
  date: null,
  last: Number.POSITIVE_INFINITY,
};

/** All as it is: the second turn of the host asks nothing and opens no exchange. */
const RIGHT: Reading = {
  turns: GOLD.turns.map(({ line, column, label, role }) => ({ line, column, label, role: role ?? "other" })),
  exchanges: [
    { question: 0, answers: [1, 3] },
    { question: 4, answers: [5] },
  ],
  boilerplate: [{ from: 1, to: 2 }],
  date: null,
};

test("a right reading has every share at 1, and tells no fault", () => {
  const faults: string[] = [];
  const figures = figuresOf(tally(GOLD, RIGHT, (words) => faults.push(words)));
  assert.deepEqual(faults, []);
  assert.deepEqual(figures, {
    turnPrecision: 1,
    turnRecall: 1,
    turnF1: 1,
    label: 1,
    role: 1,
    openerF1: 1,
    exchangeF1: 1,
    boilerplatePrecision: 1,
    boilerplateRecall: 1,
    boilerplateF1: 1,
    date: 1,
    noDate: 1,
  });
});

test("columns may be two off, labels differ in case and blanks", () => {
  const turns = RIGHT.turns.map((turn) => ({ ...turn, column: turn.column + 2, label: ` ${turn.label.toUpperCase()} ` }));
  assert.deepEqual(figuresOf(tally(GOLD, { ...RIGHT, turns })), figuresOf(tally(GOLD, RIGHT)));
});

test("what is read wrongly is told in words", () => {
  const faults: string[] = [];
  const turns = [
    { line: 1, column: 1, label: "Site map", role: "other" },
    ...RIGHT.turns.slice(1),
    { line: 13, column: 8, label: "Then", role: "other" },
  ].map((turn) => (turn.line === 7 ? { ...turn, role: "answer", label: "Hos" } : turn));
  tally(GOLD, { ...RIGHT, turns, date: "2020-01-01" }, (words) => faults.push(words));
  assert.deepEqual(faults, [
    "false turn 1:1 Site map",
    "false turn 13:8 Then",
    "missed turn 3:1 Host",
    "label 7:1 Hos, not Host",
    "role 7:1 Host: answer, not moderator",
    "date 2020-01-01, not none",
  ]);
});

test("an opener counts where it is shown, an exchange only with exactly its answers", () => {
  const exchanges = [
    { question: 0, answers: [1] },
    { question: 2, answers: [3] },
    { question: 4, answers: [5] },
  ];
  const { openerF1, exchangeF1 } = figuresOf(tally(GOLD, { ...RIGHT, exchanges }));
  assert.deepEqual({ openerF1, exchangeF1 }, { openerF1: 0.8, exchangeF1: 0.4 });
});

test("what follows the last line that was looked at, and places that may be a turn or none, count neither way", () => {
  const part = {
    ...GOLD,
    last: 6,
    ignored: [{ line: 1, column: 1, label: "Site map", role: null }],
    boilerplate: [],
    date: "2020-01-01",
  };
  const turns = [...RIGHT.turns, { line: 1, column: 1, label: "Site map", role: "other" }];
  const boilerplate = [{ from: 7, to: 13 }];
  const { turnF1, openerF1, exchangeF1, falseLines, date } = figuresOf(
    tally(part, {
      turns,
      exchanges: [
        { question: 0, answers: [1] },
        { question: 4, answers: [5] },
      ],
      boilerplate,
      date: "2020-01-01",
    }),
  );
  assert.deepEqual(
    { turnF1, openerF1, exchangeF1, falseLines, date },
    { turnF1: 1, openerF1: 1, exchangeF1: 1, falseLines: 0, date: 1 },
  );
});

test("lines of neutral families and blank ones count neither way", () => {
  const boilerplate = [
    { from: 1, to: 2, family: "navigation" },
    { from: 5, to: 5, family: "unsure" },
  ];
  const { pageLines, pageFound, pageWrong } = tally({ ...GOLD, boilerplate }, { ...RIGHT, boilerplate: [{ from: 2, to: 7 }] });
  assert.deepEqual({ pageLines, pageFound, pageWrong }, { pageLines: 1, pageFound: 0, pageWrong: 2 });
});

test("a text without a turn or a question is judged by what is shown in it", () => {
  const silent = { ...GOLD, turns: [], boilerplate: [], date: undefined };
  const clean = { turnF1: undefined, falseTurns: 0, clean: 1, falseQuestions: 0, silent: 1, falseLines: 0 };
  const read = (reading: Reading) => {
    const { turnF1, falseTurns, clean, falseQuestions, silent: isSilent, falseLines } = figuresOf(tally(silent, reading));
    return { turnF1, falseTurns, clean, falseQuestions, silent: isSilent, falseLines };
  };
  assert.deepEqual(read(NOTHING_READ), clean);
  assert.deepEqual(read(RIGHT), { ...clean, falseTurns: 6, clean: 0, falseQuestions: 2, silent: 0, falseLines: 1 });
});

test("roles and questions that nobody has said are not judged", () => {
  const unsaid = { ...GOLD, turns: GOLD.turns.map((turn) => ({ ...turn, role: null })) };
  const { turnF1, role, openerF1, falseQuestions, silent } = figuresOf(tally(unsaid, RIGHT));
  assert.deepEqual([turnF1, role, openerF1, falseQuestions, silent], [1, undefined, undefined, undefined, undefined]);
});

test("counts of several texts add up; means are of shares, sums of counts", () => {
  const both = total([tally(GOLD, RIGHT), tally(GOLD, NOTHING_READ)]);
  assert.equal(figuresOf(both).turnRecall, 0.5);
  assert.deepEqual(meanOf([{ turnF1: 1, falseTurns: 2 }, { turnF1: 0.5, falseTurns: 3 }, { date: 1 }]), {
    turnF1: 0.75,
    falseTurns: 5,
    date: 1,
  });
});
