/** Press conferences and briefings in English, a sample of our own each: which labels start turns, who asks, what date, what is boilerplate. */

import type { Convention } from "./convention";

export const BRIEFINGS: readonly Convention[] = [
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
    name: "an official, questioners by their first names",
    text: `Transcript of Weekly Media Briefing by the Official Spokesperson (April 6, 2023)

Shri Arun Nair, Official Spokesperson: Good afternoon. I will take a few questions. Go ahead.

Rishi: Hi sir, this is about the boats. What can we expect?

Shri Arun Nair, Official Spokesperson: That is at Mudport?

Rishi: Mudport, yes sir.

Shri Arun Nair, Official Spokesperson: One question. Go ahead.

Rishi: Will you go there?

Sudha: Good afternoon, sir. I was wondering if you could say something on that. Can you?

Yamini: This is about the harbour. Will it open?

Meghna: I want to know, too. When?

Shri Arun Nair, Official Spokesperson: Let me take these. It will.`,
    turns: [
      "Shri Arun Nair",
      "Rishi",
      "Shri Arun Nair",
      "Rishi",
      "Shri Arun Nair",
      "Rishi",
      "Sudha",
      "Yamini",
      "Meghna",
      "Shri Arun Nair",
    ],
    roles: "aqaqaqqqqa",
  },
  {
    name: "the chair of a German press conference, once",
    text: `StS Nord: Ich fange mit den Terminen an. Am Montag kommt der Kutter.

Frage: Können Sie sagen, wann genau?

StS Nord: Das kann ich nicht.

Vors. Süd: Dann kommen wir zum nächsten Thema.

Frage: Was ist mit den Booten?

StS Nord: Sie sind da.`,
    turns: ["StS Nord", "Frage", "StS Nord", "Vors. Süd", "Frage", "StS Nord"],
    roles: "aqamqa",
  },
  {
    name: "a title with a full stop before a name",
    text: `Operator:

Thank you. Next question, please.

Reporter:

Good morning. Will you transfer that money?

The Rt. Honourable Ada North:

That money is for boats.

Reporter:

And when?

The Rt. Honourable Ada North:

On Monday.`,
    turns: ["Operator", "Reporter", "The Rt. Honourable Ada North", "Reporter", "The Rt. Honourable Ada North"],
  },
  {
    name: "questions that begin with an address, as a roster has a name",
    text: `Presidente: Boa tarde. Pois não?

Jornalista: Presidente, boa tarde. O governo vai comprar outros barcos?

Presidente: Olha, nós temos quatorze.

Jornalista: Ministra, boa tarde. E os portos?

Presidente: Também.`,
    turns: ["Presidente", "Jornalista", "Presidente", "Jornalista", "Presidente"],
    roles: "aqaqa",
  },
  {
    name: "media that ask",
    text: `PM: Good afternoon, everyone. There will be boats.

Media: Prime Minister, is that a concern?

PM: No, not at all.

Media: And what about the ports?

PM: They are open.

Media: Will they stay so?

PM: They will.`,
    turns: ["PM", "Media", "PM", "Media", "PM", "Media", "PM"],
    roles: "aqaqaqa",
  },
  {
    name: "a second one who adds to an answer",
    text: `Joint press conference

Question: When do you sign?

Ms. Aro: In May, when the ice is gone.

Mr. Bly: In June at the latest.

Question: Where will that be?

Ms. Aro: Here, in this hall.

Question: Who pays?

Ms. Aro: All of us.`,
    turns: ["Question", "Ms. Aro", "Mr. Bly", "Question", "Ms. Aro", "Question", "Ms. Aro"],
    roles: "qaaqaqa",
  },
  {
    name: "a television programme, whose reporter is heard over pictures",
    text: `THE MORNING DESK

Floods Hit Marsh Quay; Mayor Speaks. Aired 7-7:30a ET

Aired May 05, 2022 - 07:00   ET

[07:00:00]

TESSA HOLM, ANCHOR: Breaking overnight, floods in Marsh Quay. Good morning. I'm Tessa Holm.

RALPH ESTER, ANCHOR: And I'm Ralph Ester. The mayor joins us now. Madam Mayor, how bad is it?

MAYOR RITA DALE (D), MARSH QUAY: It's bad, Ralph. We have 200 homes under water.

ESTER: And the bridge?

DALE: Closed since 3:00.

(BEGIN VIDEO CLIP)

UNIDENTIFIED FEMALE: I've never seen anything like it.

(END VIDEO CLIP)

HOLM: Our Will Prentis is there. Will?

WILL PRENTIS, CORRESPONDENT (voice-over): The water came at midnight.

HOLM: Thank you. We'll be right back.

(COMMERCIAL BREAK)`,
    turns: [
      "TESSA HOLM",
      "RALPH ESTER",
      "MAYOR RITA DALE",
      "ESTER",
      "DALE",
      "UNIDENTIFIED FEMALE",
      "HOLM",
      "WILL PRENTIS",
      "HOLM",
    ],
    date: "2022-05-05",
  },
  {
    name: "a French minister who is called by her office, with full stop and dash",
    text: `Conférence de presse de la ministre de la Mer
15 mars 2022

Seul le prononcé fait foi

Mesdames, Messieurs, bonjour. Je vous remercie d'être là.

Question. – Madame la ministre, quand ouvrira le port ?

La ministre. – En juin.

Question. – Combien cela coûtera-t-il ?

La ministre. – Quarante millions d'euros.`,
    turns: ["Question", "La ministre", "Question", "La ministre"],
    roles: "qaqa",
    date: "2022-03-15",
  },
];
