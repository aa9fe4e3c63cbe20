import type { Schedule } from "../calendar/schedule.js";
import { isAnswered } from "../calendar/schedule-timeline.js";
import { type CalendarDate, isCalendarDate } from "../kernel/calendar-date.js";
import { epochMs, type InstantLike } from "../kernel/instant.js";
import type { DutyAnchor, DutyStage, ReplyDuties, ReplyDuty } from "./reply-duties.js";

/** When the customer was told that a stage takes longer; with `to`, the new date that was told: where it is left out, the longest that the rule allows. */
export type ToldExtension = InstantLike | { readonly at: InstantLike; readonly to: CalendarDate };

/** What happened so far. */
export interface ReplyFacts {
  /** Business days and the time zone in which days begin and end. */
  readonly schedule: Schedule;
  readonly receivedAt: InstantLike;
  /** Default `receivedAt`. */
  readonly registeredAt?: InstantLike | undefined;
  /** When an authority sent the complaint to the company. */
  readonly forwardedAt?: InstantLike | undefined;
  /** When a complaint that belongs to another body came in: its forwarding is owed from the receipt, not from the finding. */
  readonly misdirectedAt?: InstantLike | undefined;
  readonly historyRequestedAt?: InstantLike | undefined;
  readonly calledAt?: InstantLike | undefined;
  readonly resolvedAt?: InstantLike | undefined;
  readonly closedAt?: InstantLike | undefined;
  /** When each stage was done: not before the event from which it is owed, or before the receipt where that event is another stage. */
  readonly done?: Readonly<Partial<Record<DutyStage, InstantLike>>> | undefined;
  /** When the customer was told, with reasons, that a stage takes longer: it counts from the start of the term to its end. */
  readonly extended?: Readonly<Partial<Record<DutyStage, ToldExtension>>> | undefined;
}

/** The first fact that cannot be, by its name. */
export function impossibleFact(duties: readonly ReplyDuties[], facts: ReplyFacts): string | null {
  // Read by name: a loop over the names takes longer than a duty.
  if (isImpossible(facts.receivedAt)) return "receivedAt";
  if (isImpossible(facts.registeredAt)) return "registeredAt";
  if (isImpossible(facts.forwardedAt)) return "forwardedAt";
  if (isImpossible(facts.misdirectedAt)) return "misdirectedAt";
  if (isImpossible(facts.historyRequestedAt)) return "historyRequestedAt";
  if (isImpossible(facts.calledAt)) return "calledAt";
  if (isImpossible(facts.resolvedAt)) return "resolvedAt";
  if (isImpossible(facts.closedAt)) return "closedAt";
  const { done, extended } = facts;
  if (done) for (const stage of stagesOf(done)) if (isImpossible(done[stage])) return `done.${stage}`;
  if (extended) for (const stage of stagesOf(extended)) if (isImpossibleExtension(extended[stage])) return `extended.${stage}`;
  if (done) for (const regime of duties) for (const duty of regime.duties) if (isDoneTooEarly(duty, facts)) return `done.${duty.stage}`;
  return null;
}

function isImpossible(at: InstantLike | undefined): boolean {
  return at !== undefined && !isAnswered(epochMs(at));
}

function isImpossibleExtension(told: ToldExtension | undefined): boolean {
  if (!hasNewDate(told)) return isImpossible(told);
  return isImpossible(told.at) || !isCalendarDate(told.to);
}

/** Whether the new date was told. */
export function hasNewDate(told: ToldExtension | undefined): told is { readonly at: InstantLike; readonly to: CalendarDate } {
  return typeof told === "object" && told !== null && "at" in told;
}

function stagesOf(stages: Readonly<Partial<Record<DutyStage, unknown>>>): readonly DutyStage[] {
  return Object.keys(stages) as DutyStage[];
}

/**
 * Nothing is done before the event from which it is owed. Where that event is another stage, the order of the two is the trader's own: a
 * refund may go out before the reply that promises it, though not before the complaint has come in.
 */
function isDoneTooEarly(duty: ReplyDuty, facts: ReplyFacts): boolean {
  const doneAt = facts.done?.[duty.stage];
  if (doneAt === undefined) return false;
  let since = Number.POSITIVE_INFINITY;
  for (const anchor of anchorsOf(duty)) {
    const at = STAGE_BEHIND[anchor] ? facts.receivedAt : anchorOf(anchor, facts);
    if (at !== undefined) since = Math.min(since, epochMs(at));
  }
  return since !== Number.POSITIVE_INFINITY && epochMs(doneAt) < since;
}

/** The stages whose doing is the event from which another duty runs. */
export const STAGE_BEHIND: Readonly<Partial<Record<DutyAnchor, DutyStage>>> = {
  acknowledged: "acknowledgement",
  replied: "final-reply",
  resolvedInSummary: "summary-resolution",
};

const RECEIVED: readonly DutyAnchor[] = ["received"];

/** The events of which the first starts a duty. */
export function anchorsOf({ from }: Pick<ReplyDuty, "from">): readonly DutyAnchor[] {
  if (from === undefined) return RECEIVED;
  return typeof from === "string" ? [from] : from.firstOf;
}

/** When the event happened from which duties run; `undefined` while it has not. */
export function anchorOf(anchor: DutyAnchor, facts: ReplyFacts): InstantLike | undefined {
  switch (anchor) {
    case "received":
      return facts.receivedAt;
    case "registered":
      return facts.registeredAt ?? facts.receivedAt;
    case "forwarded":
      return facts.forwardedAt;
    case "misdirected":
      return facts.misdirectedAt;
    case "historyRequested":
      return facts.historyRequestedAt;
    case "called":
      return facts.calledAt;
    case "acknowledged":
      return facts.done?.acknowledgement;
    case "replied":
      return facts.done?.["final-reply"];
    case "resolvedInSummary":
      return facts.done?.["summary-resolution"];
    case "resolved":
      return facts.resolvedAt;
    case "closed":
      return facts.closedAt;
  }
}
