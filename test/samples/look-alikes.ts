/** Texts full of colons in which nobody takes turns: lists, letters, minutes, programmes. */

import type { Convention } from "./convention";

export const LOOK_ALIKES: readonly Convention[] = [
  {
    name: "a media release",
    text: `MEDIA RELEASE

12 March 2015

NEW BRIDGE FOR RIVERTOWN

The Government will build a new bridge at Rivertown.

Minister for Roads Jack Hill said: "This is a great day."

Mr Hill said: "We listened to the people."

Key facts:
Length: 400 m
Cost: $20 million
Completion: 2018

Media contact: Sue Brown, 0400 000 000
Office of the Minister: 02 6277 0000`,
    turns: [],
    date: "2015-03-12",
  },
  {
    name: "a letter",
    text: `Dear Prime Minister,

Re: Water supply in the valley

I write to ask three things:

One: when will the dam be finished?

Two: who pays for it?

Three: what about the fish?

Yours sincerely,

Ada North
Mayor of Fishbourne

cc: Minister for Water
Enc: map`,
    turns: [],
  },
  {
    name: "minutes",
    text: `Minutes of the Town Council
Tuesday 4 May 2010

Present: Cr North (Mayor), Cr South, Cr West
Apologies: Cr East
In attendance: Town Clerk

1. Welcome: The Mayor welcomed everyone.
2. Minutes: The minutes of 6 April were approved.
3. Matters arising: none.
4. Finance: Cr South presented the report. Moved: Cr West. Seconded: Cr South. Carried.
5. Any other business: Cr West asked about the road. The Mayor replied that it was in hand.

Action: Clerk to write to the County.
Next meeting: 1 June 2010`,
    turns: [],
    date: "2010-05-04",
  },
  {
    name: "a speech with quotations and clauses",
    text: `Speech by the Chancellor
Bonn, 3 October 1995

Ladies and gentlemen,

Goethe once said: "Whatever you can do, begin it."

And my grandmother said: "Eat first."

Let me recall the words of the Gospel, John 8:32: the truth will make you free.

Article 1 of our Constitution reads: Human dignity is inviolable.

So I ask you: What have we done? And I answer: Not enough.

Freedom: that was the dream. Unity: that was the hope. Peace: that is our task.

Thank you.`,
    turns: [],
    date: "1995-10-03",
  },
  {
    name: "a manual",
    text: `Installation

Usage: tool [options]
Options: -v verbose
Note: requires version 3.

Example:
  tool --run file.txt
Warning: this deletes files.
Error: cannot open
TODO: docs
FIXME: tests

License: MIT
Author: Ann Lee`,
    turns: [],
  },
  {
    name: "a news story with quotations",
    text: `By Jane Reporter

TOKYO, March 4 (Agency) - The minister resigned on Monday.

"I'm tired," he told reporters.

Analyst Bo Rand: "It was expected."

Professor Kim Dow: "It's a surprise."

The yen fell. Stocks: down 2 percent. Bonds: up.

Editing by Ray Fry`,
    turns: [],
  },
  {
    name: "a list of books",
    text: `References

Smith, J.: The art of the possible. London 1980.
Smith, J.: More art. London 1984.
Meyer, K.: Politik. Bonn 1990.
Dupont, A.: La parole. Paris 1999.
Smith, J.: Last art. London 1990.`,
    turns: [],
  },
  {
    name: "a programme with its chairs",
    text: `Programme

9:00 Opening: Mayor Ada North
9:15 Keynote: Dr. Ben South
10:00 Panel 1: Water
Chair: Cleo West
Speakers: Dan East, Eva Mid
11:00 Coffee
11:30 Panel 2: Fire
Chair: Fay Up
Speakers: Gus Down, Hal Left
12:30 Lunch`,
    turns: [],
  },
  {
    name: "a heading over the questions and answers",
    text: `Remarks by Ada North at the Harbour Club

I was asked a question last week: can we afford it?

Answer: we can.

Questions and Answers:

Thank you.`,
    turns: [],
  },
  {
    name: "speech with clause colons",
    text: `Remarks at the annual dinner

3 May 2018

Good evening.

Let me be clear:

We will not stop. And here is the truth: nobody can.

Second: we must work. Second: we must rest.

Number two: Look, it is hard.

And so I ask you: what now?

My question is this: who pays?

One more thing: thank you.

The bottom line: we go on.`,
    turns: [],
    date: "2018-05-03",
  },
  {
    name: "fields",
    text: `Title: The Long Road
Date: 3 May 2018
Source: Radio Five
Subject: Roads
From: John Smith
To: Mary Jones

Dear Mary,

I write to you about roads. They are long.

Note: this is not a transcript.

Tel: 555 1234`,
    turns: [],
    date: "2018-05-03",
  },
  {
    name: "article",
    text: `How to make bread

Ingredients: flour, water, salt.

Step 1: Mix the flour with water.

Step 2: Wait for an hour.

Tip: use warm water.

Warning: the oven is hot.

Step 3: Bake.`,
    turns: [],
  },
  {
    name: "clauses of a speech that name an office or a question, and go on in small letters",
    text: `Statement by the Minister on Fisheries

3 June 2018

Mr Speaker, I have three points.

First: we protect the sea.

To the fishermen: thank you.

Minister of Fish: that is my title, and I wear it with pride.

Question: will it work? Answer: it must.

I commend this statement to the House.`,
    turns: [],
    date: "2018-06-03",
  },
  {
    name: "a quiz",
    text: `Unit 3

1. Which is a fish?
A. Trout
B. Otter
C. Swan
D. Newt

2. Which is a bird?
A. Pike
B. Eel
C. Heron
D. Toad`,
    turns: [],
  },
  {
    name: "a programme whose speakers have an institute each",
    text: `Conference on boats, 12 June 2019

Chair: Ben South
Speaker: Cleo West, TU Mudport
Speaker: Dan East, Net Ports
Discussant: Eva Lind

Chair: Fay Roe
Speaker: Gus Holt, KTH
Speaker: Hal Ames, MIT
Discussant: Ida Blum`,
    turns: [],
  },
  {
    name: "a sheet of data",
    text: `Harbour: Mudport
Boats: 14
Master: Ada North
Harbour: Fishbourne
Boats: 3
Master: Ben South
Harbour: Saltwick
Boats: 8
Master: Cleo West`,
    turns: [],
  },
  {
    name: "comments of a program",
    text: `# Lists

// Prints: the list
// Prints: the list again.

<!-- added: v1.0.0 -->
<!-- added: v1.2.0 -->

{ name: "a" }
{ name: "b" }`,
    turns: [],
  },
  {
    name: "changes of a program by kind",
    text: `# Changelog

## [v2.1.0](https://example.org/compare/v2.0.1...v2.1.0) - 2023-04-02

### Commits

- [New] \`fold\`: take sheets of any size [\`1f2e3d4\`](https://example.org/commit/1f2e3d4)
- [Fix] \`crease\`: do not tear thin paper [\`5a6b7c8\`](https://example.org/commit/5a6b7c8)
- [meta] add a funding file [\`9d8e7f6\`](https://example.org/commit/9d8e7f6)
- [Dev Deps] update the linter, the test runner [\`0a1b2c3\`](https://example.org/commit/0a1b2c3)

## v2.0.1 - 2022-11-20

- Fix: a sheet of no width was folded for ever
- Fix: tell the right edge from the left
- Add: an option for glossy paper
- Docs: say what a crease is
- Deps: update the parser`,
    turns: [],
  },
  {
    name: "events and fields of a library in a list",
    text: `## Events

* **folded**: a sheet was folded. Handlers get the sheet.
* **torn**: a sheet was torn. Handlers get both halves.
* **empty**: no sheet is left.

## Fields

* \`width\`: The width of a sheet in millimetres. What happens without one? It is measured.
* \`height\`: The height of a sheet. Can it be zero? No.
* \`colour\`: The colour, white if it is not given.

Note: fields are read once.

Example: see the folder of examples.

Warning: wet paper cannot be folded.`,
    turns: [],
  },
  {
    name: "what goes wrong, and what to do then",
    text: `Troubleshooting

Problem: The mill does not start.
Solution: Open the sluice. Wait a minute.

Problem: The flour is wet.
Solution: Dry the grain first!

Problem: It squeaks.
Solution: Oil it, and then oil it again.`,
    turns: [],
  },
  {
    name: "a guide to the episodes of a series",
    text: `THE LIGHTHOUSE CREW
An episode guide

Network: Harbour Eight
Running time: 25 minutes
First aired: 4 May 1971

THE FOG
Air date: 4/5/71
Writer: Paul Sandell
Director: Ingrid Voss

The crew hear a horn that nobody blows. Old Peer goes out to look for it, and comes back with a goat.

THE STRANGER
Air date: 11/5/71
Teleplay: Vera Lindqvist
Story: Paul Sandell
Director: Tom Arden
Guest cast: Rita Holm (Stranger)

A boat without a name lies at the pier. The stranger in it says that he has come to stay.

THE LONG NIGHT
Air date: 18/5/71
Teleplay: Vera Lindqvist
Story: Ingrid Voss
Director: Ingrid Voss

The lamp goes out, and all hands are needed.

THE GOAT
Air date: 25/5/71
Writer: Paul Sandell
Director: Tom Arden

Old Peer has to choose between the goat and the lamp.`,
    turns: [],
  },
  {
    name: "a play in verse, with an office among its people",
    text: `ACT I. SCENE I. A shore.

Enter the King, the Queen, and Lords.

  King. What horn was that, which through the fog did call
    And called again?
  Lord. My liege, we know it not.
  Queen. It is the sea, my lord, that mourns her ships.
    Come in; the night is cold.
  King. I will not come.

Exeunt Lords.

SCENE II. A hall.

Enter Queen and a Captain.

  Queen. You saw him go?
  Capt. Down to the boats, alone.
  Queen. Then follow him, and bring him back to me.

Exit Captain.

  Queen. O fog, O sea, what have you done to us?

Exit.`,
    turns: [],
  },
  {
    name: "a notice at the head of a Chinese agenda",
    text: `# 湖区读书会第三次活动

**【提示】** 请大家提前十分钟到场，我们会准备茶水。

活动分为三个部分，每个部分大约半个小时。

**【说明】** 书可以在门口借，离开时请您归还。

活动结束以后，欢迎留下来聊天。`,
    turns: [],
  },
  {
    name: "the schedule of a day",
    text: `SCHEDULE OF EVENTS

9:00 Registration: main hall
9:30 Welcome: Ida Falk, Harbour Master
10:00 Keynote: Why do ferries matter? Jan Holt, University of Ellis
11:00 Coffee
11:15 Panel: Marta Quill, Pavel Novy, Lucía Vega
12:30 Lunch: provided
14:00 Workshop: Reading tide tables, room 4
15:30 Closing: Ida Falk`,
    turns: [],
  },
  {
    name: "a programme on two days",
    text: `Port Ellis Harbour Festival

Saturday

08:30 Boat race: start at the east pier
10:00 Children: knots and nets, with the sea scouts
13:00 Choir: the Harbour Singers
20:15 Film: The Night Ferry (90 minutes)

Sunday

09:00 Service: St. Nicholas Church
11:00 Talk: What is left of the old port?
14:30 Prizes: for the best costume`,
    turns: [],
  },
  {
    name: "the minutes of a council, which adjourned at a time",
    text: `MINUTES OF THE TOWN COUNCIL
Marsh Quay, May 3, 2022 7:00 PM

Present: Mayor Rita Dale, Councilmembers Fenn, Obrey, and Stark
Absent: Councilmember Woo
Staff: Town Manager Lola Gray

1. Call to Order
Mayor Dale called the meeting to order at 7:02 PM.

2. Public Comment
Henry Birch, 14 Quay Street: spoke against the parking meters.
Nora Oster, 3 Mill Lane: asked when the library will reopen. Town Manager Gray replied that it would be in June.

3. Motion
Motion by: Councilmember Obrey
Second by: Councilmember Stark
Vote: 4-0

Adjourned at 8:15 PM`,
    turns: [],
    date: "2022-05-03",
  },
];
