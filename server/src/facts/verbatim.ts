/** Lines that are kept as they are to the letter: code between fences, and what HTML sets as it is. */

import type { Transcript } from "../syntax/transcript";
import { lineText } from "./frame";
import { memoTranscript } from "./memo";

const FENCE = /^(?:`{3,}|~{3,})/;
const OPENS = /^<(pre|script|style|code)\b[^>]*>/i;

/** What stands between two fences is no code where it is most of the text: somebody has fenced a transcript. */
const MOST = 0.5;

/** The 0-based lines between fences and such tags, those with the marks among them; remembered with the transcript. */
export const verbatimLines: (transcript: Transcript) => ReadonlySet<number> = memoTranscript((transcript) => {
  const { lines } = transcript;
  const verbatim = new Set<number>();
  let open: { readonly line: number; readonly isEnd: (text: string) => boolean } | null = null;
  for (let line = 0; line < lines.length; line++) {
    const text = lineText(transcript, line);
    const first = text[0];
    if (first === undefined || (open === null && first !== "`" && first !== "~" && first !== "<")) continue;
    if (open === null) {
      const isEnd = endOf(text);
      if (isEnd !== null) open = { line, isEnd };
    } else if (open.isEnd(text)) {
      const isWhole = line - open.line > lines.length * MOST;
      for (let at = open.line; at <= line && !isWhole; at++) verbatim.add(at);
      open = null;
    }
  }
  return verbatim;
});

/** Tells the line that closes what a line opens; null where it opens nothing, or closes it itself. */
function endOf(text: string): ((text: string) => boolean) | null {
  const fence = FENCE.exec(text)?.[0];
  if (fence !== undefined) {
    const sign = fence.charAt(0);
    // Code in a line opens nothing, however many back-quotes it stands between.
    if (sign === "`" && text.includes(sign, fence.length)) return null;
    return (line) => line.startsWith(fence) && line.replaceAll(sign, "").trim() === "";
  }
  const tag = OPENS.exec(text)?.[1]?.toLowerCase();
  if (tag === undefined) return null;
  const closing = `</${tag}`;
  return text.toLowerCase().includes(closing) ? null : (line) => line.toLowerCase().includes(closing);
}
