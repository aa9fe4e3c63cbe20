import { describe, expect, it } from "vitest";
import { scoreGaps } from "../../src/quality/score-gaps.js";
import vectors from "../fixtures/quality/quality-r.json" with { type: "json" };
import { expectClose } from "./close.js";
import { instrumentOf, responseOf } from "./surveys.js";

describe("one item against R: Student's sleep data", () => {
  const r = vectors.cases.sleep_paired;
  const instrument = instrumentOf({ hours: ["sleep"] }, "expectation-perception", { min: -10, max: 10 });
  const responses = r.x.map((x, index) => responseOf({ sleep: [r.y[index] as number, x] }));
  const report = scoreGaps(instrument, responses, { wilcoxon: true })._unsafeUnwrap();

  it.each([
    ["item", report.items[0]],
    ["dimension", report.dimensions[0]],
    ["overall", report.unweighted],
  ] as const)("%s", (_, line) => {
    if (!line) throw new Error("no line");
    expectClose(
      [
        line.n,
        line.perception,
        line.expectation,
        line.perceptionSd,
        line.expectationSd,
        line.gap,
        line.sd,
        line.se,
        line.correlation,
        line.t,
        line.df,
        line.p,
      ],
      [r.n, r.mean_x, r.mean_y, r.sd_x, r.sd_y, r.mean_diff, r.sd_diff, r.se_diff, r.r, r.t, r.df, r.p],
    );
    expectClose([line.interval?.low, line.interval?.high, line.interval?.confidence], [...r.ci, r.level]);
    const { dz, dav, drm, hedges, hedgesAv } = line.effect;
    expectClose([dz, dav, drm, hedges, hedgesAv], [r.cohen_dz, r.cohen_dav, r.cohen_drm, r.hedges_gz, r.hedges_gav]);
    expectClose([line.wilcoxon?.v, line.wilcoxon?.p, line.adjustedP], [r.wilcoxon_V, r.wilcoxon_p_cc, r.p]);
  });
  it("Wilcoxon without continuity", () => {
    const plain = scoreGaps(instrument, responses, { wilcoxon: { continuity: false } })._unsafeUnwrap();
    expectClose(plain.items[0]?.wilcoxon?.p, r.wilcoxon_p_nocc);
  });
  it.each([
    [0.9, r.ci90],
    [0.99, r.ci99],
  ] as const)("interval at %d", (confidence, [low, high]) => {
    const { interval } = scoreGaps(instrument, responses, { confidence })._unsafeUnwrap().unweighted;
    expectClose([interval?.low, interval?.high], [low, high]);
  });
});

describe("three columns against R", () => {
  const r = vectors.cases.zot_synthetic40;
  const instrument = instrumentOf({ care: ["help"] }, "adequate-desired-perceived", { min: 1, max: 9 });
  const responses = r.desired.map((desired, index) => ({
    answers: { help: { desired, adequate: r.adequate[index] as number, perception: r.perceived[index] as number } },
  }));
  const report = scoreGaps(instrument, responses)._unsafeUnwrap();
  it.each([
    ["item", report.items[0]],
    ["dimension", report.dimensions[0]],
    ["overall", report.unweighted],
  ] as const)("%s", (_, line) => {
    const zone = line?.zone;
    expectClose([line?.adequacy, line?.superiority, line?.gap, zone?.width, zone?.ratio], [r.MSA, r.MSS, r.MSS, r.zone_width, r.zot_ratio]);
    expectClose([zone?.below, zone?.within, zone?.above], [r.share_below, r.share_within, r.share_above]);
    expectClose([zone?.adequacy.sd, zone?.adequacy.t, zone?.adequacy.p], [r.msa_sd, r.msa_t, r.msa_p]);
    expectClose([zone?.superiority.sd, zone?.superiority.t, zone?.superiority.p], [r.mss_sd, r.mss_t, r.mss_p]);
    expectClose([zone?.adequacy.interval?.low, zone?.adequacy.interval?.high], r.msa_ci);
    expectClose([line?.interval?.low, line?.interval?.high], r.mss_ci);
    expect(zone?.position).toBe("within");
  });
});
