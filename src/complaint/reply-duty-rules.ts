import type { Report } from "../kernel/fields.schema.js";
import type { DutyStage, DutyTerm, DutyUnit, ReplyDutiesInput, ReplyDuty } from "./reply-duties.js";

/** Reports the rules across the parts of a document of reply duties that it breaks. */
export function brokenDutyRules({ validFrom, validUntil, duties }: ReplyDutiesInput, report: Report): void {
  if (validFrom && validUntil && validUntil <= validFrom)
    report("out-of-order", { earlier: "validFrom", later: "validUntil" }, ["validUntil"]);
  for (const [index, duty] of duties.entries()) {
    const path = ["duties", index] as const;
    if (duties.findIndex(({ stage }) => stage === duty.stage) < index) report("duplicate", { key: duty.stage }, [...path, "stage"]);
    if (waitsForItself(duty, duties))
      report("breaks-rule", { rule: "must not be an event that waits for the stage itself" }, [...path, "from"]);
    if (duty.firstDay && neverCountsDays(duty))
      report("breaks-rule", { rule: "must be left out: terms in hours run from the instant" }, [...path, "firstDay"]);
    checkLifts(duty, duties, (code, facts, at = []) => report(code, facts, [...path, "lifts", ...at]));
    checkExtension(duty, (code, facts) => report(code, facts, [...path, "extension", "to", "amount"]));
  }
}

/** The stages whose doing is the event from which another duty runs. */
const STAGE_BEHIND: Readonly<Partial<Record<string, DutyStage>>> = { acknowledged: "acknowledgement", replied: "final-reply" };

/** Whether a duty runs from its own stage, or from one that runs from it: it would never start. */
function waitsForItself(duty: ReplyDuty, duties: readonly ReplyDuty[]): boolean {
  const stageBefore = ({ from = "received" }: ReplyDuty) => STAGE_BEHIND[from];
  return duties.some((other) => other.stage === stageBefore(duty) && stageBefore(other) === duty.stage);
}

function neverCountsDays({ within, extension }: ReplyDuty): boolean {
  return within.unit === "hours" && (!extension || !("to" in extension) || extension.to.unit === "hours");
}

function checkLifts({ stage, lifts = [] }: ReplyDuty, duties: readonly ReplyDuty[], report: Report): void {
  const known = duties.map((other) => other.stage);
  for (const [index, lifted] of lifts.entries()) {
    if (!known.includes(lifted)) report("unknown-reference", { reference: lifted, known }, [index]);
    else if (lifted === stage) report("breaks-rule", { rule: "must not be the stage itself: once done it cannot fall away" }, [index]);
    if (lifts.indexOf(lifted) < index) report("duplicate", { key: lifted }, [index]);
  }
}

/** Units that differ by a factor; how long the others are depends on the days on which they are counted. */
const IN_SMALLER_UNIT: Readonly<Record<DutyUnit, readonly [unit: DutyUnit, factor: number]>> = {
  hours: ["hours", 1],
  "calendar-days": ["calendar-days", 1],
  weeks: ["calendar-days", 7],
  "business-days": ["business-days", 1],
  months: ["months", 1],
  years: ["months", 12],
};

/** An extension that is no longer than the term itself is a mistake, where the two can be compared. */
function checkExtension({ within, extension }: ReplyDuty, report: Report): void {
  const to: DutyTerm | undefined = extension && "to" in extension ? extension.to : undefined;
  if (!to) return;
  const [unit, factor] = IN_SMALLER_UNIT[within.unit];
  const [otherUnit, otherFactor] = IN_SMALLER_UNIT[to.unit];
  const minimum = Math.floor((within.amount * factor) / otherFactor);
  if (unit === otherUnit && to.amount <= minimum) report("too-small", { minimum, inclusive: false });
}
