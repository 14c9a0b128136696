/** The event's date in every style of a header: whole or none, never an update's or a publication's. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { datesIn } from "../../server/src/facts/dates";
import { outline } from "../../server/src/facts/outline";
import { parse } from "../../server/src/syntax/transcript";

const BODY = "Question: Is it so?\n\nMinister: It is so, and I am glad.\n\nQuestion: Really?\n\nMinister: Yes.\n";

const HEADERS: readonly (readonly [line: string, date: string | null])[] = [
  ["  • 04 Dec. 2017 -", "2017-12-04"],
  ["  • 25 May. 2017", "2017-05-25"],
  ["4 December 2017", "2017-12-04"],
  ["Brussels, 4 December 2017", "2017-12-04"],
  ["December 19, 2018", "2018-12-19"],
  ["Mar 4, 2020", "2020-03-04"],
  ["4-Mar-2020", "2020-03-04"],
  ["Wednesday, March 4th, 2020", "2020-03-04"],
  ["MONDAY 22ND MARCH 2021", "2021-03-22"],
  ["12 APRIL 2018", "2018-04-12"],
  ["8 th July, 2024", "2024-07-08"],
  ["THURSDAY, 21ST DECEMBER 1961 AT 4PM", "1961-12-21"],
  ["MAY 21, 2020 / 9:30PM GMT", "2020-05-21"],
  ["(January 20, 2025)", "2025-01-20"],
  ["For Immediate Release                      February 22, 1993", "1993-02-22"],
  ["Aired August 29, 2006 - 11:02   ET", "2006-08-29"],
  ["Date: Fri, 24 Feb 95 04:30:04 CST", "1995-02-24"],
  ["November 14, 2019\n22:30\nBrasilia", "2019-11-14"],
  ["2021-12-23T16:10:00Z", "2021-12-23"],
  ["2023-10-27 19:41", "2023-10-27"],
  ["14.02.2019", "2019-02-14"],
  ["June 12–13, 2018", "2018-06-12"],
  ["The Hague, 5 and 6 March 2020", "2020-03-05"],
  ["30 April – 1 May 2019", "2019-04-30"],
  ["April 30 – May 1, 2019", "2019-04-30"],
  ["30 April-1 May 2019", "2019-04-30"],
  ["30 April and 1 May 2019", "2019-04-30"],
  ["Tuesday 30 April – Wednesday 1 May 2019", "2019-04-30"],
  ["31 December – 2 January 2020", "2019-12-31"],
  ["31 December 2018 – 1 January 2019", "2018-12-31"],
  ["5, 6 and 7 March 2020", "2020-03-05"],
  ["du 30 avril au 1er mai 2019", "2019-04-30"],
  ["30. April bis 1. Mai 2019", "2019-04-30"],
  ["del 30 de abril al 1 de mayo de 2019", "2019-04-30"],
  ["jeudi 22 mars 2023 à 13h", "2023-03-22"],
  ["Berlin, Dienstag, den 22. Oktober 2013", "2013-10-22"],
  ["01 de abril de 2020", "2020-04-01"],
  ["14 апреля 2016 года", "2016-04-14"],
  ["4 грудня 2017 року", "2017-12-04"],
  ["Updated: March 5, 2020\nMarch 4, 2020", "2020-03-04"],
  ["Last updated: 06 Apr. 2018 13:34", null],
  ["Last updated 21-Nov-2019 10:03", null],
  ["Mis à jour le: 12 Feb. 2020 19:31", null],
  ["Published 4 March 2020", null],
  ["9:28 P.M. CEST", null],
  ["4 December", null],
  ["December 2017", null],
  ["9/11", null],
  ["31 February 2017", null],
  ["20200304", null],
  ["(15 Feb 05)", "2005-02-15"],
  ["15-May-11", "2011-05-15"],
  ["April 17, '80", "1980-04-17"],
  ["March 22,2017, 10:00 AM", "2017-03-22"],
  ["«5» мая 2013 г.", "2013-05-05"],
  ["10. Okt. 1963", "1963-10-10"],
  ["13 de nov. de 1958", "1958-11-13"],
  ["from 9 to 10 December 2002", "2002-12-09"],
  ["March 30 – April 2, 1982", "1982-03-30"],
  ["version 0.5, May 1995", null],
  ["It began 48 hours ago, the neighbours say", null],
  ["CVE-2013-1982 4/6", null],
  ["3 May 22 people came", null],
];

for (const [line, expected] of HEADERS) {
  test(`the date of “${line.replaceAll("\n", " ⏎ ")}” is ${expected ?? "none"}`, () => {
    const { date } = outline(parse(`Press conference by the Minister\n\n${line}\n\n${BODY}`));
    assert.equal(date?.value ?? null, expected);
  });
}

test("figures that can be read in two ways are decided by the document's own evidence or not at all", () => {
  const read = (header: string, body = BODY) => {
    const { date, ambiguousDate } = outline(parse(`Press conference\n\n${header}\n\n${body}`));
    return [date?.value ?? null, ambiguousDate === null ? null : [ambiguousDate.value, ambiguousDate.otherReading]];
  };
  assert.deepEqual(read("07/11/2001"), [null, ["2001-11-07", "2001-07-11"]]);
  assert.deepEqual(read("23/11/2001"), ["2001-11-23", null]);
  assert.deepEqual(read("11/22/91"), ["1991-11-22", null]);
  assert.deepEqual(read("07/11/2001\n7 November 2001"), ["2001-11-07", null], "a date in words says the same day");
  assert.deepEqual(read("10/11/2022 07:54 PM EDT"), ["2022-10-11", null], "a clock of the United States");
  const british = "Minister: The programme of the centre was organised in honour of our neighbours and their defence.\n";
  assert.deepEqual(read("07/11/2001", british.repeat(3)), ["2001-11-07", null], "British spelling");
});

test("a mention says where it stands, the whole of a range included", () => {
  const places = (text: string) =>
    datesIn(text, "en", () => null).map(({ start, end, value, last }) =>
      value === last ? [text.slice(start, end), value] : [text.slice(start, end), value, last],
    );
  assert.deepEqual(places("The Hague, 5 and 6 March 2020, at noon"), [["5 and 6 March 2020", "2020-03-05", "2020-03-06"]]);
  assert.deepEqual(places("Bonn, March 5, 6 and 7, 2020."), [["March 5, 6 and 7, 2020", "2020-03-05", "2020-03-07"]]);
  assert.deepEqual(places("30 April – 1 May 2019, Bonn"), [["30 April – 1 May 2019", "2019-04-30", "2019-05-01"]]);
  assert.deepEqual(places("30 April and 1 May 2019, Bonn"), [["30 April and 1 May 2019", "2019-04-30", "2019-05-01"]]);
  assert.deepEqual(places("Tuesday, 7 May 2019, Bonn"), [["Tuesday, 7 May 2019", "2019-05-07"]]);
  assert.deepEqual(places("Bonn, May 7, 2019."), [["May 7, 2019", "2019-05-07"]]);
  assert.deepEqual(places("In May we may march to 2019 or to the 7th floor"), []);
  assert.deepEqual(places("on 8 th July, 2024 and on 9 July 2024"), [
    ["8 th July, 2024", "2024-07-08"],
    ["9 July 2024", "2024-07-09"],
  ]);
});
