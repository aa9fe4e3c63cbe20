/**
 * The first instant (or day) at or after `from` at which one more event leaves at most `count` events in any stretch shorter than `span`:
 * events exactly `span` apart do not share one. Events may lie on both sides.
 *
 * @param events - in ascending order
 */
export function nextInRolling(events: readonly number[], from: number, count: number, span: number): number {
  let at = from;
  while (crowds(events, at, count, span)) at = nextEdge(events, at, span);
  return at;
}

/** Whether an event at `at` makes a run of `count + 1` events shorter than `span`. */
export function crowds(events: readonly number[], at: number, count: number, span: number): boolean {
  let before = 0;
  while (before < events.length && (events[before] as number) <= at) before++;
  for (let earlier = Math.min(count, before); earlier >= 0; earlier--) {
    const later = count - earlier;
    if (before + later > events.length) return false;
    const first = earlier > 0 ? (events[before - earlier] as number) : at;
    const last = later > 0 ? (events[before + later - 1] as number) : at;
    if (last - first < span) return true;
  }
  return false;
}

/** The next instant at which the answer of `crowds` can change. */
function nextEdge(events: readonly number[], at: number, span: number): number {
  let edge = Number.POSITIVE_INFINITY;
  for (const event of events) {
    if (event > at) return Math.min(edge, event);
    if (event + span > at) edge = Math.min(edge, event + span);
  }
  return edge;
}
