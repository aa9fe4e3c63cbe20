import { compileRegime } from "../regime.js";
import { EU_REMEDIES } from "./eu.js";
import { citing } from "./source.js";

const law = citing("DE BGB");
const MOVABLE = { goods: ["goods", "non-durable"] } as const;

/** Germany, for contracts from 2022-01-01: a regime of limitation, so it has no liability clock. */
export const DE_2022 = /* @__PURE__ */ compileRegime({
  id: "DE/2022#1",
  name: "Germany, BGB 434 to 477",
  jurisdiction: "DE",
  validFrom: "2022-01-01",
  source: law("EGBGB 229 § 58", "low"),
  counting: { firstDay: "excluded", monthEnd: "clamp" },
  actions: { rollover: "weekend", source: law("193", "low") },
  terms: {
    presumptionUntil: [{ when: MOVABLE, from: "delivered", lasts: "P1Y", source: law("477(1)") }],
    claimBy: [
      {
        when: { ...MOVABLE, condition: ["used", "refurbished"] },
        from: "delivered",
        lasts: "P2Y",
        agreed: { atLeast: "P1Y" },
        source: law("476(2)"),
      },
      { when: MOVABLE, from: "delivered", lasts: "P2Y", source: law("438(1) no. 3, (2)") },
    ],
  },
  operators: [
    {
      does: "not-before",
      scope: "defect",
      clocks: ["claimBy"],
      when: MOVABLE,
      from: "defect-appeared",
      lasts: "P4M",
      source: law("475e(3)"),
    },
    { does: "not-before", scope: "defect", clocks: ["claimBy"], when: MOVABLE, from: "returned", lasts: "P2M", source: law("475e(4)") },
    {
      does: "extend",
      clocks: ["claimBy"],
      when: MOVABLE,
      on: "repaired",
      by: "P12M",
      times: 1,
      reading: { point: "repair-extension", is: "draft-475e-5" },
      source: law("draft 475e(5)", "medium"),
    },
  ],
  openPoints: {
    "repair-extension": {
      question: "Does a repair lengthen the limitation once by twelve months (transposition of Directive (EU) 2024/1799)?",
      // A draft is no law: until its enactment is verified the limitation stands.
      default: "not-in-force",
      readings: ["not-in-force", "draft-475e-5"],
      source: law("draft 475e(5)", "medium"),
    },
  },
  remedies: EU_REMEDIES.map((tier) => ({ ...tier, when: MOVABLE, source: { ...tier.source, confidence: "medium" as const } })),
  notes: [
    { says: "For live animals the presumption lasts six months.", source: law("477(1)") },
    {
      says: "The shorter term for used goods needs information before the contract and an express, separate agreement.",
      source: law("476(2)"),
    },
    {
      says: "A draft of 15 January 2026 would lengthen the limitation once by twelve months after a repair; its enactment was not verified.",
      source: law("draft 475e(5)", "medium"),
    },
  ],
});
