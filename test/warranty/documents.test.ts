import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { WarrantyError, WarrantyReason, WarrantyReasonList } from "../../src/warranty/codes.js";
import type { CoverFacts, WarrantyEvent } from "../../src/warranty/cover-facts.js";
import {
  type claimSchema,
  type coverFactsSchema,
  parseClaim,
  parseCoverFacts,
  parseProductFacts,
  type productFactsSchema,
  type warrantyEventSchema,
} from "../../src/warranty/facts.schema.js";
import type { MaintenanceVisit } from "../../src/warranty/maintenance.js";
import type { maintenanceVisitSchema } from "../../src/warranty/maintenance.schema.js";
import type { Claim, ProductFacts } from "../../src/warranty/product-facts.js";
import { compileRegime, type RegimeInput } from "../../src/warranty/regime.js";
import { defineRegime, type regimeDocument } from "../../src/warranty/regime.schema.js";
import { REGIMES } from "../../src/warranty/regimes/index.js";
import type { WarrantyInput } from "../../src/warranty/warranty.js";
import { defineWarranty, type warrantyDocument } from "../../src/warranty/warranty.schema.js";

/** A type without `readonly`, so that schema and interface compare key by key. */
type Plain<T> = T extends string | number | boolean | undefined | null ? T : { -readonly [K in keyof T]: Plain<T[K]> };

const issuesOf = (result: {
  isErr: () => boolean;
  _unsafeUnwrapErr: () => { issues: readonly { path: readonly unknown[]; code: string; params: unknown }[] };
}) => result._unsafeUnwrapErr().issues.map(({ path, code, params }) => [path.join("."), code, params]);

describe("schemas mirror interfaces", () => {
  it("key by key", () => {
    expectTypeOf<Plain<z.output<typeof coverFactsSchema>>>().toEqualTypeOf<Plain<CoverFacts>>();
    expectTypeOf<Plain<z.output<typeof productFactsSchema>>>().toEqualTypeOf<Plain<ProductFacts>>();
    expectTypeOf<Plain<z.output<typeof claimSchema>>>().toEqualTypeOf<Plain<Claim>>();
    expectTypeOf<Plain<z.output<typeof maintenanceVisitSchema>>>().toEqualTypeOf<Plain<MaintenanceVisit>>();
    expectTypeOf<z.output<typeof warrantyEventSchema>["type"]>().toEqualTypeOf<WarrantyEvent["type"]>();
    expectTypeOf<keyof z.output<typeof regimeDocument>>().toEqualTypeOf<keyof RegimeInput>();
    expectTypeOf<keyof z.output<typeof warrantyDocument>>().toEqualTypeOf<keyof WarrantyInput>();
    expectTypeOf<z.output<typeof warrantyDocument>>().toExtend<WarrantyInput>();
    expectTypeOf<z.output<typeof regimeDocument>>().toExtend<RegimeInput>();
    expectTypeOf<keyof z.output<typeof warrantyDocument>["layers"][number]>().toEqualTypeOf<keyof WarrantyInput["layers"][number]>();
  });
  it("reasons of law cite, and no decision is without a reason", () => {
    // @ts-expect-error a legal reason needs its source
    const uncited: WarrantyReason = { code: "warranty/suspended", params: { clock: "claimBy", days: 3 } };
    // @ts-expect-error a refusal without a reason
    const silent: WarrantyReasonList = [];
    expectTypeOf<WarrantyError["code"]>().toExtend<`warranty/${string}`>();
    expect([uncited, silent].length).toBe(2);
  });
});

