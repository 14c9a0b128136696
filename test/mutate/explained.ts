/** Mutants that no test can notice, since they do the same, each with the reason. */

export interface Explained {
  /** Below server/src/, without `.ts`. */
  readonly module: string;
  /** What became of which words, as `npm run mutate` prints it: it holds wherever in the module the words stand. */
  readonly change: string;
  readonly why: string;
}

const FOR_TYPES = "the type asks for it, and it never comes to that";
const FAST_PATH = "a fast path: what follows would say the same, later";

export const EXPLAINED: readonly Explained[] = [
  { module: "facts/catalogue-marks", change: "!MENU_SIGN.test(words) → false", why: FAST_PATH },
  { module: "facts/header-dates", change: "readings[0]?.[0] → readings[0][0]", why: FOR_TYPES },
  { module: "facts/page-numbers", change: "/\\d+/.exec(text)?.[0] → /\\d+/.exec(text)[0]", why: FOR_TYPES },
  {
    module: "facts/set-off",
    change: "transcript.lines[line]?.candidates → transcript.lines[line].candidates",
    why: FOR_TYPES,
  },
  { module: "facts/speaker-facts", change: "surname !== undefined → true", why: "no set of words holds undefined" },
  {
    module: "rules/mixed-label-style",
    change: "first === undefined || turn === undefined → first === undefined && turn === undefined",
    why: FOR_TYPES,
  },
];
