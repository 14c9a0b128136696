/** What is offered while typing, in order. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { completions, speakerSummary } from "../../server/src/features/completion";
import { DEFAULT_CONTEXT } from "../../server/src/rules/rule";
import { type Alias, type CastMember, NO_KNOWLEDGE } from "../../server/src/syntax/knowledge";
import { parse } from "../../server/src/syntax/transcript";
import { readMarks } from "../support/marks";
import { inEnglish } from "../support/shown";

/** What would stand at the cursor after each choice, with `¦` where the cursor would go unless at its end. */
function offered(marked: string, context = DEFAULT_CONTEXT): readonly string[] | null {
  const { text, spans } = readMarks(marked);
  const found = completions(parse(text), context, spans[0]?.start ?? 0);
  return (
    found?.items.map(({ insert, cursor }) =>
      cursor === insert.length ? insert : `${insert.slice(0, cursor)}¦${insert.slice(cursor)}`,
    ) ?? null
  );
}

const BRIEFING = `Moderator: Good morning.

Q (Daily Post): Is it over?

Secretary General:  It is.

Moderator: The next one.

Q (WSJ): Are you sure?

Secretary General:  I am.

`;

test("at a line's start the speakers are offered with their own spacing: the other one first, the last one last", () => {
  assert.deepEqual(offered(`${BRIEFING}<|>`), ["Q (¦): ", "Moderator: ", "Secretary General:  "]);
  assert.deepEqual(offered(`${BRIEFING}Q: And then?\n\nS<|>`), ["Secretary General:  ", "Moderator: ", "Q (¦): "]);
});

test("what is being typed is what gives way", () => {
  const { text, spans } = readMarks(`${BRIEFING}  Secretary G<|>`);
  const { span } = completions(parse(text), DEFAULT_CONTEXT, spans[0]?.start ?? 0) ?? { span: { start: 0, end: 0 } };
  assert.equal(text.slice(span.start, span.end), "Secretary G");
});

test("markup, no-break spaces and other separators are kept; notes and times are not", () => {
  assert.deepEqual(offered("**Tim**: [00:01] Hello.\n\n**Dana**: [00:05] Hello, Tim.\n\n**Tim**: So.\n\n**Dana**: Yes.\n\n<|>"), [
    "**Tim**: ",
    "**Dana**: ",
  ]);
  assert.deepEqual(
    offered("Question\u00a0: Alors ?\n\nLe Président\u00a0: Oui.\n\nQuestion\u00a0: Et ?\n\nLe Président\u00a0: Non.\n\n<|>"),
    ["Question\u00a0: ", "Le Président\u00a0: "],
  );
});

test("before anybody has spoken the usual words of the language are offered", () => {
  assert.deepEqual(offered("Good morning. It is so good of you to come here to us.\n\n<|>"), ["Question: ", "Moderator: "]);
});

test("in a questioner's brackets the outlets are offered, the latest first, closed where need be", () => {
  assert.deepEqual(offered(`${BRIEFING}Q (<|>`)?.slice(0, 2), ["WSJ)", "Daily Post)"]);
  assert.deepEqual(offered(`${BRIEFING}Q (D<|>)`)?.slice(0, 2), ["WSJ", "Daily Post"]);
});

test("in other brackets events are offered, the transcript's own first and in its style", () => {
  const own = "Question: Why?\n\nMs. Ito: So. [chuckles]\n\nQuestion: Is it?\n\nMs. Ito: It is. ";
  assert.deepEqual(offered(`${own}[<|>`)?.slice(0, 3), ["chuckles]", "laughter]", "applause]"]);
  assert.deepEqual(offered(`${own}(<|>`)?.slice(0, 2), ["Laughter.)", "Applause.)"]);
});

test("above the speech the header's missing lines are offered", () => {
  assert.deepEqual(offered("Press conference\n\n4 December 2017\n\n<|>\n\nGood morning to you all.\n")?.slice(0, 3), [
    "(As delivered)",
    "(As prepared for delivery)",
    "by ",
  ]);
});

