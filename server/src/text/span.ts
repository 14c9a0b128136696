/** A stretch of text, in UTF-16 code units: what JavaScript strings and the protocol's default positions count in. */

export interface Span {
  /** Offset of the first unit. */
  readonly start: number;
  /** Offset behind the last unit; equal to `start` for an empty span. */
  readonly end: number;
}

/** True when the two spans share at least one unit, or one is empty and lies inside or at an end of the other. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** True when `inner` lies wholly inside `outer`; equal spans contain each other. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The span moved by `offset` units. */
export function shift(span: Span, offset: number): Span {
  return { start: span.start + offset, end: span.end + offset };
}
