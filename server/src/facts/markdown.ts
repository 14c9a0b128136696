/** Whether a text is written in Markdown, and where its line breaks are meant. */

import type { Transcript } from "../syntax/transcript";
import { memoLine, memoTranscript } from "./memo";

/** A heading, a fence, words in bold type, a link or a picture. */
const SIGN =
  /^#{1,6} \S|^(?:`{3}|~{3})|(?:^|[\s(])(?:\*\*|__)[^\s*_][^*_]{0,200}(?:\*\*|__)(?:$|[\s:.,;)])|\[[^[\]]{1,200}\]\([^\s()]{1,400}\)/u;

/** Fewer lines than this with such signs may be anything. */
const FEWEST = 2;

const hasSign = memoLine((text) => SIGN.test(text.slice(0, 1000)));

/** True for a text with several signs of Markdown; remembered with the transcript. */
export const isMarkdown: (transcript: Transcript) => boolean = memoTranscript((transcript) => {
  let found = 0;
  for (const line of transcript.lines.keys()) {
    if (hasSign(transcript, line) && ++found >= FEWEST) return true;
  }
  return false;
});

/** True for a 0-based line of Markdown whose two spaces at its end keep the next line from joining it. */
export function isHardBreak(transcript: Transcript, line: number): boolean {
  const { source, lines } = transcript;
  const [here, below] = [lines[line], lines[line + 1]];
  if (here === undefined || below === undefined || here.from === here.to || below.from === below.to) return false;
  const start = source.lineStarts[line] ?? 0;
  const spaces = source.text.slice(start + here.to, start + here.end);
  return /^ {2,}$/.test(spaces) && isMarkdown(transcript);
}
