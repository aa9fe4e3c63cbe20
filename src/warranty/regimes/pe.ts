import { compileRegime } from "../regime.js";
import { citing } from "./source.js";

const law = citing("PE Ley 29571");

/** Peru: a duty of quality without a number of months, so no clock runs. */
export const PE_2010 = /* @__PURE__ */ compileRegime({
  id: "PE/2010#1",
  name: "Peru, Código de Protección y Defensa del Consumidor",
  jurisdiction: "PE",
  validFrom: "2010-10-02",
  source: law("final", "low"),
  terms: {},
  operators: [],
  remedies: [{ offers: ["repair", "replacement", "refund"], source: law("97") }],
  notes: [
    {
      says: "The law sets no number of months: whether a defect is covered depends on what could be expected of the good.",
      source: law("18"),
    },
    { says: "A legal warranty goes before an explicit one, and an explicit one before an implicit one.", source: law("20") },
    { says: "A refund is of the value on its day, never below the price paid.", source: law("97") },
  ],
});
