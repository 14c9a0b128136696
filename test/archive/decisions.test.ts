/** What a decision writes into `.transcript.json`, and that it then holds. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { settingsFor } from "../../server/src/archive/archive";
import { NO_BASELINE } from "../../server/src/archive/baseline";
import { readConfig } from "../../server/src/archive/config";
import { type Decision, withDecision } from "../../server/src/archive/decisions";
import { DEFAULT_SETTINGS } from "../../server/src/archive/settings";
import { RULES } from "../../server/src/rules/index";

const OFF: Decision = { kind: "rule-off", rule: "doubled-word", path: null };
const IGNORE: Decision = {
  kind: "ignore",
  ignores: [{ file: "a/b.txt", rule: "doubled-word", fingerprint: "00ff", text: "that that" }],
};
const INTRODUCTION = "// Settings for the transcripts in this folder and its subfolders.\n";

interface Example {
  readonly what: string;
  readonly before: string;
  readonly decision: Decision;
  readonly after: string | null;
}

const EXAMPLES: readonly Example[] = [
  {
    what: "a file that is new",
    before: "",
    decision: OFF,
    after: `${INTRODUCTION}{\n  "rules": { "doubled-word": "off" }\n}\n`,
  },
  {
    what: "a new file, as a record",
    before: "\n",
    decision: IGNORE,
    after: `${INTRODUCTION}{
  "ignores": [
    { "file": "a/b.txt", "rule": "doubled-word", "fingerprint": "00ff", "text": "that that" }
  ]
}
`,
  },
  {
    what: "a rule that is louder there",
    before: '{ "rules": { "doubled-word": /* loud */ "error" } }',
    decision: OFF,
    after: '{ "rules": { "doubled-word": /* loud */ "off" } }',
  },
  {
    what: "a record that is there",
    before: '{ "ignores": [{ "file": "a/b.txt", "rule": "doubled-word", "fingerprint": "00ff" }] }',
    decision: IGNORE,
    after: '{ "ignores": [{ "file": "a/b.txt", "rule": "doubled-word", "fingerprint": "00ff" }] }',
  },
  {
    what: "lines, one of them known",
    before: '{ "boilerplate": { "never": ["Sign in"] } }',
    decision: { kind: "never-boilerplate", lines: ["Sign in", "Log “out”", "Log “out”", 'Say "hi"'] },
    after: '{ "boilerplate": { "never": ["Sign in", "Log “out”", "Say \\"hi\\""] } }',
  },
  {
    what: "one file",
    before: "{\n}\n",
    decision: { kind: "rule-off", rule: "doubled-word", path: "a (1).txt" },
    after: '{\n  "overrides": [\n    { "include": ["/a \\\\(1\\\\).txt"], "rules": { "doubled-word": "off" } }\n  ]\n}\n',
  },
  {
    what: "one file, again",
    before: '{ "overrides": [{ "include": ["x/a.txt"], "rules": { "doubled-word": "off" } }] }',
    decision: { kind: "rule-off", rule: "missing-date", path: "x/a.txt" },
    after: '{ "overrides": [{ "include": ["x/a.txt"], "rules": { "doubled-word": "off", "missing-date": "off" } }] }',
  },
  {
    what: "one file, where a later entry has the rule on",
    before: '{ "overrides": [{ "include": ["a/b.txt"] }, { "include": ["a"], "rules": { "doubled-word": "error" } }] }',
    decision: { kind: "rule-off", rule: "doubled-word", path: "a/b.txt" },
    after:
      '{ "overrides": [{ "include": ["a/b.txt"] }, { "include": ["a"], "rules": { "doubled-word": "error" } }, { "include": ["a/b.txt"], "rules": { "doubled-word": "off" } }] }',
  },
  {
    what: "a new name",
    before: '{\n  "cast": []\n}',
    decision: { kind: "cast-member", name: "Ana Ito", affiliation: "Ministry" },
    after: '{\n  "cast": [\n    { "name": "Ana Ito", "affiliation": "Ministry" }\n  ]\n}',
  },
  {
    what: "a known name",
    before: '{ "cast": [{ "name": "Ana Ito" }] }',
    decision: { kind: "cast-member", name: "Ana Ito", affiliation: null },
    after: '{ "cast": [{ "name": "Ana Ito" }] }',
  },
  {
    what: "the first of a member",
    before: '{\n  "cast": [\n    { "name": "Bo" },\n    { "name": "Ana Ito" } // ours\n  ]\n}',
    decision: { kind: "alias", member: "Ana Ito", label: "Minister" },
    after: '{\n  "cast": [\n    { "name": "Bo" },\n    { "name": "Ana Ito", "aliases": ["Minister"] } // ours\n  ]\n}',
  },
  {
    what: "a member who is not there",
    before: "{}",
    decision: { kind: "alias", member: "Ana Ito", label: "Minister" },
    after: null,
  },
  { what: "a file that is not well formed", before: '{ "rules": ', decision: OFF, after: null },
  { what: "a word where rules belong", before: '{ "rules": "none" }', decision: OFF, after: null },
];

for (const { what, before, decision, after } of EXAMPLES)
  test(`${decision.kind}: ${what}`, () => {
    assert.equal(withDecision(before, decision), after);
    if (after !== null) assert.deepEqual(readConfig(after, RULES).problems, []);
  });

test("a rule that is turned off in one file is off in that file and in no other", () => {
  for (const path of ["a.txt", "x/[b] {c}.txt", "x y/(d)!.txt", "+e@f|g.txt", "*.txt"]) {
    const { config } = readConfig(withDecision("", { kind: "rule-off", rule: "doubled-word", path }) ?? "", RULES);
    const archive = { config, baseline: NO_BASELINE };
    const severity = (name: string) => settingsFor(archive, name, DEFAULT_SETTINGS).rules["doubled-word"];
    assert.deepEqual([severity(path), severity(`y/${path}`), severity("b.txt")], ["off", undefined, undefined], path);
  }
});
