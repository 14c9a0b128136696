/** Remembers what is expensive together with the value it is about, so that nothing is ever invalidated. */

import type { Line } from "../syntax/line";
import { lineSlot, transcriptSlot } from "../syntax/memory";
import type { Traits } from "../syntax/traits";
import type { Transcript } from "../syntax/transcript";

/** Of which lines a function has anything to say. */
interface Concerns<Result> {
  /** Those that have one of these. */
  readonly traits: Traits;
  /** The answer for all others. */
  readonly otherwise: Result;
}

/**
 * A function of one line's text without its terminator, computed once for each line object: an edit asks again only about
 * the lines it touched. For functions that live as long as the program; see `memoLineFor` for others.
 */
export function memoLine<Result extends NonNullable<unknown> | null>(
  compute: (text: string, traits: Traits) => Result,
  concerns?: Concerns<Result>,
): (transcript: Transcript, line: number) => Result {
  return memoLineOf(({ content, traits }) => compute(content, traits), concerns);
}

/** The same for a function of all that is known of a line by its own text alone. */
export function memoLineOf<Result extends NonNullable<unknown> | null>(
  compute: (line: Line) => Result,
  concerns?: Concerns<Result>,
): (transcript: Transcript, line: number) => Result {
  const slot = lineSlot();
  return ({ lines }, index) => {
    const line = lines[index] as Line;
    if (concerns !== undefined && (line.traits & concerns.traits) === 0) return concerns.otherwise;
    const known = line.memory.get(slot) as Result | undefined;
    if (known !== undefined) return known;
    const result = compute(line);
    line.memory.set(slot, result);
    return result;
  };
}

/** The same for a function that lives with something else, such as what an archive teaches: its answers are forgotten with it, too. */
export function memoLineFor<Result>(compute: (text: string) => Result): (transcript: Transcript, line: number) => Result {
  const known = new WeakMap<Line, { readonly result: Result }>();
  return ({ lines }, index) => {
    const line = lines[index] as Line;
    let entry = known.get(line);
    if (entry === undefined) {
      entry = { result: compute(line.content) };
      known.set(line, entry);
    }
    return entry.result;
  };
}

/** A function of a transcript, computed once for each and forgotten with it. For functions that live as long as the program. */
export function memoTranscript<Result extends NonNullable<unknown> | null>(
  compute: (transcript: Transcript) => Result,
): (transcript: Transcript) => Result {
  const slot = transcriptSlot();
  return (transcript) => {
    const known = transcript.memory.get(slot) as Result | undefined;
    if (known !== undefined) return known;
    const result = compute(transcript);
    transcript.memory.set(slot, result);
    return result;
  };
}

/** The same function, computed once for each argument object and forgotten with it. */
export function memo<Argument extends object, Result>(compute: (argument: Argument) => Result): (argument: Argument) => Result {
  const known = new WeakMap<Argument, { readonly result: Result }>();
  return (argument) => {
    let entry = known.get(argument);
    if (entry === undefined) {
      entry = { result: compute(argument) };
      known.set(argument, entry);
    }
    return entry.result;
  };
}
