/** A tour of all that a person sees of a transcript, from the activity bar to the preview: by mouse, and by keyboard alone; on a seed and on a text of another convention. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { it } from "node:test";
import { parse } from "jsonc-parser";
import type { JSHandle, Page } from "playwright-core";
import { PROJECT_ROOT } from "../support/paths";
import { type Hands, KEYBOARD, MOUSE } from "./hands";
import { rowsOf, spoken } from "./view-rows";
import { clearNotifications, describeInBothHosts, pageIn, save, screenshot, screenshotInContrast } from "./workbench";

/** A text, and what a tour meets in it. */
interface Route {
  readonly file: string;
  readonly textOf: (seed: string) => string;
  /** All of them; the words by which a screen reader calls one to go to, and the one that nobody answers, which is none. */
  readonly questions: number;
  readonly question: string;
  readonly unanswered: string;
  /** Where that question begins. */
  readonly start: RegExp;
  /** A bar of the strip, and where its turn begins. */
  readonly bar: string;
  readonly turn: RegExp;
  /** The first question of the preview, and what it says last. */
  readonly firstHeading: string;
  readonly lastWords: string;
}

const COUNCIL: Route = {
  file: "north-atlantic-council-press-conference.txt",
  textOf: (seed) => `${seed.trimEnd()}\n\nQ (part 2): To be continued on the next page.\n`,
  questions: 6,
  question: "Question 4, Reuters, answered by Secretary General",
  unanswered: "Question 6, part 2, unanswered",
  start: /^Q \(Reuters\):/,
  bar: "Secretary General: 89 words: The common enemy",
  turn: /^Secretary General: The common enemy/,
  firstHeading: "Q (CNN)",
  lastWords: "To be continued on the next page.",
};

/** Labels after the time of the recording. */
const HARBOUR: Route = {
  file: "harbour-talk.txt",
  textOf: () => `Talk at the harbour
4 December 2017

[00:00:02] INTERVIEWER: Why is the harbour closed?\u0020

[00:00:06] ANA ITO: Because of the ice. It is thick this year.


[00:00:12] INTERVIEWER: Until when?

[00:00:14] ANA ITO: Until spring, I think.

[00:00:19] INTERVIEWER: Who pays for that?

[00:00:23] ANA ITO: We all do.

[00:00:26] INTERVIEWER: The second part is on another tape.
`,
  questions: 4,
  question: "Question 2, INTERVIEWER, answered by ANA ITO",
  unanswered: "Question 4, INTERVIEWER, unanswered",
  start: /INTERVIEWER: Until when/,
  bar: "ANA ITO: 4 words, 5 s: Until spring",
  turn: /ANA ITO: Until spring/,
  firstHeading: "INTERVIEWER",
  lastWords: "The second part is on another tape.",
};

/** The colours that VS Code has been known by. */
const THEMES = {
  "workbench.preferredDarkColorTheme": "Default Dark+",
  "workbench.preferredLightColorTheme": "Default Light+",
};

describeInBothHosts("a tour", (onSeed, host) => {
  for (const [hands, how] of [
    [MOUSE, "by mouse"],
    [KEYBOARD, "by keyboard alone"],
  ] as const)
    for (const route of [COUNCIL, HARBOUR])
      it(`leads ${how} through ${route.file}`, () =>
        onSeed(
          route.file,
          async (page, file) => {
            const presses = await mousePresses(page);
            const picture = async (name: string) => {
              if (hands !== MOUSE || host !== "machine") return;
              await leaveAlone(page);
              const whole = `tour-${name}-${route === COUNCIL ? "seed" : "other"}`;
              await screenshot(page, whole);
              await screenshotInContrast(page, file, whole);
            };
            await walk(page, file, route, hands, picture);
            if (hands === KEYBOARD) assert.equal(await presses.evaluate(({ count }) => count), 0, "no mouse was needed");
          },
          (folder, file) => {
            writeFileSync(file, route.textOf(route === COUNCIL ? readFileSync(file, "utf8") : ""));
            const settings = join(folder, ".vscode", "settings.json");
            writeFileSync(settings, JSON.stringify({ ...parse(readFileSync(settings, "utf8")), ...THEMES }));
          },
        ));
});

