/** What functions have answered about a value, kept with the value and forgotten with it. */

let lineSlots = 0;
let transcriptSlots = 0;

/** A slot of every line's memory that nothing else uses; to be asked for when a module is loaded, as slots are never given back. */
export function lineSlot(): number {
  return lineSlots++;
}

/** The same of every transcript's memory. Lines have numbers of their own, as there are many of them, each with room for all. */
export function transcriptSlot(): number {
  return transcriptSlots++;
}

/** The memory of a line. */
export function lineMemory(): Memory {
  return new Memory(lineSlots);
}

/** The memory of a transcript. */
export function transcriptMemory(): Memory {
  return new Memory(transcriptSlots);
}

/**
 * Answers by the slot of the function that gave them. It is no part of the value that it is kept with: two lines of one
 * text are equal whatever has been asked of them. A weak map a function would do the same; the collector has to look
 * through all of those each time.
 */
export class Memory {
  readonly #answers: unknown[];

  /** An array that grows slot by slot would be given twice the room that it needs. */
  constructor(slots: number) {
    this.#answers = new Array<unknown>(slots);
  }

  /** What was kept in a slot; undefined where nothing was. */
  get(slot: number): unknown {
    return this.#answers[slot];
  }

  set(slot: number, answer: NonNullable<unknown> | null): void {
    this.#answers[slot] = answer;
  }
}
