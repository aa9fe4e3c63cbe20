import { type CalendarDate, isCalendarDate } from "../kernel/calendar-date.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { NoRegimeApplies } from "./codes.js";
import type { Regime } from "./regime.js";

/**
 * The regime of a jurisdiction for contracts of a date: the first of the list that fits, so that your own may stand before the presets.
 *
 * @param regimes - the regimes to choose from
 * @param jurisdiction - ISO 3166 alpha-2, or `"EU"` for the baseline of the directives
 * @param contractOn - the day on which the contract was made, not that of delivery
 * @returns the regime; `warranty/no-regime-applies` with the jurisdictions of the list; `warranty/no-such-date`
 * @example
 * import { orThrow } from "aftersales";
 * import { ES_2007, ES_2022, selectRegime } from "aftersales/warranty";
 * orThrow(selectRegime([ES_2022, ES_2007], "ES", "2021-12-30")).id; //=> "ES/2007#1"
 */
export function selectRegime(regimes: readonly Regime[], jurisdiction: string, contractOn: CalendarDate): Result<Regime, NoRegimeApplies> {
  if (!isCalendarDate(contractOn)) return err({ code: "warranty/no-such-date", field: "contractOn", text: String(contractOn) });
  const found = regimes.find(
    (regime) =>
      regime.jurisdiction === jurisdiction &&
      regime.validFrom <= contractOn &&
      (regime.validUntil === null || contractOn < regime.validUntil),
  );
  if (found) return ok(found);
  const known = [...new Set(regimes.map((regime) => regime.jurisdiction))];
  return err({ code: "warranty/no-regime-applies", jurisdiction, contractOn, known });
}
