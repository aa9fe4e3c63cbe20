import type { DutyStage } from "../complaint/reply-duties.js";
import type { NextStep } from "./case-review.js";
import { startOfDate } from "./desk-dates.js";
import type { Found } from "./found.js";
import { AHEAD_MS } from "./next-steps.js";
import { DONE_BY_DESK, lateFrom } from "./reply-steps.js";
import type { ServiceDesk } from "./service-desk.js";

/** Stages of which a step speaks. */
const ASKS: ReadonlySet<DutyStage> = /* @__PURE__ */ new Set<DutyStage>([...DONE_BY_DESK, "retention-ends"]);

/** Steps that are overdue from their last instant on. */
const OWED_BY: ReadonlySet<NextStep["code"]> = /* @__PURE__ */ new Set<NextStep["code"]>(["casefile/put-right", "casefile/pay-back"]);

/** The first instant after `now` at which any part of a review says something else if nothing happens. */
export function nextChange(desk: ServiceDesk, found: Found, steps: readonly NextStep[], now: number): Date | null {
  const { response, followUps, obligations, promises, coverage } = found;
  let first = Number.POSITIVE_INFINITY;
  const at = (ms: number | undefined) => {
    if (ms !== undefined && ms > now && ms < first) first = ms;
  };
  at(response?.nextChangeAt?.getTime());
  at(followUps?.nextChangeAt?.getTime());
  for (const { window } of followUps?.touchpoints ?? []) if (window) at(window.earliest.getTime() - AHEAD_MS);
  for (const obligation of obligations) if (obligation.state === "running" && ASKS.has(obligation.stage)) at(lateFrom(obligation));
  for (const { state, dueAt } of promises) if (state === "open") at(dueAt.getTime() + 1);
  for (const { code, by } of steps) if (OWED_BY.has(code)) at(by?.getTime());
  const lawChangesOn = coverage?.today?.nextChangeOn;
  if (lawChangesOn) at(startOfDate(desk, lawChangesOn));
  return first === Number.POSITIVE_INFINITY ? null : new Date(first);
}
