/** Progress while something is fetched: one line in a terminal, now and then a line elsewhere. */

import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { showProgress } from "../../client/launch/progress";

function told(isTTY: boolean, milliseconds: number): string {
  mock.timers.enable({ apis: ["setInterval", "Date"] });
  try {
    let text = "";
    let count = 0;
    const stop = showProgress({ isTTY, write: (piece) => (text += piece) }, () => `${++count} fetched`);
    for (let passed = 0; passed < milliseconds; passed += 500) mock.timers.tick(500);
    stop();
    mock.timers.tick(milliseconds);
    return text;
  } finally {
    mock.timers.reset();
  }
}

test("a terminal has one line, which goes away in the end", () => {
  assert.equal(told(true, 1_000), "\r\u001b[K1 fetched (1 s)\r\u001b[K2 fetched (1 s)\r\u001b[K");
});

test("a log has a line now and then, and none when it was quick", () => {
  assert.equal(told(false, 45_000), "1 fetched (20 s)\n2 fetched (40 s)\n");
  assert.equal(told(false, 5_000), "");
});
