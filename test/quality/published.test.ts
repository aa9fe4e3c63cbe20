import { describe, expect, it } from "vitest";
import { tQuantile } from "../../src/quality/distributions.js";
import { type GapSummary, gapFromSummary } from "../../src/quality/gap-summary.js";
import { scoreGaps } from "../../src/quality/score-gaps.js";
import published from "../fixtures/quality/quality-published.json" with { type: "json" };
import vectors from "../fixtures/quality/quality-r.json" with { type: "json" };
import { expectClose } from "./close.js";
import { instrumentOf } from "./surveys.js";

interface ZoneRow {
  readonly institution: string;
  readonly adequate: number;
  readonly desired: number;
  readonly perceived: number;
  readonly msa: number;
  readonly mss: number;
  readonly zone_position: string;
  readonly zone_width: number;
}

interface Row extends Record<string, number | string | readonly number[]> {
  readonly name: string;
  readonly e: number;
  readonly p: number;
  readonly gap: number;
}
const tableOf = <T>(id: string) => published.cases.find((one) => one.id === id)?.data as T;
/** Half a unit of the last printed digit in each of the numbers that enter. */
const within = (actual: number | null | undefined, printed: number, tolerance: number) =>
  expect(Math.abs((actual as number) - printed), `${actual} for ${printed}`).toBeLessThanOrEqual(tolerance);
const line = (summary: GapSummary) => gapFromSummary(summary)._unsafeUnwrap();

describe("PMC6131925, table 2 (n = 386): gap, interval and t from the printed means and t", () => {
  const { n, rows } = tableOf<{ n: number; rows: (Row & { ci: [number, number]; t: number; e_sd: number; p_sd: number })[] }>(
    "pmc6131925_t2",
  );
  // t of assurance is a misprint (the value of the row above it): its interval gives the spread instead.
  it.each(rows)("$name", ({ name, e, p, gap, ci, t, e_sd, p_sd }) => {
    const half = (ci[1] - ci[0]) / 2 / tQuantile(0.975, n - 1);
    const gapSd = (name === "assurance" ? half : Math.abs(gap / t)) * Math.sqrt(n);
    const estimate = line({ n, expectation: e, perception: p, expectationSd: e_sd, perceptionSd: p_sd, gapSd });
    within(estimate.gap, gap, 0.015);
    // Means to 0.005 each, limits to 0.005, and the spread from a rounded gap.
    within(estimate.interval?.low, ci[0], 0.016);
    within(estimate.interval?.high, ci[1], 0.016);
    expect(Math.abs(estimate.correlation as number)).toBeLessThan(1);
    expect(estimate.p).toBeLessThan(0.001);
  });
});

describe("Jonkisz 2023, table 4: sums over the items of a dimension", () => {
  const { groups } = tableOf<{ groups: Record<string, { n: number; rows: (Row & { e_sd: number; p_sd: number; gap_sd: number })[] }> }>(
    "msm_941007_t4",
  );
  for (const [group, { n, rows }] of Object.entries(groups)) {
    it.each(rows)(`${group}: $name`, ({ e, p, gap, e_sd, p_sd, gap_sd }) => {
      const estimate = line({ n, expectation: e, perception: p, expectationSd: e_sd, perceptionSd: p_sd, gapSd: gap_sd });
      within(estimate.gap, gap, 0.151);
      // The printed spreads fit together: the implied correlation gives the spread of the gap back.
      const again = line({
        n,
        expectation: e,
        perception: p,
        expectationSd: e_sd,
        perceptionSd: p_sd,
        correlation: estimate.correlation as number,
      });
      within(again.sd, gap_sd, 0.15);
    });
  }
});

