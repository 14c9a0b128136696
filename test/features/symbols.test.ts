/** The outline as an editor shows it. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { symbols, type TranscriptSymbol } from "../../server/src/features/symbols";
import { parse } from "../../server/src/syntax/transcript";
import { slice } from "../../server/src/text/source";
import { contains } from "../../server/src/text/span";
import { SEEDS } from "../support/paths";
import { someTranscript } from "../support/random-text";
import { shown } from "../support/shown";
import { uncertainRole, WITH_HEADING } from "../support/uncertain";

/** One symbol a line: its kind, its name, and behind a bar its detail. */
function outlined(text: string): string {
  const told = (symbol: TranscriptSymbol, depth: number): string[] => [
    `${"  ".repeat(depth)}${symbol.kind}  ${shown(symbol.name)}${symbol.detail === "" ? "" : ` | ${shown(symbol.detail)}`}`,
    ...symbol.children.flatMap((child) => told(child, depth + 1)),
  ];
  return symbols(parse(text))
    .flatMap((symbol) => told(symbol, 0))
    .join("\n");
}

function tree(lines: string): string {
  return lines.replace(/^\n|\n *$/g, "").replace(/^ {4}/gm, "");
}

test("numbers, times, tags and notes of captions are no words of the speaker", () => {
  const captions = `WEBVTT

1
00:00:01.000 --> 00:00:04.000
<v Ana Ito>Why is the <i>harbour</i> closed?</v>

2
00:00:04.500 --> 00:00:09.000
<v Ben Oak>Because of the ice.

NOTE Nobody says this.

3
00:00:09.500 --> 00:00:12.000
<v Ben Oak>It is thick.

4
00:00:12.000 --> 00:00:15.000
<v Ana Ito>Until when?

5
00:00:15.500 --> 00:00:19.000
<v Ben Oak>Until spring.
`;
  assert.deepEqual(
    outlined(captions)
      .split("\n")
      .map((line) => line.replace(/^ *\S+ +/, "").replace(" | uncertain role", "")),
    [
      "Questions",
      "Ana Ito: Why is the harbour closed?",
      "Ben Oak: Because of the ice. It is thick.",
      "Ana Ito: Until when?",
      "Ben Oak: Until spring.",
    ],
  );
});

const PRESS_CONFERENCE = `Press conference
by Secretary General Ana Ito

  • 04 Dec. 2017 -

(As delivered)

Good morning. The ministers have just met, and they have agreed on a great many things that were open.

I am ready for your questions.

Question (Daily Post): Madam, was there really nothing at all that divided you, on the first day?

Secretary General: There was not.

I mean that.

Question: And tomorrow?

Secretary General: Tomorrow is another day.
`;

test("a press conference is its header, its statement and its questions with their answers", () => {
  assert.equal(
    outlined(PRESS_CONFERENCE),
    tree(`
    header  Header | 2017-12-04
      field  Press conference | title
      field  by Secretary General Ana Ito | byline
      field  04 Dec. 2017 - | date
      field  (As delivered) | delivery note
    statement  Statement | Good morning. The ministers have just met, and they have…
    section  Questions
      question  Question (Daily Post): Madam, was there really nothing at all that…
        answer  Secretary General: There was not. I mean that.
      question  Question: And tomorrow?
        answer  Secretary General: Tomorrow is another day.
    `),
  );
});

test("a principal's labelled words before the first question are the statement", () => {
  assert.equal(
    outlined(`THE PRESIDENT:  Good afternoon, everybody. Thank you for coming.

PRESIDENT SALO:  Thank you. It is good to be here.

Q    Mr. President, will you sign it?

THE PRESIDENT:  I will.

Q    And you, sir?

PRESIDENT SALO:  So will I.
`),
    tree(`
    statement  Statement
      answer  THE PRESIDENT: Good afternoon, everybody. Thank you for coming.
      answer  PRESIDENT SALO: Thank you. It is good to be here.
    section  Questions
      question  Q: Mr. President, will you sign it?
        answer  THE PRESIDENT: I will.
      question  Q: And you, sir?
        answer  PRESIDENT SALO: So will I.
    `),
  );
});

test("a conversation without questions is its turns", () => {
  assert.equal(
    outlined(`Tim: I finished the release this morning.

Dana: And I wrote the notes for it.

Ida: I looked at the budget.

Tim: We are within it.

Dana: That is good to hear.

Ida: It is.
`),
    tree(`
    section  Turns
      turn  Tim: I finished the release this morning.
      turn  Dana: And I wrote the notes for it.
      turn  Ida: I looked at the budget.
      turn  Tim: We are within it.
      turn  Dana: That is good to hear.
      turn  Ida: It is.
    `),
  );
});

test("what is uncertain is said beside the turn: the label at each, the role at a speaker's first", () => {
  const lines = outlined(WITH_HEADING).split("\n");
  assert.deepEqual(
    lines.filter((line) => line.endsWith("| uncertain label")).map((line) => line.trim().replace(/^\w+ +/, "")),
    ["Exhibit A: Ferries | uncertain label"],
  );
  const { transcript, turn } = uncertainRole();
  const details = (symbol: TranscriptSymbol): readonly string[] => [
    ...(symbol.kind !== "section" && symbol.selection.start === turn.label.name.start ? [shown(symbol.detail)] : []),
    ...symbol.children.flatMap(details),
  ];
  assert.deepEqual(symbols(transcript).flatMap(details), ["uncertain role"]);
});

test("the empty text has no symbols", () => {
  assert.equal(outlined(""), "");
  assert.equal(outlined("\n\n"), "");
});

test("what is revealed is the label of a turn and the first line of a section", () => {
  const { source } = parse(PRESS_CONFERENCE);
  const revealed = (symbol: TranscriptSymbol): string[] => [
    slice(source, symbol.selection),
    ...symbol.children.flatMap((child) => revealed(child)),
  ];
  const [, statement, questions] = symbols(parse(PRESS_CONFERENCE));
  assert.deepEqual(statement && revealed(statement), [
    "Good morning. The ministers have just met, and they have agreed on a great many things that were open.",
  ]);
  assert.deepEqual(questions?.children.flatMap(revealed), ["Question", "Secretary General", "Question", "Secretary General"]);
});

for (const seed of SEEDS) {
  test(`the symbols of ${basename(seed)} lie in order inside one another`, () => assertNested(readFileSync(seed, "utf8")));
}

test("the symbols of any text lie in order inside one another, each with a name of one line", () => {
  fc.assert(fc.property(someTranscript, assertNested));
});

test("a question with a hundred thousand answers does not overflow", () => {
  const text = `Question: Why?\n\n${"Ms. Ito: Because.\n\n".repeat(100_000)}`;
  assert.ok(symbols(parse(text)).length > 0);
});

function assertNested(text: string): void {
  const check = (siblings: readonly TranscriptSymbol[], parent: { start: number; end: number }) => {
    let end = parent.start;
    for (const symbol of siblings) {
      assert.match(shown(symbol.name), /^\S(?:[^\r\n]*\S)?$/);
      assert.ok(contains(parent, symbol.span), `${shown(symbol.name)} lies outside its parent`);
      assert.ok(contains(symbol.span, symbol.selection), `${shown(symbol.name)} reveals a place outside itself`);
      assert.ok(symbol.span.start >= end, `${shown(symbol.name)} begins before its sibling ends`);
      end = symbol.span.end;
      check(symbol.children, symbol.span);
    }
  };
  check(symbols(parse(text)), { start: 0, end: text.length });
}
