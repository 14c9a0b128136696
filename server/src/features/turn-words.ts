/** Who speaks in a turn and the first words, as every list of turns shows them: at one length, so that they are cut once. */

import type { Turn } from "../facts/model";
import type { Line } from "../syntax/line";
import { lineSlot } from "../syntax/memory";
import type { Transcript } from "../syntax/transcript";
import { excerpt } from "../text/excerpt";
import type { Span } from "../text/span";
import { firstWords } from "./first-words";

/** What name and words are cut to together, in units; a long label may pass it. */
const LONGEST = 70;
const FEWEST = 30;

/** A label as lists show it. */
interface ShownLabel {
  /** Its words on one line; `?` where it has none. */
  readonly speaker: string;
  /** The outlet or office that it gives; null where it gives none. */
  readonly affiliation: string | null;
  /** The speaker, with the outlet or office in brackets, where there is one. */
  readonly whole: string;
}

/** Offsets from the line's start say which label of the line it is. */
interface KeptLabel extends ShownLabel {
  readonly name: Span;
  readonly office: Span | null;
}

const labelSlot = lineSlot();

/** The label of a turn as lists show it. Kept with its line, where it is on one: a key changes none but one. */
export function shownLabel({ source, lines }: Transcript, { label, line: index }: Turn): ShownLabel {
  const line = lines[index] as Line;
  const start = source.lineStarts[index] as number;
  const name = { start: label.name.start - start, end: label.name.end - start };
  const office =
    label.affiliation === null ? null : { start: label.affiliation.start - start, end: label.affiliation.end - start };
  const kept = line.memory.get(labelSlot) as KeptLabel | undefined;
  if (kept !== undefined && isSameSpan(kept.name, name) && isSameSpan(kept.office, office)) return kept;
  const speaker = excerpt(source.text, label.name) || "?";
  const affiliation = label.affiliation === null ? null : excerpt(source.text, label.affiliation);
  const whole = label.affiliation === null ? speaker : `${speaker} (${excerpt(source.text, label.affiliation, 30)})`;
  const shown = { speaker, affiliation, whole, name, office };
  const isOnLine = [name, office].every((span) => span === null || (span.start >= 0 && span.end <= line.end));
  if (isOnLine) line.memory.set(labelSlot, shown satisfies KeptLabel);
  return shown;
}

function isSameSpan(a: Span | null, b: Span | null): boolean {
  return a === b || (a !== null && b !== null && a.start === b.start && a.end === b.end);
}

/** The first words of a turn on one line, shorter behind a longer label; empty where nothing is said. */
export function turnWords(transcript: Transcript, turn: Turn): string {
  const limit = Math.max(FEWEST, LONGEST - shownLabel(transcript, turn).whole.length);
  return firstWords(transcript, { start: turn.textStart, end: turn.span.end }, limit);
}