async function walk(
  page: Page,
  file: string,
  route: Route,
  hands: Hands,
  picture: (name: string) => Promise<void>,
): Promise<void> {
  const original = readFileSync(file, "utf8");
  const questions = rowsOf(page, "Questions");
  await hands.openViews(page);
  await spoken(questions, "Question 1").waitFor();
  await hands.goToQuestion(page, route.question);
  await page.locator("#status\\.editor\\.selection", { hasText: lineOf(original, route.start) }).waitFor();
  await spoken(rowsOf(page, "To Do"), "Safe fixes").waitFor();
  await picture("views");

  await hands.filterUnanswered(page);
  await page.locator(".pane-header", { hasText: `unanswered: 1 of ${route.questions}` }).waitFor();
  await spoken(questions, "Question 1").waitFor({ state: "detached" });
  await spoken(questions, route.unanswered).waitFor();
  await picture("unanswered");

  await hands.chooseOfQuestion(page, route.unanswered, "This Is Not a Speaker Label");
  await page.locator(".pane-header", { hasText: `unanswered: 0 of ${route.questions - 1}` }).waitFor();
  assert.equal(readFileSync(file, "utf8"), original, "a correction leaves the text as it is");
  const [refused] = parse(readFileSync(join(dirname(file), ".transcript.json"), "utf8")).labels.never;
  assert.ok(refused.endsWith(route.lastWords));
  assert.match(parsed(file), new RegExp(`in ${route.questions - 1} exchanges`));

  await page.getByText("No question matches the filter.").waitFor();
  await hands.clearFilter(page);
  await spoken(questions, "Question 1").waitFor();

  await hands.clean(page);
  await page.locator(".tab.active", { hasText: "now ↔ cleaned" }).waitFor();
  await page.getByText("All spoken words are the same.").waitFor();
  await picture("clean");
  await hands.apply(page);
  await page.locator(".tab", { hasText: "now ↔ cleaned" }).waitFor({ state: "detached" });
  await page.locator(".editor-instance .monaco-editor :focus").waitFor({ state: "attached" });
  await save(page);
  const cleaned = readFileSync(file, "utf8");
  const cursor = page.locator("#status\\.editor\\.selection");
  await cursor.filter({ hasText: lineOf(cleaned, route.start) }).waitFor();
  if (hands === MOUSE) await clearNotifications(page);
  assert.ok(cleaned.length < original.length && cleaned.trimEnd().endsWith(route.lastWords));

  await hands.showStatistics(page);
  const panel = pageIn(page);
  await panel.getByRole("listbox").waitFor();
  await picture("statistics");
  await hands.chooseBar(page, panel, route.bar);
  await cursor.filter({ hasText: lineOf(cleaned, route.turn) }).waitFor();
  await page.locator(".editor-instance .monaco-editor :focus").waitFor({ state: "attached" });

  await hands.openPreview(page);
  await page
    .locator(".tab.active", { hasText: "Preview" })
    .or(page.locator(".tab", { hasText: "Preview" }))
    .first()
    .waitFor();
  await panel.getByRole("heading", { level: 2 }).filter({ hasText: route.firstHeading }).first().waitFor({ state: "attached" });
  await panel.getByText(route.lastWords).waitFor({ state: "attached" });
  await picture("preview");
}

/** What the status bar says where the cursor is on the line that this matches. */
function lineOf(text: string, line: RegExp): RegExp {
  return new RegExp(`^Ln ${text.split("\n").findIndex((one) => line.test(one)) + 1},`);
}

/** What the command line says of the file. */
function parsed(file: string): string {
  return execFileSync(process.execPath, [join(PROJECT_ROOT, "dist/cli.js"), "parse", file], { encoding: "utf8" });
}

/** Moves the mouse to where it points at nothing, and waits until what it pointed at says no more of itself. */
async function leaveAlone(page: Page): Promise<void> {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  await page.mouse.move(width / 2, height - 5);
  await page.locator(".workbench-hover").first().waitFor({ state: "hidden" });
}

/** Counts how often a button of the mouse is pressed in the window, from now on. */
function mousePresses(page: Page): Promise<JSHandle<{ count: number }>> {
  return page.locator("body").evaluateHandle((body) => {
    const presses = { count: 0 };
    body.ownerDocument.defaultView.addEventListener("pointerdown", () => presses.count++, true);
    return presses;
  });
}
