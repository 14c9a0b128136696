/** What a small conversation shows of its speakers, reckoned by hand, and the signs of roles that follow from it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { ROLE_SIGNS, roleSigns } from "../../server/src/facts/role-signs";
import { speakerFacts } from "../../server/src/facts/speaker-facts";
import type { Speech } from "../../server/src/facts/speech-sums";

/** Turns by label and length; one with `?` ends in a question, one with `?…` asks among its last words. */
function speech(label: string, length: number, asks: "" | "?" | "?…" = ""): Speech {
  const isLate = asks !== "";
  return {
    label,
    key: label.toLowerCase(),
    shape: "name",
    affiliation: "",
    given: null,
    length,
    asking: {
      marks: isLate ? 1 : 0,
      isLate,
      isLast: asks === "?",
      interrogative: isLate ? 2 : 0,
      you: isLate ? 1 : 0,
      self: isLate ? 0 : 1,
      words: 20,
    },
  };
}

const TURNS = [
  speech("Tom Hall", 60),
  speech("Ann Lee", 120, "?"),
  speech("Minister Oakes", 1800),
  speech("Ann Lee", 60, "?"),
  speech("Minister Oakes", 600),
  speech("Bob Moss", 100, "?…"),
  speech("Minister Oakes", 300),
  speech("Tom Hall", 40),
];
const SPEAKERS = speakerFacts(TURNS, "A talk with Ann Lee", new Map([["bob moss", "question"]]));

/** Numbers to three places, so that they can be reckoned by hand. */
function rounded(facts: object): object {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, typeof value === "number" ? Math.round(value * 1000) / 1000 : value]),
  );
}

test("a conversation as a whole", () => {
  assert.deepEqual(rounded(SPEAKERS[0]?.conversation ?? {}), {
    turns: 8,
    units: 3080,
    speakers: 4,
    topTwo: 0.625,
    asks: 0.375,
    unequalAsking: 0.484,
    evenSpeakers: 3.556,
    returning: 0.375,
    hub: 0.875,
    hubAsks: -0.6,
    crowdAsks: 0.375,
    saidQuestion: 0.125,
    firstQuestion: 5,
    statement: 2,
    kinds: new Set(),
  });
});

test("who asks twice", () => {
  const { conversation: _, ...ann } = SPEAKERS[1] ?? assert.fail();
  assert.deepEqual(rounded(ann), {
    key: "ann lee",
    label: "Ann Lee",
    shape: "name",
    turns: 2,
    units: 180,
    first: 1,
    last: 3,
    opening: 120,
    asks: 1,
    asksLate: 1,
    asksLast: 1,
    marks: 2,
    othersAsk: 0.167,
    othersAskLate: 0.167,
    othersAskLast: 0,
    othersMarks: 0.207,
    interrogative: 0.1,
    you: 0.05,
    self: 0,
    othersYou: 0.008,
    turnRank: 2,
    unitRank: 1,
    afterBusiest: 0.5,
    beforeBusiest: 1,
    sandwiched: 0.5,
    bridging: 0.5,
    partners: 2,
    rareNeighbours: 0.25,
    afterAsking: 0,
    isAnswered: 1,
    neighboursAsk: 0,
    besideQuestion: 0,
    besideAnswer: 0,
    office: false,
    declared: true,
  });
});

test("who answers", () => {
  const { conversation: _, ...minister } = SPEAKERS[2] ?? assert.fail();
  assert.deepEqual(rounded(minister), {
    key: "minister oakes",
    label: "Minister Oakes",
    shape: "name",
    turns: 3,
    units: 2700,
    first: 2,
    last: 6,
    opening: 1800,
    asks: 0,
    asksLate: 0,
    asksLast: 0,
    marks: 0,
    othersAsk: 0.6,
    othersAskLate: 0.6,
    othersAskLast: 0.4,
    othersMarks: 3,
    interrogative: 0,
    you: 0,
    self: 0.05,
    othersYou: 0.03,
    turnRank: 0,
    unitRank: 0,
    afterBusiest: 0,
    beforeBusiest: 0.333,
    sandwiched: 0.333,
    bridging: 0.667,
    partners: 3,
    rareNeighbours: 1,
    afterAsking: 1,
    isAnswered: 0,
    neighboursAsk: 0.833,
    besideQuestion: 0.333,
    besideAnswer: 0,
    office: true,
    declared: false,
  });
});

test("the signs of who asks twice, but for those that are 0", () => {
  const values = roleSigns(SPEAKERS[1] ?? assert.fail());
  const signs = Object.fromEntries(ROLE_SIGNS.map(({ name }, i) => [name, values[i] ?? 0]));
  assert.deepEqual(rounded(Object.fromEntries(Object.entries(signs).filter(([, value]) => value !== 0))), {
    turns: 0.25,
    words: 0.058,
    "words over turns": -0.192,
    count: Math.round(1000 * Math.LN2) / 1000,
    length: 4.511,
    pace: -1.448,
    "rank by turns": 0.333,
    "rank by words": 0.5,
    "second in words": 1,
    twice: 1,
    speakers: 1.386,
    "top two": 0.625,
    "few hold all": 0.625,
    asks: 1,
    "asks late": 1,
    "asks last": 1,
    marks: 0.4,
    "asks more": 0.833,
    "asks late more": 0.833,
    "asks last more": 1,
    "marks more": 0.359,
    "question words": 1,
    "all ask": 0.375,
    "says you": 0.5,
    "says you more": 0.417,
    "is answered": 1,
    "asks more than neighbours": 1,
    "leads and asks": 0.208,
    "asks in passing": 0.625,
    "asks the hub": 0.525,
    "asks and others answer": 1.614,
    "unequal asking": 0.968,
    "crowd asks": 0.375,
    "even speakers": 1.269,
    returning: 0.375,
    hub: 0.875,
    "after busiest": 0.5,
    "before busiest": 1,
    sandwiched: 0.5,
    bridging: 0.5,
    partners: 1.099,
    "partners a turn": 0.5,
    "all partners": 0.667,
    "rare neighbours": 0.25,
    "shape: name": 1,
    declared: 1,
    second: 1,
    beginning: 0.125,
    span: 0.25,
    "before questions": 1,
    "said question": 0.125,
  });
});

test("the signs of who answers most, and of who speaks once", () => {
  const signsOf = (speaker: number, names: readonly string[]) => {
    const values = roleSigns(SPEAKERS[speaker] ?? assert.fail());
    return names.map((name) => values[ROLE_SIGNS.findIndex((sign) => sign.name === name)]);
  };
  const names = [
    "most turns",
    "most words",
    "once",
    "never asks",
    "office",
    "statement",
    "after statement",
    "others are said to ask",
    "beside question",
    "last",
  ];
  assert.deepEqual(signsOf(2, names), [1, 1, 0, 1, 1, 1, 0, 1, 1 / 3, 0]);
  assert.deepEqual(signsOf(3, names), [0, 0, 1, 0, 0, 0, 1, 0, 0, 0]);
  assert.deepEqual(signsOf(0, ["first", "last", "first and last", "second", "span"]), [1, 1, 1, 0, 7 / 8]);
});
