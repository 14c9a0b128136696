/**
 * How likely each role of a speaker is, by signs: a small network. Each of its units stands for signs that mean something
 * together, such as asking much where only two speak; what a unit does not need to know together is weighed directly.
 */

/** Rows are in the order of `ROLE_SIGNS`, columns in that of `ROLES` or of the units. */
export interface RoleNetwork {
  /** What a sign weighs for each role. */
  readonly direct: readonly ArrayLike<number>[];
  /** What a sign weighs for each unit. */
  readonly inward: readonly ArrayLike<number>[];
  readonly thresholds: ArrayLike<number>;
  /** For each unit, what it weighs for each role. */
  readonly outward: readonly ArrayLike<number>[];
  readonly biases: ArrayLike<number>;
}

/** The likelihood of each role, in the order of `ROLES`; together 1. */
export function roleLikelihoods(signs: ArrayLike<number>, network: RoleNetwork): readonly number[] {
  const sums = Array.from(network.biases);
  const units = Array.from(network.thresholds);
  for (let j = 0; j < signs.length; j++) {
    const value = signs[j] as number;
    if (value === 0) continue;
    addRow(sums, network.direct[j], value);
    addRow(units, network.inward[j], value);
  }
  for (const [k, unit] of units.entries()) if (unit > 0) addRow(sums, network.outward[k], unit);
  const most = sums.reduce((before, sum) => Math.max(before, sum));
  const shares = sums.map((sum) => Math.exp(sum - most));
  const total = shares.reduce((before, share) => before + share, 0);
  return shares.map((share) => share / total);
}

function addRow(sums: number[], row: ArrayLike<number> | undefined, times: number): void {
  for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) + times * (row?.[k] ?? 0);
}