describe("preset regimes", () => {
  it.each(REGIMES.map((regime) => [regime.id, regime] as const))(
    "%s is a document of its own schema, with a source in every row",
    (id, regime) => {
      const read = defineRegime(JSON.parse(JSON.stringify(regime)))._unsafeUnwrap();
      expect(read.toJSON()).toEqual(regime.input);
      expect(id).toMatch(/^[A-Z]{2}\/\d{4}#\d+$/);
      expect(regime.validFrom < (regime.validUntil ?? "9999-12-31")).toBe(true);
      const { terms, operators, remedies, notes = [], openPoints = {}, source } = regime.input;
      const rows = [...Object.values(terms).flat(), ...operators, ...remedies, ...notes, ...Object.values(openPoints), { source }];
      for (const row of rows)
        expect(row?.source).toMatchObject({ id: expect.any(String), article: expect.any(String), asOf: "2026-07-01" });
      expect(Object.isFrozen(regime.input.operators)).toBe(true);
      expect(regime.version).toBeNull();
    },
  );
  it("names fourteen jurisdictions, no id twice, and no gap between the regimes of one", () => {
    expect(new Set(REGIMES.map(({ jurisdiction }) => jurisdiction)).size).toBe(14);
    expect(new Set(REGIMES.map(({ id }) => id)).size).toBe(REGIMES.length);
    for (const old of REGIMES.filter(({ validUntil }) => validUntil !== null))
      expect(REGIMES.some((next) => next.jurisdiction === old.jurisdiction && next.validFrom === old.validUntil)).toBe(true);
  });
});

describe("defineRegime", () => {
  const source = { id: "House", asOf: "2026-07-01", confidence: "high" } as const;
  const house: RegimeInput = {
    id: "house",
    version: "3",
    jurisdiction: "XX",
    validFrom: "2020-01-01",
    terms: {},
    operators: [],
    remedies: [],
    meta: { mine: 1 },
    format: 1,
  };
  it("keeps the document, frozen, with id and version", () => {
    const regime = defineRegime(house)._unsafeUnwrap();
    expect([regime.id, regime.version, regime.validUntil]).toEqual(["house", "3", null]);
    expect(JSON.parse(JSON.stringify(regime))).toEqual(house);
    expect(Object.isFrozen(regime) && Object.isFrozen(regime.input.meta)).toBe(true);
    expect(compileRegime(house).input).toEqual(house);
  });
  it("reports every issue at once", () => {
    const bad = {
      ...house,
      jurisdiction: "Portugal",
      validUntil: "2019-01-01",
      unknown: 1,
      terms: { liabilityUntil: [{ from: "delivered", lasts: "PT4H", source, reading: { point: "p", is: "x" } }] },
      operators: [{ does: "extend", clocks: ["expiresAt"], on: "repaired", by: "P1Y", source }],
      openPoints: { q: { question: "?", default: "z", readings: ["a"], source } },
    };
    expect(issuesOf(defineRegime(bad)).map(([path, code]) => [path, code])).toEqual(
      expect.arrayContaining([
        ["jurisdiction", "malformed"],
        ["", "unknown-key"],
        ["terms.liabilityUntil.0.lasts", "malformed"],
        ["operators.0.clocks.0", "not-one-of"],
        ["validUntil", "out-of-order"],
        ["openPoints.q.default", "unknown-reference"],
        ["terms.liabilityUntil.0.reading.point", "unknown-reference"],
      ]),
    );
  });
  it("a reading that the open point does not have", () => {
    const bad = {
      ...house,
      openPoints: { q: { question: "?", default: "a", readings: ["a"], source } },
      remedies: [{ offers: ["repair"], source, reading: { point: "q", is: "b" } }],
    };
    expect(issuesOf(defineRegime(bad))).toEqual([["remedies.0.reading.is", "unknown-reference", { reference: "b", known: ["a"] }]]);
    expect(issuesOf(defineRegime(null)).map(([, code]) => code)).toEqual(["wrong-type"]);
  });
});

describe("defineWarranty", () => {
  const layer = { id: "a", kind: "manufacturer", starts: "delivery", lasts: { time: "P1Y" } } as const;
  const issues = (layers: readonly object[], more: object = {}) => issuesOf(defineWarranty({ id: "w", layers, ...more }));
  it("keeps the document", () => {
    const input = {
      id: "w",
      name: "Washer",
      version: "1",
      validFrom: "2025-01-01",
      currency: "EUR",
      layers: [{ ...layer, deductible: 5 }],
      meta: { x: null },
    };
    const warranty = defineWarranty(input)._unsafeUnwrap();
    expect(warranty).toMatchObject({ id: "w", name: "Washer", version: "1", validFrom: "2025-01-01", validUntil: null });
    expect(JSON.parse(JSON.stringify(warranty))).toEqual(input);
  });
  it.each<[row: string, layers: readonly object[], more: object, found: unknown[]]>([
    ["no layer", [], {}, [["layers", "too-small", { minimum: 1, inclusive: true }]]],
    ["the same id twice", [layer, layer], {}, [["layers.1.id", "duplicate", { key: "a" }]]],
    [
      "after an unknown layer",
      [{ ...layer, starts: { after: "b" } }],
      {},
      [["layers.0.starts.after", "unknown-reference", { reference: "b", known: [] }]],
    ],
    [
      "after itself",
      [
        { ...layer, starts: { after: "a" } },
        { ...layer, id: "b" },
      ],
      {},
      [["layers.0.starts.after", "unknown-reference", { reference: "a", known: ["b"] }]],
    ],
    [
      "in a ring",
      [
        { ...layer, starts: { after: "b" } },
        { ...layer, id: "b", starts: { after: "a" } },
        { ...layer, id: "c", starts: { after: "a" } },
      ],
      {},
      [
        ["layers.0.starts.after", "breaks-rule", { rule: "must not lead back to the layer itself" }],
        ["layers.1.starts.after", "breaks-rule", { rule: "must not lead back to the layer itself" }],
      ],
    ],
    ["amounts without a currency", [{ ...layer, deductible: 5 }], {}, [["currency", "missing", {}]]],
    ["neither time nor usage", [{ ...layer, lasts: {} }], {}, [["layers.0.lasts", "at-least-one-of", { keys: ["time", "usage"] }]]],
    [
      "a share over one",
      [{ ...layer, covers: { parts: { share: 2 } } }],
      {},
      [["layers.0.covers.parts.share", "too-large", { maximum: 1, inclusive: true }]],
    ],
    [
      "a plan without an interval",
      [{ ...layer, conditions: [{ maintained: { every: {} } }] }],
      {},
      [["layers.0.conditions.0.maintained.every", "at-least-one-of", { keys: ["time", "usage"] }]],
    ],
    [
      "an interval of nothing",
      [{ ...layer, conditions: [{ maintained: { every: { time: "P0D" } } }] }],
      {},
      [["layers.0.conditions.0.maintained.every.time", "too-small", { minimum: 0, inclusive: false }]],
    ],
    [
      "an end before the start",
      [layer],
      { validFrom: "2025-01-01", validUntil: "2025-01-01" },
      [["validUntil", "out-of-order", { earlier: "validFrom", later: "validUntil" }]],
    ],
    ["an unknown key", [{ ...layer, colour: "red" }], {}, [["layers.0", "unknown-key", { key: "colour" }]]],
    ["layers that are none", "x" as never, {}, [["layers", "wrong-type", { expected: "a list", received: "a string" }]]],
  ])("%s", (_, layers, more, found) => {
    expect(issues(layers, more)).toEqual(found);
  });
});

describe("parsers of facts", () => {
  it("null is absent; unknown keys may be dropped", () => {
    expect(parseProductFacts({ deliveredOn: "2025-01-10", region: null, row: 7 }, { unknownKeys: "drop" })._unsafeUnwrap()).toEqual({
      deliveredOn: "2025-01-10",
    });
    expect(issuesOf(parseCoverFacts({ deliveredOn: "2025-01-10", row: 7 }))).toEqual([["", "unknown-key", { key: "row" }]]);
  });
  it("every issue with its path", () => {
    const events = [
      { type: "repaired", on: "2025-02-30" },
      { type: "mended", on: "2025-02-01" },
    ];
    expect(issuesOf(parseCoverFacts({ events })).map(([path, code]) => [path, code])).toEqual([
      ["deliveredOn", "missing"],
      ["events.0.on", "no-such-date"],
      ["events.1.type", "not-one-of"],
    ]);
    expect(
      issuesOf(parseClaim({ on: "2025-01-01", charges: { currency: "euro", parts: -1 } })).map(([path, code]) => [path, code]),
    ).toEqual([
      ["charges.currency", "unknown-currency"],
      ["charges.parts", "too-small"],
    ]);
  });
});
