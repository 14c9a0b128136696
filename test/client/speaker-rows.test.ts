/** What the view of speakers shows. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { type SpeakerItem, speakerRows } from "../../client/src/views/speaker-rows";

const ANA: SpeakerItem = {
  name: "MS. PETROVA",
  affiliation: "Harbour Union",
  role: "answer",
  isRoleUncertain: false,
  isUncertain: false,
  member: "Ana Petrova",
  turns: 1,
  words: 150,
  start: { line: 4, character: 2 },
};

test("a speaker's row says who it is, what they do and how much they speak, also to who listens", () => {
  const floor: SpeakerItem = { ...ANA, name: "Floor", affiliation: null, member: null, role: "question", turns: 2, words: 1 };
  const rows = speakerRows("file:///talk.txt", {
    speakers: [ANA, { ...floor, isRoleUncertain: true, isUncertain: true }],
    words: 200,
    cast: ["Ana Petrova"],
  });
  assert.deepEqual(
    rows.map(({ label, description, spoken, context }) => [label, description, spoken, context]),
    [
      [
        "MS. PETROVA",
        "Harbour Union · Ana Petrova · answers · 75 % · 1 turn · 150 words",
        "MS. PETROVA, Harbour Union, Ana Petrova, answers, 75 percent of all words, 1 turn, 150 words",
        "label speaker answer",
      ],
      [
        "Floor",
        "probably asks · 1 % · 2 turns · 1 word · uncertain label",
        "Floor, probably asks, 1 percent of all words, 2 turns, 1 word, uncertain label",
        "label speaker question",
      ],
    ],
  );
  assert.deepEqual(rows[0]?.place, { uri: "file:///talk.txt", line: 4, character: 2 });
});

test("in a transcript without a word nobody has a share", () => {
  const [row] = speakerRows("file:///talk.txt", { speakers: [{ ...ANA, words: 0 }], words: 0, cast: [] });
  assert.match(row?.description ?? "", /^Harbour Union · Ana Petrova · answers · 0 % · /);
});
