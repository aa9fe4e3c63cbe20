/**
 * A list with one item more. Most lists of a decision hold one item or none: one that is born with its item takes far less memory than
 * an empty one that grows. So a shared empty list may stand for none.
 */
export function added<T>(list: readonly T[], item: T): readonly T[] {
  if (list.length === 0) return [item];
  (list as T[]).push(item);
  return list;
}

/** Two lists in one of just their length, or the only one that holds anything: a literal with a spread in it takes room for more. */
export function bothOf<T>(first: readonly T[], second: readonly T[]): readonly T[] {
  if (second.length === 0) return first;
  if (first.length === 0) return second;
  const all = new Array<T>(first.length + second.length);
  let at = 0;
  for (const item of first) all[at++] = item;
  for (const item of second) all[at++] = item;
  return all;
}
