import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { iso } from "../../src/followup/iso.js";

describe("iso", () => {
  it.each([
    "1969-12-31T23:59:59.999Z",
    "1970-01-01T00:00:00.000Z",
    "2000-02-29T09:08:07.006Z",
    "2026-12-31T23:59:59.090Z",
    "2400-02-29T10:11:12.345Z",
  ])("writes %s as Date.toISOString does", (text) => {
    expect(iso(Date.parse(text))).toBe(text);
  });

  it("writes any instant of four-digit years as Date.toISOString does", () => {
    const instant = fc.integer({ min: Date.UTC(1000, 0, 1), max: Date.UTC(9999, 11, 31) });
    fc.assert(
      fc.property(instant, (at) => {
        expect(iso(at)).toBe(new Date(at).toISOString());
      }),
      { seed: 71, numRuns: 500 },
    );
  });
});
