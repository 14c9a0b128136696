/** Fits a small network: one layer of units beside weights that need none, by Adam over batches in an order that a seed repeats. */

import { type RandomSource, randomSource } from "../support/random";

/** Weights for signs as they are, in the layout of `RoleNetwork`. */
export interface Network {
  readonly direct: readonly Float64Array[];
  readonly inward: readonly Float64Array[];
  readonly thresholds: Float64Array;
  readonly outward: readonly Float64Array[];
  readonly biases: Float64Array;
}

/** How many units there are, how strongly weights are drawn to 0, and for how many rounds all rows are gone through. */
export interface NetworkOptions {
  readonly units: number;
  readonly penalty: number;
  readonly rounds: number;
  readonly seed: number;
}

const BATCH = 256;
/** The first step; steps become smaller from round to round, so that the last ones settle. */
const PACE = 0.01;

/** Rows are the signs of one example each, `targets` how likely each class is for each of them, `weight` what each counts. */
export function fitNetwork(
  rows: readonly Float64Array[],
  targets: readonly ArrayLike<number>[],
  weight: readonly number[],
  { units, penalty, rounds, seed }: NetworkOptions,
): Network {
  const random = randomSource(seed);
  const { values, mean, deviation } = standardised(rows, weight);
  const n = rows.length;
  const d = mean.length;
  const classes = targets[0]?.length ?? 0;
  const average = weight.reduce((sum, one) => sum + one, 0) / n;
  const inward = parameters(d * units, penalty, () => spread(random) * Math.sqrt(3 / d));
  const outward = parameters(units * classes, penalty);
  const direct = parameters(d * classes, penalty);
  const thresholds = parameters(units, 0);
  const biases = parameters(classes, 0);
  const all = [inward, outward, direct, thresholds, biases];
  const order = Array.from({ length: n }, (_, i) => i);
  const unit = new Float64Array(units);
  const away = new Float64Array(units);
  const share = new Float64Array(classes);
  const steps = rounds * Math.ceil(n / BATCH);
  let step = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (let from = 0; from < n; from += BATCH) {
      const to = Math.min(n, from + BATCH);
      for (const one of all) one.slope.fill(0);
      for (let b = from; b < to; b++) {
        const i = order[b] as number;
        const at = i * d;
        unit.set(thresholds.value);
        share.set(biases.value);
        for (let j = 0; j < d; j++) {
          const x = values[at + j] as number;
          addTimes(unit, 0, inward.value, j * units, units, x);
          addTimes(share, 0, direct.value, j * classes, classes, x);
        }
        for (let k = 0; k < units; k++) {
          const open = unit[k] as number;
          if (open > 0) addTimes(share, 0, outward.value, k * classes, classes, open);
        }
        toShares(share);
        const target = targets[i] as ArrayLike<number>;
        const counts = (weight[i] as number) / average / (to - from);
        for (let c = 0; c < classes; c++) share[c] = ((share[c] as number) - (target[c] as number)) * counts;
        away.fill(0);
        for (let k = 0; k < units; k++) {
          const open = unit[k] as number;
          if (open <= 0) continue;
          let sum = 0;
          for (let c = 0; c < classes; c++) sum += (share[c] as number) * (outward.value[k * classes + c] as number);
          away[k] = sum;
          addTimes(outward.slope, k * classes, share, 0, classes, open);
        }
        for (let j = 0; j < d; j++) {
          const x = values[at + j] as number;
          addTimes(inward.slope, j * units, away, 0, units, x);
          addTimes(direct.slope, j * classes, share, 0, classes, x);
        }
        addTimes(thresholds.slope, 0, away, 0, units, 1);
        addTimes(biases.slope, 0, share, 0, classes, 1);
      }
      const pace = PACE * (1 - step / steps);
      step++;
      for (const one of all) follow(one, pace, step);
    }
  }
  return unstandardised({ inward, outward, direct, thresholds, biases }, mean, deviation, units, classes);
}

/** Numbers that are learnt, with their slopes and what Adam remembers of these. */
interface Parameters {
  readonly value: Float64Array;
  readonly slope: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly penalty: number;
}

function parameters(count: number, penalty: number, start: () => number = () => 0): Parameters {
  return {
    value: Float64Array.from({ length: count }, start),
    slope: new Float64Array(count),
    first: new Float64Array(count),
    second: new Float64Array(count),
    penalty,
  };
}

const FIRST = 0.9;
const SECOND = 0.99;

