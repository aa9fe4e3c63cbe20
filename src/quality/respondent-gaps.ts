import type { Result } from "../kernel/result.js";
import { type BootstrapOptions, bootstrapInterval, resample } from "./bootstrap.js";
import type { QualityErrorOf } from "./codes.js";
import type { Reading } from "./gap-reading.js";
import type { Interval } from "./interval.js";

/** The gaps of every respondent, for what cannot be a tally. NaN where a respondent has none. With perceptions only, the perceptions. */
export interface RespondentGaps {
  readonly weights: number[];
  readonly items: readonly number[][];
  readonly dimensions: readonly number[][];
  /** Over all complete items. */
  readonly pooled: number[];
  readonly weighted: number[];
}

export function noRespondents(items: number, dimensions: number): RespondentGaps {
  const lists = (count: number) => Array.from({ length: count }, () => []);
  return { weights: [], items: lists(items), dimensions: lists(dimensions), pooled: [], weighted: [] };
}

/** Keeps the gaps of one used reading. */
export function keepGaps(gaps: RespondentGaps, reading: Reading, columns: number): void {
  if (reading.outcome !== "used") return;
  const gap = (values: Float64Array, part: number) => {
    const perception = values[part * columns] as number;
    return columns === 1 ? perception : perception - (values[part * columns + 1] as number);
  };
  gaps.weights.push(reading.weight);
  for (const [index, list] of gaps.items.entries()) list.push(gap(reading.items, index));
  for (const [index, list] of gaps.dimensions.entries()) list.push(gap(reading.dimensions, index));
  gaps.pooled.push(gap(reading.pooled, 0));
  gaps.weighted.push(reading.importanceOutcome === "none" ? Number.NaN : gap(reading.weighted, 0));
}

export interface GapBootstrap {
  readonly dimensions: readonly (Interval | null)[];
  readonly unweighted: Interval | null;
  readonly weighted: Interval | null;
}

/** Bootstrap intervals over respondents: each resample draws whole respondents, so that their answers stay together. */
export function bootstrapGaps(
  gaps: RespondentGaps,
  aggregation: "dimensions" | "items",
  confidence: number,
  options: BootstrapOptions,
): Result<GapBootstrap, QualityErrorOf<"quality/stopped">> {
  const { weights } = gaps;
  const columns = [...gaps.dimensions, gaps.pooled, gaps.weighted];
  const d = gaps.dimensions.length;
  const sums = new Float64Array(columns.length);
  const bases = new Float64Array(columns.length);
  const add = (respondent: number, sign: 1 | -1) => {
    const weight = sign * (weights[respondent] as number);
    for (const [c, column] of columns.entries()) {
      const gap = column[respondent] as number;
      if (Number.isNaN(gap)) continue;
      sums[c] = (sums[c] as number) + weight * gap;
      bases[c] = (bases[c] as number) + weight;
    }
  };
  /** Dimensions, unweighted, weighted. */
  const statistics = (into: Float64Array) => {
    const mean = (c: number) => ((bases[c] as number) > 0 ? (sums[c] as number) / (bases[c] as number) : Number.NaN);
    let total = 0;
    let held = 0;
    for (let c = 0; c < d; c++) {
      const value = mean(c);
      into[c] = value;
      if (Number.isNaN(value)) continue;
      total += value;
      held++;
    }
    into[d] = aggregation === "items" ? mean(d) : total / held;
    into[d + 1] = mean(d + 1);
  };
  const reset = () => {
    sums.fill(0);
    bases.fill(0);
  };

  const whole = new Float64Array(d + 2);
  for (let respondent = 0; respondent < weights.length; respondent++) add(respondent, 1);
  statistics(whole);
  const jackknives = options.method === "bca" ? leaveOneOut(weights.length, d + 2, add, statistics) : null;
  return resample(
    weights.length,
    d + 2,
    (draws, into) => {
      reset();
      for (const draw of draws) add(draw, 1);
      statistics(into);
    },
    options,
  ).map((replicates) => {
    const intervals = replicates.map((values, s) =>
      bootstrapInterval(whole[s] as number, values, options.method ?? "percentile", confidence, () => jackknives?.[s] ?? []),
    );
    // One respondent gives the same value in every resample: that is no certainty.
    const known = (respondent: number, column: readonly number[]) => !Number.isNaN(column[respondent] as number);
    const held = (...lists: readonly (readonly number[])[]) =>
      weights.reduce((count, _, respondent) => (lists.some((list) => known(respondent, list)) ? count + 1 : count), 0);
    const enough = [
      ...gaps.dimensions.map((list) => held(list) >= 2),
      held(...(aggregation === "items" ? [gaps.pooled] : gaps.dimensions)) >= 2,
      held(gaps.weighted) >= 2,
    ];
    const at = (s: number) => (enough[s] ? (intervals[s] ?? null) : null);
    return { dimensions: gaps.dimensions.map((_, s) => at(s)), unweighted: at(d), weighted: at(d + 1) };
  });
}

function leaveOneOut(
  n: number,
  count: number,
  add: (respondent: number, sign: 1 | -1) => void,
  statistics: (into: Float64Array) => void,
): readonly Float64Array[] {
  const values = new Float64Array(count);
  const lists = Array.from({ length: count }, () => new Float64Array(n));
  for (let respondent = 0; respondent < n; respondent++) {
    add(respondent, -1);
    statistics(values);
    add(respondent, 1);
    for (let s = 0; s < count; s++) (lists[s] as Float64Array)[respondent] = values[s] as number;
  }
  return lists;
}
