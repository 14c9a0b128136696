/** The page of statistics: the strip, tables that say the same, and buttons that make files of it. */

import type { FromStatistics, Statistics, ToStatistics } from "../src/panels/messages";
import { counted, say, shownNumber, shownShare } from "../src/words";
import { element } from "./elements";
import { connect } from "./host";
import { drawStrip } from "./strip";
import { pngContent, svgText } from "./strip-file";
import { duration, speakerName } from "./strip-layout";

const main = document.querySelector("main") ?? document.body;

/** Where the keyboard is in the strip, which is drawn again with every change of the text. */
const place = { index: -1 };

let shown: ToStatistics | null = null;

const host = connect<ToStatistics, FromStatistics>((told) => {
  shown = told;
  host.keep({ uri: told.uri });
  show(told);
});

// Where there is other room for it, the strip is drawn anew; the tables find their place by themselves.
window.addEventListener("resize", () => (shown === null ? undefined : show(shown)));

function show({ name, statistics }: ToStatistics): void {
  main.setAttribute("aria-label", say("Statistics of {0}", name));
  // What has the keyboard has it again: a bar by its number, a button by its words.
  const focused = document.activeElement?.getAttribute("data-key") ?? null;
  main.replaceChildren(...parts(name, statistics));
  if (focused !== null) main.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
}

function parts(name: string, statistics: Statistics): readonly HTMLElement[] {
  const { words, questions, unanswered, seconds, speakers } = statistics;
  const asked = counted(questions, "1 question", "{0} questions");
  const facts = [
    counted(words, "1 word", "{0} words"),
    counted(speakers.filter((one) => one.name !== null).length, "1 speaker", "{0} speakers"),
    unanswered === 0 ? asked : say("{0} ({1} unanswered)", asked, shownNumber(unanswered)),
    ...(seconds === null ? [] : [duration(seconds)]),
  ];
  if (statistics.bars.length === 0)
    return [element("h1", "", name), element("p", "empty", say("Nothing is spoken in this text."))];
  const svg = drawStrip(statistics, main.clientWidth, place, ({ start }) => host.goTo(start.line, start.character));
  svg.dataset.key = "strip";
  const picture = element("div", "strip", legend(statistics));
  picture.append(svg);
  return [
    element("h1", "", name),
    element("p", "facts", facts.join(" · ")),
    section(
      statistics.unit === "words" ? say("Who speaks when, by words") : say("Who speaks when, by time"),
      picture,
      exportButtons(svg, statistics),
    ),
    section(say("Share of words"), speakerTable(statistics)),
    ...(statistics.outlets.length === 0 ? [] : [section(say("Questions by outlet"), outletTable(statistics))]),
    section(questions > 0 ? say("Longest answers") : say("Longest turns"), longestList(statistics)),
  ];
}

function section(title: string, ...children: readonly HTMLElement[]): HTMLElement {
  return element("section", "", element("h2", "", title), ...children);
}

const ROLES = {
  question: () => say("asks"),
  answer: () => say("answers"),
  moderator: () => say("leads"),
  other: () => say("speaks"),
  statement: () => say("statement"),
} as const;

function legend({ speakers, bars }: Statistics): HTMLElement {
  const shown = new Set(bars.map(({ speaker }) => speakers[speaker]?.role ?? "statement"));
  const list = element("ul", "legend");
  for (const role of ["statement", "question", "answer", "moderator", "other"] as const)
    if (shown.has(role)) list.append(element("li", role, ROLES[role]()));
  return list;
}

function exportButtons(svg: SVGSVGElement, { csv }: Statistics): HTMLElement {
  const group = element("div", "exports");
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", say("Export"));
  const offer = (title: string, make: () => Promise<FromStatistics> | FromStatistics) =>
    group.append(button(title, async () => host.tell(await make())));
  offer(say("Export as SVG"), () => ({ format: "svg", content: svgText(svg) }));
  offer(say("Export as PNG"), async () => ({ format: "png", content: await pngContent(svg) }));
  offer(say("Export as CSV"), () => ({ format: "csv", content: csv }));
  return group;
}

function speakerTable({ speakers, bars, seconds }: Statistics): HTMLElement {
  const titles = [
    say("Speaker"),
    say("Role"),
    say("Turns"),
    say("Questions"),
    say("Words"),
    say("Share"),
    ...(seconds === null ? [] : [say("Time"), say("Words a minute")]),
  ];
  const rows = speakers.map((speaker, index) => {
    const { name, role, turns, questions, words, share, seconds: own, wordsPerMinute } = speaker;
    const first = bars.find((bar) => bar.speaker === index);
    const label = speakerName(name);
    const meter = element("span", `share ${role ?? "statement"}`);
    // The text beside it says the same.
    meter.setAttribute("aria-hidden", "true");
    meter.style.setProperty("inline-size", `${(share * 100).toFixed(1)}%`);
    return [
      first === undefined ? label : button(label, () => host.goTo(first.start.line, first.start.character)),
      ROLES[role ?? "statement"](),
      shownNumber(turns),
      shownNumber(questions),
      shownNumber(words),
      element("span", "meter", meter, shownShare(share)),
      ...(seconds === null
        ? []
        : [own === null ? "" : duration(own), wordsPerMinute === null ? "" : shownNumber(Math.round(wordsPerMinute))]),
    ];
  });
  return table(say("Speakers"), titles, rows, [1]);
}

function outletTable({ outlets }: Statistics): HTMLElement {
  const titles = [say("Outlet"), say("Questions"), say("Unanswered"), say("Words asked"), say("Words answered")];
  const rows = outlets.map(({ name, questions, unanswered, words, answerWords }) => [
    name,
    ...[questions, unanswered, words, answerWords].map(shownNumber),
  ]);
  return table(say("Outlets"), titles, rows);
}

function longestList({ longest }: Statistics): HTMLElement {
  const list = element("ol", "longest");
  for (const { speaker, words, seconds, question, start } of longest) {
    const time = seconds === null ? "" : `, ${duration(seconds)}`;
    const go = button(`${speaker}: ${counted(words, "1 word", "{0} words")}${time}`, () =>
      host.goTo(start.line, start.character),
    );
    list.append(element("li", "", go, ...(question === null ? [] : [element("span", "to", ` ${say("to “{0}”", question)}`)])));
  }
  return list;
}

/** A table with a head for each column and each row; `words` are the columns that hold no numbers, the first left out. */
function table(
  name: string,
  titles: readonly string[],
  rows: readonly (readonly (Node | string)[])[],
  words: readonly number[] = [],
): HTMLElement {
  const classOf = (column: number) => (words.includes(column) ? "words" : "");
  const head = element("tr", "");
  for (const [column, title] of titles.entries()) {
    const cell = element("th", classOf(column), title);
    cell.scope = "col";
    head.append(cell);
  }
  const body = element("tbody", "");
  for (const [first = "", ...others] of rows) {
    const header = element("th", "", first);
    header.scope = "row";
    body.append(element("tr", "", header, ...others.map((cell, i) => element("td", classOf(i + 1), cell))));
  }
  const made = element("table", "", element("thead", "", head), body);
  made.setAttribute("aria-label", name);
  return made;
}

function button(title: string, act: () => unknown): HTMLButtonElement {
  const made = element("button", "", title);
  made.dataset.key = title;
  made.addEventListener("click", () => void act());
  return made;
}

host.begin();
