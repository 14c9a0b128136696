/** Medians and the like of measured times. */

/** The middle one; NaN for none. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value below which a share of the others lies; NaN for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Milliseconds since a time of `process.hrtime.bigint()`. */
export function since(start: bigint): number {
  return Number(process.hrtime.bigint() - start) / 1e6;
}
