/** The rows that a view has been given, by their ids: which of them have to be painted again when others come. */

import { looksAlike, type Row } from "./row";

/** Rows by id. An editor knows rows by their ids alone, so that those that stay the same stay open and selected. */
export interface ShownRows {
  /** The row of an id; null where there is none. */
  row(id: string): Row | null;
  /** The id of the row that an id's lies in; null at the top. */
  parent(id: string): string | null;
  /** The ids below one, or at the top where it is null: from now on these count as painted. */
  children(id: string | null): readonly string[];
  /** Other rows in the place of those that are there; the ids of rows that have to be painted again, with all below them; null stands for all rows. */
  show(rows: readonly Row[]): readonly (string | null)[];
}

export function createShownRows(): ShownRows {
  let top: readonly Row[] = [];
  const rows = new Map<string, Row>();
  const parents = new Map<string, string | null>();
  /** The rows that were asked for, by the id of the one that they are below; those at the top by null. */
  const asked = new Map<string | null, readonly Row[]>();

  const note = (parent: string | null, below: readonly Row[]) => {
    asked.set(parent, below);
    for (const one of below) {
      rows.set(one.id, one);
      parents.set(one.id, parent);
    }
    return below.map(({ id }) => id);
  };
  const forget = (parent: string | null) => {
    for (const { id } of asked.get(parent) ?? []) {
      forget(id);
      rows.delete(id);
      parents.delete(id);
    }
    asked.delete(parent);
  };
  const compare = (parent: string | null, after: readonly Row[]): readonly (string | null)[] => {
    const before = asked.get(parent);
    // What nobody has asked for is not on the screen.
    if (before === undefined) return [];
    const isSame = before.length === after.length && before.every(({ id }, i) => id === after[i]?.id);
    if (!isSame) {
      forget(parent);
      return [parent];
    }
    note(parent, after);
    return after.flatMap((one, i) => {
      const known = before[i];
      if (known !== undefined && looksAlike(known, one)) return one.children === null ? [] : compareBelow(one);
      forget(one.id);
      return [one.id];
    });
  };
  const compareBelow = ({ id, children }: Row) => (asked.has(id) ? compare(id, children?.() ?? []) : []);

  return {
    row: (id) => rows.get(id) ?? null,
    parent: (id) => parents.get(id) ?? null,
    children: (id) => {
      const known = asked.get(id);
      if (known !== undefined) return known.map((one) => one.id);
      return note(id, id === null ? top : (rows.get(id)?.children?.() ?? []));
    },
    show: (next) => {
      top = next;
      return compare(null, next);
    },
  };
}
