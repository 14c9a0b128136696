/** `transcript check`: what the rules find. */

import { basename } from "node:path";
import { lint } from "../rules/lint";
import { DEFAULT_SETTINGS } from "../rules/settings";
import { parse } from "../syntax/transcript";
import { nearest } from "../text/nearest";
import { type Command, Misuse } from "./command";
import { counted } from "./counted";
import { eachFile } from "./files";
import { REPORTERS, reported } from "./report";

export const check: Command = {
  name: "check",
  summary: "Print what the rules find.",
  operands: "PATH…",
  options: [{ name: "format", value: "FORMAT", summary: `how to print it: ${Object.keys(REPORTERS).join(", ")}` }],
  run(given, terminal) {
    const reporter = reporterNamed(given.values.get("format")?.at(-1) ?? "text")(terminal);
    let files = 0;
    let found = 0;
    let fixable = 0;
    const code = eachFile(given.operands, terminal, ({ name, text }) => {
      const transcript = parse(text);
      const context = { fileName: basename(name), settings: DEFAULT_SETTINGS };
      const findings = lint(transcript, context).map((finding) => reported(name, transcript.source, finding));
      reporter.file(findings);
      files++;
      found += findings.length;
      fixable += findings.filter(({ fixes }) => fixes[0]?.safe).length;
    });
    reporter.end();
    const mend = fixable === 0 ? "" : `; transcript fix mends ${fixable}`;
    terminal.complain(`${counted(found, "finding")} in ${counted(files, "file")}${mend}`);
    return code === 0 && found > 0 ? 1 : code;
  },
};

function reporterNamed(name: string) {
  const reporter = Object.hasOwn(REPORTERS, name) ? REPORTERS[name] : undefined;
  if (reporter) return reporter;
  const near = nearest(name, Object.keys(REPORTERS));
  throw new Misuse(`unknown format ${name}; ${near ? `did you mean ${near}?` : `one of ${Object.keys(REPORTERS).join(", ")}`}`);
}
