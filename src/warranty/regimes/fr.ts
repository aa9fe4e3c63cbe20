import { compileRegime } from "../regime.js";
import { citing } from "./source.js";

const law = citing("FR Code de la consommation");
const civil = citing("FR Code civil");
const eu = citing("Directive (EU) 2019/771");
const MOVABLE = { goods: ["goods", "non-durable"] } as const;

/** France, for contracts from 2022-01-01. */
export const FR_2022 = /* @__PURE__ */ compileRegime({
  id: "FR/2022#1",
  name: "France, garantie légale de conformité",
  jurisdiction: "FR",
  validFrom: "2022-01-01",
  source: law("Ordonnance 2021-1247", "low"),
  counting: { firstDay: "excluded", monthEnd: "clamp" },
  terms: {
    liabilityUntil: [{ when: MOVABLE, from: "delivered", lasts: "P2Y", source: law("L217-3") }],
    presumptionUntil: [
      { when: { ...MOVABLE, condition: ["used", "refurbished"] }, from: "delivered", lasts: "P1Y", source: law("L217-7", "low") },
      { when: MOVABLE, from: "delivered", lasts: "P2Y", source: law("L217-7") },
    ],
    repairBy: [{ when: MOVABLE, from: { firstRecorded: ["defect-reported", "handed-over"] }, lasts: "P30D", source: law("L217-10") }],
  },
  operators: [
    { does: "extend", clocks: ["liabilityUntil"], when: MOVABLE, on: "repaired", by: "P6M", source: law("L217-13") },
    {
      does: "restart",
      clocks: ["liabilityUntil", "presumptionUntil"],
      when: { ...MOVABLE, imposedBySeller: true },
      on: "replaced",
      source: law("L217-13"),
    },
  ],
  remedies: [
    { when: MOVABLE, offers: ["repair", "replacement"], by: "repairBy", source: law("L217-10") },
    {
      when: MOVABLE,
      offers: ["price-reduction", "termination"],
      once: ["refused", "one-attempt-failed", "repair-overdue"],
      source: eu("13(4)", "medium"),
    },
  ],
  notes: [
    { says: "Beside conformity stands the guarantee against hidden defects: two years from their discovery.", source: civil("1648") },
    {
      says: "Under a commercial guarantee, an immobilisation of seven days or more is added to what is left of the term.",
      source: law("former L217-16", "medium"),
    },
  ],
});
