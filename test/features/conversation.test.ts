/** Who asks what and who answers, as the view of questions is told. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { conversation } from "../../server/src/features/conversation";
import { place } from "../../server/src/features/place";
import { speakerList } from "../../server/src/features/speaker-list";
import { DEFAULT_CONTEXT } from "../../server/src/rules/rule";
import { parse } from "../../server/src/syntax/transcript";
import { slice } from "../../server/src/text/source";
import { WITH_HEADING } from "../support/uncertain";

const BRIEFING = `Harbour briefing
4 December 2017

Good morning. The harbour is closed.

QUESTION (Harbour Post): Why is it closed?

ANA ITO: Because of the ice.

It is thick.

QUESTION (Radio North): Until when?

QUESTION (Harbour Post): And who pays?

ANA ITO: We all do.
`;

const MEETING = `Council meeting
4 December 2017

CHAIR: We begin with the harbour.

ANA ITO: The ice is thick this year.

BEN OKORO: The ferries wait in the south.

ANA ITO: They will come back in spring.

BEN OKORO: We thank the pilots.

CHAIR: The meeting is closed.
`;

test("questions come with outlet, words and answers; one may have none", () => {
  const transcript = parse(BRIEFING);
  const { opening, questions, turns } = conversation(transcript);
  assert.deepEqual([opening?.isStatement, opening?.words, opening?.toLine], [true, "Good morning. The harbour is closed.", 3]);
  assert.deepEqual(
    questions.map(({ speaker, affiliation, words, answers }) => [
      `${speaker} (${affiliation}): ${words}`,
      ...answers.map((answer) => `${answer.speaker}: ${answer.words} – line ${answer.toLine + 1}`),
    ]),
    [
      ["QUESTION (Harbour Post): Why is it closed?", "ANA ITO: Because of the ice. It is thick. – line 10"],
      ["QUESTION (Radio North): Until when?"],
      ["QUESTION (Harbour Post): And who pays?", "ANA ITO: We all do. – line 16"],
    ],
  );
  assert.equal(slice(transcript.source, questions[1]?.name ?? { start: 0, end: 0 }), "QUESTION");
  assert.deepEqual(turns, []);
});

test("where nobody asks, there are the turns", () => {
  const { opening, questions, turns } = conversation(parse(MEETING));
  assert.deepEqual([opening, questions], [null, []]);
  assert.deepEqual(
    turns.map(({ speaker }) => speaker),
    ["CHAIR", "ANA ITO", "BEN OKORO", "ANA ITO", "BEN OKORO", "CHAIR"],
  );
});

test("an uncertain label is told as one", () => {
  // A heading answers nobody unless a sentence follows it, and a question stands right above it.
  const text = WITH_HEADING.replace("Ferries", "The ferries wait.").replace("ANA ITO: I have done so.\n\n", "");
  const { questions } = conversation(parse(text));
  const uncertain = questions.flatMap(({ answers }) => answers).filter(({ isUncertain }) => isUncertain);
  assert.deepEqual(
    uncertain.map(({ speaker }) => speaker),
    ["Exhibit A"],
  );
});

test("a text without speech has no conversation", () => {
  assert.deepEqual(conversation(parse("")), { opening: null, questions: [], turns: [] });
});

test("speakers come with role, turns and words; the outlets of several people are nobody's", () => {
  const { speakers, words, cast } = speakerList(parse(BRIEFING));
  assert.deepEqual(
    speakers.map(({ name, affiliation, role, turns, words: own }) => [name, affiliation, role, turns, own]),
    [
      ["QUESTION", null, "question", 3, 9],
      ["ANA ITO", null, "answer", 2, 10],
    ],
  );
  assert.equal(words, 25);
  assert.deepEqual(cast, []);
});

test("at a place, it is said who speaks, to which question, and what the whole comes to", () => {
  const transcript = parse(BRIEFING);
  const at = (words: string) => place(transcript, DEFAULT_CONTEXT, BRIEFING.indexOf(words));
  const { findings, safe, ...here } = at("It is thick");
  assert.deepEqual(here, { speaker: "ANA ITO", question: 1, words: 25 });
  assert.ok(findings >= safe);
  assert.deepEqual([at("Until when").question, at("Until when").speaker], [2, "QUESTION"]);
  assert.deepEqual([at("Good morning").question, at("Good morning").speaker], [null, null]);
});
