import type { Classification } from "../complaint/classification.js";
import { type ComplaintRecord, complaintRecord, complaintTally } from "../complaint/complaint-tally.js";
import type { PlannedTouchpoint } from "../followup/plan-follow-ups.js";
import type { Tally } from "../kernel/tally.js";
import { gapTally } from "../quality/gap-tally.js";
import { attainmentTally } from "../response/attainment.js";
import type { Case } from "./case.js";
import type { CaseReview } from "./case-review.js";
import { addCounts, addTables, type Counts, type DeskCounts } from "./desk-counts.js";
import { deskDate } from "./desk-dates.js";
import { type DeskReport, type DeskThresholds, deskReportOf } from "./desk-report.js";
import { isClaim, isMatter } from "./matter.js";
import { DONE_BY_DESK, isOverdue } from "./reply-steps.js";
import type { ServiceDesk } from "./service-desk.js";

/** A case with its review. */
export interface ReviewedCase {
  readonly caseFile: Case;
  readonly review: CaseReview;
}

/**
 * What a desk learns from many cases, as a tally: what is complained of, what is late, what is out of cover, where the gap is, what to do first; and from it the strengths,
 * weaknesses, opportunities and threats. Fold cases on many machines, merge the states in any order: the report is the same.
 *
 * It does not check that the reviews are of the same day: what is late is counted as each review saw it.
 *
 * @param desk - the desk of all reviews
 * @param thresholds - from when a share counts as good, or as bad
 * @example
 * import { orThrow } from "aftersales";
 * import { defineServiceDesk, deskTally, parseCase, reviewCase } from "aftersales/casefile";
 * const desk = orThrow(defineServiceDesk({ id: "desk", schedule: { timeZone: "Europe/Madrid", weekly: { mon: ["09:00-18:00"] } } }));
 * const at = "2026-03-02T09:30:00Z";
 * const caseFile = orThrow(parseCase({
 *   id: "C-1", customerId: "c1", timeZone: "Europe/Madrid", openedAt: at, contacts: [{ text: "El horno echa chispas.", receivedAt: at }],
 * }));
 * const tally = deskTally(desk);
 * const state = tally.add(tally.empty(), { caseFile, review: orThrow(reviewCase(desk, caseFile, new Date(at))) });
 * tally.result(state).swot.threats.map(({ code }) => code); //=> ["casefile/safety-matters"]
 */
