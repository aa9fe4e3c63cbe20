import { compileRegime, type RegimeInput } from "../regime.js";
import { citing } from "./source.js";

const law = citing("ES TRLGDCU");
const old = citing("ES TRLGDCU (before RDL 7/2021)");
const civil = citing("ES Código Civil");
const MOVABLE = { goods: ["goods", "digital", "non-durable"] } as const;
const START = { latest: ["delivered", "documented"] } as const;

const counting = {
  counting: { firstDay: "excluded", monthEnd: "clamp" },
  actions: { rollover: "none", source: civil("5.2") },
} as const satisfies Partial<RegimeInput>;

/** Spain, for contracts from 2022-01-01. */
export const ES_2022 = /* @__PURE__ */ compileRegime({
  ...counting,
  id: "ES/2022#1",
  name: "Spain, TRLGDCU as amended by RDL 7/2021",
  jurisdiction: "ES",
  validFrom: "2022-01-01",
  source: law("RDL 7/2021, 16"),
  terms: {
    liabilityUntil: [
      { when: { goods: ["digital"], supplied: false }, from: START, lasts: "P2Y", source: law("120.1") },
      { when: { ...MOVABLE, supplied: true }, from: START, lasts: "P3Y", atLeastUntil: "supply-ended", source: law("120.2, 115 ter 2.b") },
      {
        when: { goods: ["goods", "non-durable"], condition: ["used", "refurbished"] },
        from: START,
        lasts: "P3Y",
        agreed: { atLeast: "P1Y" },
        source: law("120.1 II"),
      },
      { when: { goods: ["goods", "non-durable"] }, from: START, lasts: "P3Y", source: law("120.1, 123.1") },
    ],
    presumptionUntil: [
      { when: { goods: ["digital"], supplied: false }, from: START, lasts: "P1Y", source: law("121.1") },
      { when: MOVABLE, from: START, lasts: "P2Y", source: law("121.1") },
    ],
    claimBy: [
      { when: MOVABLE, from: { firstRecorded: ["defect-appeared", "defect-reported", "handed-over"] }, lasts: "P5Y", source: law("124") },
    ],
    refundBy: [{ when: MOVABLE, from: "given-back", lasts: "P14D", source: law("119 quater") }],
    sparePartsUntil: [{ when: { goods: ["goods", "non-durable"] }, from: "last-marketed", lasts: "P10Y", source: law("127 bis") }],
  },
  operators: [
    {
      does: "suspend",
      clocks: ["liabilityUntil", "presumptionUntil"],
      from: "handed-over",
      to: { firstRecorded: ["returned", "replaced"] },
      source: law("122.1, 122.2"),
    },
    {
      does: "not-before",
      scope: "defect",
      clocks: ["liabilityUntil"],
      from: { firstRecorded: ["returned", "replaced"] },
      lasts: "P1Y",
      source: law("122.3"),
    },
  ],
  remedies: [
    { offers: ["repair", "replacement"], source: law("118") },
    { offers: ["price-reduction", "termination"], once: ["refused", "one-attempt-failed"], by: "refundBy", source: law("119") },
  ],
  notes: [
    {
      says: "A replacement gives no fresh term: the suspension and the year for the same defect apply to it as to a repair.",
      source: law("122"),
    },
    { says: "A defect that comes back within the year, with the same origin, is presumed to be the same.", source: law("122.3") },
    { says: "The day of the invoice is that of delivery unless the delivery note shows a later one.", source: law("123.1") },
    {
      says: "The seller gives a dated receipt when the good is handed in and when it is handed back, with the defect and the work done.",
      source: law("123.2"),
    },
    { says: "The right to recover a good left for repair prescribes one year after it was left.", source: law("127 bis 3") },
    { says: "The customer may also claim damages and withhold the price that is due.", source: law("117.1") },
    { says: "The seller has recourse within one year of the remedy.", source: law("125.2") },
  ],
});

/** Spain, for contracts before 2022. */
export const ES_2007 = /* @__PURE__ */ compileRegime({
  ...counting,
  id: "ES/2007#1",
  name: "Spain, TRLGDCU before RDL 7/2021",
  jurisdiction: "ES",
  validFrom: "2007-12-01",
  validUntil: "2022-01-01",
  source: old("disposición final tercera", "low"),
  terms: {
    liabilityUntil: [
      {
        when: { goods: ["goods", "non-durable"], condition: ["used", "refurbished"] },
        from: START,
        lasts: "P2Y",
        agreed: { atLeast: "P1Y" },
        source: old("123.1", "low"),
      },
      { when: { goods: ["goods", "non-durable"] }, from: START, lasts: "P2Y", source: old("123.1") },
    ],
    presumptionUntil: [{ when: { goods: ["goods", "non-durable"] }, from: START, lasts: "P6M", source: old("123.1") }],
    noticeBy: [{ when: { goods: ["goods", "non-durable"] }, from: "defect-appeared", lasts: "P2M", source: old("123.5") }],
    claimBy: [{ when: { goods: ["goods", "non-durable"] }, from: "delivered", lasts: "P3Y", source: old("123.4") }],
    sparePartsUntil: [{ when: { goods: ["goods", "non-durable"] }, from: "last-marketed", lasts: "P5Y", source: old("127") }],
  },
  operators: [
    {
      does: "suspend",
      clocks: ["liabilityUntil", "presumptionUntil"],
      from: "handed-over",
      to: { firstRecorded: ["returned", "replaced"] },
      source: old("120"),
    },
    {
      does: "not-before",
      scope: "defect",
      clocks: ["liabilityUntil"],
      from: { firstRecorded: ["returned", "replaced"] },
      lasts: "P6M",
      source: old("120"),
    },
    { does: "restart", clocks: ["presumptionUntil"], on: "replaced", source: old("120") },
  ],
  remedies: [
    { offers: ["repair", "replacement"], source: old("119") },
    { offers: ["price-reduction", "termination"], once: ["refused", "one-attempt-failed"], source: old("121") },
  ],
  notes: [{ says: "A notice that comes late does not cost the right; it may cost damages.", source: old("123.5") }],
});
