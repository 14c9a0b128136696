/** Re-reading after an edit equals reading afresh, and keeps every line that the edit did not touch. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { outline } from "../../server/src/facts/outline";
import { reasonsFor } from "../../server/src/facts/turns";
import { type Line, readLine } from "../../server/src/syntax/line";
import { edit, editAll, parse, type Transcript } from "../../server/src/syntax/transcript";
import { applyEdits, createSource, type Edit } from "../../server/src/text/source";
import { SEEDS } from "../support/paths";
import { randomSource } from "../support/random";

const EDITS_PER_SEED = 10_000;
/** What people and programs type: letters, blanks, every kind of line end and halves of them, emoji, labels and marks. */
const PIECES = [
  "a",
  " ",
  "\n",
  "\r\n",
  "\r",
  "\n\n",
  "👩‍🚀",
  "é",
  "",
  "Question: ",
  "Q (CNN):",
  "\u00a0",
  "• ",
  "(As delivered)",
  "12 Feb. 2020",
  ".",
  "[ Link ]\n",
  "---\n",
];

function assertSame(actual: Transcript, expected: Transcript, hint: string): void {
  assert.equal(actual.source.text, expected.source.text, hint);
  assert.deepEqual(actual.source.lineStarts, expected.source.lineStarts, hint);
  assert.deepEqual(actual.lines, expected.lines, hint);
}

/** Equal to a fresh parse, with lines that were checked before held to the text they were read from instead of read again. */
function assertFresh(transcript: Transcript, checked: WeakMap<Line, string>, hint: string): void {
  const { source, lines } = transcript;
  const fresh = createSource(source.text);
  assert.deepEqual(source.lineStarts, fresh.lineStarts, hint);
  assert.equal(lines.length, fresh.lineStarts.length, hint);
  for (const [i, line] of lines.entries()) {
    const text = source.text.slice(source.lineStarts[i], source.lineStarts[i + 1]);
    if (checked.has(line)) {
      assert.equal(checked.get(line), text, hint);
    } else {
      assert.deepEqual(line, readLine(text), hint);
      checked.set(line, text);
    }
  }
}

for (const [index, path] of SEEDS.entries()) {
  test(`${EDITS_PER_SEED} random edits of seed ${index}: incremental equals fresh`, () => {
    const seed = 1000 + index;
    const random = randomSource(seed);
    const original = readFileSync(path, "utf8");
    let transcript = parse(original);
    const checked = new WeakMap<Line, string>();
    for (let i = 0; i < EDITS_PER_SEED; i++) {
      const { text } = transcript.source;
      const start = random.below(text.length + 1);
      const longest = text.length > original.length * 1.2 ? 400 : 12;
      const end = Math.min(text.length, start + random.below(longest));
      const change = { span: { start, end }, text: random.pick(PIECES) };
      transcript = edit(transcript, change);
      const hint = `seed ${seed}, edit ${i}: ${JSON.stringify(change)}`;
      assertFresh(transcript, checked, hint);
      if (i % 100 === 0) {
        const fresh = parse(transcript.source.text);
        assertSame(transcript, fresh, hint);
        assert.deepEqual(outline(transcript), outline(fresh), hint);
        const reasons = (one: typeof fresh) => outline(one).decisions.map(({ name }) => reasonsFor(one, name.start));
        assert.deepEqual(reasons(transcript), reasons(fresh), hint);
      }
      if (transcript.source.text.length < 200) transcript = parse(original);
    }
  });
}

test("an edit keeps the lines it does not touch as the same objects", () => {
  const before = parse("one\ntwo\nthree\nfour\nfive\n");
  const after = edit(before, { span: { start: 9, end: 10 }, text: "H" });
  assert.equal(after.source.text, "one\ntwo\ntHree\nfour\nfive\n");
  assert.deepEqual(
    after.lines.map((line, i) => line === before.lines[i]),
    [true, true, false, true, true, true],
  );
});

test("a line feed typed behind a carriage return joins it", () => {
  const after = edit(parse("one\rtwo"), { span: { start: 4, end: 4 }, text: "\n" });
  assertSame(after, parse("one\r\ntwo"), "");
});

test("an edit outside the text is refused", () => {
  assert.throws(() => edit(parse("abc"), { span: { start: 2, end: 9 }, text: "" }), RangeError);
});

test("edits made at once equal a fresh parse and keep the lines between them", () => {
  const random = randomSource(4711);
  for (const path of SEEDS) {
    const original = parse(readFileSync(path, "utf8"));
    for (let round = 0; round < 200; round++) {
      const { text } = original.source;
      const changes: Edit[] = [];
      for (let at = random.below(400); at < text.length; at += 1 + random.below(800)) {
        const end = Math.min(text.length, at + random.below(round % 2 === 0 ? 3 : 200));
        changes.push({ span: { start: at, end }, text: random.pick(PIECES) });
        at = end;
      }
      const hint = `round ${round}: ${JSON.stringify(changes)}`;
      const edited = editAll(original, changes.toReversed());
      assertSame(edited, parse(applyEdits(text, changes)), hint);
      const kept = new Set(edited.lines);
      const touched = (line: number) => {
        const [start, end] = [original.source.lineStarts[line] ?? 0, original.source.lineStarts[line + 1] ?? text.length + 1];
        return changes.some(({ span }) => span.start <= end && start <= span.end);
      };
      for (const [i, line] of original.lines.entries()) if (!touched(i)) assert.ok(kept.has(line), hint);
    }
  }
});
