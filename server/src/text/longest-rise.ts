/** What of a list is in order. */

/** The places, rising, of the longest list of numbers among these that never falls; in time that hardly grows faster than the list. */
export function longestRise(numbers: readonly number[]): readonly number[] {
  // Of all such lists of one length, `ends` has the one whose end is smallest; `before` leads back from each number.
  const ends: number[] = [];
  const before: number[] = [];
  for (const [place, number] of numbers.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] as number] as number) <= number) low = middle + 1;
      else high = middle;
    }
    before.push(low === 0 ? -1 : (ends[low - 1] as number));
    ends[low] = place;
  }
  const places: number[] = [];
  for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place] as number) places.push(place);
  return places.reverse();
}
