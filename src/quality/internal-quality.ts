import { epochMs, type InstantLike } from "../kernel/instant.js";
import { compareText } from "../kernel/order.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { Tally } from "../kernel/tally.js";
import { firstWrong, wrongConfidence, wrongNumber } from "./check-number.js";
import type { QualityErrorOf, QualityReason, QualityReasonList } from "./codes.js";
import { exactOf, meanAndDeviation } from "./exact-sum.js";
import { intervalAround } from "./gap-estimate.js";
import {
  addRecord,
  emptyInternalQuality,
  type InternalQualityFilling,
  type InternalQualityState,
  type MeasureCells,
  mergeInternalQuality,
} from "./internal-quality-sums.js";
import { type Interval, proportionInterval } from "./interval.js";
import {
  INTERNAL_MEASURES,
  type InternalMeasure,
  type RecordError,
  type ServiceGroup,
  type ServiceRecord,
  wrongRecord,
} from "./service-record.js";

/** A level that was set for a measure, for one segment or for all. A segment's own standard replaces the general one. */
export interface ServiceStandard {
  readonly measure: string;
  readonly segment?: string | undefined;
  /** In the unit of the measure: a share from 0 to 1, ms, visits, points. */
  readonly target: number;
  /** Needed for measures of your own; default `"higher"`. The built-in measures know theirs. */
  readonly better?: "higher" | "lower" | undefined;
}

/** One measure, over all records (segment null) or one segment. */
export interface InternalLine {
  readonly measure: string;
  readonly group: ServiceGroup;
  readonly segment: string | null;
  /** `"own"` for a mean of your own measure. */
  readonly unit: "share" | "points" | "ms" | "visits" | "own";
  /** Observations; for stock, lines asked for. */
  readonly n: number;
  readonly value: number | null;
  /** Wilson for shares of whole counts, Student's t for means. */
  readonly interval: Interval | null;
  /** `gap` is negative when worse than the target, whichever way is better. */
  readonly standard: { readonly target: number; readonly segment: string | null; readonly gap: number; readonly met: boolean } | null;
}

/** Internal quality at one instant. */
export interface InternalQualityReport {
  readonly lines: readonly InternalLine[];
  /** All promises: made = open + kept + late + broken; due = kept + late + broken. */
  readonly promises: {
    readonly made: number;
    readonly due: number;
    readonly kept: number;
    readonly late: number;
    readonly broken: number;
    readonly open: number;
  };
  /** Records that the tally could not read. `internalQuality` refuses them instead. */
  readonly refused: number;
  /** The next instant at which a record changes its answer without a new event. */
  readonly nextChangeAt: Date | null;
  readonly reasons: QualityReasonList;
}

/** Options of `internalQuality`. */
export interface InternalQualityOptions {
  /** Default 0.95. */
  readonly confidence?: number | undefined;
}

/** What `internalQuality` may return instead. */
export type InternalQualityError = RecordError;

/**
 * Internal quality: what was done, as the company's own records have it, against its standards, over all customers and by segment.
 *
 * Does not measure what customers think of it: see `scoreGaps`. Durations are wall-clock time; for business time give a measure of your own.
 *
 * @param standards - levels set, for all or by segment; empty for none
 * @param records - in any order
 * @param now - times after it have not happened yet
 * @param options - the confidence of the intervals
 * @returns every measure that has an observation or a standard; errors: `quality/invalid-instant`, `quality/ends-before-start`, `quality/invalid-number`
 * Source of the groups: LaLonde and Zinszer 1976.
 * @example
 * import { orThrow } from "aftersales";
 * import { internalQuality } from "aftersales/quality";
 * const standards = [{ measure: "first-visit-completion", target: 0.8 }];
 * const records = [1, 1, 2].map((visits) => ({ type: "case", visits, completed: true }) as const);
 * const { lines } = orThrow(internalQuality(standards, records, new Date("2026-03-02T09:00:00Z")));
 * lines.map(({ measure, value, standard }) => [measure, value?.toFixed(2), standard?.met ?? null]); //=> [["first-visit-completion", "0.67", false], ["visits-per-case", "1.33", null]]
 */
export function internalQuality(
  standards: readonly ServiceStandard[],
  records: Iterable<ServiceRecord>,
  now: InstantLike,
  options: InternalQualityOptions = {},
): Result<InternalQualityReport, InternalQualityError> {
  const confidence = options.confidence ?? 0.95;
  const nowMs = epochMs(now);
  const wrong = firstWrong<InternalQualityError>(
    wrongConfidence(confidence),
    Number.isNaN(nowMs) ? { code: "quality/invalid-instant", index: null, field: "now" } : null,
    ...standards.map(({ target }, index): QualityErrorOf<"quality/invalid-number"> | null =>
      wrongNumber(`standards[${index}].target`, target),
    ),
  );
  if (wrong) return err(wrong);
  const state = emptyInternalQuality();
  let index = 0;
  for (const record of records) {
    const found = wrongRecord(record, index++);
    if (found) return err(found);
    addRecord(state, record, nowMs);
  }
  return ok(reportOf(standards, state, confidence));
}

