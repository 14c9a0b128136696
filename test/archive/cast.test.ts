/** What a cast is proposed from, and where no proposal is made. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { proposeCast } from "../../server/src/archive/cast";
import { castEntry, printLine } from "../../server/src/archive/config-edit";
import { fullNames, personsInOffice } from "../../server/src/archive/header-names";
import { speakerFacts } from "../../server/src/archive/speaker-facts";
import type { CastMember } from "../../server/src/syntax/knowledge";
import { parse } from "../../server/src/syntax/transcript";

/** A press conference in which these labels answer questions in turn. */
function conference(header: string, labels: readonly string[], times = 1): string {
  const turns = Array.from({ length: times }, () => labels)
    .flat()
    .map(
      (label, i) => `Question: Will ferry number ${i + 1} run this winter?\n\n${label}: It will, as soon as the ice is gone.\n`,
    );
  return `${header}\n\n${turns.join("\n")}`;
}

function proposed(texts: readonly string[], cast: readonly CastMember[] = []): readonly string[] {
  const files = texts.map((text, i) => ({ file: `${String.fromCharCode(97 + i)}.txt`, ...speakerFacts(parse(text)) }));
  return proposeCast(files, cast).map(({ member, evidence }) => [printLine(castEntry(member)), ...evidence].join(" – "));
}

test("a header says who holds an office", () => {
  const persons = (line: string) => personsInOffice(line).map(({ office, name }) => `${office}: ${name}`);
  assert.deepEqual(persons("by the Harbour Union Secretary General Ana Petrova"), ["Secretary General: Ana Petrova"]);
  assert.deepEqual(persons("Remarks by Vice President Lund and President Ada Berg of Norland During Visit"), [
    "Vice President: Lund",
    "President: Ada Berg",
  ]);
  assert.deepEqual(persons("Joint Press Conference with the Deputy Prime Minister, The Hon. Jon Hill MP, Parliament House"), [
    "Deputy Prime Minister: Jon Hill",
  ]);
  assert.deepEqual(persons("Press Conference of the Prime Minister Parliament House"), []);
  assert.deepEqual(persons("TRANSCRIPT OF THE PRIME MINISTER JON HILL"), []);
  assert.deepEqual(persons("Chairman Berg’s Press Conference"), ["Chairman: Berg"]);
  assert.deepEqual(fullNames("Press Briefing by Press Secretary Jen Aho-Berg and Adviser J. P. Hill", "ahoberg"), [
    "Jen Aho-Berg",
  ]);
  assert.deepEqual(fullNames("Press Briefing by Press Secretary Jen Aho-Berg and Adviser J. P. Hill", "hill"), ["J. P. Hill"]);
  assert.deepEqual(fullNames("Remarks by President Hill", "hill"), []);
});

test("labels of one person in one file become one member; those who only ask are nobody", () => {
  assert.deepEqual(proposed([conference("Ferries in winter\nby Ana Petrova\n3 March 2015", ["Ana Petrova", "Ms. Petrova"], 5)]), [
    '{ "name": "Ana Petrova", "role": "answer", "aliases": ["Ms. Petrova"] }',
  ]);
  assert.deepEqual(proposed([conference("Ferries in winter\n3 March 2015", ["MR. LUND", "LUND"], 6)]), [
    '{ "name": "MR. LUND", "role": "answer", "aliases": ["LUND"] }',
  ]);
});

test("an office is the one whom the header of the file names with it", () => {
  const header = "Ferries in winter\nby the Minister of Transport, and Secretary General Ana Petrova";
  assert.deepEqual(proposed([conference(`${header}\n3 March 2015`, ["Secretary General"], 10)]), [
    '{ "name": "Ana Petrova", "role": "answer", "aliases": ["Secretary General"] } – “Secretary General” by the header of a.txt',
  ]);
});

test("an office that passes on is each one's for the days of which headers speak", () => {
  const days = [
    ["Secretary General Ana Petrova", "3 March 2015"],
    ["Secretary General Ana Petrova", "9 May 2016"],
    ["Secretary General Bo Lund", "1 June 2017"],
  ];
  const texts = days.map(([who, day]) => conference(`Ferries in winter\nby ${who}\n${day}`, ["Secretary General"], 10));
  assert.deepEqual(proposed(texts), [
    '{ "name": "Ana Petrova", "role": "answer", "aliases": [{ "label": "Secretary General", "from": "2015-03-03", "to": "2016-05-09" }] } – “Secretary General” by the header of a.txt and 1 other',
    '{ "name": "Bo Lund", "role": "answer", "aliases": [{ "label": "Secretary General", "from": "2017-06-01", "to": "2017-06-01" }] } – “Secretary General” by the header of c.txt',
  ]);
});

test("an office stays an office where no header of its file says whose, and where two hold it on the same days", () => {
  assert.deepEqual(
    proposed([
      conference("Ferries in winter\n3 March 2015", ["Secretary General"], 10),
      conference("Ferries in summer\nby Secretary General Ana Petrova\n9 May 2016", ["Bo Lund"], 10),
    ]),
    [
      '{ "name": "Bo Lund", "role": "answer" }',
      '{ "name": "Secretary General", "role": "answer" } – an office; headers of other files name “Ana Petrova”',
    ],
  );
  const header = (who: string) => `Ferries in winter\nby President ${who}\n3 March 2015`;
  assert.deepEqual(
    proposed([conference(header("Ana Petrova"), ["The President"], 10), conference(header("Bo Lund"), ["The President"], 10)]),
    ['{ "name": "The President", "role": "answer" } – an office of several people: say who, and when (“Ana Petrova”, “Bo Lund”)'],
  );
});

test("two people of one surname stay two", () => {
  assert.deepEqual(proposed([conference("Ferries in winter\nby Ann Hill\n3 March 2015", ["Mr. Hill", "Mrs. Hill"], 10)]), [
    '{ "name": "Mr. Hill", "role": "answer" } – perhaps the same: “Mrs. Hill”',
    '{ "name": "Mrs. Hill", "role": "answer" } – perhaps the same: “Mr. Hill”',
  ]);
  assert.deepEqual(
    proposed([
      conference("Ferries in winter\n3 March 2015", ["Ann Hill"], 10),
      conference("Ferries in summer\n3 March 2016", ["Mr. Hill"], 10),
    ]),
    [
      '{ "name": "Ann Hill", "role": "answer" } – perhaps the same: “Mr. Hill”',
      '{ "name": "Mr. Hill", "role": "answer" } – perhaps the same: “Ann Hill”',
    ],
  );
});

test("who is in the cast already, and who hardly speaks, is left out", () => {
  const ana: CastMember = {
    name: "Ana Petrova",
    role: null,
    affiliation: null,
    aliases: [{ label: "Secretary General", from: null, to: null }],
  };
  const text = conference("Ferries in winter\n3 March 2015", ["Ana Petrova", "Secretary General", "Bo Lund"], 4);
  assert.deepEqual(proposed([text], [ana]), ['{ "name": "Bo Lund" }']);
  assert.deepEqual(proposed([conference("Ferries in winter\n3 March 2015", ["Ana Petrova"], 2)]), []);
});
