/** What one row of a view shows, as plain data: views are put together without an editor at hand. */

/** A place in a text, 0-based, `character` in UTF-16 units. */
export interface Place {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}

export interface Row {
  /** Like no other in its view, and the same from one version of a text to the next. */
  readonly id: string;
  /** What type-to-find looks at. */
  readonly label: string;
  /** Dimmed beside the label; empty where there is nothing to say. */
  readonly description: string;
  /** One of the editor's own icons by its name; empty for none. */
  readonly icon: string;
  /** What a screen reader says in the place of icon, label and description. */
  readonly spoken: string;
  /** For the `when` clauses of menus: words with spaces between them. */
  readonly context: string;
  /** Where activating it leads; null where nothing happens. */
  readonly place: Place | null;
  /** Asked only when the row is opened; null for one that cannot be. */
  readonly children: (() => readonly Row[]) | null;
  /** True for one that is open at first. */
  readonly isOpen: boolean;
}

/** A row with what most rows have where nothing else is said. */
export function row(given: Pick<Row, "id" | "label"> & Partial<Omit<Row, "id" | "label">>): Row {
  const { label, description = "" } = given;
  const spoken = description === "" ? label : `${label}, ${description}`;
  return { description, icon: "", spoken, context: "", place: null, children: null, isOpen: false, ...given };
}

/** True where two rows look alike, whatever is below them and wherever they lead. */
export function looksAlike(one: Row, other: Row): boolean {
  return FACE.every((part) => one[part] === other[part]) && (one.children === null) === (other.children === null);
}

const FACE = ["id", "label", "description", "icon", "spoken", "context", "isOpen"] as const satisfies readonly (keyof Row)[];

/** As many rows as a person looks through at once, and an editor makes without a pause. */
const MOST_ROWS = 200;

/**
 * The rows, or where there are very many of them, rows that stand for so many each: those of a stretch that is closed are
 * not made. `make` is asked for the row of an index.
 */
export function inStretches(id: string, count: number, make: (index: number) => Row): readonly Row[] {
  const stretch = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => make(from + i));
  if (count <= MOST_ROWS) return stretch(0, count);
  return Array.from({ length: Math.ceil(count / MOST_ROWS) }, (_, i) => {
    const from = i * MOST_ROWS;
    const to = Math.min(count, from + MOST_ROWS);
    return row({ id: `${id}${from}+`, label: `${from + 1}–${to}`, children: () => stretch(from, to) });
  });
}

/** The ids that lead to the row of an index among `inStretches`, the outermost first, without the row's own. */
export function stretchOf(id: string, count: number, index: number): readonly string[] {
  return count <= MOST_ROWS ? [] : [`${id}${index - (index % MOST_ROWS)}+`];
}