test("a date that is known has its line offered, in the style that was chosen", () => {
  const titled = "Press conference, 4 December 2017\n<|>\n\nGood morning to you all. It is over.\n";
  assert.equal(offered(titled)?.[0], "4 December 2017");
  assert.equal(
    offered(titled, { ...DEFAULT_CONTEXT, settings: { ...DEFAULT_CONTEXT.settings, dateStyle: "iso" } })?.[0],
    "2017-12-04",
  );
  const named = { ...DEFAULT_CONTEXT, fileName: "2019-02-14 briefing.transcript" };
  const speech = "Good morning to you all, and thank you for coming to the harbour. We have what they need, and that is all.";
  assert.equal(offered(`Press conference\n<|>\n\n${speech}\n`, named)?.[0], "14 February 2019");
  // Too short to tell in which language a month would have to be.
  assert.equal(offered("Press conference\n<|>\n\nGood morning to you all.\n", named)?.[0], "2019-02-14");
});

test("in the front matter its missing fields are offered", () => {
  assert.deepEqual(offered("---\ntitle: Briefing\n<|>\n---\n\nGood morning.\n"), ["date: ", "video: ", "audio: "]);
  assert.equal(offered("---\ntitle: <|>Briefing\n---\n\nGood morning.\n"), null);
});

test("the other side comes first though a moderator spoke last", () => {
  const text = `${BRIEFING}Moderator: The last one.\n\nQ (CNN): And then?\n\n`;
  assert.deepEqual(offered(`${text}<|>`), ["Secretary General:  ", "Moderator: ", "Q (¦): "]);
});

test("behind those who spoke the cast is offered, by what its members are called on that day", () => {
  const alias = (label: string, from: string | null, to: string | null) => ({ label, from, to });
  const member = (name: string, aliases: readonly Alias[]): CastMember => ({ name, role: null, affiliation: null, aliases });
  const cast = [
    member("Jens Berg", [alias("Secretary General", null, "2018-12-31")]),
    member("Ana Ito", [alias("Spokesperson", "2017-01-01", "2017-12-31"), alias("Deputy", "2019-01-01", null)]),
  ];
  const text = `4 December 2017\n\n${BRIEFING}`;
  const transcript = parse(text, { ...NO_KNOWLEDGE, cast });
  const items = completions(transcript, DEFAULT_CONTEXT, text.length)?.items.map(({ insert }) => insert);
  assert.deepEqual(items?.slice(-2), ["Ana Ito:  ", "Spokesperson:  "]);
  assert.equal(items.includes("Jens Berg:  "), false);
});

test("last come the speakers of other files, in the transcript's form, but none who is known already", () => {
  const asked: string[] = [];
  const text = `${BRIEFING}  **Se`;
  const found = completions(parse(text), DEFAULT_CONTEXT, text.length, (typed) => {
    asked.push(typed);
    return ["SECRETARY GENERAL", "Sena Ito"].map((label) => ({ label, origin: "harbour.txt" }));
  });
  assert.deepEqual(asked, ["Se"]);
  assert.deepEqual(
    found?.items.map(({ insert, origin }) => [insert, origin]),
    [
      ["Q (): ", null],
      ["Moderator: ", null],
      ["Secretary General:  ", null],
      ["Sena Ito:  ", "harbour.txt"],
    ],
  );
});

test("beside one speaker alone the usual labels of the language are offered, in the transcript's form", () => {
  assert.deepEqual(offered("**Secretary General**: Good morning.\n\n**Secretary General**: Let us begin.\n\n<|>"), [
    "**Secretary General**: ",
    "**Question**: ",
    "**Moderator**: ",
  ]);
});

test("in the middle of speech, and before words that stand already, nothing is offered", () => {
  assert.equal(offered(`${BRIEFING}Secretary General: I said, and<|>`), null);
  assert.equal(offered(`${BRIEFING}<|>It is.`), null);
});

test("a speaker is summed up", () => {
  assert.equal(inEnglish(speakerSummary(parse(BRIEFING), "Secretary General")), "2 turns, 4 words in this transcript.");
  assert.equal(speakerSummary(parse(BRIEFING), "Nobody"), null);
});

test("no line of a header is offered above captions", () => {
  const captions = "WEBVTT\n\n<|>\n\n00:01.000 --> 00:02.000\nGood morning.\n\n00:03.000 --> 00:04.000\nWe begin.\n";
  for (const item of offered(captions) ?? []) assert.doesNotMatch(item, /^\(As|^by/);
});
