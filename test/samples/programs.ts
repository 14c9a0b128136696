/** What is written about programs: pages, lists of changes, options and code, in which nobody speaks, and meetings in which people do. */

import type { Convention } from "./convention";

export const PROGRAMS: readonly Convention[] = [
  {
    name: "a page whose paragraphs begin with a program's name in bold",
    text: `# Tidewatch

[![build](https://ci.example/tidewatch.svg)](https://ci.example/tidewatch)

**Tidewatch** is a fast reader of tide tables. It knows 1,200 harbours.

**Tidewatch** has good defaults and asks for no settings at all.

**Tidewatch** [needs no server](https://tidewatch.example/offline). You can use it on a boat.

## Install

\`\`\`shell
npm install tidewatch
\`\`\`

## Use

**Tidewatch** prints the next four tides. You tell it where you are.

## Help

**Tidewatch** is made by people in their free time. Thank you for your patience!`,
    turns: [],
  },
  {
    name: "the same in another language",
    text: `# Pegelblick

**Pegelblick** ist ein schneller Leser für Gezeitentafeln.

**Pegelblick** hat gute Vorgaben und braucht keine [Einstellungen][settings].

**Pegelblick** läuft ohne Server. Sie können es auf dem Boot benutzen.

## Installation

\`\`\`shell
npm install pegelblick
\`\`\`

**Pegelblick** ist freie Software. Wir danken allen, die helfen!

[settings]: https://pegelblick.example/settings`,
    turns: [],
  },
  {
    name: "a page whose paragraphs begin with a program's name in small letters",
    text: `# tide-table

_tide-table_ offers a way to read tide tables from your own program.

## Installation

Via npm:

\`\`\`bash
npm install tide-table
\`\`\`

## Usage

_tide-table_ can be used in the browser, too. You load it with one line.

## Licence

_tide-table_ is available under the [MIT](https://example.org/mit) licence.`,
    turns: [],
  },
  {
    name: "a list of changes with tags in square brackets",
    text: `# Changelog

All notable changes are written here.

## [v1.2.0](https://git.example/tides/compare/v1.1.0...v1.2.0) - 2021-03-04

### Commits

- [Tests] add a case for leap years [\`4f2a91c\`](https://git.example/tides/commit/4f2a91c)
- [New] harbours of the north [\`91bd02e\`](https://git.example/tides/commit/91bd02e)
- [Tests] we now run on all versions [\`77ac0d1\`](https://git.example/tides/commit/77ac0d1)
- [Dev Deps] update \`tape\` [\`10fe2b3\`](https://git.example/tides/commit/10fe2b3)
- [readme] say how to install [\`c0ffee1\`](https://git.example/tides/commit/c0ffee1)

## [v1.1.0](https://git.example/tides/compare/v1.0.0...v1.1.0) - 2020-11-30

### Commits

- [Fix] do not read the last line twice [\`aa01b2c\`](https://git.example/tides/commit/aa01b2c)
- [readme] mend badges [\`bb02c3d\`](https://git.example/tides/commit/bb02c3d)
- [Tests] move to another service [\`cc03d4e\`](https://git.example/tides/commit/cc03d4e)
- [actions] use fewer machines [\`dd04e5f\`](https://git.example/tides/commit/dd04e5f)
- [Tests] check what we print [\`ee05f60\`](https://git.example/tides/commit/ee05f60)`,
    turns: [],
  },
  {
    name: "a list of changes with a word and a colon",
    text: `### Version 3.1.0 (2019-05-02) ###

- Improved: Harbours are found twice as fast.
- Improved: Smaller download. Thanks to Ida Falk (@idafalk)!
- Fixed: \`next()\` no longer forgets the last tide of a year.

### Version 3.0.2 (2019-01-15) ###

- Fixed: You could not name a harbour with a hyphen.
- Improved: Error messages. (#12)

### Version 3.0.1 (2018-12-24) ###

- Improved: The documentation of \`next()\`.
- Added: A table of units.
- Improved: Tests.

### Version 3.0.0 (2018-12-01) ###

- Changed: Heights are numbers now. This breaks what reads them as text.
- Removed: Support for old tables. See the [guide](https://tides.example/guide) if you need them.`,
    turns: [],
  },
  {
    name: "code without fences, indented",
    text: `# watcher

Watches a table and tells you of each tide.

Example:

    watch(table, {
      harbour: 'northport',
      unit: 'metres',
      turn: function (tide, next) {
        print(tide);
      },
      end: function () {
        print('done');
      }
    });

You can give more than one table:

    watch([north, south], {
      harbour: 'eastholm',
      unit: 'feet',
      turn: function (tide) {
        if (tide.isHigh) print(tide);
      }
    });

Both stop with:

    watch.stop({
      harbour: 'eastholm',
      now: true
    });`,
    turns: [],
  },
  {
    name: "people who helped, with links",
    text: `## Backers

### Code

- [Ida Falk](https://git.example/idafalk) — Tables for everyone.
- [Jon Dahl](https://git.example/jondahl) — [view contributions](https://git.example/tides/commits?author=jondahl)
- [Ida Falk](https://git.example/idafalk) — [view contributions](https://git.example/tides/commits?author=idafalk)

### Authors

- [Ida Falk](https://idafalk.example) — Tables for everyone.
- [Jon Dahl](https://jondahl.example)

### Money

- [Harbour Bank](https://bank.example) — We lend to boats.
- [Ida Falk](https://idafalk.example) — Tables for everyone.`,
    turns: [],
  },
  {
    name: "options of a program in a list",
    text: `## Options

Everything can be left out.

- _harbour_: the name of a harbour (see [the list](https://tides.example/list)).
- _unit_: \`metres\` or \`feet\`. Default: \`metres\`.
- _maxDays_: how many days are shown. You cannot ask for more than \`7\`.
- _onTurn_: a function that is called when the tide turns.
- _harbourFile_: a file with harbours of your own.

## Formats

- _isoDate_: dates as \`2020-01-31\`.
- _unit_: the unit behind each number.
- _maxDays_: see above.

## Errors

- _unknownHarbour_: we do not know the harbour. Did you spell it right?
- _unit_: the unit is neither of the two.`,
    turns: [],
  },
  {
    name: "what is for and against it, in bold",
    text: `# Which reader should I choose?

We offer two. Both read the same tables.

## The small one

**Pros:**

- It is one file of \`4 kB\`.
- You need nothing else.

**Cons:**

- It knows no feet.

## The large one

**Pros:**

- It knows all units.
- It can draw a chart. See [charts](https://tides.example/charts).

**Cons:**

- It is \`400 kB\`.

**Example:**

\`\`\`js
draw(read("northport"));
\`\`\``,
    turns: [],
  },
  {
    name: "what a program prints when it fails",
    text: `# read-table

## Usage

\`\`\`js
read("{");
\`\`\`

TableError: Expected a harbour at position 1 (line 1 column 2)

    at read (read.js:12:9)

[cause]: SyntaxError: Unexpected end

When you name the file:

TableError: Expected a harbour at position 1 (line 1 column 2) in tides.txt

    at read (read.js:12:9)

[cause]: SyntaxError: Unexpected end

TableError: Expected a tide at position 9 (line 2 column 3) in tides.txt

Why is this better? You see where it is wrong.`,
    turns: [],
  },
  {
    name: "notes between the parameters of a function",
    text: `### next(harbour, [options])

\`harbour\` is a string or a buffer with a name.

\`options\`:

* \`within\`: time in which the tide has to turn. Numbers are seconds.
  > Eg: \`60\`, \`"2 days"\`, \`"10h"\`. A number is read as seconds. If you use a string, be sure to give a unit.
* \`unit\`: metres or feet.
  > Eg: \`"metres"\`, \`"feet"\`
* \`after\`: the day from which on we look.
  > Eg: \`"2020-01-31"\`, \`["2020-01-31", "2020-02-01"]\`
* \`named\`: a pattern for names.
  > Eg: \`/north/\`, \`[/north/, "eastholm"]\``,
    turns: [],
  },
  {
    name: "settings of a service",
    text: `name: tides
version: 3
services:
  reader:
    image: tides/reader:3.1
    environment:
      HARBOUR: northport
      UNIT: metres
    restart: always
  writer:
    image: tides/writer:3.1
    environment:
      HARBOUR: eastholm
      UNIT: feet
    restart: always
  watcher:
    image: tides/watcher:2.0
    environment:
      HARBOUR: westby
      UNIT: metres
    restart: never
volumes:
  tables: {}`,
    turns: [],
  },
  {
    name: "two licences that end alike, in capitals",
    text: `Tide Tables are licensed for use as follows:

"""
Permission is granted, free of charge, to any person who has a copy, to deal in it without
restriction.

THE TABLES COME "AS THEY ARE", WITHOUT WARRANTY OF ANY KIND. IN NO EVENT SHALL THE
AUTHORS BE LIABLE FOR ANY CLAIM, ARISING FROM, OUT OF OR IN CONNECTION WITH THE USE
OF THE TABLES.
"""

This licence applies to parts that came from the harbour office:

"""
Copyright Harbour Office and other contributors. All rights reserved.

THE TABLES COME "AS THEY ARE", WITHOUT WARRANTY OF ANY KIND. IN NO EVENT SHALL THE
AUTHORS BE LIABLE FOR ANY CLAIM, ARISING FROM, OUT OF OR IN CONNECTION WITH THE USE
OF THE TABLES.
"""`,
    turns: [],
  },
  {
    name: "a page with its tags, and tags of a change log in bold",
    text: `# Thanks

Why is this free? Because of our sponsors.

<h3>Gold</h3>
<p><a href="https://example.org"><img src="a.png" alt="Kiel"></a></p><h3>Silver</h3>
<p><a href="https://example.net"><img src="b.png" alt="Riga"></a></p>

## Changes

- [**V2**] Reading a table no longer fails on Sundays
- [**closed**] The extension for tables should be .tide
- [**V2**] Discuss how tables are named
- [**closed**] Names of stations with accents`,
    turns: [],
  },
  {
    name: "a licence",
    text: `THE HARBOUR LICENCE

Copyright (c) 2014 Ida Falk

Permission is granted to anyone to use this software, provided that:

Attribution: You keep this notice. You name the author.

Source: If you pass the software on, you pass on its source.

NO WARRANTY. THE SOFTWARE COMES AS IT IS. WE ANSWER FOR NOTHING.

LIMITS. IN NO CASE DO THE AUTHORS PAY FOR ANY HARM THAT COMES OF IT.

Patents: Each of us lets you use our patents as far as the software needs them.

End: If you break these terms, your rights end. They come back when you mend it.`,
    turns: [],
  },
  {
    name: "requests and answers of a protocol",
    text: `A session

The client sends:

GET /tides HTTP/1.1
Host: tides.example
Accept: text/plain
Accept-Language: en

The server answers:

HTTP/1.1 200 OK
Content-Type: text/plain
Server: tidewatch/3.1
Content-Length: 42

The client sends:

GET /harbours HTTP/1.1
Host: tides.example
Accept: text/plain
Accept-Language: en

The server answers:

HTTP/1.1 404 Not Found
Content-Type: text/plain
Server: tidewatch/3.1
Content-Length: 0`,
    turns: [],
  },
  {
    name: "breaking changes in a history",
    text: `# History

## 2021-04-12, version 6.0.0

BREAKING CHANGE: the reader now refuses tables without a year, where it took
the current one before.

- Feat: read tables in two columns (#51).
- Fix: do not stop at a tab (#52). Thanks @jondahl.

## 2020-10-01, version 5.0.0

BREAKING CHANGE: heights are numbers.

- Feat: draw charts (#40).
- Fix: you could not read an empty table (#41).
- Feat: a watcher (#43). Thanks @idafalk.

## 2020-02-29, version 4.1.0

- Feat: feet (#38).
- Fix: leap years (#39). Sorry!`,
    turns: [],
  },
  {
    name: "notes of a meeting about a program",
    text: `# Tide format meeting, March 2021

Agenda: [agenda.md](https://git.example/tides/agenda.md)

Attendees:
- Ida Falk
- Jon Dahl
- Mei Ott

## Review of action items

- https://git.example/tides/issues/12
  - Closed.

## Leap years [\`#41\`](https://git.example/tides/pull/41)

- Ida: I have looked at \`next()\` again. It counts from the first of March.
- Jon: that is what the old tables do, too. See https://tides.example/old
- Ida: yes, but we never wrote it down.
- Mei: we could add a field, say \`leap: true\`?
- Jon: I would rather not.
- **ACTION** - Ida: write down how \`next()\` counts.

## Units

- Mei: I opened [#44](https://git.example/tides/pull/44). It allows \`feet\`.
- Ida: what happens when there are two units?
- Mei: an error.
- Jon: sounds good to me.`,
    turns: ["Ida", "Jon", "Ida", "Mei", "Jon", "Mei", "Ida", "Mei", "Jon"],
  },
  {
    name: "notes of a meeting with names in bold",
    text: `## 2021-05-03

[Recording](https://video.example/tides-7) and [slides](https://slides.example/tides-7)

### Streams (\`streams.md\`)

**Ida**: So the question is whether \`read()\` waits. [Shows slide 3](https://slides.example/tides-7#3)

**Jon**: It has to, or you get half a table.

**Ida**: OK. And when nobody reads?

**Mei**: Then it stops at \`limit\`. I have a branch: https://git.example/tides/tree/limit

**Jon**: Nice.

### Names

**Mei**: Can we rename \`turn\` to \`onTurn\`?

**Ida**: Not in this version.

**Jon**: I agree. \`\`\`turn\`\`\` is in every program out there.`,
    turns: ["Ida", "Jon", "Ida", "Mei", "Jon", "Mei", "Ida", "Jon"],
  },
  {
    name: "an interview about a program, with code",
    text: `# How tidewatch came about

We talked to Ida Falk, who wrote [tidewatch](https://tidewatch.example).

**Q: How did you begin?**

A: With a table on paper. I typed it in, and this was the first program:

\`\`\`js
read: function (table) {
  print: table;
}
\`\`\`

**Q: Who uses it?**

A: Sailors, I hope! There is a list at https://tidewatch.example/users

**Q: What would you do otherwise?**

A: I would call \`next()\` something else.

**Q: Where can people help?**

A: Look at the [open issues](https://git.example/tides/issues). We need tests.`,
    turns: ["Q", "A", "Q", "A", "Q", "A", "Q", "A"],
  },
  {
    name: "a chat about a program",
    text: `14:02 <idafalk> does anybody know why \`make\` fails?
14:02 <jon_d> which version?
14:03 <idafalk> 3.1, see https://paste.example/81
14:05 <jon_d> line 12: \`unit = { feet }\`
14:05 <mei> you need quotes there
14:06 <idafalk> oh, thanks
14:06 <jon_d> it is in https://tides.example/faq#quotes
14:09 <idafalk> \`make\` works now
14:09 <mei> good :)`,
    turns: ["idafalk", "jon_d", "idafalk", "jon_d", "mei", "idafalk", "jon_d", "idafalk", "mei"],
  },
  {
    name: "minutes of a working group, headings and names with colons",
    text: `Tide Format Working Group
=========================

Chairs: Ida Falk, Jon Dahl
Notes: Mei Ott

1. Status
---------

Slides: https://slides.example/wg/status

Ida Falk: two drafts are done. \`draft-falk-tides-02\` is out.
Jon Dahl: have you read the comments on the list?
Ida Falk: not all of them.
Ruth Amsel: mine is about section 4. The \`unit\` field should go.
Ida Falk: why?
Ruth Amsel: nobody sends it.

2. Security
-----------

Slides: https://slides.example/wg/security

Tom Okoro: who signs the tables?
Jon Dahl: the harbour. See https://list.example/archive/301
Ruth Amsel: I do not think that is enough.
Tom Okoro: me neither.`,
    turns: [
      "Ida Falk",
      "Jon Dahl",
      "Ida Falk",
      "Ruth Amsel",
      "Ida Falk",
      "Ruth Amsel",
      "Tom Okoro",
      "Jon Dahl",
      "Ruth Amsel",
      "Tom Okoro",
    ],
  },
  {
    name: "written questions below a heading of a page about a program",
    text: `# gristmill

Grinds logs into flour.

## Install

    npm install gristmill

## Usage

- \`coarse\`: how coarse.
- \`fine\`: how fine.

## FAQ

**Q: Why does it not grind stones?**

A: It is a gristmill.

**Q: Is it fast?**

A: It depends on the river.`,
    turns: [],
  },
];
