/** `.transcript.json`: what counts in it, and what is said about what does not. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { isIncluded, NO_ARCHIVE, settingsFor } from "../../server/src/archive/archive";
import { readBaseline, updatedBaseline, writeBaseline } from "../../server/src/archive/baseline";
import { NO_CONFIG, readConfig } from "../../server/src/archive/config";
import { withValue } from "../../server/src/archive/config-edit";
import { withDecision } from "../../server/src/archive/decisions";
import { DEFAULT_SETTINGS } from "../../server/src/archive/settings";
import { ignoredIn } from "../../server/src/archive/silences";
import { english } from "../../server/src/text/message";

const RULES = [
  { name: "missing-date", summary: "No date." },
  { name: "doubled-word", summary: "A word twice." },
];

function read(text: string) {
  const { config, problems } = readConfig(text, RULES);
  return { config, problems: problems.map(({ span, message }) => `${text.slice(span.start, span.end)} → ${english(message)}`) };
}

test("everything that can be said is read, comments and a last comma included", () => {
  const { config, problems } = read(`{
    // Ours.
    "$schema": "https://example.com/transcript.schema.json",
    "language": "fr",
    "dateStyle": "iso",
    "labelStyle": "colon",
    "include": ["*.txt"],
    "exclude": ["drafts/**"],
    "rules": { "missing-date": "error" },
    "overrides": [{ "include": ["old/**"], "rules": { "missing-date": "off" } }],
    "boilerplate": { "lines": ["Room * of the Ministry"], "never": ["Sign in"], "families": { "account-forms": "off", "site-nav": "on" } },
    "cast": [
      { "name": "Ada North", "role": "answer", "affiliation": "Ministry", "aliases": ["Minister", { "label": "Mayor", "to": "2018-12-31" }] },
    ],
    "labels": { "speakers": ["Narrator"], "never": ["My point"] },
    "header": { "titles": ["Harbour talk"], "dates": ["Held on *"] },
    "ignores": [{ "file": "a.txt", "rule": "doubled-word", "fingerprint": "00ff", "text": "that that" }],
    "baseline": "baseline.json",
  }`);
  assert.deepEqual(problems, []);
  assert.deepEqual(config, {
    dateStyle: "iso",
    labelStyle: "colon",
    include: ["*.txt"],
    exclude: ["drafts/**"],
    rules: { "missing-date": "error" },
    overrides: [{ include: ["old/**"], rules: { "missing-date": "off" } }],
    ignores: [{ file: "a.txt", rule: "doubled-word", fingerprint: "00ff", text: "that that" }],
    baseline: "baseline.json",
    knowledge: {
      language: "fr",
      boilerplate: ["Room * of the Ministry"],
      notBoilerplate: ["Sign in"],
      familiesOff: ["account-forms"],
      cast: [
        {
          name: "Ada North",
          role: "answer",
          affiliation: "Ministry",
          aliases: [
            { label: "Minister", from: null, to: null },
            { label: "Mayor", from: null, to: "2018-12-31" },
          ],
        },
      ],
      labels: ["Narrator"],
      notLabels: ["My point"],
      titles: ["Harbour talk"],
      dates: ["Held on *"],
      lesson: null,
    },
  });
});

test("a misspelt key, a wrong type and a wrong value are told at their place, and the rest still counts", () => {
  const { config, problems } = read(`{
    "langauge": "fr",
    "dateStyle": "ISO",
    "include": "*.txt",
    "rules": { "missing-dates": "off", "doubled-word": 3, "missing-date": "hint" },
    "cast": [{ "role": "answer" }, { "name": "Ada North", "aliases": [{ "label": "Mayor", "from": "last year" }] }],
    "boilerplate": { "lines": ["***", "Room *"] }
  }`);
  assert.deepEqual(problems, [
    '"langauge" → There is no “langauge” in the file. Did you mean “language”?',
    '"ISO" → “ISO” is not a value of “dateStyle”. Did you mean “iso”?',
    '"*.txt" → Expected a list in [ ], not text in double quotes.',
    '"missing-dates" → There is no “missing-dates” in “rules”. Did you mean “missing-date”?',
    "3 → Expected text in double quotes, not a number.",
    '{ "role": "answer" } → Missing “name”.',
    '"last year" → A day is written like 2019-02-14.',
    '"***" → A line needs at least three letters or digits: stars alone would match every line.',
  ]);
  assert.deepEqual(config.rules, { "missing-date": "hint" });
  assert.deepEqual(config.include, NO_CONFIG.include);
  assert.deepEqual(config.knowledge.boilerplate, ["Room *"]);
  assert.deepEqual(
    config.knowledge.cast.map(({ name, aliases }) => [name, aliases]),
    [["Ada North", [{ label: "Mayor", from: null, to: null }]]],
  );
});

test("broken JSON keeps what can be read of it", () => {
  const { config, problems } = read('{ "dateStyle": "iso" "rules": { "missing-date": "off" }');
  assert.equal(config.dateStyle, "iso");
  assert.deepEqual(config.rules, { "missing-date": "off" });
  assert.match(problems.join("\n"), /^"rules" → A comma is missing before this; everything before and after it still applies\./);
  for (const text of ["", "  ", "[]", "null", "{", '"', "// nothing\n", "\u0000"])
    assert.deepEqual(read(text).config, NO_CONFIG, text);
});

test("globs say which files are transcripts", () => {
  const included = (config: string, paths: readonly string[]) => {
    const archive = { ...NO_ARCHIVE, config: read(config).config };
    return paths.filter((path) => isIncluded(archive, path));
  };
  const paths = ["a.txt", "b.transcript", "2019/c.txt", "2019/d.transcript.txt", "drafts/e.txt", ".hidden/f.txt"];
  assert.deepEqual(included("{}", paths), ["b.transcript", "2019/d.transcript.txt"]);
  assert.deepEqual(included('{ "include": ["*.txt"], "exclude": ["drafts/**"] }', paths), [
    "a.txt",
    "2019/c.txt",
    "2019/d.transcript.txt",
    ".hidden/f.txt",
  ]);
  assert.deepEqual(included('{ "include": ["2019/*.txt"] }', paths), ["2019/c.txt", "2019/d.transcript.txt"]);
});

test("the archive's settings lie above a person's, and the last override that fits counts", () => {
  const archive = {
    ...NO_ARCHIVE,
    config: read(`{ "dateStyle": "iso", "rules": { "missing-date": "error" }, "overrides": [
      { "include": ["old/**"], "rules": { "missing-date": "off" } },
      { "include": ["old/new/*"], "rules": { "missing-date": "hint" } } ] }`).config,
  };
  const own = { ...DEFAULT_SETTINGS, rules: { "doubled-word": "off", "missing-date": "warning" } } as const;
  assert.deepEqual(settingsFor(archive, "a.txt", own), {
    dateStyle: "iso",
    labelStyle: "file",
    rules: { "doubled-word": "off", "missing-date": "error" },
  });
  assert.deepEqual(settingsFor(archive, "old/a.txt", own).rules["missing-date"], "off");
  assert.deepEqual(settingsFor(archive, "old/new/a.txt", own).rules["missing-date"], "hint");
  assert.equal(settingsFor(archive, "a.txt", own), settingsFor(archive, "b.txt", own));
});

test("ignores and the baseline together are not reported", () => {
  const config = read('{ "ignores": [{ "file": "a.txt", "rule": "doubled-word", "fingerprint": "01" }] }').config;
  const baseline = { "a.txt": { "missing-date": ["02"] }, "b.txt": { "missing-date": ["03"] } };
  assert.deepEqual([...ignoredIn({ config, baseline }, "a.txt")], ["01", "02"]);
  assert.deepEqual([...ignoredIn({ config, baseline }, "b.txt")], ["03"]);
  assert.deepEqual([...ignoredIn({ config, baseline }, "c.txt")], []);
  assert.deepEqual(readBaseline(writeBaseline(baseline)), baseline);
  assert.deepEqual(readBaseline(writeBaseline({})), {});
  for (const text of ["", "[]", '{"version":2,"findings":{}}', '{"version":1,"findings":{"a":{"b":[1]}}}'])
    assert.equal(readBaseline(text), null, text);
});

test("a baseline is a file of the archive, by its name", () => {
  for (const name of ["/etc/b.json", "\\\\b.json", "C:\\b.json", "../b.json", "a/../../b.json", "a\\..\\b.json", ".."]) {
    const { config, problems } = read(JSON.stringify({ baseline: name, language: "fr" }));
    assert.deepEqual([config.baseline, config.knowledge.language], [null, "fr"], name);
    assert.match(problems.join("\n"), / → The baseline must be in this folder or a subfolder\.$/);
  }
  for (const name of ["b.json", "./b.json", "a/b.json", "..b.json", "a../b..json", "__proto__"])
    assert.deepEqual(read(JSON.stringify({ baseline: name })), { config: { ...NO_CONFIG, baseline: name }, problems: [] });
});

test("a file that is too large or too deep is told and counts for nothing; a list that is too long counts as far as it may", () => {
  for (const text of [`{ "language": "fr", "x": ${"[".repeat(200_000)}`, `{ "language": "fr" }${" ".repeat(4_000_000)}`]) {
    const { config, problems } = read(text);
    assert.deepEqual(config, NO_CONFIG);
    assert.match(problems.join("\n"), / is ignored\.$/);
    assert.equal(withValue(text, ["language"], "de"), null);
    assert.equal(withDecision(text, { kind: "rule-off", rule: "doubled-word", path: null }), null);
  }
  const globs = Array.from({ length: 201 }, (_, i) => `${i}.txt`);
  const { config, problems } = read(JSON.stringify({ include: [...globs, "last.txt"], exclude: ["a".repeat(201)] }));
  assert.deepEqual(config.include, globs.slice(0, 200));
  assert.deepEqual(config.exclude, []);
  assert.deepEqual(problems, [
    '"200.txt" → More than 200 entries in “include”: this one and the rest are ignored.',
    `"${"a".repeat(201)}" → This is longer than 200 characters.`,
  ]);
});

test("what every object of JavaScript has is a name like any other", () => {
  for (const name of ["__proto__", "constructor", "toString"]) {
    const { config, problems } = read(
      `{ "rules": { ${JSON.stringify(name)}: "off" }, "cast": [{ "name": ${JSON.stringify(name)}, "aliases": ["__proto__"] }] }`,
    );
    assert.deepEqual(config.rules, {});
    assert.equal(Object.getPrototypeOf(config.rules), Object.prototype);
    assert.equal(problems.length, 1);
    assert.deepEqual(
      config.knowledge.cast.map((member) => [member.name, member.aliases[0]?.label]),
      [[name, "__proto__"]],
    );
    const findings = JSON.parse(`{ ${JSON.stringify(name)}: { "doubled-word": ["01"] } }`);
    const baseline = updatedBaseline({}, { findings, rules: null, exists: () => true });
    assert.deepEqual(Object.entries(baseline), [[name, { "doubled-word": ["01"] }]]);
    assert.deepEqual(readBaseline(writeBaseline(baseline)), baseline);
    assert.deepEqual([...ignoredIn({ config: NO_CONFIG, baseline }, name)], ["01"]);
    const [[, kept] = []] = Object.entries(updatedBaseline(baseline, { findings: {}, rules: null, exists: () => true }));
    assert.deepEqual(kept, { "doubled-word": ["01"] });
  }
});
