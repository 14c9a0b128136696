/** `transcript fix`: applies what may be applied unread, and tells what is left. */

import { bytesWith, mustBeWhole, writeTextFile } from "../files/text-file";
import { fixAll } from "../rules/fix";
import { lint } from "../rules/lint";
import { parse } from "../syntax/transcript";
import { counted } from "../text/counted";
import { positionAt } from "../text/position";
import { knowledgeOf } from "./archives";
import type { FileCommand } from "./command";
import { INDEX_IN } from "./line-indexes";
import { contextOf, RULE_OPTION, wantedRules, wantsRepeats } from "./lint-options";
import { unifiedDiff } from "./unified-diff";

interface Fixed {
  /** How many findings were mended. */
  readonly applied: number;
  /** How many are left. */
  readonly left: number;
  readonly isChanged: boolean;
  /** What goes to standard output: a diff, or the text that came from standard input. */
  readonly printed: string | Uint8Array;
  /** Fixes that were not applied, each with its place and rule. */
  readonly dropped: readonly string[];
}

export const fix: FileCommand<Fixed> = {
  name: "fix",
  summary: "Apply the safe fixes: those that keep every spoken word.",
  operands: "PATH…",
  options: [{ name: "diff", summary: "print the change as a unified diff and write nothing" }, RULE_OPTION, INDEX_IN],
  writes: true,
  wantsRepeats,
  visit(file, given, repeats) {
    mustBeWhole(file);
    const context = contextOf(file, given, repeats);
    const rules = wantedRules(given);
    const { transcript, applied, dropped } = fixAll(parse(file.text, knowledgeOf(file, given)), context, rules);
    const { source } = transcript;
    const isChanged = source.text !== file.text;
    let printed: string | Uint8Array = "";
    if (given.flags.has("diff")) printed = isChanged ? unifiedDiff(file.name, file.text, source.text) : "";
    else if (given.flags.has("stdin")) printed = bytesWith(file, source.text);
    else if (isChanged) writeTextFile(file, source.text);
    return {
      applied,
      left: lint(transcript, context, rules).length,
      isChanged,
      printed,
      dropped: dropped.map(({ span, rule }) => {
        const { line, column } = positionAt(source, span.start);
        return `${file.name}:${line}:${column}: not fixed, the fix would change a spoken word (${rule.name})`;
      }),
    };
  },
  report(given, terminal) {
    wantedRules(given);
    const printsDiff = given.flags.has("diff");
    let fixed = 0;
    let files = 0;
    let left = 0;
    return {
      take(outcome) {
        terminal.print(outcome.printed);
        outcome.dropped.forEach(terminal.complain);
        if (outcome.isChanged) files++;
        fixed += outcome.applied;
        left += outcome.left;
      },
      end() {
        const sum = `${counted(fixed, "finding")} in ${counted(files, "file")}`;
        if (printsDiff) terminal.complain(`would fix ${sum}; nothing was written`);
        else if (given.flags.has("stdin")) terminal.complain(`fixed ${sum}`);
        else terminal.print(`fixed ${sum}\n`);
        if (left > 0)
          terminal.complain(`${counted(left, "finding")} ${left === 1 ? "needs" : "need"} manual review: run transcript check`);
        return left > 0 || (printsDiff && files > 0) ? 1 : 0;
      },
    };
  },
};
