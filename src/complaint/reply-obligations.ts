import { type CalendarDate, dateOfDay } from "../kernel/calendar-date.js";
import { epochMs } from "../kernel/instant.js";
import type { Reasons, Source } from "../kernel/reason.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { ComplaintReasons, DutyError } from "./codes.js";
import { datedDuty } from "./duty-dates.js";
import type { DutyStage, ReplyDuties, ReplyDuty } from "./reply-duties.js";
import { anchorsOf, impossibleFact, type ReplyFacts } from "./reply-facts.js";

/** One duty with its date. */
export interface Obligation {
  readonly dutiesId: string;
  readonly dutiesVersion: string | null;
  readonly stage: DutyStage;
  /** Whether it is a way out that nobody owes: missing it is no breach. */
  readonly optional: boolean;
  /** The last day on which it is done in time, in the schedule's zone; `null` until its anchor has happened. */
  readonly dueOn: CalendarDate | null;
  /** For days: the end of that day, exclusive, or its last closing. For hours: the last instant in time. For a term that an event ended: that event. */
  readonly dueAt: Date | null;
  /** `done` also for a term that an event ended. `lifted`: fell away, or a way out that was taken too late. */
  readonly state: "not-started" | "running" | "done" | "late" | "lifted";
  readonly source: Source;
  readonly reasons: Reasons<ComplaintReasons>;
}

/**
 * What is owed on a complaint, by when, and why: every duty of every regime declared, the earliest first, those without a date last.
 *
 * It does not know today: compare `dueAt` with your clock. It does not roll a term of calendar days over weekends.
 *
 * @param duties - what `selectReplyDuties` or `defineReplyDuties` returned
 * @param facts - schedule and instants
 * @returns the obligations; or `complaint/invalid-fact` with the name of an impossible instant, `complaint/never-due` when the schedule has
 *   too few business days, or the term ends after the year 9999
 * @throws RangeError when `facts.schedule` is not from `defineSchedule`
 * @example
 * import { ALWAYS_OPEN } from "aftersales/calendar";
 * import { REPLY_DUTIES, replyObligations, selectReplyDuties } from "aftersales/complaint";
 * const duties = selectReplyDuties(REPLY_DUTIES, ["BR/sac"], "2026-03-02")._unsafeUnwrap();
 * const owed = replyObligations(duties, { schedule: ALWAYS_OPEN, receivedAt: Date.UTC(2026, 2, 2, 9) })._unsafeUnwrap();
 * [owed[0]?.stage, owed[0]?.dueOn]; //=> ["final-reply", "2026-03-09"]
 */
export function replyObligations(duties: readonly ReplyDuties[], facts: ReplyFacts): Result<readonly Obligation[], DutyError> {
  const wrong = impossibleFact(duties, facts);
  if (wrong !== null) return err({ code: "complaint/invalid-fact", argument: wrong });
  const obligations: Obligation[] = [];
  for (const regime of duties) {
    const first = obligations.length;
    let lifted: Map<DutyStage, DutyStage> | null = null;
    for (const duty of regime.duties) {
      const one = obligationOf(regime, duty, facts);
      if (one === null) return err({ code: "complaint/never-due", dutiesId: regime.id, stage: duty.stage });
      obligations.push(one);
      if (one.state !== "done" || !duty.lifts) continue;
      lifted ??= new Map();
      for (const stage of duty.lifts) lifted.set(stage, duty.stage);
    }
    if (lifted === null) continue;
    for (let i = first; i < obligations.length; i++) {
      const one = obligations[i] as Obligation;
      obligations[i] = withLift(one, lifted.get(one.stage));
    }
  }
  return ok(obligations.sort(byDue));
}

function byDue({ dueAt: a }: Obligation, { dueAt: b }: Obligation): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a.getTime() - b.getTime();
}

/** The obligation of a duty, or `null` when it never falls due. */
function obligationOf(regime: ReplyDuties, duty: ReplyDuty, facts: ReplyFacts): Obligation | null {
  const { stage, source, optional = false } = duty;
  const { id: dutiesId, version: dutiesVersion } = regime;
  const dated = datedDuty(regime, duty, facts);
  if (dated === null) return null;
  if (dated === "not-started") {
    const reasons = anchorsOf(duty).map(
      (anchor) => ({ code: "complaint/duty-not-started", params: { dutiesId, stage, anchor }, source }) as const,
    ) as unknown as Obligation["reasons"];
    return { dutiesId, dutiesVersion, stage, optional, source, dueOn: null, dueAt: null, state: "not-started", reasons };
  }
  const { due, ended, reasons } = dated;
  const done = facts.done?.[stage];
  let state: Obligation["state"] = ended ? "done" : "running";
  if (done !== undefined && !ended) {
    const doneAt = epochMs(done);
    const late = doneAt >= due.end;
    state = !late ? "done" : optional ? "lifted" : "late";
    reasons.push({ code: "complaint/duty-done", params: { dutiesId, stage, doneAt: new Date(doneAt).toISOString(), late }, source });
  }
  return { dutiesId, dutiesVersion, stage, optional, source, dueOn: dateOfDay(due.day), dueAt: new Date(due.dueAt), state, reasons };
}

function withLift(obligation: Obligation, by: DutyStage | undefined): Obligation {
  if (by === undefined || (obligation.state !== "running" && obligation.state !== "not-started")) return obligation;
  const { dutiesId, stage, source } = obligation;
  return {
    ...obligation,
    state: "lifted",
    reasons: [...obligation.reasons, { code: "complaint/duty-lifted", params: { dutiesId, stage, by }, source }],
  };
}
