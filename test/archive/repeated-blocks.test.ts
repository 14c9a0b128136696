/** Which lines that recur across files are taken for a page's, and which are left to the record. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { test } from "node:test";
import { repeatedBlocks } from "../../server/src/archive/repeated-blocks";
import { createRepeatsIndex } from "../../server/src/archive/repeats";
import { type Knowledge, NO_KNOWLEDGE } from "../../server/src/syntax/knowledge";
import { parse } from "../../server/src/syntax/transcript";
import { SEEDS } from "../support/paths";

/** By file, the blocks of each: first and last line, how many lines, in how many other files. */
function blocksIn(
  files: Readonly<Record<string, string>>,
  knowledge: Knowledge = NO_KNOWLEDGE,
): Record<string, readonly string[]> {
  const index = createRepeatsIndex();
  for (const [name, text] of Object.entries(files)) index.put(name, text);
  const found: Record<string, readonly string[]> = {};
  for (const [name, text] of Object.entries(files)) {
    const lines = text.split("\n");
    const repeats = index.of(name);
    const blocks = repeats === null ? [] : repeatedBlocks(parse(text, knowledge), repeats);
    if (blocks.length > 0)
      found[name] = blocks.map(
        ({ from, to, lines: count, others }) => `${lines[from]} … ${lines[to]}, ${count} lines, ${others} others`,
      );
  }
  return found;
}

const SPEECH: Readonly<Record<string, string>> = {
  ferries: `Press conference on the ferries
3 March 2015

Good evening. The ferries to the northern islands will run again from Monday on.

The harbour has been dredged, and both piers have been mended.

Question: Who has paid for the piers?

Ana Petrova: The islands have paid one half, and the ministry has paid the other half.

Question: When will there be a boat at night?

Ana Petrova: There will be one when we have found a crew for it.
`,
  schools: `Press conference on the schools
17 May 2016

Good morning. Four schools will get a new roof this summer, and two will get a library.

We have begun with those where the rain comes in.

Question: Which schools are these?

Ana Petrova: You will find the list on the table at the door.

Question: Is that all that the parents have asked for?

Ana Petrova: They have asked for smaller classes as well, and that takes longer than a roof.
`,
  bridges: `Press conference on the bridges
9 October 2017

Good afternoon. The old bridge will be closed to lorries until the spring.

Engineers have found cracks in the second arch.

Question: How deep are the cracks?

Ana Petrova: They are as deep as my hand is long, which is too deep.

Question: What are the hauliers supposed to do?

Ana Petrova: They can use the southern bridge, and they need not pay there.
`,
  forests: `Press conference on the forests
21 November 2018

Good evening. The storm has felled one tree in twenty on the western slopes.

We will leave a third of the wood where it lies.

Question: Why not sell all of it?

Ana Petrova: Because the beetles that live in it feed the birds that we want to keep.

Question: And who clears the paths?

Ana Petrova: The villages do, and they will be paid for it by the hour.
`,
};

const everywhere = (change: (text: string, name: string) => string, names = Object.keys(SPEECH)) =>
  Object.fromEntries(names.map((name) => [name, change(SPEECH[name] ?? "", name)]));

const FORM = `Ministry portal

Sign in to your workspace

Choose a user name

Choose a strong passphrase

Passphrases are case sensitive.

Remember this device

Recover a lost passphrase`;

test("a form on top of two files is found in both", () => {
  assert.deepEqual(blocksIn(everywhere((text) => `${FORM}\n\n${text}`, ["ferries", "schools"])), {
    ferries: ["Ministry portal … Recover a lost passphrase, 7 lines, 1 others"],
    schools: ["Ministry portal … Recover a lost passphrase, 7 lines, 1 others"],
  });
});

test("a foot is found, whatever stands between it and the last answer", () => {
  const foot =
    "Rate what you have read\nTell us why\nWrite to the web desk\nGet the weekly digest\nChoose a larger script\nReport a mistake";
  const found = blocksIn(everywhere((text, name) => `${text}\nPage ${name}\n\n${foot}\n`));
  assert.deepEqual(Object.values(found).flat(), Array(4).fill("Rate what you have read … Report a mistake, 6 lines, 3 others"));
});

test("the title, the date and the delivery note that follow a form are no part of it", () => {
  const found = blocksIn(
    everywhere((text) =>
      text.replace(/^.*\n/, `${FORM}\n\nPress conference\nby the Minister of Transport Ana Petrova\n(As delivered)\n`),
    ),
  );
  assert.deepEqual(Object.values(found).flat(), Array(4).fill("Ministry portal … Recover a lost passphrase, 7 lines, 3 others"));
});

