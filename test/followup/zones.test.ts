import { describe, expect, it } from "vitest";
import { withZones, zoneOf } from "../../src/followup/zones.js";

/** The same zone in another mixture of capitals for each number up to 2047. */
const spelt = (number: number) => {
  const letters = [..."europelisbon"].map((letter, i) => ((number >> i) % 2 === 1 ? letter.toUpperCase() : letter));
  return `${letters.slice(0, 6).join("")}/${letters.slice(6).join("")}`;
};

describe("zoneOf", () => {
  it("finds a zone once for a compiled value, and forgets all of them when there are more than a thousand", () => {
    const compiled = withZones({});
    const first = zoneOf(compiled, "EUROPE/LISBON");
    for (let i = 0; i < 999; i++) expect(zoneOf(compiled, spelt(i)).name).toBe(spelt(i));
    expect(zoneOf(compiled, "EUROPE/LISBON")).toBe(first);
    expect(zoneOf(compiled, spelt(999)).name).toBe(spelt(999));
    const again = zoneOf(compiled, "EUROPE/LISBON");
    expect(again).not.toBe(first);
    expect(again.toLocal(Date.UTC(2026, 6, 1))).toBe(first.toLocal(Date.UTC(2026, 6, 1)));
  });

  it("throws for an unknown zone each time, and needs no place to remember", () => {
    const compiled = withZones({});
    for (let i = 0; i < 2; i++) expect(() => zoneOf(compiled, "Mars/Olympus")).toThrow(RangeError);
    expect(zoneOf({}, "Asia/Kolkata").toLocal(0)).toBe(19_800_000);
  });
});
