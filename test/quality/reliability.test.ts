import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { constructReliability, gapReliability } from "../../src/quality/construct-reliability.js";
import { type AnswerRow, type Reliability, reliabilityOf } from "../../src/quality/reliability.js";
import { reliabilityTally } from "../../src/quality/reliability-tally.js";
import vectors from "../fixtures/quality/quality-r.json" with { type: "json" };
import { expectClose } from "./close.js";

const { attitude_alpha: attitude, bfi240 } = vectors.cases;
const codes = ({ reasons }: Reliability) => reasons.map(({ code }) => code);

interface PsychAlpha {
  readonly raw_alpha: number;
  readonly std_alpha: number;
  readonly guttman_lambda6: number;
  readonly average_r: number;
  readonly median_r: number;
  readonly ase: number;
  readonly alpha_if_deleted: readonly number[];
  readonly std_alpha_if_deleted: readonly number[];
  readonly r_drop_corrected_item_total: readonly number[];
  readonly r_raw: readonly number[];
  readonly item_n: readonly number[];
  readonly item_mean: readonly number[];
  readonly item_sd: readonly number[];
}

function expectPsych(actual: Reliability, r: PsychAlpha) {
  expectClose(
    [actual.alpha, actual.standardizedAlpha, actual.guttmanLambda6, actual.averageCorrelation, actual.medianCorrelation],
    [r.raw_alpha, r.std_alpha, r.guttman_lambda6, r.average_r, r.median_r],
  );
  expectClose(actual.standardError, r.ase, "ase");
  const of = (key: keyof Reliability["items"][number]) => actual.items.map((item) => item[key]);
  expectClose(of("alphaIfDropped"), r.alpha_if_deleted, "alpha if dropped");
  expectClose(of("standardizedAlphaIfDropped"), r.std_alpha_if_deleted, "standardised alpha if dropped");
  expectClose(of("itemTotal"), r.r_drop_corrected_item_total, "item-total");
  expectClose(of("uncorrectedItemTotal"), r.r_raw, "uncorrected item-total");
  expectClose(of("n"), r.item_n, "n");
  expectClose(of("mean"), r.item_mean, "mean");
  expectClose(of("sd"), r.item_sd, "sd");
}

describe("reliabilityOf against R psych::alpha", () => {
  it("attitude, with Feldt's limits", () => {
    const actual = reliabilityOf(attitude.data)._unsafeUnwrap();
    expectPsych(actual, attitude);
    expectClose([actual.alphaInterval?.low, actual.alphaInterval?.high], attitude.feldt_ci95);
    expect(actual.n).toBe(30);
    expect(actual.reasons).toEqual([
      { code: "quality/reliability", params: { rows: 30, items: 7, missing: "pairwise" } },
      { code: "quality/feldt-limits", params: { df1: 29, df2: 174 } },
    ]);
  });

  for (const [scale, { keys, pairwise, listwise }] of Object.entries(bfi240.scales)) {
    const columns = keys.map((key) => bfi240.columns.indexOf(key.replace("-", "")));
    const matrix = bfi240.data.map((row) => columns.map((column) => row[column] ?? null));
    const reversed = { items: keys.flatMap((key, index) => (key.startsWith("-") ? [index] : [])), min: bfi240.min, max: bfi240.max };
    it(`bfi ${scale}, pairwise and listwise, reversed items turned`, () => {
      expectPsych(reliabilityOf(matrix, { reversed })._unsafeUnwrap(), pairwise);
      const complete = reliabilityOf(matrix, { reversed, missing: "listwise" })._unsafeUnwrap();
      expectPsych(complete, listwise);
      expect(complete.n).toBe(listwise.n);
      expect(complete.reasons).toContainEqual({ code: "quality/rows-left-out", params: { rows: 240 - listwise.n } });
    });
    it(`bfi ${scale} without keys`, () => {
      const actual = reliabilityOf(matrix)._unsafeUnwrap();
      const expected = bfi240.unkeyed_alpha[scale as keyof typeof bfi240.unkeyed_alpha];
      expectClose(actual.alpha, expected);
      expect(codes(actual).includes("quality/negative-alpha")).toBe(expected < 0);
    });
    it(`bfi ${scale} as a tally`, () => {
      const tally = reliabilityTally(5);
      const turned = matrix.map((row) =>
        row.map((answer, item) => (answer !== null && reversed.items.includes(item) ? 7 - answer : answer)),
      );
      const state = tally.merge(turned.slice(0, 100).reduce(tally.add, tally.empty()), turned.slice(100).reduce(tally.add, tally.empty()));
      expectPsych(tally.result(state), listwise);
      expect(tally.result(state).reasons[0]).toEqual({
        code: "quality/reliability",
        params: { rows: listwise.n, items: 5, missing: "listwise" },
      });
    });
  }
  it("standardised alpha of k items with one mean correlation (R)", () => {
    for (const { k, rbar, alpha } of vectors.cases.std_alpha_k_rbar) expectClose((k * rbar) / (1 + (k - 1) * rbar), alpha);
  });
});

