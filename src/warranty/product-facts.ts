import type { CalendarDate } from "../kernel/calendar-date.js";
import { err, ok, type Result } from "../kernel/result.js";
import { checkAmounts, checkRanges } from "./amounts.js";
import { checkDates, checkFacts, checkOrder, type NamedDate } from "./check-facts.js";
import type { CoverError } from "./codes.js";
import type { CoverFacts } from "./cover-facts.js";
import type { MaintenanceVisit } from "./maintenance.js";
import { type Charges, checkCharges } from "./settlement.js";
import { runsBackwards, type UsageReading } from "./usage.js";

/** Everything about one sold good that its warranty and the law look at. */
export interface ProductFacts extends CoverFacts {
  readonly contractOn?: CalendarDate | undefined;
  readonly purchasedOn?: CalendarDate | undefined;
  readonly registeredOn?: CalendarDate | undefined;
  readonly manufacturedOn?: CalendarDate | undefined;
  /** Default `"first"`. */
  readonly owner?: "first" | "later" | undefined;
  readonly usage?: readonly UsageReading[] | undefined;
  readonly maintenance?: readonly MaintenanceVisit[] | undefined;
  readonly region?: string | undefined;
  readonly use?: string | undefined;
  /** What layers paid for earlier claims, in minor units. */
  readonly claimsPaid?: readonly { readonly layerId: string; readonly on: CalendarDate; readonly paid: number }[] | undefined;
}

/** What a customer claims, and when. */
export interface Claim {
  readonly on: CalendarDate;
  readonly component?: string | undefined;
  readonly cause?: string | undefined;
  /** The name under which the events of the facts speak of the defect; default the unnamed one, `""`. */
  readonly defect?: string | undefined;
  /** What counters and measurements show on the day of the claim. */
  readonly usage?: Readonly<Record<string, number>> | undefined;
  readonly charges?: Charges | undefined;
}

/** Checks what types cannot hold: dates, order, readings that fall, amounts. */
export function checkProduct(facts: ProductFacts): Result<null, CoverError> {
  return checkFacts(facts).andThen(() => {
    const { usage = [], maintenance = [], claimsPaid = [] } = facts;
    const wrong =
      checkDates([
        ["contractOn", facts.contractOn],
        ["purchasedOn", facts.purchasedOn],
        ["registeredOn", facts.registeredOn],
        ["manufacturedOn", facts.manufacturedOn],
        ...usage.map(({ on }, index): NamedDate => [`usage.${index}.on`, on]),
        ...maintenance.map(({ on }, index): NamedDate => [`maintenance.${index}.on`, on]),
        ...claimsPaid.map(({ on }, index): NamedDate => [`claimsPaid.${index}.on`, on]),
      ]) ??
      checkOrder(["contractOn", facts.contractOn], ["deliveredOn", facts.deliveredOn]) ??
      checkOrder(["manufacturedOn", facts.manufacturedOn], ["deliveredOn", facts.deliveredOn]) ??
      checkRanges([
        ...usage.map(({ value }, index) => ({ field: `usage.${index}.value`, value, minimum: 0 })),
        ...maintenance.map(({ usage: value }, index) => ({ field: `maintenance.${index}.usage`, value, minimum: 0 })),
      ]) ??
      runsBackwards(usage) ??
      runsBackwards(maintenance.flatMap(({ on, usage: value }) => (value === undefined ? [] : [{ on, metric: "maintenance", value }]))) ??
      checkAmounts(claimsPaid.map(({ paid }, index) => [`claimsPaid.${index}.paid`, paid]));
    return wrong ? err(wrong) : ok(null);
  });
}

/** Checks a claim against the facts and the currency of the warranty. */
export function checkClaim(claim: Claim, facts: ProductFacts, currency: string | undefined): Result<null, CoverError> {
  const shown = Object.entries(claim.usage ?? {});
  const wrong =
    checkDates([["claim.on", claim.on ?? ("" as CalendarDate)]]) ??
    checkRanges(shown.map(([metric, value]) => ({ field: `claim.usage.${metric}`, value, minimum: 0 }))) ??
    runsBackwards([...(facts.usage ?? []), ...countersOf(facts, shown).map(([metric, value]) => ({ on: claim.on, metric, value }))]) ??
    (claim.charges ? checkCharges(claim.charges) : null);
  if (wrong) return err(wrong);
  const received = claim.charges?.currency;
  if (currency !== undefined && received !== undefined && received !== currency)
    return err({ code: "warranty/currency-mismatch", expected: currency, received });
  return ok(null);
}

/** The values of a claim that are counters, since the facts hold readings of them; a measured state may fall. */
function countersOf({ usage = [] }: ProductFacts, shown: readonly (readonly [string, number])[]): readonly (readonly [string, number])[] {
  return shown.filter(([metric]) => usage.some((reading) => reading.metric === metric));
}
