import type { Length } from "../kernel/duration.js";
import { type Day, endOfTerm } from "./counted.js";
import { actsOf, type LawClock, ranOn } from "./law-clock.js";
import type { Moments } from "./law-moments.js";
import type { LawTable } from "./law-table.js";
import type { Operator } from "./regime.js";
import { runTerm } from "./term-run.js";

/** The own term of a part, or the longer cover of one defect. */
export interface OwnTerm {
  readonly key: string;
  readonly from: Day;
  readonly until: Day;
  readonly operator: Operator;
}

/** What of the law is of one part or one defect alone. */
export interface OwnTerms {
  readonly parts: readonly OwnTerm[];
  readonly defects: readonly OwnTerm[];
  /** Stays from whose end a longer cover of the defect will count. */
  readonly awaiting: readonly { readonly defect: string; readonly since: Day; readonly operator: Operator }[];
}

const NONE: readonly OwnTerm[] = [];

/** Parts that were repaired or replaced while the cover ran, each with a term of its own from then on. */
export function partTerms({ parts }: LawTable, moments: Moments, liability: LawClock | null, agreed: Length | null): readonly OwnTerm[] {
  if (parts.length === 0 || moments.defects.length === 0 || !liability) return NONE;
  const { counting, lasts, suspends } = liability.rule;
  const length = (liability.agreed ? agreed : null) ?? lasts;
  const untilFrom = (from: Day) => endOfTerm(from, length, counting);
  const stays = actsOf(suspends, moments);
  const terms = parts.flatMap((operator) =>
    moments.facts.events.flatMap(({ type, on, defect, part }): readonly OwnTerm[] => {
      if (type !== "replaced" && (type !== "repaired" || operator.on === "replaced")) return [];
      if (part === undefined || !ranOn(liability, on, defect)) return [];
      const after = stays.filter((stay) => stay.on > on);
      const { until } = runTerm({ from: on, until: untilFrom(on), untilFrom }, after);
      return [{ key: part, from: on, until, operator }];
    }),
  );
  return longestOfEach(terms);
}

/** Cover or claims that last longer for one defect. */
export function defectTerms(table: LawTable, moments: Moments, clocks: readonly LawClock[]): Pick<OwnTerms, "defects" | "awaiting"> {
  if (table.defects.length === 0 || moments.defects.length === 0) return NO_DEFECT_TERMS;
  const own: OwnTerm[] = [];
  const awaiting: { defect: string; since: Day; operator: Operator }[] = [];
  for (const { operator, marks, lasts } of table.defects) {
    const base = clocks.find(({ clock, defect }) => operator.clocks.includes(clock) && defect === null) ?? null;
    const counting = base?.rule.counting ?? table.regime.input.counting;
    const days = marks(moments);
    for (const { defect, inTimeOn, on } of days.length < 2 ? days : [...days].sort((a, b) => a.inTimeOn - b.inTimeOn)) {
      const reached = own.some((term) => term.key === defect && inTimeOn <= term.until) || awaiting.some((one) => one.defect === defect);
      if (!reached && !ranOn(base, inTimeOn, defect)) continue;
      if (on === null) awaiting.push({ defect, since: inTimeOn, operator });
      else own.push({ key: defect, from: on, until: endOfTerm(on, lasts, counting), operator });
    }
  }
  return { defects: own, awaiting };
}

const NO_DEFECT_TERMS: Pick<OwnTerms, "defects" | "awaiting"> = { defects: NONE, awaiting: [] };

/** Of the terms with one key the one that ends last. */
export function longestOfEach(terms: readonly OwnTerm[]): readonly OwnTerm[] {
  if (terms.length < 2) return terms;
  const best = new Map<string, OwnTerm>();
  for (const term of terms) {
    const other = best.get(term.key);
    if (!other || term.until > other.until) best.set(term.key, term);
  }
  return [...best.values()];
}
