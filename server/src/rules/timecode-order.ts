/** Times of the recording that go back, where one of them is misprinted or a part of the text stands in the wrong place. */

import { type Timecode, timecodes } from "../facts/timecodes";
import { plural, say } from "../text/message";
import { slice } from "../text/source";
import type { TranscriptRule } from "./rule";

/** People speak at once, and captions overlap: going back by so many seconds is no disorder. */
const OVERLAP = 5;
/** Fewer times than this may be anything: hours of the day, verses. */
const FEWEST = 4;
/** A tenth of the time before, or less, begins another part of the recording, or an afternoon. */
const NEW_START = 10;
/** What begins in a gap left by times before, and has no time behind it that would show where it belongs, is no longer than this. */
const MOST_AT_END = 2;
/** A misprinted time lies so many times as far ahead as the next one. */
const STRANGE = 5;

interface Step {
  readonly time: Timecode;
  readonly before: Timecode;
}

export const timecodeOrder: TranscriptRule = {
  name: "timecode-order",
  summary: "The times of the recording go back and forth.",
  severity: "warning",
  tags: ["events"],
  scope: "transcript",
  *check(transcript) {
    const all = timecodes(transcript);
    const found = (["caption", "line", "label", "words"] as const).flatMap((place) => [
      ...stepsBack(all.filter((time) => time.place === place)),
    ]);
    const [first] = found.sort((a, b) => a.time.span.start - b.time.span.start);
    if (first === undefined) return;
    const [time, before] = [slice(transcript.source, first.time.span), slice(transcript.source, first.before.span)];
    yield {
      span: first.time.span,
      message: plural(
        found.length,
        say`The time “${time}” comes after “${before}”; times go back in ${found.length} places, and this is the first.`,
        say`The time “${time}” comes after “${before}”.`,
      ),
      related: [{ span: first.before.span, message: say`“${before}” is later, and comes before it.` }],
    };
  },
};

/**
 * Steps back that can only be faults: the times from there on fit between two times before, and then go on from where they
 * left off. A new part of the recording, or another day, runs over the times before, and is passed over.
 */
function* stepsBack(times: readonly Timecode[]): Iterable<Step> {
  if (times.length < FEWEST) return;
  let run: Timecode[] = [];
  for (let i = 0; i < times.length; i++) {
    const time = times[i];
    const before = run.at(-1);
    if (time === undefined) continue;
    if (before === undefined || time.seconds >= before.seconds - OVERLAP) {
      run.push(time);
      continue;
    }
    const start = run[0]?.seconds ?? 0;
    if (time.seconds <= Math.max(start, before.seconds / NEW_START)) {
      run = [time];
      continue;
    }
    if (isMisprint(run, before, times.slice(i, i + 3))) {
      yield { time, before };
      run.splice(-1, 1, time);
      continue;
    }
    const gapEnd = firstLater(run, time.seconds);
    let last = i;
    let latest = time.seconds;
    for (
      let next = times[last + 1];
      next !== undefined && isBetween(latest - OVERLAP, next.seconds, gapEnd);
      next = times[last + 1]
    ) {
      latest = next.seconds;
      last++;
    }
    const next = times[last + 1];
    if (next === undefined ? last - i < MOST_AT_END : next.seconds >= before.seconds) {
      yield { time, before };
      i = last;
    } else run = [time];
  }
}

function isBetween(low: number, seconds: number, high: number): boolean {
  return low <= seconds && seconds <= high;
}

/** True for a time far later than the one before it, which the next three follow at once. */
function isMisprint(run: readonly Timecode[], time: Timecode, [next, second, third]: readonly Timecode[]): boolean {
  const before = run.at(-2);
  if (before === undefined || next === undefined || second === undefined || third === undefined) return false;
  const follow = [before, next, second, third].every((one, i, all) => one.seconds >= (all[i - 1]?.seconds ?? 0));
  const step = Math.max(1, next.seconds - before.seconds);
  return follow && third.seconds < time.seconds && time.seconds - before.seconds >= STRANGE * step;
}

/** The first time of a run that is later than `seconds`; the runs are in order, but for what overlaps. */
function firstLater(run: readonly Timecode[], seconds: number): number {
  let low = 0;
  let high = run.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((run[middle]?.seconds ?? 0) > seconds) high = middle;
    else low = middle + 1;
  }
  return run[low]?.seconds ?? Number.POSITIVE_INFINITY;
}
