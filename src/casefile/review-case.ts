import { isAnswered } from "../calendar/schedule-timeline.js";
import type { Classification } from "../complaint/classification.js";
import { protocolNumber } from "../complaint/protocol-number.js";
import { deepFreeze } from "../kernel/freeze.js";
import { epochMs, type InstantLike } from "../kernel/instant.js";
import { type InvalidInput, invalidInput, issue } from "../kernel/issue.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { BuiltInMetric } from "../response/metric.js";
import { authorityOf } from "./authority-of.js";
import type { Case } from "./case.js";
import { caseFields } from "./case-fields.js";
import type { CaseReview } from "./case-review.js";
import { classificationOf } from "./classification-of.js";
import type { CasefileReason } from "./codes.js";
import { coverageOf } from "./coverage-of.js";
import { deskDate } from "./desk-dates.js";
import { followUpsOf } from "./follow-ups-of.js";
import type { Found } from "./found.js";
import { lifecycleOf } from "./lifecycle.js";
import { isClaim, openedBy } from "./matter.js";
import { nextChange } from "./next-change.js";
import { nextSteps } from "./next-steps.js";
import { obligationsOf } from "./obligations-of.js";
import { promisesOf } from "./promises-of.js";
import { isOpenClock } from "./reply-steps.js";
import { type CaseResponse, policiesFor, responseOf, ticketOf } from "./response-of.js";
import { allReasons, basisOf } from "./review-reasons.js";
import { scoresOf } from "./scores-of.js";
import type { ServiceDesk } from "./service-desk.js";

/**
 * Reviews one case in the light of a desk: what is covered, what it is about, by when to answer, what the law asks, whom to contact when, what the customer got, and what
 * to do next, each with its reasons. The areas meet only here: the classification chooses the policy and its difficulty the time to solve, the cover decides who pays and
 * what may be chosen, the closing anchors the follow-up, answers and promises show the gaps.
 *
 * Facts dated after `now` have not happened. It stores and sends nothing.
 *
 * @param desk - from `defineServiceDesk`
 * @param caseFile - the case, from `parseCase` or of the same shape
 * @param now - the instant of the review
 * @returns the review, in which every area is a `Result` of its own; `invalid-input` when `now` or the opening is no instant of the years 1970 to 2200
 * @example
 * import { orThrow } from "aftersales";
 * import { defineServiceDesk, parseCase, reviewCase } from "aftersales/casefile";
 * const hours = ["09:00-18:00"];
 * const desk = orThrow(defineServiceDesk({
 *   id: "lisbon",
 *   schedule: { timeZone: "Europe/Lisbon", weekly: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours } },
 *   jurisdictions: ["PT"],
 *   policies: [{ id: "all", schedule: { ref: "desk" }, targets: [{ metric: "first-response", within: { urgent: "PT1H", default: "PT4H" } }] }],
 * }));
 * const at = "2026-03-02T09:30:00Z";
 * const caseFile = orThrow(parseCase({
 *   id: "C-1", customerId: "c1", timeZone: "Europe/Lisbon", openedAt: at, product: { deliveredOn: "2025-01-10" },
 *   contacts: [{ text: "A máquina não funciona. Quero que a reparem.", language: "pt", receivedAt: at }],
 * }));
 * const review = orThrow(reviewCase(desk, caseFile, new Date("2026-03-02T10:00:00Z")));
 * review.coverage.map(({ decidedBy }) => decidedBy).unwrapOr(null); //=> "law"
 * review.nextSteps.map(({ code, by }) => [code, by?.toISOString() ?? null]); //=> [["casefile/reply-first", "2026-03-02T13:30:00.000Z"], ["casefile/offer-remedies", "2026-03-02T13:30:00.000Z"]]
 */
