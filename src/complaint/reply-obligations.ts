import { addBusinessDays, isBusinessDay } from "../calendar/business-days.js";
import { localDate } from "../calendar/local-date.js";
import { endOfPeriod } from "../calendar/period.js";
import type { Schedule } from "../calendar/schedule.js";
import { isAnswered } from "../calendar/schedule-timeline.js";
import { timeZone } from "../calendar/time-zone.js";
import { addDays, type CalendarDate, dayNumber } from "../kernel/calendar-date.js";
import type { IsoDuration } from "../kernel/duration.js";
import { epochMs, type InstantLike } from "../kernel/instant.js";
import type { Reasons, Source } from "../kernel/reason.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { ComplaintReason, ComplaintReasons, DutyError } from "./codes.js";
import type { DutyAnchor, DutyStage, DutyTerm, ReplyDuties, ReplyDuty } from "./reply-duties.js";

/** What happened so far. */
export interface ReplyFacts {
  /** Business days and the time zone in which days begin and end. */
  readonly schedule: Schedule;
  readonly receivedAt: InstantLike;
  /** Default `receivedAt`. */
  readonly registeredAt?: InstantLike | undefined;
  /** When an authority sent the complaint to the company. */
  readonly forwardedAt?: InstantLike | undefined;
  readonly historyRequestedAt?: InstantLike | undefined;
  readonly calledAt?: InstantLike | undefined;
  readonly resolvedAt?: InstantLike | undefined;
  readonly closedAt?: InstantLike | undefined;
  /** When each stage was done. */
  readonly done?: Readonly<Partial<Record<DutyStage, InstantLike>>> | undefined;
  /** When the customer was told, with reasons, that a stage takes longer. */
  readonly extended?: Readonly<Partial<Record<DutyStage, InstantLike>>> | undefined;
}

/** One duty with its date. */
export interface Obligation {
  readonly dutiesId: string;
  readonly dutiesVersion: string | null;
  readonly stage: DutyStage;
  /** The last day on which it is done in time, in the schedule's zone; `null` until its anchor has happened. */
  readonly dueOn: CalendarDate | null;
  /** For days: the end of that day, exclusive. For hours: the last instant in time. */
  readonly dueAt: Date | null;
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
 * @returns the obligations; or `complaint/invalid-fact` with the name of an impossible instant, `complaint/never-due` when the schedule has too few business days
 * @example
 * import { ALWAYS_OPEN } from "aftersales/calendar";
 * import { REPLY_DUTIES, replyObligations, selectReplyDuties } from "aftersales/complaint";
 * const duties = selectReplyDuties(REPLY_DUTIES, ["BR/sac"], "2026-03-02")._unsafeUnwrap();
 * const owed = replyObligations(duties, { schedule: ALWAYS_OPEN, receivedAt: Date.UTC(2026, 2, 2, 9) })._unsafeUnwrap();
 * [owed[0]?.stage, owed[0]?.dueOn]; //=> ["final-reply", "2026-03-09"]
 */
export function replyObligations(duties: readonly ReplyDuties[], facts: ReplyFacts): Result<readonly Obligation[], DutyError> {
  const wrong = impossibleFact(facts);
  if (wrong) return err({ code: "complaint/invalid-fact", argument: wrong });
  const obligations: Obligation[] = [];
  for (const regime of duties) {
    const lifted = new Map<DutyStage, DutyStage>();
    const own: Obligation[] = [];
    for (const duty of regime.duties) {
      const one = obligationOf(regime, duty, facts);
      if (one === null) return err({ code: "complaint/never-due", dutiesId: regime.id, stage: duty.stage });
      own.push(one);
      if (one.state === "done") for (const stage of duty.lifts ?? []) lifted.set(stage, duty.stage);
    }
    obligations.push(...own.map((one) => withLift(one, lifted.get(one.stage))));
  }
  const at = ({ dueAt }: Obligation) => dueAt?.getTime() ?? Number.POSITIVE_INFINITY;
  return ok(obligations.sort((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b))));
}

const ANCHORS = ["receivedAt", "registeredAt", "forwardedAt", "historyRequestedAt", "calledAt", "resolvedAt", "closedAt"] as const;

function impossibleFact(facts: ReplyFacts): string | null {
  const isWrong = (at: InstantLike | undefined) => at !== undefined && !isAnswered(epochMs(at));
  for (const name of ANCHORS) if (isWrong(facts[name])) return name;
  for (const name of ["done", "extended"] as const) {
    for (const [stage, at] of Object.entries(facts[name] ?? {})) if (isWrong(at)) return `${name}.${stage}`;
  }
  return null;
}

function anchorOf(anchor: DutyAnchor, facts: ReplyFacts): InstantLike | undefined {
  if (anchor === "acknowledged") return facts.done?.acknowledgement;
  if (anchor === "replied") return facts.done?.["final-reply"];
  if (anchor === "registered") return facts.registeredAt ?? facts.receivedAt;
  return facts[`${anchor}At`];
}

