import { adjustKnown } from "./adjust-p-values.js";
import type { Level, QualityReason, QualityReasonList } from "./codes.js";
import type { GapEstimate } from "./gap-estimate.js";
import type { GapLayout } from "./gap-layout.js";
import { estimateOf } from "./gap-line.js";
import { type Group, type MomentReader, momentReader } from "./gap-moments.js";
import type { ResolvedGapOptions } from "./gap-options.js";
import type { OutOfScaleAnswer } from "./gap-reading.js";
import type { GapTallyState } from "./gap-sums.js";
import type { Columns, Instrument } from "./instrument.js";

/** What was left out of a report. */
export interface GapExclusions {
  /** Responses of which nothing was used: empty, incomplete (listwise rule), with a sampling weight out of range. */
  readonly responses: number;
  readonly empty: number;
  readonly incomplete: number;
  readonly weightRefused: number;
  /** Responses that count, but not in the weighted score: importance that does not sum to 100, or a dimension without a score. */
  readonly importanceNot100: number;
  readonly importanceIncomplete: number;
  readonly outOfScaleAnswers: number;
  readonly unknownItems: number;
  /** At most 100 answers out of scale, the first by respondent and item. */
  readonly outOfScale: readonly OutOfScaleAnswer[];
}

/** Where customers got less than they expected, and whether that is real. */
export interface GapReport {
  readonly instrumentId: string;
  readonly instrumentVersion: string | null;
  readonly columns: Columns;
  /** Respondents used. */
  readonly n: number;
  /** The mean of the dimension means (or of the respondents' means over items, where the options say so). */
  readonly unweighted: GapEstimate;
  /** The mean over respondents of sum(importance / 100 x dimension gap); null without importance. */
  readonly weighted: GapEstimate | null;
  /** sum(mean importance / 100 x mean dimension gap) over the same respondents: the mean-weight variant, which leaves out how importance and gap vary together. Null where importance was renormalised. */
  readonly weightedByMeanImportance: number | null;
  /** Mean points of importance by dimension; null without importance. */
  readonly importance: Readonly<Record<string, number>> | null;
  readonly dimensions: readonly ({ readonly id: string } & GapEstimate)[];
  readonly items: readonly ({ readonly id: string; readonly dimension: string } & GapEstimate)[];
  /** Kish design effect of the sampling weights, 1 without; null without respondents. */
  readonly designEffect: number | null;
  readonly excluded: GapExclusions;
  readonly reasons: QualityReasonList;
}

/** The report of a state. */
export function gapReportOf(instrument: Instrument, options: ResolvedGapOptions, layout: GapLayout, state: GapTallyState): GapReport {
  const { scale, columns } = instrument;
  const reader = momentReader(layout, state, scale.max - scale.min);
  const lines: QualityReason[] = [];
  const lineOf = (level: Level, id: string, group: Group): GapEstimate => {
    const estimate = estimateOf(reader, layout, columns, group, options.confidence);
    const about = { level, id };
    if (group.n === 0) lines.push({ code: "quality/no-answers", params: about });
    else if (group.n === 1) lines.push({ code: "quality/one-respondent", params: about });
    else if (estimate.sd === 0) lines.push({ code: "quality/no-spread", params: about });
    else if (group.n === 2 && columns !== "performance") lines.push({ code: "quality/no-small-sample-factor", params: about });
    if (group.n >= 2 && columns !== "performance" && estimate.correlation === null)
      lines.push({ code: "quality/no-correlation", params: about });
    return estimate;
  };
  const cellGroup = (cell: number): Group => ({ cells: [cell], n: state.counts[cell] as number, weightAt: cell * layout.cellSize });

  const dimensionCells = instrument.dimensions.map((_, d) => layout.items + d).filter((cell) => (state.counts[cell] as number) > 0);
  const overall = lineOf(
    "overall",
    instrument.id,
    options.aggregation === "items" ? cellGroup(layout.pooledCell) : { cells: dimensionCells, n: state.scored, weightAt: layout.scored },
  );
  const hasImportance = (state.counts[layout.weightedCell] as number) > 0;
  const weighted = hasImportance ? lineOf("weighted", instrument.id, cellGroup(layout.weightedCell)) : null;
  const dimensions = instrument.dimensions.map(({ id }, d) => ({ id, ...lineOf("dimension", id, cellGroup(layout.items + d)) }));
  const itemIds = instrument.dimensions.flatMap(({ id, items }) => items.map((item) => ({ id: item.id, dimension: id })));
  const items = itemIds.map((ids, index) => ({ ...ids, ...lineOf("item", ids.id, cellGroup(index)) }));
  const importance = hasImportance ? importanceOf(reader, instrument, layout) : null;

  const weight = reader.total(layout.used);
  const designEffect = state.used === 0 ? null : (state.used * reader.squaredTotal(layout.used)) / weight ** 2;
  return {
    instrumentId: instrument.id,
    instrumentVersion: instrument.version,
    columns,
    n: state.used,
    unweighted: aloneInFamily(overall),
    weighted: weighted && aloneInFamily(weighted),
    weightedByMeanImportance: importance && columns !== "performance" && state.left.importanceRenormalised === 0 ? importance.gap : null,
    importance: importance === null ? null : importance.points,
    dimensions: adjusted(dimensions, options),
    items: adjusted(items, options),
    designEffect,
    excluded: exclusionsOf(state),
    reasons: [
      { code: "quality/scored", params: { respondents: state.used, columns } },
      ...reasonsOf(instrument, options, state, hasImportance),
      ...(state.weighted.length > 0 && designEffect !== null
        ? [{ code: "quality/sampling-weights", params: { designEffect, effectiveSize: state.used / designEffect } } as const]
        : []),
      ...lines,
    ],
  };
}