describe("where alpha is undefined or strange", () => {
  const of = (matrix: readonly AnswerRow[]) => reliabilityOf(matrix)._unsafeUnwrap();
  it("nothing, one row, one item", () => {
    expect(of([])).toMatchObject({ n: 0, alpha: null, alphaInterval: null, items: [] });
    expect(codes(of([]))).toEqual(["quality/reliability", "quality/too-few-rows", "quality/too-few-items"]);
    expect(of([[1, 2]])).toMatchObject({ n: 1, alpha: null, standardError: null, standardizedAlpha: null, medianCorrelation: null });
    expect(of([[1, 2]]).reasons[1]).toEqual({ code: "quality/too-few-rows", params: { rows: 1, minimum: 2 } });
    expect(of([[1], [2]]).reasons.slice(1)).toEqual([{ code: "quality/too-few-items", params: { items: 1, minimum: 2 } }]);
    expect(
      of([
        [null, null],
        [1, 2],
        [2, 2],
      ]).reasons,
    ).toContainEqual({ code: "quality/rows-left-out", params: { rows: 1 } });
  });
  it("items that no two respondents share", () => {
    const actual = of([
      [1, null],
      [2, null],
      [null, 3],
      [null, 4],
    ]);
    expect(actual).toMatchObject({ n: 4, alpha: null, guttmanLambda6: null });
    expect(codes(actual)).toEqual(["quality/reliability", "quality/too-few-rows", "quality/too-few-items"]);
  });
  it("a constant item has no correlations, but alpha stands", () => {
    const actual = of([
      [1, 5, 2],
      [2, 5, 3],
      [4, 5, 3],
    ]);
    expect(actual.alpha).not.toBeNull();
    expect(actual).toMatchObject({ standardizedAlpha: null, averageCorrelation: null, guttmanLambda6: null });
    expect(actual.items[1]).toMatchObject({ sd: 0, itemTotal: null, uncorrectedItemTotal: null });
    expect(actual.reasons).toContainEqual({ code: "quality/constant-item", params: { item: 1 } });
    expect(actual.items[0]?.standardizedAlphaIfDropped).toBeNull();
    expect(actual.items[1]?.standardizedAlphaIfDropped).not.toBeNull();
  });
  it("a constant total", () => {
    expect(
      codes(
        of([
          [1, 4],
          [2, 3],
          [4, 1],
        ]),
      ),
    ).toEqual(["quality/reliability", "quality/too-few-items", "quality/constant-total"]);
  });
  it("items that go against each other: negative, said so, and named", () => {
    const actual = of([
      [1, 5, 2],
      [2, 4, 1],
      [4, 1, 5],
      [5, 1, 3],
    ]);
    expect(actual.alpha).toBeLessThan(0);
    expect(actual.reasons).toContainEqual({
      code: "quality/negative-alpha",
      params: { items: ["0", "1", "2"].filter((i) => (actual.items[Number(i)]?.itemTotal ?? 0) < 0) },
    });
    expect(actual.items.some(({ itemTotal }) => (itemTotal ?? 0) < 0)).toBe(true);
  });
  it("equal items: alpha 1, both limits 1, no inverse", () => {
    expect(
      of([
        [1, 1],
        [2, 2],
        [5, 5],
      ]),
    ).toMatchObject({ alpha: 1, alphaInterval: { low: 1, high: 1, confidence: 0.95 }, guttmanLambda6: null, standardError: 0 });
  });
  it("two items: nothing is left when one is dropped", () => {
    expect(
      of([
        [1, 2],
        [3, 3],
        [5, 4],
      ]).items.map(({ alphaIfDropped }) => alphaIfDropped),
    ).toEqual([null, null]);
  });
  it.each([
    ["uneven rows", [[1, 2], [1]], {}, { code: "quality/uneven-rows", row: 1, expected: 2, found: 1 }],
    [
      "a number that is none",
      [[1, Number.NaN]],
      {},
      { code: "quality/invalid-number", name: "matrix[0][1]", value: null, minimum: -1e15, maximum: 1e15 },
    ],
    [
      "confidence",
      [[1, 2]],
      { confidence: 1.5 },
      { code: "quality/invalid-number", name: "confidence", value: 1.5, minimum: 0, maximum: 1 },
    ],
    [
      "an item that is not there",
      [[1, 2]],
      { reversed: { items: [2], min: 1, max: 5 } },
      { code: "quality/invalid-number", name: "reversed.items", value: 2, minimum: 0, maximum: 1 },
    ],
    [
      "a scale upside down",
      [[1, 2]],
      { reversed: { items: [], min: 5, max: 1 } },
      { code: "quality/invalid-number", name: "reversed.max", value: 1, minimum: 5, maximum: 1e15 },
    ],
  ] as const)("refuses %s", (_, matrix, options, error) => {
    expect(reliabilityOf(matrix, options)._unsafeUnwrapErr()).toEqual(error);
  });
});

