import type { IsoDuration } from "../kernel/duration.js";
import type { DutyStage, DutyTerm, ReplyDuties } from "./reply-duties.js";

/** A target as the policies of `aftersales/response` read it. */
export interface DutyTarget {
  readonly metric: "acknowledgement" | "first-response" | "resolution";
  readonly within: IsoDuration;
  readonly clock: "business" | "calendar";
}

const METRICS: Readonly<Partial<Record<DutyStage, DutyTarget["metric"]>>> = {
  acknowledgement: "acknowledgement",
  "holding-reply": "first-response",
  "final-reply": "resolution",
};

/**
 * The duties that a response policy can watch, as its targets. Terms of months or years, terms of days whose first day is that of the event or that end at a closing, duties that start at another event than receipt
 * or registration, and stages without a metric are left out: their dates come from `replyObligations`. A policy counts a day from instant to instant, the law to the end of the day: the target is
 * never the later one.
 *
 * @param duties - checked duties
 * @returns the shortest for each metric and clock, days and hours apart
 * @example
 * import { REPLY_DUTIES, responseTargetsFrom, selectReplyDuties } from "aftersales/complaint";
 * const duties = selectReplyDuties(REPLY_DUTIES, ["PE/libro-de-reclamaciones"], "2026-03-02")._unsafeUnwrap();
 * responseTargetsFrom(duties); //=> [{ metric: "resolution", within: "P15D", clock: "business" }]
 */
export function responseTargetsFrom(duties: readonly ReplyDuties[]): readonly DutyTarget[] {
  const targets = new Map<string, DutyTarget & { readonly amount: number }>();
  for (const { duties: list } of duties) {
    for (const { stage, within, from = "received", firstDay, until } of list) {
      const metric = METRICS[stage];
      const target = targetOf(within);
      if (!metric || !target || !(from === "received" || from === "registered")) continue;
      // Such a term ends within the day on which a policy, counting from the instant, would still have hours left.
      if (firstDay === "same-day" && within.unit !== "hours") continue;
      if (until) continue;
      const key = `${metric} ${target.clock} ${within.unit === "hours"}`;
      const known = targets.get(key);
      if (!known || target.amount < known.amount) targets.set(key, { metric, ...target });
    }
  }
  return [...targets.values()].map(({ metric, within, clock }) => ({ metric, within, clock }));
}

function targetOf({ amount, unit }: DutyTerm): (Pick<DutyTarget, "within" | "clock"> & { readonly amount: number }) | null {
  if (unit === "hours") return { within: `PT${amount}H`, clock: "calendar", amount };
  if (unit === "business-days") return { within: `P${amount}D`, clock: "business", amount };
  if (unit === "calendar-days") return { within: `P${amount}D`, clock: "calendar", amount };
  return unit === "weeks" ? { within: `P${amount * 7}D`, clock: "calendar", amount: amount * 7 } : null;
}
