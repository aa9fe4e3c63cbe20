import { compileRegime, type RegimeInput } from "../regime.js";
import { citing } from "./source.js";

const law = citing("CL Ley 19.496");
const GOODS = { goods: ["goods", "non-durable"] } as const;

const CL = {
  jurisdiction: "CL",
  counting: { firstDay: "excluded", monthEnd: "clamp" },
  operators: [
    {
      does: "suspend",
      clocks: ["liabilityUntil"],
      when: GOODS,
      from: "handed-over",
      to: { firstRecorded: ["returned", "replaced"] },
      source: law("21, 41", "low"),
    },
  ],
  remedies: [{ when: GOODS, offers: ["repair", "replacement", "refund"], source: law("20") }],
  notes: [
    { says: "The customer's choice of remedy is free and cannot be taken back.", source: law("20") },
    { says: "The customer need not first use a voluntary warranty; a longer voluntary term prevails.", source: law("21") },
    { says: "The shop of sale has to accept the claim.", source: law("21") },
  ],
} as const satisfies Partial<RegimeInput>;

/** Chile, for contracts from 2021-12-24: six months. */
export const CL_2021 = /* @__PURE__ */ compileRegime({
  ...CL,
  id: "CL/2021#1",
  name: "Chile, Ley 19.496 as amended by Ley 21.398",
  validFrom: "2021-12-24",
  source: law("Ley 21.398", "medium"),
  terms: { liabilityUntil: [{ when: GOODS, from: "delivered", lasts: "P6M", agreed: { atLeast: "P6M" }, source: law("21") }] },
});

/** Chile, for contracts before 2021-12-24: three months. */
export const CL_2004 = /* @__PURE__ */ compileRegime({
  ...CL,
  id: "CL/2004#1",
  name: "Chile, Ley 19.496 before Ley 21.398",
  validFrom: "2004-07-14",
  validUntil: "2021-12-24",
  source: law("Ley 19.955", "low"),
  terms: { liabilityUntil: [{ when: GOODS, from: "delivered", lasts: "P3M", agreed: { atLeast: "P3M" }, source: law("21") }] },
});