/** The obligation of a duty, or `null` when it never falls due. */
function obligationOf(regime: ReplyDuties, duty: ReplyDuty, facts: ReplyFacts): Obligation | null {
  const { stage, source } = duty;
  const anchor = duty.from ?? "received";
  const from = anchorOf(anchor, facts);
  const frame = { dutiesId: regime.id, dutiesVersion: regime.version, stage, source };
  const cites = { dutiesId: regime.id, stage };
  if (from === undefined) {
    const reason = { code: "complaint/duty-not-started", params: { ...cites, anchor }, source } as const;
    return { ...frame, dueOn: null, dueAt: null, state: "not-started", reasons: [reason] };
  }
  const { schedule } = facts;
  const planned = dueOf(duty.within, duty, from, schedule);
  if (planned === null) return null;
  const startsOn = localDate(from, schedule.timeZone);
  const { amount, unit } = duty.within;
  const runs: ComplaintReason = { code: "complaint/duty-runs", params: { ...cites, amount, unit, startsOn, dueOn: planned.dueOn }, source };
  const reasons: ComplaintReason[] = [runs];
  let due = planned;
  const told = facts.extended?.[stage];
  if (told !== undefined) {
    const longer = longerTerm(duty);
    const late = epochMs(told) >= planned.end;
    if (longer === null || late) {
      reasons.push({
        code: "complaint/extension-refused",
        params: { ...cites, why: longer === null ? "none-allowed" : "too-late" },
        source,
      });
    } else {
      const extended = dueOf(longer, duty, from, schedule);
      if (extended === null) return null;
      due = extended;
      reasons.push({ code: "complaint/duty-extended", params: { ...cites, from: planned.dueOn, to: extended.dueOn }, source });
    }
  }
  const doneAt = facts.done?.[stage];
  const dated = { ...frame, dueOn: due.dueOn, dueAt: new Date(due.dueAt) };
  if (doneAt === undefined) return { ...dated, state: "running", reasons: reasons as unknown as Reasons<ComplaintReasons> };
  const late = epochMs(doneAt) >= due.end;
  reasons.push({ code: "complaint/duty-done", params: { ...cites, doneAt: new Date(epochMs(doneAt)).toISOString(), late }, source });
  return { ...dated, state: late ? "late" : "done", reasons: reasons as unknown as Reasons<ComplaintReasons> };
}

function withLift(obligation: Obligation, by: DutyStage | undefined): Obligation {
  if (by === undefined || obligation.state === "done" || obligation.state === "late") return obligation;
  const { dutiesId, stage, source } = obligation;
  return {
    ...obligation,
    state: "lifted",
    reasons: [...obligation.reasons, { code: "complaint/duty-lifted", params: { dutiesId, stage, by }, source }],
  };
}

function longerTerm({ within, extension }: ReplyDuty): DutyTerm | null {
  if (!extension || extension.kind === "none") return null;
  return extension.kind === "double" ? { amount: 2 * within.amount, unit: within.unit } : extension.to;
}

interface Due {
  readonly dueOn: CalendarDate;
  readonly dueAt: number;
  /** The first instant that is too late. */
  readonly end: number;
}

function dueOf({ amount, unit }: DutyTerm, { firstDay = "next-day" }: ReplyDuty, from: InstantLike, schedule: Schedule): Due | null {
  if (unit === "hours") {
    const dueAt = epochMs(from) + amount * 3_600_000;
    return { dueOn: localDate(dueAt, schedule.timeZone), dueAt, end: dueAt + 1 };
  }
  const start = localDate(from, schedule.timeZone);
  const dueOn =
    unit === "business-days" ? businessDue(schedule, start, amount, firstDay) : calendarDue(schedule, start, amount, unit, firstDay);
  if (dueOn === null) return null;
  const end = timeZone(schedule.timeZone).toInstant(dayNumber(addDays(dueOn, 1)) * 86_400_000);
  return { dueOn, dueAt: end, end };
}

type FirstDay = NonNullable<ReplyDuty["firstDay"]>;

function businessDue(schedule: Schedule, start: CalendarDate, amount: number, firstDay: FirstDay): CalendarDate | null {
  const counted = firstDay === "same-day" && isBusinessDay(schedule, start) ? amount - 1 : amount;
  return addBusinessDays(schedule, start, counted).unwrapOr(null);
}

const LETTER = { "calendar-days": "D", weeks: "W", months: "M", years: "Y" } as const;

function calendarDue(
  schedule: Schedule,
  start: CalendarDate,
  amount: number,
  unit: keyof typeof LETTER,
  firstDay: FirstDay,
): CalendarDate | null {
  const first = firstDay === "next-business-day" ? addBusinessDays(schedule, start, 1).unwrapOr(null) : start;
  const period: IsoDuration = `P${amount}${LETTER[unit]}`;
  return first && endOfPeriod(first, period, { firstDay: firstDay === "next-day" ? "excluded" : "included" });
}
