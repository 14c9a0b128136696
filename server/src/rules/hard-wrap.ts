/** Paragraphs whose lines were wrapped at some width. */

import { wrapping } from "../facts/wrapping";
import type { Transcript } from "../syntax/transcript";
import { plural, say } from "../text/message";
import type { Edit } from "../text/source";
import { contentSpan } from "./layout";
import type { TranscriptRule } from "./rule";

export const hardWrap: TranscriptRule = {
  name: "hard-wrap",
  summary: "The lines of the paragraphs were wrapped at some width.",
  severity: "off",
  tags: ["text"],
  scope: "transcript",
  *check(transcript) {
    const found = wrapping(transcript);
    const first = found?.joints[0];
    if (found === null || first === undefined) return;
    yield {
      span: contentSpan(transcript, first),
      message: say`The lines were wrapped at about ${found.width} characters.`,
      fixes: [
        {
          title: plural(found.joints.length, say`Join the lines of the paragraphs (${found.joints.length} line breaks)`),
          edits: found.joints.map((line) => joint(transcript, line)),
          safe: false,
        },
      ],
    };
  },
};

function joint(transcript: Transcript, line: number): Edit {
  return { span: { start: contentSpan(transcript, line).end, end: contentSpan(transcript, line + 1).start }, text: " " };
}
