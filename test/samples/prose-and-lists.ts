/** Documents of other kinds in which nobody speaks, written in all the ways in which labels are: headings, bold words, lists, columns. */

import type { Convention } from "./convention";

export const PROSE_AND_LISTS: readonly Convention[] = [
  {
    name: "a page about a program",
    text: `# tidewatch

Shows when the tide turns, in a terminal.

## Install

Run the installer, and restart your shell. You need nothing else.

## Usage

Give it the name of a harbour. It prints the next four tides.

## Options

You can choose the unit and the language. Both are remembered.

## License

Do with it what you like. If it breaks, you keep both halves.

## Thanks

To everyone who has sent us a tide table.`,
    turns: [],
  },
  {
    name: "changes of a program",
    text: `# Changelog

## 2.1.0

### Added

- Harbours: twelve more in the north.
- Options: \`--unit\` takes feet, too.

### Fixed

- Parser: it no longer stops at an empty line.
- Windows: colours are shown again.
- Docs: we mend the example that did not run.

## 2.0.1

### Fixed

- Parser: numbers above 999 are read.
- Harbours: Northport is spelt right.

## 2.0.0

### Changed

- Output: one line a tide.
- Windows: needs version 10.`,
    turns: [],
  },
  {
    name: "a handbook with bold words before its paragraphs",
    text: `Working on the boat

**Ropes** Look at each rope before you leave. Replace what is worn.

**Engine** Check the oil every morning. Let it run for five minutes.

**Lights** All four must burn. Take spare bulbs with you.

**Radio** Say your name twice and wait. Do you hear nothing? Say it again.

**Weather** Listen to the report at six. If the wind turns, stay.

**Engine** In winter, warm it up longer.`,
    turns: [],
  },
  {
    name: "terms and what they mean",
    text: `Glossary

Bow – The front of a boat.
Stern – The back of a boat.
Port – The left side, seen from behind.
Starboard – The right side. Remember that it has the green light.
Draught – How deep a boat lies in the water.
Knot – One nautical mile an hour.
Swell – Waves that come from far away.
Buoy – What marks the channel. Keep it on the right side.`,
    turns: [],
  },
  {
    name: "a timetable of a day",
    text: `Open day at the harbour

10:00 Welcome by the harbour master
10:30 Tour of the old dock
11:15 Talk: how we dredge
12:00 Lunch
13:30 Boat trips
15:00 Questions and answers
16:00 End`,
    turns: [],
  },
  {
    name: "a recipe",
    text: `Fish soup

Serves: four
Time: forty minutes

Ingredients:
Fish: 500 g
Potatoes: six
Onion: one, large
Stock: one litre

Method:
Onion: cut it small and fry it slowly.
Potatoes: add them with the stock and cook for ten minutes.
Fish: put it in at the end. It needs five minutes.
Salt: taste first. You may not need it.`,
    turns: [],
  },
  {
    name: "a story with talk in quotation marks",
    text: `The Lighthouse

Martha put down the lamp and went to the window. “Do you hear that?” she asked.

“I hear the wind,” said her brother. “What else?”

She did not answer. There was a boat out there: small, dark, with no light.

“We must go down,” she said. “Now.”

“In this weather?”

“In this weather. Take the rope.”

He took it. They had known for years that this would come: one night, one boat, and nobody else awake.

Martha opened the door. The sea was everywhere.`,
    turns: [],
  },
  {
    name: "questions as headings of a page that nobody spoke",
    text: `# Questions that we are often asked

## Can I bring my own boat?

Yes. Please write to us a week before you come.

## What does a berth cost?

Nine euros a night. Children sleep for free.

## Is there water?

Yes, at every pier. It is good to drink.

## Where can I park?

Behind the office. You need no ticket.`,
    turns: [],
  },
  {
    name: "addresses of a company",
    text: `Contact

HEAD OFFICE
12 Pier Road
Northport

SALES
Phone 555 0101
sales@harbour.example

REPAIRS
Phone 555 0102
Open from eight to five

PRESS
Phone 555 0103`,
    turns: [],
  },
  {
    name: "the clauses of a contract",
    text: `TERMS OF USE

1. DEFINITIONS. In these terms, “we” means the harbour company, and “you” the owner of a boat.

2. BERTHS. We give you a berth for the time that you have paid. You may not give it to anybody else.

3. FEES. You pay before you come. If you leave early, we keep what you have paid.

4. LIABILITY. We do not answer for damage by storm, ice or other boats.

5. TERMINATION. We may end this contract if you do not pay.

6. GOVERNING LAW. The law of the land applies.`,
    turns: [],
  },
  {
    name: "settings and what they do",
    text: `Settings

- **unit**: feet or metres. The default is metres.
- **language**: the language of the output. We have nine.
- **colour**: whether lines are coloured. Turn it off for files.
- **harbour**: which one to show when you name none.
- **days**: how many days ahead. You can ask for at most seven.`,
    turns: [],
  },
  {
    name: "advice in a column beside its keys",
    text: `Before you sail

Sails\tLook for holes, and mend them.
Anchor\tIs the chain fast? Check it twice.
Water\tTake two litres for each of you.
Food\tFor one day more than you plan.
Charts\tThe newest ones. Old ones lie.
Flares\tKnow where they are.`,
    turns: [],
  },
  {
    name: "a poem",
    text: `Low Water

We went out when the tide was low,
the sand was hard, the wind was slow,
and what we said to one another
was lost between one gull and another.

Come back, we called. The sea said: no.
Come back, we called. We let it go.
And what was ours was never ours:
a boat, a rope, a box of stars.`,
    turns: [],
  },
  {
    name: "results of a race",
    text: `Regatta, second day

1  Anna Berg      Northport   1:02:14
2  Tom Lind       Eastholm    1:02:59
3  Ida Falk       Northport   1:03:07
4  Jon Dahl       Westby      1:04:40

Anna Berg: first win
Tom Lind: second twice
Ida Falk: new boat
Jon Dahl: protest refused`,
    turns: [],
  },
  {
    name: "written questions with their letters, under a title that says so",
    text: `The Tide Tables FAQ
===================

BEFORE YOU BUY
--------------

Q: Do I need a printer?

A: No. You can read the tables on a screen, too.

Q: Which years do you have?

A: All from 1990 on. If you need older ones, write to us.

AFTERWARDS
----------

Q: The tables are wrong. What now?

A: Are you sure about the harbour? Look at the first page again.

Q: Can I give them to my neighbour?

A: Yes, as often as you like.`,
    turns: [],
  },
  {
    name: "the same in Spanish",
    text: `Preguntas frecuentes sobre las tablas de mareas

P. ¿Necesito una impresora?

R. No. Puede leer las tablas en la pantalla.

P. ¿Qué años tienen?

R. Todos desde 1990. Si necesita otros, escríbanos.

P. ¿Puedo darlas a mi vecino?

R. Sí, cuando quiera.`,
    turns: [],
  },
];
