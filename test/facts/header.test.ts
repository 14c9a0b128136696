/** What counts as the header, and what is already speech. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { headFields } from "../../server/src/facts/head-fields";
import { outline } from "../../server/src/facts/outline";
import { lint } from "../../server/src/rules/lint";
import { DEFAULT_CONTEXT } from "../../server/src/rules/rule";
import { NO_KNOWLEDGE } from "../../server/src/syntax/knowledge";
import { parse } from "../../server/src/syntax/transcript";

test("what a moderator says in the first line is no field of the header", () => {
  const first = (text: string) => outline(parse(text)).parts[0];
  assert.equal(first("Moderator: Good morning.\n\nWe begin."), "turn");
  assert.equal(first("Host: Are we ready?\n\nWe begin."), "turn");
  assert.equal(first("Moderator: Thank you all for coming, I am glad that we meet.\n"), "turn");
  assert.equal(first("Moderator: Jane Roe\n\nGood morning."), "header");
  assert.equal(first("Guests: Jane Roe, Amnesty Inc.\n\nGood morning. We begin."), "header");
});

const TALK = "ADA NORTH: Is the ferry safe?\n\nBEN SOUTH: It is.\n\nADA NORTH: Since when?\n\nBEN SOUTH: Since spring.\n";

const TITLES: readonly (readonly [name: string, head: string, title: string])[] = [
  [
    "behind its key",
    "URL: https://harbour.example/talk\nFecha: 2025-11-07\nTítulo: Conferencia sobre el puerto",
    "Conferencia sobre el puerto",
  ],
  [
    "of a news archive, below its shelf mark",
    "2 of 14 DOCUMENTS\n\nHarbour Broadcasting\n\nSHOW: HARBOUR MORNING\n\nOctober 4, 2004 Monday\n\nHEADLINE: Ben South discusses the cranes",
    "Ben South discusses the cranes",
  ],
  [
    "that somebody's office does not replace",
    "Harbour talk\nLocation: The quay\nName: Ada North\nTitle: Harbour Master",
    "Harbour talk",
  ],
  ["below an image", "![Harbour logo](/harbour.png)\n\n## Agenda for the harbour call", "Agenda for the harbour call"],
  ["below what a program reads", "{{first:2020-07-02}}\n\n# 港湾会議", "港湾会議"],
  ["below the number of the page", "1021\n\nHARBOUR COUNCIL\n\nWednesday, 14 June 2000", "HARBOUR COUNCIL"],
  [
    "without the number of its line",
    "1      BEFORE THE HARBOUR COUNCIL\n\n2\n\n3      PUBLIC HEARING",
    "BEFORE THE HARBOUR COUNCIL",
  ],
  ["above its byline", "Disorder at the quay: a collection\nby Ada North\n", "Disorder at the quay: a collection"],
  [
    "in Chinese, above its source",
    "港湾大使在第五十五届会议上的主旨演讲（全文）\n来源：港湾使馆    2019-02-17",
    "港湾大使在第五十五届会议上的主旨演讲（全文）",
  ],
  [
    "above fields of any kind",
    "Harbour Oral History Project\nInterview number: 0412\nRestrictions: none\nPlace: Port Ellis",
    "Harbour Oral History Project",
  ],
  [
    "that is the first of several headings",
    "United Harbours\nHarbour Council\nSeventy-third year\n\n8456th meeting\nSaturday, 16 February 2019, 10 a.m.",
    "United Harbours",
  ],
  ["below the chapter", "CHAPTER 4\n\nTHE FERRIES OF THE NORTH", "THE FERRIES OF THE NORTH"],
  [
    "below a copyist's number",
    "* Courtesy of The Ferry Board (718) 555-0162\n\n\n      LOST AT SEA EPISODE GUIDE\n      -------------------------",
    "LOST AT SEA EPISODE GUIDE",
  ],
  [
    "that says what it is, below the name of an office",
    "Harbour Reporting and Information Service\n_______________\n\nTRANSCRIPT OF THE HARBOUR TAPE",
    "TRANSCRIPT OF THE HARBOUR TAPE",
  ],
  [
    "that ends with the day",
    "PRESS, RADIO AND TV CONFERENCE GIVEN BY THE MASTER, MR BEN SOUTH, AT HARBOUR HOUSE - 27 MAY 1971\n\nSouth, Ben\n\n27/05/1971",
    "PRESS, RADIO AND TV CONFERENCE GIVEN BY THE MASTER, MR BEN SOUTH, AT HARBOUR HOUSE - 27 MAY 1971",
  ],
  [
    "of front matter, wrapped and quoted",
    '---\ntitle: "Remarks by Ada\\_North and Ben South During\\_\\\n  the Master\\u2019s Visit to\\\n  \\ the Quay"\ndate: 2021-06-14\n---',
    "Remarks by Ada North and Ben South During the Master’s Visit to the Quay",
  ],
];

for (const [name, head, title] of TITLES)
  test(`a title ${name}`, () => assert.equal(outline(parse(`${head}\n\n${TALK}`)).header.title?.text, title));

test("what is no title leaves the text without one", () => {
  for (const head of [
    "1021",
    "![logo](a.png)",
    "https://harbour.example/talk",
    "<!-- made by a program -->",
    '<div class="talk">',
    "3 of 12",
  ])
    assert.equal(outline(parse(`${head}\n\n${TALK}`)).header.title, null, head);
});

test("a line that goes on below is no title, nor is a sentence", () => {
  for (const words of ["We have seen the harbour today\nand the bridge, which was open to all.", "We met at noon. Then we left."])
    assert.equal(outline(parse(`${words}\n\n${TALK}`)).header.title, null, words);
});

test("no key of a row of fields at the head is a speaker, and those who speak in rows are", () => {
  const fields =
    "Harbour Oral History Project\nInterview number: 0412\nInterviewee: Ben South\nInterviewer: Ada North\nDate of interview: 16 February 2019\nPlace: Port Ellis\nTranscribed by: C. West, March 2019\nRestrictions: none\n";
  const { turns, date } = outline(parse(`${fields}\n${TALK}`));
  assert.deepEqual(
    turns.map(({ label }) => label.text),
    ["ADA NORTH", "BEN SOUTH", "ADA NORTH", "BEN SOUTH"],
  );
  assert.equal(date?.value, "2019-02-16");
  const short = "A talk of old boats\nInterviewer: Ada North\nDate: 16 February 2019\nPlace: Port Ellis\n";
  const read = outline(parse(`${short}\n${TALK}`));
  assert.equal(read.turns[0]?.label.text, "ADA NORTH");
  assert.equal(read.date?.value, "2019-02-16");
  for (const spoken of [
    "Host: Hello everybody\nGuest: Hi\n",
    "Ada: Which place\nPlace: here\n",
    "Host: Ben South?\nDate: Here.\n",
  ])
    assert.equal(headFields(parse(`${spoken}\nHost: Good.\n`)).size, 0, spoken);
  const dialogue = "Ada: The date is late.\nBen: I know.\nCem: So do I.\nDan: And I.\nEve: We all do.\nAda: Good.\n";
  assert.equal(headFields(parse(dialogue)).size, 0);
});

/** A page as it is pasted: without blank lines, what it is on a line of its own, and keys above their values. */
const PASTED = `Skip to main content
We use some essential cookies to make this website work.
Accept additional cookies
View cookies
Menu
Home
Speech
Press conference with the Minister: 9 March 2022
From:
Ministry of Boats
Published
11 March 2022
Last updated
14 March 2022 — See all updates
Delivered on:
9 March 2022 (Transcript of the speech, exactly as it was delivered)
(Note: questions in other languages are given in translation)
Good afternoon. We met today to speak about boats.
Ben South (Net News): Will anybody resign?
Minister: No.
Cleo West, The Harbour Times: What about compensation?
Minister: It will be paid.
Share this page
Share on Facebook (opens in new tab)
Published 11 March 2022
Last updated 14 March 2022
Is this page useful?
Maybe
Yes this page is useful
© Crown copyright
`;