test("what only some of the files go on with is cut off", () => {
  const found = blocksIn(
    everywhere((text, name) =>
      name === "ferries" || name === "schools" ? `${FORM}\n\nWinter timetable\n\n${text}` : `${FORM}\n\n${text}`,
    ),
  );
  assert.deepEqual(Object.values(found).flat(), Array(4).fill("Ministry portal … Recover a lost passphrase, 7 lines, 3 others"));
});

test("what the archive says is no boilerplate divides a block, and what it says is, is not told again", () => {
  const files = everywhere((text) => `${FORM}\n\n${text}`);
  assert.deepEqual(blocksIn(files, { ...NO_KNOWLEDGE, notBoilerplate: FORM.split("\n\n") }), {});
  assert.deepEqual(blocksIn(files, { ...NO_KNOWLEDGE, boilerplate: FORM.split("\n\n") }), {});
});

/** Texts that recur and belong to the record, each put into all four files. */
const RECORD: Readonly<Record<string, (text: string, name: string) => string>> = {
  "a greeting and the rules of the house": (text) =>
    text.replace(
      /\n\n/,
      "\n\nGood evening, everybody.\n\nThank you for coming at this hour.\n\nPlease say your name and your paper before you ask.\n\nWe have half an hour.\n\nThe minister will speak first.\n\nThen it is your turn.\n\n",
    ),
  "a closing formula": (text) =>
    `${text}\nModerator: That was the last question.\n\nThank you all.\n\nThe recording will be online tonight.\n\nGood night.\n\nSee you next week.\n\nHave a safe way home.\n`,
  "questions that are always asked": (text) =>
    text.replaceAll(/Question: .*/g, "Question: What does it cost?").replace(/\n\n(?=Question)/, "\n\nQuestion: Who pays?\n\n"),
  "a letterhead": (text) =>
    `THE MINISTRY OF TRANSPORT\nOffice of the Spokesman\nNorth Wing, Room 12\nHarbour Street 1\nCommittee on Roads and Waterways\nFor the Record\n\n${text}`,
  "a roster of names": (text) =>
    text.replace(
      /\n\n/,
      "\n\nAna Petrova, minister of transport\nJohn Moore, harbour master\nLena Berg, chief engineer\nIvo Kral, head of the ferries\nMarta Diaz, clerk of the council\nTom Reed, keeper of the minutes\nPaul Stone, driver\n\n",
    ),
  "a roster of fields": (text) =>
    text.replace(
      /\n\n/,
      "\n\nMinister: Ana Petrova\nHarbour master: John Moore\nEngineer: Lena Berg\nFerries: Ivo Kral\nClerk: Marta Diaz\nMinutes: Tom Reed\nDriver: Paul Stone\n\n",
    ),
  "an agenda": (text) =>
    text.replace(
      /\n\n/,
      "\n\nAgenda\n\nCall to order\nApproval of the minutes\nReport of the harbour master\nOpen letters\nAny other business\nNext meeting\n\n",
    ),
  "an agenda without a name whose items are the headings": (text) =>
    text
      .replace(
        /\n\n/,
        "\n\nCall to order\nReport of the harbour master\nOpen letters\nVotes and elections\nAny other business\nNext meeting\n\n",
      )
      .replace(/\n\n(?=Question)/, "\n\nReport of the harbour master\n\n")
      .replace(/\n\n(?=Question: [AIWH])/, "\n\nOpen letters\n\n"),
  "a vote amid the record": (text) =>
    text.replace(/\n\n(?=Question)/, "\n\nThose present\n\nMoore\n\nAye\n\nBerg\n\nAye\n\nKral\n\nNay\n\nMotion carried\n\n"),
  "a song": (text) =>
    `${text}\nChoir: We sing of the harbour,\nof boats that come in from the sea,\nof lanterns that burn on the pier\nand of all that the islands may be.\nWe sing of the people who wait there\nand of those who are never to return\nwhile the lanterns all night on the pier of the harbour burn.\n`,
  "a song that ends no line": (text) =>
    `${text}\nChoir: We sing of the harbour tonight\nOf boats that come in from the sea\nOf lanterns that burn on the pier\nOf all that the islands may be\nWe sing of the people who wait there\nOf those who are not to return\nThe boats are at rest in the harbour\n`,
  "a service that is said on page after page": (text) =>
    text.replace(
      /\n\n/,
      "\n\nWelcome\n\nGood evening, everybody.\n\nThank you for coming at this hour.\n\nRules of the house\n\nPlease say your name and your paper.\n\nWe have half an hour.\n\nQuestions\n\nThe minister will speak first.\n\n",
    ),
  "an exchange that recurs": (text) =>
    `${text}\nClerk: All rise\n\nChoir: Amen to that\n\nClerk: Doors to manual\n\nThe lamps\n\nThe boats\n\nThe nets\n\nThe oars\n\nThe ropes\n\nThe bells\n`,
  "words below a label alone on its line": (text) =>
    `${text}\nChoir:\n\nThe lamps\n\nThe boats\n\nThe nets\n\nThe oars\n\nThe ropes\n\nThe bells\n`,
  "an oath": (text) =>
    text.replace(
      /\n\n(?=Question)/,
      "\n\nClerk: Repeat after me\n\nI swear that I will tell\n\nnothing but the truth\n\nand all of the truth\n\nas far as I know it\n\nso help me the sea\n\n",
    ),
  "the opening of a meeting": (text) =>
    `Harbour council\nRegular meeting\nUpper chamber\nCall to order\nOpen to everybody\n\n${text}`,
  signatures: (text) => `${text}\nRespectfully submitted\nMarta Diaz\nClerk of the council\nSeen and approved\nAna Petrova\n`,
  "a roster of names and, below each, an office": (text) =>
    text.replace(
      /\n\n/,
      "\n\nAna Petrova\nminister of transport\nJohn Moore\nharbour master\nLena Berg\nchief engineer\nMarta Diaz\nclerk\n\n",
    ),
  "a roster with surnames for labels": (text) =>
    text
      .replaceAll("Ana Petrova:", "PETROVA:")
      .replace(
        /\n\n/,
        "\n\nAna Petrova\nMinister of transport\nJohn Moore\nHarbour master\nLena Berg\nChief engineer\nMarta Diaz\nClerk\n\n",
      ),
  "stage directions": (text) => text.replaceAll("\n\n", "\n\n(Applause.)\n\n[laughter]\n\n(Cross talk)\n\n"),
  "marks of the end": (text) => `${text}\n[ENDS]\n\n* * *\n\n(As delivered)\n`,
};

