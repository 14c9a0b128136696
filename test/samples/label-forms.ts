/** How labels are divided from words: marks, brackets, bold type, tabs, a sample of our own each: which labels start turns, and who asks. */

import type { Convention } from "./convention";

export const LABEL_FORMS: readonly Convention[] = [
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
  {
    name: "initials before a wide gap",
    text: `Virtual press conference on boats, 14 June 2022

00:00:10

CN          Hello and welcome. My name is Cleo North.

AE        Thank you, Cleo. Good morning to all of you.

00:01:00

CN          We start with Ben South. Ben, please.

BS          Thank you. Can you hear me?

CN          Very well. Go ahead.

BS          What will change?

AE        All will.

CN          Thank you very much.`,
    turns: ["CN", "AE", "CN", "BS", "CN", "BS", "AE", "CN"],
    date: "2022-06-14",
  },
  {
    name: "a table with a wide gap",
    text: `Boats a year

UK          14        3
US          12        8
UK          11        3
US          10        8
UK          10        4
US          17        9`,
    turns: [],
  },
  {
    name: "a dash behind the letter of the question and behind names",
    text: `Alain Nord - Mesdames et Messieurs, bonjour.

Je suis accompagné de deux collègues.

Henri Sud - Merci. Je suis heureux d'être là.

Q - Quelle est votre priorité ?

Alain Nord - La pêche, bien sûr.

Q - Et les ports ?

Alain Nord - Nous y travaillons.

Q - Quand irez-vous à Mudport ?

Henri Sud - Dès lundi.`,
    turns: ["Alain Nord", "Henri Sud", "Q", "Alain Nord", "Q", "Alain Nord", "Q", "Henri Sud"],
  },
  {
    name: "messages of a chat, some to nobody named",
    text: `09:58:12→ From Maria Ortiz to Everyone : Good morning, all!
09:59:03→ From Dev Patel : morning
10:02:44→ From Maria Ortiz to Everyone : Has it begun?
10:03:01→ From Dev Patel : yes`,
    turns: ["Maria Ortiz", "Dev Patel", "Maria Ortiz", "Dev Patel"],
  },
  {
    name: "every line a turn, one-off names among them, and a colon in brackets",
    text: `Ada North: Yes.
Ben South: Great. Should we think of that as a base level?
Ada North: Each quarter has its own nature. Cleo, anything to add?
Cleo West: We will see the benefit all year.
Ben South: And a follow-up on the boats?
Ada North: Sure.
Operator: Our next question comes from Dan East.
Dan East: Thanks. Good afternoon.
Ada North: Hi, Dan.
Follow Net Ports Corp (NYSE:NPT)`,
    turns: ["Ada North", "Ben South", "Ada North", "Cleo West", "Ben South", "Ada North", "Operator", "Dan East", "Ada North"],
  },
  {
    name: "the name behind its office, and the office behind a name, with a bracket",
    text: `GOBERNADORA DE LA ISLA, ALMA REYES PINO: Buenas tardes. Empezamos.

PREGUNTA: ¿Cuándo vuelve el barco?

ING. RAÚL SOTO VEGA, DIRECTOR GENERAL DE PUERTOS (DGP): En mayo.

PREGUNTA: ¿Y la luz?

GOBERNADORA DE LA ISLA, ALMA REYES PINO: Ya volvió.`,
    turns: [
      "GOBERNADORA DE LA ISLA, ALMA REYES PINO",
      "PREGUNTA",
      "ING. RAÚL SOTO VEGA",
      "PREGUNTA",
      "GOBERNADORA DE LA ISLA, ALMA REYES PINO",
    ],
    roles: "aqaqa",
  },
  {
    name: "a degree between a name and its party",
    text: `Wir setzen fort. Präsidentin Ines Kranz: Zu Wort kommt Herr Abgeordneter Stadler. Abgeordneter Ing. Udo Stadler, BSc (Neue Liste): Herr Präsident! Das Schiff ist alt. Präsidentin Ines Kranz: Danke. Abgeordneter Ing. Udo Stadler, BSc (Neue Liste): Ich bin noch nicht fertig.`,
    turns: ["Präsidentin Ines Kranz", "Abgeordneter Ing. Udo Stadler", "Präsidentin Ines Kranz", "Abgeordneter Ing. Udo Stadler"],
  },
  {
    name: "a colon before the bracket that closes",
    text: `<HOLT:> Good evening, and welcome to the harbour.
<VIK:> Thank you for having me.
<HOLT:> Does the ferry run?
<VIK:> It does, but not today.`,
    turns: ["HOLT", "VIK", "HOLT", "VIK"],
  },
  {
    name: "initials before a full stop with a dash",
    text: `MR. SPEAKER.- I give the floor to the Honourable Member.

HON. A. B. NAIVALU.- Mr. Speaker, Sir, the ferry is late again.

HON. P.K. ROKO.- Mr. Speaker, that is not true.

HON. A.B. NAIVALU.- It was late yesterday, Sir.

HON. PROF. M. S. TUIBUA.- I saw it, too.

MR. SPEAKER.- We will adjourn.`,
    turns: ["MR. SPEAKER", "HON. A. B. NAIVALU", "HON. P.K. ROKO", "HON. A.B. NAIVALU", "HON. PROF. M. S. TUIBUA", "MR. SPEAKER"],
  },
];