/**
 * Internal quality as a tally: any split and order of the records gives the same bytes. Records that `internalQuality` would refuse are counted in `refused`.
 *
 * @param standards - as for `internalQuality`
 * @param now - one instant for all parts; throws `RangeError` when it is none
 * @param options - the confidence; throws `RangeError` outside 0 to 1
 * @example
 * import { internalQualityTally } from "aftersales/quality";
 * const tally = internalQualityTally([], new Date("2026-03-02T09:00:00Z"));
 * const one = tally.add(tally.empty(), { type: "stock", asked: 10, available: 9 });
 * const two = tally.add(tally.empty(), { type: "stock", asked: 10, available: 8 });
 * tally.result(tally.merge(one, two)).lines[0]?.value; //=> 0.85
 */
export function internalQualityTally(
  standards: readonly ServiceStandard[],
  now: InstantLike,
  options: InternalQualityOptions = {},
): Tally<ServiceRecord, InternalQualityState, InternalQualityReport> {
  const confidence = options.confidence ?? 0.95;
  const nowMs = epochMs(now);
  if (Number.isNaN(nowMs)) throw new RangeError("now must be a valid instant");
  if (wrongConfidence(confidence)) throw new RangeError("options.confidence is out of range");
  return {
    empty: emptyInternalQuality,
    add: (state, record) => {
      const copy: InternalQualityFilling = { ...state, cells: { ...state.cells }, promises: { ...state.promises } };
      if (wrongRecord(record, 0)) copy.refused++;
      else addRecord(copy, record, nowMs);
      return copy;
    },
    merge: mergeInternalQuality,
    result: (state) => reportOf(standards, state, confidence),
  };
}

function reportOf(
  standards: readonly ServiceStandard[],
  { cells, promises, refused, nextChangeMs }: InternalQualityState,
  confidence: number,
): InternalQualityReport {
  const measured = Object.entries(cells).map(([key, cell]) => {
    const [measure, , segment] = JSON.parse(key) as [string, string, string | null];
    return { measure, segment, ...lineValues(cell, confidence), group: cell.group, kind: cell.kind };
  });
  const lines = measured.map(({ measure, segment, group, kind, n, value, interval }): InternalLine => {
    const unit = builtIn(measure)?.unit ?? (kind === "share" ? "share" : "own");
    return {
      measure,
      group,
      segment,
      unit,
      n,
      value,
      interval,
      standard: value === null ? null : judge(standards, measure, segment, value),
    };
  });
  lines.sort(
    (a, b) => rankOf(a.measure) - rankOf(b.measure) || compareText(a.measure, b.measure) || compareText(a.segment ?? "", b.segment ?? ""),
  );
  const unmeasured = standards.filter(
    ({ measure, segment = null }) => !lines.some((line) => line.measure === measure && line.segment === segment),
  );
  const reasons: QualityReason[] = [
    ...lines.flatMap(({ measure, segment, n, value, standard }): readonly QualityReason[] => [
      { code: "quality/measured", params: { measure, segment, records: n } },
      ...(standard && value !== null
        ? [
            {
              code: standard.met ? "quality/standard-met" : "quality/standard-missed",
              params: { measure, segment, target: standard.target, value },
            } as const,
          ]
        : []),
    ]),
    ...unmeasured.map(({ measure, segment = null }): QualityReason => ({ code: "quality/nothing-measured", params: { measure, segment } })),
  ];
  const due = promises.kept + promises.late + promises.broken;
  const [first = { code: "quality/nothing-answered", params: {} }, ...rest] = reasons;
  return {
    lines,
    promises: { made: due + promises.open, due, ...promises },
    refused,
    nextChangeAt: nextChangeMs === null ? null : new Date(nextChangeMs),
    reasons: [first, ...rest],
  };
}

const ORDER = Object.keys(INTERNAL_MEASURES);
const rankOf = (measure: string) => (ORDER.includes(measure) ? ORDER.indexOf(measure) : ORDER.length);
const builtIn = (measure: string) => (Object.hasOwn(INTERNAL_MEASURES, measure) ? INTERNAL_MEASURES[measure as InternalMeasure] : null);

function lineValues({ kind, n, sums }: MeasureCells[string], confidence: number): Pick<InternalLine, "n" | "value" | "interval"> {
  const unit = 2 ** 100;
  const [first, second] = [exactOf(sums, 0), exactOf(sums, 1)];
  if (kind === "share") {
    const [hits, of] = [Number(first) / unit, Number(second) / unit];
    const interval = proportionInterval(hits, of, { confidence }).unwrapOr(null);
    return { n: of, value: of === 0 ? null : hits / of, interval };
  }
  const { mean, sd } = meanAndDeviation(n, first, second);
  const interval = mean === null || sd === null ? null : intervalAround(mean, sd / Math.sqrt(n), n - 1, confidence);
  return { n, value: mean, interval };
}

function judge(standards: readonly ServiceStandard[], measure: string, segment: string | null, value: number): InternalLine["standard"] {
  const own = standards.find((standard) => standard.measure === measure && (standard.segment ?? null) === segment);
  const standard = own ?? standards.find((general) => general.measure === measure && general.segment === undefined);
  if (!standard) return null;
  const better = builtIn(measure)?.better ?? standard.better ?? "higher";
  const gap = better === "higher" ? value - standard.target : standard.target - value;
  return { target: standard.target, segment: standard.segment ?? null, gap, met: gap >= 0 };
}
