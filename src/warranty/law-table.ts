import type { Length } from "../kernel/duration.js";
import type { StartRule } from "./clock-start.js";
import { lengthOf } from "./counted.js";
import type { CoverFacts, GoodsKind } from "./cover-facts.js";
import { extending, flooring, type Mark, type Mover, marking, type OperatorOf, obstructing, restarting, suspending } from "./law-acts.js";
import type { Moments } from "./law-moments.js";
import {
  type Anchor,
  type DayCount,
  type DefectMoment,
  type Moment,
  type Operator,
  type Regime,
  type RemedyTier,
  type SaleMoment,
  type StatutoryClock,
  TABLES,
  type Term,
} from "./regime.js";
import { rowApplies } from "./row-match.js";

/** The rows of a regime that are for one kind of sale, under the readings in use, made ready to be run over events. */
export interface LawTable {
  readonly regime: Regime;
  /** The clocks that have a term, liability first. */
  readonly clocks: readonly ClockRule[];
  readonly restarts: readonly Mover[];
  /** Restarts of a part alone. */
  readonly parts: readonly OperatorOf<"restart">[];
  /** Own terms of one defect. */
  readonly defects: readonly DefectRule[];
  readonly remedies: readonly RemedyTier[];
}

export interface ClockRule {
  readonly clock: StatutoryClock;
  readonly term: Term;
  readonly lasts: Length;
  readonly counting: DayCount;
  readonly start: StartRule;
  readonly suspends: readonly Mover[];
  /** Suspensions, extensions and least ends. */
  readonly moves: readonly Mover[];
  readonly obstructs: readonly Mover[];
}

export interface DefectRule {
  readonly operator: OperatorOf<"not-before">;
  readonly marks: (moments: Moments) => readonly Mark[];
  readonly lasts: Length;
}

const CLOCKS: readonly StatutoryClock[] = [
  "liabilityUntil",
  "presumptionUntil",
  "earlyRejectionUntil",
  "noticeBy",
  "claimBy",
  "repairBy",
  "refundBy",
  "sparePartsUntil",
];
const SALE_MOMENTS: readonly Moment[] = ["delivered", "documented", "installed", "supply-ended", "last-marketed"];
const GOODS: readonly GoodsKind[] = ["goods", "digital", "immovable-structure", "immovable-other", "non-durable"];
const CONDITIONS: readonly CoverFacts["condition"][] = ["new", "used", "refurbished"];
const BUYERS: readonly CoverFacts["buyer"][] = ["consumer", "business"];

/** The table of a regime for these facts: made at the first question of its kind, and kept inside the regime. */
export function tableOf(regime: Regime, facts: CoverFacts, reduced: boolean): LawTable {
  const tables = (regime as { readonly [TABLES]?: LawTable[] })[TABLES] ?? [];
  const { goods, condition, buyer, suppliedUntil } = facts;
  let kind = GOODS.indexOf(goods ?? "goods") + 1;
  kind = kind * 4 + CONDITIONS.indexOf(condition ?? "new") + 1;
  kind = kind * 3 + BUYERS.indexOf(buyer ?? "consumer") + 1;
  kind = kind * 4 + (suppliedUntil === undefined ? 0 : 1) + (reduced ? 2 : 0);
  const kept = tables[kind];
  if (kept) return kept;
  const table = compileTable(regime, facts, reduced);
  tables[kind] = table;
  return table;
}

function compileTable(regime: Regime, facts: CoverFacts, reduced: boolean): LawTable {
  const { terms, operators: rows, remedies, counting } = regime.input;
  // Whether a replacement was imposed is a question about the event, not about the good: `restarting` asks it.
  const operators = rows.filter((row) => rowApplies(row, regime, { ...facts, imposedBySeller: row.when?.imposedBySeller }));
  const restarts = ofKind(operators, "restart");
  return {
    regime,
    clocks: CLOCKS.flatMap((clock) => {
      const term = terms[clock]?.find((row) => rowApplies(row, regime, { ...facts, reduced }));
      return term ? [clockRule(clock, term, term.counting ?? counting ?? {}, operators)] : [];
    }),
    restarts: restarts.filter(({ scope }) => scope !== "part").map(restarting),
    parts: restarts.filter(({ scope }) => scope === "part"),
    defects: ofKind(operators, "not-before")
      .filter(({ scope }) => scope === "defect")
      .map((operator) => ({ operator, marks: marking(operator), lasts: lengthOf(operator.lasts) })),
    remedies: remedies.filter((row) => rowApplies(row, regime, facts)),
  };
}

function clockRule(clock: StatutoryClock, term: Term, counting: DayCount, all: readonly Operator[]): ClockRule {
  const operators = all.filter(({ clocks }) => clocks.includes(clock));
  const suspends = ofKind(operators, "suspend").map(suspending);
  const floors = ofKind(operators, "not-before").filter(({ scope }) => scope !== "defect");
  return {
    clock,
    term,
    lasts: lengthOf(term.lasts),
    counting,
    start: startRule(term.from),
    suspends,
    moves: [...suspends, ...ofKind(operators, "extend").map(extending), ...floors.map((operator) => flooring(operator, counting))],
    obstructs: ofKind(operators, "obstruct").map(obstructing),
  };
}

function ofKind<Does extends Operator["does"]>(operators: readonly Operator[], does: Does): readonly OperatorOf<Does>[] {
  return operators.filter((operator): operator is OperatorOf<Does> => operator.does === does);
}

function startRule(from: Anchor): StartRule {
  const moments = typeof from === "string" ? [from] : "latest" in from ? from.latest : from.firstRecorded;
  const events = moments.filter((moment): moment is DefectMoment => !isSaleMoment(moment));
  return {
    latest: typeof from !== "string" && "latest" in from,
    sale: moments.filter(isSaleMoment),
    events,
    repeated: events.filter((moment) => moment === "defect-reported" || moment === "handed-over"),
  };
}

function isSaleMoment(moment: Moment): moment is SaleMoment {
  return SALE_MOMENTS.includes(moment);
}
