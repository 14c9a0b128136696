/** A sample of our own for one way of writing a transcript, and what the parser must say of it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { outline } from "../../server/src/facts/outline";
import { parse } from "../../server/src/syntax/transcript";

export interface Convention {
  readonly name: string;
  /** ⍽ stands for a no-break space, → for a tab. */
  readonly text: string;
  /** The labels of the turns, in order. */
  readonly turns: readonly string[];
  /** The roles of the turns, by first letter. */
  readonly roles?: string;
  readonly date?: string | null;
  /** Lines of boilerplate, 1-based. */
  readonly boilerplate?: string;
}

/** One test a sample. */
export function testConventions(conventions: readonly Convention[]): void {
  for (const { name, text, turns, roles, date, boilerplate } of conventions) {
    test(`convention: ${name}`, () => {
      const facts = outline(parse(text.replaceAll("⍽", "\u00a0").replaceAll("→", "\t")));
      const explained = facts.decisions
        .map((one) => `${one.line + 1} ${one.isTurn} ${one.text}: ${one.reasons.join("; ")}`)
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
