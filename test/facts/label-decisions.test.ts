/** Which of the possible labels of a text are taken, where that hangs on more than their own form. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { outline } from "../../server/src/facts/outline";
import { parse } from "../../server/src/syntax/transcript";

function labels(text: string): readonly string[] {
  return outline(parse(text)).turns.map(({ label }) => label.text);
}

test("a code that comes once is a label where its letter has another number, too", () => {
  const interview = `Lock keepers

7 June 2014

I1: Where did the barges lie at night?

K1: Below the lock. I never slept there.

I2: And in winter?

K2: In winter they froze in. (...) Nobody moved.

I1: Nobody?

K1: No.`;
  assert.deepEqual(labels(interview), ["I1", "K1", "I2", "K2", "I1", "K1"]);
});

test("a figure that is told beside others in a list is none", () => {
  const list = `Lock keepers

Fig. 1: The lock in 1902.

Fig. 2: The lower gate.

Fig. 3: Barges in the ice.

The lock was rebuilt twice, and the gate once more after the flood.`;
  assert.deepEqual(labels(list), []);
});

test("a sentence that goes on to somebody with an office names no speaker", () => {
  for (const beginning of ["Together with", "Along with", "According to", "Thanks to"]) {
    const address = `Good evening.

We have just finished the last session of the harbour council.

${beginning} High Commissioner / Vice President Ida Lind and our neighbours we discussed the ferries and the new bridge.

We also agreed that the island needs its doctor back.

I thank you all.`;
    assert.deepEqual(labels(address), [], beginning);
  }
});

test("short forms that a list explains are labels below a word for who speaks, and nobody's in a glossary", () => {
  const text = (heading: string, list: string, said: readonly string[]) =>
    `Harbour talks\n4 May 2022\n\n${heading}\n\n${list}\n\n${said.join("\n\n")}\n`;
  const speakers = text("Speaker key:", "FC Flora Corbin\nTA Dr Tara Abel", [
    "FC Good morning. We begin with the ferries.",
    "TA Thank you. They sail again in June.",
    "FC When will the bridge open?",
    "TA In autumn, I hope.",
  ]);
  assert.deepEqual(labels(speakers), ["FC", "TA", "FC", "TA"]);
  const glossary = text("Abbreviations", "HU Harbour Union\nPC Port Council", [
    "HU Members agreed on the new rules in March. The rules are strict.",
    "PC Staff were not so sure. They said so in June.",
    "HU Leaders will meet again in autumn.",
    "PC Officers will be there.",
  ]);
  assert.deepEqual(labels(glossary), []);
});

test("what goes on from the line before and ends in a full stop names nobody", () => {
  const terms = `Terms

The boats are lent as they are. The owners are not liable, whatever comes of any dealings
IN THE BOATS.

The ferries are lent in the same way. The holders are not liable either for what comes of other dealings
IN THE BOATS.
`;
  assert.deepEqual(labels(terms), []);
});
