/** How labels are divided from words: marks, brackets, bold type, tabs, lines of their own, a sample of our own each: which labels start turns, who asks, what date, what is boilerplate. */

import { type Convention, testConventions } from "./convention";

const FORMS: readonly Convention[] = [
  {
    name: "name alone",
    text: `Transcript of the town meeting

ANNA FIELD

Welcome to the meeting of the town.

JOHN MARSH

Thank you, Anna. I want to speak about the road.

ANNA FIELD

Please do.

JOHN MARSH

It is broken.

ANNA FIELD

We know.

JOHN MARSH

Mend it.`,
    turns: ["ANNA FIELD", "JOHN MARSH", "ANNA FIELD", "JOHN MARSH", "ANNA FIELD", "JOHN MARSH"],
  },
  {
    name: "em dash",
    text: `Interview with Ada North

Reporter — How did it begin?

Ada North — It began in a shed.

Reporter — And then?

Ada North — Then it grew.

Reporter — How big?

Ada North — Very big.`,
    turns: ["Reporter", "Ada North", "Reporter", "Ada North", "Reporter", "Ada North"],
    roles: "qaqaqa",
  },
  {
    name: "md bold no colon",
    text: `**Interviewer** How did it begin?

**Ada North** It began in a shed.

**Interviewer** And then?

**Ada North** Then it grew.

**Interviewer** How big?

**Ada North** Very big.`,
    turns: ["Interviewer", "Ada North", "Interviewer", "Ada North", "Interviewer", "Ada North"],
  },
  {
    name: "md heading",
    text: `## Interviewer

How did it begin?

## Ada North

It began in a shed.

## Interviewer

And then?

## Ada North

Then it grew.

## Interviewer

How big?

## Ada North

Very big.`,
    turns: ["Interviewer", "Ada North", "Interviewer", "Ada North", "Interviewer", "Ada North"],
  },
  {
    name: "brackets",
    text: `[Host]: Welcome.
[Guest]: Thanks.
[Host]: How are you?
[Guest]: Fine.`,
    turns: ["Host", "Guest", "Host", "Guest"],
  },
  {
    name: "brackets no colon",
    text: `[Anna] Welcome to you.
[Ben] Thanks.
[Anna] How are you?
[Ben] Fine. [laughter]
[laughter]
[Anna] Good.`,
    turns: ["Anna", "Ben", "Anna", "Ben", "Anna"],
  },
  {
    name: "pipe",
    text: `Anna | Welcome to you.
Ben | Thanks a lot.
Anna | How are you today?
Ben | Fine, thank you.
Anna | Good.
Ben | Yes.`,
    turns: ["Anna", "Ben", "Anna", "Ben", "Anna", "Ben"],
  },
  {
    name: "tab",
    text: `Anna→Welcome to you.
Ben→Thanks a lot.
Anna→How are you today?
Ben→Fine, thank you.
Anna→Good.
Ben→Yes.`,
    turns: ["Anna", "Ben", "Anna", "Ben", "Anna", "Ben"],
  },
  {
    name: "quote marks label",
    text: `"Anna": Welcome.
"Ben": Thanks.
"Anna": Good.
"Ben": Yes.`,
    turns: ["Anna", "Ben", "Anna", "Ben"],
  },
  {
    name: "lowercase q:",
    text: `q: how did it begin?
a: in a shed.
q: and then?
a: it grew.`,
    turns: ["q", "a", "q", "a"],
  },
  {
    name: "numbered",
    text: `1. Q: How did it begin?
   A: In a shed.
2. Q: And then?
   A: It grew.`,
    turns: ["Q", "A", "Q", "A"],
  },
  {
    name: "single names",
    text: `Mark: Hello there.

Sue: Hi Mark.

Mark: Ready?

Sue: Ready.`,
    turns: ["Mark", "Sue", "Mark", "Sue"],
  },
  {
    name: "one line of a whole transcript",
    text: `Vladimir Petrov: Good afternoon. I am happy to see you all here today and I want to begin with the budget. Question: What about pensions? Vladimir Petrov: They will rise next year. Question: By how much? Vladimir Petrov: By five percent. We came up with another mechanism: it works well. Question (retranslated): Thank you. `.repeat(
      6,
    ),
    turns: Array.from({ length: 36 }, (_, i) => (i % 2 === 0 ? "Vladimir Petrov" : "Question")),
  },
  {
    name: "the first label below a heading in capitals",
    text: `INTERVIEW WITH THE MAYOR OF HARBOUR TOWN, GIVEN AT THE TOWN HALL
MAYOR: Before you ask, let me say that the ferry is back.

**Ada North**: Is it safe?

MAYOR: It is safe.

**Ada North**: And the bridge?

MAYOR: The bridge is closed.`,
    turns: ["MAYOR", "Ada North", "MAYOR", "Ada North", "MAYOR"],
  },
  {
    name: "Q behind a line that lost its full stop, where Q asks throughout",
    text: `Q. Will you go?

PM. I will, and so will all of us who have been asked to come.

Q. When?

PM. On Sunday.

Q. How?

PM. By sea.

Q. With whom?

PM. With friends. We shall be there in time, whatever the weather does
Q. And if it storms?

PM. We wait.`,
    turns: ["Q", "PM", "Q", "PM", "Q", "PM", "Q", "PM", "Q", "PM"],
  },
  {
    name: "a letter at the start of a wrapped line, where Q asks seldom",
    text: `Q. Will you go?

PM. I will, and so will all of us who have been asked to come.

Q. When?

PM. On Sunday. It says so in the paper that we have marked with the letter
Q. It lies on the table over there.

Q. With whom?

PM. With friends.`,
    turns: ["Q", "PM", "Q", "PM", "Q", "PM"],
  },
];

testConventions(FORMS);
