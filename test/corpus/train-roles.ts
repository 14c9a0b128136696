/**
 * Learns the weights of roles, prints how well roles and exchanges are found on the turns of the gold corpora, with each
 * family of sources left out in turn and with each source, and writes the weights. Deterministic.
 */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readExchanges } from "../../server/src/facts/exchanges";
import type { Role } from "../../server/src/syntax/knowledge";
import { PROJECT_ROOT, skipWithoutCorpus } from "../support/paths";
import { roleTexts } from "./role-examples";
import { learnRoles, predictRoles, type RoleExample, type RoleModel, roleExamples, roleWeightsModule } from "./role-training";

export const ROLE_WEIGHTS_FILE = join(PROJECT_ROOT, "server/src/facts/role-weights.ts");

interface Count {
  turns: number;
  right: number;
  /** Exchanges that there are, that were found, and of these with the right question and with the right answers, too. */
  gold: number;
  found: number;
  opened: number;
  exact: number;
}

function count(example: RoleExample, model: RoleModel, of: Count): void {
  const { turns, roles } = example.text;
  const predicted = predictRoles(example, model);
  for (const [i, role] of predicted.entries()) {
    of.turns++;
    if (role === roles[i]) of.right++;
  }
  const exchanges = (all: readonly Role[]) =>
    new Map(
      readExchanges(turns.map(({ asking }, i) => ({ role: all[i] as Role, asks: asking.marks > 0 }))).map((one) => [
        one.question,
        one.answers.join(),
      ]),
    );
  const gold = exchanges(roles);
  const found = exchanges(predicted);
  of.gold += gold.size;
  of.found += found.size;
  for (const [question, answers] of gold) {
    if (found.has(question)) of.opened++;
    if (found.get(question) === answers) of.exact++;
  }
}

function report(title: string, examples: readonly RoleExample[], model: (example: RoleExample) => RoleModel): void {
  const sources = new Map<string, Count>();
  for (const example of examples) {
    if (example.isExcerpt || !example.text.isSource) continue;
    const of = sources.get(example.text.source) ?? { turns: 0, right: 0, gold: 0, found: 0, opened: 0, exact: 0 };
    sources.set(example.text.source, of);
    count(example, model(example), of);
  }
  const f1 = (right: number, { gold, found }: Count) => (2 * right) / (gold + found);
  console.log(`${title}:`);
  for (const [source, of] of sources) {
    const asked = of.gold === 0 ? "" : `, opener F1 ${f1(of.opened, of).toFixed(3)}, exchange F1 ${f1(of.exact, of).toFixed(3)}`;
    console.log(
      `  ${source.padEnd(22)} role ${(of.right / of.turns).toFixed(3)} of ${of.turns}, questions ${of.found} of ${of.gold}${asked}`,
    );
  }
  const all = [...sources.values()];
  const asked = all.filter(({ gold }) => gold > 0);
  const silent = all.filter(({ gold }) => gold === 0);
  const mean = (values: readonly number[]) => (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3);
  console.log(
    `  role ${mean(all.map(({ right, turns }) => right / turns))}, opener F1 ${mean(asked.map((of) => f1(of.opened, of)))}, ` +
      `exchange F1 ${mean(asked.map((of) => f1(of.exact, of)))}; sources without questions that stay so: ` +
      `${silent.filter(({ found }) => found === 0).length} of ${silent.length}\n`,
  );
}

/** A model for each value of `group`, learnt without the examples that have it. */
function leftOut(examples: readonly RoleExample[], group: (example: RoleExample) => string): (example: RoleExample) => RoleModel {
  const groups = new Set(examples.filter(({ text }) => text.isSource).map(group));
  const models = new Map([...groups].map((one) => [one, learnRoles(examples.filter((example) => group(example) !== one))]));
  return (example) => models.get(group(example)) as RoleModel;
}

function main(words: readonly string[]): number {
  if (skipWithoutCorpus !== false) {
    console.error(skipWithoutCorpus);
    return 2;
  }
  const examples = roleExamples(roleTexts());
  const all = learnRoles(examples);
  writeFileSync(ROLE_WEIGHTS_FILE, roleWeightsModule(all));
  report("roles, trained on all", examples, () => all);
  if (words.includes("--quick")) return 0;
  report(
    "roles, each family left out",
    examples,
    leftOut(examples, ({ text }) => text.family),
  );
  report(
    "roles, each source left out",
    examples,
    leftOut(examples, ({ text }) => text.source),
  );
  return 0;
}

process.exitCode = main(process.argv.slice(2));
