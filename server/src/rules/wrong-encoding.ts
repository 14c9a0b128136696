/** A text that was read in the wrong encoding: as long as it is, `lint` finds nothing else in it, and nothing is mended. */

import { type Message, plural, say } from "../text/message";
import { type Misreading, misreading } from "../text/misreading";
import { lineAt, lineSpan } from "../text/source";
import type { Fix, TranscriptRule } from "./rule";

export const wrongEncoding: TranscriptRule = {
  name: "wrong-encoding",
  summary: "The file was read in the wrong encoding, or has lost characters; nothing else is checked or fixed until then.",
  severity: "error",
  tags: ["text"],
  scope: "transcript",
  *check({ source }) {
    const found = misreading(source.text);
    if (found === null) return;
    const { offset, lost } = found;
    const first = source.text.search(/\S/);
    yield {
      span: lineSpan(source, lineAt(source, Math.max(0, first))),
      message: messageOf(found),
      ...(lost > 0 && {
        related: [{ span: { start: offset, end: offset + 1 }, message: say`The first character that is lost.` }],
      }),
      fixes: found.looksLike === null || IN_EDITORS.has(found.looksLike) ? [fixFor(found)] : [],
    };
  },
};

/** What editors can read among what a text may look like. */
const IN_EDITORS = new Set(["Windows-1251", "Windows-1252", "UTF-16 LE", "UTF-16 BE"]);

function messageOf({ readAs, looksLike, lost }: Misreading): Message {
  const cost = plural(lost, say`${lost} characters could not be read`, say`1 character could not be read`);
  if (looksLike !== null)
    return lost === 0
      ? say`Read as ${readAs}, looks like ${looksLike}.`
      : say`Read as ${readAs}, looks like ${looksLike}: ${cost}.`;
  return say`Read in the wrong encoding, or damaged before: ${cost}.`;
}

/** A text that changes nothing by itself: the file has to be read again, which only an editor can do. */
function fixFor({ looksLike }: Misreading): Fix {
  return {
    title: looksLike === null ? say`Reopen with another encoding…` : say`Reopen with encoding ${looksLike}`,
    edits: [],
    safe: false,
    command: { name: "reopen-with-encoding", encoding: looksLike },
  };
}
