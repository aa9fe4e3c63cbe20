/** More than most customers have of anything. */
const FEW = 24;

/**
 * Sorts in place and stably, as `sort` does. Few records are put in place one by one: mostly they are in order already, and `sort` takes
 * memory for a copy of them none the less.
 */
export function inOrder<T>(records: T[], compare: (a: T, b: T) => number): T[] {
  if (records.length > FEW) return records.sort(compare);
  for (let i = 1; i < records.length; i++) {
    const one = records[i] as T;
    let place = i;
    for (; place > 0 && compare(records[place - 1] as T, one) > 0; place--) records[place] = records[place - 1] as T;
    records[place] = one;
  }
  return records;
}
