/**
 * Learns the weights of labels and of roles, writes them, and prints how well turns, roles and exchanges are read with them:
 * trained on all, and with each family of sources left out in turn, which is the figure that counts. Deterministic. Ends
 * with 1 where a figure with families left out is worse than accepted; `--accept` keeps those of this run.
 * `--labels` learns and writes only the labels: roles are learnt on turns as they are read with these, in a run of its own.
 * `--quick` leaves no family out, `--show=WORD` lists what is read wrongly in texts whose name holds the word.
 */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RoleNetwork } from "../../server/src/facts/role-network";
import { PROJECT_ROOT } from "../support/paths";
import { archiveGains, gainLines } from "./archive-gains";
import { type LabelText, labelTexts } from "./examples";
import type { Figure, Figures } from "./figures";
import { CORPORA, type GoldFile, skipWithoutCorpora } from "./gold";
import { LABEL_WEIGHTS_FILE, labelReading, labelWeightsModule, learnLabels } from "./label-training";
import type { Model } from "./logistic";
import { printChanges, printClean, printFigures } from "./print-figures";
import { roleTexts } from "./role-examples";
import { learnRoles, ROLE_WEIGHTS_FILE, type RoleExample, roleExamples, roleReading, roleWeightsModule } from "./role-training";
import { acceptedScores, acceptScores, changes, figuresBySource, withMeans } from "./scores";
import { type Counted, type Reading, tally } from "./tally";

/** The accepted figures with each family left out. */
const ACCEPTED_LEFT_OUT = join(PROJECT_ROOT, "test/corpus/accepted-left-out.json");

/** What a trainer of labels decides, and one of roles on turns that are known. */
const OF_LABELS: readonly Figure[] = ["turnPrecision", "turnRecall", "turnF1", "falseTurns", "clean", "label"];
const OF_ROLES: readonly Figure[] = ["role", "openerF1", "exchangeF1", "falseQuestions", "silent"];

function main(words: readonly string[]): number {
  if (skipWithoutCorpora !== false) {
    console.error(skipWithoutCorpora);
    return 2;
  }
  const shown = words.find((word) => word.startsWith("--show="))?.slice("--show=".length);
  const tallied = (file: GoldFile, reading: Reading): Counted => {
    const isShown = shown !== undefined && file.name.includes(shown);
    return { file, counts: tally(file, reading, (fault) => isShown && console.log(`${file.name}: ${fault}`)) };
  };
  const labels = labelTexts();
  const labelModel = learnLabels(labels);
  writeFileSync(LABEL_WEIGHTS_FILE, labelWeightsModule(labelModel));
  if (words.includes("--labels")) return 0;
  const roles = roleExamples(roleTexts());
  const report = (labelModel: (text: LabelText) => Model, roleModel: (example: RoleExample) => RoleNetwork) => {
    const ofLabels = labels
      .filter(({ isExcerpt }) => !isExcerpt)
      .map((text) => tallied(pooled(text), labelReading(text, labelModel(text))));
    const ofRoles = roles.flatMap((example) => {
      const { gold } = example.text;
      return example.isExcerpt || gold === null ? [] : [tallied(gold, roleReading(example, gold, roleModel(example)))];
    });
    const rows = merged(figuresBySource(ofLabels), figuresBySource(ofRoles));
    const figures = withMeans(rows);
    printFigures(figures);
    printClean(
      ofLabels.filter(({ file }) => CORPORA.some((corpus) => corpus === file.corpus)),
      rows,
    );
    return figures;
  };
  const roleModel = learnRoles(roles);
  writeFileSync(ROLE_WEIGHTS_FILE, roleWeightsModule(roleModel));
  console.log("Trained on all:");
  report(
    () => labelModel,
    () => roleModel,
  );
  if (words.includes("--quick")) return 0;
  console.log("\nEach family left out:");
  const labelModelOf = learntFromOthers(
    labels,
    ({ family }) => family,
    (texts) => learnLabels(texts, labelModel),
  );
  const figures = report(
    labelModelOf,
    learntFromOthers(roles, ({ text }) => text.family, learnRoles),
  );
  console.log("\nThe same, and up to ten lines of each source put right:");
  for (const line of gainLines(archiveGains(labels, labelModelOf))) console.log(line);
  const scores = { figures, failing: [] };
  if (words.includes("--accept")) {
    acceptScores(scores, ACCEPTED_LEFT_OUT);
    console.log("These figures are accepted now.");
    return 0;
  }
  return printChanges(changes(acceptedScores(ACCEPTED_LEFT_OUT), scores));
}

/** For each text what is learnt from the texts of other families. */
function learntFromOthers<Text, Learnt>(
  texts: readonly Text[],
  familyOf: (text: Text) => string,
  learn: (texts: readonly Text[]) => Learnt,
): (text: Text) => Learnt {
  const learnt = new Map<string, Learnt>();
  return (text) => {
    const family = familyOf(text);
    const model = learnt.get(family) ?? learn(texts.filter((other) => familyOf(other) !== family));
    learnt.set(family, model);
    return model;
  };
}

/** The file of a text; all samples are one source. */
function pooled({ file, family }: LabelText): GoldFile {
  return family === "samples" ? { ...file, source: "samples" } : file;
}

function merged(
  ofLabels: Readonly<Record<string, Figures>>,
  ofRoles: Readonly<Record<string, Figures>>,
): Readonly<Record<string, Figures>> {
  return Object.fromEntries(
    Object.entries(ofLabels).map(([source, figures]) => [
      source,
      { ...picked(figures, OF_LABELS), ...picked(ofRoles[source] ?? {}, OF_ROLES) },
    ]),
  );
}

function picked(figures: Figures, wanted: readonly Figure[]): Figures {
  return Object.fromEntries(Object.entries(figures).filter(([name]) => wanted.some((figure) => figure === name)));
}

process.exitCode = main(process.argv.slice(2));
