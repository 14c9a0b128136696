/**
 * Takes as many mutants as are wanted, at random by seed. A checker of Stryker sees all mutants before any is tried, and
 * what it refuses is not tried: so this refuses, in one group, those that were not drawn.
 */

import type { Checker, CheckResult, CheckStatus } from "@stryker-mutator/api/check";
import type { Mutant, StrykerOptions } from "@stryker-mutator/api/core";
import { draw } from "./samples";
import type { Wanted } from "./wanted";

export class SampleChecker implements Checker {
  static readonly inject = ["options"] as const;
  readonly #wanted: Wanted["wanted"];

  constructor(options: StrykerOptions) {
    this.#wanted = (options as StrykerOptions & Wanted).wanted;
  }

  async init(): Promise<void> {}

  /** Each mutant that was drawn by itself, and all others together. */
  async group(mutants: readonly Mutant[]): Promise<string[][]> {
    const { sample, seed } = this.#wanted;
    const ids = mutants.map(({ id }) => id);
    // A group of one is one that was drawn: where only one would be left, it is, too.
    const { drawn, left } = draw(ids, sample === ids.length - 1 ? ids.length : sample, seed);
    return [...drawn.map((id) => [id]), ...(left.length === 0 ? [] : [[...left]])];
  }

  async check(mutants: readonly Mutant[]): Promise<Record<string, CheckResult>> {
    const result: CheckResult =
      mutants.length === 1
        ? { status: "passed" as CheckStatus.Passed }
        : { status: "compileError" as CheckStatus.CompileError, reason: "not drawn" };
    return Object.fromEntries(mutants.map(({ id }) => [id, result]));
  }
}
