import { compileRegime } from "../regime.js";
import { citing } from "./source.js";

const law = citing("AR Ley 24.240");
const GOODS = { goods: ["goods"] } as const;

/** Argentina: movable goods that are not consumed by use. */
export const AR_1998 = /* @__PURE__ */ compileRegime({
  id: "AR/1998#1",
  name: "Argentina, Ley de Defensa del Consumidor",
  jurisdiction: "AR",
  validFrom: "1998-07-30",
  source: law("Ley 24.999", "low"),
  counting: { firstDay: "excluded", monthEnd: "clamp" },
  terms: {
    liabilityUntil: [
      {
        when: { ...GOODS, condition: ["used", "refurbished"] },
        from: "delivered",
        lasts: "P3M",
        agreed: { atLeast: "P3M" },
        source: law("11"),
      },
      { when: GOODS, from: "delivered", lasts: "P6M", agreed: { atLeast: "P6M" }, source: law("11") },
    ],
  },
  operators: [
    { does: "suspend", clocks: ["liabilityUntil"], when: GOODS, from: "handed-over", to: "returned", source: law("16", "low") },
    { does: "restart", clocks: ["liabilityUntil"], when: GOODS, on: "replaced", source: law("17(a)") },
  ],
  remedies: [
    { when: GOODS, offers: ["repair"], source: law("11, 17") },
    { when: GOODS, offers: ["replacement", "refund", "price-reduction"], once: ["one-attempt-failed", "refused"], source: law("17") },
  ],
  notes: [
    { says: "Those who acquire the good later are covered too.", source: law("11") },
    { says: "The refund is at the market price of the day.", source: law("17(b)") },
    { says: "The seller gives a certificate of the repair.", source: law("15", "low") },
    { says: "Services are guaranteed for thirty days.", source: law("23", "low") },
  ],
});
