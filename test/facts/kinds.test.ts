/**
 * What was once read wrongly of the page around a transcript, of its day and its title, and of who asks and answers: a text
 * of our own for each kind. Kinds of labels have theirs in `test/samples`.
 */

import assert from "node:assert/strict";
import { test } from "node:test";
import { outline } from "../../server/src/facts/outline";
import { parse } from "../../server/src/syntax/transcript";

/** Three turns in which a question is answered. */
const TALK = `MR. DAEL: Good morning. The ferry is late today.

QUESTION: How late is it?

MR. DAEL: Two hours, as far as we know.`;

const RECORDED = `Transcribed by harbourscribe.example

Harbour call, 3 May 2016

Ida Berg started transcription

Ida Berg: Good morning. Is everybody here?

Olde Mara: Yes. Nearly everybody is.

Ida Berg: Then we begin.

Ida Berg stopped transcription`;

const IN_FRONT_MATTER = `---
title: "Harbour briefing of 3 May 2016"
author: the press office
---

${TALK}`;

/** The lines of boilerplate, 1-based, as `1-5, 9`. */
function boilerplate(text: string): string {
  return outline(parse(text))
    .boilerplate.map(({ from, to }) => (from === to ? String(from + 1) : `${from + 1}-${to + 1}`))
    .join(", ");
}

function title(text: string): string | null {
  return outline(parse(text)).header.title?.text ?? null;
}

function date(text: string): string | null {
  return outline(parse(text)).date?.value ?? null;
}

