import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ComplaintRecord, complaintTally } from "../../src/complaint/index.js";

const record = (on: ComplaintRecord["on"], subject: string, more: Partial<ComplaintRecord> = {}): ComplaintRecord => ({
  on,
  fields: { subject },
  ...more,
});
const tally = (records: readonly ComplaintRecord[]) => records.reduce(complaintTally.add, complaintTally.empty());

describe("tally", () => {
  const records = fc.array(
    fc.record({
      on: fc.constantFrom<ComplaintRecord["on"]>("2026-01-05", "2026-02-01", "2026-03-31"),
      fields: fc.dictionary(
        fc.constantFrom("subject", "kind", "__proto__", "10"),
        fc.constantFrom("billing", "defect", "7", "constructor"),
      ),
    }),
  );

  test("any split and order gives the same bytes", () => {
    fc.assert(
      fc.property(records, fc.nat(), (all, cut) => {
        const at = all.length === 0 ? 0 : cut % all.length;
        const whole = JSON.stringify(tally(all));
        expect(JSON.stringify(complaintTally.merge(tally(all.slice(0, at)), tally(all.slice(at))))).toBe(whole);
        expect(JSON.stringify(tally([...all].reverse()))).toBe(whole);
        expect(JSON.stringify(complaintTally.merge(complaintTally.empty(), tally(all)))).toBe(whole);
      }),
      { seed: 21, numRuns: 200 },
    );
  });

  test("counts, with the first and last date", () => {
    const state = tally([record("2026-02-01", "billing"), record("2026-01-05", "defect"), record("2026-01-09", "billing")]);
    expect(complaintTally.result(state)).toEqual({
      complaints: 3,
      firstOn: "2026-01-05",
      lastOn: "2026-02-01",
      fields: {
        subject: [
          { value: "billing", count: 2 },
          { value: "defect", count: 1 },
        ],
      },
    });
  });
});
