import type { WarrantyReason } from "./codes.js";
import { noTerm } from "./law-claim.js";
import { type LawClock, type LawClocks, longestOfEach } from "./law-clocks.js";
import { saleDate } from "./law-moments.js";
import type { Operator, Reading } from "./regime.js";

/** Every clock in words: how it started, what moved it, what came too late. */
export function lawReasons(law: LawClocks): readonly WarrantyReason[] {
  const agreed = law.agreementIgnored ? law.moments.facts.agreedPeriod : undefined;
  return [
    ...(law.clocks.length === 0 ? [noTerm(law)] : []),
    ...(agreed ? [{ code: "warranty/agreement-without-effect" as const, params: { agreed, regimeId: law.regime.id } }] : []),
    ...law.clocks.flatMap((clock) => clockReasons(law, clock)),
    ...law.parts.map(
      ({ key, from, until, operator }): WarrantyReason => ({
        code: "warranty/part-term",
        params: { part: key, from, until },
        source: operator.source,
      }),
    ),
    ...longestOfEach(law.defects).map(
      ({ key, until, operator }): WarrantyReason => ({
        code: "warranty/same-defect-term",
        params: { defect: key, until },
        source: operator.source,
      }),
    ),
    ...law.awaiting.map(
      ({ defect, since, operator }): WarrantyReason => ({
        code: "warranty/awaiting-return",
        params: { clock: operator.clocks[0] ?? "", since, defect },
        source: operator.source,
      }),
    ),
    ...openPoints(law),
  ];
}

function clockReasons({ moments }: LawClocks, one: LawClock): readonly WarrantyReason[] {
  const { clock, term, run } = one;
  const { source } = term;
  const reasons: WarrantyReason[] = [];
  const agreed = one.agreed ? moments.facts.agreedPeriod : undefined;
  reasons.push(
    agreed
      ? { code: "warranty/agreed-term", params: { clock, agreed, until: one.nominalUntil }, source }
      : { code: "warranty/term", params: { clock, from: one.start, until: one.nominalUntil, lasts: term.lasts }, source },
  );
  if (term.atLeastUntil && saleDate(moments.facts, term.atLeastUntil) === one.nominalUntil)
    reasons.push({ code: "warranty/supply-outlives-term", params: { clock, until: one.nominalUntil }, source });
  const operators = [...new Set([...run.applied, ...run.beyondLimit].map(({ tag }) => tag.operator))];
  for (const operator of operators) reasons.push(...operatorReasons(one, operator));
  for (const { act, ranOut } of run.late) {
    const params = { clock, ranOut, event: act.tag.event, on: act.on };
    reasons.push({ code: "warranty/not-revived", params, source: act.tag.operator.source });
  }
  return reasons;
}

function operatorReasons({ clock, run }: LawClock, operator: Operator): readonly WarrantyReason[] {
  const { source } = operator;
  const acts = run.applied.filter(({ tag }) => tag.operator === operator);
  const reasons: WarrantyReason[] = [];
  for (const act of acts) {
    const { defect } = act.tag;
    if (act.does === "suspend" && act.to === null)
      reasons.push({ code: "warranty/suspension-open", params: { clock, since: act.on, defect }, source });
    if (act.does === "restart") reasons.push({ code: "warranty/restarted", params: { clock, on: act.on }, source });
    if (act.does === "floor") reasons.push({ code: "warranty/not-before", params: { clock, until: act.until, defect: null }, source });
    if (act.does === "obstruct")
      reasons.push(
        act.to === null
          ? { code: "warranty/obstructed", params: { clock, since: act.on, defect }, source }
          : {
              code: "warranty/obstruction-ended",
              params: { clock, since: act.on, until: act.to, afterwards: act.afterwards, defect },
              source,
            },
      );
  }
  if (acts.some((act) => act.does === "suspend" && act.to !== null))
    reasons.push({ code: "warranty/suspended", params: { clock, days: run.suspendedDays }, source });
  const times = acts.filter(({ does }) => does === "extend").length;
  if (operator.does === "extend" && times > 0)
    reasons.push({ code: "warranty/extended", params: { clock, by: operator.by, times }, source });
  if (operator.does === "extend" && run.beyondLimit.length > 0)
    reasons.push({ code: "warranty/extension-limit", params: { clock, times: operator.times ?? times }, source });
  return reasons;
}

/** The readings that told in this answer. */
function openPoints({ regime, clocks, defects }: LawClocks): readonly WarrantyReason[] {
  const used = [
    ...clocks.flatMap(({ term, run }) => [term.reading, ...run.applied.map(({ tag }) => tag.operator.reading)]),
    ...defects.map(({ operator }) => operator.reading),
  ].filter((reading): reading is Reading => reading !== undefined);
  return [...new Set(used.map(({ point }) => point))].flatMap((point): readonly WarrantyReason[] => {
    const open = regime.input.openPoints?.[point];
    const reading = regime.readings[point];
    if (!open || reading === undefined) return [];
    const others = open.readings.filter((other) => other !== reading);
    return [{ code: "warranty/open-point", params: { point, reading, others }, source: open.source }];
  });
}
