import { dateOfDay, dayNumber } from "../kernel/calendar-date.js";
import { epochMs } from "../kernel/instant.js";
import type { ComplaintReason } from "./codes.js";
import { endOfTerm, endOnDay, localDay, type TermEnd } from "./duty-term.js";
import type { DutyAnchor, ReplyDuties, ReplyDuty } from "./reply-duties.js";
import { anchorOf, anchorsOf, hasNewDate, type ReplyFacts, STAGE_BEHIND, type ToldExtension } from "./reply-facts.js";

/** A duty that has started. */
export interface DatedDuty {
  readonly due: TermEnd;
  /** Whether an event ended the term before its time. */
  readonly ended: boolean;
  readonly reasons: [ComplaintReason, ...ComplaintReason[]];
}

/** The term of a duty, with its extension and the event that ended it; `"not-started"`, or `null` when it never ends. */
export function datedDuty(regime: ReplyDuties, duty: ReplyDuty, facts: ReplyFacts): DatedDuty | "not-started" | null {
  const start = firstOf(anchorsOf(duty), regime, facts);
  if (start === null) return "not-started";
  const { stage, source, within } = duty;
  const { schedule } = facts;
  const dutiesId = regime.id;
  let due = endOfTerm(schedule, within, duty, start.at);
  if (due === null) return null;
  const startsOn = dateOfDay(localDay(schedule, start.at));
  let dueOn = dateOfDay(due.day);
  const params = { dutiesId, stage, amount: within.amount, unit: within.unit, startsOn, dueOn };
  const reasons: DatedDuty["reasons"] = [{ code: "complaint/duty-runs", params, source }];
  const told = facts.extended?.[stage];
  if (told !== undefined) {
    const longer = extendedEnd(duty, told, start.at, due, facts);
    if (longer === null) return null;
    if (typeof longer === "string") {
      reasons.push({ code: "complaint/extension-refused", params: { dutiesId, stage, why: longer }, source });
    } else {
      const to = dateOfDay(longer.day);
      reasons.push({ code: "complaint/duty-extended", params: { dutiesId, stage, from: dueOn, to }, source });
      [due, dueOn] = [longer, to];
    }
  }
  const ending = duty.endedBy ? firstOf(duty.endedBy, regime, facts) : null;
  if (ending === null || ending.at >= due.end) return { due, ended: false, reasons };
  const day = localDay(schedule, ending.at);
  reasons.push({
    code: "complaint/duty-ended",
    params: { dutiesId, stage, anchor: ending.anchor, from: dueOn, to: dateOfDay(day) },
    source,
  });
  return { due: { day, dueAt: ending.at, end: ending.at + 1 }, ended: true, reasons };
}

/** The first of several events; `null` while none has happened. */
function firstOf(
  anchors: readonly DutyAnchor[],
  regime: ReplyDuties,
  facts: ReplyFacts,
): { readonly anchor: DutyAnchor; readonly at: number } | null {
  let first: { readonly anchor: DutyAnchor; readonly at: number } | null = null;
  for (const anchor of anchors) {
    const fact = anchorOf(anchor, facts);
    if (fact === undefined) continue;
    const at = epochMs(fact);
    if ((first === null || at < first.at) && !isTooLate(anchor, at, regime, facts)) first = { anchor, at };
  }
  return first;
}

/** Whether an event is the doing of an optional stage after its time: it has no effect. */
function isTooLate(anchor: DutyAnchor, at: number, regime: ReplyDuties, facts: ReplyFacts): boolean {
  const stage = STAGE_BEHIND[anchor];
  const option = stage && regime.duties.find((duty) => duty.stage === stage && duty.optional);
  if (!option) return false;
  const dated = datedDuty(regime, option, facts);
  return dated !== null && dated !== "not-started" && at >= dated.due.end;
}

/** Why an extension does not count. */
type Refusal = "none-known" | "none-allowed" | "before-start" | "too-late" | "too-long" | "not-longer";

/** The end to which an extension leads, or why it leads to none; `null` when the longer term never ends. */
function extendedEnd(duty: ReplyDuty, told: ToldExtension, start: number, due: TermEnd, facts: ReplyFacts): TermEnd | Refusal | null {
  const { within, extension, until } = duty;
  if (!extension) return "none-known";
  if (extension.kind === "none") return "none-allowed";
  const at = epochMs(hasNewDate(told) ? told.at : told);
  if (at < start) return "before-start";
  if (at >= due.end) return "too-late";
  const term = extension.kind === "double" ? { amount: 2 * within.amount, unit: within.unit } : extension.to;
  const longest = endOfTerm(facts.schedule, term, duty, start);
  if (longest === null || !hasNewDate(told)) return longest;
  const day = dayNumber(told.to);
  if (day > longest.day) return "too-long";
  const end = endOnDay(facts.schedule, day, until);
  if (end.end <= due.end) return "not-longer";
  // On the last day, a longer term of hours ends before the day does.
  return end.end > longest.end ? longest : end;
}
