import { describe, expect, test } from "vitest";
import { type ComplaintRecord, complaintTally, paretoOf } from "../../src/complaint/index.js";

const record = (on: ComplaintRecord["on"], subject: string, more: Partial<ComplaintRecord> = {}): ComplaintRecord => ({
  on,
  fields: { subject },
  ...more,
});
const tally = (records: readonly ComplaintRecord[]) => records.reduce(complaintTally.add, complaintTally.empty());

describe("Pareto", () => {
  const of = (...counts: readonly number[]) =>
    paretoOf(tally(counts.flatMap((count, at) => Array.from({ length: count }, () => record("2026-01-05", `s${at}`)))));

  test("falls, adds up to 1, and marks those that make up 80 %", () => {
    expect(of(6, 2, 1, 1)).toEqual([
      { value: "s0", count: 6, share: 0.6, cumulativeShare: 0.6, vital: true },
      { value: "s1", count: 2, share: 0.2, cumulativeShare: 0.8, vital: true },
      { value: "s2", count: 1, share: 0.1, cumulativeShare: 0.9, vital: false },
      { value: "s3", count: 1, share: 0.1, cumulativeShare: 1, vital: false },
    ]);
  });

  test("a field that nobody has, and a share of one's own", () => {
    expect(paretoOf(complaintTally.empty(), "line")).toEqual([]);
    const state = tally([record("2026-01-05", "a"), record("2026-01-05", "b")]);
    expect(paretoOf(state, "subject", 0.5).map(({ vital }) => vital)).toEqual([true, false]);
  });

  test.each(["constructor", "toString", "__proto__"])("%s is no field of a tally that lacks it", (field) => {
    expect(paretoOf(tally([record("2026-03-02", "billing")]), field)).toEqual([]);
  });
});
