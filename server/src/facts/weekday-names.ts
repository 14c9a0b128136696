/** The names of the days of the week before a date. */

import { lazy } from "../text/lazy";

/** Sunday first, in lower case, other forms behind a slash: the languages whose transcripts the parser knows. */
const ROWS: readonly string[] = [
  "sunday monday tuesday wednesday thursday friday saturday",
  "dimanche lundi mardi mercredi jeudi vendredi samedi",
  "sonntag montag dienstag mittwoch donnerstag freitag samstag/sonnabend",
  "domingo lunes martes miércoles/miercoles jueves viernes sábado/sabado",
  "domingo segunda-feira/segunda terça-feira/terça quarta-feira/quarta quinta-feira/quinta sexta-feira/sexta sábado",
  "domenica lunedì/lunedi martedì/martedi mercoledì/mercoledi giovedì/giovedi venerdì/venerdi sabato",
  "воскресенье понедельник вторник среда/среду четверг пятница/пятницу суббота/субботу",
  "неділя/неділю понеділок вівторок середа/середу четвер п’ятниця/п'ятниця/пʼятниця субота/суботу",
  "niedziela/niedzielę poniedziałek wtorek środa/środę czwartek piątek sobota/sobotę",
  "pazar pazartesi salı çarşamba perşembe cuma cumartesi",
];

/** Short forms that stand without a full stop. */
const ENGLISH_SHORT = "sun mon tue tues wed thu thur thurs fri sat".split(" ");

const names = lazy(() => ({
  whole: new Set([...ROWS.flatMap((row) => row.split(/[ /]/)), ...ENGLISH_SHORT]),
  /** With a full stop, so many letters are enough. */
  short: new Set(ROWS.flatMap((row) => row.split(/[ /]/).flatMap((name) => [2, 3, 4].map((length) => name.slice(0, length))))),
}));

const WORD_BEFORE =
  /(?<![^\s,;:/()«»"“”*_[|–—])([^\s\d.,;:/()«»"“”*_[|–—]{2,14})(\.?)(?:,\s{0,3}|\s{1,3})(?:(?:the|den|dem|el)\s{1,3})?$/;
/** No name of a day with what follows it is longer. */
const LONGEST = 28;

/** Offset at which a day of the week begins that stands right before `at` in a text of small letters; `at` itself where none does. */
export function weekdayBefore(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - LONGEST), at);
  const match = WORD_BEFORE.exec(before);
  if (match === null) return at;
  const [, word = "", stop] = match;
  const isDay = names().whole.has(word) || (stop === "." && names().short.has(word));
  return isDay ? at - before.length + match.index : at;
}