export function deskTally(desk: ServiceDesk, thresholds: DeskThresholds = {}): Tally<ReviewedCase, DeskCounts, DeskReport> {
  const gaps = desk.instrument ? gapTally(desk.instrument) : null;
  const empty = (): DeskCounts => ({
    cases: 0,
    kinds: {},
    complaints: complaintTally.empty(),
    attainment: attainmentTally.empty(),
    duties: {},
    claims: {},
    covered: {},
    charged: {},
    contacts: {},
    promises: {},
    flags: {},
    gaps: gaps?.empty() ?? null,
  });
  const merge = (a: DeskCounts, b: DeskCounts): DeskCounts => ({
    cases: a.cases + b.cases,
    kinds: addCounts(a.kinds, b.kinds),
    complaints: complaintTally.merge(a.complaints, b.complaints),
    attainment: attainmentTally.merge(a.attainment, b.attainment),
    duties: addTables(a.duties, b.duties),
    claims: addCounts(a.claims, b.claims),
    covered: addCounts(a.covered, b.covered),
    charged: addCounts(a.charged, b.charged),
    contacts: addCounts(a.contacts, b.contacts),
    promises: addCounts(a.promises, b.promises),
    flags: addCounts(a.flags, b.flags),
    gaps: gaps && a.gaps && b.gaps ? gaps.merge(a.gaps, b.gaps) : null,
  });
  const countsOf = ({ caseFile, review }: ReviewedCase): DeskCounts => {
    const classification = review.classification.unwrapOr(null);
    const claims = isClaim(desk.classifier, caseFile, classification);
    const decision = review.coverage.unwrapOr(null);
    const { settlement } = decision ?? {};
    const none = complaintTally.empty();
    return {
      cases: 1,
      kinds: { [classification?.kind.value ?? "unread"]: 1 },
      complaints: isMatter(caseFile, classification)
        ? complaintTally.add(none, recordOf(desk, { caseFile, review }, classification))
        : none,
      attainment: review.response
        .map((assessment) => attainmentTally.add(attainmentTally.empty(), assessment))
        .unwrapOr(attainmentTally.empty()),
      duties: dutiesOf(review),
      claims: claims ? { [answersFor(review)]: 1 } : {},
      covered: settlement ? { [settlement.warranty.currency]: settlement.warranty.amount } : {},
      charged: settlement ? { [settlement.customer.currency]: settlement.customer.amount } : {},
      contacts: counted(review.followUps.map(({ touchpoints }) => touchpoints.flatMap(contactNames)).unwrapOr([])),
      promises: counted(review.promises.map(({ state }) => state)),
      flags: counted(flagsOf(classification)),
      gaps: gaps && (caseFile.answers ?? []).reduce(gaps.add, gaps.empty()),
    };
  };
  return {
    empty,
    add: (state, reviewed) => merge(state, countsOf(reviewed)),
    merge,
    result: (state) => deskReportOf(state, gaps && state.gaps ? gaps.result(state.gaps) : null, thresholds),
  };
}

function counted(names: readonly string[]): Counts {
  const counts: Record<string, number> = {};
  for (const name of [...names].sort()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** The state of a contact, and whether one that is planned asks the customer for something. */
function contactNames({ state, purpose }: PlannedTouchpoint): readonly string[] {
  return state === "planned" && (purpose === "survey" || purpose === "suggestion") ? [state, "asking"] : [state];
}

function flagsOf(classification: Classification | null): readonly string[] {
  if (!classification) return [];
  const { safety, repeat, threats } = classification;
  return [...(safety.value ? ["safety"] : []), ...(repeat.value ? ["repeat"] : []), ...threats.value];
}

/** Who answers for a claim. */
function answersFor({ coverage }: CaseReview): "law" | "layer" | "nobody" | "unknown" {
  if (coverage.isErr()) return "unknown";
  const { decidedBy } = coverage.value;
  if (decidedBy === null) return "nobody";
  return decidedBy === "law" ? "law" : "layer";
}

function dutiesOf({ obligations, reviewedAt }: CaseReview): DeskCounts["duties"] {
  let table: DeskCounts["duties"] = {};
  for (const obligation of obligations.unwrapOr([])) {
    const { dutiesId, stage, state } = obligation;
    if (state !== "done" && state !== "late" && state !== "running") continue;
    const overdue = state === "running" && isOverdue(obligation, reviewedAt.getTime());
    // A way out that was missed is no breach, nor is the end of a window in which others may act.
    if (overdue && (obligation.optional || !DONE_BY_DESK.has(stage))) continue;
    table = addTables(table, { [JSON.stringify([dutiesId, stage])]: { [overdue ? "overdue" : state]: 1 } });
  }
  return table;
}

/** The axes of a complaint, with the product class, who answers for it, and its outcome. */
function recordOf(desk: ServiceDesk, { caseFile, review }: ReviewedCase, classification: Classification | null): ComplaintRecord {
  const received = classification?.receivedAt.getTime() ?? review.reviewedAt.getTime();
  const on = deskDate(desk, received);
  const fields = {
    productClass: caseFile.product?.productClass ?? "unknown",
    cover: answersFor(review),
    outcome: caseFile.outcome?.decision ?? "none",
  };
  const { customerId } = caseFile;
  return classification ? complaintRecord(classification, on, { customerId, fields }) : { on, customerId, fields };
}
