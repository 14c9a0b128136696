/** Mutants that no test can notice, since they do the same, each with the reason. */

export interface Explained {
  /** Below server/src/, without `.ts`. */
  readonly module: string;
  /** What became of which words, as `npm run mutate` prints it: it holds wherever in the module the words stand. */
  readonly change: string;
  readonly why: string;
}

export const EXPLAINED: readonly Explained[] = [];
