/** The examples of API.md: programs, each with what it prints. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "../support/paths";

export interface Example {
  /** The heading above it. */
  readonly name: string;
  /** A module that imports `transcript-editor`. */
  readonly program: string;
  /** All that it prints. */
  readonly prints: string;
}

const EXAMPLE = /^## (.+)\n(?:(?!## |```).*\n)*```js\n([\s\S]*?)^```\n\n```text\n([\s\S]*?)^```$/gm;

/** The examples in the order of the page. Fails where the page has programs that are not read. */
export function examples(): readonly Example[] {
  const page = readFileSync(join(PROJECT_ROOT, "API.md"), "utf8");
  const found = [...page.matchAll(EXAMPLE)].map(([, name = "", program = "", prints = ""]) => ({ name, program, prints }));
  assert.equal(found.length, page.match(/^```js$/gm)?.length, "An example of API.md has no output after it.");
  return found;
}