describe("properties", () => {
  const matrix = fc.array(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 20 });
  it("alpha does not change with shift, scale, order of rows or items, or turning every item", () => {
    fc.assert(
      fc.property(matrix, (rows) => {
        const { alpha } = reliabilityOf(rows)._unsafeUnwrap();
        const again = [
          rows.map((row) => row.map((x) => 3 * x + 10)),
          [...rows].reverse(),
          rows.map((row) => [...row].reverse()),
          rows.map((row) => row.map((x) => 8 - x)),
        ];
        for (const other of again) {
          const second = reliabilityOf(other)._unsafeUnwrap().alpha;
          if (alpha === null) expect(second).toBeNull();
          else expect(Math.abs((second as number) - alpha)).toBeLessThan(1e-9 * Math.max(1, Math.abs(alpha)));
        }
      }),
      { seed: 7, numRuns: 40 },
    );
  });
  it("the tally gives the same bytes in any order, and the one-pass figures", () => {
    const tally = reliabilityTally(4, { confidence: 0.9 });
    fc.assert(
      fc.property(matrix, (rows) => {
        const state = rows.reduce(tally.add, tally.empty());
        expect(JSON.stringify([...rows].reverse().reduce(tally.add, tally.empty()))).toBe(JSON.stringify(state));
        const [one, two] = [reliabilityOf(rows, { missing: "listwise", confidence: 0.9 })._unsafeUnwrap(), tally.result(state)];
        expect(codes(two)).toEqual(codes(one));
        if (one.alpha !== null) expect(Math.abs((two.alpha as number) - one.alpha)).toBeLessThan(1e-9 * Math.max(1, Math.abs(one.alpha)));
      }),
      { seed: 8, numRuns: 40 },
    );
  });
  it("the tally leaves out incomplete and uneven rows, and refuses a confidence out of range", () => {
    const tally = reliabilityTally(2);
    const rows: AnswerRow[] = [[1, null], [1], [1, Number.NaN], [2, 3]];
    expect(rows.reduce(tally.add, tally.empty())).toMatchObject({ n: 1, leftOut: 3 });
    expect(tally.result(tally.empty())).toMatchObject({
      n: 0,
      alpha: null,
      items: [
        { n: 0, mean: null },
        { n: 0, mean: null },
      ],
    });
    expect(() => reliabilityTally(2, { confidence: 0 })).toThrow(new RangeError("options.confidence is out of range"));
  });
});

