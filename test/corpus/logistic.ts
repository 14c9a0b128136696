/** Logistic regression with weights and a penalty: Newton's method with bounds on the signs of weights, without any random start. */

export interface Model {
  readonly weights: Float64Array;
  readonly bias: number;
}

/**
 * Rows are the signs of one example each; `penalty` is per standardised sign. `direction` says for each sign whether its
 * weight may only be positive (1), only negative (-1), either (0), or is left out (null). A model of nearly the same rows is
 * a good `start`: it takes fewer rounds.
 */
export function fitModel(
  rows: readonly Float64Array[],
  target: readonly number[],
  weight: readonly number[],
  penalty: number,
  direction: readonly (number | null)[],
  { rounds = 20, start = null }: { readonly rounds?: number; readonly start?: Model | null } = {},
): Model {
  const kept = direction.flatMap((one, j) => (one === null ? [] : [j]));
  const d = kept.length;
  const n = rows.length;
  let total = 0;
  const mean = new Float64Array(d);
  for (let i = 0; i < n; i++) {
    total += weight[i] as number;
    for (let j = 0; j < d; j++)
      mean[j] = (mean[j] as number) + (weight[i] as number) * ((rows[i] as Float64Array)[kept[j] as number] as number);
  }
  for (let j = 0; j < d; j++) mean[j] = (mean[j] as number) / total;
  const deviation = new Float64Array(d);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < d; j++) {
      const away = ((rows[i] as Float64Array)[kept[j] as number] as number) - (mean[j] as number);
      deviation[j] = (deviation[j] as number) + (weight[i] as number) * away * away;
    }
  for (let j = 0; j < d; j++) deviation[j] = Math.sqrt((deviation[j] as number) / total) || 1;
  const D = d + 1;
  const X = new Float64Array(n * D);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < d; j++)
      X[i * D + j] = (((rows[i] as Float64Array)[kept[j] as number] as number) - (mean[j] as number)) / (deviation[j] as number);
    X[i * D + d] = 1;
  }
  const w = new Float64Array(D);
  if (start !== null) {
    w[d] = start.bias;
    for (let j = 0; j < d; j++) {
      const value = start.weights[kept[j] as number] as number;
      w[j] = value * (deviation[j] as number);
      w[d] = (w[d] as number) + value * (mean[j] as number);
    }
  }
  for (let round = 0; round < rounds; round++) {
    const h = new Float64Array(D * D);
    const g = new Float64Array(D);
    for (let i = 0; i < n; i++) {
      const at = i * D;
      let z = 0;
      for (let j = 0; j < D; j++) z += (w[j] as number) * (X[at + j] as number);
      const p = 1 / (1 + Math.exp(-z));
      const c = weight[i] as number;
      const r = c * (p - (target[i] as number));
      const k = c * p * (1 - p);
      for (let j = 0; j < D; j++) g[j] = (g[j] as number) + r * (X[at + j] as number);
      if (k < 1e-9 * total) continue;
      for (let a = 0; a < D; a++) {
        const hx = k * (X[at + a] as number);
        const row = a * D;
        for (let b = 0; b <= a; b++) h[row + b] = (h[row + b] as number) + hx * (X[at + b] as number);
      }
    }
    for (let j = 0; j < D; j++) {
      const own = j < d ? penalty : 1e-6;
      g[j] = (g[j] as number) + own * (w[j] as number);
      h[j * D + j] = (h[j * D + j] as number) + own;
      for (let k = j + 1; k < D; k++) h[j * D + k] = h[k * D + j] as number;
    }
    const step = boundedStep(
      h,
      g,
      w,
      kept.map((one) => direction[one] as number),
      D,
    );
    let most = 0;
    for (let j = 0; j < D; j++) most = Math.max(most, Math.abs(step[j] as number));
    // A step that is too bold is shortened: far from the answer the curve is flat and Newton's method overshoots.
    const pace = Math.min(1, 2 / most);
    for (let j = 0; j < D; j++) w[j] = (w[j] as number) + pace * (step[j] as number);
    if (most < 2e-3) break;
  }
  const weights = new Float64Array(direction.length);
  let bias = w[d] as number;
  for (let j = 0; j < d; j++) {
    const value = (w[j] as number) / (deviation[j] as number);
    weights[kept[j] as number] = value;
    bias -= value * (mean[j] as number);
  }
  return { weights, bias };
}

/** The step that makes the quadratic of `h` and `g` least while each weight keeps to its direction: coordinate by coordinate. */
function boundedStep(h: Float64Array, g: Float64Array, w: Float64Array, direction: readonly number[], n: number): Float64Array {
  const step = new Float64Array(n);
  const slope = Float64Array.from(g);
  for (let sweep = 0; sweep < 400; sweep++) {
    let moved = 0;
    for (let j = 0; j < n; j++) {
      let to = (step[j] as number) - (slope[j] as number) / (h[j * n + j] as number);
      const way = direction[j] ?? 0;
      const least = -(w[j] as number);
      if (way > 0) to = Math.max(to, least);
      else if (way < 0) to = Math.min(to, least);
      const by = to - (step[j] as number);
      if (by === 0) continue;
      step[j] = to;
      moved = Math.max(moved, Math.abs(by));
      const row = j * n;
      for (let k = 0; k < n; k++) slope[k] = (slope[k] as number) + by * (h[row + k] as number);
    }
    if (moved < 1e-5) break;
  }
  return step;
}

/** The probability that a model gives to signs. */
export function likelihood(signs: Float64Array, { weights, bias }: Model): number {
  let sum = bias;
  for (let j = 0; j < weights.length; j++) sum += (weights[j] as number) * (signs[j] as number);
  return 1 / (1 + Math.exp(-sum));
}
