/** Answers of bounded size: a page of items from many files, and a cursor that says where the next one begins. */

import { type Reading, type Readings, Unanswerable } from "./readings";

export interface Page<Item> {
  readonly items: readonly Item[];
  /** For the call that asks for what follows; left out on the last page. */
  readonly nextCursor?: string;
  /** Files that could not be read, each with the reason; left out where there are none. */
  readonly unread?: readonly string[];
}

export interface Wanted {
  readonly limit: number;
  readonly cursor: string | undefined;
}

/** An answer holds no more than about so many UTF-16 units, so that no assistant drowns in it. */
const MOST_UNITS = 40_000;

/** The place after which a page begins. */
interface Place {
  readonly file: string;
  /** How many items of that file came before. */
  readonly done: number;
}

/**
 * The next items that `itemsOf` sees in the files, in their order. A file that is gone when its cursor comes back is passed
 * over. Throws `Unanswerable` for a cursor that no page gave.
 */
export async function pageOf<Item>(
  files: readonly string[],
  readings: Readings,
  { limit, cursor }: Wanted,
  itemsOf: (reading: Reading) => Iterable<Item>,
): Promise<Page<Item>> {
  const from = cursor === undefined ? null : placeIn(cursor);
  const items: Item[] = [];
  const unread: string[] = [];
  let units = 0;
  for (const file of files) {
    if (from !== null && file < from.file) continue;
    const skipped = from?.file === file ? from.done : 0;
    let done = 0;
    const reading = await readings.read(file);
    if ("trouble" in reading) {
      unread.push(reading.trouble);
      continue;
    }
    for (const item of itemsOf(reading)) {
      if (done++ < skipped) continue;
      const length = JSON.stringify(item).length;
      if (items.length > 0 && (items.length === limit || units + length > MOST_UNITS))
        return { items, nextCursor: cursorAt({ file, done: done - 1 }), ...told(unread) };
      items.push(item);
      units += length;
    }
  }
  return { items, ...told(unread) };
}

function told(unread: readonly string[]): { readonly unread?: readonly string[] } {
  return unread.length === 0 ? {} : { unread };
}

function cursorAt({ file, done }: Place): string {
  return JSON.stringify([file, done]);
}

function placeIn(cursor: string): Place {
  try {
    const [file, done]: readonly unknown[] = JSON.parse(cursor);
    if (typeof file === "string" && Number.isSafeInteger(done)) return { file, done: Number(done) };
  } catch {
    // Told like every other cursor that is none.
  }
  throw new Unanswerable("this cursor comes from no earlier answer; leave it out to begin at the start");
}
