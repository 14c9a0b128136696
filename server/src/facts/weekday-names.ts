/** The names of the days of the week. */

import type { Language } from "../syntax/knowledge";
import { lazy } from "../text/lazy";

/** Sunday first, in lower case, other forms behind a slash. */
const ROWS: Readonly<Record<Language, string>> = {
  en: "sunday monday tuesday wednesday thursday friday saturday",
  fr: "dimanche lundi mardi mercredi jeudi vendredi samedi",
  de: "sonntag montag dienstag mittwoch donnerstag freitag samstag/sonnabend",
  es: "domingo lunes martes miércoles/miercoles jueves viernes sábado/sabado",
  pt: "domingo segunda-feira/segunda terça-feira/terça quarta-feira/quarta quinta-feira/quinta sexta-feira/sexta sábado",
  it: "domenica lunedì/lunedi martedì/martedi mercoledì/mercoledi giovedì/giovedi venerdì/venerdi sabato",
  ru: "воскресенье понедельник вторник среда/среду четверг пятница/пятницу суббота/субботу",
  uk: "неділя/неділю понеділок вівторок середа/середу четвер пʼятниця/п’ятниця/п'ятниця субота/суботу",
  pl: "niedziela/niedzielę poniedziałek wtorek środa/środę czwartek piątek sobota/sobotę",
  tr: "pazar pazartesi salı çarşamba perşembe cuma cumartesi",
  zh: "星期日 星期一 星期二 星期三 星期四 星期五 星期六",
};

/** The whole names of the days of the week in that language, in lower case, Sunday first; none in one that is not known. */
export function weekdaysIn(language: Language | null): readonly string[] {
  if (language === null) return [];
  return ROWS[language].split(" ").map((forms) => forms.split("/")[0] as string);
}

/** Short forms that stand without a full stop. */
const ENGLISH_SHORT = "sun mon tue tues wed thu thur thurs fri sat".split(" ");

const names = lazy(() => {
  const all = Object.values(ROWS).flatMap((row) => row.split(/[ /]/));
  return {
    whole: new Set([...all, ...ENGLISH_SHORT]),
    /** With a full stop, so many letters are enough. */
    short: new Set(all.flatMap((name) => [2, 3, 4].map((length) => name.slice(0, length)))),
  };
});

const WORD_BEFORE =
  /(?<![^\s,;:/()«»"“”*_[|–—])([^\s\d.,;:/()«»"“”*_[|–—]{2,14})(\.?)(?:,\s{0,3}|\s{1,3})(?:(?:the|den|dem|el)\s{1,3})?$/;
/** No name of a day with what follows it is longer. */
const LONGEST = 28;

/** True where a day of the week stands in a text, in whatever language and letters. */
export function hasWeekday(text: string): boolean {
  return (text.toLowerCase().match(/[\p{L}'’-]+/gu) ?? []).some((word) => names().whole.has(word));
}

/** Offset at which a day of the week begins that stands right before `at` in a text of small letters; `at` itself where none does. */
export function weekdayBefore(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - LONGEST), at);
  const match = WORD_BEFORE.exec(before);
  if (match === null) return at;
  const [, word = "", stop] = match;
  const isDay = names().whole.has(word) || (stop === "." && names().short.has(word));
  return isDay ? at - before.length + match.index : at;
}
