/** The manifest's words: all in package.nls.json, and in each language of the interface none missing, stale or unused. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { PROJECT_ROOT } from "../support/paths";
import type { ManifestWords } from "./manifest";

/** The English that the translations were made from. */
const TRANSLATED = "test/structure/translated-words.json";

const manifest = read("package.json");
const english: ManifestWords = JSON.parse(read("package.nls.json"));
const languages = readdirSync(PROJECT_ROOT).flatMap((file) => /^package\.nls\.(\w+)\.json$/.exec(file)?.[1] ?? []);

function read(path: string): string {
  return readFileSync(join(PROJECT_ROOT, path), "utf8");
}

/** Properties of the manifest's contributions that VS Code shows. */
const SHOWN =
  /^(?:title|shortTitle|category|label|name|contextualTitle|contents|description|markdownDescription|displayName|userDescription|deprecationMessage|altText|enumDescriptions)$/;

/** What is shown of a part of the manifest, with where it stands. */
function shownIn(value: unknown, path: string, isShown: boolean): readonly { readonly path: string; readonly text: string }[] {
  if (typeof value === "string") return isShown ? [{ path, text: value }] : [];
  if (typeof value !== "object" || value === null) return [];
  const isList = Array.isArray(value);
  // An assistant reads what a question is made of, and a tool's name, and nobody else.
  const isTool = "inputSchema" in value;
  const shown = Object.entries(value).filter(([key]) => !isTool || (key !== "inputSchema" && key !== "name"));
  return shown.flatMap(([key, inner]) => shownIn(inner, `${path}/${key}`, isList ? isShown : SHOWN.test(key)));
}

test("what VS Code shows of the manifest has a key for its words", () => {
  const shown = shownIn(JSON.parse(manifest).contributes, "", false);
  assert.ok(shown.length > 300);
  assert.deepEqual(
    shown.filter(({ text }) => !/^%[\w.-]+%$/.test(text)),
    [],
  );
});

test("each key of the manifest has its English words, and no words are unused", () => {
  const keys = [...manifest.matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key);
  assert.deepEqual([...new Set(keys)].sort(), Object.keys(english).sort());
});

test("the languages are those that the extension says it speaks", () => {
  assert.deepEqual(languages.sort(), ["de", "es", "fr", "ru", "uk"]);
});

/** What has to be the same in every language: commands, what is to be typed, names of files, settings and rules, line breaks, and how many words are bold or links. */
function fixedParts(text: string): readonly string[] {
  return text.match(/\(command:[^)]*\)|``[^`]*``|\.transcript\.json|[a-z]+(?:-[a-z]+)+-style|\*\*|\n|\]|\{\}/g) ?? [];
}

for (const language of languages)
  test(`each of the manifest's words is translated (${language})`, () => {
    const words: ManifestWords = JSON.parse(read(`package.nls.${language}.json`));
    assert.deepEqual(Object.keys(words), Object.keys(english));
    for (const [key, text] of Object.entries(words)) {
      assert.notEqual(text.trim(), "", key);
      assert.deepEqual(fixedParts(text).toSorted(), fixedParts(english[key] ?? "").toSorted(), key);
    }
    // What is the same in both is one word, or a sample; a sentence that is the same was left out.
    assert.deepEqual(
      Object.keys(words).filter((key) => words[key] === english[key] && /\p{L} \p{L}/u.test(words[key] ?? "")),
      [],
    );
  });

test("code is marked as VS Code reads it: in steps of the walkthrough with two backticks, elsewhere not at all", () => {
  for (const language of ["", ...languages.map((name) => `.${name}`)]) {
    const words: ManifestWords = JSON.parse(read(`package.nls${language}.json`));
    for (const [key, text] of Object.entries(words)) {
      const code = key.startsWith("walkthrough.") ? /``[^`]+``/g : /$^/g;
      assert.doesNotMatch(text.replace(code, ""), /`/, key + language);
    }
  }
  // Editors show the descriptions of a schema as they are.
  assert.doesNotMatch(read("server/src/archive/transcript.schema.json"), /`/);
});

test("names that a text of the manifest quotes are those that are shown", () => {
  for (const language of ["", ...languages.map((name) => `.${name}`)]) {
    const words: ManifestWords = JSON.parse(read(`package.nls${language}.json`));
    const shown = new Set(Object.values(words));
    const quoted = ["outline", "clean"].flatMap((step) => [
      ...(words[`walkthrough.start.${step}.description`] ?? "").matchAll(/\*\*([^*{]+)\*\*/g),
    ]);
    assert.equal(quoted.length, 3);
    assert.deepEqual(
      quoted.map(([, name = ""]) => name).filter((name) => !shown.has(name)),
      [],
      language,
    );
  }
});

test("no English words changed after they were translated", () => {
  if (process.env.UPDATE === "1") writeFileSync(join(PROJECT_ROOT, TRANSLATED), `${JSON.stringify(english, null, 2)}\n`);
  const translated: ManifestWords = JSON.parse(read(TRANSLATED));
  const changed = Object.keys(english).filter((key) => english[key] !== translated[key]);
  assert.deepEqual(changed, [], "Translate them again in each package.nls.LANGUAGE.json, then run with UPDATE=1.");
  assert.deepEqual(Object.keys(translated), Object.keys(english));
});
