/** Lists, and lists by key, filled one item after the other. */

/** Adds an item to the list of a key. */
export function put<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Adds all items to a list. What is spread into a call's arguments instead must fit the call stack, and long lists do not. */
export function append<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
