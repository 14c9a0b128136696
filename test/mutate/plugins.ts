/** What Stryker loads by the name of this file: how tests are run here, how a sample is drawn, what is left alone, and what is printed. */

import { DataIgnorer } from "./data-ignorer";
import { NodeTestRunner } from "./node-test-runner";
import { SampleChecker } from "./sample-checker";
import { SurvivorReporter } from "./survivors";

export const strykerPlugins = [
  { kind: "TestRunner", name: "node-test", injectableClass: NodeTestRunner },
  { kind: "Checker", name: "sample", injectableClass: SampleChecker },
  { kind: "Ignore", name: "data", injectableClass: DataIgnorer },
  { kind: "Reporter", name: "survivors", injectableClass: SurvivorReporter },
];