const aloneInFamily = (estimate: GapEstimate): GapEstimate => ({ ...estimate, adjustedP: estimate.p });

function adjusted<T extends GapEstimate>(family: readonly T[], { adjustment }: ResolvedGapOptions): readonly T[] {
  const ps = adjustKnown(
    family.map(({ p }) => p),
    adjustment,
  );
  return family.map((estimate, index) => ({ ...estimate, adjustedP: ps[index] as number | null }));
}

function importanceOf(reader: MomentReader, { dimensions }: Instrument, layout: GapLayout) {
  const weight = reader.total(layout.weightedCell * layout.cellSize);
  const points = dimensions.map((_, d) => reader.total(layout.importance + d) / weight);
  const sumsAt = layout.importance + layout.dimensions;
  const gap = dimensions.reduce((sum, _, d) => {
    const at = sumsAt + d * layout.columns;
    return sum + ((points[d] as number) / 100) * ((reader.total(at) - reader.total(at + 1)) / weight);
  }, 0);
  return { gap, points: Object.fromEntries(dimensions.map(({ id }, d) => [id, points[d] as number])) };
}

function exclusionsOf({ left, outOfScaleAnswers, unknownItems, outOfScale }: GapTallyState): GapExclusions {
  return {
    responses: left.empty + left.incomplete + left.weightRefused,
    empty: left.empty,
    incomplete: left.incomplete,
    weightRefused: left.weightRefused,
    importanceNot100: left.importanceNot100,
    importanceIncomplete: left.importanceIncomplete,
    outOfScaleAnswers,
    unknownItems,
    outOfScale: [...outOfScale],
  };
}

function reasonsOf(
  instrument: Instrument,
  options: ResolvedGapOptions,
  state: GapTallyState,
  hasImportance: boolean,
): readonly QualityReason[] {
  const { missing, aggregation } = options;
  const { left } = state;
  const rule: QualityReason = {
    code: "quality/missing-rule",
    params: typeof missing === "object" ? { rule: "person-mean", minimum: missing.personMean } : { rule: missing, minimum: null },
  };
  const when = (condition: boolean, reason: QualityReason) => (condition ? [reason] : []);
  const respondents = (code: RespondentsCode, count: number) => when(count > 0, { code, params: { respondents: count } });
  return [
    rule,
    { code: "quality/aggregated", params: { over: aggregation } },
    ...when(instrument.scale.direction === "lower-is-better", { code: "quality/direction-turned", params: {} }),
    ...when(instrument.columns === "performance", { code: "quality/no-expectation", params: {} }),
    ...respondents("quality/empty-responses", left.empty),
    ...respondents("quality/incomplete-responses", left.incomplete),
    ...respondents("quality/weights-refused", left.weightRefused),
    ...when(state.outOfScaleAnswers > 0, { code: "quality/answers-out-of-scale", params: { answers: state.outOfScaleAnswers } }),
    ...when(state.unknownItems > 0, { code: "quality/unknown-items", params: { answers: state.unknownItems } }),
    ...when(!hasImportance, { code: "quality/no-importance", params: {} }),
    ...respondents("quality/importance-not-100", left.importanceNot100),
    ...respondents("quality/importance-incomplete", left.importanceIncomplete),
    ...respondents("quality/importance-renormalised", left.importanceRenormalised),
  ];
}

type RespondentsCode =
  | "quality/empty-responses"
  | "quality/incomplete-responses"
  | "quality/weights-refused"
  | "quality/importance-not-100"
  | "quality/importance-incomplete"
  | "quality/importance-renormalised";
