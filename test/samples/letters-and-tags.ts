/** Letters, codes and tags for those who speak, some of them once; and speech that ends in a time or an event. */

import type { Convention } from "./convention";

export const LETTERS_AND_TAGS: readonly Convention[] = [
  {
    name: "letters with a blank, and an answer that begins with a name",
    text: `Transcript of proceedings
5 June 2012

being first duly sworn, testifies as follows:

EXAMINATION

BY MR. PRICE:

Q State your name for the record.

A Nora Vik.

Q What do you do?

A At the moment, nothing.

JUROR: Where do you live?

THE WITNESS: By the lake.

BY MS. HOLT:

Q Since when?

A I moved in May.

MS. HOLT: Thank you.`,
    turns: ["Q", "A", "Q", "A", "JUROR", "THE WITNESS", "Q", "A", "MS. HOLT"],
    date: "2012-06-05",
  },
  {
    name: "one question by letter between two answers",
    text: `Remarks on the reservoirs
6 May 2009

THE GOVERNOR: We are going to build the dam. Nobody will have to move.

Q Governor, who pays for it?

THE GOVERNOR: All of us.`,
    turns: ["THE GOVERNOR", "Q", "THE GOVERNOR"],
    date: "2009-05-06",
  },
  {
    name: "one question by letter after a long statement",
    text: `THE MAYOR: The ferry will not run this winter. The hull has rusted through, and the yard has no dock for it. There will be a bus.

It leaves at six.

Q Madam Mayor, how many seats are there on the bus?

THE MAYOR: Fifty. A second one follows at seven.`,
    turns: ["THE MAYOR", "Q", "THE MAYOR"],
  },
  {
    name: "two questions by letter, apart from each other",
    text: `SECRETARY LORNE: Good afternoon. The harbour has been closed.

Q Why?

SECRETARY LORNE: Because of the ice. The ferries wait outside.

OFFICER DUNN: They have food for two days.

Q And when does it open?

OFFICER DUNN: With the thaw.`,
    turns: ["SECRETARY LORNE", "Q", "SECRETARY LORNE", "OFFICER DUNN", "Q", "OFFICER DUNN"],
  },
  {
    name: "codes of a letter and a digit, two of them once",
    text: `Group talk, 5 June 2012

K1: How long have you lived here?

M1: Since I was born. It was a village then.

K2: And you?

M2: I came with the railway. That was later.

K1: When?

M1: In sixty-two.`,
    turns: ["K1", "M1", "K2", "M2", "K1", "M1"],
  },
  {
    name: "numbered voices behind a beginning and an end",
    text: `[0:02 --> 0:05] Person_1: What do you do all day?
[0:05 --> 0:11] Person_2: I paint boats.
[0:12 --> 0:14] Person_2: I like it.
[0:14 --> 0:18] Person_1: And in winter?
[0:18 --> 0:19] Person_2: Nothing.`,
    turns: ["Person_1", "Person_2", "Person_2", "Person_1", "Person_2"],
  },
  {
    name: "tags that are closed, several on a line",
    text: `All about lakes

<Host> "Welcome to the show. We talk about lakes." </Host><Guest> "Yes, and about rivers."
</Guest><Host> "Are they not the same?"
</Host><Guest> "No, not at all." </Guest>`,
    turns: ["Host", "Guest", "Host", "Guest"],
  },
  {
    name: "tags of a page, and no turn",
    text: `<ul><li>Boats</li><li>Trains</li></ul>
<p><b>Lakes</b><i>and rivers</i> are wet.</p>
</p><p>Rivers flow.</p>
<b>Note</b><br> That is all there is to say.`,
    turns: [],
  },
  {
    name: "captions with an arrow before each who speaks",
    text: `1
00:00:02,000 --> 00:00:04,000
- Is she in?
- No.

2
00:00:05,000 --> 00:00:07,000
>> NORA: He has gone.
>> Where to?

3
00:00:08,000 --> 00:00:10,000
I do not know.`,
    turns: ["NORA"],
  },
  {
    name: "turns that end in a time, an event, or nothing",
    text: `Weekly call
5 June 2012

Mr. Holt: So we were talking about the boats. [00:02:10]

Ms. Vik: Yes, and they leak (laughs)

Mr. Price: I would not say that [crosstalk]

Ms. Otero: well, we saw it on monday`,
    turns: ["Mr. Holt", "Ms. Vik", "Mr. Price", "Ms. Otero"],
    date: "2012-06-05",
  },
  {
    name: "a first label with an office, and a time behind its words",
    text: `Lakeside Tonight
March 4, 2014

NORA VIK, HOST: Good evening to you all. [21:00:09]

With us is Alan Holt of the railway. Alan, good evening.

ALAN HOLT, MARSH RAILWAY: Good evening.

VIK: How are the trains?

HOLT: Late.

VIK: We'll be back.`,
    turns: ["NORA VIK", "ALAN HOLT", "VIK", "HOLT", "VIK"],
    date: "2014-03-04",
  },
  {
    name: "minutes with nicks in small letters, a line each",
    text: `Working group on buoys, second session
notes by hlm

status of the drafts
olv: the draft on colours is nearly done, two open points
hlm: which two?
olv: red at night, and what to do with old ones
btz: i would take the second one out
hlm: objections?
btz: none from me
olv: fine, will do
rnk: there is a paper on old buoys, see the list
hlm: please send the link
status of the lamp draft
rnk: no news since spring
hlm: then we close it
rnk: give me until june
olv: +1
hlm: ok, until june`,
    turns: [...["olv", "hlm", "olv", "btz", "hlm", "btz", "olv", "rnk", "hlm"], ...["rnk", "hlm", "rnk", "olv", "hlm"]],
  },
  {
    name: "minutes with full names and nicks in small letters, and speech without full stops",
    text: `Buoys and lamps, minutes

Agenda bashing

Oskar Velde: slides are up, we have an hour

hlm: who takes notes

Oskar Velde: btz does

btz: no, i did last time

rnk: i will

Lamp colours

rnk: the question is whether green may blink

Ilse Brandt: it may, if the red one does not

hlm: is that written anywhere

Ilse Brandt: in section four

btz: then we are done`,
    turns: [...["Oskar Velde", "hlm", "Oskar Velde", "btz", "rnk"], ...["rnk", "Ilse Brandt", "hlm", "Ilse Brandt", "btz"]],
  },
];
