/** What becomes of date lines of many forms and languages. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { DateStyle } from "../../server/src/archive/settings";
import { dateFormat } from "../../server/src/rules/date-format";
import { fixAll } from "../../server/src/rules/fix";
import { DEFAULT_CONTEXT } from "../../server/src/rules/rule";
import { parse } from "../../server/src/syntax/transcript";

const TEXTS = {
  English:
    "Ann Reed: Good morning, and thank you for coming to the harbour with us.\n\nTom Hale: We have what they need, and that is the reason for this.",
  Swedish:
    "KARL RYD: Sammanträdet är öppnat. Herr talman, hamnen är gammal och det vet alla som bor här.\n\nEVA LUND: Det håller jag inte med om, och jag har sagt det till er.",
  Danish:
    "KARL RYD: Mødet er åbnet. Havnen er gammel, og det ved alle, som bor her.\n\nEVA LUND: Det er jeg ikke enig i, og det har jeg sagt til jer.",
  Dutch:
    "Karel Ruis: De haven is oud, en dat weet iedereen die hier woont en werkt.\n\nEva Lans: Daar ben ik het niet mee eens, en dat heb ik ook gezegd voor deze dag.",
  Czech:
    "Karel Rys: Přístav je starý a to ví každý, kdo tady žije a pracuje.\n\nEva Lanská: S tím nesouhlasím, ale je to tak, jak jsem řekla, a není to do dnes jinak.",
  Finnish:
    "Kalle Ryti: Satama on vanha, ja sen tietävät kaikki, jotka täällä asuvat.\n\nEeva Laine: Olen eri mieltä, mutta se ei ole tärkeää, niin kuin olen sanonut.",
  Romanian:
    "Carol Radu: Portul este vechi și o știe oricine care trăiește aici și lucrează.\n\nEva Luca: Nu sunt de acord, dar am spus că nu este așa, pe care o știți din nou.",
  Greek: "Κώστας Ρήγας: Το λιμάνι είναι παλιό και το ξέρουν όλοι όσοι ζουν εδώ.\n\nΕύα Λύρα: Δεν συμφωνώ με αυτό και το έχω πει.",
  Bulgarian:
    "Иван Раев: Пристанището е старо и това го знаят всички, които живеят тук.\n\nЕва Лозева: Не съм съгласна с това и съм го казала вече.",
  Japanese:
    "田中: 港は古いです。ここに住んでいる人はみんな知っています。\n\n鈴木: 私はそうは思いません。もう一度お話ししたいと思います。",
  French:
    "Anne Ray : Bonjour, et merci d’être venus au port, que nous avons pour vous et avec vous.\n\nLuc Hale : Je suis de la ville, et ce sont les bateaux qui nous font vivre dans une telle saison.",
  German:
    "Anne Ried: Guten Morgen, und danke, dass Sie in den Hafen gekommen sind.\n\nUwe Hahn: Wir haben das, was die Leute für die Stadt brauchen, und das ist nicht wenig.",
} as const;

function fixed(dateline: string, language: keyof typeof TEXTS, dateStyle: DateStyle): string {
  const transcript = parse(`Harbour board\n${dateline}\n\n${TEXTS[language]}\n`);
  const context = { ...DEFAULT_CONTEXT, settings: { ...DEFAULT_CONTEXT.settings, dateStyle } };
  const { source } = fixAll(transcript, context, [dateFormat]).transcript;
  const lines = source.text.split("\n");
  assert.equal(lines.slice(2).join("\n"), `\n${TEXTS[language]}\n`);
  return lines[1] ?? "";
}

/** Each line, what becomes of it as day, month and year, and as the file's own words where those change at all. */
const LINES: readonly (readonly [keyof typeof TEXTS, string, string, string?])[] = [
  // Both halves of a pair stay, and what is a table's or a list's.
  ["English", "**Date:** December 18, 2024", "**Date:** 18 December 2024"],
  ["English", "**December 18, 2024**", "**18 December 2024**"],
  ["English", "***December 18, 2024***", "***18 December 2024***"],
  ["English", "_December 18, 2024_", "_18 December 2024_"],
  ["English", "- **Date:** December 18, 2024", "- **Date:** 18 December 2024"],
  ["English", "| Date | December 18, 2024 |", "| Date | 18 December 2024 |"],
  ["English", "| December 18, 2024 |", "| 18 December 2024 |"],
  ["English", "(December 18, 2024)", "(18 December 2024)"],
  ["English", "- Harbour, December 18, 2024", "- Harbour, 18 December 2024"],
  ["English", "> December 18, 2024", "> 18 December 2024"],
  ["English", "    December 18, 2024", "    18 December 2024"],
  // A page's bullets and dashes go.
  ["English", "  • 18 Dec. 2024 -", "18 December 2024", "18 Dec. 2024"],
  ["English", "– December 18, 2024 –", "18 December 2024", "December 18, 2024"],
  ["English", "December 18,2024", "18 December 2024", "December 18, 2024"],
  ["English", "March 22,2017, 10:00 AM", "22 March 2017, 10:00 AM", "March 22, 2017, 10:00 AM"],
  // What belongs to the line stays.
  ["English", "Wednesday, December 18, 2024", "Wednesday, 18 December 2024"],
  ["English", "HARBOUR HALL, DECEMBER 18, 2024", "HARBOUR HALL, 18 DECEMBER 2024"],
  ["English", "December 18, 2024, at 10:00 AM", "18 December 2024, at 10:00 AM"],
  ["English", "2024-12-18, 10:00 AM", "18 December 2024, 10:00 AM"],
  // Part of something longer.
  ["English", "2024-12-18T14:00:00Z", "2024-12-18T14:00:00Z"],
  ["English", "Date: 2024-12-18T14:00:00.515+02:00", "Date: 2024-12-18T14:00:00.515+02:00"],
  ["English", "harbour-2024-12-18", "harbour-2024-12-18"],
  ["English", "harbour_2024-12-18.txt", "harbour_2024-12-18.txt"],
  ["English", "certifi==2022.12.7", "certifi==2022.12.7"],
  ["English", "18 December 2024; again 4 January 2025", "18 December 2024; again 4 January 2025"],
  // Never translated.
  ["Swedish", "12 mars 2014", "12 mars 2014"],
  ["Swedish", "Stockholm den 12 april 2014", "Stockholm den 12 april 2014"],
  ["Swedish", "2014-03-12", "2014-03-12"],
  ["Danish", "12. april 2014", "12. april 2014"],
  ["Dutch", "12 maart 2014", "12 maart 2014"],
  ["Dutch", "12 september 2014", "12 september 2014"],
  ["Czech", "12. března 2014", "12. března 2014"],
  ["Finnish", "12. maaliskuuta 2014", "12. maaliskuuta 2014"],
  ["Romanian", "12 martie 2014", "12 martie 2014"],
  ["Greek", "12 Μαρτίου 2014", "12 Μαρτίου 2014"],
  ["Greek", "2014-03-12", "2014-03-12"],
  ["Bulgarian", "12 март 2014", "12 март 2014"],
  ["Bulgarian", "2014-03-12", "2014-03-12"],
  ["Japanese", "2014-03-12", "2014-03-12"],
  ["English", "12 mars 2014", "12 mars 2014"],
  ["French", "March 12, 2014", "March 12, 2014"],
  ["German", "12 April 2014", "12. April 2014"],
  ["French", "Paris, le 12.3.2014", "Paris, le 12 mars 2014"],
  ["German", "Berlin, den 12. Dez. 2014", "Berlin, den 12. Dezember 2014"],
];

for (const [language, line, written, own = line] of LINES) {
  test(`the date line “${line}” of a text in ${language}`, () => {
    assert.equal(fixed(line, language, "day-month-year"), written);
    assert.equal(fixed(line, language, "file"), own);
  });
}

test("a date is written in no language where the text is too short to have one", () => {
  const context = { ...DEFAULT_CONTEXT, settings: { ...DEFAULT_CONTEXT.settings, dateStyle: "day-month-year" as const } };
  for (const text of [
    "Briefing\n2016-05-03\n\nQ: When?\n\nA: I do not know.\n",
    "Briefing\nMay 3, 2016\n\nI do not know, do I.\n",
  ]) {
    assert.equal(fixAll(parse(text), context).transcript.source.text, text);
  }
});
