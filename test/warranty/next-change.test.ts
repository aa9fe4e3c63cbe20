// `nextChangeOn` against the slow way: ask again for each day, with what was known on the day of the claim, until the answer differs.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type CalendarDate } from "../../src/kernel/calendar-date.js";
import { assessCoverage, type Cover } from "../../src/warranty/assess-coverage.js";
import type { WarrantyEvent } from "../../src/warranty/cover-facts.js";
import type { Claim, ProductFacts } from "../../src/warranty/product-facts.js";
import type { Regime } from "../../src/warranty/regime.js";
import { BR_1991 } from "../../src/warranty/regimes/br.js";
import { DE_2022 } from "../../src/warranty/regimes/de.js";
import { ES_2022 } from "../../src/warranty/regimes/es.js";
import { FR_2022 } from "../../src/warranty/regimes/fr.js";
import { GB_2015 } from "../../src/warranty/regimes/gb.js";
import { MX_2018 } from "../../src/warranty/regimes/mx.js";
import { PT_2022 } from "../../src/warranty/regimes/pt.js";
import type { WarrantyLayer } from "../../src/warranty/warranty.js";
import { defineWarranty } from "../../src/warranty/warranty.schema.js";
import { rounds } from "../rounds.js";

const DELIVERED = "2025-01-10";
/** Days for which the slow way asks again. Terms and events are so short that most changes lie within them. */
const HORIZON = 70;
const onDay = (days: number): CalendarDate => addDays(DELIVERED, days);

const base: WarrantyLayer = { id: "base", kind: "manufacturer", starts: "delivery", lasts: { time: "P60D" } };
const warranties = [
  [base],
  [
    { ...base, covers: { labour: { lasts: "P40D" }, travel: { share: 0.5, lasts: "P10D" } }, excludes: { causes: ["drop"] } },
    { ...base, id: "next", starts: { after: "base", end: "suspended" }, deadOnArrival: "P14D" },
  ],
  [
    { ...base, suspendedWhileInRepair: { fromDays: 3 }, conditions: [{ registerWithin: "P30D", otherwise: { lasts: "P45D" } }] },
    { ...base, id: "next", starts: { after: "base" }, onReplacement: "restart" },
  ],
  [{ ...base, onReplacement: { atLeast: "P30D" }, conditions: [{ registerWithin: "P30D", otherwise: "void" }] }],
  [
    { ...base, lasts: { time: "P50D", usage: { km: 50 }, ends: "last" } },
    { ...base, id: "sold", starts: "purchase" },
  ],
  [{ ...base, starts: "registration", suspendedWhileInRepair: true }],
  [
    {
      ...base,
      lasts: "lifetime",
      conditions: [
        { maintained: { every: { time: "P1M" }, tolerance: { time: "P7D" }, anchor: "completion" } },
        { maintained: { every: { time: "P20D", usage: 40 }, metric: "km", tolerance: { usage: 5 } }, atAuthorisedSites: true },
      ],
    },
  ],
].map((layers) => defineWarranty({ id: "w", layers })._unsafeUnwrap());

const inSpring = fc.nat(100).map(onDay);
const event = fc.record({
  type: fc.constantFrom(
    ...(["defect-appeared", "defect-reported", "handed-over", "returned", "refused", "terminated", "repaired", "replaced"] as const),
  ),
  on: fc.nat(20).map((step) => onDay(step * 5)),
  defect: fc.constantFrom("a", "b"),
});
const product: fc.Arbitrary<ProductFacts> = fc.record({
  deliveredOn: fc.constant(DELIVERED),
  events: fc.array(event, { maxLength: 6 }),
  purchasedOn: fc.option(inSpring, { nil: undefined }),
  registeredOn: fc.option(inSpring, { nil: undefined }),
  usage: fc.constantFrom([], [{ on: onDay(20), metric: "km", value: 30 }], [{ on: onDay(40), metric: "km", value: 60 }]),
  maintenance: fc.array(fc.record({ on: inSpring, authorised: fc.boolean() }), { maxLength: 3 }),
});
const claims: fc.Arbitrary<Claim> = fc.record({
  // Among the events, on their days, and near the ends of half a year to three years.
  on: fc.oneof(
    fc.integer({ min: -3, max: 120 }).map(onDay),
    fc.nat(20).map((step) => onDay(step * 5)),
    fc.tuple(fc.constantFrom(150, 330, 700, 1060), fc.nat(60)).map(([days, more]) => onDay(days + more)),
  ),
  defect: fc.constantFrom("a", "b"),
  cause: fc.constantFrom(undefined, "drop"),
});
const covers: fc.Arbitrary<Cover> = fc.record({
  warranty: fc.constantFrom(undefined, ...warranties),
  regime: fc.constantFrom(undefined, PT_2022, ES_2022, GB_2015, DE_2022, BR_1991, FR_2022, MX_2018),
});

/** What was known on a day. */
function knownOn(day: CalendarDate, { events = [], usage = [], maintenance = [], ...sale }: ProductFacts): ProductFacts {
  const known = ({ on }: { readonly on: CalendarDate }) => on <= day;
  return { ...sale, events: events.filter(known), usage: usage.filter(known), maintenance: maintenance.filter(known) };
}

/** The decision without its next change, or `null` for facts that have none. */
function said(cover: Cover, facts: ProductFacts, claim: Claim): string | null {
  const decision = assessCoverage(cover, facts, claim).unwrapOr(null);
  return decision && JSON.stringify({ ...decision, nextChangeOn: null });
}

describe("nextChangeOn is the first day on which the decision differs", () => {
  it("as a day-by-day search finds it", () => {
    let [changes, none] = [0, 0];
    fc.assert(
      fc.property(covers, product, claims, (cover, facts, claim) => {
        const decision = assessCoverage(cover, facts, claim).unwrapOr(null);
        if (!decision) return;
        const known = knownOn(claim.on, facts);
        const now = said(cover, known, claim);
        expect(now).toBe(said(cover, facts, claim));
        let days = 1;
        while (days <= HORIZON && said(cover, known, { ...claim, on: addDays(claim.on, days) }) === now) days++;
        if (days > HORIZON) {
          none++;
          expect((decision.nextChangeOn ?? "9999-12-31") > addDays(claim.on, HORIZON)).toBe(true);
        } else {
          changes++;
          expect(decision.nextChangeOn).toBe(addDays(claim.on, days));
        }
      }),
      { seed: 20260727, numRuns: rounds(800) },
    );
    // The search has found both.
    expect([changes, none].map((count) => count > rounds(150))).toEqual([true, true]);
  });
  it.each<[row: string, regime: Regime, events: WarrantyEvent[], claim: Claim, on: CalendarDate]>([
    [
      "the own term of a repaired defect",
      ES_2022,
      [
        { type: "handed-over", on: "2027-12-10", defect: "a" },
        { type: "returned", on: "2027-12-20", defect: "a" },
      ],
      { on: "2028-06-01", defect: "a" },
      "2028-12-21",
    ],
    [
      "the own term of a part",
      MX_2018,
      [{ type: "replaced", on: "2025-04-01", part: "pump" }],
      { on: "2025-05-20", component: "pump" },
      "2025-07-01",
    ],
  ])("%s", (_, regime, events, claim, on) => {
    expect(assessCoverage({ regime }, { deliveredOn: DELIVERED, events }, claim)._unsafeUnwrap().nextChangeOn).toBe(on);
  });
});
