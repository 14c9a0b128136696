/** Dates in many scripts and places: on covers, broken over lines, spoken, in front matter; and the days of something else. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { datesIn } from "../../server/src/facts/dates";
import { outline } from "../../server/src/facts/outline";
import { parse } from "../../server/src/syntax/transcript";

const WRITTEN: readonly (readonly [text: string, value: string, last?: string])[] = [
  ["2019年2月16日", "2019-02-16"],
  ["２０１９年２月１６日", "2019-02-16"],
  ["二〇一九年二月十六日", "2019-02-16"],
  ["二○二〇年十二月三十一日", "2020-12-31"],
  ["2019年2月16日至18日", "2019-02-16", "2019-02-18"],
  ["令和五年十二月一日", "2023-12-01"],
  ["令和2(2020)年5月25日", "2020-05-25"],
  ["平成元年4月1日", "1989-04-01"],
  ["昭和６４年１月７日", "1989-01-07"],
  ["民國108年2月16日", "2019-02-16"],
  ["2022년 10월 3일", "2022-10-03"],
  ["ngày 16 tháng 2 năm 2019", "2019-02-16"],
  ["16 בפברואר 2019", "2019-02-16"],
  ["١٦ فبراير ٢٠١٩", "2019-02-16"],
  ["16 كانون الثاني 2019", "2019-01-16"],
  ["16 फ़रवरी 2019", "2019-02-16"],
  ["१६ मई २०१९", "2019-05-16"],
  ["2019. február 16.", "2019-02-16"],
  ["2019 m. vasario 16 d.", "2019-02-16"],
  ["16 de febrer de 2019", "2019-02-16"],
  ["1 d’abril de 2019", "2019-04-01"],
  ["23 PRILL 2014", "2014-04-23"],
  ["23. APRILA 2014. GODINE", "2014-04-23"],
  ["den 16 maj 2019", "2019-05-16"],
  ["16. februar 2019", "2019-02-16"],
  ["16 februari 2019", "2019-02-16"],
  ["16. února 2019", "2019-02-16"],
  ["16. helmikuuta 2019", "2019-02-16"],
  ["16 februarie 2019", "2019-02-16"],
  ["16 Φεβρουαρίου 2019", "2019-02-16"],
  ["16 януари 2019", "2019-01-16"],
  ["2019.2.16", "2019-02-16"],
  ["2 . 10 . 1996", "1996-10-02"],
  ["วันที่ ๑๖ กุมภาพันธ์ พ.ศ. ๒๕๖๒", "2019-02-16"],
  ["16 กุมภาพันธ์ 2562", "2019-02-16"],
  ["۲۷ بهمن ۱۳۹۷", "2019-02-16"],
  ["30 اسفند 1399", "2021-03-20"],
  ["۱۶ فروری ۲۰۱۹", "2019-02-16"],
  ["১৬ই ফেব্রুয়ারি ২০১৯", "2019-02-16"],
  ["16 பிப்ரவரி 2019", "2019-02-16"],
  ["16 თებერვალი, 2019 წელი", "2019-02-16"],
  ["2019 թ. փետրվարի 16", "2019-02-16"],
  ["2019 жылғы 16 ақпан", "2019-02-16"],
  ["2019-yil 16-fevral", "2019-02-16"],
  ["16 fevral 2019-cu il", "2019-02-16"],
  ["2019 оны 2-р сарын 16-ны өдөр", "2019-02-16"],
  ["16 Chwefror 2019", "2019-02-16"],
  ["2019ko otsailaren 16a", "2019-02-16"],
  ["ika-16 ng Pebrero 2019", "2019-02-16"],
  ["16 ta’ Frar 2019", "2019-02-16"],
  ["2019. gada 16. februārī", "2019-02-16"],
  ["febrero 16 de 2019", "2019-02-16"],
  ["16 de febrero del 2019", "2019-02-16"],
  ["1.º de marzo de 2019", "2019-03-01"],
  ["16.II.2019", "2019-02-16"],
  ["16 XII 2019", "2019-12-16"],
  ["this 16th day of February, 2019", "2019-02-16"],
  ["February the 16th, 2019", "2019-02-16"],
  ["16./17. Februar 2019", "2019-02-16", "2019-02-17"],
  ["16. und 17. Februar 2019", "2019-02-16", "2019-02-17"],
  ["del 16 al 18 de febrero de 2019", "2019-02-16", "2019-02-18"],
  ["16 og 17. februar 2019", "2019-02-16", "2019-02-17"],
  ["16 en 17 februari 2019", "2019-02-16", "2019-02-17"],
  ["16.–18.2.2019", "2019-02-16", "2019-02-18"],
  ["30.1.–2.2.2019", "2019-01-30", "2019-02-02"],
];

for (const [text, value, last = value] of WRITTEN)
  test(`“${text}” is ${value}`, () => {
    const [mention, ...more] = datesIn(text, "en", () => "day-first");
    assert.deepEqual([mention?.value, mention?.last, more], [value, last, []]);
  });

test("a name that is another month in the next language makes no date, but in a text of one of the two", () => {
  assert.deepEqual(
    datesIn("11 listopada 2014", "en", () => null),
    [],
  );
  assert.equal(datesIn("11 listopada 2014", "pl", () => null)[0]?.value, "2014-11-11");
});

for (const text of [
  "2019年13月16日",
  "令和五年二月三十日",
  "12 maybe 2014",
  "2019年2月",
  "31 février 2019",
  "30 اسفند 1398",
  "32 กุมภาพันธ์ 2562",
  "16.XIII.2019",
  "16 กุมภาพันธ์ 1562",
])
  test(`“${text}” is no date`, () =>
    assert.deepEqual(
      datesIn(text, "en", () => null),
      [],
    ));

const TALK =
  "Ana Ferro: Good evening, and thank you all for coming.\n\nPaul Dietz: Thank you. Is the ferry safe?\n\nAna Ferro: It is safe.\n\nPaul Dietz: Since when?\n\nAna Ferro: Since spring.\n";

const RECORDS: readonly (readonly [name: string, text: string, date: string | null])[] = [
  ["a heading that begins with the day", `# 2016-11-16 Weekly call\n\n${TALK}`, "2016-11-16"],
  ["days in the life of who speaks", `Interview with Ana Ferro\n\nBorn: 12 May 1950\nAdmitted: June 3, 1975\n\n${TALK}`, null],
  [
    "the same before the day",
    `Ana Ferro\nBorn 12 May 1950 in Port Ellis\nDate of interview: 4 June 2009\n\n${TALK}`,
    "2009-06-04",
  ],
  ["the same in German", `Gespräch mit Ana Ferro\nGeboren: 12. Mai 1950\n4. Juni 2009\n\n${TALK}`, "2009-06-04"],
  [
    "the day that a page was put up above the day of the week",
    `Ferry talk\nMarch 5, 2012\n\nWED 29 FEBRUARY 2012\n\n${TALK}`,
    "2012-02-29",
  ],
  ["a day of the week first", `Ferry talk\nMonday, March 5, 2012\n\nWED 29 FEBRUARY 2012\n\n${TALK}`, "2012-03-05"],
  ["a heading in Japanese", `# 港湾会議\n令和5年12月1日（金）9:00～\n\n${TALK}`, "2023-12-01"],
  [
    "a date broken over two lines",
    `INTERVIEW WITH ANA FERRO\n\nGiven at the Harbour Office on December\n17, 2024\n\n${TALK}`,
    "2024-12-17",
  ],
  [
    "a Spanish date broken over two lines",
    `ENTREVISTA A ANA FERRO\n\nCiudad del Puerto, 17 de\ndiciembre de 2024\n\n${TALK}`,
    "2024-12-17",
  ],
  [
    "a date far down a cover",
    `${["HARBOUR BOARD", "COMMITTEE ON FERRIES", "PUBLIC HEARING", "ON WINTER SERVICE", "Town Hall", "Great Room", "12 Quay Street", "Port Ellis", "Before:", "The Board", "And:", "The Clerk", "Members", "Of the public", "All others", "Room 4", "17 September 2013", "10:00 a.m."].join("\n\n")}\n\n${TALK}`,
    "2013-09-17",
  ],
  [
    "a line below prose that names the record",
    `Thanks to all who came to the harbour this week!\n\nThe text is now available here:\n\nFull text of the discussion follows for the board's archive.\nAudio of the meeting is available at the following location:\n\nFerry Task Force Transcript for 2023-01-03\n\n${TALK}`,
    "2023-01-03",
  ],
  [
    "a date spoken in the sixth paragraph",
    `Your ferry is bored, and it would like a job.\n\nToday we give it one.\n\nA universe of possibilities opens.\n\nWe are joined by Paul Dietz.\n\nThis is Harbour Talk, episode 34, recorded December 19th, 2025.\n\n${TALK}`,
    "2025-12-19",
  ],
  [
    "captions",
    `WEBVTT\n\n00:00.000 --> 00:03.000\nYour ferry is bored.\n\n00:03.000 --> 00:05.000\nThis is Harbour Talk, recorded May 3rd, 2019.\n`,
    "2019-05-03",
  ],
  ["front matter with a blank before the colon", `---\ntitle: "Ferries"\ndate : "2026-01-17"\n---\n\n${TALK}`, "2026-01-17"],
  ["front matter in Spanish", `---\ntitulo: Ferris\nfecha_entrevista: 17 de enero de 2026\n---\n\n${TALK}`, "2026-01-17"],
  ["the title of front matter", `---\ntitle: "Harbour call, 17 January 2026"\n---\n\n${TALK}`, "2026-01-17"],
  [
    "the heads of pages",
    `DEBATE ON THE FERRY BILL\n\n${TALK}\nPage 5\n\n8 th July, 2024 Debate on the Ferry Bill 1003\n\nIt goes on.\n\nPage 6\n\n8 th July, 2024 Debate on the Ferry Bill 1004\n\nIt goes on.\n`,
    "2024-07-08",
  ],
  [
    "heads of columns that part sentences",
    `Harbour Bill\n\n4 Feb 2015 : Column 343\n\n2.14 pm\n\n${TALK}\nAna Ferro: The board has done some\n\n4 Feb 2015 : Column 344\n\nestimates, as have others.\n`,
    "2015-02-04",
  ],
  [
    "a header that lost its line breaks",
    "January 08, 2021 Harbour Outlook and Ferry Policy Vice Chair Ana B. Ferro At the Paul Dietz Series on Ports Council on Ferries, Port Ellis (via webcast) Share It is my pleasure to meet with you today.\n\nI look forward to your questions.\n",
    "2021-01-08",
  ],
  [
    "a sentence that begins with a day",
    "January 8, 2021 was the day on which the ferry sank, as all of us remember. It was cold.\n",
    null,
  ],
  [
    "a title in capitals with a colon, its day in brackets",
    `HARBOUR TALK: FERRIES, CRANES AND FISH\n   (Friday, May 22, 1992)\n\n${TALK}`,
    "1992-05-22",
  ],
  [
    "a guide to many episodes",
    `HARBOUR TALES EPISODE GUIDE\n\nYEAR 1\n\n${["9/15/65", "9/22/65", "9/29/65"].map((day, i) => `THE FERRY, PART ${i + 1}\nAir date: ${day}\nWriter: A. Ferro\nDirector: P. Dietz\nThe crew find a ferry, and lose it again.\n${"They look for it in the harbour.\n".repeat(20)}`).join("\n")}`,
    null,
  ],
  [
    "prose that says when the two met",
    `TRANSCRIPT OF AN INTERVIEW WITH PAUL DIETZ\n\n------------\nIntroduction\n------------\n\nOn Tuesday, 16 August, 1994, I met with Paul Dietz in my home to discuss the ferry.\n\n${TALK}`,
    "1994-08-16",
  ],
  [
    "a report confirmed by its publication",
    "港湾大使出席捐赠仪式\n来源：港湾使馆 2020-04-22\n\n　　2020年4月21日，港湾大使出席中国企业的捐赠物资交接仪式。大使表示感谢。\n",
    "2020-04-21",
  ],
  [
    "a mail with the record in it",
    `From: Otto Lind <lind@example.org>\nTo: list <list@example.org>\nDate: Fri, 24 Feb 95 04:30:04 CST\nSubject: The ferry rescue\n\nTHE FERRY RESCUE\n\n[From the Harbour Record, page 71, Feb. 6, 1995]\n\n${TALK}`,
    "1995-02-06",
  ],
  [
    "nothing but a mail's own date",
    `From: Otto Lind <lind@example.org>\nTo: list <list@example.org>\nDate: Fri, 24 Feb 95 04:30:04 CST\nSubject: The ferry rescue\n\nTHE FERRY RESCUE\n\n${TALK}`,
    null,
  ],
  ["the date of an issue", `FERRIES IN WINTER\nIssued on: March 3, 2020\n\n${TALK}`, null],
  ["the date of a release", `Title: Ferries\n\nAuthor: Ana Ferro\n\nRelease Date: August 12, 2006 [Book #19]\n\n${TALK}`, null],
  ["a German state", `Fähren im Winter\nStand: 3. März 2020\n\n${TALK}`, null],
  ["a Chinese source", `港湾会谈实录\n来源：港湾使馆 2020-03-09\n\n${TALK}`, null],
  [
    "the dates of a programme",
    `FERRY GUIDE\n\nNetwork: ABC\nFirst aired: September 15, 1965\nLast show: September 11, 1968\n\nThe ship sails. It comes back.\n`,
    null,
  ],
  [
    "an amendment",
    `УКАЗ\n\nОб утверждении Положения о портах\n\n(В редакции указов\nот 25.11.2003 г. N 1389; от 07.04.2006 г. N 332)\n\nПорты открыты. Они работают.\n`,
    null,
  ],
  [
    "a contents of several days",
    `# Harbour minutes\n\n- [Thursday, 9 November 2023](#thursday)\n- [Friday, 10 November 2023](#friday)\n\n## Thursday, 9 November 2023\n\n${TALK}`,
    null,
  ],
  [
    "a recipe",
    "---\ntitle: Fish soup\ndate: 2021-03-12\n---\n\n## Ingredients\n\n- 2 onions\n- 1 fish\n- 3 potatoes\n- Salt\n- Water\n\n## Steps\n\n1. Cut the onions.\n2. Boil.\n",
    null,
  ],
  ["the day of an anniversary in a title", `Statement on the anniversary of 11 September 2001\n\n${TALK}`, null],
  ["a placeholder for a program", `{{first:2020-07-02}}\n\n# Harbour meeting\n\n${TALK}`, null],
];

for (const [name, text, date] of RECORDS)
  test(`the date of the event: ${name}`, () => assert.equal(outline(parse(text)).date?.value ?? null, date));
