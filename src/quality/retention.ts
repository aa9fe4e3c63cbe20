import { err, ok, type Result } from "../kernel/result.js";
import { firstWrong, wrongNumber } from "./check-number.js";
import type { QualityErrorOf, QualityReason, QualityReasonList } from "./codes.js";

type InvalidNumber = QualityErrorOf<"quality/invalid-number">;

/** Your own numbers. Money is in any one unit; nothing is rounded. */
export interface RetentionNumbers {
  /** Customers at the start of the year. */
  readonly customers: number;
  /** Share of them that stays a year, 0 to 1. */
  readonly retentionRate: number;
  /** What one customer leaves in a year after its direct costs. */
  readonly yearlyMargin: number;
  /** A year, 0.1 = 10 %; default 0. */
  readonly discountRate?: number | undefined;
  /** What it costs in a year to keep one customer. */
  readonly costToKeep: number;
  /** What it costs to win one. The "five or six times" of the literature is no law: put your own number here. */
  readonly costToWin: number;
}

/** Null where undefined. */
export interface RetentionArithmetic {
  readonly lostCustomers: number;
  /** What it costs to win as many as were lost. */
  readonly costOfReplacement: number;
  /** Cost to win over cost to keep. */
  readonly winToKeepRatio: number | null;
  /** 1 / (1 - retention rate), in years. */
  readonly expectedYears: number | null;
  /** Discounted margin of one customer, this year included: margin x (1 + d) / (1 + d - r). */
  readonly lifetimeValue: number | null;
  /** What one more point in a hundred of retention is worth over the lives of all customers; null above 99 %. */
  readonly valueOfOnePoint: number | null;
  readonly reasons: QualityReasonList;
}

/**
 * What keeping customers is worth against winning new ones, from your own numbers.
 *
 * Takes retention and margin as the same every year and for every customer. Does not round.
 *
 * @param numbers - customers, rates as fractions, money in one unit
 * @returns the figures; errors: `quality/invalid-number`
 * Source: Gupta and Lehmann 2003 (lifetime value at constant margin and retention).
 * @example
 * import { orThrow } from "aftersales";
 * import { retentionArithmetic } from "aftersales/quality";
 * const { lostCustomers, winToKeepRatio, expectedYears } = orThrow(retentionArithmetic({
 *   customers: 1000, retentionRate: 0.75, yearlyMargin: 200, costToKeep: 20, costToWin: 90,
 * }));
 * [lostCustomers, winToKeepRatio, expectedYears]; //=> [250, 4.5, 4]
 */
export function retentionArithmetic(numbers: RetentionNumbers): Result<RetentionArithmetic, InvalidNumber> {
  const { customers, retentionRate, yearlyMargin, discountRate = 0, costToKeep, costToWin } = numbers;
  const wrong = firstWrong(
    wrongNumber("customers", customers, { minimum: 0 }),
    wrongNumber("retentionRate", retentionRate, { minimum: 0, maximum: 1 }),
    wrongNumber("yearlyMargin", yearlyMargin),
    wrongNumber("discountRate", discountRate, { minimum: 0 }),
    wrongNumber("costToKeep", costToKeep, { minimum: 0 }),
    wrongNumber("costToWin", costToWin, { minimum: 0 }),
  );
  if (wrong) return err(wrong);
  const reasons: QualityReason[] = [];
  const ratio = (figure: string, above: number, below: number, because: string) => {
    if (below > 0) return above / below;
    reasons.push({ code: "quality/undefined-ratio", params: { figure, because } });
    return null;
  };
  const valueAt = (rate: number) => (yearlyMargin * (1 + discountRate)) / (1 + discountRate - rate);
  const lostCustomers = customers * (1 - retentionRate);
  const winToKeepRatio = ratio("winToKeepRatio", costToWin, costToKeep, "costToKeep is 0");
  const expectedYears = ratio("expectedYears", 1, 1 - retentionRate, "retentionRate is 1");
  const lifetimeValue = ratio(
    "lifetimeValue",
    yearlyMargin * (1 + discountRate),
    1 + discountRate - retentionRate,
    "retentionRate is 1 without discount",
  );
  // A point above 99 % would pass 100 %.
  const point = retentionRate <= 0.99 && 1 + discountRate - retentionRate - 0.01 > 1e-12;
  if (!point)
    reasons.push({
      code: "quality/undefined-ratio",
      params: { figure: "valueOfOnePoint", because: "retentionRate has no room for one more point" },
    });
  return ok({
    lostCustomers,
    costOfReplacement: lostCustomers * costToWin,
    winToKeepRatio,
    expectedYears,
    lifetimeValue,
    valueOfOnePoint: point ? customers * (valueAt(retentionRate + 0.01) - valueAt(retentionRate)) : null,
    reasons: [{ code: "quality/own-numbers", params: { figure: "retention" } }, ...reasons],
  });
}
