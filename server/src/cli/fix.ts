/** `transcript fix`: applies what may be applied unread, and tells what is left. */

import { basename } from "node:path";
import { fixAll } from "../rules/fix";
import { lint } from "../rules/lint";
import { DEFAULT_SETTINGS } from "../rules/settings";
import { parse } from "../syntax/transcript";
import type { Command } from "./command";
import { counted } from "./counted";
import { eachFile } from "./files";
import { positionAt } from "./position";
import { writeTextFile } from "./text-file";

export const fix: Command = {
  name: "fix",
  summary: "Apply the safe fixes: those that keep every spoken word.",
  operands: "PATH…",
  options: [{ name: "diff", summary: "print the change as a unified diff and write nothing" }],
  run(given, terminal) {
    const printsDiff = given.flags.has("diff");
    let fixed = 0;
    let files = 0;
    let left = 0;
    const code = eachFile(given.operands, terminal, (file) => {
      const context = { fileName: basename(file.name), settings: DEFAULT_SETTINGS };
      const { transcript, applied, dropped } = fixAll(parse(file.text), context);
      const { source } = transcript;
      if (source.text !== file.text) {
        if (printsDiff) terminal.print(unifiedDiff(file.name, file.text, source.text));
        else writeTextFile(file, source.text);
        fixed += applied;
        files++;
      }
      for (const { span, rule } of dropped) {
        const { line, column } = positionAt(source, span.start);
        terminal.complain(`${file.name}:${line}:${column}: not fixed, the fix would change a spoken word (${rule.name})`);
      }
      left += lint(transcript, context).length;
    });
    if (printsDiff) terminal.complain(`would fix ${counted(fixed, "finding")} in ${counted(files, "file")}; nothing was written`);
    else terminal.print(`fixed ${counted(fixed, "finding")} in ${counted(files, "file")}\n`);
    if (left > 0) terminal.complain(`${counted(left, "finding")} left for a person; transcript check shows them`);
    return code === 0 && (left > 0 || (printsDiff && files > 0)) ? 1 : code;
  },
};

function unifiedDiff(name: string, before: string, after: string): string {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = require("diff") as typeof import("diff");
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, options);
}
