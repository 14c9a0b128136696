/** Dates and days of the week in words, and one date written as another is. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { isMonthIn, weekdayBeside, weekdayLike, weekdayNames, writeDate, writeLike } from "../../server/src/facts/date-words";
import type { Language } from "../../server/src/syntax/knowledge";

const WRITTEN: readonly (readonly [
  value: string,
  style: "day-month-year" | "month-day-year" | "iso",
  Language | null,
  words: string,
])[] = [
  ["2017-12-04", "day-month-year", "en", "4 December 2017"],
  ["2017-12-04", "month-day-year", "en", "December 4, 2017"],
  ["2017-12-04", "iso", "en", "2017-12-04"],
  ["2017-12-04", "day-month-year", null, "2017-12-04"],
  ["2017-12-04", "month-day-year", "de", "4. Dezember 2017"],
  ["2017-12-01", "day-month-year", "fr", "1er décembre 2017"],
  ["2017-12-11", "day-month-year", "fr", "11 décembre 2017"],
  ["2017-12-04", "day-month-year", "ru", "4 декабря 2017"],
  ["2017-12-04", "day-month-year", "uk", "4 грудня 2017"],
];

for (const [value, style, language, words] of WRITTEN)
  test(`${value} in the style ${style} of ${language ?? "no known language"} is ${words}`, () => {
    assert.equal(writeDate(value, style, language), words);
  });

test("a day of the week has a long name and a short one", () => {
  assert.deepEqual(weekdayNames("2017-12-04", "en"), ["monday", "mon"]);
  assert.deepEqual(weekdayNames("2017-12-04", "de"), ["montag", "mo"]);
});

test("a word is the month's name, or begins it with three letters", () => {
  for (const word of ["September", "Sep", "sept", "SEPT"]) assert.ok(isMonthIn(word, "2018-09-03", "en"), word);
  for (const word of ["Se", "October", "tember"]) assert.ok(!isMonthIn(word, "2018-09-03", "en"), word);
  assert.ok(isMonthIn("Dez", "2018-12-03", "de"));
  assert.ok(!isMonthIn("Dec", "2018-12-03", "de"));
});

test("the one day of the week right beside a date is found, whole words only", () => {
  const dayIn = (text: string, date: string) =>
    weekdayBeside(text, { start: text.indexOf(date), end: text.indexOf(date) + date.length }, "en")?.day ?? null;
  assert.equal(dayIn("Monday, 4 December 2017", "4 December 2017"), 1);
  assert.equal(dayIn("4 December 2017 (Monday)", "4 December 2017"), 1);
  assert.equal(dayIn("Sunday the 3 December 2017", "3 December 2017"), 0);
  assert.equal(dayIn("Mondays and 4 December 2017", "4 December 2017"), null);
  assert.equal(dayIn("Monday or Tuesday, 4 December 2017, Sunday", "4 December 2017"), null);
  assert.equal(dayIn("Monday is not 4 December 2017", "4 December 2017"), null);
});

test("a day of the week has the letters of the one that it replaces", () => {
  assert.equal(weekdayLike("MONDAY", "2017-12-05", "en"), "TUESDAY");
  assert.equal(weekdayLike("Monday", "2017-12-05", "en"), "Tuesday");
  assert.equal(weekdayLike("montag", "2017-12-05", "de"), "dienstag");
  assert.equal(weekdayLike("Monday", "2017-12-05", "de"), "Tuesday");
});

for (const [text, like] of [
  ["2017-12-04", "2018-03-09"],
  ["04.12.2017", "09.03.2018"],
  ["4/12/17", "9/3/18"],
  ["12/4/2017", "3/9/2018"],
  ["4 December 2017", "9 March 2018"],
  ["December 4, 2017", "March 9, 2018"],
  ["DECEMBER 4, 2017", "MARCH 9, 2018"],
  ["Monday, December 4, 2017", "Friday, March 9, 2018"],
  ["MONDAY 4 DECEMBER 2017", "FRIDAY 9 MARCH 2018"],
] as const)
  test(`as “${text}” is written, 9 March 2018 is “${like}”`, () => {
    assert.equal(writeLike(text, "2017-12-04", "2018-03-09", "en"), like);
  });
