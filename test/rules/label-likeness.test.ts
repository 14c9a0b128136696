/** Which labels are taken for one speaker's, and which never. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { labelVariant } from "../../server/src/rules/label-variant";
import { lint } from "../../server/src/rules/lint";
import { DEFAULT_CONTEXT } from "../../server/src/rules/rule";
import { parse } from "../../server/src/syntax/transcript";

/** What `label-variant` says of a conversation in which each label speaks after the chair, the first one three times. */
function findingsFor(labels: readonly string[]): readonly string[] {
  const [model = ""] = labels;
  const turns = [model, model, model, ...labels.slice(1)].map(
    (label) => `CHAIRMAN: The floor is yours.\n\n${label}: I have nothing to add.\n`,
  );
  return lint(parse(["Hearing on the state of the roads\n", ...turns].join("\n")), DEFAULT_CONTEXT, [labelVariant]).map(
    ({ message, severity }) => `${severity}: ${message}`,
  );
}

const ONE_SPEAKER: readonly (readonly string[])[] = [
  ["PRIME MINISTER", "PRIMEMINISTER"],
  ["PRIME MINISTER", "Prime Minister"],
  ["PRIME MINISTER", "PRTME MINISTER"],
  ["JOURNALIST", "JOURANLIST"],
  ["Mr. TECORD", "Mr. TECOHD"],
  ["Olga Kleymenova", "Olga Kleimenova"],
  ["Arne Falkenstrom", "Mr Falkenstrom"],
  ["Arne Falkenstrom", "Falkenstrom"],
  ["Arne Falkenstrom", "Secretary General Arne Falkenstrom"],
  ["Mr. NORDEN", "NORDEN"],
];
for (const labels of ONE_SPEAKER) {
  test(`${labels.join(" and ")} are one speaker's`, () => assert.equal(findingsFor(labels).length, 1));
}

const SEVERAL_SPEAKERS: readonly (readonly string[])[] = [
  ["Mr Smith", "Mrs Smith"],
  ["MR. SMITH", "MS. SMITH"],
  ["John Smith", "Jane Smith"],
  ["John Smith", "Joan Smith"],
  ["John Smith", "Jane Smith", "Mr Smith"],
  ["Mr Smith", "Mrs Smith", "John Smith"],
  ["Minister Brown", "Minister Bowen"],
  ["President Harlow", "Secretary Harlow", "Mrs Harlow"],
  ["PRIME MINISTER", "PRIME MINISTER ABE"],
  ["PRIME MINISTER", "DEPUTY PRIME MINISTER"],
  ["Speaker 1", "Speaker 2"],
  ["Question", "Journalist"],
  ["Daniel", "Daniela"],
  ["Anna Petrov", "Anna Petrova"],
  ["Harris", "Harrison"],
];
for (const labels of SEVERAL_SPEAKERS) {
  test(`${labels.join(" and ")} are several speakers'`, () => assert.deepEqual(findingsFor(labels), []));
}

test("two who speak with each other are two, though their names are almost alike", () => {
  const text =
    "Debate\n\nAndersen: I agree.\n\nAndersson: I do not.\n\nAndersen: Why?\n\nAndersson: Because.\n\nAndersen: I see.\n";
  assert.deepEqual(lint(parse(text), DEFAULT_CONTEXT, [labelVariant]), []);
});