export function reviewCase(desk: ServiceDesk, caseFile: Case, now: InstantLike): Result<CaseReview, InvalidInput> {
  const at = epochMs(now);
  const openedAt = epochMs(caseFile.openedAt);
  if (!isAnswered(at) || !isAnswered(openedAt)) {
    return err(invalidInput([...instantIssues("now", at), ...instantIssues("openedAt", openedAt)]));
  }
  const { classifier } = desk;

  const read = classificationOf(classifier, caseFile, at);
  const { classification: classified, languageDoubt } = read.unwrapOr(UNREAD);
  const fields = caseFields(desk, caseFile, classified);
  const ticket = ticketOf(caseFile, fields);
  const response = responseOf(desk, ticket, caseFile, classified, at);
  const answered = response.unwrapOr(null);
  const lifecycle = lifecycleOf(ticket, at, resolvedIn(desk, classified, answered));
  const claims = isClaim(classifier, caseFile, classified);
  const coverage = coverageOf(desk, caseFile, claims, at);
  const cover = coverage.unwrapOr(null);
  const obligations = obligationsOf(desk, caseFile, fields, lifecycle, at);
  const opens = openedBy(caseFile, classified);
  const matter = opens === "complaint";
  const followUps = followUpsOf(desk, caseFile, opens, cover, lifecycle, at);
  const scores = scoresOf(desk, caseFile);
  const authority = authorityOf(desk, caseFile, fields, classified);
  const owed = obligations.unwrapOr(null);
  const planned = followUps.unwrapOr(null);
  const scored = scores.unwrapOr(null);
  const found: Found = {
    lifecycle,
    classification: classified,
    isMatter: matter,
    claims,
    coverage: cover,
    response: answered?.assessment ?? null,
    obligations: owed?.obligations ?? [],
    followUps: planned?.plan ?? null,
    scores: scored?.gaps ?? null,
    promises: promisesOf(caseFile, at),
    authority: authority?.unwrapOr(null) ?? null,
    languageDoubt,
    faults: faultsOf({ coverage, classification: read, response, obligations, "follow-ups": followUps, scores, authority }),
    replyBy: firstDue(answered, REPLIES),
    resolveBy: firstDue(answered, SOLUTION),
  };
  const steps = nextSteps(desk, caseFile, found, at);
  const doubt = languageDoubt ? [languageDoubt] : undefined;
  const nothing = steps.length > 0 ? undefined : matter && lifecycle.resolvedAt === null ? NOTHING_DUE : NOTHING_TO_DO;
  const together = [cover?.reasons, answered?.reasons, owed?.reasons, planned?.reasons, scored?.reasons, doubt, nothing];
  return ok({
    caseId: caseFile.id,
    reviewedAt: new Date(at),
    deskId: desk.id,
    deskVersion: desk.version,
    coverage: coverage.map(({ decision }) => decision),
    lawToday: cover?.today ?? null,
    classification: read.map(({ classification }) => classification),
    priority: ticket.priority ?? null,
    response: response.map((one) => one.assessment),
    obligations: obligations.map((one) => one.obligations),
    followUps: followUps.map(({ plan }) => plan),
    scores: scores.map(({ gaps }) => gaps),
    promises: found.promises,
    authority,
    protocolNumber: numberOf(desk, caseFile),
    nextSteps: steps,
    nextChangeAt: nextChange(desk, found, steps, at),
    reasons: allReasons(found, together),
    basedOn: basisOf(desk, found),
  });
}

const UNREAD = { classification: null, languageDoubt: null } as const;
const NOTHING_DUE: readonly CasefileReason[] = /* @__PURE__ */ deepFreeze<CasefileReason[]>([{ code: "casefile/nothing-due", params: {} }]);
const NOTHING_TO_DO: readonly CasefileReason[] = /* @__PURE__ */ deepFreeze<CasefileReason[]>([
  { code: "casefile/nothing-to-do", params: {} },
]);

function instantIssues(name: string, ms: number) {
  if (isAnswered(ms)) return [];
  return [issue([name], "malformed", { form: "an instant of the years 1970 to 2200", example: "2026-03-02T09:00:00Z" })];
}

/** The statuses that resolve by the policy that decides. */
function resolvedIn(desk: ServiceDesk, classification: Classification | null, clocks: CaseResponse | null): readonly string[] | undefined {
  return clocks ? policiesFor(desk, classification).find(({ id }) => id === clocks.assessment.policyId)?.input.resolvedIn : undefined;
}

function numberOf(desk: ServiceDesk, { sequence, openedAt }: Case): CaseReview["protocolNumber"] {
  const { protocol } = desk;
  if (!protocol) return err({ code: "casefile/not-declared", part: "protocol" });
  if (sequence === undefined) return err({ code: "casefile/not-recorded", fact: "sequence" });
  return protocolNumber({ scheme: protocol, year: Number(deskDate(desk, epochMs(openedAt)).slice(0, 4)), sequence });
}

const AREAS = ["coverage", "classification", "response", "obligations", "follow-ups", "scores", "authority"] as const;

/** Areas that a fact keeps from answering; what a desk does not declare or a case does not record is no fault. */
function faultsOf(results: Readonly<Record<(typeof AREAS)[number], Result<unknown, { readonly code: string }> | null>>): Found["faults"] {
  const faults: Found["faults"][number][] = [];
  for (const area of AREAS) {
    const result = results[area];
    if (result?.isErr() && !SILENT.has(result.error.code)) faults.push({ area, error: result.error.code });
  }
  return faults;
}

const SILENT: ReadonlySet<string> = /* @__PURE__ */ new Set(["casefile/not-declared", "casefile/not-recorded"]);

/** The clocks that a word to the customer stops; others, such as that of picking a case up, are the desk's own. */
const REPLIES: readonly string[] = ["first-response", "next-response", "periodic-update"] satisfies readonly BuiltInMetric[];
const SOLUTION: readonly string[] = ["resolution"] satisfies readonly BuiltInMetric[];

/** When the first clock ends that runs towards the customer, of some metrics. */
function firstDue(answered: CaseResponse | null, metrics: readonly string[]): Date | null {
  let first: Date | null = null;
  for (const target of answered?.assessment.targets ?? []) {
    if (!isOpenClock(target) || target.agreement !== "service" || !metrics.includes(target.metric)) continue;
    if (first === null || target.dueAt < first) first = target.dueAt;
  }
  return first;
}
