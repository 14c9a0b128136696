/** Draws a sample, and says what it tells of the whole. */

import { randomSource } from "../support/random";

/** Between which shares that of the whole lies, 19 times of 20, where `part` of a sample of `size` are of a kind (Wilson's interval). */
export function likelyShare(part: number, size: number): readonly [from: number, to: number] {
  if (size === 0) return [0, 1];
  const z = 1.96;
  const share = part / size;
  const middle = share + z ** 2 / (2 * size);
  const radius = z * Math.sqrt((share * (1 - share)) / size + z ** 2 / (4 * size ** 2));
  const scale = 1 + z ** 2 / size;
  return [(middle - radius) / scale, (middle + radius) / scale];
}

/** So many of `items` at random, by a seed that repeats them, and the others; all of them where there are no more. */
export function draw<Item>(
  items: readonly Item[],
  count: number,
  seed: number,
): { readonly drawn: readonly Item[]; readonly left: readonly Item[] } {
  const random = randomSource(seed);
  const left = [...items];
  const drawn: Item[] = [];
  while (drawn.length < count && left.length > 0) drawn.push(...left.splice(random.below(left.length), 1));
  return { drawn, left };
}