const PAGES: readonly (readonly [kind: string, text: string, lines: string])[] = [
  [
    "a menu in Cyrillic",
    `Главная
Новости
Архив
Контакты
Поиск

Встреча с рыбаками гавани

3 мая 2016 года

Ведущая: Добрый день. Мы начинаем.

Пётр Сомов: Спасибо. Лодки вышли в море рано утром.

Ведущая: Сколько их было?

Пётр Сомов: Двадцать четыре.`,
    "1-5",
  ],
  [
    "a menu with bullets",
    `* Home
* About us
* Newsroom
* Careers
* Contact

Harbour briefing

3 May 2016

${TALK}`,
    "1-5",
  ],
  [
    "the path to a page",
    `Home > Newsroom > Briefings > May

Harbour briefing

3 May 2016

${TALK}`,
    "1",
  ],
  [
    "buttons whose pictures did not come along",
    `Harbour briefing

3 May 2016

*
*
* Facebook
* Twitter
*

${TALK}`,
    "5-9",
  ],
  [
    "a notice of rights over several lines",
    `Harbour briefing

3 May 2016

${TALK}

Copyright 2016 Harbour Press Ltd. All rights reserved.
No part of this transcript may be reproduced, stored or
transmitted in any form without the prior written consent of
Harbour Press Ltd. The information in this transcript is provided
"as is" and no warranty is given.`,
    "11-15",
  ],
  [
    "the head of a mail",
    `From: Mara Lind <mara@harbour.example>
To: press list
Date: Tue, 3 May 2016 10:12:01 +0200
Subject: Transcript of the briefing
Message-ID: <1234@harbour.example>

${TALK}`,
    "1-5",
  ],
  [
    "the foot of a newsletter",
    `Harbour briefing

3 May 2016

${TALK}

Subscribe to our newsletter
Enter your email address
Sign up
You can unsubscribe at any time.`,
    "11-14",
  ],
  [
    "what a copyist promises",
    `Harbour briefing

3 May 2016

${TALK}

Want accurate transcripts like this one? Get your first hour free at harbourscribe.example`,
    "11",
  ],
  ["what a recorder says of itself", RECORDED, "5, 13"],
  [
    "an advertisement between two turns",
    `The harbour hour

3 May 2016

HOST: Welcome back. We speak about ferries today.

IDA BERG: Thank you for having me here.

[ADVERTISEMENT]

HOST: How many ferries are there now?

IDA BERG: Four of them, and a fifth is being built.`,
    "9",
  ],
  [
    "running heads with a growing number",
    `HARBOUR COUNCIL

4 February 2015

Mr. STONE. I thank the chair. The cranes are old and they have to be
[[Page S735]]
replaced before the winter comes. I ask that the report be printed.

Mrs. HILL. I agree with that. The report has been read by all of us
[[Page S736]]
and there is nothing in it that should be held back from the members.

Mr. STONE. I yield the floor, and I thank the members for their
[[Page S737]]
patience.`,
    "6, 10, 14",
  ],
  [
    "days and columns between the lines of a record",
    `Harbour House

The Speaker: Order. The question is on the cranes of the harbour, and it

4 Feb 2015 : Column 344

has been put before. I call the member for the north.

Mr. Stone: I thank the Speaker. The cranes are old, and they ought to be

4 Feb 2015 : Column 345

replaced. I have said it before, and I say it again today.

The Speaker: I call the member for the south.

4 Feb 2015 : Column 346

Mrs. Hill: I agree with the member for the north.`,
    "5, 11, 17",
  ],
  [
    "minutes that are yielded, each time more, and are no heads of pages",
    `HARBOUR COUNCIL

4 February 2015

Mr. STONE. I yield 1 minute to the member from the north.

Mrs. HILL. I thank the member. The cranes are old.

Mr. STONE. I yield 2 minutes to the member from the south.

Mr. MOSS. I thank the member, too. They are older than I am.

Mr. STONE. I yield 3 minutes to the member from the west.

Ms. BERG. I do not agree with any of it.`,
    "",
  ],
  [
    "points that a chair calls",
    `Hafenrat, 3. Mai 2016

Präsidentin Anna Berg: Guten Morgen. Die Sitzung ist eröffnet.

Ich rufe Punkt 1 auf:

Das Wort hat der Abgeordnete Klein.

Otto Klein (XYZ): Danke. Die Kräne sind alt.

Präsidentin Anna Berg: Danke.

Ich rufe Punkt 2 auf:

Das Wort hat die Abgeordnete Moos.

Ida Moos (ABC): Danke. Die Fähren auch.

Präsidentin Anna Berg: Ich rufe Punkt 3 auf:

Die Sitzung ist geschlossen.`,
    "",
  ],
  [
    "a refrain",
    `The harbour evening

3 May 2016

HOST: Welcome. The choir is going to sing for us now.

IDA BERG: We sing the song of the ferry.

The boats go out, the boats come in,

and nobody knows where they have been.

HOST: And the second verse?

IDA BERG: It goes on like this.

The boats go out, the boats come in,

and the harbour is quiet till spring.

HOST: And the end?

The boats go out, the boats come in,

that is all.`,
    "",
  ],
  [
    "what happens in the hall",
    `Harbour briefing

3 May 2016

MR. DAEL: Good morning. The ferry is late today.

(Laughter.)

QUESTION: How late is it?

(Laughter.)

MR. DAEL: Two hours, as far as we know.

(Laughter.)`,
    "",
  ],
];

for (const [kind, text, lines] of PAGES) test(`of a page, or not: ${kind}`, () => assert.equal(boilerplate(text), lines));

