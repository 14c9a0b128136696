/** What a run of `npm run mutate` tells its plugins, among the options of Stryker. */
export interface Wanted {
  readonly wanted: {
    /** As in `Room`. */
    readonly tests: readonly string[];
    /** How many mutants to try. */
    readonly sample: number;
    readonly seed: number;
  };
}
