/** Which dates of a header have to agree: the event's, not those of which a title only tells. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { headerDates } from "../../server/src/facts/header-dates";
import { parse } from "../../server/src/syntax/transcript";

const BODY = "Question: Is it so?\n\nMinister: It is so, and I am glad.\n\nQuestion: Really?\n\nMinister: Yes.\n";

const dates = (header: string) =>
  headerDates(parse(`${header}\n\n${BODY}`)).map(
    ({ place, readings }) => `${place}: ${readings.map((days) => [...new Set(days)].join("–")).join(" or ")}`,
  );

const TITLES: readonly (readonly [title: string, date: string | null])[] = [
  ["Press conference, 14 February 2019", "2019-02-14"],
  ["Press conference by the Secretary General, Brussels, 14 February 2019", "2019-02-14"],
  ["Press briefing by the Press Secretary, March 11, 2021", "2021-03-11"],
  ["Interview with the Prime Minister on 14 February 2019", "2019-02-14"],
  ["PRESS CONFERENCE GIVEN BY THE PRIME MINISTER, ON THURSDAY, 21ST DECEMBER 1961 AT 4PM", "1961-12-21"],
  ["TRANSCRIPT OF THE PRIME MINISTER, PRESS CONFERENCE, CANBERRA 20 MAY 1992", "1992-05-20"],
  ["Press conference (14 February 2019)", "2019-02-14"],
  ["14 February 2019 – Press conference", "2019-02-14"],
  ["Press conference following the meetings of Defence Ministers, 14 February 2019", "2019-02-14"],
  ["Press conference, 13–14 February 2019", "2019-02-13–2019-02-14"],
  ["Press conference, 07/11/2001", "2001-11-07 or 2001-07-11"],
  ["Press conference ahead of the meeting of Foreign Ministers on 5 December 2017", null],
  ["Press conference before the summit, 11 July 2018", null],
  ["Press conference at the summit of 11–12 July 2018", null],
  ["Press conference on the summit of 11 July 2018", null],
  ["Remarks on the 7 July 2005 bombings", null],
  ["Statement on the anniversary of 11 September 2001", null],
  ["Remarks on the election of 3 November 2020", null],
  ["Press conference on the deadline of 29 March 2019", null],
  ["Interview on the years from 3 May 1939 to 8 May 1945 and 9 May 1950", null],
];

for (const [title, date] of TITLES) {
  test(`the title “${title}” ${date === null ? "states no day of its own" : `is of ${date}`}`, () => {
    assert.deepEqual(dates(title), date === null ? [] : [`title: ${date}`]);
  });
}

test("lines of the header state the event's days, but for those of an update or a broadcast", () => {
  assert.deepEqual(dates("Press conference\n\n12/07/1996\n\n12 July 1996"), [
    "date line: 1996-07-12 or 1996-12-07",
    "header: 1996-07-12",
  ]);
  assert.deepEqual(dates("Interview\n\n3 May 2018\nAired 5 May 2018\nUpdated: 6 May 2018"), ["date line: 2018-05-03"]);
  assert.deepEqual(dates("Hearing of the Committee\n\n3 May 2018\n4 May 2018"), [
    "date line: 2018-05-03–2018-05-04",
    "header: 2018-05-03–2018-05-04",
  ]);
});

test("the moment at which a program put a page up is no day of the event", () => {
  assert.deepEqual(dates("Press conference, 14 February 2019\n\n2019-02-15 00:48"), ["title: 2019-02-14"]);
  assert.deepEqual(dates("Press conference\n\n2019-02-15"), ["date line: 2019-02-15"]);
});

test("front matter states its date and its title, not the day of publication", () => {
  assert.deepEqual(
    dates(
      "---\ndate: '2021-03-11'\nmodified_time: 2021-03-12\ntitle: \"Press Briefing, March\\_13,\\_2021\"\n---\n\nBriefing Room",
    ),
    ["front matter: 2021-03-11", "title: 2021-03-13"],
  );
});

test("a day of the week is read beside a single day", () => {
  const weekday = (line: string) => headerDates(parse(`Press conference\n\n${line}\n\n${BODY}`))[0]?.weekday?.day ?? null;
  assert.equal(weekday("Tuesday, 7 May 2019"), 2);
  assert.equal(weekday("Tuesday 07/05/2019"), 2);
  assert.equal(weekday("7 May 2019 (Tuesday)"), 2);
  assert.equal(weekday("Tuesday 30 April – Wednesday 1 May 2019"), null);
  assert.equal(weekday("The Sunday Times, 7 May 2019"), null);
});
