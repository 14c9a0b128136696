/** Records as houses print them: names set off in capitals, courtesy before offices, groups, counted speeches; often a label comes once. */

import type { Convention } from "./convention";

export const PRINTED_RECORDS: readonly Convention[] = [
  {
    name: "surnames in capitals behind titles, each once",
    text: `The reservoir bill
6 May 2009

Mr. HALE. Madam Chair, I rise in support of this bill.

Ms. OTERO. I thank the gentleman, and I yield to the gentleman from Maine.

Mr. McBRIDE. We have waited for nine years.

The PRESIDING OFFICER. Without objection, it is so ordered.`,
    turns: ["Mr. HALE", "Ms. OTERO", "Mr. McBRIDE", "The PRESIDING OFFICER"],
    date: "2009-05-06",
  },
  {
    name: "the state behind a name, and notes in brackets",
    text: `Debate on the reservoirs

  Mr. HALE of Vermont. Mr. Speaker, I have an amendment at the desk.

  Mrs. ROSE B. PIKE of Oregon. Will the gentleman yield? The dams are old, and there is
no money.

  Mr. OTERO (during the reading). I ask that the reading be dispensed with.

  The Acting CHAIR (Ms. Vance). Is there objection? There is none.

  The SPEAKER pro tempore. The question is on the amendment.

  Mrs. ROSE B. PIKE of Oregon changed her vote from "aye" to "no."

  The CLERK. The clerk will call the roll.`,
    turns: [
      "Mr. HALE of Vermont",
      "Mrs. ROSE B. PIKE of Oregon",
      "Mr. OTERO",
      "The Acting CHAIR",
      "The SPEAKER pro tempore",
      "The CLERK",
    ],
  },
  {
    name: "an office in square brackets behind a name that comes once",
    text: `The CHAIRMAN. The committee will come to order.

Dr. VANCE. The lake is rising.

The CHAIRMAN. By how much?

Dr. VANCE. An inch a day.

Representative PIKE [presiding]. Thank you. We stand adjourned.`,
    turns: ["The CHAIRMAN", "Dr. VANCE", "The CHAIRMAN", "Dr. VANCE", "Representative PIKE"],
  },
  {
    name: "groups of members",
    text: `Debate on the railways

Senator HOLT: The trains are late—

Opposition senators: Always!

Senator HOLT: because nobody paid for the tracks.

Government senators: Shame!

Senator HOLT: I will go on.

Honourable members: Hear, hear!

Senator HOLT: I thank the house.

Several members interjecting—

Senator HOLT: Order.`,
    turns: [
      "Senator HOLT",
      "Opposition senators",
      "Senator HOLT",
      "Government senators",
      "Senator HOLT",
      "Honourable members",
      "Senator HOLT",
      "Senator HOLT",
    ],
  },
  {
    name: "a French chair and a minister without names",
    text: `Compte rendu intégral
12 mars 2002

Mme la présidente. La parole est à M. Morel.

M. Jean Morel. Merci, madame la présidente. Le barrage fuit.

M. le ministre. Il sera réparé.

M. Jean Morel. Quand ?

M. le ministre. Cet été.

Mme la présidente. La séance est suspendue.`,
    turns: ["Mme la présidente", "M. Jean Morel", "M. le ministre", "M. Jean Morel", "M. le ministre", "Mme la présidente"],
    date: "2002-03-12",
  },
  {
    name: "a Spanish chair",
    text: `El señor PRESIDENTE: Se abre la sesión. Tiene la palabra la señora Vidal.

La señora VIDAL: Gracias, señor presidente. La presa pierde agua.

El señor MINISTRO DE OBRAS: Lo sabemos.

La señora VIDAL: ¿Y qué van a hacer?

El señor PRESIDENTE: Se levanta la sesión.`,
    turns: ["El señor PRESIDENTE", "La señora VIDAL", "El señor MINISTRO DE OBRAS", "La señora VIDAL", "El señor PRESIDENTE"],
  },
  {
    name: "speeches that are counted",
    text: `Protokoll
7 maj 2009

Anf. 1 TALMANNEN: Jag öppnar sammanträdet.

Anf. 2 SARA VIK (V): Herr talman! Tågen är sena.

Anf. 3 OLA NÄS (C): Herr talman! Det är inte sant.

Anf. 4 SARA VIK (V): Jo.`,
    turns: ["TALMANNEN", "SARA VIK", "OLA NÄS", "SARA VIK"],
    date: "2009-05-07",
  },
  {
    name: "a deputy in the chair, called by courtesy",
    text: `Railways

Mr. Holt: I beg to move that the Bill be read.

Madam Deputy Speaker: Order. The house must hear the Member.

Mr. Holt: I am obliged.

Mr. Speaker: Ms. Vik.

Ms. Vik: I agree with all that was said.

Madam Deputy Speaker: The Ayes have it.`,
    turns: ["Mr. Holt", "Madam Deputy Speaker", "Mr. Holt", "Mr. Speaker", "Ms. Vik", "Madam Deputy Speaker"],
  },
  {
    name: "a speech that a page break cuts off",
    text: `Railways Bill

4 Mar 2014 : Column 211

Mr Alan Holt (Marshtown) (Con): I am not sure what the hon. Lady means. The company has carried

4 Mar 2014 : Column 212

more people than ever. That is no small thing.

Sara Vik: Will the hon. Gentleman give way?

Mr Holt: I will.`,
    turns: ["Mr Alan Holt", "Sara Vik", "Mr Holt"],
  },
  {
    name: "a roll of names in capitals, and no turn",
    text: `The following members voted aye:

Mr. HALE, Ms. OTERO, Mr. McBRIDE, Mrs. PIKE

The following members voted no:

Dr. VANCE, Senator HOLT

Mr. HALE changed his vote from "no" to "aye."

The SPEAKER pro tempore was in the chair when the result was announced.`,
    turns: [],
  },
];
