/** Values that are computed when they are first asked for. */

/** A function that computes its value at the first call and answers the same one from then on. */
export function lazy<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}
