import { dateOfDay } from "../kernel/calendar-date.js";
import type { WarrantyReason } from "./codes.js";
import type { LawAct } from "./law-acts.js";
import { noTerm } from "./law-claim.js";
import type { LawClock } from "./law-clock.js";
import type { LawClocks } from "./law-clocks.js";
import { longestOfEach } from "./own-terms.js";
import type { Operator, StatutoryClock, Term } from "./regime.js";

/** Every clock in words: how it started, what moved it, what came too late. */
export function lawReasons(law: LawClocks): WarrantyReason[] {
  const { clocks, parts, defects, awaiting, table } = law;
  const reasons: WarrantyReason[] = [];
  if (clocks.length === 0) reasons.push(noTerm(law));
  const agreed = law.agreementIgnored ? law.moments.facts.given.agreedPeriod : undefined;
  if (agreed) reasons.push({ code: "warranty/agreement-without-effect", params: { agreed, regimeId: table.regime.id } });
  for (const clock of clocks) addClock(reasons, law, clock);
  for (const { key, from, until, operator } of parts)
    reasons.push({
      code: "warranty/part-term",
      params: { part: key, from: dateOfDay(from), until: dateOfDay(until) },
      source: operator.source,
    });
  for (const { key, until, operator } of longestOfEach(defects))
    reasons.push({ code: "warranty/same-defect-term", params: { defect: key, until: dateOfDay(until) }, source: operator.source });
  for (const { defect, since, operator } of awaiting)
    reasons.push({
      code: "warranty/awaiting-return",
      params: { clock: operator.clocks[0] ?? "", since: dateOfDay(since), defect },
      source: operator.source,
    });
  if (table.regime.input.openPoints) addOpenPoints(reasons, law);
  return reasons;
}

function addClock(reasons: WarrantyReason[], { moments: { facts } }: LawClocks, one: LawClock): void {
  const { clock, term, run, nominalUntil, nominalDate: until } = one;
  const { source } = term;
  const agreed = one.agreed ? facts.given.agreedPeriod : undefined;
  reasons.push(
    agreed
      ? { code: "warranty/agreed-term", params: { clock, agreed, until }, source }
      : { code: "warranty/term", params: { clock, from: one.startDate, until, lasts: term.lasts }, source },
  );
  if (term.atLeastUntil && facts.sale[term.atLeastUntil] === nominalUntil)
    reasons.push({ code: "warranty/supply-outlives-term", params: { clock, until }, source });
  for (const operator of operatorsOf(run)) addOperator(reasons, one, operator);
  for (const { act, ranOut } of run.late) {
    const params = { clock, ranOut: dateOfDay(ranOut), event: act.tag.event, on: dateOfDay(act.on) };
    reasons.push({ code: "warranty/not-revived", params, source: act.tag.operator.source });
  }
}

const NONE: readonly Operator[] = [];

/** The operators that told, each once. */
function operatorsOf({ applied, beyondLimit }: LawClock["run"]): readonly Operator[] {
  if (applied.length === 0 && beyondLimit.length === 0) return NONE;
  const operators: Operator[] = [];
  for (const { tag } of applied) if (!operators.includes(tag.operator)) operators.push(tag.operator);
  for (const { tag } of beyondLimit) if (!operators.includes(tag.operator)) operators.push(tag.operator);
  return operators;
}

function addOperator(reasons: WarrantyReason[], { clock, run }: LawClock, operator: Operator): void {
  const { source } = operator;
  let [stays, times] = [0, 0];
  for (const act of run.applied) {
    if (act.tag.operator !== operator) continue;
    if (act.does === "suspend" && act.to !== null) stays++;
    else if (act.does === "extend") times++;
    else reasons.push(sayAct(clock, act));
  }
  if (stays > 0) reasons.push({ code: "warranty/suspended", params: { clock, days: run.suspendedDays }, source });
  if (operator.does !== "extend") return;
  if (times > 0) reasons.push({ code: "warranty/extended", params: { clock, by: operator.by, times }, source });
  if (run.beyondLimit.length > 0)
    reasons.push({ code: "warranty/extension-limit", params: { clock, times: operator.times ?? times }, source });
}

/** An act that is told by itself: suspensions that have ended and extensions are told together. */
function sayAct(clock: StatutoryClock, act: Exclude<LawAct, { readonly does: "extend" }>): WarrantyReason {
  const { source } = act.tag.operator;
  const { defect } = act.tag;
  const on = dateOfDay(act.on);
  switch (act.does) {
    case "suspend":
      return { code: "warranty/suspension-open", params: { clock, since: on, defect }, source };
    case "restart":
      return { code: "warranty/restarted", params: { clock, on }, source };
    case "floor":
      return { code: "warranty/not-before", params: { clock, until: dateOfDay(act.until), defect: null }, source };
    case "obstruct": {
      const { to, afterwards } = act;
      if (to === null) return { code: "warranty/obstructed", params: { clock, since: on, defect }, source };
      return { code: "warranty/obstruction-ended", params: { clock, since: on, until: dateOfDay(to), afterwards, defect }, source };
    }
  }
}

/** The readings that told in this answer. */
function addOpenPoints(reasons: WarrantyReason[], { table: { regime }, clocks, defects }: LawClocks): void {
  const points: string[] = [];
  const told = ({ reading }: Term | Operator) => {
    if (reading && !points.includes(reading.point)) points.push(reading.point);
  };
  for (const { term, run } of clocks) {
    told(term);
    for (const { tag } of run.applied) told(tag.operator);
  }
  for (const { operator } of defects) told(operator);
  for (const point of points) {
    const open = regime.input.openPoints?.[point];
    const reading = regime.readings[point];
    if (!open || reading === undefined) continue;
    const others = open.readings.filter((other) => other !== reading);
    reasons.push({ code: "warranty/open-point", params: { point, reading, others }, source: open.source });
  }
}
