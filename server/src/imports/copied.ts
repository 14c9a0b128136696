/** What is pasted into a transcript: paragraphs made of what the clipboard holds of a page. */

import type { LabelledParagraphs } from "./paragraphs";
import { readCopied } from "./read-html";
import { stackedTurns } from "./stacked-turns";
import { CannotImport, talkText } from "./talk";

/** Paragraphs on one line each, in their order. */
export interface CopiedText {
  readonly paragraphs: readonly string[];
  /** The indices of those with which a turn begins, in their order. */
  readonly openers: readonly number[];
}

/** What is on the clipboard: of a page, or plain text; `stacks` has names and times on lines of their own made labels. */
export type Clipboard = { readonly html: string; readonly stacks?: boolean } | { readonly text: string };

/** More units than these take longer than one waits for a paste. */
const LONGEST = 5_000_000;

/**
 * The paragraphs of HTML, without what is certainly about the page; null where it has no words, comes from a code editor, is
 * too long, or is made to do harm: then it is better pasted as plain text. Those of plain text where it has names and times
 * on lines of their own, and else null.
 */
export function copiedText(clipboard: Clipboard): CopiedText | null {
  if ("text" in clipboard) return clipboard.text.length > LONGEST ? null : stacked(clipboard.text.split(/\r\n?|\n/));
  if (clipboard.html.length > LONGEST) return null;
  try {
    const read = readCopied(clipboard.html);
    const copied = read === null ? null : withoutLeftovers(read);
    return (copied !== null && clipboard.stacks === true ? stacked(copied.paragraphs) : null) ?? copied;
  } catch (error) {
    if (error instanceof CannotImport) return null;
    throw error;
  }
}

function stacked(lines: readonly string[]): CopiedText | null {
  const talk = stackedTurns(lines);
  if (talk === null) return null;
  const paragraphs = talkText(talk).trimEnd().split("\n\n");
  const labels = talk.turns.flatMap(({ label }) => (label === null ? [] : [`${label}: [`]));
  return { paragraphs, openers: [...paragraphs.keys()].filter((i) => labels.some((label) => paragraphs[i]?.startsWith(label))) };
}

function withoutLeftovers({ texts, leftovers, openers }: LabelledParagraphs): CopiedText | null {
  const kept = [...texts.keys()].filter((i) => !leftovers.has(i));
  if (kept.length === 0) return null;
  return {
    paragraphs: kept.map((i) => texts[i] ?? ""),
    openers: [...kept.keys()].filter((i) => openers.has(kept[i] ?? -1)),
  };
}
