/** The extension as an editor meets it: in VS Code's window, with mouse and keyboard, and the file on disk at the end. */

import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { type Stage, screenshot, setStage } from "./workbench";
import { copySeeds } from "./workspace";

describe("in VS Code's window", () => {
  let stage: Stage;
  before(async () => {
    stage = await setStage();
  });
  after(() => stage.close());

  it("opens a seed from the explorer as a transcript", async () => {
    const seeds = copySeeds(join(stage.folder, "seeds"));
    const page = await stage.open(seeds, "north-atlantic-council-press-conference.txt");
    await screenshot(page, "opened");
  });
});
