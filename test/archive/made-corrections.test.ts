/** The corrections that a file holds, and that each can be taken out of it again. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { readConfig } from "../../server/src/archive/config";
import { type Decision, withDecision } from "../../server/src/archive/decisions";
import { isMade, type Made, madeCorrections, withoutCorrection } from "../../server/src/archive/made-corrections";
import { RULES } from "../../server/src/rules/index";

const FILE = `{
  // Ours.
  "labels": { "speakers": ["Floor"], "never": ["Let me be clear", "Note"] },
  "boilerplate": { "lines": ["Sign in here"], "never": ["Copyright was first."] },
  "header": { "titles": ["Harbour talk"], "dates": ["Held on 4 May"] },
  "cast": [
    { "name": "Ana Ito", "role": "answer" }, // the harbour master
    { "name": "Ben Okoro", "affiliation": "Radio North", "role": "question", "aliases": ["Mr. Okoro", { "label": "Host", "from": "2019-01-01" }] }
  ],
  "ignores": [
    { "file": "a.txt", "rule": "doubled-word", "fingerprint": "00ff", "text": "that that" }
  ]
}
`;

test("every correction is listed with its place", () => {
  const told = madeCorrections(FILE).map(({ made, span }) => [JSON.stringify(made), FILE.slice(span.start, span.end)]);
  assert.deepEqual(told, [
    ['{"kind":"speaker","text":"Floor"}', '"Floor"'],
    ['{"kind":"no-label","text":"Let me be clear"}', '"Let me be clear"'],
    ['{"kind":"no-label","text":"Note"}', '"Note"'],
    ['{"kind":"page","text":"Sign in here"}', '"Sign in here"'],
    ['{"kind":"spoken","text":"Copyright was first."}', '"Copyright was first."'],
    ['{"kind":"title","text":"Harbour talk"}', '"Harbour talk"'],
    ['{"kind":"date","text":"Held on 4 May"}', '"Held on 4 May"'],
    ['{"kind":"role","member":"Ana Ito","role":"answer"}', '{ "name": "Ana Ito", "role": "answer" }'],
    ['{"kind":"role","member":"Ben Okoro","role":"question"}', '"role": "question"'],
    ['{"kind":"alias","member":"Ben Okoro","text":"Mr. Okoro"}', '"Mr. Okoro"'],
    ['{"kind":"alias","member":"Ben Okoro","text":"Host"}', '{ "label": "Host", "from": "2019-01-01" }'],
    [
      '{"kind":"ignore","rule":"doubled-word","file":"a.txt","fingerprint":"00ff","text":"that that"}',
      '{ "file": "a.txt", "rule": "doubled-word", "fingerprint": "00ff", "text": "that that" }',
    ],
  ]);
});

test("each correction can be taken out, and the file without it is sound and holds the others", () => {
  const all = madeCorrections(FILE).map(({ made }) => made);
  for (const made of all) {
    const after = withoutCorrection(FILE, made);
    assert.deepEqual(readConfig(after, RULES).problems, [], JSON.stringify(made));
    assert.deepEqual(
      madeCorrections(after).map((one) => one.made),
      all.filter((one) => one !== made),
    );
    assert.match(after, /\/\/ Ours\./);
  }
  const none = all.reduce(withoutCorrection, FILE);
  assert.deepEqual(madeCorrections(none), []);
  assert.deepEqual(readConfig(none, RULES).problems, []);
  assert.match(none, /"name": "Ben Okoro", "affiliation": "Radio North"/);
});

test("a correction that is made and taken back leaves a file that says what it said before", () => {
  const before = '{\n  "cast": [\n    { "name": "Ana Ito", "affiliation": "Harbour Union" }\n  ]\n}\n';
  const decisions: readonly (readonly [Decision, Made])[] = [
    [
      { kind: "role", member: "Ana Ito", role: "answer" },
      { kind: "role", member: "Ana Ito", role: "answer" },
    ],
    [
      { kind: "alias", member: "Ana Ito", label: "Minister" },
      { kind: "alias", member: "Ana Ito", text: "Minister" },
    ],
    [
      { kind: "label", texts: ["Floor"], isLabel: true },
      { kind: "speaker", text: "Floor" },
    ],
  ];
  for (const [decision, made] of decisions) {
    const after = withDecision(before, decision) ?? "";
    assert.notEqual(after, before);
    const undone = withDecision(after, { kind: "undo", made }) ?? "";
    assert.deepEqual(readConfig(undone, RULES).config.knowledge, readConfig(before, RULES).config.knowledge);
  }
});

test("what is not there, no longer there, or no JSON, changes nothing", () => {
  const made: Made = { kind: "no-label", text: "Nowhere" };
  assert.equal(withoutCorrection(FILE, made), FILE);
  assert.equal(withoutCorrection('{ "labels": ', made), '{ "labels": ');
  assert.deepEqual(madeCorrections("[1, 2"), []);
  assert.deepEqual(madeCorrections('{ "labels": "none", "cast": [1, {}], "ignores": [{}] }'), []);
});

test("only what is a correction is taken for one", () => {
  for (const { made } of madeCorrections(FILE)) assert.ok(isMade(JSON.parse(JSON.stringify(made))));
  for (const other of [null, 3, {}, { kind: "label", text: "x" }, { kind: "role", member: "x", role: "x" }, { kind: "page" }])
    assert.ok(!isMade(other), JSON.stringify(other));
});
