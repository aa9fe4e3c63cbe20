import type { CalendarDate } from "../kernel/calendar-date.js";
import { err, ok, type Result } from "../kernel/result.js";
import type { ErrorsOf } from "./codes.js";
import { earlier, endOfTerm, later } from "./counted.js";
import type { CoverFacts } from "./cover-facts.js";
import {
  type ActiveLaw,
  type ActTag,
  activeLaw,
  extensions,
  floors,
  type LawAct,
  marksOf,
  obstructions,
  operatorsFor,
  restarts,
  suspensions,
} from "./law-acts.js";
import { defectStarts, type Moments, readMoments, saleDate, saleStart } from "./law-moments.js";
import type { Operator, Regime, StatutoryClock, Term } from "./regime.js";
import { rowApplies } from "./row-match.js";
import { heldOn, runTerm, type TermRun } from "./term-run.js";

/** One clock of the law, for the good or for one defect, after all events. */
export interface LawClock {
  readonly clock: StatutoryClock;
  /** `null`: the clock runs for the good, whatever the defect. */
  readonly defect: string | null;
  readonly term: Term;
  /** Start and end before events. */
  readonly start: CalendarDate;
  readonly nominalUntil: CalendarDate;
  readonly agreed: boolean;
  readonly run: TermRun<ActTag>;
}

/** The own term of a part, or the longer cover of one defect. */
export interface OwnTerm {
  readonly key: string;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly operator: Operator;
}

/** Everything that a regime says of one good, before it is put into words. */
export interface LawClocks {
  readonly regime: Regime;
  readonly moments: Moments;
  /** The clock that says whether a replacement or a later right came in time. */
  readonly lead: LawClock | null;
  readonly clocks: readonly LawClock[];
  readonly parts: readonly OwnTerm[];
  readonly defects: readonly OwnTerm[];
  /** Stays from whose end a longer cover of the defect will count. */
  readonly awaiting: readonly { readonly defect: string; readonly since: CalendarDate; readonly operator: Operator }[];
  readonly agreementIgnored: boolean;
}

const FRESH_WITH_LIABILITY: readonly StatutoryClock[] = ["presumptionUntil", "earlyRejectionUntil"];
const CLOCKS: readonly StatutoryClock[] = [
  "presumptionUntil",
  "earlyRejectionUntil",
  "noticeBy",
  "claimBy",
  "repairBy",
  "refundBy",
  "sparePartsUntil",
];

/** Runs every clock of a regime over facts whose dates are known to exist and to be in order. */
export function runLaw(regime: Regime, facts: CoverFacts): Result<LawClocks, ErrorsOf<"warranty/below-statutory-minimum">> {
  const moments = readMoments(facts);
  const agreement = readAgreement(regime, facts);
  if (agreement.isErr()) return err(agreement.error);
  const { reduced, ignored } = agreement.value;
  const active = activeLaw(regime, moments);
  const run = (clock: StatutoryClock, fresh: readonly LawAct[]) => runClock(active, reduced, clock, fresh);

  const replaced = restarts(active);
  const of = (clock: StatutoryClock) => (act: LawAct) => act.tag.operator.clocks.includes(clock);
  const [liability] = run("liabilityUntil", replaced.filter(of("liabilityUntil")));
  const claims = liability ? [] : run("claimBy", replaced.filter(of("claimBy")));
  const lead = liability ?? claims.find(({ defect }) => defect === null) ?? null;
  const inTime = replaced.filter(({ on, tag }) => ranOn(lead, on, tag.defect)).map((act) => ({ ...act, forced: true }));
  const rest = CLOCKS.flatMap((clock) => {
    const withLiability = FRESH_WITH_LIABILITY.includes(clock) ? inTime.filter(of("liabilityUntil")) : [];
    return run(clock, [...new Set([...inTime.filter(of(clock)), ...withLiability])]);
  });
  const clocks = liability ? [liability, ...rest] : rest;
  return ok({
    regime,
    moments,
    lead: liability ?? clocks.find(({ clock, defect }) => clock === "claimBy" && defect === null) ?? null,
    clocks,
    parts: partTerms(active, liability ?? null),
    ...defectTerms(active, clocks),
    agreementIgnored: ignored,
  });
}

/** Whether a clock still ran on a day, for one defect: its own suspension without an end keeps it from running out. */
export function ranOn(clock: LawClock | null, on: CalendarDate, defect: string): boolean {
  return clock === null || on <= clock.run.until || heldOn(clock.run, defect, on);
}

function readAgreement(
  regime: Regime,
  facts: CoverFacts,
): Result<{ reduced: boolean; ignored: boolean }, ErrorsOf<"warranty/below-statutory-minimum">> {
  const { agreedPeriod: agreed, deliveredOn } = facts;
  if (agreed === undefined) return ok({ reduced: false, ignored: false });
  const leading = [termOf(regime, "liabilityUntil", facts, false), termOf(regime, "claimBy", facts, false)];
  const term = leading.find((one) => one?.agreed);
  if (!term) return ok({ reduced: false, ignored: true });
  const minimum = term.agreed?.atLeast;
  const ends = (lasts: typeof agreed) => endOfTerm(deliveredOn, lasts, term.counting ?? regime.input.counting);
  if (minimum !== undefined && ends(agreed) < ends(minimum)) {
    const { id, article = "" } = term.source;
    return err({ code: "warranty/below-statutory-minimum", agreed, minimum, law: id, article, regimeId: regime.id });
  }
  return ok({ reduced: ends(agreed) < ends(term.lasts), ignored: false });
}

