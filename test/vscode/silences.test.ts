/** Every silence that the remedies of a finding offer, in VS Code's window: the finding goes at once, and the transcript stays byte for byte. */

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { parse } from "jsonc-parser";
import type { Page } from "playwright-core";
import { applyQuickFix, openProblems, type Stage, screenshot, setStage } from "./workbench";

const COUNCIL = "north-atlantic-council-press-conference.txt";

/** What is found in the seed, and what silences that. */
const SILENCES: readonly { finding: string; title: string }[] = [
  {
    finding: "does not say on which day",
    title: "Ignore this “missing-date” finding",
  },
  {
    finding: "The transcript has no title.",
    title: "Turn off “missing-title” for this file",
  },
  {
    finding: "Leftover from the web page: the account form (43 lines).",
    title: "Never treat this as boilerplate",
  },
  {
    // The form counts for the header now, so the date is missing there.
    finding: "does not say on which day",
    title: "Turn off “missing-date” for this archive",
  },
];

describe("silences", () => {
  let stage: Stage;
  before(async () => {
    stage = await setStage();
  });
  after(() => stage.close());

  it("take effect at once, and are written beside the transcript, not into it", () =>
    stage.onSeed(COUNCIL, async (page, file) => {
      const original = readFileSync(file);
      const config = join(dirname(file), ".transcript.json");
      assert.ok(!existsSync(config));
      const problems = await openProblems(page);
      for (const { finding, title } of SILENCES) {
        const told = problems.filter({ hasText: finding }).first();
        await applyQuickFix(page, told, title);
        await told.waitFor({ state: "detached" });
        await assertUntouched(page);
        assert.deepEqual(readFileSync(file), original, title);
      }
      const { ignores, overrides, rules, boilerplate } = parse(readFileSync(config, "utf8"));
      assert.deepEqual([ignores.length, ignores[0].file, ignores[0].rule], [1, COUNCIL, "missing-date"]);
      assert.deepEqual(overrides, [{ include: [`/${COUNCIL}`], rules: { "missing-title": "off" } }]);
      assert.deepEqual(rules, { "missing-date": "off" });
      assert.equal(boilerplate.never[0], "NATO MULTIMEDIA ACCOUNT");
      await screenshot(page, "silenced");
    }));
});

/** In the editor the text is that of the file: nothing is there to be saved. */
async function assertUntouched(page: Page): Promise<void> {
  await page.locator(".tab.active:not(.dirty)", { hasText: COUNCIL }).waitFor();
  assert.equal(await page.locator(".tab.dirty").count(), 0);
}
