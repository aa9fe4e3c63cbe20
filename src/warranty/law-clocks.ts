import { err, ok, type Result } from "../kernel/result.js";
import { type Agreement, readAgreement } from "./agreement.js";
import type { ErrorsOf } from "./codes.js";
import type { LawAct } from "./law-acts.js";
import { actsOf, addClock, type LawClock, ranOn } from "./law-clock.js";
import type { Moments } from "./law-moments.js";
import { type ClockRule, type LawTable, tableOf } from "./law-table.js";
import { defectTerms, type OwnTerms, partTerms } from "./own-terms.js";
import type { Regime, StatutoryClock } from "./regime.js";

/** Everything that a regime says of one good, before it is put into words. */
export interface LawClocks extends OwnTerms {
  readonly table: LawTable;
  readonly moments: Moments;
  readonly clocks: readonly LawClock[];
  readonly agreementIgnored: boolean;
}

/** Runs every clock of a regime over facts whose dates are known to exist and to be in order. */
export function runLaw(regime: Regime, moments: Moments): Result<LawClocks, ErrorsOf<"warranty/below-statutory-minimum">> {
  const agreement = readAgreement(regime, moments.facts);
  if ("code" in agreement) return err(agreement);
  const table = tableOf(regime, moments.facts.given, agreement.reduced);
  const clocks = runClocks(table, moments, agreement);
  const first = clocks[0];
  const liability = first?.clock === "liabilityUntil" ? first : null;
  const { defects, awaiting } = defectTerms(table, moments, clocks);
  const parts = partTerms(table, moments, liability, agreement.length);
  return ok({ table, moments, clocks, parts, defects, awaiting, agreementIgnored: agreement.ignored });
}

const FRESH_WITH_LIABILITY: readonly StatutoryClock[] = ["presumptionUntil", "earlyRejectionUntil"];

/** The clocks, in the order of the table; of liability there is one. */
function runClocks(table: LawTable, moments: Moments, agreement: Agreement): readonly LawClock[] {
  const clocks: LawClock[] = [];
  const restarts = actsOf(table.restarts, moments);
  const liability = ruleOf(table, "liabilityUntil");
  if (liability) addClock(clocks, liability, moments, agreement, ofClock(restarts, "liabilityUntil"));
  if (clocks.length > 1) clocks.length = 1;
  const lead = clocks[0] ?? null;
  const inTime = restarts.length === 0 ? restarts : restartsInTime(restarts, lead ?? runClaims(table, moments, agreement, restarts));
  for (const rule of table.clocks) if (rule !== liability) addClock(clocks, rule, moments, agreement, freshFor(rule.clock, inTime));
  return clocks;
}

function ruleOf({ clocks }: LawTable, name: StatutoryClock): ClockRule | null {
  for (const rule of clocks) if (rule.clock === name) return rule;
  return null;
}

/** Where there is no liability, the clock for claims says whether a replacement came in time. */
function runClaims(table: LawTable, moments: Moments, agreement: Agreement, restarts: readonly LawAct[]): LawClock | null {
  const claims: LawClock[] = [];
  const rule = ruleOf(table, "claimBy");
  if (rule) addClock(claims, rule, moments, agreement, ofClock(restarts, "claimBy"));
  return claims.find(({ defect }) => defect === null) ?? null;
}

function restartsInTime(restarts: readonly LawAct[], lead: LawClock | null): readonly LawAct[] {
  return restarts.filter(({ on, tag }) => ranOn(lead, on, tag.defect)).map((act) => ({ ...act, forced: true }));
}

/** What begins a clock anew. */
function freshFor(clock: StatutoryClock, inTime: readonly LawAct[]): readonly LawAct[] {
  const own = ofClock(inTime, clock);
  if (inTime.length === 0 || !FRESH_WITH_LIABILITY.includes(clock)) return own;
  return [...new Set([...own, ...ofClock(inTime, "liabilityUntil")])];
}

function ofClock(acts: readonly LawAct[], clock: StatutoryClock): readonly LawAct[] {
  return acts.length === 0 ? acts : acts.filter(({ tag }) => tag.operator.clocks.includes(clock));
}
