/** The extension as an editor meets it: in VS Code's window, with mouse and keyboard, and the file on disk at the end. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { applyQuickFix, outlineRows, problemRows, type Stage, save, screenshot, setStage } from "./workbench";

describe("in VS Code's window", () => {
  let stage: Stage;
  before(async () => {
    stage = await setStage();
  });
  after(() => stage.close());

  it("shows a seed's outline: statement, five questions with their outlets, their answers", () =>
    stage.onSeed("north-atlantic-council-press-conference.txt", async (page) => {
      const rows = await outlineRows(page, 12);
      await screenshot(page, "outline");
      console.log(rows);
    }));

  it("mends a finding of the Problems panel from the lightbulb's menu, and saves only that", () =>
    stage.onSeed("defence-ministers-press-conference.txt", async (page, file) => {
      const original = readFileSync(file, "utf8");
      const problem = (await problemRows(page)).filter({ hasText: "A space is missing" });
      await problem.waitFor();
      await screenshot(page, "problems");
      await applyQuickFix(page, problem, "Put a space");
      await save(page);
      assert.equal(readFileSync(file, "utf8"), original.replace("crisis.And", "crisis. And"));
    }));
});
