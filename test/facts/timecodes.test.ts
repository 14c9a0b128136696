/** Times of a recording are so many seconds. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { secondsOf, timecodes } from "../../server/src/facts/timecodes";
import { parse } from "../../server/src/syntax/transcript";

for (const [time, seconds] of [
  ["12:34", 754],
  ["[00:12:34]", 754],
  ["1:02:03", 3723],
  ["01:02:03,500", 3723],
  ["2:01:00:05", 176_405],
  ["11:08:30 am", 40_110],
  ["11:08:30 PM", 83_310],
  ["12:05:00 am", 300],
  ["12:05pm", 43_500],
  ["00:12:34.56", 754],
  ["noon", null],
] as const)
  test(`“${time}” is ${seconds === null ? "no time" : `${seconds} seconds`}`, () => {
    assert.equal(secondsOf(time), seconds);
  });

test("the times of lines, labels and brackets come in text order", () => {
  const text =
    "00:00:05\n\nAnn Lee [00:01:10]: Is it open?\n\nTom Hall [00:01:20]: It is. [00:01:40] So we hear.\n\n00:02:00\n\nAnn Lee [00:02:10]: Since when?\n\nTom Hall [00:02:20]: Since May.\n";
  assert.deepEqual(
    timecodes(parse(text)).map(({ seconds }) => seconds),
    [5, 70, 80, 100, 120, 130, 140],
  );
});
