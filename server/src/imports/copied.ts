/** What is pasted into a transcript: paragraphs made of what the clipboard holds of a page. */

import type { LabelledParagraphs } from "./paragraphs";
import { readCopied } from "./read-html";
import { CannotImport } from "./talk";

/** Paragraphs on one line each, in their order. */
export interface CopiedText {
  readonly paragraphs: readonly string[];
  /** The indices of those with which a turn begins, in their order. */
  readonly openers: readonly number[];
}

/** More units than these take longer than one waits for a paste. */
const LONGEST = 5_000_000;

/**
 * The paragraphs of HTML, without what is certainly about the page; null where it has no words, comes from a code editor, is
 * too long, or is made to do harm: then it is better pasted as plain text.
 */
export function copiedText(html: string): CopiedText | null {
  if (html.length > LONGEST) return null;
  try {
    const read = readCopied(html);
    return read === null || read.texts.length === 0 ? null : withoutLeftovers(read);
  } catch (error) {
    if (error instanceof CannotImport) return null;
    throw error;
  }
}

function withoutLeftovers({ texts, leftovers, openers }: LabelledParagraphs): CopiedText | null {
  const kept = [...texts.keys()].filter((i) => !leftovers.has(i));
  if (kept.length === 0) return null;
  return {
    paragraphs: kept.map((i) => texts[i] ?? ""),
    openers: [...kept.keys()].filter((i) => openers.has(kept[i] ?? -1)),
  };
}
