/** What a person has ticked of the fixes in a review: safe ones by rule, all others one by one. */

/** Fixes of one rule, as the server answers. */
export interface CleanGroup {
  readonly rule: string;
  /** What the rule finds in a few words, and in a sentence. */
  readonly heading: string;
  readonly title: string;
  readonly safe: boolean;
  readonly items: readonly { readonly id: string; readonly message: string; readonly fix: string }[];
}

/** At first all safe rules are ticked, and nothing else is. */
export interface CleanChoice {
  /** Rules whose safe fixes are not wanted. */
  readonly off: ReadonlySet<string>;
  /** Ids of items that are. */
  readonly chosen: ReadonlySet<string>;
}

export const FIRST_CHOICE: CleanChoice = { off: new Set(), chosen: new Set() };

export function isGroupTicked({ off, chosen }: CleanChoice, { rule, safe, items }: CleanGroup): boolean {
  return safe ? !off.has(rule) : items.every(({ id }) => chosen.has(id));
}

/** The choice after a group's box was ticked, or was not any more. */
export function tickGroup(choice: CleanChoice, { rule, safe, items }: CleanGroup, isTicked: boolean): CleanChoice {
  if (safe) return { ...choice, off: changed(choice.off, [rule], !isTicked) };
  return {
    ...choice,
    chosen: changed(
      choice.chosen,
      items.map(({ id }) => id),
      isTicked,
    ),
  };
}

/** The same for the box of one item. */
export function tickItem(choice: CleanChoice, id: string, isTicked: boolean): CleanChoice {
  return { ...choice, chosen: changed(choice.chosen, [id], isTicked) };
}

function changed(set: ReadonlySet<string>, values: readonly string[], isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  for (const value of values) {
    if (isIn) next.add(value);
    else next.delete(value);
  }
  return next;
}
