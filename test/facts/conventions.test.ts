/** The conventions of real transcripts, one sample of our own each: which labels start turns, who asks, what date, what is boilerplate. */

import { type Convention, testConventions } from "./convention";

const CONVENTIONS: readonly Convention[] = [
  {
    name: "state dept",
    text: `Department Press Briefing

March 4, 2016

1:31 p.m. EST

MR TONER:  Good afternoon, everybody. Welcome to the briefing.

QUESTION:  Can you tell us about the talks?

MR TONER:  Sure. They went on as planned.

STAFF: (Off-mike.)

QUESTION:  And the outcome?

MR TONER:  We will see.

(The briefing was concluded at 2:15 p.m.)`,
    turns: ["MR TONER", "QUESTION", "MR TONER", "STAFF", "QUESTION", "MR TONER"],
    roles: "aqamqa",
    date: "2016-03-04",
  },
  {
    name: "un noon",
    text: `The following is a near-verbatim transcript of today’s noon briefing by the Spokesman.

**Secretary-General on Travel

Good afternoon. The Secretary-General is on his way to Geneva.

He will be back on Friday.

Question:  Does he meet the envoy?

Spokesman:  Yes, he does. [He later said that it was tomorrow.]

Correspondent:  But when?

Spokesman:  Tomorrow.

Question:  Thank you.`,
    turns: ["Question", "Spokesman", "Correspondent", "Spokesman", "Question"],
    roles: "qaqaq",
  },
  {
    name: "debate",
    text: `TRUMBLE: We will win this because people want change.
And they deserve it.
[applause]
MODERATOR: Thank you. Senator?
O'HARA: I disagree with all of that.
QUESTION: What would you do about taxes?
O'HARA: Lower them.
TRUMBLE: No, you would not.
UNIDENTIFIED MALE: Boo!
(UNKNOWN): Hey!`,
    turns: ["TRUMBLE", "MODERATOR", "O'HARA", "QUESTION", "O'HARA", "TRUMBLE", "UNIDENTIFIED MALE", "(UNKNOWN)"],
  },
  {
    name: "cnn",
    text: `THIS IS A RUSH TRANSCRIPT. THIS COPY MAY NOT BE IN ITS FINAL FORM AND MAY BE UPDATED.

Aired December 14, 2005 - 08:00   ET

SUSAN MARLOWE, CNN WHITE HOUSE CORRESPONDENT: Good morning. The president speaks today.

MARLOWE: He will be in Ohio.

M. O'BRIEN: Thank you, Susan.

S. O'BRIEN: We turn to weather now.

(BEGIN VIDEO CLIP)

UNIDENTIFIED FEMALE: It was terrible.

(END VIDEO CLIP) MARLOWE: That was a witness.

M. O'BRIEN: Indeed.

S. O'BRIEN: Back to you.`,
    turns: ["SUSAN MARLOWE", "MARLOWE", "M. O'BRIEN", "S. O'BRIEN", "UNIDENTIFIED FEMALE", "MARLOWE", "M. O'BRIEN", "S. O'BRIEN"],
    date: "2005-12-14",
    boilerplate: "1-1",
  },
  {
    name: "initials key",
    text: `Nightline

Ted Hopper (TH - Moderator)
Ellen Brand (EB)

TH: Tonight we talk about the coast.

EB: Thank you for having me.

TH: What did you see?

EB: A lot of water.`,
    turns: ["TH", "EB", "TH", "EB"],
  },
  {
    name: "german rpk",
    text: `Regierungspressekonferenz

Berlin, Freitag, den 12. Juni 2015

Themen: Griechenland, Gipfel, Reise der Kanzlerin

Sprecher: StS Seidel, Wagner (BMG), Bauer (BMVI)

StS Seidel: Guten Tag, meine Damen und Herren. Die Kanzlerin reist am Montag.

FRAGE HOLM: Wird sie auch nach Paris reisen?

StS Seidel: Das ist nicht geplant.

ZUSATZFRAGE HOLM: Warum nicht?

STS SEIDEL: Weil die Zeit nicht reicht.

FRAGE: Herr Wagner, was sagt Ihr Haus?

WAGNER: Wir prüfen das.`,
    turns: ["StS Seidel", "FRAGE HOLM", "StS Seidel", "ZUSATZFRAGE HOLM", "STS SEIDEL", "FRAGE", "WAGNER"],
    roles: "aqaqaqa",
    date: "2015-06-12",
  },
  {
    name: "bundestag",
    text: `Präsident Dr. Norbert Lambert:
Die Sitzung ist eröffnet.
Tagesordnungspunkt 3:
Beratung des Antrags der Bundesregierung

Präsident Dr. Norbert Lambert:
Das Wort hat der Kollege.

Volker Kaiser (CDU/CSU):
Herr Präsident! Liebe Kolleginnen und Kollegen! Ich will das klar sagen. (Beifall bei der CDU/CSU)
(Ulla Schmitz [SPD]: Sehr richtig!)
Wir stimmen zu.

Vizepräsidentin Ulla Schmitz:
Danke schön.

Volker Kaiser (CDU/CSU):
Ich danke auch.`,
    turns: [
      "Präsident Dr. Norbert Lambert",
      "Präsident Dr. Norbert Lambert",
      "Volker Kaiser",
      "Vizepräsidentin Ulla Schmitz",
      "Volker Kaiser",
    ],
  },
  {
    name: "french elysee",
    text: `Conférence de presse

jeudi 22 mars 2023 à 13h

Le Président⍽: Bonjour à tous et merci d’être là.

Question⍽: Monsieur le Président, que pensez-vous de la réforme⍽?

Le Président⍽: Je pense qu’elle est nécessaire.

Question⍽: Et la suite⍽?

Le Président⍽: Nous verrons.`,
    turns: ["Le Président", "Question", "Le Président", "Question", "Le Président"],
    roles: "aqaqa",
    date: "2023-03-22",
  },
  {
    name: "french min dash",
    text: `Point de presse

Mesdames et Messieurs, bonjour. La ministre revient de Rome.

Q - Que pensez-vous de la situation en Syrie ?

R - Nous sommes très préoccupés par cette situation.

Q - Et les sanctions ?

R - Elles seront maintenues.`,
    turns: ["Q", "R", "Q", "R"],
    roles: "qaqa",
  },
  {
    name: "spanish mx",
    text: `#  Versión estenográfica. Conferencia de prensa del presidente

Presidencia de la República | 10 de marzo de 2022

**PRESIDENTE ANDRÉS LÓPEZ:** Buenos días. Vamos a empezar.

**PREGUNTA:** Presidente, ¿qué opina del tema?

**PRESIDENTE ANDRÉS LÓPEZ:** Ya lo dije, respondo: sí.

**INTERLOCUTORA:** Gracias.

**_VOZ MUJER:_ ** ¡Bravo!`,
    turns: ["PRESIDENTE ANDRÉS LÓPEZ", "PREGUNTA", "PRESIDENTE ANDRÉS LÓPEZ", "INTERLOCUTORA", "VOZ MUJER"],
    date: "2022-03-10",
  },
  {
    name: "moncloa",
    text: `Comparecencia del presidente

P.- ¿Habrá elecciones este año?

R.- No, no las habrá.

P.- ¿Y el año próximo?

R.- Ya veremos.`,
    turns: ["P", "R", "P", "R"],
    roles: "qaqa",
  },
  {
    name: "china mfa",
    text: `Foreign Ministry Spokesperson Mao Lin’s Regular Press Conference on October 27, 2023

AFP: Can you confirm the visit of the minister?

Mao Lin: I have nothing to share at the moment.

The Paper: It is reported that trade grew. What is your comment?

Mao Lin: China welcomes this.

Xinhua News Agency: A question on the summit. Could you give us details?

Mao Lin: The summit will be held next week.

Reuters: Will the president attend?

Mao Lin: Please wait for the release.`,
    turns: ["AFP", "Mao Lin", "The Paper", "Mao Lin", "Xinhua News Agency", "Mao Lin", "Reuters", "Mao Lin"],
    roles: "qaqaqaqa",
    date: "2023-10-27",
  },
  {
    name: "chinese",
    text: `外交部发言人主持例行记者会

2023年10月27日

法新社记者：请问发言人有何评论？

汪文斌：我们注意到有关报道。

路透社记者：能否介绍更多情况？

汪文斌：我没有补充。`,
    turns: ["法新社记者", "汪文斌", "路透社记者", "汪文斌"],
    date: "2023-10-27",
  },
  {
    name: "russian",
    text: `Пресс-конференция

14 апреля 2016 года

В.Петров: Добрый день, уважаемые коллеги. Мы завершили переговоры.

Вопрос: Какие итоги?

В.Петров: Итоги хорошие.

Вопрос: Когда следующая встреча?

В.Петров: В июне.

Реплика: Спасибо.`,
    turns: ["В.Петров", "Вопрос", "В.Петров", "Вопрос", "В.Петров", "Реплика"],
    roles: "aqaqaq",
    date: "2016-04-14",
  },
  {
    name: "ukrainian",
    text: `Брифінг

4 грудня 2017 року

Олександр Бойко: Добрий день. Сьогодні ми говоримо про бюджет.

Питання: Коли його ухвалять?

Олександр Бойко: До кінця року.

Питання: Дякую.`,
    turns: ["Олександр Бойко", "Питання", "Олександр Бойко", "Питання"],
    roles: "aqaq",
    date: "2017-12-04",
  },
  {
    name: "italian",
    text: `Conferenza stampa

4 dicembre 2017

DOMANDA: Che cosa pensa della legge?

MINISTRO ROSSI: È una buona legge.

DOMANDA: E il futuro?

MINISTRO ROSSI: Vedremo.`,
    turns: ["DOMANDA", "MINISTRO ROSSI", "DOMANDA", "MINISTRO ROSSI"],
    roles: "qaqa",
    date: "2017-12-04",
  },
  {
    name: "portuguese",
    text: `Coletiva de imprensa

1 de abril de 2020

Jornalista: O senhor vai assinar o decreto?

Ministro Costa: Vou, sim, ainda hoje.

Jornalista: E depois?

Ministro Costa: Depois veremos.`,
    turns: ["Jornalista", "Ministro Costa", "Jornalista", "Ministro Costa"],
    roles: "qaqa",
    date: "2020-04-01",
  },
  {
    name: "polish",
    text: `Konferencja prasowa

4 grudnia 2017

Dziennikarz: Czy ustawa wejdzie w życie?

Minister Nowak: Tak, od stycznia.

Dziennikarz: Dziękuję.

Minister Nowak: Proszę.`,
    turns: ["Dziennikarz", "Minister Nowak", "Dziennikarz", "Minister Nowak"],
    roles: "qaqa",
    date: "2017-12-04",
  },
  {
    name: "turkish",
    text: `Basın toplantısı

4 Aralık 2017

SORU: Sayın bakan, görüşme nasıl geçti?

BAKAN YILMAZ: Çok verimli geçti.

SORU: Teşekkürler.

BAKAN YILMAZ: Ben teşekkür ederim.`,
    turns: ["SORU", "BAKAN YILMAZ", "SORU", "BAKAN YILMAZ"],
    roles: "qaqa",
    date: "2017-12-04",
  },
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
    name: "deposition",
    text: `Q.  Now, Mrs. Johnson, how did you learn of it?
A.  By letter.
Q.  When?
A.  In May of that year. I do not recall the day.
    MR. SMITH: Objection.
    THE WITNESS: I am sorry.
BY MR. SMITH:
Q.  Go on.
A.  That is all.`,
    turns: ["Q", "A", "Q", "A", "MR. SMITH", "THE WITNESS", "Q", "A"],
  },
  {
    name: "congress mail",
    text: `MR. DeFALCO:
        Mr. Speaker, I rise in support of the bill.

MR. BROWN of Ohio:
        I thank the gentleman from Oregon [Mr. DeFALCO].

The SPEAKER pro tempore:
        The time of the gentleman has expired.

MR. DeFALCO:
        I yield back.`,
    turns: ["MR. DeFALCO", "MR. BROWN of Ohio", "The SPEAKER pro tempore", "MR. DeFALCO"],
  },
  {
    name: "gpo",
    text: `    The Chairman. The committee will come to order. We are here
today to examine the budget of the agency.
    Senator Warner. Thank you, Mr. Chairman. I have one
question for the witness.
    The Chairman. Go ahead.
    Senator Warner. Was the report late?
    Mr. Holt. It was, Senator.
    Senator Warner. Thank you.
    [Whereupon, at 1:10 p.m., the committee was adjourned.]`,
    turns: ["The Chairman", "Senator Warner", "The Chairman", "Senator Warner", "Mr. Holt", "Senator Warner"],
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
    name: "chat zoom",
    text: `10:06:31 From  Tim Baker  to  Everyone: +1
10:06:45 From  Ana Lopez  to  Everyone: agreed
10:07:01 From  Tim Baker  to  Everyone: see the notes`,
    turns: ["Tim Baker", "Ana Lopez", "Tim Baker"],
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
    name: "arrows",
    text: `>> ANNA FIELD: Welcome to the town hall.
>> MAYOR LONG: Thank you for coming.
>> ANNA FIELD: First question please.
>> MAYOR LONG: Go ahead.
>> SPEAKER: My street is dark.`,
    turns: ["ANNA FIELD", "MAYOR LONG", "ANNA FIELD", "MAYOR LONG", "SPEAKER"],
  },
  {
    name: "wh 1993",
    text: `                           THE WHITE HOUSE

                    Office of the Press Secretary

For Immediate Release                      February 22, 1993

                        PRESS BRIEFING

        MS. MEYERS:  Good afternoon.  The President is in California.

        Q     Is he going to speak?

        MS. MEYERS:  He will speak at noon.

        Q     Where?

        MS. MEYERS:  At the plant.

                                 END                2:34 P.M. EST`,
    turns: ["MS. MEYERS", "Q", "MS. MEYERS", "Q", "MS. MEYERS"],
    roles: "aqaqa",
    date: "1993-02-22",
  },
  {
    name: "ecb bold q",
    text: `Mario Draper, President of the ECB,
Frankfurt am Main, 6 September 2012

Ladies and gentlemen, I am very pleased to welcome you.

Question: How long will rates stay low?

Draper: As long as needed.

Question: And the euro?

Draper: It is irreversible.`,
    turns: ["Question", "Draper", "Question", "Draper"],
    roles: "qaqa",
    date: "2012-09-06",
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
    name: "one line of a whole transcript",
    text: `Vladimir Petrov: Good afternoon. I am happy to see you all here today and I want to begin with the budget. Question: What about pensions? Vladimir Petrov: They will rise next year. Question: By how much? Vladimir Petrov: By five percent. We came up with another mechanism: it works well. Question (retranslated): Thank you. Vladimir Petrov: Good afternoon. I am happy to see you all here today and I want to begin with the budget. Question: What about pensions? Vladimir Petrov: They will rise next year. Question: By how much? Vladimir Petrov: By five percent. We came up with another mechanism: it works well. Question (retranslated): Thank you. Vladimir Petrov: Good afternoon. I am happy to see you all here today and I want to begin with the budget. Question: What about pensions? Vladimir Petrov: They will rise next year. Question: By how much? Vladimir Petrov: By five percent. We came up with another mechanism: it works well. Question (retranslated): Thank you. Vladimir Petrov: Good afternoon. I am happy to see you all here today and I want to begin with the budget. Question: What about pensions? Vladimir Petrov: They will rise next year. Question: By how much? Vladimir Petrov: By five percent. We came up with another mechanism: it works well. Question (retranslated): Thank you. Vladimir Petrov: Good afternoon. I am happy to see you all here today and I want to begin with the budget. Question: What about pensions? Vladimir Petrov: They will rise next year. Question: By how much? Vladimir Petrov: By five percent. We came up with another mechanism: it works well. Question (retranslated): Thank you. Vladimir Petrov: Good afternoon. I am happy to see you all here today and I want to begin with the budget. Question: What about pensions? Vladimir Petrov: They will rise next year. Question: By how much? Vladimir Petrov: By five percent. We came up with another mechanism: it works well. Question (retranslated): Thank you. `,
    turns: Array.from({ length: 36 }, (_, i) => (i % 2 === 0 ? "Vladimir Petrov" : "Question")),
  },
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
    name: "line numbers",
    text: `  1   Q.  How did it begin?
  2   A.  In a shed.
  3   Q.  And then?
  4   A.  It grew, and it grew, until it was as big
  5       as a house.
  6   Q.  Really?
  7   A.  Yes.`,
    turns: ["Q", "A", "Q", "A", "Q", "A"],
  },
  {
    name: "quoted speaker in turn",
    text: `BAILEY: Senator, three weeks ago you said, quote: "I don't care." Is that so?

RUBINO: It is not.

BAILEY: Then what?

RUBINO: I said: never.`,
    turns: ["BAILEY", "RUBINO", "BAILEY", "RUBINO"],
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
    name: "fireside",
    text: `Fireside chat with Jane Doe
June 12–13, 2018

John Roe: Jane, welcome.

Jane Doe: Thanks, John.

John Roe: When did you start?

Jane Doe: In 2001.`,
    turns: ["John Roe", "Jane Doe", "John Roe", "Jane Doe"],
    date: "2018-06-12",
  },
  {
    name: "two speakers once",
    text: `Interview with the mayor

Reporter: How is the city?

Mayor: It is fine.`,
    turns: ["Reporter", "Mayor"],
    roles: "qa",
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
    name: "date ambiguous",
    text: `Press conference

07/11/2001

Question: Yes?

Minister: No.`,
    turns: ["Question", "Minister"],
    date: null,
  },
  {
    name: "date us",
    text: `Press conference

11/22/91

Question: Yes?

Minister: No.`,
    turns: ["Question", "Minister"],
    date: "1991-11-22",
  },
  {
    name: "update only",
    text: `Press conference

Last updated: 06 Apr. 2018 13:34

Question: Yes?

Minister: No.`,
    turns: ["Question", "Minister"],
    date: null,
    boilerplate: "3-3",
  },
  {
    name: "nato new",
    text: `Press conference
by NATO Secretary General Jens Holm

  • 25 May. 2017 -
  • |
  • Last updated 21-Nov-2019 10:03

MODERATOR: We will begin.

JENS HOLM [NATO Secretary General]: Good morning.

Kevin Barr [Defense Two]: A question on spending. Will it rise?

Jens Holm: It will.

Moderator: Lady in the back.

Question: Thank you. And when?

Jens Holm: Soon.`,
    turns: ["MODERATOR", "JENS HOLM", "Kevin Barr", "Jens Holm", "Moderator", "Question", "Jens Holm"],
    roles: "maqamqa",
    date: "2017-05-25",
    boilerplate: "5-5,6-6",
  },
  {
    name: "minutes with initials from a table, and a presenter named before each item",
    text: `# July 20, 2020 Meeting Notes

| Name | Abbreviation | Organization |
| --- | --- | --- |
| Wanda Horn | WH | North |
| Sue Carter | SFC | South |

## Report
Presenter: Isa Berg (IS)

IS: (presents slides) The standard has been approved. Many thanks to everybody.

## Update
Presenter: Jo Hart (JHD)

JHD: (presents slides)

WH: Does this affect output or only avoid errors?

SFC: It only avoids errors, there is no change to the output.

Current status: the branch is now main

DE: There is a presentation about this. Let us defer this.

WH: My question is answered.

SFC: How about consensus on the other one?

## Other
Presenter: Sue Carter (SFC)

SFC: I will take that as consensus.

WH: Good.

SFC: Next, please.

BFS: [in chat]: agree with JHD, can skip`,
    turns: ["IS", "JHD", "WH", "SFC", "DE", "WH", "SFC", "SFC", "WH", "SFC", "BFS"],
    date: "2020-07-20",
  },
  {
    name: "names in capitals alone on their lines, without blank lines",
    text: `NEELA LATOUR
Bonjour Olivier Verne.
OLIVIER VERNE
Bonjour.
NEELA LATOUR
Merci d'être avec nous ce matin, on a plein de questions à vous poser.
OLIVIER VERNE
Plusieurs choses, si vous voulez bien.
NEELA LATOUR
Allez-y.`,
    turns: ["NEELA LATOUR", "OLIVIER VERNE", "NEELA LATOUR", "OLIVIER VERNE", "NEELA LATOUR"],
  },
  {
    name: "a presenter and a roster above the briefing",
    text: `News Transcript

News Briefing with Geoff Marrow

Presenter: Press Secretary Geoff Marrow
May 06, 2008
            MR. MARROW: Hi. Good afternoon. Pleasure to see all of you today.
            Q     Geoff, can you tell us about that?
            MR. MARROW: I can.
            Q     Geoff --
            MR. MARROW: Go ahead.`,
    turns: ["MR. MARROW", "Q", "MR. MARROW", "Q", "MR. MARROW"],
    date: "2008-05-06",
  },
  {
    name: "a plenary's speakers, once each, with their parties, alone on their lines",
    text: `Präsident Dr. Albert Lange:
Guten Tag, liebe Kolleginnen und Kollegen! Ich eröffne die Sitzung.

Tagesordnungspunkt 3:

Das Wort hat der Kollege Kurt Adler.

Kurt Adler (SPD):
Herr Präsident! Wir müssen handeln: Das ist klar.

(Eva Brandt [CDU/CSU]: Sehr richtig!)

Eva Brandt (CDU/CSU):
Herr Kollege, ich danke Ihnen.

Präsident Dr. Albert Lange:
Vielen Dank.`,
    turns: ["Präsident Dr. Albert Lange", "Kurt Adler", "Eva Brandt", "Präsident Dr. Albert Lange"],
  },
  {
    name: "an office with its holder in brackets, title and all",
    text: `1. Mr. Tom Blake (Leeds): To ask the Minister how many boats there are.

The Minister for Fish (Ms. Ada North): There are 400.

Mr. Blake: Is that enough?

Ms. North: It is not.`,
    turns: ["Mr. Tom Blake", "The Minister for Fish", "Mr. Blake", "Ms. North"],
  },
  {
    name: "a letter and an office alone on their lines",
    text: `Good afternoon, everyone. Cases are down today.

Q
Will you lift the limits?

PM
Not yet. We'll look at it on Monday.

Q
And the borders?

PM
They stay closed.`,
    turns: ["Q", "PM", "Q", "PM"],
    roles: "qaqa",
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
    name: "a host by what stands behind the name, and surnames of whole names further on",
    text: `ANNOUNCER: From the studio, this is The Hour.

JANE DOE, HOST: Good evening. I'm Jane Doe. With us is Professor Al Green.

AL GREEN, ECONOMIST: Good evening, Jane.

DOE: What's going on?

GREEN: Prices rise. It's simple: too much money.

DOE: So what's next?

GREEN: Nobody knows.`,
    turns: ["ANNOUNCER", "JANE DOE", "AL GREEN", "DOE", "GREEN", "DOE", "GREEN"],
    roles: "mmomama",
  },
  {
    name: "an interviewer and a day in the line that says who conducted it",
    text: `Interview with Maria Svensson

Conducted by Peter Holm on 12 August 2011 in Uppsala.

PH: Where were you born?

MS: In Kiruna, in 1932.

PH: Strict in what way?

MS: He said: sit down and be quiet.`,
    turns: ["PH", "MS", "PH", "MS"],
    date: "2011-08-12",
  },
  {
    name: "a blog's share and comment forms",
    text: `Episode 12: The Long Road
Posted on March 3, 2020 by admin
Share this:
Tweet

Anna: Welcome to the show! Today's guest: Bill Moss.

Bill: Hi Anna.

Anna: So tell us: how did you start?

Bill: With a bike. And a map.

Leave a Reply Cancel reply
Your email address will not be published.`,
    turns: ["Anna", "Bill", "Anna", "Bill"],
    boilerplate: "3-4,14-15",
    date: null,
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
    name: "the first label below a heading in capitals",
    text: `INTERVIEW WITH THE MAYOR OF HARBOUR TOWN, GIVEN AT THE TOWN HALL
MAYOR: Before you ask, let me say that the ferry is back.

**Ada North**: Is it safe?

MAYOR: It is safe.

**Ada North**: And the bridge?

MAYOR: The bridge is closed.`,
    turns: ["MAYOR", "Ada North", "MAYOR", "Ada North", "MAYOR"],
  },
];

testConventions(CONVENTIONS);
