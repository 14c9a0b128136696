/** What Stryker loads by the name of this file: how tests are run here, how a sample is drawn, and what is left alone. */

import { NodeTestRunner } from "./node-test-runner";
import { RuleDataIgnorer } from "./rule-data-ignorer";
import { SampleChecker } from "./sample-checker";

export const strykerPlugins = [
  { kind: "TestRunner", name: "node-test", injectableClass: NodeTestRunner },
  { kind: "Checker", name: "sample", injectableClass: SampleChecker },
  { kind: "Ignore", name: "rule-data", injectableClass: RuleDataIgnorer },
];
