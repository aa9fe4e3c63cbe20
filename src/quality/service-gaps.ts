import { err, ok, type Result } from "../kernel/result.js";
import { firstWrong, wrongNumber } from "./check-number.js";
import type { QualityErrorOf, QualityReason, QualityReasonList } from "./codes.js";
import type { GapReport } from "./gap-report.js";
import { type Interval, proportionInterval } from "./interval.js";

/** What is known of the five gaps. Levels are by dimension, on the scale of the survey turned so that higher is better. */
export interface ServiceGapFacts {
  readonly survey: GapReport;
  /** What managers believe that customers expect. */
  readonly managersEstimate?: Readonly<Record<string, number>> | undefined;
  /** The level that the service standards specify. */
  readonly specified?: Readonly<Record<string, number>> | undefined;
  /** Standards against measured delivery, as shares of cases (an attainment report gives them). `dimension` groups them with the survey. */
  readonly delivered?:
    | readonly { readonly standard: string; readonly dimension?: string | undefined; readonly target: number; readonly attained: number }[]
    | undefined;
  /** Promises that fell due, and those of them that were kept. */
  readonly promises?: { readonly due: number; readonly kept: number } | undefined;
}

/** One line of a gap: a dimension, a standard, or the promises. */
export interface ServiceGapLine {
  /** A dimension, a standard, or `"promises"`. */
  readonly id: string;
  readonly from: number | null;
  readonly to: number | null;
  /** `to` minus `from`: negative is a shortfall. */
  readonly gap: number | null;
}

/** One gap of the model. */
export interface ServiceGap {
  readonly gap: 1 | 2 | 3 | 4 | 5;
  readonly name: "knowledge" | "standards" | "delivery" | "communication" | "service";
  readonly unit: "scale points" | "share";
  readonly lines: readonly ServiceGapLine[];
  /** Mean over the lines that have a gap; null where none has. */
  readonly value: number | null;
  /** Of the share of promises kept less 1 (Wilson), and of the survey's overall gap. */
  readonly interval: Interval | null;
}

/** The five gaps. */
export interface ServiceGaps {
  readonly instrumentId: string;
  readonly instrumentVersion: string | null;
  readonly gaps: readonly [ServiceGap, ServiceGap, ServiceGap, ServiceGap, ServiceGap];
  readonly reasons: QualityReasonList;
}

/** What `serviceGaps` may return instead. */
export type ServiceGapError = QualityErrorOf<"quality/invalid-number"> | QualityErrorOf<"quality/unknown-id">;

/** The two sides of each gap. */
const SIDES = {
  1: ["customers' expectation", "managers' estimate"],
  2: ["managers' estimate", "specified standard"],
  3: ["specified standard", "delivery"],
  4: ["promised", "kept"],
  5: ["expected", "perceived"],
} as const;

/**
 * The five gaps of the gap model of service quality, as far as the facts reach: what managers believe against what customers expect (1), standards against
 * that belief (2), delivery against standards (3), promises kept against promises made (4), and what customers perceive against what they expect (5).
 *
 * Negative is a shortfall throughout. Only gap 5 is measured on customers; 1 and 2 rest on estimates. Does not explain gap 5 by the others.
 *
 * @param facts - the survey, and what is known of the other sides
 * @returns all five, null where a side is missing, with a reason; errors: `quality/unknown-id`, `quality/invalid-number`
 * Source: Parasuraman, Zeithaml and Berry 1985.
 * @example
 * import { orThrow } from "aftersales";
 * import { scoreGaps, serviceGaps, SERVQUAL_1991 } from "aftersales/quality";
 * const survey = orThrow(scoreGaps(SERVQUAL_1991, [{ answers: { 5: { expectation: 7, perception: 5 } } }]));
 * const { gaps } = orThrow(serviceGaps({ survey, managersEstimate: { reliability: 6 }, promises: { due: 40, kept: 30 } }));
 * gaps.map(({ value }) => value); //=> [-1, null, null, -0.25, -2]
 */
