import { UNCLASSIFIED } from "../complaint/taxonomy.js";
import { inOrder } from "../kernel/in-order.js";
import type { Case } from "./case.js";
import type { CaseReason, NextStep } from "./case-review.js";
import { coverSteps } from "./cover-steps.js";
import { isPast } from "./desk-dates.js";
import type { Found } from "./found.js";
import { isOverdue, replySteps } from "./reply-steps.js";
import { widestGap } from "./scores-of.js";
import type { ServiceDesk } from "./service-desk.js";

/**
 * What a desk does next: safety first, then by the last instant in time, and those without one last; of the same instant in the order in which a desk works: answer,
 * law, cover, promise, contact, records.
 */
export function nextSteps(desk: ServiceDesk, caseFile: Case, found: Found, now: number): readonly NextStep[] {
  const steps: NextStep[] = [
    ...safetySteps(desk, found, now),
    ...replySteps(desk, found, now),
    ...coverSteps(desk, caseFile, found, now),
    ...promiseSteps(desk, found),
    ...contactSteps(desk, found, now),
    ...scoreSteps(desk, found),
    ...recordSteps(desk, caseFile, found, now),
    ...factSteps(desk, found, now),
  ];
  return inOrder(steps, byRank);
}

/** Two steps without a difference keep their order: two that are as far away as can be have none. */
function byRank(a: NextStep, b: NextStep): number {
  const [rank, other] = [rankOf(a), rankOf(b)];
  return rank === other ? 0 : rank - other;
}

/** How far ahead a contact is a next step: thirty days. */
export const AHEAD_MS = 30 * 86_400_000;

function rankOf({ code, by }: NextStep): number {
  if (code === "casefile/make-safe") return Number.NEGATIVE_INFINITY;
  return by === null ? Number.MAX_VALUE : by.getTime();
}

function safetySteps({ roles }: ServiceDesk, { classification, lifecycle, replyBy }: Found, now: number): readonly NextStep[] {
  if (!classification?.safety.value || lifecycle.resolvedAt !== null) return [];
  const { safety, subject } = classification;
  const params = { subject: subject.value, overdue: isPast(replyBy, now) };
  return [{ code: "casefile/make-safe", params, by: replyBy, who: roles.safety, reasons: safety.reasons }];
}

function promiseSteps({ roles }: ServiceDesk, { promises }: Found): readonly NextStep[] {
  return promises.flatMap(({ what, dueAt, state }) => {
    if (state === "kept" || state === "late") return [];
    const overdue = state === "broken";
    const reason: CaseReason = { code: "casefile/promise", params: { what, dueAt: dueAt.toISOString(), state } };
    return [{ code: "casefile/keep-promise", params: { what, overdue }, by: dueAt, who: roles.agent, reasons: [reason] }];
  });
}

/** Contacts of the days ahead; one of a year ahead is no next step. */
function contactSteps({ roles }: ServiceDesk, { followUps }: Found, now: number): readonly NextStep[] {
  return (followUps?.touchpoints ?? []).flatMap(({ state, window, channel, touchpointId, kind, due, reasons }) => {
    if (state !== "planned" || !window || !channel || window.earliest.getTime() > now + AHEAD_MS) return [];
    const params = { touchpointId, kind, channel, notBefore: window.earliest.toISOString(), due };
    return [{ code: "casefile/contact", params, by: window.latest, who: roles.followUp, reasons }];
  });
}

function scoreSteps({ roles }: ServiceDesk, { scores }: Found): readonly NextStep[] {
  const widest = scores && widestGap(scores);
  if (!widest) return [];
  return [{ code: "casefile/mend-gap", params: widest, by: null, who: roles.followUp, reasons: scores.reasons }];
}

function recordSteps(
  { roles }: ServiceDesk,
  { outcome }: Case,
  { lifecycle, isMatter, obligations, classification }: Found,
  now: number,
): readonly NextStep[] {
  const steps: NextStep[] = [];
  const isKnown = classification !== null && classification.kind.value !== UNCLASSIFIED;
  if (isMatter && isKnown && lifecycle.resolvedAt !== null && !outcome)
    steps.push({ code: "casefile/record-outcome", params: {}, by: null, who: roles.agent, reasons: [] });
  for (const obligation of obligations) {
    const { stage, state, dueOn, dutiesId, reasons } = obligation;
    if (stage !== "retention-ends" || state !== "running" || dueOn === null || isOverdue(obligation, now)) continue;
    steps.push({ code: "casefile/keep-records", params: { dutiesId, until: dueOn }, by: null, who: roles.agent, reasons });
  }
  return steps;
}

/** What keeps an area from answering, or from answering well. */
function factSteps(
  { roles }: ServiceDesk,
  { faults, classification, isMatter, replyBy, languageDoubt, coverage }: Found,
  now: number,
): readonly NextStep[] {
  const { agent: who } = roles;
  const overdue = isPast(replyBy, now);
  const steps: NextStep[] = faults.map(({ area, error }) => ({
    code: "casefile/correct-facts",
    params: { area, error },
    by: null,
    who,
    reasons: [{ code: "casefile/no-answer", params: { area, error } }],
  }));
  if (classification) {
    const asked = isMatter ? (["kind", "subject"] as const) : (["kind"] as const);
    const axes = asked.filter((axis) => classification[axis].value === UNCLASSIFIED);
    const reasons = axes.flatMap((axis) => classification[axis].reasons);
    if (axes.length > 0) steps.push({ code: "casefile/classify-by-hand", params: { axes, overdue }, by: replyBy, who, reasons });
  }
  if (languageDoubt)
    steps.push({
      code: "casefile/check-language",
      params: { ...languageDoubt.params, overdue },
      by: replyBy,
      who,
      reasons: [languageDoubt],
    });
  const unknown = (coverage?.decision.layers ?? []).flatMap(({ reasons }) =>
    reasons.filter(({ code }) => code === "warranty/start-unknown"),
  );
  const facts = unknown.map(({ params }) => (params as { readonly starts: string }).starts);
  if (isMatter && facts.length > 0)
    steps.push({ code: "casefile/ask-for", params: { facts: [...new Set(facts)], overdue }, by: replyBy, who, reasons: unknown });
  return steps;
}
