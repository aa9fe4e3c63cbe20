import type { SubjectError } from "../followup/codes.js";
import { type FollowUpPlan, planFollowUps } from "../followup/plan-follow-ups.js";
import { err, type Result } from "../kernel/result.js";
import type { Case } from "./case.js";
import type { CasefileReason, NotDeclared } from "./codes.js";
import type { CaseCover } from "./coverage-of.js";
import { zoneFor } from "./desk-dates.js";
import { subjectOf } from "./follow-up-subject.js";
import type { Lifecycle } from "./lifecycle.js";
import type { Opened } from "./matter.js";
import type { ServiceDesk } from "./service-desk.js";

/** The contacts that are planned for the customer of a case. */
export interface CaseFollowUps {
  readonly plan: FollowUpPlan;
  readonly reasons: readonly CasefileReason[];
}

/** Plans the contacts of a case from its recorded events and those that its other facts tell. */
export function followUpsOf(
  desk: ServiceDesk,
  caseFile: Case,
  opens: Opened,
  cover: CaseCover | null,
  lifecycle: Lifecycle,
  now: number,
): Result<CaseFollowUps, SubjectError | NotDeclared> {
  const { followUp } = desk;
  if (!followUp) return err({ code: "casefile/not-declared", part: "follow-up" });
  const zone = zoneFor(desk, caseFile.timeZone);
  if (!zone) return err({ code: "followup/unknown-time-zone", subject: caseFile.customerId, timeZone: caseFile.timeZone });
  const { subject, reasons } = subjectOf(caseFile, zone, opens, cover, lifecycle, now);
  return planFollowUps(followUp, subject, now).map((plan) => ({ plan, reasons }));
}
