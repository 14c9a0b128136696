/** `transcript parse`: the contract that other tools build on. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { SEEDS } from "../support/paths";
import { folder } from "./run";

test("an empty file, a file of blank lines and a file without a terminator are transcripts", (t) => {
  const { transcript } = folder(t, { "empty.txt": "", "blank.txt": "\n \r\n\r", "2019-02-14.txt": "Good evening." });
  for (const name of ["empty.txt", "blank.txt", "2019-02-14.txt"]) {
    const { code, out, said } = transcript("parse", "--json", name);
    assert.deepEqual([code, said], [0, ""]);
    assert.deepEqual(JSON.parse(out), {
      file: name,
      language: "en",
      header: { title: null, byline: null, deliveryNote: null },
      date: null,
      fileNameDate: name === "2019-02-14.txt" ? "2019-02-14" : null,
      boilerplate: [],
      turns: [],
      exchanges: [],
    });
  }
});

test("parse without --json and outline name each file and end well", (t) => {
  const { transcript } = folder(t, {});
  for (const command of ["parse", "outline"]) {
    const { code, out, said } = transcript(command, ...SEEDS);
    assert.deepEqual([code, said], [0, ""]);
    assert.deepEqual(
      out.split("\n").filter((line) => SEEDS.includes(line)),
      SEEDS,
    );
  }
});
