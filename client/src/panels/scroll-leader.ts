/** Which of two views that scroll together leads, so that neither follows its own echo. */

/** Lines by which two views of one text may differ and still be at the same place: what is above a line wraps otherwise in each. */
const SAME_PLACE = 5;

export interface ScrollLeader {
  /** The other view leads to a 0-based line. */
  readonly led: (line: number) => void;
  /** True where the editor, whose first line is this one now, moved by itself and not on its way to where it was led. */
  readonly leads: (line: number) => boolean;
}

/** At first the editor leads. */
export function createScrollLeader(): ScrollLeader {
  let target: number | null = null;
  let distance = Infinity;
  return {
    led: (line) => {
      target = line;
      distance = Infinity;
    },
    leads: (line) => {
      if (target === null) return true;
      const now = Math.abs(line - target);
      const isOnItsWay = now <= SAME_PLACE || now < distance;
      distance = now;
      if (!isOnItsWay) target = null;
      return !isOnItsWay;
    },
  };
}
