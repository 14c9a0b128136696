/** Courts, parliaments and committees, a sample of our own each: which labels start turns, who asks, what date, what is boilerplate. */

import type { Convention } from "./convention";

export const PROCEEDINGS: readonly Convention[] = [
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
    name: "an office with its holder in brackets, title and all",
    text: `1. Mr. Tom Blake (Leeds): To ask the Minister how many boats there are.

The Minister for Fish (Ms. Ada North): There are 400.

Mr. Blake: Is that enough?

Ms. North: It is not.`,
    turns: ["Mr. Tom Blake", "The Minister for Fish", "Mr. Blake", "Ms. North"],
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
    name: "titled names in capitals, and one that is only mentioned where a line begins",
    text: `The CHAIRMAN. Good morning. The committee will come to order.
Mr. NORTH. Thank you very much, Mr. Chairman. I want to
thank you for this hearing.
The CHAIRMAN. Thank you. I now recognize Ms. West.
Ms. WEST. No statement, Mr. Chairman. I would yield to
Mr. South. He has a statement.
The CHAIRMAN. Mr. South.
Mr. SOUTH. I have nothing. Thank you, Mr. Chairman.
Mr. NORTH. I yield back.
The CHAIRMAN. The hearing is adjourned.`,
    turns: ["The CHAIRMAN", "Mr. NORTH", "The CHAIRMAN", "Ms. WEST", "The CHAIRMAN", "Mr. SOUTH", "Mr. NORTH", "The CHAIRMAN"],
  },
  {
    name: "a witness with an initial",
    text: `JOHN A. NORTH,
having been duly sworn, testified as follows:
Q.  Would you state your name?
A.  John North.
Q.  And where do you live?
A.  In Mudport.`,
    turns: ["Q", "A", "Q", "A"],
    roles: "qaqa",
  },
  {
    name: "members with their seats, alone on a line",
    text: `Mr. Ben South (Mudport, East)

On a point of order, Madam Speaker. This concerns the boats.

Madam Speaker

The hon. Gentleman may ponder that for a while.

Mr. Dan East (Saltwick)

Further to that, Madam Speaker. You may have seen the boats.

Madam Speaker

I have seen them all, and I have ruled.

Mr. South

I am much obliged to you.

Madam Speaker

Order. We must move on.`,
    turns: ["Mr. Ben South", "Madam Speaker", "Mr. Dan East", "Madam Speaker", "Mr. South", "Madam Speaker"],
  },
  {
    name: "members of a European house, with a full stop and a dash",
    text: `IN THE CHAIR: ADA NORTH

President. – The next item is the joint debate on the following: boats.

Ben López South, President-in-Office of the Council. – (ES) Madam President, I believe that this is important.

This is the result of measures – some of them hard – that we took.

Cleo West, on behalf of the Fish Group. – (FR) Madam President, this is a matter of trust.

Dan East (FIN). – Madam President, you would not listen.

President. – The debate is closed.`,
    turns: ["President", "Ben López South", "Cleo West", "Dan East", "President"],
  },
  {
    name: "members whom nobody names",
    text: `Hon. Ben South (Mudport, FIN): Mr. Speaker, the ports are full. When will the minister act?

Some hon. members: Oh, oh!

The Speaker: Order. The hon. minister.

Hon. Cleo West (Minister of Ports, NET): Mr. Speaker, we have acted.

An hon. member: Shame!

The Speaker: Order.`,
    turns: ["Hon. Ben South", "Some hon. members", "The Speaker", "Hon. Cleo West", "An hon. member", "The Speaker"],
  },
  {
    name: "line numbers with one space, as a page is copied",
    text: `1 THE CLERK: Raise your right hand.
2 BEN WEST, called as a witness, was sworn.
3 DIRECT EXAMINATION
4 BY MS. NORTH:
5 Q. Could you state your full name?
6 A. Ben West.
7 Q. Where do you work, Mr. West?
8 A. At the freight yard on the south side. I have been
9 there for eleven years.
10 Q. What is your position?
11 A. Dispatcher.
12 MR. EAST: Objection.
13 THE COURT: Overruled.
14 Q. When were you told?
15 A. In March.`,
    turns: ["THE CLERK", "Q", "A", "Q", "A", "Q", "A", "MR. EAST", "THE COURT", "Q", "A"],
  },
  {
    name: "the two ends of the head of a page, which are no label and its words",
    text: `JOINT COMMITTEE ON FISHERIES                                   11 June 2013

THE CHAIR: Good morning. We resume with Professor North.

PROF. NORTH: Thank you, Chair. I was at paragraph nine of the paper, the one
that deals with the herring.

JOINT COMMITTEE ON FISHERIES                                   11 June 2013

THE CHAIR: Please go on.

PROF. NORTH: The herring came back in the year after the ban, and what
surprised us is that the sprat did not go away.

JOINT COMMITTEE ON FISHERIES                                        Page 3

MR. WEST: Can I stop you there? How many boats?`,
    turns: ["THE CHAIR", "PROF. NORTH", "THE CHAIR", "PROF. NORTH", "MR. WEST"],
    date: "2013-06-11",
  },
  {
    name: "turns that are numbered, with one space",
    text: `Transcript of focus group 3

1 Moderator: Let's start with names.
2 P1: I'm Cleo.
3 P2: Dan.
4 P3: And I'm Ben, I live in the flats.
5 Moderator: What do you think of the new park?
6 P2: It's fine. There's one problem: dogs.
7 P1: ((laughs)) Always dogs.
8 P3: They're everywhere.
9 Moderator: Okay. And at night?
10 P3: At night it's dark.`,
    turns: ["Moderator", "P1", "P2", "P3", "Moderator", "P2", "P1", "P3", "Moderator", "P3"],
  },
  {
    name: "the time of the day before names, with a full stop",
    text: `Täysistunto, torstai 4.10.2018

Puhemies Aino Lahti: Ensimmäinen kysymys, edustaja Mäki.

16.02 Ville Mäki kesk: Arvoisa puhemies! Kirjastot sulkevat ovensa. Mitä hallitus aikoo tehdä?

16.03 Ministeri Saara Niemi: Arvoisa puhemies! Hallitus lisää rahaa viisi miljoonaa.

16.05 Ville Mäki kesk: Viisi miljoonaa ei riitä. Kysyn uudestaan: mitä te teette?

16.06 Ministeri Saara Niemi: Me teemme sen, minkä voimme.

Puhemies Aino Lahti: Kysymys on loppuun käsitelty.`,
    turns: [
      "Puhemies Aino Lahti",
      "Ville Mäki kesk",
      "Ministeri Saara Niemi",
      "Ville Mäki kesk",
      "Ministeri Saara Niemi",
      "Puhemies Aino Lahti",
    ],
  },
  {
    name: "a title with a colon and a day below it, and a roster with a label's words",
    text: `Great Debate: Should the Mill Be Saved?
Old Corn Exchange, October 20, 1998

Present:
Deputy Chair: R. T. North, Esq.
Clerk: Dan West

DEPUTY CHAIR: Good evening. Each speaker has five minutes. Mr. East.

EAST: Thank you. I'll need only four. The mill is the last of its kind.

SOUTH: It is the last because nobody needs one.

DEPUTY CHAIR: Questions from the floor, please. Yes, you, sir.

AUDIENCE MEMBER: What would it cost?

EAST: Less than the car park.

DEPUTY CHAIR: Thank you.`,
    turns: ["DEPUTY CHAIR", "EAST", "SOUTH", "DEPUTY CHAIR", "AUDIENCE MEMBER", "EAST", "DEPUTY CHAIR"],
    date: "1998-10-20",
  },
  {
    name: "written answers, each member named once with a constituency and a party",
    text: `PARLIAMENTARY QUESTIONS — WRITTEN ANSWERS
Tuesday, 5 March 2024

Ferry Services

Ida Falk (Harbour North) (Lab): To ask the Secretary of State for Transport, what plans he has for winter ferries.
[12345]

Jan Holt: The Department will publish its plans in May.

Fishing Quotas

Marta Quill (Ellis) (Con): To ask the Secretary of State for the Environment, how many quotas were traded in 2023.
[12346]

Pavel Novy: The information requested is not held centrally.

Harbour Dues

Lucía Vega (West Pier) (LD): To ask the Secretary of State for Transport, when he last reviewed harbour dues.
[12347]

Jan Holt: I refer the honourable Member to the answer given on 2 February.`,
    turns: ["Ida Falk", "Jan Holt", "Marta Quill", "Pavel Novy", "Lucía Vega", "Jan Holt"],
    date: "2024-03-05",
  },
  {
    name: "questions of a committee that are counted",
    text: `Oral evidence: The state of lighthouses, HC 2213
Tuesday 9 May 2017
Members present: Dame Judith Farrow (Chair); Colin Abbott; Meera Dutt.
Questions 1 - 41

Examination of witnesses
Witnesses: Dr Ruth Calder and Owen Price.

Q1                 Chair: Good morning, and welcome. Could our witnesses say who they are?
Dr Calder: I am Ruth Calder. I direct the lighthouse trust.
Owen Price: I am Owen Price, and I look after the lamps.
Q2                 Chair: Thank you. How many lighthouses are there?
Dr Calder: It depends on how you count. We look after sixty, and there are some forty more.
Q3                 Colin Abbott: Is that why nobody could tell us how many are dark?
Dr Calder: Yes.
Colin Abbott: And what should the Department do?
Dr Calder: Ask the keepers. We did.
Q4                 Meera Dutt: Mr Price, you wrote to us: “The lamps are older than I am.” Is that so?
Owen Price: Most of them. There are three that I would trust.
Meera Dutt: Thank you.`,
    turns: [
      "Chair",
      "Dr Calder",
      "Owen Price",
      "Chair",
      "Dr Calder",
      "Colin Abbott",
      "Dr Calder",
      "Colin Abbott",
      "Dr Calder",
      "Meera Dutt",
      "Owen Price",
      "Meera Dutt",
    ],
    date: "2017-05-09",
  },
  {
    name: "questions of a committee that are counted, before tabs",
    text: `Examination of witness

Witness: Tom Elsdon.

Q88→Chair: We come to the harbour walls. What do they need?

Tom Elsdon: Stone, and people who know how to lay it.

Q89→Angela Frith: How many people is that?

Tom Elsdon: Nine, and we have four.

Q90→Angela Frith: Where do the others come from?

Tom Elsdon: From Brittany, as they did before.

Chair: Thank you. That is all.`,
    turns: ["Chair", "Tom Elsdon", "Angela Frith", "Tom Elsdon", "Angela Frith", "Tom Elsdon", "Chair"],
  },
  {
    name: "a line that says who examines, in a court",
    text: `THE COURT: Call your first witness.

MS. HARLAN: The plaintiff calls Peter Voss.

(Witness sworn.)

DIRECT EXAMINATION

BY MS. HARLAN:

Q. Mr. Voss, where do you work?

A. At the mill. I have been there for nine years.

Q. Were you there on that night?

A. I was.

MR. ODELL: Objection. Vague.

THE COURT: Overruled.

Q. What did you see?

A. The wheel stood still.

MS. HARLAN: Nothing further.

CROSS-EXAMINATION

BY MR. ODELL:

Q. How far away were you?

A. Forty yards.`,
    turns: ["THE COURT", "MS. HARLAN", "Q", "A", "Q", "A", "MR. ODELL", "THE COURT", "Q", "A", "MS. HARLAN", "Q", "A"],
  },
  {
    name: "a Brazilian chamber, with the party in brackets and a dash before the words",
    text: `CÂMARA DA ILHA GRANDE
DEPARTAMENTO DE TAQUIGRAFIA
Data: 12/04/2022

O SR. PRESIDENTE (Nestor Vilarinho. Bloco/PMI - IG) - Declaro aberta a sessão. Tem a palavra a Deputada Clara Sobral.

A SRA. CLARA SOBRAL (PTI - IG. Pela ordem. Sem revisão da oradora.) - Sr. Presidente, quando o Governo vai pagar os professores?

O SR. PRESIDENTE (Nestor Vilarinho. Bloco/PMI - IG) - Tem a palavra o Sr. Ministro.

O SR. MINISTRO ANSELMO PRATES - Deputada, o pagamento sai em maio.

A SRA. CLARA SOBRAL (PTI - IG) - Muito obrigada.

(Palmas.)`,
    turns: [
      "O SR. PRESIDENTE",
      "A SRA. CLARA SOBRAL",
      "O SR. PRESIDENTE",
      "O SR. MINISTRO ANSELMO PRATES",
      "A SRA. CLARA SOBRAL",
    ],
    date: "2022-04-12",
  },
  {
    name: "a Ukrainian house, with initials behind the name and a full stop",
    text: `СТЕНОГРАМА ЗАСІДАННЯ
14 березня 2022 року

ГОЛОВУЮЧИЙ. Доброго ранку. Слово має Галина Тополя. Увімкніть мікрофон.

ТОПОЛЯ Г.П. Шановний пане головуючий! Коли уряд подасть законопроект?

ГОЛОВУЮЧИЙ. Дякую. Будь ласка, міністре.

БЕРЕЗА В.С. Законопроект буде подано у травні.

(Шум у залі)

ГОЛОВУЮЧИЙ. Не кричіть, колеги. Прошу тиші.

ТОПОЛЯ Г.П. Якого року, пане міністре?

БЕРЕЗА В.С. Цього року.`,
    turns: ["ГОЛОВУЮЧИЙ", "ТОПОЛЯ Г.П.", "ГОЛОВУЮЧИЙ", "БЕРЕЗА В.С.", "ГОЛОВУЮЧИЙ", "ТОПОЛЯ Г.П.", "БЕРЕЗА В.С."],
    date: "2022-03-14",
  },
  {
    name: "an Indian house, with a speaker in capitals who is hon.",
    text: `HOUSE OF THE COAST
The House met at Eleven of the Clock

HON. SPEAKER: Question No. 41, Shrimati Leela Phadnis.

SHRIMATI LEELA PHADNIS (KONKANI): Hon. Speaker, Sir, how many wells were dug in my constituency? ... (Interruptions)

THE MINISTER OF STATE IN THE MINISTRY OF WELLS (SHRI ARUN TALPADE): Sir, 412 wells were dug.

HON. SPEAKER: Second supplementary.

SHRIMATI LEELA PHADNIS: Sir, will the Government release the pending funds?

SHRI ARUN TALPADE: Yes, Sir. By March.`,
    turns: [
      "HON. SPEAKER",
      "SHRIMATI LEELA PHADNIS",
      "THE MINISTER OF STATE IN THE MINISTRY OF WELLS",
      "HON. SPEAKER",
      "SHRIMATI LEELA PHADNIS",
      "SHRI ARUN TALPADE",
    ],
  },
  {
    name: "a French chamber, with somebody of a group whom nobody names",
    text: `Compte rendu intégral
Première séance du mardi 15 février 2022

Présidence de Mme Odile Ferrand

Mme la présidente. La séance est ouverte.

(La séance est ouverte à quinze heures.)

1
Questions au Gouvernement

Mme la présidente. L'ordre du jour appelle les questions au Gouvernement. La parole est à M. Luc Garnier.

M. Luc Garnier. Madame la ministre, combien de classes fermerez-vous à la rentrée ? (Applaudissements.)

Mme la présidente. La parole est à Mme la ministre.

Mme Jeanne Morin, ministre de l'éducation. Aucune classe ne fermera sans concertation. (Exclamations sur plusieurs bancs.)

Un député du groupe RP. Quelle honte !

M. Luc Garnier. C'est faux !

Mme Jeanne Morin, ministre. Laissez-moi finir.

Plusieurs députés du groupe RP. Non !`,
    turns: [
      "Mme la présidente",
      "Mme la présidente",
      "M. Luc Garnier",
      "Mme la présidente",
      "Mme Jeanne Morin",
      "Un député du groupe RP",
      "M. Luc Garnier",
      "Mme Jeanne Morin",
      "Plusieurs députés du groupe RP",
    ],
    date: "2022-02-15",
  },
  {
    name: "a Polish house, with a long office alone on its line",
    text: `Sprawozdanie stenograficzne
8 marca 2022 r.

Marszałek:

Otwieram posiedzenie.

Proszę zająć miejsca. Głos ma pan poseł Bogdan Wierzba.

Poseł Bogdan Wierzba:

Pani Marszałek! Wysoka Izbo! Kiedy rząd przedstawi ustawę o rybołówstwie?

(Oklaski)

(Głos z sali: Nigdy!)

Wicemarszałek Ewa Sosna:

Dziękuję bardzo. O odpowiedź proszę sekretarza stanu.

Sekretarz Stanu w Ministerstwie Rolnictwa i Rozwoju Wsi Adam Jarząb:

Panie Marszałku! Ustawa trafi do Sejmu w maju.

Poseł Bogdan Wierzba:

Którego roku?`,
    turns: [
      "Marszałek",
      "Poseł Bogdan Wierzba",
      "Wicemarszałek Ewa Sosna",
      "Sekretarz Stanu w Ministerstwie Rolnictwa i Rozwoju Wsi Adam Jarząb",
      "Poseł Bogdan Wierzba",
    ],
    date: "2022-03-08",
  },
  {
    name: "an Irish house, with names and offices alone on their lines",
    text: `Debate of the House
Wednesday, 9 Mar 2022

Deputy Aoife Ní Dhuinn

The cost of rent has gone up by 18% in one year. What will the Taoiseach say to the families who got a notice to quit last week?

The Taoiseach

I thank the Deputy for raising this. We have to balance the rights of tenants and of small landlords.

Deputy Aoife Ní Dhuinn

That is not an answer.

An Ceann Comhairle

The Deputy's time is up.

Deputy Ruairí Mac Conaill

On a point of order, a Cheann Comhairle, the Taoiseach was asked a direct question.

(Interruptions).

An Ceann Comhairle

That is not a point of order.`,
    turns: [
      "Deputy Aoife Ní Dhuinn",
      "The Taoiseach",
      "Deputy Aoife Ní Dhuinn",
      "An Ceann Comhairle",
      "Deputy Ruairí Mac Conaill",
      "An Ceann Comhairle",
    ],
    date: "2022-03-09",
  },
  {
    name: "a central bank's committee, with a note's number behind a label",
    text: `Transcript of the Committee
March 16, 2022

CHAIR ALDEN. Good morning, everybody. Let me turn to Ms. Tarn for the market report.

MS. TARN.1 Thank you, Chair Alden. I will refer to the packet of charts.

CHAIR ALDEN. Questions? President Oye.

MR. OYE. Thank you. Can you say more about repo?

MS. TARN. Yes. Volumes rose.

VICE CHAIR REED. Did they rise in every tenor?

MS. TARN. No, only overnight.

1 The materials used by Ms. Tarn are appended to this transcript (appendix 1).`,
    turns: ["CHAIR ALDEN", "MS. TARN", "CHAIR ALDEN", "MR. OYE", "MS. TARN", "VICE CHAIR REED", "MS. TARN"],
    date: "2022-03-16",
  },
  {
    name: "the languages in which members of a council speak",
    text: `Council of Islands
Thursday, 17 March 2022, 10 a.m.

The President: I invite the representative of Alvaria to take part in this meeting. I now give the floor to Ms. Berg.

Ms. Berg: I thank you, Mr. President, for this opportunity.

Mr. Okoro (Zambara): My delegation welcomes the progress made.

Mrs. Delatour (Franconia) (spoke in French): I thank Ms. Berg for her briefing.

The President (spoke in Portuguese): I shall now make a statement in my national capacity.`,
    turns: ["The President", "Ms. Berg", "Mr. Okoro", "Mrs. Delatour", "The President"],
    date: "2022-03-17",
  },
];
