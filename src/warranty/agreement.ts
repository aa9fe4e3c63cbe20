import type { Length } from "../kernel/duration.js";
import type { ErrorsOf } from "./codes.js";
import { endOfTerm, lengthOf } from "./counted.js";
import type { DatedFacts } from "./dated-facts.js";
import { tableOf } from "./law-table.js";
import type { Regime } from "./regime.js";

/** The term that the parties agreed. */
export interface Agreement {
  readonly length: Length | null;
  /** Whether it is shorter than what the law gives without agreement. */
  readonly reduced: boolean;
  /** Whether the law lets them agree none. */
  readonly ignored: boolean;
}

const NO_AGREEMENT: Agreement = { length: null, reduced: false, ignored: false };

/** The agreement under a regime, or the error of one below its minimum. */
export function readAgreement(regime: Regime, { given, sale }: DatedFacts): Agreement | ErrorsOf<"warranty/below-statutory-minimum"> {
  const { agreedPeriod: agreed } = given;
  if (agreed === undefined) return NO_AGREEMENT;
  const length = lengthOf(agreed);
  const leading = tableOf(regime, given, false).clocks.filter(({ clock }) => clock === "liabilityUntil" || clock === "claimBy");
  const rule = leading.find(({ term }) => term.agreed);
  if (!rule) return { length, reduced: false, ignored: true };
  const { term, counting } = rule;
  const minimum = term.agreed?.atLeast;
  const end = endOfTerm(sale.delivered, length, counting);
  if (minimum !== undefined && end < endOfTerm(sale.delivered, lengthOf(minimum), counting)) {
    const { id, article = "" } = term.source;
    return { code: "warranty/below-statutory-minimum", agreed, minimum, law: id, article, regimeId: regime.id };
  }
  return { length, reduced: end < endOfTerm(sale.delivered, rule.lasts, counting), ignored: false };
}
