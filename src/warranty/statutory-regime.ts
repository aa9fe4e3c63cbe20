import type { CalendarDate } from "../kernel/calendar-date.js";
import type { Result } from "../kernel/result.js";
import type { NoRegimeApplies } from "./codes.js";
import type { Regime } from "./regime.js";
import { REGIMES } from "./regimes/index.js";
import { selectRegime } from "./select-regime.js";

/**
 * The preset regime of a jurisdiction for contracts of a date. It brings all presets into a bundle: `selectRegime` over those that you
 * import brings only these. Not legal advice.
 *
 * @param jurisdiction - ISO 3166 alpha-2, or `"EU"` for the baseline of the directives
 * @param contractOn - the day on which the contract was made
 * @returns the regime; `warranty/no-regime-applies` with the known jurisdictions; `warranty/no-such-date`
 * @example
 * import { orThrow } from "aftersales";
 * import { statutoryRegime } from "aftersales/warranty";
 * orThrow(statutoryRegime("PT", "2024-03-10")).id; //=> "PT/2022#1"
 */
export function statutoryRegime(jurisdiction: string, contractOn: CalendarDate): Result<Regime, NoRegimeApplies> {
  return selectRegime(REGIMES, jurisdiction, contractOn);
}
