/** What Stryker loads by the name of this file: how tests are run here, how a sample is drawn, what is left alone, and what is printed. */

import { NodeTestRunner } from "./node-test-runner";
import { RuleDataIgnorer } from "./rule-data-ignorer";
import { SampleChecker } from "./sample-checker";
import { SurvivorReporter } from "./survivors";

export const strykerPlugins = [
  { kind: "TestRunner", name: "node-test", injectableClass: NodeTestRunner },
  { kind: "Checker", name: "sample", injectableClass: SampleChecker },
  { kind: "Ignore", name: "rule-data", injectableClass: RuleDataIgnorer },
  { kind: "Reporter", name: "survivors", injectableClass: SurvivorReporter },
];
