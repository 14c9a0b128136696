/** The client's words: in the bundle of each language none is missing, stale or unused, and plurals have all forms of the language. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { counted, speak, type Words } from "../../client/src/words";
import { PROJECT_ROOT } from "../support/paths";
import { modulesIn } from "./sources";

const FOLDER = join(PROJECT_ROOT, "client/l10n");

const sources = ["client/src", "client/pages"]
  .flatMap(modulesIn)
  .filter(({ path }) => path !== "client/src/words.ts")
  .map(({ text }) => text)
  .join("\n");

/** The words of calls as a bundle names them. */
const PLAIN = /\bsay\(\s*"([^"\\]*)"/g;
const COUNTED = /\bcounted\([^"(]*(?:\([^"]*\))?[^"(]*"([^"\\]*)",\s*"([^"\\]*)",?\s*\)/g;

const plain = [...sources.matchAll(PLAIN)].map(([, words = ""]) => words);
const numbered = [...sources.matchAll(COUNTED)].map(([, one = "", other = ""]) => ({ one, other }));

function bundleOf(language: string): Words {
  return JSON.parse(readFileSync(join(FOLDER, `bundle.l10n.${language}.json`), "utf8"));
}

/** What a bundle of a language names. */
function keysIn(language: string): readonly string[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const forms = numbered.flatMap(({ other }) => pluralCategories.map((category) => `${other}/${category}`));
  return [...new Set([...plain, ...forms])].toSorted();
}

test("words are given to the call, not made for it", () => {
  assert.equal(plain.length, [...sources.matchAll(/\bsay\(/g)].length);
  assert.equal(numbered.length, [...sources.matchAll(/\bcounted\(/g)].length);
  for (const { one, other } of numbered) assert.ok(other.includes("{0}") && !one.includes("{"), other);
});

function placeholders(text: string): readonly string[] {
  return (text.match(/\{\d\}/g) ?? []).toSorted();
}

const languages = readdirSync(PROJECT_ROOT).flatMap((file) => /^package\.nls\.(\w+)\.json$/.exec(file)?.[1] ?? []);

test("the client speaks the languages of the manifest", () => {
  assert.deepEqual(readdirSync(FOLDER).toSorted(), languages.map((language) => `bundle.l10n.${language}.json`).toSorted());
});

for (const language of languages) {
  test(`each of the client's words is translated (${language})`, () => {
    const bundle = bundleOf(language);
    assert.deepEqual(Object.keys(bundle), keysIn(language));
    for (const [key, text] of Object.entries(bundle)) {
      assert.notEqual(text.trim(), "", key);
      assert.deepEqual(placeholders(text), placeholders(key), key);
    }
    // What is the same in both is one word; a sentence that is the same was left out.
    assert.deepEqual(
      Object.keys(bundle).filter((key) => bundle[key] === key && /\p{L} \p{L}/u.test(key)),
      [],
    );
  });
}

test("things are counted as each language counts them", (context) => {
  context.after(() => speak("en", undefined));
  const turns = (language: string) => {
    speak(language, bundleOf(language));
    return [0, 1, 2, 5, 21, 1500].map((number) => counted(number, "1 turn", "{0} turns").replace(/\s/g, " "));
  };
  assert.deepEqual(turns("de"), [
    "0 Redebeiträge",
    "1 Redebeitrag",
    "2 Redebeiträge",
    "5 Redebeiträge",
    "21 Redebeiträge",
    "1.500 Redebeiträge",
  ]);
  assert.deepEqual(turns("fr"), [
    "0 prise de parole",
    "1 prise de parole",
    "2 prises de parole",
    "5 prises de parole",
    "21 prises de parole",
    "1 500 prises de parole",
  ]);
  assert.deepEqual(turns("ru"), ["0 реплик", "1 реплика", "2 реплики", "5 реплик", "21 реплика", "1 500 реплик"]);
  assert.deepEqual(turns("uk"), ["0 реплік", "1 репліка", "2 репліки", "5 реплік", "21 репліка", "1 500 реплік"]);
  speak("en", undefined);
  assert.deepEqual([counted(1, "1 turn", "{0} turns"), counted(0, "1 turn", "{0} turns")], ["1 turn", "0 turns"]);
});
