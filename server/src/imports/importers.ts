/** The formats from which transcripts are imported, by the endings of files' names. */

import { readCaptions } from "./read-captions";
import { readHtml } from "./read-html";
import { readJson } from "./read-json";
import { CannotImport, type Talk, talkText } from "./talk";

const READERS: Readonly<Record<string, (text: string) => Talk>> = {
  ".vtt": readCaptions,
  ".srt": readCaptions,
  ".sbv": readCaptions,
  ".json": readJson,
  ".json3": readJson,
  ".html": readHtml,
  ".htm": readHtml,
  ".xhtml": readHtml,
};

/** The endings of the files that can be imported, with their dots. */
export const IMPORTED_ENDINGS: readonly string[] = Object.keys(READERS);

/** More units than this are no transcript, and would fill the memory. */
const LONGEST = 50_000_000;

/** The transcript that a file makes, or one phrase that says what is wrong with the file. */
export type Imported = { readonly text: string } | { readonly refused: string };

/** The transcript of a file with this name, which may have its folders, and this text. */
export function imported(name: string, text: string): Imported {
  const ending = /\.[^./\\]+$/.exec(name.toLowerCase())?.[0] ?? "";
  const read = Object.hasOwn(READERS, ending) ? READERS[ending] : undefined;
  if (read === undefined) return { refused: `is in no format that can be imported; these are ${IMPORTED_ENDINGS.join(", ")}` };
  if (text.length > LONGEST) return { refused: "is too large to be imported; split it first" };
  if (text.trim() === "") return { refused: "is empty" };
  try {
    return { text: talkText(read(text)) };
  } catch (error) {
    if (error instanceof CannotImport) return { refused: error.message };
    throw error;
  }
}
