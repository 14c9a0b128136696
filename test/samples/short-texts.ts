/** Short texts with few labels, where each has to speak for itself, and addresses with one label at their head. */

import type { Convention } from "./convention";

export const SHORT_TEXTS: readonly Convention[] = [
  {
    name: "questions after a statement, without blank lines",
    text: `Menu
News
Press conference on the ferries
2 June 2021
Good morning. The ferries run again from Monday. The crews have been told.
Nora Finch (Coast Radio): Who pays for the repairs?
Minister: The state.
Paul Adler, The Daily Tide: And the delay?
Minister: It cost nobody anything.
Share this page
Print`,
    turns: ["Nora Finch", "Minister", "Paul Adler", "Minister"],
  },
  {
    name: "two questions and two answers",
    text: `The harbour master on the storm

Reporter: How many boats were lost?
Harbour master: Three.
Reporter: Was anybody hurt?
Harbour master: No.`,
    turns: ["Reporter", "Harbour master", "Reporter", "Harbour master"],
  },
  {
    name: "a short talk between two people",
    text: `Mara Linde: Did the parcel arrive?
Otto Brandt: This morning.
Mara Linde: Whole?
Otto Brandt: All but the lid.`,
    turns: ["Mara Linde", "Otto Brandt", "Mara Linde", "Otto Brandt"],
  },
  {
    name: "a remark of each",
    text: `Meeting of the board, 3 May

Ms. Amsel: The roof has to be done before winter.

Mr. Okoro: It is in the budget.

Ms. Lund: Then let us vote.`,
    turns: ["Ms. Amsel", "Mr. Okoro", "Ms. Lund"],
  },
  {
    name: "an address with its speaker once, in Russian",
    text: `А.Ветров: Уважаемые жители города! Дорогие гости!

Сегодня мы открываем новый мост. Его ждали двадцать лет.

Повторю: двадцать лет. За это время выросли наши дети.

Что дальше? Напомню: мы обещали ещё две дороги. Мы их построим.

Хочу поблагодарить всех, кто работал здесь. Спасибо вам.`,
    turns: ["А.Ветров"],
  },
  {
    name: "an address with its speaker once, in English",
    text: `H. NORDAHL: Dear friends, welcome to this house. We have waited a long time for this day.

The roof is new, and the doors are open. I remember the winter in which we had neither.

Let me say it again: nobody has to ask before coming in. That is what we built it for.

My thanks go to all of you. Thank you.`,
    turns: ["H. NORDAHL"],
  },
  {
    name: "an address with its speaker once, in Spanish",
    text: `Palabras en la apertura del puerto

PRESIDENTA LUCÍA ARANA: Muy buenos días a todos. Gracias por acompañarnos esta mañana.

Hoy abrimos un puerto que esperábamos desde hace veinte años. Repito: veinte años.

Quiero agradecer a los trabajadores. Sin ustedes no habría nada.

Muchas gracias.`,
    turns: ["PRESIDENTA LUCÍA ARANA"],
  },
  {
    name: "an address without any label, with words before colons",
    text: `Дорогие друзья!

Повторю: мы не останавливаемся. Работа идёт каждый день.

Что это значит для нас? Повторю: больше мест для детей.

Отмечу: бюджет утверждён. Деньги есть.

Подчеркну: это общее дело. Спасибо вам.`,
    turns: [],
  },
  {
    name: "a letter that says a thing again and again",
    text: `Dear neighbours,

Again: the gate stays closed at night. We have all seen why.

Remember: the keys are with the caretaker. She is in from eight.

Again: the gate. Please do not leave it open for a minute.

Thank you.`,
    turns: [],
  },
  {
    name: "questions that were asked, on a page with a menu",
    text: `Home
FAQ
News
About us
Contact

Briefing on the new pier

Q: When does the pier open?

A: On the first of May, if the weather lets us.

Q: And who may land there?

A: Everybody. We have room for six boats.

Q: Thank you.`,
    turns: ["Q", "A", "Q", "A", "Q"],
  },
  {
    name: "one question and an answer by somebody who is named once",
    text: `(As delivered)

Good morning. The council met yesterday, and it has decided on two roads.

Question: Which two?

Karen Lindqvist: You will hear that on Friday.`,
    turns: ["Question", "Karen Lindqvist"],
  },
  {
    name: "the same after what a page leaves",
    text: `Create an account

Check your inbox

Good evening. We have talked for six hours, and there is nothing to sign.

Question: Why not?

Piet van Dam: Because nobody had a pen.`,
    turns: ["Question", "Piet van Dam"],
  },
  {
    name: "the same in German",
    text: `Guten Tag. Der Rat hat gestern getagt. Er hat zwei Straßen beschlossen.

Frage: Welche beiden?

Hanna Brehm: Das erfahren Sie am Freitag.`,
    turns: ["Frage", "Hanna Brehm"],
  },
  {
    name: "two questions and two answers, each by somebody else",
    text: `The harbour has been closed for a week. Nobody knows for how long.

Question: Why so long?

Clara del Monte: Because the crane is broken.

Question: Who repairs it?

Willem ter Horst: A firm from the south.`,
    turns: ["Question", "Clara del Monte", "Question", "Willem ter Horst"],
  },
];
