/** What functions have answered about a value, kept with the value and forgotten with it. */

/**
 * Answers by the slot of the function that gave them. It is no part of the value that it is kept with: two lines of one
 * text are equal whatever has been asked of them. A weak map a function would do the same; the collector has to look
 * through all of those each time.
 */
export class Memory {
  readonly #answers: unknown[] = [];

  /** What was kept in a slot; undefined where nothing was. */
  get(slot: number): unknown {
    return this.#answers[slot];
  }

  set(slot: number, answer: NonNullable<unknown> | null): void {
    this.#answers[slot] = answer;
  }
}