const DAYS: readonly (readonly [kind: string, text: string, day: string | null])[] = [
  [
    "broken over two lines",
    `Harbour briefing

3 May
2016

${TALK}`,
    "2016-05-03",
  ],
  [
    "with the words before it, in Portuguese",
    `No dia 17 de dezembro de 2024, no porto

Entrevista com Ida Moura

Repórter: Bom dia. Como está o porto?

Ida Moura: Está tranquilo. Os barcos saíram cedo.

Repórter: Quantos barcos?

Ida Moura: Vinte e quatro, mais ou menos.`,
    "2024-12-17",
  ],
  [
    "spoken in the first words",
    `The harbour hour

HOST: Welcome to the harbour hour, recorded December 19th, 2025. My guest is Ida Berg.

IDA BERG: Thank you for having me here.

HOST: How many ferries are there now?

IDA BERG: Four of them, and a fifth is being built.`,
    "2025-12-19",
  ],
  ["in the title of the front matter", IN_FRONT_MATTER, "2016-05-03"],
  [
    "far down on a cover",
    `HARBOUR COUNCIL

COMMITTEE ON CRANES AND FERRIES

HEARING ON THE STATE OF THE CRANES

Before the members of the committee

in the old hall at the pier

Ninth session

Volume II

Held on

3 May 2016

Printed for the use of the committee

THE CHAIR: Good morning. The hearing is open. Mr. Dael, please begin.

MR. DAEL: Thank you. The cranes are old.

THE CHAIR: How old are they?

MR. DAEL: Some sixty years.`,
    "2016-05-03",
  ],
  [
    "below prose",
    `Harbour briefing

The press officer spoke with reporters at the pier about the ferry, which has been late for some days now, and about the cranes.

3 May 2016

${TALK}`,
    "2016-05-03",
  ],
  [
    "the first of several",
    `Harbour conference

3 May 2016

Resolution of 12 March 2012 on the cranes, and the letter of 9 April 2014

${TALK}`,
    "2016-05-03",
  ],
  [
    "of a decree, not of its change",
    `DECREE ON THE HARBOUR

of 3 May 2016

as amended on 7 June 2018

Article 1. The harbour is open from six in the morning.

Article 2. The cranes are looked at once a year.`,
    "2016-05-03",
  ],
  [
    "of issue, and none of the event",
    `Harbour briefing

Issued on: 4 May 2016

${TALK}`,
    null,
  ],
  [
    "on which a page was put up, and none of the event",
    `Harbour briefing

Posted 4 May 2016

${TALK}`,
    null,
  ],
  [
    "of release, and none of the event",
    `Harbour briefing

Release Date: 4 May 2016

${TALK}`,
    null,
  ],
  [
    "of a last change in German, and none of the event",
    `Gespräch am Hafen

Stand: 4. Mai 2016

Frage: Wie alt sind die Kräne?

Ida Moos: Sie sind sechzig Jahre alt.

Frage: Und die Fähren?

Ida Moos: Die sind neuer.`,
    null,
  ],
  [
    "of a source in Chinese, and none of the event",
    `港口记者会

来源：港口日报 2020-03-09

记者：渡轮为什么晚了？

林海：因为风很大。

记者：明天呢？

林海：明天会准时的。`,
    null,
  ],
];

for (const [kind, text, day] of DAYS) test(`a day ${kind}`, () => assert.equal(date(text), day));

const TITLES: readonly (readonly [kind: string, text: string, words: string])[] = [
  [
    "below a place",
    `Old Hall, Port Ellis

Harbour briefing on the ferry

3 May 2016

${TALK}`,
    "Harbour briefing on the ferry",
  ],
  [
    "below a shelf mark",
    `2 of 14 DOCUMENTS

Copyright 2016 Harbour Press

Harbour briefing on the ferry

3 May 2016

${TALK}`,
    "Harbour briefing on the ferry",
  ],
  [
    "over two lines",
    `Briefing of the harbour office on the state of the cranes
and of the ferries to the islands

3 May 2016

${TALK}`,
    "Briefing of the harbour office on the state of the cranes and of the ferries to the islands",
  ],
  [
    "below what is heard",
    `(Applause.)

Briefing on the ferry

3 May 2016

${TALK}`,
    "Briefing on the ferry",
  ],
  ["in the front matter", IN_FRONT_MATTER, "Harbour briefing of 3 May 2016"],
  ["with its day, below who wrote it down", RECORDED, "Harbour call, 3 May 2016"],
];

for (const [kind, text, words] of TITLES) test(`a title ${kind}`, () => assert.equal(title(text), words));

for (const words of ["Minutes of the harbour council", "Weekly call", "Board meeting"])
  test(`“${words}” with a day is a title, and says when`, () => {
    const text = `${words}, 3 May 2016\n\nAttendees: Ida Berg, Otto Klein\n\n${TALK}\n`;
    assert.deepEqual([title(text), date(text)], [`${words}, 3 May 2016`, "2016-05-03"]);
  });

test("a place with a day is no title", () => {
  assert.equal(title(`Port Ellis, 3 May 2016\n\n${TALK}\n`), null);
});

