/** What people read in the manifest, the README and the list of rules is plain English, as an editor words its own interface. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { COMMANDS } from "../../server/src/cli/commands";
import { RULES } from "../../server/src/rules/index";
import { PROJECT_ROOT } from "../support/paths";
import { modulesIn } from "./sources";

/** Words that no interface uses; names of rules and files, which hold some of them, do not count. */
const STILTED =
  /(?<![\w-])(?:stands?|standing|behind|mend(?:s|ed|ing)?|nobody|anew|tells? of|told of|furniture|reckoned|fix unread)(?![\w-])/gi;

/** Each such word with the words around it. */
function stilted(text: string): readonly string[] {
  return [...text.matchAll(STILTED)].map(({ index }) => text.slice(Math.max(0, index - 40), index + 40));
}

for (const file of [
  "API.md",
  "README.md",
  "ARCHIVES.md",
  "COMMAND-LINE.md",
  "EDITORS.md",
  "FORMATS.md",
  "KEYS.md",
  "RULES.md",
  "package.nls.json",
  "SECURITY.md",
  "server/src/archive/transcript.schema.json",
  "server/src/formats/transcript-document.schema.json",
  "server/src/imports/transcript-times.schema.json",
])
  test(`${file} is worded plainly`, () => {
    assert.deepEqual(stilted(readFileSync(join(PROJECT_ROOT, file), "utf8")), []);
  });

test("rules and commands are described plainly", () => {
  const commands = COMMANDS.flatMap(({ summary, options }) => [summary, ...options.map((option) => option.summary)]);
  assert.deepEqual([...RULES.map(({ summary }) => summary), ...commands].flatMap(stilted), []);
});

/** What a person may read of a program: its texts of several words; comments, what is filled in, and patterns left out. */
function textsOf(source: string): readonly string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
  const texts = code.match(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? [];
  return texts
    .map((text) => text.replace(/\$\{[^}]*\}/g, "…"))
    .filter((text) => /\p{L} \p{L}/u.test(text) && !/\\[sdp]|\(\?/.test(text));
}

for (const folder of [
  "server/src/archive",
  "server/src/cli",
  "server/src/facts",
  "server/src/features",
  "server/src/files",
  "server/src/formats",
  "server/src/imports",
  "server/src/lsp",
  "server/src/rules",
  "client/src",
])
  test(`the messages of ${folder} are worded plainly`, () => {
    const texts = modulesIn(folder).flatMap(({ text }) => textsOf(text));
    assert.ok(texts.length > 5);
    assert.deepEqual(texts.flatMap(stilted), []);
  });

/** What the examples of the rules' pages show: each message and the title of each fix. */
const SHOWN = /^(?:[\s^]*|.*? )(?:error|warning|information|hint|(?:safe )?fix): .*$/gm;

test("the messages and fixes that the rules' pages show are worded plainly", () => {
  const told = RULES.flatMap(({ name }) => {
    const page = readFileSync(join(PROJECT_ROOT, `server/src/rules/${name}.md`), "utf8");
    return page.match(SHOWN) ?? [];
  });
  assert.ok(told.length > RULES.length);
  assert.deepEqual(told.flatMap(stilted), []);
});
