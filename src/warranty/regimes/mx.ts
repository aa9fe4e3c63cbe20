import { compileRegime } from "../regime.js";
import { citing } from "./source.js";

const law = citing("MX LFPC");
const GOODS = { goods: ["goods", "non-durable"] } as const;

/** Mexico: where a warranty is offered, at least ninety days. */
export const MX_2018 = /* @__PURE__ */ compileRegime({
  id: "MX/2018#1",
  name: "Mexico, Ley Federal de Protección al Consumidor",
  jurisdiction: "MX",
  validFrom: "2018-01-12",
  source: law("77", "low"),
  counting: { firstDay: "excluded", monthEnd: "clamp" },
  terms: { liabilityUntil: [{ when: GOODS, from: "delivered", lasts: "P90D", agreed: { atLeast: "P90D" }, source: law("77") }] },
  operators: [
    { does: "suspend", clocks: ["liabilityUntil"], when: GOODS, from: "handed-over", to: "returned", source: law("92") },
    { does: "restart", clocks: ["liabilityUntil"], when: GOODS, on: "replaced", source: law("82, 92 III") },
    { does: "restart", scope: "part", clocks: ["liabilityUntil"], when: GOODS, on: "repaired", source: law("82") },
  ],
  remedies: [{ when: GOODS, offers: ["repair", "replacement"], source: law("82, 92", "medium") }],
  notes: [{ says: "Older copies of the law print sixty days; the date of the change was not verified.", source: law("77", "low") }],
});