describe("constructReliability", () => {
  it("against R", () => {
    for (const { loadings, CR, AVE, sqrtAVE } of vectors.cases.composite_reliability) {
      const actual = constructReliability(loadings)._unsafeUnwrap();
      expectClose([actual.compositeReliability, actual.averageVarianceExtracted, actual.rootOfVarianceExtracted], [CR, AVE, sqrtAVE]);
    }
    const factor = constructReliability(attitude.one_factor_ml_loadings)._unsafeUnwrap();
    expectClose([factor.compositeReliability, factor.averageVarianceExtracted], [attitude.composite_reliability, attitude.AVE]);
  });
  it("of loadings that cancel, and none", () => {
    expect(constructReliability([1, -1])._unsafeUnwrap().compositeReliability).toBe(0);
    expect(constructReliability([])._unsafeUnwrapErr()).toMatchObject({ name: "loadings", value: 0 });
    expect(constructReliability([0.5, 1.2])._unsafeUnwrapErr()).toMatchObject({ name: "loadings[1]", value: 1.2 });
  });
});

describe("gapReliability", () => {
  const parts = { perceptionSd: 2, expectationSd: 1, perceptionReliability: 0.9, expectationReliability: 0.8, correlation: 0.25 };
  it("by hand: (4 x 0.9 + 0.8 - 1) / (4 + 1 - 1)", () => {
    expectClose(gapReliability(parts)._unsafeUnwrap(), 3.4 / 4);
  });
  it("is null for a gap without variance, and refuses numbers out of range", () => {
    expect(gapReliability({ ...parts, perceptionSd: 1, correlation: 1 })._unsafeUnwrap()).toBeNull();
    expect(gapReliability({ ...parts, perceptionSd: 0, expectationSd: 0 })._unsafeUnwrap()).toBeNull();
    for (const [name, value] of [
      ["perceptionSd", -1],
      ["expectationSd", -1],
      ["perceptionReliability", 2],
      ["expectationReliability", 1.1],
      ["correlation", -2],
    ] as const)
      expect(gapReliability({ ...parts, [name]: value })._unsafeUnwrapErr()).toMatchObject({ name, value });
  });
});

describe("reasons for what is null", () => {
  const of = (rows: readonly AnswerRow[]) => reliabilityOf(rows)._unsafeUnwrap();
  it("an item without answers: the fewest rows of a pair, and the spread of the items that have answers", () => {
    const actual = of([
      [1, 1, null],
      [1, 2, null],
      [2, 3, null],
    ]);
    expect(actual.reasons).toContainEqual({ code: "quality/too-few-rows", params: { rows: 0, minimum: 2 } });
    expectClose(
      actual.items.map(({ sd }) => sd),
      [Math.sqrt(1 / 3), 1, null],
    );
  });
  it("two items: alpha without an item needs three", () => {
    expect(
      of([
        [1, 2],
        [3, 3],
        [5, 4],
      ]).reasons,
    ).toContainEqual({ code: "quality/too-few-items", params: { items: 2, minimum: 3 } });
  });
  it("three items have no such reason", () => {
    expect(
      codes(
        of([
          [1, 2, 2],
          [3, 3, 2],
          [5, 4, 5],
        ]),
      ),
    ).not.toContain("quality/too-few-items");
  });
  it("pairwise covariances that do not fit together: alpha above 1, no limits", () => {
    const [a, b, c] = [
      [
        [1, 1],
        [9, 9],
      ],
      [
        [4, 5],
        [5, 4],
      ],
      [[5, 5]],
    ].map((pairs) => pairs);
    const rows: AnswerRow[] = [
      ...(a ?? []).map(([x, y]) => [x, y, null]),
      ...(a ?? []).map(([x, y]) => [null, x, y]),
      ...(a ?? []).map(([x, y]) => [x, null, y]),
      ...[...(b ?? []), ...(c ?? [])].flatMap(([x]) => [
        [x, null, null],
        [null, x, null],
        [null, null, x],
      ]),
    ];
    const actual = of(rows);
    expect(actual.alpha).toBeGreaterThan(1);
    expect(actual.alphaInterval).toBeNull();
    expect(codes(actual)).toContain("quality/alpha-above-one");
  });
});
