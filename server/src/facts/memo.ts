/** Remembers what is expensive together with the value it is about, so that nothing is ever invalidated. */

import type { Line } from "../syntax/line";
import type { Transcript } from "../syntax/transcript";

/** A function of one line's text without its terminator, computed once for each line object: an edit asks again only about the lines it touched. */
export function memoLine<Result>(compute: (text: string) => Result): (transcript: Transcript, line: number) => Result {
  const known = new WeakMap<Line, { readonly result: Result }>();
  return ({ source, lines }, index) => {
    const line = lines[index] as Line;
    let entry = known.get(line);
    if (entry === undefined) {
      const start = source.lineStarts[index] as number;
      entry = { result: compute(source.text.slice(start, start + line.end)) };
      known.set(line, entry);
    }
    return entry.result;
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
