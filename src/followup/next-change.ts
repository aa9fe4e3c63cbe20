import { type Arrangement, arrange, type Queue, sameOutcome } from "./arrange.js";
import { counts } from "./frequency.js";
import type { Turn } from "./turn.js";

/** The first instant after an arrangement at which a contact comes out differently; `null` when none ever does. */
export function nextChange(queue: Queue, first: Arrangement): number | null {
  const sure = sureChange(queue, first);
  if (first.turn.edges.length === 0 && first.turn.moving.length === 0) return sure === Number.POSITIVE_INFINITY ? null : sure;
  const ahead = new Set<number>();
  for (let { turn } = first; ; ) {
    for (const edge of edgesOf(queue, turn)) if (edge > turn.now && edge < sure) ahead.add(edge);
    const at = ahead.size === 0 ? sure : Math.min(...ahead);
    if (at === sure) return sure === Number.POSITIVE_INFINITY ? null : sure;
    ahead.delete(at);
    const then = arrange(queue, at);
    if (!sameOutcome(first.placed, then.placed)) return at;
    turn = then.turn;
  }
}

/**
 * The first instant at which the outcome is another one for certain, so that nothing has to be arranged to know: a contact becomes due, late or expired. Only
 * instants before it can need a closer look.
 */
function sureChange({ drafts }: Queue, { placed, turn }: Arrangement): number {
  let sure = Number.POSITIVE_INFINITY;
  for (const { order, settled, wanted } of drafts) {
    const { expires, latest } = wanted;
    if (settled || expires <= turn.now) continue;
    sure = Math.min(sure, expires);
    const window = placed[order]?.window;
    if (!window) continue;
    if (window.best > turn.now) sure = Math.min(sure, window.best);
    if (Math.max(window.best, turn.now) < latest) sure = Math.min(sure, latest);
  }
  return sure;
}

/**
 * Every instant at which an arrangement may come out differently. While a contact could be made now it moves with the time: towards those that are to come, and, if
 * others keep it from being made now, away from those that were made.
 */
function edgesOf({ frequency, made }: Queue, { edges, targets, moving, waiting }: Turn): readonly number[] {
  if (moving.length === 0) return edges;
  const crowded = [...edges];
  for (const cap of frequency) {
    if (!moving.some((purpose) => counts(cap, purpose))) continue;
    for (const { purpose, at } of targets) if (counts(cap, purpose)) crowded.push(at - cap.span + 1);
    if (waiting) for (const at of made[cap.order] ?? []) crowded.push(at + cap.span);
  }
  return crowded;
}
