/** What a person says in `.transcript.json` of labels, roles, pages, titles and dates outweighs whatever else speaks for or against it. */

import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { type Decision, withDecisions } from "../../server/src/archive/decisions";
import { TALK } from "../support/talk";
import { folder } from "./run";

/** With two turns more, whose labels have no colon. */
const LONGER = `${TALK}
BEN LOW   Thank you all for coming.

Ben Low
We close now.
`;

interface Read {
  readonly title: string | null;
  readonly date: string | null;
  readonly boilerplate: readonly string[];
  /** Labels in order, and the role of each. */
  readonly turns: readonly string[];
  readonly roles: Readonly<Record<string, string>>;
}

/** What the command line reads in the talk with such a file beside it. */
function read(t: TestContext, config: object): Read {
  const { transcript } = folder(t, { "talk.transcript": LONGER, ".transcript.json": JSON.stringify(config) });
  const { code, out, said } = transcript("parse", "--json", "talk.transcript");
  assert.deepEqual([code, said], [0, ""]);
  const { header, date, boilerplate, turns } = JSON.parse(out);
  const lines = LONGER.split("\n");
  return {
    title: header.title?.text ?? null,
    date: date?.value ?? null,
    boilerplate: boilerplate.flatMap(({ from, to }: { from: number; to: number }) => lines.slice(from - 1, to)),
    turns: turns.map(({ label }: { label: string }) => label),
    roles: Object.fromEntries(turns.map(({ label, role }: { label: string; role: string }) => [label, role])),
  };
}

const PLAIN = ["Ana Ito", "Reporter", "Ana Ito", "Reporter", "Ana Ito"];

test("without a word of the person, evidence decides", (t) => {
  assert.deepEqual(read(t, {}).turns, PLAIN);
});

test("words, or one whole line, are a label because somebody says so", (t) => {
  for (const said of ["let me be clear", "Let me be clear: the ice is  thick."])
    assert.deepEqual(read(t, { labels: { speakers: [said] } }).turns, PLAIN.toSpliced(2, 0, "Let me be clear"));
});

test("words, or one whole line, are no label because somebody says so", (t) => {
  assert.deepEqual(read(t, { labels: { never: ["Reporter"] } }).turns, ["Ana Ito", "Ana Ito", "Ana Ito"]);
  assert.deepEqual(read(t, { labels: { never: ["Reporter: Until when?"] } }).turns, PLAIN.toSpliced(3, 1));
  // What is said of the line goes before what is said of its words.
  const both = { labels: { speakers: ["Reporter: Until when?"], never: ["Reporter"] } };
  assert.equal(read(t, both).turns.filter((label) => label === "Reporter").length, 1);
});

test("a member of the cast speaks in every form of a label, and has the role that is given", (t) => {
  for (const role of ["question", "answer", "moderator"]) {
    const { turns, roles } = read(t, { cast: [{ name: "Ben Low", role }] });
    assert.deepEqual(turns, [...PLAIN, "BEN LOW", "Ben Low"]);
    assert.deepEqual([roles["BEN LOW"], roles["Ben Low"]], [role, role]);
  }
});

test("what is part of the page is no speech, and what was spoken is no page's", (t) => {
  const config = { boilerplate: { lines: ["Reporter: Until when?"] } };
  const { turns, boilerplate } = read(t, config);
  assert.deepEqual([turns, boilerplate], [PLAIN.toSpliced(3, 1), ["Reporter: Until when?"]]);
  const spoken = { boilerplate: { ...config.boilerplate, never: ["Reporter: Until when?"] } };
  assert.deepEqual(read(t, spoken).boilerplate, []);
});

test("the title and the date are those that somebody names", (t) => {
  const { title, date } = read(t, { header: { titles: ["Harbour talk"], dates: ["Held on *"] } });
  assert.deepEqual([title, date], ["Harbour talk", "2019-05-04"]);
  const evident = read(t, {});
  assert.deepEqual([evident.title, evident.date], ["Meeting of the board", "2019-05-06"]);
});

test("--explain says that somebody said so", (t) => {
  const config = { labels: { speakers: ["Let me be clear"], never: ["Reporter"] } };
  const { transcript } = folder(t, { "talk.transcript": LONGER, ".transcript.json": JSON.stringify(config) });
  const { out } = transcript("parse", "--explain", "talk.transcript");
  assert.match(out, /: turn "Let me be clear" – you said so in \.transcript\.json\n/);
  assert.equal(out.match(/: no turn "Reporter" – you said so in \.transcript\.json\n/g)?.length, 2);
});

test("what an editor writes for a text that was in no file holds on the command line", (t) => {
  const decisions: readonly Decision[] = [
    { kind: "label", texts: ["Let me be clear"], isLabel: true },
    { kind: "label", texts: ["Reporter: Until when?"], isLabel: false },
    { kind: "role", member: "Reporter", role: "moderator" },
    { kind: "header-line", line: "Harbour talk", is: "titles" },
  ];
  const { transcript } = folder(t, { "talk.transcript": LONGER, ".transcript.json": withDecisions("", decisions) ?? "" });
  const { code, out } = transcript("parse", "--json", "talk.transcript");
  assert.equal(code, 0);
  const { header, turns } = JSON.parse(out);
  assert.equal(header.title.text, "Harbour talk");
  assert.deepEqual(
    turns.map(({ label, role }: { label: string; role: string }) => (label === "Reporter" ? `${label}, ${role}` : label)),
    ["Ana Ito", "Reporter, moderator", "Let me be clear", "Ana Ito", "Ana Ito"],
  );
});
