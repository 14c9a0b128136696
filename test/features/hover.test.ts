/** What a hover says. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_SETTINGS, type Settings } from "../../server/src/archive/settings";
import { hover } from "../../server/src/features/hover";
import { DEFAULT_CONTEXT } from "../../server/src/rules/rule";
import { type CastMember, NO_KNOWLEDGE } from "../../server/src/syntax/knowledge";
import { parse } from "../../server/src/syntax/transcript";
import { english } from "../../server/src/text/message";
import { readMarks } from "../support/marks";
import { uncertainRole, WITH_HEADING } from "../support/uncertain";

const markup = {
  text: (text: string) => text,
  strong: (text: string) => `**${text}**`,
  rulePage: (rule: string, words: string) => `[${words}](${rule})`,
};

/** The reason of one rule; of the others none is known. */
const reason = (rule: string) => (rule === "missing-space-after-sentence" ? "Readers stumble." : "");

/** Without the rules that speak about a whole transcript, which these texts are not. */
const settings: Settings = { ...DEFAULT_SETTINGS, rules: { "missing-title": "off", "missing-date": "off" } };

/** The words a hover stands on, and its paragraphs; the parser's reasons themselves are its own tests' business. */
function told(marked: string, cast: readonly CastMember[] = []): readonly string[] {
  const { text, spans } = readMarks(marked);
  const context = { ...DEFAULT_CONTEXT, settings };
  const found = hover(parse(text, { ...NO_KNOWLEDGE, cast }), context, spans[0]?.start ?? 0, {
    markup,
    speak: english,
    wordsPerMinute: 120,
    otherFiles: 0,
    reason,
  });
  if (found === null) return [];
  return [
    text.slice(found.span.start, found.span.end),
    ...found.paragraphs.map((one) => one.replace(/^((?:Why|Recognised|Probably) .*?: ).+\.$/, "$1…")),
  ];
}

const TEXT = `Press conference

4 December 2017

Good morning to you all.

Question (Daily Post): Is it over?

Secretary General: It is. Let me be clear:

It is over, and it was time that it was.

Question: Are you sure?

Secretary General: I am.
`;

/** The text with the cursor put into the first place where these words are. */
function at(words: string): string {
  return TEXT.replace(words.replace("<|>", ""), words);
}

test("a speaker: who that is, how much they say, why it is a turn", () => {
  assert.deepEqual(told(at("Secretary <|>General: I am")), [
    "Secretary General:",
    "**Secretary General**, answers",
    "2 turns, 18 words, 62 % of all words, about 9 s.",
    "Recognised as a speaker label: …",
  ]);
});

test("a speaker of the archive's cast: who that is by name, and of what", () => {
  const alias = { label: "Secretary General", from: null, to: null };
  const berg: CastMember = { name: "Jens Berg", role: null, affiliation: "NATO", aliases: [alias] };
  assert.equal(told(at("Secretary <|>General: I am"), [berg])[1], "**Secretary General**, Jens Berg, NATO, answers");
});

test("a question: by whom it is answered, at what length", () => {
  assert.deepEqual(told(at("Quest<|>ion (Daily Post)")), [
    "Question (Daily Post):",
    "**Question**, Daily Post, asks",
    "1 turn, 3 words, 10 % of all words, about 2 s.",
    "Everybody labelled **Question**: 2 turns, 6 words, 21 % of all words, about 3 s.",
    "This question is answered by Secretary General in 16 words, about 8 s.",
    "Recognised as a speaker label: …",
  ]);
});

test("the hover of captions has the time of the recording", () => {
  const cue = (from: number, text: string) => `00:00:${from}.000 --> 00:00:${from + 4}.000\n${text}\n`;
  const text = [
    "WEBVTT\n",
    cue(10, "<v An<|>a Ito>Why?"),
    cue(20, "<v Bo>So."),
    cue(30, "<v Ana Ito>Oh."),
    cue(40, "<v Bo>Yes."),
  ];
  assert.equal(told(text.join("\n"))[2], "2 turns, 2 words, 50 % of all words, 8 s.");
});

test("somebody who says at first what they are of is one speaker with all turns", () => {
  const text = TEXT.replace("Question (Daily Post)", "Ana I<|>to (Daily Post)").replace("Question:", "Ana Ito:");
  assert.equal(told(text)[2], "2 turns, 6 words, 21 % of all words, about 3 s.");
});

test("a date: what was understood, and from where", () => {
  assert.deepEqual(told(at("4 Dec<|>ember 2017")), [
    "4 December 2017",
    "**Monday, 4 December 2017** (2017-12-04), the date of the event, from the line with the date.",
  ]);
});

test("a finding: its rule, and where to read more", () => {
  assert.deepEqual(told("A crisis.<|>And we are ready.\n"), [
    "crisis.And",
    "**missing-space-after-sentence**: A sentence follows the previous one without a space. [About this rule](missing-space-after-sentence)",
    "Readers stumble.",
  ]);
});

test("words that look like a label: why they begin no turn", () => {
  assert.deepEqual(told("Good morning.\n\nLet me be <|>clear:\n\nwe are ready.\n"), [
    "Let me be clear",
    "Why “Let me be clear” is not a speaker label: …",
  ]);
});

test("what is uncertain is only probable", () => {
  const paragraphs = told(WITH_HEADING.replace("Exhibit", "Exh<|>ibit"));
  assert.ok(paragraphs.includes("Probably a speaker label: …"));
  const { transcript, turn } = uncertainRole();
  const { start } = turn.label.name;
  const { text } = transcript.source;
  assert.match(told(`${text.slice(0, start + 1)}<|>${text.slice(start + 1)}`)[1] ?? "", /, probably (?:asks|answers|moderates)$/);
});

test("elsewhere there is nothing to say", () => {
  assert.deepEqual(told(at("Good <|>morning")), []);
  assert.deepEqual(told("<|>"), []);
});
