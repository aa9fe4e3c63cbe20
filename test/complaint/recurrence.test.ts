import { describe, expect, test } from "vitest";
import { type ComplaintRecord, findRecurrences } from "../../src/complaint/index.js";

const record = (on: ComplaintRecord["on"], subject: string, more: Partial<ComplaintRecord> = {}): ComplaintRecord => ({
  on,
  fields: { subject },
  ...more,
});

describe("recurrence", () => {
  const records = [
    record("2026-03-01", "defect", { customerId: "a" }),
    record("2026-01-01", "defect", { customerId: "a" }),
    record("2026-01-31", "defect", { customerId: "a" }),
    record("2026-01-10", "billing", { customerId: "a" }),
    record("2026-01-05", "defect", { customerId: "b" }),
    record("2026-01-06", "defect"),
  ];

  test("a run ends when a gap is longer than the window; its last day counts", () => {
    const found = (within: `P${string}`) => findRecurrences(records, { by: ["customerId", "subject"], within })._unsafeUnwrap();
    expect(found("P30D")).toEqual([{ key: ["a", "defect"], count: 3, firstOn: "2026-01-01", lastOn: "2026-03-01", indices: [1, 2, 0] }]);
    expect(found("P29D").map(({ indices }) => indices)).toEqual([[2, 0]]);
    expect(found("P28D")).toEqual([]);
    expect(found("P1M")[0]?.count).toBe(2);
  });

  test("by any field, larger groups first", () => {
    const bySubject = findRecurrences(records, { by: ["subject"], within: "P60D", least: 1 })._unsafeUnwrap();
    expect(bySubject.map(({ key, count }) => [key, count])).toEqual([
      [["defect"], 5],
      [["billing"], 1],
    ]);
  });

  test.each(["P-1D", "-P3D", "PT5H", "thirty days"])("the window %s is refused", (window) => {
    const result = findRecurrences(records, { by: ["subject"], within: window as "P1D" });
    expect(result._unsafeUnwrapErr()).toEqual({ code: "complaint/invalid-window", window });
  });

  test("a date that does not exist is named", () => {
    const wrong = [...records, record("2026-02-30", "defect")];
    expect(findRecurrences(wrong, { by: ["subject"], within: "P1D" })._unsafeUnwrapErr()).toEqual({
      code: "complaint/invalid-record",
      index: 6,
    });
  });

  test.each(["constructor", "toString", "__proto__"])("%s is no field of a record that lacks it", (field) => {
    expect(findRecurrences(records, { by: [field], within: "P30D", least: 1 })._unsafeUnwrap()).toEqual([]);
  });
});
