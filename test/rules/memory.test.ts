/** What is remembered with the lines of a text keeps no text alive that nobody can see any more. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { lint } from "../../server/src/rules/lint";
import { DEFAULT_CONTEXT } from "../../server/src/rules/rule";
import { edit, parse } from "../../server/src/syntax/transcript";
import { variedText } from "../bench/varied-texts";

test("the versions of a text that was typed into at many places are forgotten", () => {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  const used = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  let transcript = parse(variedText(300_000));
  lint(transcript, DEFAULT_CONTEXT);
  const before = used();
  const lines = 60;
  for (let i = 0; i < lines; i++) {
    const start = (transcript.source.lineStarts[i * 10 + 8] as number) + 2;
    transcript = edit(transcript, { span: { start, end: start }, text: "x" });
    lint(transcript, DEFAULT_CONTEXT);
  }
  const grown = used() - before;
  // Each version kept would be two bytes a unit.
  assert.ok(grown < (lines * 2 * 300_000) / 4, `${grown} bytes for ${lines} edits`);
  assert.ok(transcript.lines.length > lines * 10);
});
