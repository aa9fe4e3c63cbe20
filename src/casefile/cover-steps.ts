import { addDays, type CalendarDate } from "../kernel/calendar-date.js";
import { epochMs } from "../kernel/instant.js";
import type { WarrantyEvent } from "../warranty/cover-facts.js";
import { remedyToSettle } from "./authority-of.js";
import type { Case } from "./case.js";
import type { CaseReason, NextStep } from "./case-review.js";
import type { CaseCover } from "./coverage-of.js";
import { deskDate, isPast, startOfDate } from "./desk-dates.js";
import type { Found } from "./found.js";
import type { ServiceDesk } from "./service-desk.js";

/** What a claim asks for: an offer or an explanation, approval, and the days by which the good or the price is owed. */
export function coverSteps(desk: ServiceDesk, caseFile: Case, found: Found, now: number): readonly NextStep[] {
  const { lifecycle, claims, coverage } = found;
  // What is owed is owed until it is done, also when the matter is decided.
  const owed = coverage ? owedDays(desk, caseFile, coverage, now) : [];
  if (lifecycle.resolvedAt !== null) return owed;
  return [
    ...approvalSteps(desk, caseFile, found, now),
    ...(claims && coverage && !isTerminated(coverage) && !isUnknown(coverage) ? [answerStep(desk, found, coverage, now)] : []),
    ...(claims && !coverage && !caseFile.product ? [askForProduct(desk, found, now)] : []),
    ...owed,
  ];
}

function answerStep({ roles }: ServiceDesk, { replyBy, resolveBy }: Found, { decision, today }: CaseCover, now: number): NextStep {
  const { decidedBy, settlement } = decision;
  if (decidedBy === null) {
    const by = replyBy ?? resolveBy;
    const { amount = null, currency = null } = settlement?.customer ?? {};
    const params = { amount, currency, overdue: isPast(by, now) };
    return { code: "casefile/explain-no-cover", params, by, who: roles.agent, reasons: decision.reasons };
  }
  const by = resolveBy ?? replyBy;
  // Where the law covers the claim too, its remedies are the customer's by law, and the customer pays nothing whatever the layer leaves.
  const byLaw = decidedBy === "law" || decision.reasons.some(({ code }) => code === "warranty/law-covers");
  const basis = byLaw ? "law" : decidedBy.layerId;
  const remedies = byLaw ? (today?.statutory?.remedies ?? []) : (["repair"] as const);
  const free = byLaw || settlement?.customer.amount === 0 ? true : settlement ? false : null;
  return {
    code: "casefile/offer-remedies",
    params: { remedies, basis, free, overdue: isPast(by, now) },
    by,
    who: roles.agent,
    reasons: [...decision.reasons, costReason(basis, free, settlement)],
  };
}

/** Who pays, as far as the bill is known. */
export function costReason(basis: string, free: boolean | null, settlement: CaseCover["decision"]["settlement"]): CaseReason {
  if (free === true) return { code: "casefile/free-of-charge", params: { basis } };
  if (!settlement) return { code: "casefile/cost-open", params: { basis } };
  return { code: "casefile/customer-pays", params: { ...settlement.customer } };
}

function askForProduct({ roles }: ServiceDesk, { replyBy, classification }: Found, now: number): NextStep {
  const reasons = classification?.subject.reasons ?? [];
  const params = { facts: ["product"], overdue: isPast(replyBy, now) };
  return { code: "casefile/ask-for", params, by: replyBy, who: roles.agent, reasons };
}

function approvalSteps(
  { roles }: ServiceDesk,
  { redress }: Case,
  { authority, replyBy, resolveBy, classification }: Found,
  now: number,
): readonly NextStep[] {
  if (!authority?.goesUp || isSettled(redress, now)) return [];
  const { levelId, reasons } = authority;
  const remedy = remedyToSettle(redress, classification);
  const { amount = null, currency = null } = redress?.amount ?? {};
  // What is approved has to be offered by then.
  const by = resolveBy ?? replyBy;
  const params = { levelId, remedy, amount, currency, overdue: isPast(by, now) };
  return [{ code: "casefile/get-approval", params, by, who: levelId ?? roles.agent, reasons }];
}

function isSettled(redress: Case["redress"], now: number): boolean {
  return redress?.settledAt !== undefined && epochMs(redress.settledAt) <= now;
}

/** The days that the law sets for putting the good right and paying back, while they are owed. */
function owedDays(desk: ServiceDesk, { redress }: Case, { today, events, defect }: CaseCover, now: number): readonly NextStep[] {
  const statutory = today?.statutory;
  if (!statutory) return [];
  const { workshop, agent } = desk.roles;
  const on = deskDate(desk, now);
  const end = (last: CalendarDate) => new Date(startOfDate(desk, addDays(last, 1)));
  const { repairBy, refundBy, reasons } = statutory;
  const steps: NextStep[] = [];
  const since = openSince(events, defect, on);
  // A day before that belongs to a repair that is over.
  if (repairBy && since !== null && repairBy >= since)
    steps.push({ code: "casefile/put-right", params: { overdue: on > repairBy }, by: end(repairBy), who: workshop, reasons });
  if (refundBy && !isSettled(redress, now))
    steps.push({ code: "casefile/pay-back", params: { overdue: on > refundBy }, by: end(refundBy), who: agent, reasons });
  return steps;
}

/** The day since which the good has been away, or the defect reported, without having been put right; `null` where nothing is to be put right. */
function openSince(events: readonly WarrantyEvent[], defect: string, on: CalendarDate): string | null {
  const own = events.filter((event) => (event.defect ?? "") === defect && event.on <= on);
  const last = (...types: readonly WarrantyEvent["type"][]) =>
    own.reduce((day, event) => (types.includes(event.type) && event.on > day ? event.on : day), "");
  const [handedOver, reported] = [last("handed-over"), last("defect-reported")];
  // The law's days run until the customer has the good again: a repair alone does not end them.
  if (handedOver !== "" && last("returned", "replaced", "terminated") < handedOver) return handedOver;
  return reported !== "" && last("repaired", "replaced", "returned", "terminated") < reported ? reported : null;
}

/** No cover is found, and a layer does not know from when it counts: what is asked for comes before an answer. */
function isUnknown({ decision }: CaseCover): boolean {
  if (decision.decidedBy !== null) return false;
  return decision.layers.some(({ reasons }) => reasons.some(({ code }) => code === "warranty/start-unknown"));
}

/** The customer has ended the contract: there is nothing more to choose. */
function isTerminated({ events }: CaseCover): boolean {
  return events.some(({ type }) => type === "terminated");
}