export function serviceGaps(facts: ServiceGapFacts): Result<ServiceGaps, ServiceGapError> {
  const { survey, managersEstimate = {}, specified = {}, delivered = [], promises } = facts;
  const ids = survey.dimensions.map(({ id }) => id);
  const named = [...Object.keys(managersEstimate), ...Object.keys(specified), ...delivered.flatMap(({ dimension }) => dimension ?? [])];
  const unknown = named.find((id) => !ids.includes(id));
  if (unknown !== undefined) return err({ code: "quality/unknown-id", id: unknown, known: ids });
  const levels = (name: string, of: Readonly<Record<string, number>>) =>
    Object.entries(of).map(([id, level]) => wrongNumber(`${name}.${id}`, level));
  const share = { minimum: 0, maximum: 1 };
  const wrong = firstWrong(
    ...levels("managersEstimate", managersEstimate),
    ...levels("specified", specified),
    ...delivered.flatMap(({ standard, target, attained }) => [
      wrongNumber(`${standard}.target`, target, share),
      wrongNumber(`${standard}.attained`, attained, share),
    ]),
    promises ? wrongNumber("promises.due", promises.due, { minimum: 0, whole: true }) : null,
    promises ? wrongNumber("promises.kept", promises.kept, { minimum: 0, maximum: promises.due, whole: true }) : null,
  );
  if (wrong) return err(wrong);

  const byDimension = (from: (id: string) => number | null, to: (id: string) => number | null) =>
    ids.map((id) => lineOf(id, from(id), to(id)));
  const level = (of: Readonly<Record<string, number>>) => (id: string) => (Object.hasOwn(of, id) ? (of[id] as number) : null);
  const surveyed = (column: "expectation" | "perception") => (id: string) =>
    survey.dimensions.find((line) => line.id === id)?.[column] ?? null;
  const kept = promises && promises.due > 0 ? proportionInterval(promises.kept, promises.due).unwrapOr(null) : null;
  const gaps: ServiceGaps["gaps"] = [
    gapOf(1, "knowledge", "scale points", byDimension(surveyed("expectation"), level(managersEstimate))),
    gapOf(2, "standards", "scale points", byDimension(level(managersEstimate), level(specified))),
    gapOf(
      3,
      "delivery",
      "share",
      delivered.map(({ standard, target, attained }) => lineOf(standard, target, attained)),
    ),
    {
      ...gapOf(4, "communication", "share", promises && promises.due > 0 ? [lineOf("promises", 1, promises.kept / promises.due)] : []),
      interval: kept && { low: kept.low - 1, high: kept.high - 1, confidence: kept.confidence },
    },
    {
      ...gapOf(5, "service", "scale points", byDimension(surveyed("expectation"), surveyed("perception"))),
      value: survey.unweighted.gap,
      interval: survey.unweighted.interval,
    },
  ];
  const reasons = gaps.map(({ gap, value }): QualityReason => {
    const [from, to] = SIDES[gap];
    return value === null
      ? { code: "quality/side-missing", params: { gap, side: missingSide(gap, facts) } }
      : { code: "quality/service-gap", params: { gap, from, to } };
  }) as [QualityReason, ...QualityReason[]];
  return ok({ instrumentId: survey.instrumentId, instrumentVersion: survey.instrumentVersion, gaps, reasons });
}

function lineOf(id: string, from: number | null, to: number | null): ServiceGapLine {
  return { id, from, to, gap: from === null || to === null ? null : to - from };
}

function gapOf(gap: ServiceGap["gap"], name: ServiceGap["name"], unit: ServiceGap["unit"], lines: readonly ServiceGapLine[]): ServiceGap {
  const known = lines.flatMap((line) => line.gap ?? []);
  return {
    gap,
    name,
    unit,
    lines,
    value: known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0) / known.length,
    interval: null,
  };
}

/** The first side of a gap that is not known. */
function missingSide(gap: ServiceGap["gap"], { survey, managersEstimate }: ServiceGapFacts): string {
  const [from, to] = SIDES[gap];
  const asked = survey.dimensions.some(({ expectation }) => expectation !== null);
  const estimated = Object.keys(managersEstimate ?? {}).length > 0;
  if (gap === 1 || gap === 5) return asked ? to : from;
  return gap === 2 && estimated ? to : from;
}
