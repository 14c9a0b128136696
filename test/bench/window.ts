/**
 * What a person meets in the window of a real VS Code, measured in the browser that shows it: how soon a key is painted, in
 * a transcript and in a plain text of the same size in turns, how soon it brings a finding, and how soon a file has them once
 * it is opened. Printed, never asserted.
 */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { setUp } from "../vscode/set-up";
import { setStage } from "../vscode/workbench";
import { median } from "./statistics";
import { variedText } from "./varied-texts";

const MB = 1_000_000;
const KEYS = 40;
const ROUNDS = 2;
/** Has a finding in the first lines, which every window shows. */
const BEGINNING = "Harbour Council\n14 February 2019\n\nQUESTION: Will it rain ?\n\n";

/** Milliseconds after which what should have come has not. */
const MOST_WAITING = 60_000;

/** A function of the window: the time from the next key down to the first frame in which `isDone` holds, once it was painted. */
const TIMED = `window.timed = (isDone) => {
  window.taken = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("It did not come: " + isDone)), ${MOST_WAITING});
    addEventListener("keydown", ({ timeStamp }) => {
      const look = () => isDone() ? setTimeout(() => resolve(performance.now() - timeStamp)) : requestAnimationFrame(look);
      requestAnimationFrame(look);
    }, { capture: true, once: true });
  });
  window.taken.catch(() => {});
}`;

const FINDINGS = 'document.querySelectorAll(".editor-instance .squiggly-info").length';
/** Whether a finding ends at the cursor; what a key brought for a moment has ended elsewhere by then. */
const HERE = `(() => {
  const { top, left } = document.querySelector(".editor-instance .cursor").getBoundingClientRect();
  const ends = [...document.querySelectorAll(".editor-instance .squiggly-info")].map((one) => one.getBoundingClientRect());
  return ends.some((one) => Math.abs(one.top - top) < 8 && Math.abs(one.right - left) < 8);
})()`;
const TEXT = 'document.querySelector(".editor-instance .view-lines").textContent';

/** Milliseconds from a press of the key until `isDone`, an expression that may use `before`, what `before` was just now, holds. */
async function timeOf(page: Page, key: string, before: string, isDone: string): Promise<number> {
  await page.evaluate(`{ const before = ${before}; timed(() => ${isDone}); }`);
  await page.keyboard.press(key);
  return page.evaluate<number>("window.taken");
}

/** Milliseconds until each of some letters is painted. */
async function paintTimes(page: Page): Promise<readonly number[]> {
  await page.evaluate(TIMED);
  await page.keyboard.press("End");
  const times: number[] = [];
  for (let key = 0; key < KEYS; key++) times.push(await timeOf(page, "abcdefgh"[key % 8] as string, TEXT, `${TEXT} !== before`));
  return times;
}

/** Milliseconds until a mark that is repeated is underlined. */
async function findingTimes(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < KEYS / 4; round++) {
    await page.keyboard.type(" so it is,");
    times.push(await timeOf(page, ",", "0", HERE));
    // The same mark once more would be no finding of its own.
    await page.keyboard.press("Backspace");
    await page.waitForFunction(`!${HERE}`);
  }
  return times;
}

/** Milliseconds from the choice of a file to its first findings. */
async function openTime(page: Page, name: string): Promise<number> {
  await page.keyboard.press("Control+P");
  await page.locator(".quick-input-widget input").fill(name);
  await page.locator(".quick-input-list .monaco-list-row", { hasText: name }).first().waitFor();
  await page.evaluate(TIMED);
  return timeOf(page, "Enter", "0", `document.querySelector(".tab.active")?.textContent.includes("${name}") && ${FINDINGS} > 0`);
}

/** Measures and prints. */
export async function measureWindow(): Promise<void> {
  await setUp(console.log);
  const stage = await setStage();
  const write = (folder: string) => {
    for (const [name, size] of [
      ["one.transcript", 1],
      ["one.plain", 1],
      ["five.transcript", 5],
    ] as const)
      writeFileSync(join(folder, name), BEGINNING + variedText(size * MB));
  };
  const paint: Record<"transcript" | "plain", number[]> = { transcript: [], plain: [] };
  const findings: number[] = [];
  const opened: Record<"one" | "five", number[]> = { one: [], five: [] };
  try {
    for (let round = 0; round < ROUNDS; round++) {
      for (const kind of ["plain", "transcript"] as const)
        await stage.onSeed(
          `one.${kind}`,
          async (page) => {
            if (kind === "transcript") await page.locator(".squiggly-info").first().waitFor({ state: "attached" });
            paint[kind].push(...(await paintTimes(page)));
            if (kind === "transcript") findings.push(...(await findingTimes(page)));
          },
          write,
        );
      for (const size of ["one", "five"] as const)
        await stage.onSeed(
          "one.plain",
          async (page) => {
            opened[size].push(await openTime(page, `${size}.transcript`));
          },
          write,
        );
    }
  } finally {
    await stage.close();
  }
  const milliseconds = (times: readonly number[]) => `${Math.round(median(times))} ms`;
  const ratio = median(paint.transcript) / median(paint.plain);
  console.log(`key → painted, 1 MB: ${milliseconds(paint.transcript)}, ${ratio.toPrecision(3)} × plain text (must: 1)`);
  console.log(`key → new finding, 1 MB: ${milliseconds(findings)} (must: 150 ms on an idle machine)`);
  console.log(`open → findings: 1 MB ${milliseconds(opened.one)}, 5 MB ${milliseconds(opened.five)} (must: 1 s, 3 s)`);
}
