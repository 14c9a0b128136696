/** What an archive teaches changes how its transcripts are read, and nothing else. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { castMember } from "../../server/src/facts/cast";
import { language } from "../../server/src/facts/language";
import { outline } from "../../server/src/facts/outline";
import { type CastMember, type Knowledge, NO_KNOWLEDGE } from "../../server/src/syntax/knowledge";
import { edit, parse, withKnowledge } from "../../server/src/syntax/transcript";
import { english } from "../../server/src/text/message";

function boilerplateOf(text: string, knowledge: Partial<Knowledge>): readonly string[] {
  const lines = text.split("\n");
  return outline(parse(text, { ...NO_KNOWLEDGE, ...knowledge })).boilerplate.flatMap(({ family, from, to, known }) =>
    lines.slice(from, to + 1).map((line) => `${family}${known ? "" : "?"}: ${line}`),
  );
}

const PAGE = `Press conference
4 March 2019

Ministry of Fish   – Room  12, floor 3
Good morning.

We met today to speak about nets.

Subscribe to our newsletter
`;

test("a line that is taught is boilerplate; a star stands for anything", () => {
  assert.deepEqual(boilerplateOf(PAGE, { boilerplate: ["ministry of fish – Room *, floor*"] }).slice(0, 1), [
    "taught: Ministry of Fish   – Room  12, floor 3",
  ]);
  assert.deepEqual(boilerplateOf("One. Two. One.\n", { boilerplate: ["one.*one.*one."] }), []);
  assert.deepEqual(
    boilerplateOf("a b\n\nNo one said so.\n", { boilerplate: ["*", "", " * * "] }),
    [],
    "a star alone teaches nothing",
  );
  const taught = parse(PAGE, { ...NO_KNOWLEDGE, boilerplate: ["ministry of fish*"] });
  assert.deepEqual(
    outline(taught)
      .boilerplate.find(({ family }) => family === "taught")
      ?.reasons.map(english),
    ["the archive says that it is boilerplate"],
  );
});

test("a line that is taught not to be boilerplate never is, and a family that is off is not looked for", () => {
  const form =
    "My account\nCheck your inbox and enter the code.\nForgot your password?\nSign in\n\nGood morning. We met today.\n";
  const all = boilerplateOf(form, {});
  assert.equal(all.length, 4);
  assert.equal(boilerplateOf(form, { familiesOff: ["account-forms"] }).length, 0);
  assert.ok(!boilerplateOf(form, { notBoilerplate: ["check your inbox *"] }).some((line) => line.includes("inbox")));
});

test("a language that is taught is the language", () => {
  assert.equal(language(parse("Merci.", { ...NO_KNOWLEDGE, language: "fr" })), "fr");
  assert.equal(language(parse("Thank you.")), "en");
});

const ADA: CastMember = {
  name: "Ada North",
  role: "answer",
  affiliation: "Ministry of Fish",
  aliases: [{ label: "Minister", from: "2018-01-01", to: "2019-12-31" }],
};
const BEN: CastMember = {
  name: "Ben South",
  role: "answer",
  affiliation: null,
  aliases: [
    { label: "The Minister", from: null, to: null },
    { label: "Minister", from: "2020-01-01", to: null },
  ],
};

test("an alias means whoever it meant on the day", () => {
  const name = (label: string, day: string | null) => castMember([ADA, BEN], label, day)?.name ?? null;
  assert.equal(name("MINISTER", "2019-03-04"), "Ada North");
  assert.equal(name("Minister", "2020-01-01"), "Ben South");
  assert.equal(name("Minister", "2017-01-01"), null);
  assert.equal(name("Minister", null), null, "both, and no day to decide");
  assert.equal(name("ada north", null), "Ada North");
  assert.equal(name("Cleo West", null), null);
});

test("the cast gives a speaker the role, whatever else speaks for another", () => {
  const text = "Minister: Shall we begin?\n\nCleo West: Yes. Why nets?\n\nMinister: Why not?\n\nCleo West: I see. And boats?\n";
  const roles = (knowledge: Knowledge) => outline(parse(text, knowledge)).turns.map(({ role }) => role);
  const cleo: CastMember = { name: "Cleo West", role: "question", affiliation: "Daily Net", aliases: [] };
  assert.deepEqual(roles({ ...NO_KNOWLEDGE, cast: [BEN, cleo] }), ["answer", "question", "answer", "question"]);
});

test("an edit keeps what is known, and other knowledge keeps every line", () => {
  const knowledge = { ...NO_KNOWLEDGE, language: "de" } as const;
  const transcript = parse("One.\n\nTwo.\n", knowledge);
  assert.equal(edit(transcript, { span: { start: 0, end: 3 }, text: "Three" }).knowledge, knowledge);
  assert.equal(withKnowledge(transcript, NO_KNOWLEDGE).lines, transcript.lines);
  assert.equal(withKnowledge(transcript, knowledge), transcript);
});
