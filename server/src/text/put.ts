/** Lists by key, filled one item after the other. */

/** Adds an item to the list of a key. */
export function put<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
