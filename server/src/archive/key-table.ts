/** Which files hold a line of a key: a hash table in typed arrays, so that millions of lines fit into little memory. */

/** Files are numbers from 0; a key is any number but 0. */
export interface KeyTable {
  /** Notes that a file holds the key; nothing where that is the file noted last. False where there is no room for another key. */
  add(key: number, file: number): boolean;
  /** Takes it back; nothing where it was not noted. */
  remove(key: number, file: number): void;
  /** How many files hold the key. */
  count(key: number): number;
  /** At most `limit` of the files that hold the key, the one noted last first. */
  files(key: number, limit: number): readonly number[];
  /** How many keys there are, and what they occupy. */
  size(): { readonly keys: number; readonly bytes: number };
}

/** The share of slots that may be taken before the table grows. */
const FULL = 0.75;
const FIRST_CAPACITY = 1 << 12;

/**
 * A table for at most `most` keys. A slot takes 16 bytes: the key, the number of its files, and its one file, or the head of the
 * list of its files; a list takes 8 bytes a file. Slots are found by linear probing and closed by shifting back, lists kept
 * in one pair of arrays whose free places are a list, too: what is removed leaves nothing behind.
 */
export function createKeyTable(most: number): KeyTable {
  let keys = new Float64Array(FIRST_CAPACITY);
  let counts = new Int32Array(FIRST_CAPACITY);
  /** The file itself where there is one; a place in `owners` where there are more. */
  let heads = new Int32Array(FIRST_CAPACITY);
  let taken = 0;
  let owners = new Int32Array(FIRST_CAPACITY);
  let nexts = new Int32Array(FIRST_CAPACITY);
  let used = 0;
  let free = -1;

  /** The bits that the key's own remainders leave, as a first slot. */
  const home = (key: number) => ((key / 2 ** 21) >>> 0) & (keys.length - 1);
  /** The slot of the key, or the empty one where it would go. */
  const find = (key: number): number => {
    let slot = home(key);
    while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & (keys.length - 1);
    return slot;
  };
  const grow = () => {
    const [oldKeys, oldCounts, oldHeads] = [keys, counts, heads];
    keys = new Float64Array(2 * oldKeys.length);
    counts = new Int32Array(keys.length);
    heads = new Int32Array(keys.length);
    for (const [i, key] of oldKeys.entries()) {
      if (key === 0) continue;
      const slot = find(key);
      keys[slot] = key;
      counts[slot] = oldCounts[i] ?? 0;
      heads[slot] = oldHeads[i] ?? 0;
    }
  };
  const link = (owner: number, next: number): number => {
    let place = free;
    if (place !== -1) free = nexts[place] ?? -1;
    else {
      place = used++;
      if (place === owners.length) {
        owners = lengthened(owners);
        nexts = lengthened(nexts);
      }
    }
    owners[place] = owner;
    nexts[place] = next;
    return place;
  };
  const unlink = (place: number): number => {
    const next = nexts[place] ?? -1;
    nexts[place] = free;
    free = place;
    return next;
  };
  /** Empties a slot and moves up what was pushed behind it. */
  const close = (emptied: number) => {
    const mask = keys.length - 1;
    let hole = emptied;
    for (let slot = (hole + 1) & mask; keys[slot] !== 0; slot = (slot + 1) & mask) {
      const distance = (slot - home(keys[slot] ?? 0)) & mask;
      if (distance < ((slot - hole) & mask)) continue;
      keys[hole] = keys[slot] ?? 0;
      counts[hole] = counts[slot] ?? 0;
      heads[hole] = heads[slot] ?? 0;
      hole = slot;
    }
    keys[hole] = 0;
    counts[hole] = 0;
    taken--;
  };

  return {
    add(key, file) {
      let slot = find(key);
      const count = counts[slot] ?? 0;
      const head = heads[slot] ?? 0;
      if (count === 0) {
        if (taken >= most) return false;
        if (taken + 1 > keys.length * FULL) {
          grow();
          slot = find(key);
        }
        keys[slot] = key;
        heads[slot] = file;
        taken++;
      } else if (count === 1) {
        if (head === file) return true;
        heads[slot] = link(file, link(head, -1));
      } else {
        if (owners[head] === file) return true;
        heads[slot] = link(file, head);
      }
      counts[slot] = count + 1;
      return true;
    },
    remove(key, file) {
      const slot = find(key);
      const count = counts[slot] ?? 0;
      const head = heads[slot] ?? 0;
      if (count === 0 || (count === 1 && head !== file)) return;
      if (count === 1) {
        close(slot);
        return;
      }
      let before = -1;
      let place = head;
      while (place !== -1 && owners[place] !== file) {
        before = place;
        place = nexts[place] ?? -1;
      }
      if (place === -1) return;
      const next = unlink(place);
      if (before === -1) heads[slot] = next;
      else nexts[before] = next;
      counts[slot] = count - 1;
      if (count > 2) return;
      const last = heads[slot] ?? 0;
      heads[slot] = owners[last] ?? 0;
      unlink(last);
    },
    count: (key) => counts[find(key)] ?? 0,
    files(key, limit) {
      const slot = find(key);
      const count = counts[slot] ?? 0;
      const head = heads[slot] ?? 0;
      if (count < 2) return count === 0 || limit < 1 ? [] : [head];
      const result: number[] = [];
      for (let place = head; place !== -1 && result.length < limit; place = nexts[place] ?? -1) result.push(owners[place] ?? 0);
      return result;
    },
    size: () => ({ keys: taken, bytes: keys.length * 16 + owners.length * 8 }),
  };
}

function lengthened(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * array.length);
  longer.set(array);
  return longer;
}
