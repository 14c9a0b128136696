/** Menus and heads of mails, by their form alone: offered, never removed unread; rosters, agendas, labels and speech are none. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { outline } from "../../server/src/facts/outline";
import { parse } from "../../server/src/syntax/transcript";

const TALK =
  "Ana Ferro: Good evening, and thank you all for coming.\n\nPaul Dietz: Thank you. Is the ferry safe?\n\nAna Ferro: It is safe.\n\nPaul Dietz: Since when?\n\nAna Ferro: Since spring.\n";

/** The boilerplate of a text, each block as its first and last 1-based line, its family, and whether it may go unread. */
function blocks(text: string): readonly string[] {
  return outline(parse(text)).boilerplate.map(
    ({ from, to, family, known }) => `${from + 1}–${to + 1} ${family}${known ? " known" : ""}`,
  );
}

const menu = (sections: readonly string[], entries: readonly string[]) =>
  sections.flatMap((section) => [`  • ${section}`, ...entries.map((entry) => `      □ ${entry}`)]).join("\n");

const MENUS: readonly (readonly [name: string, above: string, entries: string, path: string])[] = [
  [
    "Chinese",
    "[logo]\nEnglish Français",
    menu(["首页", "港务局", "服务", "资料"], ["职责", "图片", "活动", "视频"]),
    "首页 > 新闻",
  ],
  [
    "Russian",
    "Русский English",
    menu(["Главная", "Порт", "Услуги"], ["Задачи", "Снимки", "События", "Видео", "Адреса"]),
    "Главная › Порт",
  ],
  [
    "English",
    "[logo]",
    menu(["Start", "Harbour", "Services"], ["Duties", "Pictures", "Events", "Films", "Offices"]),
    "Start » Harbour",
  ],
];

for (const [name, above, entries, path] of MENUS)
  test(`a ${name} menu above the record goes with its logo and its path`, () => {
    const head = `${above}\n\n${entries}\n\n${path}`;
    const found = blocks(`${head}\nFerries in winter\n\n${TALK}`);
    assert.equal(found[0], `1–${head.split("\n").length} site-nav`);
    assert.equal(found.length, 1);
  });

const LISTS: readonly (readonly [name: string, head: string])[] = [
  ["a roster", `Ferries in winter\n\n${Array.from({ length: 18 }, (_, i) => `• Ana ${"ABCDEFGHIJKLMNOPQR"[i]}erro`).join("\n")}`],
  [
    "an agenda of sentences",
    menu(
      ["We open.", "We vote."],
      ["Ann speaks.", "Otto speaks.", "Paul speaks.", "Eva speaks.", "Kim speaks.", "Lea speaks.", "Max speaks."],
    ),
  ],
  [
    "an agenda with times",
    menu(["Day 1", "Day 2"], ["9 Ferries", "10 Quays", "11 Ships", "12 Lunch", "13 Cranes", "14 Ropes", "15 End"]),
  ],
  ["a short list", menu(["Harbour"], ["Duties", "Pictures", "Events"])],
];

for (const [name, head] of LISTS) test(`${name} is no menu`, () => assert.deepEqual(blocks(`${head}\n\n${TALK}`), []));

test("the head of a mail is offered, and the record in it keeps its title and turns", () => {
  const text = `From: Otto Lind <lind@example.org>\nTo: list <list@example.org>\nDate: Fri, 24 Feb 95 04:30:04 CST\nSubject: The ferry rescue\n\nTHE FERRY RESCUE\n\n${TALK}`;
  const { turns, header } = outline(parse(text));
  assert.deepEqual(blocks(text), ["1–4 mail-furniture"]);
  assert.equal(header.title?.text, "THE FERRY RESCUE");
  assert.equal(turns.length, 5);
});

test("the heads of messages on a board go with their rules, numbers and times", () => {
  const message = (number: number) =>
    `#: ${number} S4/Ferries\n    03-Mar-89  10:20:30\nSb: #Winter service\nFm: Otto Lind 12345,67\nTo: All\n\nI saw the ferry yesterday. It was late.\n\n-----------\n  Msg#: ${number}      Date: 03-04-91\n  From: Otto Lind\n    To: Ana Ferro\n  Subj: Winter service\n-----------\nIt was late again.\n`;
  const found = blocks(`${message(1)}\n${message(2)}`);
  assert.deepEqual(found, ["1–5 mail-furniture", "9–14 mail-furniture", "17–21 mail-furniture", "25–30 mail-furniture"]);
});

test("the fields of a meeting and of an interview are no mail", () => {
  assert.deepEqual(blocks(`Ferry meeting\n\nDate: 3 May 2019\nSubject: Ferries\nTo: all members\n\n${TALK}`), []);
  assert.deepEqual(blocks(`From: harbour office\nTo: members\nSubject: ferries\n\n${TALK}`), []);
});

test("a Chinese page's related links and foot are known", () => {
  const foot =
    "相关新闻\n\n  • 港务局开放日(2018-05-07)\n  • 渡轮时刻表(2018-04-01)\n\n港务局 版权所有\n地址 京ICP备12345678号\n";
  const text = `港湾会谈\n\n记者：渡轮安全吗？\n\n费罗：安全，今年春天以来一直安全。\n\n记者：谢谢。\n\n费罗：谢谢大家。\n\n${foot}`;
  const { turns, boilerplate } = outline(parse(text));
  assert.equal(turns.length, 4);
  assert.equal(text.split("\n")[boilerplate[0]?.from ?? 0], "相关新闻");
  assert.equal(boilerplate.at(-1)?.to, text.split("\n").length - 2);
});

test("running heads beside two numbers a page are found, a date with a stop in it among them, and no note of what the room does", () => {
  const page = (number: number) =>
    `Page ${number}\n\n10th Feb., 2021\n\n${number + 438}\n\nThe ferry goes on its way and nobody on board has seen the coast yet.\n\n(Members interject)\n\n`;
  const text = `DEBATE ON FERRIES\n\n${TALK}\n${[15, 16, 17, 18].map(page).join("")}`;
  const { boilerplate, turns } = outline(parse(text));
  const rows = text.split("\n");
  const lines = boilerplate.flatMap(({ from, to }) => rows.slice(from, to + 1).filter((row) => row !== ""));
  assert.deepEqual(
    lines,
    [15, 16, 17, 18].flatMap((number) => [`Page ${number}`, "10th Feb., 2021", `${number + 438}`]),
  );
  assert.equal(turns.length, 5);
});
