/** The editor's configuration of the language, as far as it is about words. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { PROJECT_ROOT } from "../support/paths";

const configuration = JSON.parse(readFileSync(join(PROJECT_ROOT, "language-configuration.json"), "utf8"));

test("a double click takes names and words whole, and no punctuation", () => {
  const { pattern, flags } = configuration.wordPattern;
  const words = (text: string) => text.match(new RegExp(pattern, `${flags}g`));
  assert.deepEqual(words("Jean-Claude O’Brien said: “NATO's 30 Allies” — (CNN)."), [
    "Jean-Claude",
    "O’Brien",
    "said",
    "NATO's",
    "30",
    "Allies",
    "CNN",
  ]);
  assert.deepEqual(words("Дякую, пане Прем’єр-міністре"), ["Дякую", "пане", "Прем’єр-міністре"]);
  assert.equal(words("— … ▬▬▬"), null);
});

test("nothing that prose uses alone closes itself", () => {
  const opening = configuration.autoClosingPairs.map(({ open }: { readonly open: string }) => open);
  assert.deepEqual(opening, ["(", "["]);
});
