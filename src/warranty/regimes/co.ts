import { compileRegime } from "../regime.js";
import { citing } from "./source.js";

const law = citing("CO Ley 1480/2011");
const GOODS = { goods: ["goods"] } as const;

/** Colombia, for contracts from 2012-04-12. */
export const CO_2012 = /* @__PURE__ */ compileRegime({
  id: "CO/2012#1",
  name: "Colombia, Estatuto del Consumidor",
  jurisdiction: "CO",
  validFrom: "2012-04-12",
  source: law("84", "low"),
  counting: { firstDay: "excluded", monthEnd: "clamp" },
  terms: {
    liabilityUntil: [
      { when: { ...GOODS, condition: ["used", "refurbished"] }, from: "delivered", lasts: "P3M", agreed: {}, source: law("8") },
      { when: GOODS, from: "delivered", lasts: "P1Y", agreed: {}, source: law("8") },
    ],
  },
  operators: [
    { does: "suspend", clocks: ["liabilityUntil"], when: GOODS, from: "handed-over", to: "returned", source: law("9", "low") },
    { does: "restart", clocks: ["liabilityUntil"], when: GOODS, on: "replaced", source: law("9") },
    { does: "restart", scope: "part", clocks: ["liabilityUntil"], when: GOODS, on: "replaced", source: law("9") },
  ],
  remedies: [
    { when: GOODS, offers: ["repair"], source: law("11") },
    { when: GOODS, offers: ["replacement", "refund"], once: ["recurred"], source: law("11") },
  ],
  notes: [
    { says: "The term is the one stated; one year for new and three months for used goods where none is.", source: law("8") },
    { says: "Used goods may be sold without warranty where the customer was told in writing.", source: law("8") },
    { says: "Perishable goods are covered until their expiry date.", source: law("8") },
    { says: "A repair has to be done within thirty working days.", source: citing("CO Decreto 735/2013")("thirty working days", "low") },
  ],
});