for (const [what, change] of Object.entries(RECORD)) {
  test(`${what}: nothing is found`, () => assert.deepEqual(blocksIn(everywhere(change)), {}));
}

/** One text in two files, in different states. */
const COPIES: Readonly<Record<string, readonly [string, string]>> = {
  "the same text": [SPEECH.ferries ?? "", SPEECH.ferries ?? ""],
  "a corrected text": [SPEECH.ferries ?? "", (SPEECH.ferries ?? "").replace("Who has paid", "Who paid")],
  "a statement and the press conference it opened": [
    SPEECH.ferries ?? "",
    (SPEECH.ferries ?? "").slice(0, (SPEECH.ferries ?? "").indexOf("Question")),
  ],
  "the same text below the same form": [`${FORM}\n\n${SPEECH.ferries}`, `${FORM}\n\n${SPEECH.ferries}`],
};

for (const [what, [one, other]] of Object.entries(COPIES)) {
  test(`${what}, twice: nothing is found`, () => {
    assert.deepEqual(blocksIn({ one, other }), {});
    // A third file says nothing of what the two have in common.
    assert.deepEqual(blocksIn({ one, other, third: SPEECH.schools ?? "" }), {});
  });
}

test("copies do not hide what other files show", () => {
  const form = (name: string) => `${FORM}\n\n${SPEECH[name]}`;
  const found = blocksIn({ one: form("ferries"), again: form("ferries"), third: form("schools") });
  assert.deepEqual(found, {
    one: ["Ministry portal … Recover a lost passphrase, 7 lines, 1 others"],
    again: ["Ministry portal … Recover a lost passphrase, 7 lines, 1 others"],
    third: ["Ministry portal … Recover a lost passphrase, 7 lines, 2 others"],
  });
});

test("where speech itself is short lines without an end, nothing is found", () => {
  const chat = (words: string) => `${FORM}\n\n${words}`;
  assert.deepEqual(
    blocksIn({
      one: chat("hi\n\nare you there\n\nyes\n\nwhat about the pier\n\nit holds\n\nok then\n\nbye"),
      other: chat("hello\n\nstill up\n\nthe boat is late\n\nhow late\n\nan hour\n\nalright\n\ngood night"),
    }),
    {},
  );
});

test("both seeds with the account form have it, told by nothing but each other", () => {
  const files = Object.fromEntries(SEEDS.map((path) => [basename(path), readFileSync(path, "utf8")]));
  assert.deepEqual(blocksIn(files, { ...NO_KNOWLEDGE, familiesOff: ["account-forms"] }), {
    "eu-defence-ministers-doorstep.txt": [
      "NATO MULTIMEDIA ACCOUNT … Click the button to return to the page you were on and log in with your new password., 24 lines, 1 others",
    ],
    "north-atlantic-council-press-conference.txt": [
      "NATO MULTIMEDIA ACCOUNT … Click the button to return to the page you were on and log in with your new password., 24 lines, 1 others",
    ],
  });
  assert.deepEqual(blocksIn(files), {});
});
