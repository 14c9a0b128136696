/** `transcript explain`: the page of a rule. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Misuse, type PlainCommand } from "./command";
import { ruleNamed } from "./lint-options";

export const explain: PlainCommand = {
  name: "explain",
  summary: "Print the page of a rule: why it exists, examples, and how to configure it.",
  operands: "RULE…",
  options: [],
  run({ operands }, terminal) {
    if (operands.length === 0) throw new Misuse("no rule given; transcript rules lists them");
    // The build puts the pages beside the bundle.
    for (const { name } of operands.map(ruleNamed)) terminal.print(readFileSync(join(__dirname, `rules/${name}.md`), "utf8"));
    return 0;
  },
};
