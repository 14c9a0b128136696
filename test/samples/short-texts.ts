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
    roles: "qaqa",
  },
  {
    name: "a short talk between two people",
    text: `Mara Linde: Did the parcel arrive?
Otto Brandt: This morning.
Mara Linde: Whole?
Otto Brandt: All but the lid.`,
    turns: ["Mara Linde", "Otto Brandt", "Mara Linde", "Otto Brandt"],
    roles: "qaqa",
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
  {
    name: "offices of one word with a name once, and the surname from then on, in German",
    text: `Pressekonferenz zum neuen Fähranleger
Donnerstag, 4. Mai 2017

Im Wortlaut

Verkehrssenatorin Silke Brandhoff: Meine Damen und Herren, ich begrüße Sie. Wir haben heute den Anleger eröffnet.

Erstens: Er ist länger. Zweitens: Er ist breiter.

Bezirksbürgermeister Arne Tiedtke: Vielen Dank, ich schließe mich an.

Frage: Frau Senatorin, was hat das gekostet?

Brandhoff: Neun Millionen Euro.

Frage (an Bezirksbürgermeister Tiedtke gerichtet): Sind Sie zufrieden?

Tiedtke: Ja, sehr.`,
    turns: ["Verkehrssenatorin Silke Brandhoff", "Bezirksbürgermeister Arne Tiedtke", "Frage", "Brandhoff", "Frage", "Tiedtke"],
    date: "2017-05-04",
  },
  {
    name: "an office whose qualifier is written small, in Polish",
    text: `Konferencja po posiedzeniu rady gminy
Brzozów Dolny, 9 listopada 2018 r.

Rzecznik prasowy: Dzień dobry Państwu. Zapraszam pana wójta.

Wójt Marek Olszyna: Dziękuję. Rada przyjęła plan budowy mostu.

Dziennikarka: Kiedy zacznie się budowa?

Wójt: Na wiosnę.

Dziennikarz (Radio Dolina): A kto za to zapłaci?

Wójt: Połowę da województwo.

Rzecznik prasowy: Dziękujemy, to wszystko.`,
    turns: ["Rzecznik prasowy", "Wójt Marek Olszyna", "Dziennikarka", "Wójt", "Dziennikarz", "Wójt", "Rzecznik prasowy"],
    date: "2018-11-09",
  },
  {
    name: "an office with its qualifier behind it, in French",
    text: `Point de presse sur le tunnel
6 février 2015

Directrice générale : Bonjour à tous. Le tunnel ouvrira en juin.

Question : Combien a-t-il coûté ?

Directrice générale : Douze millions.

Question : Et les péages ?

Conseiller technique : Ils seront fixés en mai.`,
    turns: ["Directrice générale", "Question", "Directrice générale", "Question", "Conseiller technique"],
    date: "2015-02-06",
  },
  {
    name: "a spokesman and journalists, in Czech",
    text: `Tisková konference po zasedání rady kraje
2. října 2014

Mluvčí: Dobrý den, vítám vás. Předávám slovo hejtmanovi.

Hejtman Bohumil Krejza: Děkuji. Rada dnes schválila opravu hráze.

Novinář: Kdy se začne?

Krejza: Na jaře.

Novinářka: A kolik to bude stát?

Krejza: Osm milionů.`,
    turns: ["Mluvčí", "Hejtman Bohumil Krejza", "Novinář", "Krejza", "Novinářka", "Krejza"],
    date: "2014-10-02",
  },
  {
    name: "a spokesman once at each end, in Spanish",
    text: `Rueda de prensa del Consejo del Agua
Lorca Nueva, 7 de marzo de 2016

PORTAVOZ.- Buenos días. Comenzamos.

SRA. CONSEJERA DE AGUAS (Doña Pilar Arrieta).- Muchas gracias. Hoy hemos aprobado el plan de los pozos.

P.- Inés Roldán, Radio Vega. ¿Cuándo se abrirá el primero?

SRA. CONSEJERA.- En abril, si llueve poco.

PORTAVOZ.- Última pregunta.

P.- ¿Y las tarifas?

SRA. CONSEJERA.- No cambian.`,
    turns: ["PORTAVOZ", "SRA. CONSEJERA DE AGUAS", "P", "SRA. CONSEJERA", "PORTAVOZ", "P", "SRA. CONSEJERA"],
    roles: "maqamqa",
    date: "2016-03-07",
  },
  {
    name: "a moderator who speaks once, in short sentences",
    text: `Press conference on the quay
12 May 2020

Moderator: Welcome. The minister begins.

Minister Karin Aspen: Thank you. The quay opens in June.

Question: What does it cost?

Karin Aspen: Eight million.

Question from Coast Radio: And the ferries?

Karin Aspen: They go as before.`,
    turns: ["Moderator", "Minister Karin Aspen", "Question", "Karin Aspen", "Question from Coast Radio", "Karin Aspen"],
    date: "2020-05-12",
  },
  {
    name: "a moderator who is named above the talk, and does not speak there",
    text: `Talk on the quay
12 May 2020
Moderator: Dr. Jane Lee

Question: What does it cost?

Karin Aspen: Eight million.

Question: And the ferries?

Karin Aspen: They go as before.`,
    turns: ["Question", "Karin Aspen", "Question", "Karin Aspen"],
  },
  {
    name: "an office in small letters behind the name, in Hungarian",
    text: `Sajtótájékoztató a gátról
2016. október 6.

Szóvivő: Jó napot kívánok. Átadom a szót a polgármesternek.

Varga Ilona polgármester: Köszönöm. A gát márciusban készül el.

Újságíró: Mennyibe került?

Varga Ilona: Kétmilliárd forintba.

Kérdés: És a komp?

Varga Ilona: Az marad.`,
    turns: ["Szóvivő", "Varga Ilona polgármester", "Újságíró", "Varga Ilona", "Kérdés", "Varga Ilona"],
    date: "2016-10-06",
  },
  {
    name: "an office with what it is for, once and last, in Italian",
    text: `Conferenza stampa sulla diga
Porto Aldo, 9 giugno 2016

Portavoce del Sindaco: Buongiorno a tutti. Do la parola al Sindaco.

Sindaco Renzo Albini: Grazie. La diga sarà pronta a marzo.

Giornalista (Radio Laguna): Quanto è costata?

Albini: Sei milioni di euro.

Domanda: E i pontili?

Assessora ai trasporti Carla Ferro: Li faremo l'anno prossimo.`,
    turns: [
      "Portavoce del Sindaco",
      "Sindaco Renzo Albini",
      "Giornalista",
      "Albini",
      "Domanda",
      "Assessora ai trasporti Carla Ferro",
    ],
    date: "2016-06-09",
  },
];
