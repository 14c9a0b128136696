/** The server's words: in each language none is missing, stale or unused, and plurals have the forms that the language needs. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { RULES } from "../../server/src/rules/index";
import { english, fromData, plural, say, speakerOf, type Words } from "../../server/src/text/message";
import { PROJECT_ROOT } from "../support/paths";
import { saidWords } from "./server-words";

const FOLDER = join(PROJECT_ROOT, "server/l10n");

function read(path: string): Words {
  return JSON.parse(readFileSync(join(PROJECT_ROOT, path), "utf8"));
}

const { plain, numbered } = saidWords();

/** The plural categories that whole numbers have, as far as anybody counts here. */
function categoriesOf(language: string): readonly string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 200 }, (_, number) => rules.select(number)))];
}

function placeholders(text: string): readonly string[] {
  return (text.match(/\{\d\}/g) ?? []).toSorted();
}

const languages = readdirSync(PROJECT_ROOT).flatMap((file) => /^package\.nls\.(\w+)\.json$/.exec(file)?.[1] ?? []);

test("the server speaks the languages of the manifest", () => {
  assert.deepEqual(readdirSync(FOLDER).toSorted(), languages.map((language) => `${language}.json`).toSorted());
});

test("what the server says is read off its sources", () => {
  for (const words of ["Delete the second “{0}”", "the same line again and again", "many lines begin like it", "the update line"])
    assert.ok(plain.has(words), words);
  for (const words of ["{0} lines", "Ignore these {0} “{1}” findings"]) assert.ok(numbered.has(words), words);
  // What is said of one thing in English is a form of another message.
  assert.ok(!plain.has("1 line") && !plain.has("Ignore this “{0}” finding"));
});

for (const language of languages) {
  test(`all that the server says is translated (${language})`, () => {
    const words = read(`server/l10n/${language}.json`);
    const names = Object.keys(words);
    assert.deepEqual(names, names.toSorted());
    const categories = categoriesOf(language);
    const formsOf = (name: string) => categories.map((category) => `${name}/${category}`);
    // A number changes nothing in some languages: then one form is enough.
    const wanted = [...numbered].flatMap((name) => (Object.hasOwn(words, name) && !plain.has(name) ? [name] : formsOf(name)));
    assert.deepEqual(names, [...new Set([...plain, ...wanted])].toSorted());
    const isOfOne = new Intl.PluralRules(language).select(21) !== "one";
    for (const [name, text] of Object.entries(words)) {
      assert.notEqual(text.trim(), "", name);
      const [stated, filled] = [placeholders(name), placeholders(text)];
      // Where it means one thing only, the number may be left out, as in “this line”.
      const isFreed = isOfOne && /\/one$/.test(name);
      if (isFreed) assert.ok(filled.every((one) => stated.includes(one)) && filled.length >= stated.length - 1, name);
      else assert.deepEqual(filled, stated, name);
    }
    // What is the same in both is one word; a sentence that is the same was left out.
    assert.deepEqual(
      names.filter((name) => words[name] === name && /\p{L}{3,} \p{L}{3,}/u.test(name)),
      [],
    );
    const manifest = read(`package.nls.${language}.json`);
    for (const { name, summary } of RULES) assert.equal(words[summary], manifest[`rule.${name}`]);
  });
}

test("a message is the same value for everybody, and each reader's language makes text of it", () => {
  const lines = (count: number) => plural(count, say`${count} lines`, say`1 line`);
  const found = (count: number) => say`Page headers, footers or numbers: ${"“A”"}, ${lines(count)}.`;
  assert.deepEqual([1, 2].map(found).map(english), [
    "Page headers, footers or numbers: “A”, 1 line.",
    "Page headers, footers or numbers: “A”, 2 lines.",
  ]);
  const ukrainian = speakerOf("uk", read("server/l10n/uk.json"));
  assert.deepEqual(
    [1, 3, 25, 31].map((count) => ukrainian(lines(count))),
    ["1 рядок", "3 рядки", "25 рядків", "31 рядок"],
  );
  const day = say`“${"Chair"}” means ${"Ana Ito"}, but not on ${{ day: "2025-03-12", as: "date" }}.`;
  assert.equal(english(day), "“Chair” means Ana Ito, but not on 12 March 2025.");
  assert.equal(speakerOf("de", read("server/l10n/de.json"))(day), "„Chair“ steht für Ana Ito, aber nicht am 12. März 2025.");
});

test("what a language has no words for is said in English, a number in its own way", () => {
  const speak = speakerOf("de", { "{0} of {1}": "{1}: {0}" });
  assert.deepEqual(
    [say`${1500} of ${"{0}"}`, say`Nothing of ${2000}.`, plural(1, say`${1} ships`, say`1 ship`), fromData("constructor")].map(
      speak,
    ),
    ["{0}: 1.500", "Nothing of 2.000.", "1 ship", "constructor"],
  );
});
