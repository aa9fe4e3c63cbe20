import { compileRegime } from "../regime.js";
import { EU_REMEDIES } from "./eu.js";
import { citing } from "./source.js";

const law = citing("IT Codice del consumo");
const MOVABLE = { goods: ["goods", "non-durable"] } as const;

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
        when: { ...MOVABLE, condition: ["used", "refurbished"] },
        from: "delivered",
        lasts: "P2Y",
        agreed: { atLeast: "P1Y" },
        source: law("133(4)"),
      },
      { when: MOVABLE, from: "delivered", lasts: "P2Y", source: law("133(1)") },
    ],
    presumptionUntil: [{ when: MOVABLE, from: "delivered", lasts: "P1Y", source: law("135", "low") }],
    claimBy: [{ when: MOVABLE, from: "delivered", lasts: "P26M", source: law("133(2)") }],
  },
  operators: [],
  remedies: EU_REMEDIES.map((tier) => ({ ...tier, when: MOVABLE, source: { ...tier.source, confidence: "medium" as const } })),
  notes: [
    { says: "A customer who is sued for performance may always raise the rights of article 135-bis.", source: law("133(3)") },
    { says: "For used goods the parties may also limit the 26 months of the action; here they stand.", source: law("133(4)") },
    { says: "The old duty to give notice within two months was repealed from 2022.", source: law("132", "low") },
  ],
});
