/** How sure the parser is of labels and roles, and which of them it shows as uncertain. */

import { frame } from "./frame";
import { memoTranscript } from "./memo";
import type { Decision } from "./model";
import { outline } from "./outline";

/** What is less likely than this is shown as uncertain. */
const SURE = 0.6;

/** True for a likelihood, from 0 to 1, of something that is read but shown as uncertain. */
export function isUncertain(likelihood: number): boolean {
  return likelihood < SURE;
}

/** Labels that begin lines and were not read as such. */
export interface MissedLabels {
  /** In text order. */
  readonly places: readonly Decision[];
  /** Those names that come again, as printed, most used first. */
  readonly names: readonly string[];
}

/** What is less likely a label than this does not even begin like one. */
const LIKE_A_LABEL = 0.2;
/** Fewer places, and fewer names that come so often, are no sign of a convention that was not understood. */
const FEWEST_PLACES = 8;
const FEWEST_NAMES = 2;
const FEWEST_TIMES = 3;
/** The places are at least one in so many paragraphs. */
const PARAGRAPHS_A_PLACE = 10;

/**
 * The labels that were probably missed in a transcript where many paragraphs begin like labels and few are read: at least
 * one is missed for two that are read. Null in any other.
 */
export const missedLabels = memoTranscript((transcript): MissedLabels | null => {
  // In captions a label that comes again in the next cue begins no turn.
  if (frame(transcript).captions) return null;
  const { decisions, turns, parts } = outline(transcript);
  const places = decisions.filter((one) => !one.isTurn && !one.isInside && one.opens && one.likelihood >= LIKE_A_LABEL);
  if (places.length < FEWEST_PLACES || places.length * 2 <= turns.length) return null;
  const paragraphs = parts.filter((part, line) => part !== "blank" && (parts[line - 1] ?? "blank") === "blank").length;
  if (places.length * PARAGRAPHS_A_PLACE < paragraphs) return null;
  const counts = new Map<string, number>();
  for (const { text } of places) counts.set(text, (counts.get(text) ?? 0) + 1);
  const names = [...counts].filter(([, times]) => times >= FEWEST_TIMES).sort((a, b) => b[1] - a[1]);
  return names.length < FEWEST_NAMES ? null : { places, names: names.map(([name]) => name) };
});
