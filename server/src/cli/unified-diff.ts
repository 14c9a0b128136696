/** The difference of two texts as a unified diff, which `patch` and `git apply` take. */

import { changedRuns, type Run } from "../text/changed-runs";

/** Unchanged lines that are shown before and after a change. */
const CONTEXT = 3;

/** The diff of a file, with its name in both of its headers; its lines end at LF alone, as these programs count them. */
export function unifiedDiff(name: string, before: string, after: string): string {
  const { formatPatch, FILE_HEADERS_ONLY } = require("../files/library") as typeof import("../files/library");
  const [old, now] = [linesOf(before), linesOf(after)];
  const inside = name.replace(/^\/+/, "");
  const hunks = together(changedRuns(old, now), old.length).map((runs) => hunk(runs, old, now));
  const names = { oldFileName: `a/${inside}`, newFileName: `b/${inside}`, oldHeader: undefined, newHeader: undefined };
  return formatPatch({ ...names, hunks }, FILE_HEADERS_ONLY);
}

/** With their ends, so that a last line without one differs from the same with one. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Runs so near to one another that what is shown around them would touch. */
function together(runs: readonly Run[], lineCount: number): readonly (readonly Run[])[] {
  const groups: Run[][] = [];
  let end = -lineCount - 2 * CONTEXT - 1;
  for (const run of runs) {
    if (run.from - end <= 2 * CONTEXT) groups.at(-1)?.push(run);
    else groups.push([run]);
    end = run.to;
  }
  return groups;
}

function hunk(runs: readonly Run[], old: readonly string[], now: readonly string[]) {
  const first = runs[0] as Run;
  const last = runs.at(-1) as Run;
  const start = Math.max(0, first.from - CONTEXT);
  const end = Math.min(old.length, last.to + CONTEXT);
  const lines: string[] = [];
  const add = (sign: string, text: string) => {
    if (text.endsWith("\n")) lines.push(sign + text.slice(0, -1));
    else lines.push(sign + text, "\\ No newline at end of file");
  };
  let at = start;
  for (const { from, to, newFrom, newTo } of runs) {
    for (const line of old.slice(at, from)) add(" ", line);
    for (const line of old.slice(from, to)) add("-", line);
    for (const line of now.slice(newFrom, newTo)) add("+", line);
    at = to;
  }
  for (const line of old.slice(at, end)) add(" ", line);
  const newStart = first.newFrom - (first.from - start);
  const newEnd = last.newTo + (end - last.to);
  return { oldStart: start + 1, oldLines: end - start, newStart: newStart + 1, newLines: newEnd - newStart, lines };
}
