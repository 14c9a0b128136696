/** What single lines of a header say of themselves, and the lines that only look like it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { CLOCK, DATE_FIELD, FIELD_LINE } from "../../server/src/facts/header-lines";
import { outline } from "../../server/src/facts/outline";
import { parse } from "../../server/src/syntax/transcript";

for (const line of [
  "Topic: cranes",
  "Topics : cranes",
  "**Topic**: cranes",
  "**Topic:** cranes",
  "_Venue_ : Port Ellis",
  "## Location: Port Ellis",
  "date/time: noon",
  "Recorded on: 3 May 2018",
  "地点：埃利斯港",
])
  test(`“${line}” is a field`, () => assert.ok(FIELD_LINE.test(line)));

for (const line of [
  "The topic: cranes",
  "Topicality: cranes",
  "Topic of cranes: old ones",
  "***Topic***: cranes",
  "Topic cranes",
])
  test(`“${line}” is no field`, () => assert.ok(!FIELD_LINE.test(line)));

for (const key of [
  "date",
  "event date",
  "recording_date",
  "date-recorded",
  "date held",
  "recorded",
  "recorded on",
  "datum",
  "aufnahmedatum",
  "fecha",
  "fecha de entrevista",
  "fecha del evento",
  "data",
  "дата",
  "日期",
])
  test(`the field “${key}” of front matter is the day`, () => assert.ok(DATE_FIELD.test(key)));

for (const key of [
  "update",
  "candidate",
  "date modified",
  "date recorded by",
  "publication date",
  "dates",
  "database",
  "fechado",
])
  test(`the field “${key}” of front matter is not the day`, () => assert.ok(!DATE_FIELD.test(key)));

for (const line of ["9:28 P.M. CEST", "at 10 am", "um 9.30 Uhr", "14h", "9:30 - 10:15 a.m.", "12:00 (local time)"])
  test(`“${line}” is a time of day`, () => assert.ok(CLOCK.test(line)));

for (const line of ["9:28 P.M. in the hall", "at noon", "10 ministers", "9:30 – 10:15 – 11:00"])
  test(`“${line}” is no time of day`, () => assert.ok(!CLOCK.test(line)));

test("a time of day below the date is of the header", () => {
  const talk = "ADA NORTH: Is the ferry safe?\n\nBEN SOUTH: It is.\n\nADA NORTH: Since when?\n\nBEN SOUTH: Since spring.\n";
  const partsOf = (line: string) => outline(parse(`Harbour talk\n\n3 May 2018\n\n${line}\n\n${talk}`)).parts.slice(0, 6);
  assert.equal(partsOf("9:28 P.M. CEST")[4], "header");
  assert.equal(partsOf("We met at nine.")[4], "statement");
});
