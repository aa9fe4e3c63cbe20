import { compileRegime, type RegimeInput } from "../regime.js";
import { citing } from "./source.js";

const law = citing("PT DL 84/2021");
const civil = citing("PT Código Civil");
const old = citing("PT DL 67/2003");
const MOVABLE = { goods: ["goods", "non-durable"] } as const;

const counting = {
  counting: { firstDay: "excluded", monthEnd: "clamp" },
  actions: { rollover: "sunday", source: civil("279(e)", "low") },
} as const satisfies Partial<RegimeInput>;

/** Portugal, for contracts from 2022-01-01. */
export const PT_2022 = /* @__PURE__ */ compileRegime({
  ...counting,
  id: "PT/2022#1",
  name: "Portugal, Decreto-Lei 84/2021",
  jurisdiction: "PT",
  validFrom: "2022-01-01",
  source: law("55", "medium"),
  terms: {
    liabilityUntil: [
      {
        when: { buyer: ["business"], goods: ["goods", "non-durable"] },
        from: "delivered",
        lasts: "P6M",
        agreed: {},
        source: civil("921", "medium"),
      },
      { when: { goods: ["immovable-structure"] }, from: "delivered", lasts: "P10Y", source: law("23") },
      { when: { goods: ["immovable-other"] }, from: "delivered", lasts: "P5Y", source: law("23") },
      { when: { goods: ["digital"] }, from: "delivered", lasts: "P2Y", atLeastUntil: "supply-ended", source: law("33", "low") },
      { when: { ...MOVABLE, condition: ["used"] }, from: "delivered", lasts: "P3Y", agreed: { atLeast: "P18M" }, source: law("12(3)") },
      { when: MOVABLE, from: "delivered", lasts: "P3Y", atLeastUntil: "supply-ended", source: law("12(1)") },
    ],
    presumptionUntil: [
      { when: { goods: ["digital"] }, from: "delivered", lasts: "P1Y", source: law("34", "low") },
      { when: { ...MOVABLE, reduced: true }, from: "delivered", lasts: "P1Y", source: law("13(3)") },
      { when: MOVABLE, from: "delivered", lasts: "P2Y", source: law("13(1)") },
    ],
    earlyRejectionUntil: [{ when: MOVABLE, from: "delivered", lasts: "P30D", source: law("16") }],
    claimBy: [
      {
        when: { goods: ["immovable-structure", "immovable-other"] },
        from: { firstRecorded: ["defect-reported", "handed-over"] },
        lasts: "P3Y",
        source: law("17"),
      },
      { from: { firstRecorded: ["defect-reported", "handed-over"] }, lasts: "P2Y", source: law("17") },
    ],
    repairBy: [{ when: MOVABLE, from: "handed-over", lasts: "P30D", source: law("18(3)") }],
    refundBy: [{ when: MOVABLE, from: "terminated", lasts: "P14D", source: law("20") }],
    sparePartsUntil: [{ when: MOVABLE, from: "last-marketed", lasts: "P10Y", source: law("21", "medium") }],
  },
  operators: [
    {
      does: "suspend",
      clocks: ["liabilityUntil"],
      from: { firstRecorded: ["defect-reported", "handed-over"] },
      to: { firstRecorded: ["returned", "repaired", "replaced"] },
      source: law("12(4)"),
    },
    { does: "suspend", clocks: ["claimBy"], from: "handed-over", to: "returned", source: law("17") },
    ...(["after-suspension", "before-suspension", "longer-of-both"] as const).map(
      (order) =>
        ({
          does: "extend",
          clocks: ["liabilityUntil"],
          when: MOVABLE,
          on: "repaired",
          by: "P6M",
          times: 4,
          order,
          reading: { point: "repair-extension", is: order },
          source: law("18(4)"),
        }) as const,
    ),
    {
      does: "not-before",
      clocks: ["liabilityUntil"],
      when: MOVABLE,
      from: { firstRecorded: ["returned", "repaired"] },
      lasts: "P6M",
      reading: { point: "repair-extension", is: "from-hand-back" },
      source: law("18(4)"),
    },
    {
      does: "restart",
      clocks: ["liabilityUntil", "presumptionUntil", "earlyRejectionUntil"],
      when: MOVABLE,
      on: "replaced",
      source: law("18(6)"),
    },
  ],
  remedies: [
    {
      when: MOVABLE,
      offers: ["replacement", "termination"],
      once: ["defect-appeared-early"],
      source: law("16"),
    },
    { offers: ["repair", "replacement"], by: "repairBy", source: law("15") },
    {
      offers: ["price-reduction", "termination"],
      once: ["refused", "one-attempt-failed", "repair-overdue"],
      by: "refundBy",
      source: law("15"),
    },
  ],
  openPoints: {
    "repair-extension": {
      question: "Where do the six months of each repair lie?",
      default: "after-suspension",
      readings: ["after-suspension", "before-suspension", "longer-of-both", "from-hand-back"],
      source: law("18(4)", "medium"),
    },
  },
  notes: [
    {
      says: "The customer reports the defect by letter, e-mail or any means that can be proved; the old duty to report within two months is gone.",
      source: law("12(5)"),
    },
    { says: "Thirty days for repair may be exceeded where nature, complexity or gravity justify it.", source: law("18(3)", "medium") },
    { says: "The term of claims is also suspended during out-of-court dispute resolution.", source: law("17") },
    { says: "The refund may be withheld until the goods, or proof of their dispatch, have come.", source: law("20") },
    { says: "Goods advertised as refurbished keep three years; the invoice must say that they are.", source: law("12(3)") },
    { says: "Mixed use counts as private where the commercial purpose does not prevail.", source: law("49", "medium") },
  ],
});

/** Portugal, for contracts before 2022. */
export const PT_2003 = /* @__PURE__ */ compileRegime({
  ...counting,
  id: "PT/2003#1",
  name: "Portugal, Decreto-Lei 67/2003",
  jurisdiction: "PT",
  validFrom: "2003-04-09",
  validUntil: "2022-01-01",
  source: old("14", "low"),
  terms: {
    liabilityUntil: [{ when: MOVABLE, from: "delivered", lasts: "P2Y", source: old("5(1)", "medium") }],
    noticeBy: [{ when: MOVABLE, from: "defect-appeared", lasts: "P2M", source: old("5-A(2)", "medium") }],
  },
  operators: [],
  remedies: [{ offers: ["repair", "replacement", "price-reduction", "termination"], source: old("4", "low") }],
  notes: [{ says: "Only the two-year term and the two-month notice are carried: nothing else was read.", source: old("5", "low") }],
});
