import type { Report } from "../kernel/fields.schema.js";
import type { DutyAnchor, DutyStage, DutyTerm, DutyUnit, ReplyDutiesInput, ReplyDuty } from "./reply-duties.js";
import { anchorsOf, STAGE_BEHIND } from "./reply-facts.js";

/** Reports the rules across the parts of a document of reply duties that it breaks. */
export function brokenDutyRules({ validFrom, validUntil, duties }: ReplyDutiesInput, report: Report): void {
  if (validFrom && validUntil && validUntil <= validFrom)
    report("out-of-order", { earlier: "validFrom", later: "validUntil" }, ["validUntil"]);
  for (const [index, duty] of duties.entries()) {
    const path = ["duties", index] as const;
    if (duties.findIndex(({ stage }) => stage === duty.stage) < index) report("duplicate", { key: duty.stage }, [...path, "stage"]);
    for (const key of ["from", "endedBy"] as const) {
      if (waitsForItself(duty, duties, key))
        report("breaks-rule", { rule: "must not be an event that waits for the stage itself" }, [...path, key]);
    }
    if (duty.until && countsOtherDays(duty))
      report("breaks-rule", { rule: "must be left out: only a term of business days ends with one" }, [...path, "until"]);
    if (duty.firstDay && neverCountsDays(duty))
      report("breaks-rule", { rule: "must be left out: terms in hours run from the instant" }, [...path, "firstDay"]);
    checkLifts(duty, duties, (code, facts, at = []) => report(code, facts, [...path, "lifts", ...at]));
    checkExtension(duty, (code, facts) => report(code, facts, [...path, "extension", "to", "amount"]));
  }
}

/** Whether a duty looks at its own stage, or at one that looks at it: it would never start, or its end would hang on itself. */
function waitsForItself(duty: ReplyDuty, duties: readonly ReplyDuty[], key: "from" | "endedBy"): boolean {
  const stages = stagesBehind(key === "from" ? anchorsOf(duty) : (duty.endedBy ?? []));
  const seen = new Set<DutyStage>();
  for (let stage = stages.pop(); stage !== undefined; stage = stages.pop()) {
    if (stage === duty.stage) return true;
    if (seen.has(stage)) continue;
    seen.add(stage);
    for (const other of duties) if (other.stage === stage) stages.push(...stagesBehind([...anchorsOf(other), ...(other.endedBy ?? [])]));
  }
  return false;
}

function stagesBehind(anchors: readonly DutyAnchor[]): DutyStage[] {
  return anchors.flatMap((anchor) => STAGE_BEHIND[anchor] ?? []);
}

function countsOtherDays({ within, extension }: ReplyDuty): boolean {
  return within.unit !== "business-days" || (!!extension && "to" in extension && extension.to.unit !== "business-days");
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