const TALKS: readonly (readonly [kind: string, text: string, roles: string, exchanges: string])[] = [
  [
    "the chair of a bank answers those who give their paper",
    `Press conference of the harbour bank

3 May 2016

CHAIR BERG. Good afternoon. Our committee decided to keep the rate as it is. The harbour has grown, and prices have been stable. I am happy to take your questions.

IDA MOSS. Thank you. Ida Moss, the Harbour Times. How long will you keep the rate there?

CHAIR BERG. We look at the data as they come. We have not decided that.

OTTO KLEIN. Otto Klein with Pier News. Are you worried about the price of fish?

CHAIR BERG. Fish is one price among many. It has risen, and it is going to fall again.

MARA LIND. Mara Lind, the Quay. Would you say that the ferry is too dear?

CHAIR BERG. I would not comment on that.`,
    "aqaqaqa",
    "1:2 3:4 5:6",
  ],
  [
    "a host asks from the first words on",
    `The harbour hour

3 May 2016

Ann Stone: Hello and welcome to the harbour hour. I am Ann Stone, and my guest today is Otto Klein, who builds ferries. Welcome, Otto.

Otto Klein: Thanks for having me. It is good to be here.

Ann Stone: How did you begin with ferries?

Otto Klein: My father built them, and I learnt it from him when I was a boy. We had a yard on the north side.

Ann Stone: And what is hard about it?

Otto Klein: The hull. You cannot see what is wrong with it until it is in the water.

Ann Stone: Do you still go out yourself?

Otto Klein: Every morning. I would not want to miss it.`,
    "qaqaqaqa",
    "0:1 2:3 4:5 6:7",
  ],
  [
    "an operator leads, those of the banks ask, and managers answer",
    `Harbour Cranes plc
First quarter results call
3 May 2016

Operator: Good day and welcome to the first quarter results call of Harbour Cranes. I would now like to turn the call over to Ida Moss. Please go ahead.

Ida Moss: Thank you, and good morning everyone. With me today is Otto Klein, our chief executive.

Otto Klein: Thank you, Ida. Revenue rose by four percent in the quarter, and orders are strong.

Operator: Our first question comes from Mara Lind with Pier Bank. Please go ahead.

Mara Lind: Thanks. Could you talk about margins in the second half?

Otto Klein: Sure. We expect them to be stable, with some pressure from steel.

Operator: The next question is from Jon Dael with Quay Securities.

Jon Dael: Good morning. How is the order book for next year?

Otto Klein: It is full until June.`,
    "maamqamqa",
    "4:5 7:8",
  ],
  [
    "voices in the air report to each other",
    `Log of the balloon Swan
3 May 2016

CC: Swan, this is Harbour. You are go for the climb.

CDR: Roger, Harbour. We are climbing.

CC: Swan, Harbour. We have you at two thousand feet. Over.

CDR: Roger. Two thousand.

LMP: And the burner is warm.

CC: Roger, we copy.`,
    "oooooo",
    "",
  ],
  [
    "a moderator's question that is answered opens an exchange",
    `The harbour debate

3 May 2016

MODERATOR: Good evening. We begin with the cranes. Ms. Berg, what would you do about them?

BERG: I would replace them all. It costs money, and it is worth it.

MODERATOR: Mr. Klein, do you agree?

KLEIN: I do not. They are old, and they work.

MODERATOR: And the ferries?

BERG: They are another matter.`,
    "mamama",
    "0:1 2:3 4:5",
  ],
  [
    "the chair of a plenary leads, and members speak",
    `Harbour House

4 February 2015

The SPEAKER: Order. I call the member for the north.

Mr. STONE: I thank the Speaker. The cranes are old, and they ought to be replaced before the winter comes.

The SPEAKER: I call the member for the south.

Mrs. HILL: I agree with the member for the north. There is no doubt that they are old.

The SPEAKER: I call the member for the west.

Mr. MOSS: I do not agree. They have been looked at in June.

The SPEAKER: The question is that the motion be agreed to. The motion is agreed to.`,
    "momomom",
    "",
  ],
];

for (const [kind, text, roles, exchanges] of TALKS)
  test(kind, () => {
    const facts = outline(parse(text));
    assert.equal(facts.turns.map(({ role }) => role[0]).join(""), roles);
    assert.equal(facts.exchanges.map(({ question, answers }) => `${question}:${answers.join(",")}`).join(" "), exchanges);
  });
