/** Labels that a scan or a lost line break damaged, a sample of our own each, and words that only look like them. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { outline } from "../../server/src/facts/outline";
import { linkedLabels } from "../../server/src/features/linked-editing";
import { references } from "../../server/src/features/references";
import { rename } from "../../server/src/features/rename";
import { editAll, parse } from "../../server/src/syntax/transcript";

const CUT = `# Call 12

**Ada North**: Is it ready?

**Ben Sout**h: It is.

**Ada North**: All of it?

**Ben South**: Nearly.
`;

test("bold type that ends inside a name is no part of it, and ends behind the new name", () => {
  const transcript = parse(CUT);
  const turns = outline(transcript).turns.filter(({ label }) => label.text === "Ben South");
  const starts = [CUT.indexOf("Ben Sout**h"), CUT.lastIndexOf("Ben South")];
  assert.deepEqual(
    turns.map(({ label }) => label.name.start),
    starts,
  );
  for (const start of starts) {
    assert.deepEqual(
      references(transcript, start).map((span) => span.start),
      starts,
    );
    const edits = rename(transcript, start, "Cleo West");
    assert.ok(!("strings" in edits));
    const { text } = editAll(transcript, edits).source;
    assert.equal(text, CUT.replace("**Ben Sout**h", "**Cleo West**").replace("Ben South", "Cleo West"));
  }
});

test("labels that do not hold the same characters are not edited together", () => {
  const transcript = parse(CUT);
  assert.equal(linkedLabels(transcript, CUT.indexOf("Ben Sout**h")), null);
  assert.equal(linkedLabels(transcript, CUT.lastIndexOf("Ben South")), null);
  assert.equal(linkedLabels(transcript, CUT.indexOf("Ada"))?.length, 2);
});

const BARE = `Harbour conference

3 May 2016

Q. Will the mill be closed this year?
PM We have not decided it. The council meets in June and looks at all of the figures then.
Q. And the ferry?
PM The ferry sails as long as there are people who take it, and there are many of those.
Q. Is the matter of the mill not closed then?
PM No, of course it is not. They could not make a rational comment about it.
Q. When will you know?
PM In June.
`;

test("the first word of an answer is no part of a label that has lost its separator", () => {
  assert.deepEqual(
    outline(parse(BARE)).turns.map(({ label }) => label.text),
    ["Q", "PM", "Q", "PM", "Q", "PM", "Q", "PM"],
  );
});
