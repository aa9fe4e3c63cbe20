import { orThrow } from "../../src/index.js";
import {
  assessResponse,
  defineResponsePolicy,
  type ResponseAssessment,
  type ResponsePolicy,
  type Ticket,
  type TicketEvent,
} from "../../src/response/index.js";

export const HOUR = 3_600_000;
export const MINUTE = 60_000;

/** Monday to Friday 09:00-17:00, UTC. */
export const NINE_TO_FIVE = {
  timeZone: "UTC",
  weekly: Object.fromEntries(["mon", "tue", "wed", "thu", "fri"].map((day) => [day, ["09:00-17:00"]])),
};

/** A policy with defaults: id "p", 24 x 7. */
export function policyOf(input: Record<string, unknown>): ResponsePolicy {
  return orThrow(defineResponsePolicy({ id: "p", schedule: "always", ...input }));
}

type Happening = TicketEvent extends infer E ? (E extends TicketEvent ? Omit<E, "at"> : never) : never;

/** An event at an RFC 3339 instant; `"10:00"` is on Monday 2026-03-02, UTC. */
export function on(when: string, event: Happening): TicketEvent {
  return { ...event, at: instant(when) } as TicketEvent;
}

/** `"10:00"` on Monday 2026-03-02, `"tue 10:00"` to `"sun 10:00"` after it, or an RFC 3339 instant; UTC. */
export function instant(when: string): Date {
  const match = /^(?:(mon|tue|wed|thu|fri|sat|sun) )?(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)$/.exec(when);
  if (!match) return new Date(when);
  const day = 2 + ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].indexOf(match[1] ?? "mon");
  return new Date(`2026-03-0${day}T${match[2]}${(match[2] as string).length === 5 ? ":00" : ""}Z`);
}

/** A ticket opened on Monday 2026-03-02 at 09:00 UTC unless said otherwise. */
export function ticketWith(events: readonly TicketEvent[], facts: Partial<Ticket> = {}): Ticket {
  return { id: "T", openedAt: instant("09:00"), ...facts, events };
}

export function assess(policy: ResponsePolicy | readonly ResponsePolicy[], ticket: Ticket, now: string): ResponseAssessment {
  return orThrow(assessResponse(policy, ticket, instant(now)));
}

/** The only target of an assessment. */
export function only(assessment: ResponseAssessment): ResponseAssessment["targets"][number] {
  const [first, ...rest] = assessment.targets;
  if (!first || rest.length > 0) throw new Error(`expected one target, got ${assessment.targets.length}`);
  return first;
}

/** An instant as the tests write it. */
export function shown(at: Date | null): string | null {
  if (at === null) return null;
  const text = at.toISOString();
  const day = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"][Number(text.slice(8, 10)) - 2];
  if (!text.startsWith("2026-03-0") || !day) return text;
  const clock = text.endsWith("00.000Z") ? text.slice(11, 16) : text.slice(11, 23);
  return day === "mon" ? clock : `${day} ${clock}`;
}

/** A target as the tables write it: instants as `shown`, lengths in hours. */
export function told(row: ResponseAssessment["targets"][number]) {
  return {
    metric: row.metric,
    cycle: row.cycle,
    state: row.state,
    breached: row.breached,
    start: shown(row.startedAt),
    stop: shown(row.stoppedAt),
    due: shown(row.dueAt),
    breachedAt: shown(row.breachedAt),
    elapsed: row.elapsed / HOUR,
    target: row.target / HOUR,
    remaining: row.remaining / HOUR,
    calendar: row.elapsedCalendar / HOUR,
    warned: row.thresholds.map(({ dueAt, reachedAt }) => [shown(dueAt), shown(reachedAt)]),
  };
}
