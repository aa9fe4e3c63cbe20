import { compileRegime } from "../regime.js";
import { citing } from "./source.js";

const law = citing("UK Consumer Rights Act 2015");
const limitation = citing("UK Limitation Act 1980");
const scotland = citing("UK Prescription and Limitation (Scotland) Act 1973");
const MOVABLE = { goods: ["goods", "non-durable"] } as const;

/** United Kingdom, for contracts from 2015-10-01: a regime of limitation, so it has no liability clock. */
export const GB_2015 = /* @__PURE__ */ compileRegime({
  id: "GB/2015#1",
  name: "United Kingdom, Consumer Rights Act 2015",
  jurisdiction: "GB",
  validFrom: "2015-10-01",
  source: law("100", "low"),
  counting: { firstDay: "excluded", monthEnd: "clamp" },
  terms: {
    presumptionUntil: [
      {
        when: MOVABLE,
        from: "delivered",
        lasts: "P6M",
        // Six months beginning with a day end on the day before the corresponding one; where the month lacks it, on its last day.
        counting: { firstDay: "included", monthEnd: "next-day" },
        source: law("19(14), (15)", "medium"),
      },
    ],
    earlyRejectionUntil: [{ when: MOVABLE, from: { latest: ["delivered", "installed"] }, lasts: "P30D", source: law("22(3)") }],
    claimBy: [
      {
        when: MOVABLE,
        from: "delivered",
        lasts: "P6Y",
        reading: { point: "limitation", is: "england-wales-northern-ireland" },
        source: limitation("5", "low"),
      },
      { when: MOVABLE, from: "delivered", lasts: "P5Y", reading: { point: "limitation", is: "scotland" }, source: scotland("6", "low") },
    ],
    refundBy: [{ when: MOVABLE, from: "terminated", lasts: "P14D", source: law("20(15)") }],
  },
  operators: [
    {
      does: "suspend",
      clocks: ["earlyRejectionUntil"],
      when: MOVABLE,
      from: "handed-over",
      to: { firstRecorded: ["returned", "replaced"] },
      days: "both-counted",
      source: law("22(6)"),
    },
    {
      does: "not-before",
      clocks: ["earlyRejectionUntil"],
      when: MOVABLE,
      from: { firstRecorded: ["returned", "replaced"] },
      lasts: "P7D",
      source: law("22(7)"),
    },
  ],
  remedies: [
    { when: MOVABLE, offers: ["termination"], once: ["early-rejection-open"], by: "earlyRejectionUntil", source: law("20, 22") },
    { when: MOVABLE, offers: ["repair", "replacement"], source: law("23") },
    {
      when: MOVABLE,
      offers: ["price-reduction", "termination"],
      once: ["one-attempt-failed", "refused"],
      by: "refundBy",
      source: law("24(5)"),
    },
  ],
  openPoints: {
    limitation: {
      question: "Which limitation of actions holds where the action is brought?",
      default: "england-wales-northern-ireland",
      readings: ["england-wales-northern-ireland", "scotland"],
      source: limitation("5", "low"),
    },
  },
  notes: [
    { says: "For perishable goods the time to reject is the shorter time that they can be expected to last.", source: law("22(4)") },
    { says: "No deduction for use in the first six months, motor vehicles apart.", source: law("24(8) to (10)", "low") },
    { says: "The presumption does not help the short-term right to reject.", source: law("19(14), (15)", "medium") },
  ],
});
