import type { ComplaintSummary } from "../complaint/complaint-tally.js";
import { complaintTally } from "../complaint/complaint-tally.js";
import { type ParetoRow, paretoOf } from "../complaint/pareto.js";
import type { GapReport } from "../quality/gap-report.js";
import { type AttainmentReport, attainmentTally } from "../response/attainment.js";
import type { CasefileFinding } from "./codes.js";
import type { Counts, DeskCounts } from "./desk-counts.js";
import { findingsOf, type Swot, urgentFirst } from "./findings.js";

/** From when a share counts as good, or as bad; fractions. */
export interface DeskThresholds {
  /** Of targets met. Default 0.9. */
  readonly targetsMet?: number | undefined;
  /** Below it, targets count as missed. Default 0.8. */
  readonly targetsMissed?: number | undefined;
  /** Of promises kept in time. Default 0.95; below it promises count as broken. */
  readonly promisesKept?: number | undefined;
  /** Of complaints with one subject. Default 0.2. */
  readonly frequentSubject?: number | undefined;
  /** Of claims that nothing covers. Default 0.1. */
  readonly outOfCover?: number | undefined;
  /** Of complaints whose subject nobody found. Default 0.1. */
  readonly notClassified?: number | undefined;
}

/** How a duty of the law was kept. */
export interface DutyReport {
  readonly dutiesId: string;
  readonly stage: string;
  readonly done: number;
  /** Done, but late. */
  readonly late: number;
  readonly running: number;
  /** Not done, and late. */
  readonly overdue: number;
}

/** What a desk learns from its cases. */
export interface DeskReport {
  readonly cases: number;
  readonly kinds: Counts;
  readonly complaints: ComplaintSummary;
  /** What is complained of most, by subject, product class and remedy sought. */
  readonly pareto: { readonly [field in (typeof PARETO_FIELDS)[number]]: readonly ParetoRow[] };
  readonly attainment: AttainmentReport;
  readonly duties: readonly DutyReport[];
  readonly claims: { readonly law: number; readonly layer: number; readonly nobody: number; readonly unknown: number };
  /** Minor units by currency, of the claims whose bill is known. */
  readonly cost: { readonly covered: Counts; readonly charged: Counts };
  /** Contacts by state; `asking`: those planned that ask for an opinion or an idea. */
  readonly contacts: {
    readonly planned: number;
    readonly held: number;
    readonly dropped: number;
    readonly done: number;
    readonly asking: number;
  };
  readonly promises: { readonly open: number; readonly kept: number; readonly late: number; readonly broken: number };
  /** Cases with a matter of safety (`safety`), said before (`repeat`), and by threat. */
  readonly flags: Counts;
  /** `null` without a questionnaire or an answer. */
  readonly gaps: GapReport | null;
  readonly swot: Swot;
  /** What is bad, in the order in which to deal with it. */
  readonly doFirst: readonly CasefileFinding[];
}

const PARETO_FIELDS = ["subject", "productClass", "remedySought"] as const;

/** The report of a state. */
export function deskReportOf(counts: DeskCounts, gaps: GapReport | null, thresholds: DeskThresholds): DeskReport {
  const of = <Name extends string>(table: Counts, names: readonly Name[]) =>
    Object.fromEntries(names.map((name) => [name, table[name] ?? 0])) as Record<Name, number>;
  const measured = {
    cases: counts.cases,
    kinds: counts.kinds,
    complaints: complaintTally.result(counts.complaints),
    pareto: Object.fromEntries(
      PARETO_FIELDS.map((field) => [field, paretoOf(counts.complaints, field)]),
    ) as unknown as DeskReport["pareto"],
    attainment: attainmentTally.result(counts.attainment),
    duties: Object.entries(counts.duties).map(([key, states]) => {
      const [dutiesId, stage] = JSON.parse(key) as [string, string];
      return { dutiesId, stage, ...of(states, ["done", "late", "running", "overdue"]) };
    }),
    claims: of(counts.claims, ["law", "layer", "nobody", "unknown"]),
    cost: { covered: counts.covered, charged: counts.charged },
    contacts: of(counts.contacts, ["planned", "held", "dropped", "done", "asking"]),
    promises: of(counts.promises, ["open", "kept", "late", "broken"]),
    flags: counts.flags,
    gaps: gaps && gaps.n > 0 ? gaps : null,
  };
  const swot = findingsOf(measured, thresholds);
  return { ...measured, swot, doFirst: urgentFirst(swot) };
}
