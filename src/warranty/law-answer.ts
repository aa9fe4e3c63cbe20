import type { WarrantyReason } from "./codes.js";
import { type Day, LAST_DAY, sooner } from "./counted.js";
import { appearedOn, clockOfGood, findCover, type LawFinding, sayFinding } from "./law-claim.js";
import { ranOn } from "./law-clock.js";
import type { LawClocks } from "./law-clocks.js";
import { addTiers, type OpenTier, openTiers } from "./remedies.js";

/** What is claimed under the law. */
export interface LawClaim {
  readonly defect: string;
  readonly component: string | undefined;
}

/** What the law says to a claim of a day, before it is put into words. */
export interface LawAnswer {
  readonly law: LawClocks;
  readonly claim: LawClaim;
  readonly on: Day;
  readonly finding: LawFinding;
  /** Who has to prove that the defect was there at delivery; `null` where the claim is not covered, or the law presumes nothing. */
  readonly proves: "seller" | "customer" | null;
  readonly tiers: readonly OpenTier[] | null;
}

export function answerOfLaw(law: LawClocks, claim: LawClaim, on: Day): LawAnswer {
  const { defect, component } = claim;
  const appeared = appearedOn(law, defect, on);
  const finding = findCover(law, { defect, component, appeared, claimed: on });
  const proves = proofOf(law, finding, defect, appeared);
  return { law, claim, on, finding, proves, tiers: tiersFor(law, claim, on, appeared, finding) };
}

/** The remedies for a defect are those of the good: a component's own term opens none. */
function tiersFor(law: LawClocks, { defect, component }: LawClaim, on: Day, appeared: Day, finding: LawFinding): LawAnswer["tiers"] {
  const ofGood = component === undefined ? finding : findCover(law, { defect, component: undefined, appeared, claimed: on });
  return openTiers(law, on, { defect, appeared, covered: ofGood.found === "covers" });
}

function proofOf(law: LawClocks, { found }: LawFinding, defect: string, appeared: Day): LawAnswer["proves"] {
  const presumption = found === "covers" ? clockOfGood(law, "presumptionUntil") : null;
  return presumption && (ranOn(presumption, appeared, defect) ? "seller" : "customer");
}

/** Cover and burden of proof in words; the remedies are part of the statutory cover. */
export function addAnswer(reasons: WarrantyReason[], { law, finding, proves }: LawAnswer): void {
  reasons.push(sayFinding(law, finding));
  const presumption = proves && clockOfGood(law, "presumptionUntil");
  if (!presumption) return;
  const params = { on: proves, presumptionUntil: presumption.untilDate };
  reasons.push({ code: "warranty/burden-of-proof", params, source: presumption.term.source });
}

/** The first day before another on which the law answers a claim differently, or that other. */
export function nextLawChange(now: LawAnswer, before: Day): Day {
  const { law, on } = now;
  const end = Math.min(before, LAST_DAY + 1);
  for (let day = nextDay(law, on, end); day < end; day = nextDay(law, day, end)) if (differsOn(now, day)) return day;
  return before;
}

/** Whether the law answers a claim differently on another day. The remedies, which take longest to work out, are compared last. */
function differsOn({ law, claim, finding, proves, tiers }: LawAnswer, on: Day): boolean {
  const { defect, component } = claim;
  const appeared = appearedOn(law, defect, on);
  const then = findCover(law, { defect, component, appeared, claimed: on });
  if (!isSameFinding(then, finding) || proofOf(law, then, defect, appeared) !== proves) return true;
  return !isSameTiers(law, tiersFor(law, claim, on, appeared, then), tiers);
}

/** The first day after one and before another on which something of the law begins or has ended, or that other. */
function nextDay({ moments: { facts }, clocks, parts, defects }: LawClocks, after: Day, before: Day): Day {
  let next = sooner(before, facts.sale.delivered, after);
  // What happened on the day of the claim lies before it from the next day on.
  const last = facts.events.at(-1);
  if (last) next = sooner(next, last.on + 1, after);
  for (const { run } of clocks) next = sooner(next, run.until + 1, after);
  for (const { until } of parts) next = sooner(next, until + 1, after);
  for (const { until } of defects) next = sooner(next, until + 1, after);
  return next;
}

function isSameFinding(a: LawFinding, b: LawFinding): boolean {
  if (!("clock" in a && "clock" in b)) return a.found === b.found;
  return a.found === b.found && a.clock === b.clock && a.until === b.until && a.source === b.source;
}

/** Whether the same remedies are told; different tiers may tell the same. */
function isSameTiers(law: LawClocks, a: LawAnswer["tiers"], b: LawAnswer["tiers"]): boolean {
  if (a?.length === b?.length && (a === null || a.every(({ tier }, index) => tier === b?.[index]?.tier))) return true;
  const [ofA, ofB]: [WarrantyReason[], WarrantyReason[]] = [[], []];
  addTiers(ofA, law, a);
  addTiers(ofB, law, b);
  return JSON.stringify(ofA) === JSON.stringify(ofB);
}
