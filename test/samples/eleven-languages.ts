/** Press conferences and plenaries in the languages whose label words the parser knows, a sample of our own each: which labels start turns, who asks, what date, what is boilerplate. */

import type { Convention } from "./convention";

export const ELEVEN_LANGUAGES: readonly Convention[] = [
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
];