describe("LibQUAL 2002 and 2003: three columns, 17 institutions, two items", () => {
  const { tables } = tableOf<{ tables: Record<string, { rows: ZoneRow[] }> }>("lehigh_libqual_2002_03");
  const instrument = instrumentOf({ d: ["1"] }, "adequate-desired-perceived", { min: 1, max: 9 });
  const rows = Object.entries(tables).flatMap(([table, { rows: own }]) => own.map((row) => ({ table, ...row })));
  it.each(rows)("$table, $institution", ({ adequate, desired, perceived, msa, mss, zone_position, zone_width }) => {
    const [item] = scoreGaps(instrument, [{ answers: { "1": { adequate, desired, perception: perceived } } }])._unsafeUnwrap().items;
    within(item?.adequacy, msa, 0.0151);
    within(item?.superiority, mss, 0.0151);
    within(item?.zone?.width, zone_width, 0.0151);
    expect(item?.zone?.position).toBe(zone_position);
  });
});

describe("other printed gaps", () => {
  it("Torabipour 2016", () => {
    const data = tableOf<{ n: number; e: number; p: number; gap_implied: number }>("jjhs_60320");
    within(line({ n: data.n, expectation: data.e, perception: data.p }).gap, data.gap_implied, 1e-9);
  });
  it("InArtifex", () => {
    for (const { e, p, gap } of tableOf<{ rows: Row[] }>("inartifex_items").rows)
      within(line({ n: 1, expectation: e, perception: p }).gap, gap, 1e-9);
  });
});

describe("gapFromSummary", () => {
  const r = vectors.cases.sleep_paired;
  const summary = { n: r.n, perception: r.mean_x, expectation: r.mean_y, perceptionSd: r.sd_x, expectationSd: r.sd_y };
  it.each([
    ["the correlation", { correlation: r.r }],
    ["the spread of the gaps", { gapSd: r.sd_diff }],
  ])("Student 1908 from %s", (_, more) => {
    const estimate = line({ ...summary, ...more });
    const { dz, dav, hedges, drm } = estimate.effect;
    expectClose(
      [
        estimate.gap,
        estimate.sd,
        estimate.se,
        estimate.t,
        estimate.df,
        estimate.p,
        estimate.adjustedP,
        estimate.interval?.low,
        estimate.correlation,
        dz,
        dav,
        hedges,
        drm,
      ],
      [r.mean_diff, r.sd_diff, r.se_diff, r.t, r.df, r.p, r.p, r.ci[0], r.r, r.cohen_dz, r.cohen_dav, r.hedges_gz, r.cohen_drm],
    );
    expectClose(estimate.perceptionSe, r.sd_x / Math.sqrt(10));
  });
  it("without either, no test: two spreads of the same people are not enough", () => {
    expect(line(summary)).toMatchObject({ sd: null, se: null, t: null, p: null, correlation: null, effect: { dz: null, hedges: null } });
    expectClose(line(summary).effect.dav, r.cohen_dav);
  });
  it("of one respondent, only the means", () => {
    expect(line({ n: 1, perception: 5, expectation: 6, gapSd: 1, perceptionSd: 1, expectationSd: 1, correlation: 0.5 })).toMatchObject({
      gap: -1,
      sd: null,
      perceptionSd: null,
      expectationSd: null,
      correlation: null,
      perceptionInterval: null,
    });
  });
  it("rounding that implies a correlation beyond 1 is cut there; a spread of 0 implies none", () => {
    expect(line({ ...summary, perceptionSd: 1, expectationSd: 2, gapSd: 0.9 }).correlation).toBe(1);
    expect(line({ ...summary, perceptionSd: 1, expectationSd: 2, gapSd: 3.1 }).correlation).toBe(-1);
    expect(line({ ...summary, perceptionSd: 0, gapSd: 1 }).correlation).toBeNull();
  });
  it.each([
    ["n", { n: 0 }],
    ["expectation", { expectation: Number.NaN }],
    ["perception", { perception: Number.NaN }],
    ["expectationSd", { expectationSd: -1 }],
    ["perceptionSd", { perceptionSd: -1 }],
    ["gapSd", { gapSd: -1 }],
    ["correlation", { correlation: 1.1 }],
  ])("refuses %s", (name, more) =>
    expect(gapFromSummary({ ...summary, ...more })._unsafeUnwrapErr()).toMatchObject({ code: "quality/invalid-number", name }),
  );
  it("refuses a confidence", () =>
    expect(gapFromSummary(summary, { confidence: 1 })._unsafeUnwrapErr()).toMatchObject({ name: "confidence" }));
});
