/** What the parser says of each sample of our own: labels, roles, date and boilerplate. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { outline } from "../../server/src/facts/outline";
import { reasonsFor } from "../../server/src/facts/turns";
import { parse } from "../../server/src/syntax/transcript";
import { english } from "../../server/src/text/message";
import { SAMPLES } from "../samples/all";
import { sampleText } from "../samples/convention";

for (const [group, samples] of Object.entries(SAMPLES)) {
  for (const sample of samples) {
    const { name, turns, roles, date, boilerplate } = sample;
    test(`${group}: ${name}`, () => {
      const transcript = parse(sampleText(sample));
      const facts = outline(transcript);
      const explained = facts.decisions
        .map(
          (one) => `${one.line + 1} ${one.isTurn} ${one.text}: ${reasonsFor(transcript, one.name.start).map(english).join("; ")}`,
        )
        .join("\n");
      assert.deepEqual(
        facts.turns.map(({ label }) => label.text),
        turns,
        explained,
      );
      if (roles !== undefined) assert.equal(facts.turns.map(({ role }) => role[0]).join(""), roles);
      if (date !== undefined) assert.equal(facts.date?.value ?? null, date);
      if (boilerplate !== undefined)
        assert.equal(facts.boilerplate.map(({ from, to }) => `${from + 1}-${to + 1}`).join(","), boilerplate);
    });
  }
}
