import { compileRegime, type RegimeInput, type RemedyTier } from "../regime.js";
import { citing } from "./source.js";

const goods = citing("Directive (EU) 2019/771");
const repair = citing("Directive (EU) 2024/1799");
const counting = citing("Regulation (EEC, Euratom) 1182/71");

/** The order of remedies of article 13, which the laws of the member states follow. */
export const EU_REMEDIES = [
  { offers: ["repair", "replacement"], by: "repairBy", source: goods("13(2)") },
  {
    offers: ["price-reduction", "termination"],
    once: ["refused", "one-attempt-failed", "repair-overdue"],
    by: "refundBy",
    source: goods("13(4)"),
  },
] as const satisfies readonly RemedyTier[];

const EU = {
  jurisdiction: "EU",
  counting: { firstDay: "excluded", monthEnd: "clamp" },
  actions: { rollover: "weekend", source: counting("3(4)") },
  terms: {
    liabilityUntil: [
      {
        when: { goods: ["goods", "digital", "non-durable"], condition: ["used", "refurbished"] },
        from: "delivered",
        lasts: "P2Y",
        atLeastUntil: "supply-ended",
        agreed: { atLeast: "P1Y" },
        source: goods("10(6)"),
      },
      {
        when: { goods: ["goods", "digital", "non-durable"] },
        from: "delivered",
        lasts: "P2Y",
        atLeastUntil: "supply-ended",
        source: goods("10(1), (2)"),
      },
    ],
    presumptionUntil: [{ when: { goods: ["goods", "digital", "non-durable"] }, from: "delivered", lasts: "P1Y", source: goods("11(1)") }],
  },
  remedies: EU_REMEDIES,
  notes: [
    { says: "A minor lack of conformity gives no right to terminate; the seller has to show that it is minor.", source: goods("13(5)") },
    { says: "Remedies are free of charge, within a reasonable time and without significant inconvenience.", source: goods("14(1)") },
    { says: "Member states may keep longer periods, and may choose a presumption of two years.", source: goods("10(3), 11(2)") },
    { says: "Member states may ask for notice within a period of at least two months from detection.", source: goods("12") },
    { says: "The directive does not say what a replacement does to the period: national law does.", source: goods("10") },
    { says: "Advertising binds the guarantor where it promises more than the guarantee statement.", source: goods("17(1)") },
  ],
} as const satisfies Partial<RegimeInput>;

/** The baseline of the directives, for contracts of 2022-01-01 up to 2026-07-30. */
export const EU_2022 = /* @__PURE__ */ compileRegime({
  ...EU,
  id: "EU/2022#1",
  name: "European Union, baseline before the right to repair",
  validFrom: "2022-01-01",
  validUntil: "2026-07-31",
  source: goods("24", "low"),
  operators: [],
});

/** The baseline of the directives with the repair extension, for contracts from 2026-07-31. */
export const EU_2026 = /* @__PURE__ */ compileRegime({
  ...EU,
  id: "EU/2026#1",
  name: "European Union, baseline with the repair extension",
  validFrom: "2026-07-31",
  source: repair("21, 22", "medium"),
  operators: [{ does: "extend", clocks: ["liabilityUntil"], on: "repaired", by: "P12M", times: 1, source: goods("10(2a)") }],
  notes: [
    ...EU.notes,
    {
      says: "Before remedying, the seller informs the customer of the choice of remedies and of the possible extension.",
      source: goods("13(2a)"),
    },
    { says: "A refurbished good may replace the faulty one at the customer's explicit request.", source: goods("14(1)") },
  ],
});
