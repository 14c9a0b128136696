/** Remedies that a row asks for are shown in VS Code's window also where it asks for some itself meanwhile. */

import { after, before, describe, it } from "node:test";
import { hesitating } from "./odd-servers";
import { chooseFromMenu, openViews, rowsOf, spoken } from "./view-rows";
import { type Stage, setStage } from "./workbench";

for (const [until, where] of [
  ["cancelled", "remedies of a slow server"],
  ["overtaken", "remedies of a server that answers two questions at once"],
] as const)
  describe(where, () => {
    let stage: Stage;
    before(async () => {
      stage = await setStage("machine", "en", hesitating(until));
    });
    after(() => stage.close());

    it("are shown, though VS Code has asked for some itself meanwhile", () =>
      stage.onSeed("north-atlantic-council-press-conference.txt", async (page) => {
        await openViews(page);
        const question = spoken(rowsOf(page, "Questions"), "Question 4, Reuters");
        await question.waitFor();
        await chooseFromMenu(page, question, ["Correct…"]);
        await page.locator(".action-widget .monaco-list-row", { hasText: "This is not a label" }).waitFor();
      }));
  });
