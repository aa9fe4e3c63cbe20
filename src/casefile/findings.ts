import { UNCLASSIFIED } from "../complaint/taxonomy.js";
import type { CasefileFinding, CasefileFindings } from "./codes.js";
import type { DeskReport, DeskThresholds } from "./desk-report.js";

/** Strengths, weaknesses, opportunities and threats, computed from the cases. */
export interface Swot {
  readonly strengths: readonly CasefileFinding[];
  readonly weaknesses: readonly CasefileFinding[];
  readonly opportunities: readonly CasefileFinding[];
  readonly threats: readonly CasefileFinding[];
}

/** In which of the four a finding stands. */
const PLACE = {
  "casefile/targets-met": "strengths",
  "casefile/promises-kept": "strengths",
  "casefile/above-expectation": "strengths",
  "casefile/praised": "strengths",
  "casefile/targets-missed": "weaknesses",
  "casefile/promises-broken": "weaknesses",
  "casefile/below-expectation": "weaknesses",
  "casefile/asked-again": "weaknesses",
  "casefile/not-classified": "weaknesses",
  "casefile/suggested": "opportunities",
  "casefile/frequent-subject": "weaknesses",
  "casefile/may-be-asked": "opportunities",
  "casefile/out-of-cover": "opportunities",
  "casefile/safety-matters": "threats",
  "casefile/duties-late": "threats",
  "casefile/threatened": "threats",
  "casefile/cancelling": "threats",
} as const satisfies Record<keyof CasefileFindings, keyof Swot>;

/** What is bad, in the order in which to deal with it: danger, law, promises, then what many customers meet. */
const DO_FIRST: readonly (keyof CasefileFindings)[] = [
  "casefile/safety-matters",
  "casefile/duties-late",
  "casefile/promises-broken",
  "casefile/targets-missed",
  "casefile/threatened",
  "casefile/below-expectation",
  "casefile/asked-again",
  "casefile/frequent-subject",
  "casefile/cancelling",
  "casefile/not-classified",
];

type Measured = Omit<DeskReport, "swot" | "doFirst">;

/** What the counts say, each finding in its place. */
export function findingsOf(measured: Measured, thresholds: DeskThresholds): Swot {
  const found = [
    ...targetFindings(measured, thresholds),
    ...promiseFindings(measured, thresholds),
    ...gapFindings(measured),
    ...dutyFindings(measured),
    ...complaintFindings(measured, thresholds),
    ...contactFindings(measured, thresholds),
  ];
  const at = (place: keyof Swot) => found.filter(({ code }) => PLACE[code] === place);
  return { strengths: at("strengths"), weaknesses: at("weaknesses"), opportunities: at("opportunities"), threats: at("threats") };
}

/** The findings that call for action, the first to deal with first. */
export function urgentFirst({ weaknesses, opportunities, threats }: Swot): readonly CasefileFinding[] {
  // A shortfall that chance may explain is worth knowing, and no reason to act.
  const found = [...threats, ...weaknesses, ...opportunities].filter(({ params }) => !("certain" in params) || params.certain);
  return DO_FIRST.flatMap((code) => found.filter((finding) => finding.code === code));
}

function targetFindings({ attainment }: Measured, { targetsMet = 0.9, targetsMissed = 0.8 }: DeskThresholds): readonly CasefileFinding[] {
  const byMetric = new Map<string, { met: number; missed: number }>();
  for (const { metric, met, missed, breachedOpen } of attainment.groups) {
    const so = byMetric.get(metric) ?? { met: 0, missed: 0 };
    // A clock that is open and over its target has missed it already.
    byMetric.set(metric, { met: so.met + met, missed: so.missed + missed + breachedOpen });
  }
  return [...byMetric].flatMap(([metric, { met, missed }]): CasefileFinding[] => {
    const of = met + missed;
    if (of === 0) return [];
    if (met / of >= targetsMet) return [{ code: "casefile/targets-met", params: { metric, met, of } }];
    return met / of < targetsMissed ? [{ code: "casefile/targets-missed", params: { metric, missed, of } }] : [];
  });
}

function promiseFindings({ promises }: Measured, { promisesKept = 0.95 }: DeskThresholds): readonly CasefileFinding[] {
  const { kept, late, broken } = promises;
  const of = kept + late + broken;
  if (of === 0) return [];
  if (kept / of >= promisesKept) return [{ code: "casefile/promises-kept", params: { kept, of } }];
  return [{ code: "casefile/promises-broken", params: { broken: late + broken, of } }];
}

/** The level of significance of a gap, after adjustment for the number of dimensions. */
const CERTAIN = 0.05;

function gapFindings({ gaps }: Measured): readonly CasefileFinding[] {
  return (gaps?.dimensions ?? []).flatMap(({ id: dimension, gap, n, adjustedP }): CasefileFinding[] => {
    const certain = adjustedP !== null && adjustedP < CERTAIN;
    if (gap === null || gap === 0) return [];
    if (gap < 0) return [{ code: "casefile/below-expectation", params: { dimension, gap, n, certain } }];
    return certain ? [{ code: "casefile/above-expectation", params: { dimension, gap, n } }] : [];
  });
}

function dutyFindings({ duties }: Measured): readonly CasefileFinding[] {
  return duties.flatMap(({ dutiesId, stage, done, late, overdue }): CasefileFinding[] => {
    const isLate = late + overdue;
    return isLate > 0 ? [{ code: "casefile/duties-late", params: { dutiesId, stage, late: isLate, of: done + isLate } }] : [];
  });
}

function complaintFindings(
  { complaints, pareto, kinds, flags, cases }: Measured,
  { frequentSubject = 0.2, notClassified = 0.1 }: DeskThresholds,
): readonly CasefileFinding[] {
  const of = complaints.complaints;
  const share = (code: "praised" | "suggested" | "cancelling" | "safety-matters" | "asked-again", count = 0): CasefileFinding[] =>
    count > 0 ? [{ code: `casefile/${code}`, params: { cases: count, of: cases } }] : [];
  const unclassified = pareto.subject.find(({ value }) => value === UNCLASSIFIED)?.count ?? 0;
  const subjects = pareto.subject.filter(({ value, count }) => value !== UNCLASSIFIED && count >= 2 && count / of >= frequentSubject);
  const threats = Object.entries(flags).filter(([flag]) => flag.startsWith("threat-"));
  return [
    ...share("praised", kinds["praise"]),
    ...share("suggested", kinds["suggestion"]),
    ...share("cancelling", kinds["cancellation"]),
    ...share("safety-matters", flags["safety"]),
    ...share("asked-again", flags["repeat"]),
    ...threats.map(([threat, count]): CasefileFinding => ({ code: "casefile/threatened", params: { threat, cases: count, of: cases } })),
    ...subjects.map(
      ({ value, count }): CasefileFinding => ({ code: "casefile/frequent-subject", params: { subject: value, cases: count, of } }),
    ),
    ...(of > 0 && unclassified / of >= notClassified
      ? [{ code: "casefile/not-classified", params: { cases: unclassified, of } } as const]
      : []),
  ];
}

function contactFindings({ contacts, claims }: Measured, { outOfCover = 0.1 }: DeskThresholds): readonly CasefileFinding[] {
  const of = claims.law + claims.layer + claims.nobody;
  return [
    ...(contacts.asking > 0 ? [{ code: "casefile/may-be-asked", params: { contacts: contacts.asking } } as const] : []),
    ...(claims.nobody > 0 && claims.nobody / of >= outOfCover
      ? [{ code: "casefile/out-of-cover", params: { claims: claims.nobody, of } } as const]
      : []),
  ];
}
