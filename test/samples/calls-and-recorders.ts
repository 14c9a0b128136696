/** Calls of companies, recorders' exports and pages: labels amid rules, stacks, times, page heads; and what begins like a label there. */

import type { Convention } from "./convention";

export const CALLS_AND_RECORDERS: readonly Convention[] = [
  {
    name: "a name, an office and a running number between rules",
    text: `Presentation
--------------------------------------------------------------------------------
Operator    [1]
--------------------------------------------------------------------------------
Good day, and welcome to the call of Harbour Lights. Please go ahead.

--------------------------------------------------------------------------------
Ines Falk,  Harbour Lights AG - Head of Investor Relations    [2]
--------------------------------------------------------------------------------
Thank you, operator. With me is our chief executive.

--------------------------------------------------------------------------------
Olav Brandt,  Harbour Lights AG - CEO    [3]
--------------------------------------------------------------------------------
Good morning. We had a fine quarter. Lamps sold well.

--------------------------------------------------------------------------------
Questions and Answers
--------------------------------------------------------------------------------
Operator    [4]
--------------------------------------------------------------------------------
The first question comes from Rita Moor.

--------------------------------------------------------------------------------
Rita Moor,  Quay Research - Analyst    [5]
--------------------------------------------------------------------------------
How much of it came from buoys?

--------------------------------------------------------------------------------
Olav Brandt,  Harbour Lights AG - CEO    [6]
--------------------------------------------------------------------------------
About a third, I think.`,
    turns: ["Operator", "Ines Falk", "Olav Brandt", "Operator", "Rita Moor", "Olav Brandt"],
  },
  {
    name: "a name, two dashes and an office, each on a line",
    text: `Operator

Good day, and welcome to the call of Harbour Lights.

Ines Falk
--
Head of Investor Relations

Thank you, operator. With me is our chief executive.

Olav Brandt
--
Chief Executive Officer

Good morning. We had a fine quarter. Lamps sold well.

Operator

Our first question comes from Rita Moor.

Rita Moor
--
Analyst

How much of it came from buoys?

Olav Brandt
--
Chief Executive Officer

About a third, I think.`,
    turns: ["Operator", "Ines Falk", "Olav Brandt", "Operator", "Rita Moor", "Olav Brandt"],
  },
  {
    name: "a time in brackets behind the name, and words on the same line",
    text: `Nora Vik (00:02) Thank you for coming. We have half an hour.

Otto Lund (00:09) It is good to be here.

Nora Vik (00:12) What have you been doing since spring?

Otto Lund (00:17) I painted the boat, and then I sold it.`,
    turns: ["Nora Vik", "Otto Lund", "Nora Vik", "Otto Lund"],
  },
  {
    name: "letters with the time at which they end",
    text: `I: Wie war das damals am Hafen? #00:00:09-2#

B: Schön war das, ich war ja noch jung. #00:00:31-7#

I: Und dann? #00:00:33-1#

B: Dann kam der Sturm, und wir sind weggezogen. #00:01:02-4#`,
    turns: ["I", "B", "I", "B"],
  },
  {
    name: "speech without the end of a sentence, as a machine hears it",
    text: `Speaker 1: so yeah welcome back to the show everybody

Speaker 2: thanks it is good to be back

Speaker 1: you have been away for what a year or so

Speaker 2: fourteen months i was on a boat

Speaker 1: and what did you do there

Speaker 2: mostly i cooked and in the evening we sang`,
    turns: ["Speaker 1", "Speaker 2", "Speaker 1", "Speaker 2", "Speaker 1", "Speaker 2"],
  },
  {
    name: "a label at the head of a page, behind its number",
    text: `Mr. HOLM: We have heard the witness, and I have no further question for her at this point. I would like to

                                   12
          HARBOUR COMMITTEE HEARING

Ms. VIK: Then I have one. Who had the key?

Mr. HOLM: She did.

                                   13
          HARBOUR COMMITTEE HEARING

Ms. VIK: Thank you. Did you see it, Mr. Holm?

Mr. HOLM: I did not.`,
    turns: ["Mr. HOLM", "Ms. VIK", "Mr. HOLM", "Ms. VIK", "Mr. HOLM"],
  },
  {
    name: "surnames that are words, and a judge",
    text: `Mr. King: Are you well, Mr. White?

Mr. White: I am, thank you.

Ms. House: And where were you in May?

Mr. White: At sea.

Dr. Bishop: He was, I saw him.

Judge Church: You will wait for your turn, Dr. Bishop.

Dr. Bishop: I am sorry.

Judge Church: Go on, Ms. House.`,
    turns: ["Mr. King", "Mr. White", "Ms. House", "Mr. White", "Dr. Bishop", "Judge Church", "Dr. Bishop", "Judge Church"],
  },
  {
    name: "parties and parts behind surnames in capitals, in Italian",
    text: `PRESIDENTE. La seduta è aperta. Ha facoltà di parlare l'onorevole Costa.

COSTA (MP-Lista Mare). Grazie, presidente. Il porto è vecchio.

VERDI, relatore. Lo sappiamo tutti.

COSTA (MP-Lista Mare). E allora perché non si fa niente?

PRESIDENTE. La seduta è tolta.`,
    turns: ["PRESIDENTE", "COSTA", "VERDI", "COSTA", "PRESIDENTE"],
  },
  {
    name: "a mark of doubt behind a label",
    text: `Enquêteur : Où étiez-vous ce soir-là ?

Témoin : Chez moi, je vous l'ai dit.

Enquêteur? : Toute la nuit ?

Témoin : Oui, toute la nuit.

Enquêteur : Et votre frère ?

Témoin : Je ne sais pas.`,
    turns: ["Enquêteur", "Témoin", "Enquêteur", "Témoin", "Enquêteur", "Témoin"],
  },
  {
    name: "a strict form in one half, names before a colon in the other",
    text: `[10:02] <nora> good morning, is everybody here
[10:02] <otto> i am
[10:03] <nora> then let us begin, the notes are by otto
[10:05] <otto> the rest is from the tape

Nora:  What about the lamp, did you fix it?
Otto:  I did, but it went out again.
Nora:  When was that?
Otto:  Last night, I think.`,
    turns: ["nora", "otto", "nora", "otto", "Nora", "Otto", "Nora", "Otto"],
  },
  {
    name: "marks of a list in brackets, and no turn",
    text: `The committee decided the following:

(a) The ferry shall run on Sundays, too.

(b) The lamp shall be lit at six.

(c) We thank you for all your letters.

(IV) The old pier is closed.

(V) You may fish from the new one.`,
    turns: [],
  },
  {
    name: "a plan of a sitting with names and parties, and no turn",
    text: `Inhalt:

Tagesordnungspunkt 1:

a) Erste Beratung des Entwurfs eines Hafengesetzes

b) Beschlussempfehlung des Ausschusses für Häfen zu dem Antrag der Fraktion der Neuen Liste

Ines Kranz (Neue Liste) . . . . . . . 12 A
Udo Stadler (Alte Liste) . . . . . . 14 C
Jan Moor (fraktionslos) . . . . . . . 15 B

Tagesordnungspunkt 2:

Fragestunde

Dr. Eva Lind (Neue Liste) . . . . . . 17 D`,
    turns: [],
  },
  {
    name: "a mail that answers another, and no turn",
    text: `Hi Nora,

thanks for the plan. My answers are below.

Nora Vik wrote:
> Who has the key of the boat house?
Otto has it, I think.
> When do we start?
At six, if you are up by then.

My question: what about the dog?

Yours,
Rita`,
    turns: [],
  },
  {
    name: "salutations, quotations and a sheet's keys in Chinese, and no turn",
    text: `女士们，先生们！

今天我们在这里庆祝新港口的开放。

书中写道：“大海是没有门的家。”

朋友们！

正如老船长所说：“风会回来的。”

谢谢大家！`,
    turns: [],
  },
  {
    name: "goals, results and codes before colons, and no turn",
    text: `SUBJECT/S: HARBOURS; FERRIES

Goal 1: Every island has a ferry.

Goal 2: Every ferry has a crew.

SF: 22

POLL: 64 per cent for, 30 against

ROUNDTABLE MEMBERS: Nora Vik, Otto Lund, Rita Moor

Goal 3: Nobody waits for longer than an hour.`,
    turns: [],
  },
  {
    name: "an essay below an interview",
    text: `Nora: You wrote this essay in a week. How?

Otto: I had nothing else to do. It rained.

Nora: May we print it here?

Otto: You may.

# The Lamp

A lamp is not a star. It says one thing: somebody is awake. On our island nobody is, after ten.

Another thing: it has to be fed. My father said: oil first, then bread.

In the end: we have both.`,
    turns: ["Nora", "Otto", "Nora", "Otto"],
  },
  {
    name: "a call of investors with its contents before it and its people behind it",
    text: `Eastmere Cables PLC (EMC) Q3 2018 Earnings Call Transcript

Nov. 7, 2018 9:00 a.m. ET

Contents:
Prepared Remarks
Questions and Answers
Call Participants

Prepared Remarks:

Operator

Good morning, and welcome to the call of Eastmere Cables. [Operator instructions] I will now hand over to Nina Foss. Please go ahead.

Nina Foss -- Head of Investor Relations

Thank you, and good morning, everyone. With me is our chief executive.

Edgar Lunn -- Chief Executive Officer

Thanks, Nina. It was a good quarter. We sold more cable than ever.

Questions and Answers:

Operator

Our first question comes from Ada Marlow with Bluepoint. Please go ahead.

Ada Marlow -- Bluepoint Securities -- Analyst

Thanks for taking my question. How do you see copper?

Edgar Lunn -- Chief Executive Officer

We see it flat.

Ada Marlow -- Bluepoint Securities -- Analyst

And the ships?

Edgar Lunn -- Chief Executive Officer

Two more, from May.

Operator

This concludes the call.

Duration: 42 minutes

Call participants:

Nina Foss -- Head of Investor Relations

Edgar Lunn -- Chief Executive Officer

Ada Marlow -- Bluepoint Securities -- Analyst

More EMC analysis`,
    turns: [
      "Operator",
      "Nina Foss",
      "Edgar Lunn",
      "Operator",
      "Ada Marlow",
      "Edgar Lunn",
      "Ada Marlow",
      "Edgar Lunn",
      "Operator",
    ],
    date: "2018-11-07",
  },
  {
    name: "a call with lists of executives and analysts above names alone on their lines",
    text: `Q3 2022 Earnings Call
Southgate Bearings plc
Thursday, October 27, 2022, 8:30 AM ET

Call Participants

EXECUTIVES
Ingrid Solberg – Chief Executive Officer
Daniel Ekwe – Chief Financial Officer

ANALYSTS
Walter Pine – Bank of Marsh, Analyst
May Tsang – Redrock Capital, Analyst

Presentation

Operator
Good day, and thank you for standing by. I would now like to hand the conference over to Ingrid Solberg. Please go ahead.

Ingrid Solberg – Chief Executive Officer
Thank you, operator, and good morning. We had a solid quarter.

Question and Answer

Operator
Our first question comes from Walter Pine with Bank of Marsh.

Walter Pine – Bank of Marsh, Analyst
Hi, thanks. Could you talk about margins in the fourth quarter?

Daniel Ekwe – Chief Financial Officer
Sure. We expect them to be flat.

Operator
Thank you. This concludes today's conference call.`,
    turns: ["Operator", "Ingrid Solberg", "Operator", "Walter Pine", "Daniel Ekwe", "Operator"],
    date: "2022-10-27",
  },
];
