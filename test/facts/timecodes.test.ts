/** Times of a recording are so many seconds. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { secondsOf } from "../../server/src/facts/timecodes";

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
  ["noon", null],
] as const)
  test(`“${time}” is ${seconds === null ? "no time" : `${seconds} seconds`}`, () => {
    assert.equal(secondsOf(time), seconds);
  });
