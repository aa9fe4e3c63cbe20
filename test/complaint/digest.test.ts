import { describe, expect, test } from "vitest";
import { type ComplaintRecord, complaintDigest, complaintTally } from "../../src/complaint/index.js";

const tally = (records: readonly ComplaintRecord[]) => records.reduce(complaintTally.add, complaintTally.empty());

describe("digest", () => {
  const week = (subject: string, decidedBy: string): ComplaintRecord => ({ on: "2026-03-02", fields: { subject, decidedBy } });

  test("what a week brings", () => {
    const now = tally([week("billing", "rule"), week("billing", "person"), week("unclassified", "rule"), week("defect", "rule")]);
    const before = tally([
      week("billing", "rule"),
      week("defect", "rule"),
      week("refund", "rule"),
      week("refund", "rule"),
      week("refund", "rule"),
    ]);
    const digest = complaintDigest({ now, before }, ["subject"]);
    expect([digest.complaints, digest.before, digest.unclassifiedShare, digest.overruledShare]).toEqual([4, 5, 0.25, 0.25]);
    expect(digest.vitalFew["subject"]?.map(({ value }) => value)).toEqual(["billing", "defect"]);
    expect(digest.changes["subject"]).toEqual([
      { value: "refund", now: 0, before: 3, change: -3 },
      { value: "billing", now: 2, before: 1, change: 1 },
      { value: "unclassified", now: 1, before: 0, change: 1 },
    ]);
    expect([digest.warnings, digest.recurrences]).toEqual([[], []]);
  });

  test("an empty week has the three fields of the default", () => {
    const digest = complaintDigest({ now: complaintTally.empty(), before: complaintTally.empty() });
    expect(Object.keys(digest.vitalFew)).toEqual(["subject", "kind", "remedySought"]);
    expect([digest.unclassifiedShare, digest.overruledShare]).toEqual([0, 0]);
  });

  test("what nobody found is no cause: not among the vital few, and no part of their shares", () => {
    const now = tally([week("unclassified", "rule"), week("unclassified", "rule"), week("billing", "rule")]);
    const digest = complaintDigest({ now, before: complaintTally.empty() }, ["subject"]);
    expect(digest.vitalFew["subject"]).toEqual([{ value: "billing", count: 1, share: 1, cumulativeShare: 1, vital: true }]);
    expect(digest.unclassifiedShare).toBeCloseTo(2 / 3, 12);
  });

  test.each(["constructor", "toString", "__proto__"])("a value or field %s counts like any other", (name) => {
    const now = tally([
      {
        on: "2026-03-02",
        fields: Object.fromEntries([
          ["subject", name],
          [name, "x"],
        ]),
      },
    ]);
    const digest = complaintDigest({ now, before: complaintTally.empty() }, ["subject", name, "valueOf"]);
    expect(digest.changes["subject"]).toEqual([{ value: name, now: 1, before: 0, change: 1 }]);
    expect(Object.entries(digest.changes).map(([field, changes]) => [field, changes.length])).toEqual([
      ["subject", 1],
      [name, 1],
      ["valueOf", 0],
    ]);
    expect(digest.unclassifiedShare).toBe(0);
  });
});
