// The formulas of the guide, written out plainly over arrays: the reference that the exact sums must agree with.
import type { Instrument } from "../../src/quality/instrument.js";
import type { SurveyResponse } from "../../src/quality/survey-response.js";

export interface Line {
  readonly n: number;
  readonly gap: number;
  readonly sd: number;
  readonly se: number;
}

interface Respondent {
  readonly weight: number;
  /** Mean gap by dimension, null where there is no pair. */
  readonly dimensions: readonly (number | null)[];
  readonly items: readonly (number | null)[];
  readonly importance: readonly number[] | null;
}

/** Item pairs only; the mean of each dimension over its complete items. */
export function respondentsOf(instrument: Instrument, responses: readonly SurveyResponse[]): readonly Respondent[] {
  const { min, max, direction } = instrument.scale;
  return responses
    .map(({ answers, importance, weight = 1 }) => {
      const gapOf = (id: string, reversed: boolean) => {
        const { expectation, perception } = answers[id] ?? {};
        if (expectation === undefined || perception === undefined) return null;
        if ([expectation, perception].some((answer) => answer < min || answer > max)) return null;
        return (perception - expectation) * (reversed !== (direction === "lower-is-better") ? -1 : 1);
      };
      const byDimension = instrument.dimensions.map(({ items }) => items.map(({ id, reversed }) => gapOf(id, reversed)));
      return {
        weight,
        items: byDimension.flat(),
        dimensions: byDimension.map((gaps) => mean(gaps.filter((gap) => gap !== null))),
        importance: importance ? instrument.dimensions.map(({ id }) => importance[id] ?? 0) : null,
      };
    })
    .filter(({ items }) => items.some((gap) => gap !== null));
}

/** Weighted mean with its linearised standard error. */
export function lineOf(values: readonly { readonly weight: number; readonly gap: number | null }[]): Line {
  const known = values.filter((value): value is { weight: number; gap: number } => value.gap !== null);
  const n = known.length;
  const weight = known.reduce((sum, one) => sum + one.weight, 0);
  const gap = known.reduce((sum, one) => sum + one.weight * one.gap, 0) / weight;
  const squares = (power: 1 | 2) => known.reduce((sum, one) => sum + one.weight ** power * (one.gap - gap) ** 2, 0);
  const factor = n / (n - 1);
  return { n, gap, sd: Math.sqrt((squares(1) / weight) * factor), se: Math.sqrt(squares(2) * factor) / weight };
}

/** The mean of dimension means, with the standard error of its linear form. */
export function overallOf(respondents: readonly Respondent[], dimensions: number): { readonly gap: number; readonly se: number } {
  const scored = respondents.filter((one) => one.dimensions.some((gap) => gap !== null));
  const of = (d: number) => scored.map(({ weight, dimensions: gaps }) => ({ weight, gap: gaps[d] ?? null }));
  const held = Array.from({ length: dimensions }, (_, d) => d).filter((d) => of(d).some(({ gap }) => gap !== null));
  const lines = held.map((d) => lineOf(of(d)));
  const weights = held.map((d) => of(d).reduce((sum, { weight, gap }) => sum + (gap === null ? 0 : weight), 0));
  const influence = scored.map((one) =>
    held.reduce((sum, d, k) => {
      const gap = one.dimensions[d] ?? null;
      return gap === null ? sum : sum + (one.weight * (gap - (lines[k] as Line).gap)) / (held.length * (weights[k] as number));
    }, 0),
  );
  const n = scored.length;
  return { gap: mean(lines.map(({ gap }) => gap)) as number, se: Math.sqrt((n / (n - 1)) * influence.reduce((sum, z) => sum + z * z, 0)) };
}

export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
