import { epochMs } from "../kernel/instant.js";
import { DEFAULT_RESOLVED_IN } from "../response/compile-policy.js";
import type { Ticket, TicketEvent } from "../response/ticket.js";

/** What has become of a case by an instant, in epoch milliseconds; `null` where it has not happened, or was undone by a reopening. */
export interface Lifecycle {
  readonly resolvedAt: number | null;
  readonly closedAt: number | null;
  /** The last resolution, also where a reopening undid it: what the customer was told then was told. */
  readonly toldAt: number | null;
  /** The first acknowledgement or public message of the desk. */
  readonly acknowledgedAt: number | null;
}

/** Replays the events of a case as the clocks see them. Events after `now`, and those that are no instants, have not happened. */
export function lifecycleOf(
  { openedAt, status, events }: Ticket,
  now: number,
  resolvedIn: readonly string[] = DEFAULT_RESOLVED_IN,
): Lifecycle {
  const solves = (name: string | undefined) => name !== undefined && resolvedIn.includes(name);
  let resolvedAt = solves(status) ? epochMs(openedAt) : null;
  let closedAt = status === "closed" ? resolvedAt : null;
  let toldAt = resolvedAt;
  let acknowledgedAt: number | null = null;
  for (const event of inOrder(events, now)) {
    const at = epochMs(event.at);
    if (event.type === "acknowledged" || (event.type === "agent-message" && !event.internal)) acknowledgedAt ??= at;
    if (event.type === "resolved" || event.type === "closed" || (event.type === "status" && solves(event.to))) resolvedAt ??= at;
    toldAt = resolvedAt ?? toldAt;
    if (event.type === "closed" || (event.type === "status" && event.to === "closed")) closedAt ??= at;
    if (event.type === "reopened" || (event.type === "status" && !solves(event.to))) {
      resolvedAt = null;
      closedAt = null;
    }
  }
  return { resolvedAt, closedAt, toldAt, acknowledgedAt };
}

/** Those up to `now`; at the same instant the order of the list holds. */
function inOrder(events: readonly TicketEvent[], now: number): readonly TicketEvent[] {
  const happened = events.filter(({ at }) => epochMs(at) <= now);
  return happened.every((event, i) => i === 0 || epochMs((happened[i - 1] as TicketEvent).at) <= epochMs(event.at))
    ? happened
    : happened.sort((a, b) => epochMs(a.at) - epochMs(b.at));
}
