import { compileRegime } from "../regime.js";
import { EU_REMEDIES } from "./eu.js";
import { citing } from "./source.js";

const law = citing("IT Codice del consumo");
const MOVABLE = { goods: ["goods", "non-durable"] } as const;
const USED = { ...MOVABLE, condition: ["used", "refurbished"] } as const;

/** Italy, for contracts from 2022-01-01. */
export const IT_2022 = /* @__PURE__ */ compileRegime({
  id: "IT/2022#1",
  name: "Italy, Codice del consumo",
  jurisdiction: "IT",
  validFrom: "2022-01-01",
  source: law("D.lgs. 170/2021", "low"),
  counting: { firstDay: "excluded", monthEnd: "clamp" },
  terms: {
    liabilityUntil: [
      {
        when: USED,
        from: "delivered",
        lasts: "P2Y",
        agreed: { atLeast: "P1Y" },
        source: law("133(4)"),
      },
      { when: MOVABLE, from: "delivered", lasts: "P2Y", source: law("133(1)") },
    ],
    presumptionUntil: [{ when: MOVABLE, from: "delivered", lasts: "P1Y", source: law("135", "low") }],
    claimBy: [
      {
        when: USED,
        from: "delivered",
        lasts: "P26M",
        agreed: { atLeast: "P1Y" },
        reading: { point: "used-goods-action", is: "as-agreed" },
        source: law("133(4)"),
      },
      { when: USED, from: "delivered", lasts: "P26M", reading: { point: "used-goods-action", is: "26-months" }, source: law("133(2)") },
      { when: MOVABLE, from: "delivered", lasts: "P26M", source: law("133(2)") },
    ],
  },
  operators: [],
  openPoints: {
    "used-goods-action": {
      question: "Does a shorter term agreed for used goods also shorten the 26 months of the action?",
      // The parties may limit both; an agreement that names only a term is read in favour of the customer.
      default: "26-months",
      readings: ["26-months", "as-agreed"],
      source: law("133(4)"),
    },
  },
  remedies: EU_REMEDIES.map((tier) => ({ ...tier, when: MOVABLE, source: { ...tier.source, confidence: "medium" as const } })),
  notes: [
    { says: "A customer who is sued for performance may always raise the rights of article 135-bis.", source: law("133(3)") },
    { says: "The old duty to give notice within two months was repealed from 2022.", source: law("132", "low") },
  ],
});
