import { compileRegime } from "../regime.js";
import { citing } from "./source.js";

const law = citing("US Magnuson-Moss Warranty Act (15 USC 2301-2312)");
const rules = citing("US 16 CFR 700");

/** United States, federal law: no duty to warrant, so no clock runs. Written warranties are layers. */
export const US_1975 = /* @__PURE__ */ compileRegime({
  id: "US/1975#1",
  name: "United States, Magnuson-Moss Warranty Act",
  jurisdiction: "US",
  validFrom: "1975-07-04",
  source: law("2312", "low"),
  terms: {},
  operators: [],
  remedies: [],
  notes: [
    { says: "Nobody has to give a written warranty. One that is given is titled full or limited.", source: law("2303") },
    {
      says: "Whoever gives a written warranty may not disclaim the implied ones; a limited one may confine them to its own term.",
      source: law("2308"),
    },
    {
      says: "A warranty may not depend on brand parts or authorised service, unless these are free or a waiver was granted: such conditions on a layer may be void.",
      source: law("2302(c)"),
    },
    { says: "A service contract is not a warranty.", source: rules("700.11") },
    { says: "A full warranty gives refund or replacement after reasonable attempts, without registration.", source: law("2304", "low") },
    { says: "Actions for breach prescribe in four years under the uniform code.", source: citing("US UCC")("2-725", "low") },
  ],
});