function termOf(regime: Regime, clock: StatutoryClock, facts: CoverFacts, reduced: boolean): Term | undefined {
  return regime.input.terms[clock]?.find((term) => rowApplies(term, regime, { ...facts, reduced }));
}

/** One clock: once for the good where the sale starts it, once for each start that a defect gives it. */
function runClock(law: ActiveLaw, reduced: boolean, clock: StatutoryClock, fresh: readonly LawAct[]): readonly LawClock[] {
  const { regime, moments } = law;
  const { facts } = moments;
  const term = termOf(regime, clock, facts, reduced);
  if (!term) return [];
  const counting = term.counting ?? regime.input.counting ?? {};
  const agreed = term.agreed ? facts.agreedPeriod : undefined;
  const floor = term.atLeastUntil ? saleDate(facts, term.atLeastUntil) : null;
  const untilFrom = (from: CalendarDate) => {
    const own = endOfTerm(from, agreed ?? term.lasts, counting);
    // A presumption cannot outlast the term that the parties have shortened.
    const capped =
      reduced && clock === "presumptionUntil" && facts.agreedPeriod ? earlier(own, endOfTerm(from, facts.agreedPeriod, counting)) : own;
    return floor === null ? capped : later(capped, floor);
  };
  const acts = [...suspensions(law, clock), ...extensions(law, clock), ...floors(law, clock, counting), ...fresh];
  const started = (start: CalendarDate, defect: string | null): LawClock => {
    const nominalUntil = untilFrom(start);
    const own = defect === null ? [] : obstructions(law, clock, defect);
    const during = [...acts, ...own].filter((act) => !("to" in act) || act.to === null || act.to >= start);
    const heldUntil = moments.terminatedOn;
    const run = runTerm({ from: start, until: nominalUntil, untilFrom, monthEnd: counting.monthEnd, heldUntil }, during);
    return { clock, defect, term, start, nominalUntil, agreed: agreed !== undefined, run };
  };
  const general = saleStart(term.from, facts);
  const counted = clock === "refundBy" ? { ...moments, byDefect: moments.recorded } : moments;
  const byDefect = [...moments.byDefect.keys()].flatMap((defect) => {
    const starts = defectStarts(term.from, defect, counted);
    const obstructed = starts.length === 0 && general !== null && obstructions(law, clock, defect).length > 0;
    return (obstructed ? [general] : starts).map((start) => started(start, defect));
  });
  return general === null ? byDefect : [started(general, null), ...byDefect];
}

/** Parts that were repaired or replaced while the cover ran, each with a term of its own from then on. */
function partTerms(law: ActiveLaw, liability: LawClock | null): readonly OwnTerm[] {
  if (!liability) return [];
  const { regime, moments } = law;
  const { facts } = moments;
  const counting = liability.term.counting ?? regime.input.counting;
  const lasts = (liability.agreed ? facts.agreedPeriod : undefined) ?? liability.term.lasts;
  const terms = operatorsFor(law, "restart")
    .filter(({ scope }) => scope === "part")
    .flatMap((operator) =>
      (facts.events ?? []).flatMap((event): readonly OwnTerm[] => {
        if (event.type !== "replaced" && event.type !== "repaired") return [];
        if (event.part === undefined || (operator.on === "replaced" && event.type !== "replaced")) return [];
        if (!ranOn(liability, event.on, event.defect ?? "")) return [];
        const untilFrom = (from: CalendarDate) => endOfTerm(from, lasts, counting);
        const stays = suspensions(law, "liabilityUntil").filter(({ on }) => on > event.on);
        const { until } = runTerm({ from: event.on, until: untilFrom(event.on), untilFrom }, stays);
        return [{ key: event.part, from: event.on, until, operator }];
      }),
    );
  return longestOfEach(terms);
}

/** Cover or claims that last longer for one defect. */
function defectTerms(law: ActiveLaw, clocks: readonly LawClock[]): Pick<LawClocks, "defects" | "awaiting"> {
  const { regime, moments } = law;
  const own: OwnTerm[] = [];
  const awaiting: { defect: string; since: CalendarDate; operator: Operator }[] = [];
  for (const operator of operatorsFor(law, "not-before").filter(({ scope }) => scope === "defect")) {
    const base = clocks.find(({ clock, defect }) => operator.clocks.includes(clock) && defect === null) ?? null;
    const counting = base?.term.counting ?? regime.input.counting;
    const marks = [...marksOf(operator.from, moments)].sort((a, b) => (a.inTimeOn < b.inTimeOn ? -1 : a.inTimeOn > b.inTimeOn ? 1 : 0));
    for (const { defect, inTimeOn, on } of marks) {
      const reached = own.some((term) => term.key === defect && inTimeOn <= term.until) || awaiting.some((one) => one.defect === defect);
      if (!reached && !ranOn(base, inTimeOn, defect)) continue;
      if (on === null) awaiting.push({ defect, since: inTimeOn, operator });
      else own.push({ key: defect, from: on, until: endOfTerm(on, operator.lasts, counting), operator });
    }
  }
  return { defects: own, awaiting };
}

/** Of the terms with one key the one that ends last. */
export function longestOfEach(terms: readonly OwnTerm[]): readonly OwnTerm[] {
  const best = new Map<string, OwnTerm>();
  for (const term of terms) {
    const other = best.get(term.key);
    if (!other || term.until > other.until) best.set(term.key, term);
  }
  return [...best.values()];
}
