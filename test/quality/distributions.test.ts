import { describe, expect, it } from "vitest";
import {
  betaCdf,
  betaQuantile,
  fQuantile,
  logGamma,
  normalCdf,
  normalQuantile,
  normalTwoSided,
  tCdf,
  tQuantile,
  tTwoSided,
} from "../../src/quality/distributions.js";
import vectors from "../fixtures/quality/quality-r.json" with { type: "json" };

const R = vectors.cases.quantiles as Record<string, number[][]>;

/** Equal to 1e-10 relative. */
const near = (actual: number, expected: number, tolerance = 1e-10) =>
  expect(Math.abs(actual - expected), `${actual} for ${expected}`).toBeLessThanOrEqual(tolerance * Math.abs(expected));

describe("distribution functions against R 4.2.2, to 1e-10 relative", () => {
  const functions: Record<string, (...args: number[]) => number> = {
    qnorm: (p) => normalQuantile(p as number),
    pnorm: (z) => normalCdf(z as number),
    qt: (df, p) => tQuantile(p as number, df as number),
    pt: (df, t) => tCdf(t as number, df as number),
    qf: (p, df1, df2) => fQuantile(p as number, df1 as number, df2 as number),
    qbeta: (p, a, b) => betaQuantile(p as number, a as number, b as number),
    pbeta: (x, a, b) => betaCdf(x as number, a as number, b as number),
    lgamma: (x) => logGamma(x as number),
  };
  it.each(Object.keys(functions))("%s", (name) => {
    for (const row of R[name] as number[][]) {
      near((functions[name] as (...args: number[]) => number)(...row.slice(0, -1)), row.at(-1) as number);
    }
  });
});

describe("beyond the table", () => {
  // Values by series with 50 digits, outside R.
  it("keeps its digits for samples of a million", () => {
    near(tTwoSided(1.96, 999_999), 0.04999606447, 1e-6);
    near(tQuantile(0.975, 1e9), normalQuantile(0.975), 1e-8);
    near(betaCdf(0.5, 5e5, 5e5), 0.5);
  });
  it("knows closed forms: df 1 is Cauchy, df 2 algebraic", () => {
    for (const t of [0.01, 0.7, 3, 1e4]) {
      near(tTwoSided(t, 1), 1 - (2 / Math.PI) * Math.atan(t), t > 100 ? 1e-7 : 1e-12);
      near(tCdf(-t, 2), (1 - t / Math.sqrt(t * t + 2)) / 2, t > 100 ? 1e-7 : 1e-12);
    }
  });
  it("is at the ends what it must be", () => {
    expect([betaCdf(0, 2, 3), betaCdf(1, 2, 3), betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1, 0, 1]);
    expect([normalQuantile(0), normalQuantile(1), normalTwoSided(0), tTwoSided(0, 5), tQuantile(0.5, 3)]).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      1,
      1,
      0,
    ]);
  });
  it("ends for infinity and NaN", () => {
    const { NaN: none, POSITIVE_INFINITY: most } = Number;
    expect([normalTwoSided(most), normalTwoSided(1e200), normalCdf(most), normalCdf(-most)]).toEqual([0, 0, 1, 0]);
    expect([normalTwoSided(none), normalCdf(none), tTwoSided(none, 3)]).toEqual([none, none, none]);
  });
  it("quantile and distribution function undo each other", () => {
    for (const p of [1e-8, 0.003, 0.2, 0.5, 0.77, 0.9999]) {
      near(normalCdf(normalQuantile(p)), p);
      for (const df of [1, 2.5, 7, 40, 3000]) {
        near(tCdf(tQuantile(p, df), df), p);
        near(betaCdf(betaQuantile(p, df, 3), df, 3), p);
      }
    }
  });
});
