import { compileRegime } from "../regime.js";
import { citing } from "./source.js";

const law = citing("BR CDC (Lei 8.078/1990)");
const civil = citing("BR Código Civil");
const START = { firstRecorded: ["defect-appeared", "delivered"] } as const;

/** Brazil, for contracts from 1991-03-11: terms in days for complaints, not a liability clock. */
export const BR_1991 = /* @__PURE__ */ compileRegime({
  id: "BR/1991#1",
  name: "Brazil, Código de Defesa do Consumidor",
  jurisdiction: "BR",
  validFrom: "1991-03-11",
  source: law("118", "low"),
  counting: { firstDay: "excluded", monthEnd: "next-day" },
  actions: { rollover: "none", source: civil("132 §1", "low") },
  terms: {
    claimBy: [
      { when: { goods: ["non-durable"] }, from: START, lasts: "P30D", source: law("26 I, §§1, 3") },
      { from: START, lasts: "P90D", source: law("26 II, §§1, 3") },
    ],
    repairBy: [{ from: "handed-over", lasts: "P30D", source: law("18 §1") }],
  },
  operators: (["resume", "restart"] as const).map((then) => ({
    does: "obstruct",
    clocks: ["claimBy"],
    from: "defect-reported",
    to: "refused",
    then,
    reading: { point: "after-refusal", is: then },
    source: law("26 §2 I"),
  })),
  remedies: [
    { offers: ["replacement", "refund", "price-reduction"], once: ["essential-good"], source: law("18 §3") },
    { offers: ["repair"], by: "repairBy", source: law("18") },
    { offers: ["replacement", "refund", "price-reduction"], once: ["repair-overdue"], source: law("18 §1") },
  ],
  openPoints: {
    "after-refusal": {
      question: "After the seller's refusal, does the term go on or begin anew?",
      default: "resume",
      readings: ["resume", "restart"],
      source: law("26 §2 I", "low"),
    },
  },
  notes: [
    {
      says: "A hidden defect starts its term when it shows, at any time in the useful life of the good: record when it appeared.",
      source: law("26 §3"),
    },
    { says: "A civil inquiry too keeps the right from lapsing, until it is closed.", source: law("26 §2 III") },
    { says: "The parties may agree seven to 180 days instead of thirty for the cure.", source: law("18 §2", "low") },
    {
      says: "A contractual warranty comes on top of the legal one and must be in writing; courts let the legal term start after it.",
      source: law("50", "low"),
    },
    {
      says: "Whether a last day on a holiday moves to the next working day is not settled for this term; here it stands.",
      source: civil("132 §1", "low"),
    },
  ],
});
