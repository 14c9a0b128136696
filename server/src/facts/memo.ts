/** Remembers what is expensive together with the value it is about, so that nothing is ever invalidated. */

/** The same function, computed once for each argument object and forgotten with it. */
export function memo<Argument extends object, Result>(compute: (argument: Argument) => Result): (argument: Argument) => Result {
  const known = new WeakMap<Argument, { readonly result: Result }>();
  return (argument) => {
    let entry = known.get(argument);
    if (entry === undefined) {
      entry = { result: compute(argument) };
      known.set(argument, entry);
    }
    return entry.result;
  };
}
