/** `transcript rules`: the rules there are. */

import { RULES } from "../rules/index";
import type { PlainCommand } from "./command";

export const rules: PlainCommand = {
  name: "rules",
  summary: "List the rules.",
  operands: "",
  options: [{ name: "json", summary: "one JSON array of all rules" }],
  run({ flags }, terminal) {
    if (flags.has("json")) {
      const list = RULES.map(({ name, summary, severity, tags }) => ({ name, summary, severity, tags }));
      terminal.print(`${JSON.stringify(list, null, 2)}\n`);
      return 0;
    }
    const width = RULES.reduce((most, { name }) => Math.max(most, name.length), 0);
    for (const { name, severity, summary } of RULES)
      terminal.print(`${name.padEnd(width)}  ${severity.padEnd(11)}  ${summary}\n`);
    return 0;
  },
};
