/** Open intervals as start and end in turn, in epoch milliseconds: in order and apart. */
export type Intervals = readonly number[];

/** Adds an interval to a list under construction; overlapping and touching ones are united, empty ones left out. Quick at the end of the list. */
export function addInterval(list: number[], start: number, end: number): void {
  if (end <= start) return;
  const later: number[] = [];
  while (list.length > 0 && (list[list.length - 2] as number) > start) later.unshift(...list.splice(-2));
  unite(list, start, end);
  for (let i = 0; i < later.length; i += 2) unite(list, later[i] as number, later[i + 1] as number);
}

function unite(list: number[], start: number, end: number): void {
  const last = list.length - 1;
  if (last > 0 && start <= (list[last] as number)) list[last] = Math.max(list[last] as number, end);
  else list.push(start, end);
}

/** What is left of intervals outside others. */
export function subtractIntervals(open: Intervals, closed: Intervals): Intervals {
  if (closed.length === 0) return open;
  const left: number[] = [];
  for (let i = 0; i < open.length; i += 2) {
    let start = open[i] as number;
    const end = open[i + 1] as number;
    for (let j = 0; j < closed.length && start < end; j += 2) {
      const [closing, reopening] = [closed[j] as number, closed[j + 1] as number];
      if (reopening <= start) continue;
      if (closing > start) left.push(start, Math.min(closing, end));
      start = reopening;
    }
    if (start < end) left.push(start, end);
  }
  return left;
}

/** What two lists of intervals have in common. */
export function intersectIntervals(a: Intervals, b: Intervals): Intervals {
  const common: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    addInterval(common, Math.max(a[i] as number, b[j] as number), Math.min(a[i + 1] as number, b[j + 1] as number));
    if ((a[i + 1] as number) < (b[j + 1] as number)) i += 2;
    else j += 2;
  }
  return common;
}
