/** What machines, captions and chats make of a conversation, a sample of our own each: which labels start turns, who asks, what date, what is boilerplate. */

import type { Convention } from "./convention";

export const RECORDINGS: readonly Convention[] = [
  {
    name: "otter",
    text: `Hillary Clark  0:06  
So thank you all for coming. It is a pleasure to

Don Lemmer  0:12  
be here with you tonight.

Hillary Clark  0:15  
Yes it is.`,
    turns: ["Hillary Clark", "Don Lemmer", "Hillary Clark"],
  },
  {
    name: "rev",
    text: `Minority Leader Mitch Connor: (00:00)
We are here today to talk about the budget.

(00:31)
And we will not stop.

Speaker 2: (00:45)
What about the shutdown?

Minority Leader Mitch Connor: (00:50)
There will be none.`,
    turns: ["Minority Leader Mitch Connor", "Speaker 2", "Minority Leader Mitch Connor"],
  },
  {
    name: "rev new",
    text: `Matthew Mills (00:00):
Good afternoon everyone.

(00:12)
So a few things.

Speaker 1 (01:00):
Thank you. Is it true?

Matthew Mills (01:10):
It is.`,
    turns: ["Matthew Mills", "Speaker 1", "Matthew Mills"],
  },
  {
    name: "supreme court",
    text: `[0:02:43.440] CHIEF JUSTICE ROBERTSON: I think we will hear argument first.

[0:03:01.000] MR. DAWSON: Mr. Chief Justice, and may it please the Court: This case is simple.

[0:04:12.120] JUSTICE KEGAN: Is it?

[0:04:20.000] MR. DAWSON: It is, Your Honor.`,
    turns: ["CHIEF JUSTICE ROBERTSON", "MR. DAWSON", "JUSTICE KEGAN", "MR. DAWSON"],
  },
  {
    name: "voice vtt",
    text: `WEBVTT

1
00:00:01.000 --> 00:00:03.000
<v Michael Keller>Hello and welcome to the show.

2
00:00:03.000 --> 00:00:05.000
<v Michael Keller>Today we have a guest.

3
00:00:05.000 --> 00:00:07.000
<v Anna Berg>Hi, thanks for having me.`,
    turns: ["Michael Keller", "Anna Berg"],
  },
  {
    name: "srt",
    text: `1
00:00:00,140 --> 00:00:01,196
HOST: Welcome back to the show.

2
00:00:02,000 --> 00:00:04,040
HOST: We talk to Helen today.

3
00:00:04,040 --> 00:00:06,000
HELEN: Glad to be here.

4
00:00:06,040 --> 00:00:08,000
HOST: So am I.`,
    turns: ["HOST", "HELEN", "HOST"],
  },
  {
    name: "arrows",
    text: `>> ANNA FIELD: Welcome to the town hall.
>> MAYOR LONG: Thank you for coming.
>> ANNA FIELD: First question please.
>> MAYOR LONG: Go ahead.
>> SPEAKER: My street is dark.`,
    turns: ["ANNA FIELD", "MAYOR LONG", "ANNA FIELD", "MAYOR LONG", "SPEAKER"],
  },
  {
    name: "chat zoom",
    text: `10:06:31 From  Tim Baker  to  Everyone: +1
10:06:45 From  Ana Lopez  to  Everyone: agreed
10:07:01 From  Tim Baker  to  Everyone: see the notes`,
    turns: ["Tim Baker", "Ana Lopez", "Tim Baker"],
  },
  {
    name: "a name and a clock of twelve hours above each message",
    text: `Ada North  10:02 AM
Shall we start?

Ben South  10:03 AM
Yes, please. Agenda: fish.

Ada North  10:04 AM
Fish it is.`,
    turns: ["Ada North", "Ben South", "Ada North"],
  },
  {
    name: "irc",
    text: `<alice> hi all, shall we start?
<bob> sure
<alice> topic one is the release
<carol> I am here too
<bob> good`,
    turns: ["alice", "bob", "alice", "carol", "bob"],
  },
  {
    name: "speakers by number, some of them once",
    text: `SPEAKER 1 (Moderator): Welcome.
SPEAKER 2: Thanks.
SPEAKER 3 [inaudible]: Hello.
SPEAKER 2: As I said: hello.
SPEAKER 1 (Moderator): Any questions?
SPEAKER 4 (audience): Yes. Why?`,
    turns: ["SPEAKER 1", "SPEAKER 2", "SPEAKER 3", "SPEAKER 2", "SPEAKER 1", "SPEAKER 4"],
  },
  {
    name: "a host with an office, whose words stand below",
    text: `ADA NORTH, HOST:

Bridges need mending. Ben South mends them. Welcome.

BEN SOUTH: Thank you for having me.

NORTH: How did it begin?

SOUTH: It began with a bridge.

NORTH: And then?

SOUTH: And then with another.`,
    turns: ["ADA NORTH", "BEN SOUTH", "NORTH", "SOUTH", "NORTH", "SOUTH"],
  },
  {
    name: "times before names that come twice each, below what a channel says of itself",
    text: `The Harbour Show #42

TIMESTAMPS
0:00 - Intro
1:15 - How it began

Host: Ben South
Guest: Ada North
Music: Jo Blum

[0:00] Ben: Welcome to the show. I'm Ben South.
[0:04] Ada: And I'm Ada.
[0:06] Ben: How did it begin?
[0:09] Ada: With a bridge. It was broken.`,
    turns: ["Ben", "Ada", "Ben", "Ada"],
  },
  {
    name: "messages of a chat behind their days and times in brackets, one of them from a number",
    text: `[12/03/2021, 18:04:11] Messages are encrypted from end to end.
[12/03/2021, 18:05:02] Ben: hi all, who has the key to the shed?
[12/03/2021, 18:05:40] Aunt Cleo: Not me love
[12/03/2021, 18:06:13] Dan K: i think ada has it
[12/03/2021, 18:06:15] Dan K: or did she give it back: cant remember
[12/03/2021, 18:09:58] +44 7700 900123: It's me Ada, new phone. I have it
[12/03/2021, 18:10:20] Ben: brilliant
can you drop it off tomorrow?
before 10 if possible
[12/03/2021, 18:11:30] +44 7700 900123: yes: by 9
[12/03/2021, 18:12:44] Aunt Cleo: 👍`,
    turns: ["Ben", "Aunt Cleo", "Dan K", "Dan K", "+44 7700 900123", "Ben", "+44 7700 900123", "Aunt Cleo"],
    date: null,
  },
  {
    name: "messages of a chat behind their days and times and a dash",
    text: `12.03.21, 18:04 - Nachrichten sind verschlüsselt.
12.03.21, 18:05 - Ben: hallo, wer hat den Schlüssel?
12.03.21, 18:06 - Tante Cleo: Ich nicht
12.03.21, 18:07 - Ben: schade: dann morgen
13.03.21, 9:09 - Tante Cleo: Ja`,
    turns: ["Ben", "Tante Cleo", "Ben", "Tante Cleo"],
    date: null,
  },
  {
    name: "messages of a chat in the twelve hours of the day",
    text: `3/14/22, 9:12 AM - Ada North: Morning! Are we still on for the interview?
3/14/22, 9:15 AM - Ben S: Yes. I will call at ten
3/14/22, 9:15 AM - Ada North: Great, one question first: do you mind if I record it?
3/14/22, 9:16 AM - Ben S: Not at all
3/14/22, 9:16 AM - Ben S: <Media omitted>
3/14/22, 9:20 AM - Ada North: Thanks`,
    turns: ["Ada North", "Ben S", "Ada North", "Ben S", "Ben S", "Ada North"],
    date: null,
  },
  {
    name: "names with the day and time of their messages behind them",
    text: `Ada North, [12.03.21 18:05]
Morning! Are we still on for the interview?

Ben S, [12.03.21 18:07]
Yes. I will call at ten

Ada North, [12.03.21 18:07]
One question first: do you mind if I record it?

Ben S, [12.03.21 18:09]
Not at all`,
    turns: ["Ada North", "Ben S", "Ada North", "Ben S"],
  },
  {
    name: "a diary with days and times",
    text: `Diary of the mill

12/03/2021, 18:05 - River high: gate shut.
13/03/2021, 07:10 - River falling. Gate: half open.
14/03/2021, 07:02 - Miller ill.
15/03/2021, 07:30 - Flour sold: four sacks.`,
    turns: [],
  },
  {
    name: "a list of speakers by their initials, which are the labels",
    text: `Virtual press conference – 4 May 2022

Speaker key:

FC Flora Corbin
TA Dr Tara Abel
KI Kaja Iversen
HE Henrike

00:00:49

FC Hello and good afternoon. This is Flora Corbin speaking to you from headquarters. With that I hand over to the Director.

TA Thank you. Thank you, Flora. Good morning, good afternoon and good evening.

Last week 7,000 cases were reported.

00:12:30

FC Thank you. We now open the floor. First is Henrike from Radio North.

HE Thank you, Flora. My question is about the vaccine. When will it be shipped?

TA Thank you, Henrike. In June.

KI Maybe I can add to that. The first doses go to the islands.

00:15:02`,
    turns: ["FC", "TA", "FC", "HE", "TA", "KI"],
    date: "2022-05-04",
  },
  {
    name: "messages with the time of the day in brackets above their words",
    text: `[9:02 AM] Mara Oduy
Morning all, are we still on for the harbour call?

[9:03 AM] Pit Hagen
Yes, we are.

[9:03 AM] Pit Hagen
The link is in the invite.

[9:05 AM] Lena Brandt
Running 5 min late, sorry!

[9:11 AM] Mara Oduy
No problem. Pit, can you share the tender?

[9:12 AM] Pit Hagen
It is done.`,
    turns: ["Mara Oduy", "Pit Hagen", "Pit Hagen", "Lena Brandt", "Mara Oduy", "Pit Hagen"],
  },
  {
    name: "a recorder's list of speakers above names with times",
    text: `Harbour call
Tue, May 03, 2022 3:14PM • 12:45

SUMMARY KEYWORDS
harbour, crane, tender, ferry

SPEAKERS
Mara Oduy, Pit Hagen

Mara Oduy  00:00
Okay, I think we're recording. Let's begin with the crane.

Pit Hagen  00:07
Sure. The crane is back on Thursday.

Mara Oduy  00:12
Which Thursday?

Pit Hagen  00:14
This one.`,
    turns: ["Mara Oduy", "Pit Hagen", "Mara Oduy", "Pit Hagen"],
    date: "2022-05-03",
  },
  {
    name: "a channel where some answer questions under invented names",
    text: `I kept a lighthouse for 40 years. Ask me anything!

u/saltydog88: What's the worst storm you saw?

u/lighthouse_keeper: January '87. The door came off.

u/mapsandtea: Did you get lonely?

u/lighthouse_keeper: Every Sunday.

u/saltydog88: Why Sundays?

u/lighthouse_keeper: No post.`,
    turns: ["u/saltydog88", "u/lighthouse_keeper", "u/mapsandtea", "u/lighthouse_keeper", "u/saltydog88", "u/lighthouse_keeper"],
  },
];
