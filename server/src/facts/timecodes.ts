/** The times of the recording that a transcript states, in its labels, on lines of their own, in brackets and at captions. */

import type { Transcript } from "../syntax/transcript";
import { slice } from "../text/source";
import type { Span } from "../text/span";
import { frame } from "./frame";
import { memoTranscript } from "./memo";
import { outline } from "./outline";

export interface Timecode {
  /** The digits, brackets left out. */
  readonly span: Span;
  /** From the recording's start, or from midnight. */
  readonly seconds: number;
  /** A label's, a line's or a caption's own, or one in brackets among the words. */
  readonly place: "label" | "line" | "caption" | "words";
}

const BEHIND_DAY = /\d[./-]\d{1,2}[./-]\d{2,4},?\s$/;
const TIME = /(?<!\d)\d{1,3}(?::\d{2}){1,3}(?:[.,]\d{1,3})?(?:\s?[ap]m\b)?/i;

/** The times of a transcript in text order; what only looks like one, such as the time in `[inaudible 00:12:34]`, is left out. */
export const timecodes: (transcript: Transcript) => readonly Timecode[] = memoTranscript((transcript) => {
  const { source } = transcript;
  const { turns, brackets } = outline(transcript);
  const found: Timecode[] = [];
  const add = (span: Span, place: Timecode["place"]) => {
    const match = TIME.exec(slice(source, span));
    const seconds = match === null ? null : secondsOf(match[0]);
    if (match === null || seconds === null) return;
    const start = span.start + match.index;
    found.push({ span: { start, end: start + match[0].length }, seconds, place });
  };
  for (const { label } of turns) {
    // The time of a message is that of a day, and no place in a recording.
    const isOfDay =
      label.timecode !== null && BEHIND_DAY.test(slice(source, { start: label.span.start, end: label.timecode.start }));
    if (label.timecode !== null && !isOfDay) add(label.timecode, "label");
  }
  const { forms } = frame(transcript);
  for (let line = 0; line < forms.length; line++) {
    const form = forms[line];
    if (form !== "timecode" && form !== "cue") continue;
    const start = source.lineStarts[line] ?? 0;
    const span = { start, end: start + (transcript.lines[line]?.to ?? 0) };
    if (form === "timecode") add(span, "line");
    else if (slice(source, span).includes("-->")) add(span, "caption");
  }
  const known = new Set(found.map(({ span }) => span.start));
  for (const { kind, span } of brackets) {
    const opening = slice(source, span).startsWith("\\") ? 2 : 1;
    if (kind !== "timecode" || known.has(span.start + opening)) continue;
    add(span, "words");
  }
  return found.sort((a, b) => a.span.start - b.span.start);
});

/** Seconds that a time stands for: `12:34` is minutes and seconds, a fourth part in front is days. Null for what is no time. */
export function secondsOf(timecode: string): number | null {
  const match = /^\D*(\d{1,3}(?::\d{2}){1,3})(?:[.,]\d+)?(?:\s?([ap])m)?/i.exec(timecode);
  if (match?.[1] === undefined) return null;
  const parts = match[1].split(":").map(Number);
  const half = match[2]?.toLowerCase();
  if (half !== undefined) {
    const [hours = 0, minutes = 0, seconds = 0] = parts;
    return (((hours % 12) + (half === "p" ? 12 : 0)) * 60 + minutes) * 60 + seconds;
  }
  const [days, hours, minutes, seconds] = [0, 0, 0, 0, ...parts].slice(-4);
  return (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0);
}