/** One step of Adam (Kingma and Ba, 2015). */
function follow({ value, slope, first, second, penalty }: Parameters, pace: number, step: number): void {
  const early = 1 - FIRST ** step;
  const late = 1 - SECOND ** step;
  for (let k = 0; k < value.length; k++) {
    const g = (slope[k] as number) + penalty * (value[k] as number);
    first[k] = FIRST * (first[k] as number) + (1 - FIRST) * g;
    second[k] = SECOND * (second[k] as number) + (1 - SECOND) * g * g;
    value[k] = (value[k] as number) - (pace * (first[k] as number)) / early / (Math.sqrt((second[k] as number) / late) + 1e-8);
  }
}

function addTimes(to: Float64Array, at: number, of: Float64Array, from: number, count: number, times: number): void {
  for (let k = 0; k < count; k++) to[at + k] = (to[at + k] as number) + times * (of[from + k] as number);
}

function toShares(sums: Float64Array): void {
  const most = sums.reduce((before, sum) => Math.max(before, sum));
  let total = 0;
  for (let c = 0; c < sums.length; c++) {
    sums[c] = Math.exp((sums[c] as number) - most);
    total += sums[c] as number;
  }
  for (let c = 0; c < sums.length; c++) sums[c] = (sums[c] as number) / total;
}

const FINE = 1 << 20;
const spread = (random: RandomSource) => (2 * random.below(FINE)) / FINE - 1;

function shuffle(order: number[], random: RandomSource): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}

/** All rows, one behind the other, each sign around 0 and about as wide as the others. */
function standardised(
  rows: readonly Float64Array[],
  weight: readonly number[],
): { readonly values: Float64Array; readonly mean: Float64Array; readonly deviation: Float64Array } {
  const d = rows[0]?.length ?? 0;
  const total = weight.reduce((sum, one) => sum + one, 0);
  const mean = new Float64Array(d);
  for (const [i, row] of rows.entries()) addTimes(mean, 0, row, 0, d, (weight[i] as number) / total);
  const deviation = new Float64Array(d);
  for (const [i, row] of rows.entries())
    for (let j = 0; j < d; j++) {
      const away = (row[j] as number) - (mean[j] as number);
      deviation[j] = (deviation[j] as number) + ((weight[i] as number) / total) * away * away;
    }
  for (let j = 0; j < d; j++) deviation[j] = Math.sqrt(deviation[j] as number) || 1;
  const values = new Float64Array(rows.length * d);
  for (const [i, row] of rows.entries())
    for (let j = 0; j < d; j++) values[i * d + j] = ((row[j] as number) - (mean[j] as number)) / (deviation[j] as number);
  return { values, mean, deviation };
}

function unstandardised(
  learnt: Readonly<Record<"inward" | "outward" | "direct" | "thresholds" | "biases", Parameters>>,
  mean: Float64Array,
  deviation: Float64Array,
  units: number,
  classes: number,
): Network {
  const inward = rowsOf(learnt.inward.value, units);
  const direct = rowsOf(learnt.direct.value, classes);
  const thresholds = Float64Array.from(learnt.thresholds.value);
  const biases = Float64Array.from(learnt.biases.value);
  for (const [j, of] of deviation.entries()) {
    for (const row of [inward[j] as Float64Array, direct[j] as Float64Array])
      for (let k = 0; k < row.length; k++) row[k] = (row[k] as number) / of;
    addTimes(thresholds, 0, inward[j] as Float64Array, 0, units, -(mean[j] as number));
    addTimes(biases, 0, direct[j] as Float64Array, 0, classes, -(mean[j] as number));
  }
  return { inward, direct, thresholds, biases, outward: rowsOf(learnt.outward.value, classes) };
}

function rowsOf(values: Float64Array, width: number): readonly Float64Array[] {
  return Array.from({ length: values.length / width }, (_, i) => values.slice(i * width, (i + 1) * width));
}

/** One network that says what several say in the mean: all units side by side. */
export function joined(networks: readonly Network[]): Network {
  const share = 1 / networks.length;
  const mean = (rows: readonly Float64Array[]) => {
    const sum = new Float64Array(rows[0]?.length ?? 0);
    for (const row of rows) addTimes(sum, 0, row, 0, row.length, share);
    return sum;
  };
  const first = networks[0] as Network;
  return {
    direct: first.direct.map((_, j) => mean(networks.map(({ direct }) => direct[j] as Float64Array))),
    inward: first.inward.map((_, j) => Float64Array.from(networks.flatMap(({ inward }) => [...(inward[j] as Float64Array)]))),
    thresholds: Float64Array.from(networks.flatMap(({ thresholds }) => [...thresholds])),
    outward: networks.flatMap(({ outward }) => outward.map((row) => row.map((value) => value * share))),
    biases: mean(networks.map(({ biases }) => biases)),
  };
}