test("a page that is pasted without blank lines gives up its header, its turns and its furniture", () => {
  const { header, date, turns, boilerplate, statement } = outline(parse(PASTED));
  const lines = PASTED.split("\n");
  assert.equal(header.title?.text, "Press conference with the Minister: 9 March 2022");
  assert.equal(date?.value, "2022-03-09");
  assert.match(
    header.dateline?.text ?? "",
    /^9 March 2022 \(Transcript/,
    "neither the day of publication nor that of the update",
  );
  assert.equal(statement && lines[statement.from], "Good afternoon. We met today to speak about boats.");
  assert.deepEqual(
    turns.map(({ label }) => label.text),
    ["Ben South", "Minister", "Cleo West", "Minister"],
  );
  assert.deepEqual(
    boilerplate.map(({ from, to }) => [lines[from], lines[to]]),
    [
      ["Skip to main content", "Skip to main content"],
      ["We use some essential cookies to make this website work.", "View cookies"],
      ["Menu", "Home"],
      ["Last updated", "14 March 2022 — See all updates"],
      ["Share this page", "Share on Facebook (opens in new tab)"],
      ["Published 11 March 2022", "Published 11 March 2022"],
      ["Last updated 14 March 2022", "Last updated 14 March 2022"],
      ["Is this page useful?", "Yes this page is useful"],
      ["© Crown copyright", "© Crown copyright"],
    ],
  );
});

test("the day of publication is neither title nor date, and what stands above the date line is the title", () => {
  const page =
    "Publié le 12/03/2021\nPoint presse sur la pêche\nParis, le 11 mars 2021\n\nMesdames et Messieurs, bonjour à tous.\n\nNous avons signé.\n";
  const { header, date } = outline(parse(page));
  assert.deepEqual([header.title?.text, header.dateline?.text], ["Point presse sur la pêche", "Paris, le 11 mars 2021"]);
  assert.equal(date?.value, "2021-03-11");
  const named = "Posted on March 3, 2020 by admin\nThe Harbour in Winter\nMarch 1, 2020\n\nGood evening. We meet again.\n";
  assert.equal(outline(parse(named)).header.title?.text, "The Harbour in Winter");
});

test("a page's word for its section is no title where one stands below it", () => {
  const title = (text: string) => outline(parse(text)).header.title?.text;
  const body = "\n\nMinister: Good morning. We met.\n\nQuestion: Who came?\n\nMinister: All came.\n";
  assert.equal(
    title(`Media Room\n\nTranscript of the Weekly Harbour Briefing (6 April 2023)${body}`),
    "Transcript of the Weekly Harbour Briefing (6 April 2023)",
  );
  assert.equal(
    title(`Press Conferences\n\nPress Conference of the Fish Minister${body}`),
    "Press Conference of the Fish Minister",
  );
  assert.equal(title(`Ada North\n\nInterview${body}`), "Ada North");
  assert.equal(title(`Meeting Minutes\n\nAbsent: all who were not there at the interview${body}`), "Meeting Minutes");
  assert.equal(title(`Boats Again\n\nThis was the interview of the day.${body}`), "Boats Again");
  assert.equal(title(`In this episode you will hear of boats.${body}`), undefined);
});

test("a line that ends in a date says when, however much stands before it, unless the day is a bound of something else", () => {
  const date = (text: string) => outline(parse(text)).date?.value;
  const body = "\n\nQuestion: Who came?\n\nMinister: All came.\n\nQuestion: All?\n\nMinister: All.\n";
  const title = "Press conference of the Fish Bank\n\n";
  assert.equal(
    date(`${title}Ada North, President of the Fish Bank, Ben South, its Vice-President, Oslo, 6 September 2012${body}`),
    "2012-09-06",
  );
  assert.equal(date(`${title}Presenter: Harbour Press Secretary Ben South September 8, 2015${body}`), "2015-09-08");
  assert.equal(
    date(`${title}*Fish prices as of October 30, 2023\n\nThis video was recorded on Oct. 27, 2023.${body}`),
    "2023-10-27",
  );
  assert.equal(
    date(
      `${title}In Oslo we spoke of all the boats that will have come by then, and of those after 6 September 2012\nand later.${body}`,
    ),
    undefined,
  );
});

test("a term of office or a session is not the day of an event, and an event of two days has its first", () => {
  const date = (line: string) =>
    outline(parse(`Talks\n\n${line}\n\nQuestion: Who came?\n\nMinister: All came.\n\nQuestion: All?\n\nMinister: All.\n`)).date
      ?.value;
  for (const line of [
    "In office: 11 March 1996 – 3 December 2007",
    "Period of Service: 25/03/1996 - 03/12/2007",
    "Session: 2019-09-02 to 2020-06-30",
    "March 11, 1996 - December 3, 2007",
  ])
    assert.equal(date(line), undefined, line);
  assert.equal(date("Meeting, 4–5 December 2007"), "2007-12-04");
});

test("a page's path and the day on which it was put up are passed over wherever they stand", () => {
  const page =
    "Você está aqui: Página Inicial > Entrevistas > Barcos\n\nEntrevista coletiva da Ministra dos Barcos\n\npor Portal dos Portos publicado 13/10/2016 22h54\n\nMudport, 5 de agosto de 2016\n\nMinistra: Boa tarde.\n\nJornalista: E os barcos?\n\nMinistra: São quatorze.\n";
  const { header, date } = outline(parse(page));
  assert.deepEqual([header.title?.text, date?.value], ["Entrevista coletiva da Ministra dos Barcos", "2016-08-05"]);
});

test("where a page stands is not its title", () => {
  const page = "Harbour News → Archive → Facts\n\nThe Harbour in Winter\n\nMarch 1, 2020\n\nGood evening. We meet again.\n";
  assert.equal(outline(parse(page)).header.title?.text, "The Harbour in Winter");
});

test("ordinals and a place with a day do not make a sentence of a title", () => {
  const read = (line: string) => {
    const { header, date } = outline(
      parse(`${line}\n\nPräsidentin Holm:\n\nDie Sitzung ist eröffnet.\n\nAda Nord (NP):\n\nFrau Präsidentin!\n`),
    );
    return [header.title?.text, date?.value];
  };
  for (const line of [
    "Hafentag, 91. Sitzung, Donnerstag, den 16. März 2023",
    "Hafentag – 20. Wahlperiode – 91. Sitzung. Port Ellis, Donnerstag, den 16. März 2023",
  ])
    assert.deepEqual(read(line), [line, "2023-03-16"]);
  assert.deepEqual(read("We met. Port Ellis was cold. It was Thursday, 16 March 2023")[0], undefined);
});

test("the record ends where a line says so, and what follows is the publisher's", () => {
  const parts = (end: string) =>
    outline(
      parse(`Question: Who came?\n\nMinister: All came.\n\nQuestion: All?\n\nMinister: All.\n\n${end}\n\nMudport\n`),
    ).parts.slice(8, 11);
  for (const end of ["-END-", "(Concluded)", "—000—", "Transcribed by https://ports.example", "Harbour Transcript by Net Ports"])
    assert.deepEqual(parts(end), ["end-marker", "blank", "boilerplate"], end);
  for (const speech of ["The transcript by my sister is better.", "Concluded as planned", "Transcribed by whom?"])
    assert.deepEqual(parts(speech), ["turn", "blank", "turn"], speech);
});

test("the title of the front matter is the title, whatever stands below", () => {
  const page = (below: string) =>
    outline(parse(`---\ntitle: Boats in winter\n---\n\n${below}\n\nGood evening. We meet again.\n`));
  for (const below of ["Mudport Town Hall", "# Chapter One", "Press conference"])
    assert.deepEqual([page(below).header.title?.text, page(below).header.titleLines], ["Boats in winter", []], below);
  const repeated = page("# Boats in Winter");
  assert.deepEqual([repeated.header.title?.line, repeated.header.titleLines, repeated.parts[4]], [1, [4], "title"]);
});

test("a title that is wrapped is one", () => {
  const title = (lines: string) => outline(parse(`${lines}\n4 December 2017\n\nGood evening. We meet again.\n`)).header;
  const wrapped = [
    "Press conference of the Minister for Boats and\nHarbours on the winter",
    "Remarks by the Minister for Boats\nat the opening of the new harbour\nof Mudport",
    "REMARKS BY THE MINISTER FOR BOATS AND THE MINISTER OF\nHARBOURS IN MUDPORT",
    "Interview with the Minister (for Boats\nAnd Harbours)",
  ];
  for (const lines of wrapped) {
    const { title: found, titleLines } = title(lines);
    assert.deepEqual(
      [found?.text, titleLines, found?.span],
      [lines.replaceAll("\n", " "), lines.split("\n").map((_, i) => i), { start: 0, end: lines.length }],
    );
  }
  for (const next of ["Mudport Town Hall", "by Minister Ana Ito", "At the harbour", "Venue: the harbour"])
    assert.equal(title(`Press conference on boats\n${next}`).title?.text, "Press conference on boats", next);
});

test("captions have no header but what stands above their first cue", () => {
  const cue = (text: string) => `1\n00:00:01,000 --> 00:00:04,000\n${text}\n\n2\n00:00:05,000 --> 00:00:06,000\nWe meet again.\n`;
  for (const text of [cue("(Applause)"), cue("Press briefing"), cue("Press briefing\n4 December 2017")])
    for (const captions of [text, `WEBVTT\n\nNOTE Press conference\n\n${text}`]) {
      const { header, date, statement } = outline(parse(captions));
      assert.deepEqual([header.title, header.lines, date], [null, [], null], captions);
      assert.notEqual(statement, null);
    }
  assert.equal(outline(parse(`Press briefing\n\n${cue("Good evening.")}`)).header.title?.text, "Press briefing");
});

test("a line of which somebody said that it is the title and has the date is the title alone, and there is one of it", () => {
  const line = "Harbour talks, 4 May 2019";
  for (const text of [`${line}\n\n${TALK}`, `By Ada North\n\n${line}\n\n${TALK}`, `${TALK}\n${line}\n`]) {
    const transcript = parse(text, { ...NO_KNOWLEDGE, titles: [line], dates: [line] });
    const { header, date } = outline(transcript);
    assert.equal(header.title?.text, line);
    assert.equal(header.dateline, null);
    assert.equal(date?.value, "2019-05-04");
    for (const { fixes = [] } of lint(transcript, DEFAULT_CONTEXT))
      for (const { span } of fixes.flatMap(({ edits }) => edits)) assert.ok(span.start <= span.end);
  }
  const byline = parse(`Harbour talks\nby Ada North\n\n${TALK}`, { ...NO_KNOWLEDGE, titles: ["by Ada North"] });
  assert.deepEqual([outline(byline).header.title?.text, outline(byline).header.byline], ["by Ada North", null]);
});

test("lines that somebody said to be of the header are with the others in their order", () => {
  const text = `Harbour talks\n\nThe ferries were late that day, and so was the master.\n\nIn the spring of that year, on 4 May 2019, we met.\n\n${TALK}`;
  const taught = { ...NO_KNOWLEDGE, titles: ["The ferries were late that day, *"], dates: ["In the spring *"] };
  const { header, date } = outline(parse(text, taught));
  assert.deepEqual(
    [...header.lines].sort((a, b) => a - b),
    header.lines,
  );
  assert.equal(header.title?.line, 2);
  assert.equal(date?.value, "2019-05-04");
});

test("each line of a header is what it is", () => {
  const head = "Harbour talks\nby Minister Ada North\n3 May 2018\n(As delivered)\nPlace: Port Ellis\n\n";
  const { parts, header } = outline(parse(`${head}Good morning, and thank you all for coming.\n`));
  assert.deepEqual(parts.slice(0, 7), ["title", "byline", "dateline", "delivery-note", "header", "blank", "statement"]);
  assert.equal(header.deliveryNote?.text, "(As delivered)");
});
