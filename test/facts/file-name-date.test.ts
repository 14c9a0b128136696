/** The date that a file's name states. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { fileNameDate } from "../../server/src/facts/file-name-date";

const STATED: readonly (readonly [name: string, date: string | null])[] = [
  ["2019-02-14-press-conference.txt", "2019-02-14"],
  ["remarks 2019.02.14.transcript", "2019-02-14"],
  ["20190214.txt", "2019-02-14"],
  ["briefing_20190214T1030.txt", "2019-02-14"],
  ["2021_06_14_greeting.md", "2021-06-14"],
  ["14-02-2019.txt", "2019-02-14"],
  ["02-14-2019.txt", "2019-02-14"],
  ["05-05-2019.txt", "2019-05-05"],
  ["14-february-2019.txt", "2019-02-14"],
  ["14th of February 2019.txt", "2019-02-14"],
  ["feb-14-2019.txt", "2019-02-14"],
  ["14feb2019.txt", "2019-02-14"],
  ["2019-Feb-14.txt", "2019-02-14"],
  ["1er-août-2018.txt", "2018-08-01"],
  ["3-März-2020.txt", "2020-03-03"],
  ["7 мая 2018.txt", "2018-05-07"],
  ["2021-03-11-briefing-march-11-2021.md", "2021-03-11"],
  ["05-06-2019_2019-06-05.txt", "2019-06-05"],
];

const NOT_STATED: readonly (readonly [name: string, why: string])[] = [
  ["press-conference.txt", "nothing like a date"],
  ["05-06-2019.txt", "5 June or May 6"],
  ["190214.txt", "which part is the year?"],
  ["2019-02.txt", "no day"],
  ["14-feb.txt", "no year"],
  ["2019-02-30.txt", "no such day"],
  ["20191301.txt", "no such month"],
  ["1019-02-14.txt", "no such year for a recording"],
  ["3f20190214ab.txt", "part of a longer code"],
  ["120190214.txt", "part of a longer number"],
  ["2019-02-14 to 2019-02-15.txt", "two dates"],
  ["14-jui-2019.txt", "juin or juillet"],
  ["2019-02_14.txt", "not written as a date"],
  ["episode-14-with-may-2019.txt", "may is no month of day 14 here"],
  ["", "no name"],
];

for (const [name, date] of STATED) test(`${name} states ${date}`, () => assert.equal(fileNameDate(name), date));
for (const [name, why] of NOT_STATED) test(`"${name}" states none: ${why}`, () => assert.equal(fileNameDate(name), null));
