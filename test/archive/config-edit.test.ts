/** What is written into a `.transcript.json` leaves the rest of it as a person wrote it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parse } from "jsonc-parser";
import { withBaseline, withCastMembers, withItems, withoutItems, withValue } from "../../server/src/archive/config-edit";
import type { CastMember } from "../../server/src/syntax/knowledge";

const ANA: CastMember = {
  name: "Ana Petrova",
  role: "answer",
  affiliation: null,
  aliases: [
    { label: "Minister", from: "2015-01-01", to: null },
    { label: "PETROVA", from: null, to: null },
  ],
};

const ENTRY =
  '{ "name": "Ana Petrova", "role": "answer", "aliases": [{ "label": "Minister", "from": "2015-01-01" }, "PETROVA"] }';

test("a key is added behind the last one, whose comment stays with it", () => {
  assert.equal(
    withBaseline('// Ours.\n{\n\t"dateStyle": "iso" // as the house has it\n\t// and nothing else\n}\n', "b.json"),
    '// Ours.\n{\n\t"dateStyle": "iso", // as the house has it\n\t"baseline": "b.json"\n\t// and nothing else\n}\n',
  );
  assert.equal(
    withBaseline('{\r\n    "dateStyle": "iso", /* so */ // yes\r\n}', "b.json"),
    '{\r\n    "dateStyle": "iso", /* so */ // yes\r\n    "baseline": "b.json",\r\n}',
  );
  assert.equal(withBaseline('{ "dateStyle": "iso" }', "b.json"), '{ "dateStyle": "iso", "baseline": "b.json" }');
  assert.equal(withBaseline('{"dateStyle": "iso",}', "b.json"), '{"dateStyle": "iso", "baseline": "b.json",}');
});

test("what stands at the place is replaced", () => {
  assert.equal(withBaseline('{ "baseline": "a.json" /* old */ }', "b.json"), '{ "baseline": "b.json" /* old */ }');
  assert.equal(
    withValue('{\n  "rules": {\n    "doubled-word": "hint"\n  }\n}', ["rules", "mojibake"], "off"),
    '{\n  "rules": {\n    "doubled-word": "hint",\n    "mojibake": "off"\n  }\n}',
  );
});

test("an empty file and an empty object are filled", () => {
  const whole = '{\n  "baseline": "b.json"\n}\n';
  assert.equal(withBaseline("", "b.json"), whole);
  assert.equal(withBaseline(" \n", "b.json"), whole);
  assert.equal(withBaseline("// Ours.\n", "b.json"), `// Ours.\n${whole}`);
  assert.equal(withBaseline("{ // to come\n}\n", "b.json"), '{ // to come\n  "baseline": "b.json"\n}\n');
  assert.equal(withValue("{}", ["rules", "mojibake"], "off"), '{\n  "rules": { "mojibake": "off" }\n}');
});

test("members are added to the cast, or with it", () => {
  assert.equal(withCastMembers("{}\n", [ANA]), `{\n  "cast": [\n    ${ENTRY}\n  ]\n}\n`);
  assert.equal(
    withCastMembers('{\n  "cast": [\n    { "name": "Bo Lindqvist" } // of the Harbour News\n  ],\n}\n', [
      ANA,
      { ...ANA, aliases: [] },
    ]),
    `{\n  "cast": [\n    { "name": "Bo Lindqvist" }, // of the Harbour News\n    ${ENTRY},\n    { "name": "Ana Petrova", "role": "answer" }\n  ],\n}\n`,
  );
  assert.equal(withCastMembers('{ "cast": [] }', []), '{ "cast": [] }');
});

test("what is no JSON, or not of this form, is left to a person", () => {
  for (const text of ['{ "dateStyle": }', "[]", '{ "a": 1', '"text"', "{} {}"])
    assert.equal(withBaseline(text, "b.json"), null, text);
  assert.equal(withValue('{ "rules": [] }', ["rules", "mojibake"], "off"), null);
  assert.equal(withItems('{ "cast": {} }', ["cast"], [1]), null);
});

test("whatever is written is read again, and all comments stay", () => {
  const keys = fc.constantFrom("a", "b", "c d", 'e"');
  // jsonc-parser takes the key “__proto__” for an object's prototype, and JSON knows no -0: nothing here is called or counted so.
  const values = fc
    .jsonValue({ maxDepth: 2 })
    .map((value) => JSON.stringify(value))
    .filter((json) => !json.includes("__proto__"))
    .map((json): unknown => JSON.parse(json));
  const trivia = fc.constantFrom("", " ", "\n", "\n  ", " // why\n", " /* so */ ");
  fc.assert(
    fc.property(
      fc.dictionary(keys, values),
      trivia,
      trivia,
      fc.boolean(),
      keys,
      values,
      (object, before, after, comma, key, value) => {
        const entries = Object.entries(object).map(
          ([name, item]) => `${before}${JSON.stringify(name)}: ${JSON.stringify(item)}${after}`,
        );
        const text = `{${entries.join(",")}${comma && entries.length > 0 ? `,${after}` : ""}${before}}`;
        const written = withValue(text, [key], value);
        assert.ok(written !== null, text);
        assert.deepEqual(parse(written, [], { allowTrailingComma: true }), {
          ...JSON.parse(JSON.stringify(object)),
          [key]: value,
        });
        assert.equal(written.match(/\/\/ why\n|\/\* so \*\//g)?.length, text.match(/\/\/ why\n|\/\* so \*\//g)?.length);
      },
    ),
  );
});

test("items are taken out of a list with their commas, and comments stay", () => {
  const examples: readonly (readonly [before: string, after: string])[] = [
    ['{ "a": ["x", "y"] }', '{ "a": ["y"] }'],
    ['{ "a": ["y", "x"] }', '{ "a": ["y"] }'],
    ['{ "a": ["x"] }', '{ "a": [] }'],
    ['{ "a": ["x", "y", "x"] }', '{ "a": ["y"] }'],
    [
      '{\n  "a": [\n    // Why.\n    "x", "y",\n    "z" // Last.\n  ]\n}',
      '{\n  "a": [\n    // Why.\n    "y",\n    "z" // Last.\n  ]\n}',
    ],
    ['{\n  "a": [\n    "y", // Why.\n    "x"\n  ]\n}', '{\n  "a": [\n    "y" // Why.\n  ]\n}'],
    ['{\n  "a": [\n    "y",\n    "x",\n  ]\n}', '{\n  "a": [\n    "y",\n  ]\n}'],
    ['{\n  "a": ["y", "x", "x"\n  ]\n}', '{\n  "a": ["y"\n  ]\n}'],
    ['{\n  "a": ["x", "x"\n  ]\n}', '{\n  "a": [\n  ]\n}'],
    ['{ "a": ["y"] }', '{ "a": ["y"] }'],
    ['{ "a": "x" }', '{ "a": "x" }'],
  ];
  for (const [before, after] of examples) assert.equal(withoutItems(before, ["a"], ["x"]), after);
});
