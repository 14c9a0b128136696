/** The strip of a conversation: a row for each speaker and a bar for each turn, drawn in the colours of the theme, to be walked through with the arrow keys. */

import type { Statistics } from "../src/panels/messages";
import { counted, say, shownNumber } from "../src/words";
import { duration, MOST_ROWS, nextIndex, rowsOf, speakerName, stepOf } from "./strip-layout";

type Bar = Statistics["bars"][number];

/** In pixels. */
const ROW = 22;
const BAR = 14;
const NAMES = 150;
const AXIS = 22;
/** A strip is never drawn narrower, and is then scaled down. */
const NARROWEST_STRIP = 360;
/** A bar is never narrower: who says one word has spoken, too. */
const NARROWEST = 1.5;

/** Where the keyboard is: the index of a bar, -1 before it has been anywhere. */
export interface StripPlace {
  index: number;
}

/** Draws the strip as wide as there is room, in pixels, with the keyboard at `place`, which is kept up to date; `choose` is told of a bar that is clicked, or on which Enter is pressed. */
export function drawStrip(statistics: Statistics, room: number, place: StripPlace, choose: (bar: Bar) => void): SVGSVGElement {
  const whole = Math.max(NARROWEST_STRIP, Math.floor(room));
  const width = whole - NAMES;
  const { speakers, bars, unit } = statistics;
  const rowOf = rowsOf(speakers);
  const rows = Math.min(speakers.length, MOST_ROWS);
  const total = bars.at(-1)?.to ?? 0;
  const x = (at: number) => NAMES + (total === 0 ? 0 : (at / total) * width);
  const svg = node("svg", { viewBox: `0 0 ${whole} ${rows * ROW + AXIS}`, role: "listbox", tabindex: "0" });
  svg.setAttribute("aria-label", say("Turns in the order of the text. Arrow keys go from turn to turn, Enter goes to the text."));
  for (let row = 0; row < rows; row++) {
    const speaker = speakers.find((_, i) => rowOf[i] === row);
    const isShared = row === MOST_ROWS - 1 && speakers.length > MOST_ROWS;
    const y = row * ROW;
    if (row % 2 === 0) svg.append(node("rect", { class: "stripe", x: "0", y: `${y}`, width: `${whole}`, height: `${ROW}` }));
    const name = node("text", { class: "name", x: `${NAMES - 8}`, y: `${y + ROW / 2}`, "aria-hidden": "true" });
    name.textContent = shortened(isShared ? say("All others") : speakerName(speaker?.name ?? null));
    svg.append(name);
  }
  const drawn = bars.map((bar, i) => {
    const speaker = speakers[bar.speaker];
    const y = (rowOf[bar.speaker] ?? 0) * ROW + (ROW - BAR) / 2;
    const length = Math.max(NARROWEST, x(bar.to) - x(bar.from));
    const rect = node("rect", {
      id: `turn-${i}`,
      class: `bar ${speaker?.role ?? "statement"}`,
      role: "option",
      "aria-selected": "false",
      x: x(bar.from).toFixed(2),
      y: `${y}`,
      width: length.toFixed(2),
      height: `${BAR}`,
    });
    const label = barLabel(bar, speakerName(speaker?.name ?? null));
    rect.setAttribute("aria-label", label);
    const tip = node("title", {});
    tip.textContent = label;
    rect.append(tip);
    rect.addEventListener("click", () => {
      select(i);
      choose(bar);
    });
    svg.append(rect);
    return rect;
  });
  drawAxis(svg, { unit, total, y: rows * ROW, x });
  const select = (index: number) => {
    drawn[place.index]?.setAttribute("aria-selected", "false");
    place.index = index;
    drawn[index]?.setAttribute("aria-selected", "true");
    svg.setAttribute("aria-activedescendant", `turn-${index}`);
  };
  if (drawn[place.index] !== undefined) select(place.index);
  svg.addEventListener("focus", () => {
    if (drawn[place.index] === undefined && drawn.length > 0) select(0);
  });
  svg.addEventListener("keydown", (event) => {
    const bar = bars[place.index];
    if (event.key === "Enter" && bar !== undefined) choose(bar);
    const next = nextIndex(bars, rowOf, place.index, event.key);
    if (next === null) return;
    event.preventDefault();
    select(next);
  });
  return svg;
}

/** `Ana Ito: 12 words, 8 s: Because of the ice.` */
function barLabel({ words, seconds, text }: Bar, name: string): string {
  const time = seconds === null ? "" : `, ${duration(seconds)}`;
  return say("{0}: {1}: {2}", name, `${counted(words, "1 word", "{0} words")}${time}`, text);
}

interface Axis {
  readonly unit: Statistics["unit"];
  readonly total: number;
  readonly y: number;
  readonly x: (at: number) => number;
}

function drawAxis(svg: SVGSVGElement, { unit, total, y, x }: Axis): void {
  const step = stepOf(total, unit);
  for (let at = 0; at <= total && step > 0; at += step) {
    svg.append(node("line", { class: "tick", x1: `${x(at)}`, x2: `${x(at)}`, y1: `${y}`, y2: `${y + 4}` }));
    const label = node("text", { class: "axis", x: `${x(at)}`, y: `${y + 13}`, "aria-hidden": "true" });
    label.textContent = unit === "words" || at === 0 ? shownNumber(at) : duration(at);
    svg.append(label);
  }
}

/** What fits beside the strip. */
function shortened(name: string): string {
  const signs = [...name];
  return signs.length <= 22 ? name : `${signs.slice(0, 21).join("")}…`;
}

function node<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
