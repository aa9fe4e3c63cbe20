import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CheckSystem, parseProtocolNumber, protocolNumber } from "../../src/complaint/index.js";

describe("protocol numbers", () => {
  const systems = fc.constantFrom<CheckSystem>("mod-11-2", "mod-37-2", "mod-97-10", "mod-11-10", "mod-37-36");

  test("there and back, in any dress", () => {
    fc.assert(
      fc.property(systems, fc.integer({ min: 1970, max: 9999 }), fc.integer({ min: 1, max: 999_999 }), (check, year, sequence) => {
        const scheme = { prefix: "SAT1", check };
        const text = protocolNumber({ scheme, year, sequence })._unsafeUnwrap();
        const parts = { prefix: "SAT1", year, sequence };
        expect(parseProtocolNumber(text, scheme)._unsafeUnwrap()).toEqual(parts);
        expect(parseProtocolNumber(` ${text.toLowerCase().replaceAll("-", "–")} `, scheme)._unsafeUnwrap()).toEqual(parts);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  test("one wrong digit, or two neighbours swapped, is always seen", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), fc.nat(5), fc.integer({ min: 1, max: 9 }), (sequence, at, shift) => {
        const text = protocolNumber({ scheme: "RC", year: 2026, sequence })._unsafeUnwrap();
        const place = 8 + at;
        const digit = (Number(text[place]) + shift) % 10;
        const wrong = text.slice(0, place) + digit + text.slice(place + 1);
        expect(parseProtocolNumber(wrong).isErr()).toBe(true);
        const swapped = text.slice(0, place) + (text[place + 1] ?? "") + (text[place] ?? "") + text.slice(place + 2);
        if (at < 5 && swapped !== text) expect(parseProtocolNumber(swapped).isErr()).toBe(true);
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  test("they sort by year and sequence", () => {
    const of = (year: number, sequence: number) => protocolNumber({ scheme: "RC", year, sequence })._unsafeUnwrap();
    const sorted = [of(2025, 999_999), of(2026, 9), of(2026, 10), of(2027, 1)];
    expect([...sorted].reverse().sort()).toEqual(sorted);
  });

  test.each([
    ["two parts", "RC-2026", "shape"],
    ["another prefix", "QX-2026-000123-44", "prefix"],
    ["letter O in the year", "RC-2O26-000123-44", "year"],
    ["a year before 1970", "RC-1969-000123-44", "year"],
    ["letter O in the sequence", "RC-2026-O00123-44", "sequence"],
    ["a sequence too short", "RC-2026-00123-44", "sequence"],
    ["sequence 0", "RC-2026-000000-44", "sequence"],
    ["a check too long", "RC-2026-000123-611", "check"],
    ["nothing", "", "shape"],
    ["10,000 characters", "RC-".repeat(4000), "shape"],
  ])("%s is malformed", (_, text, problem) => {
    expect(parseProtocolNumber(text, "RC")._unsafeUnwrapErr()).toEqual({
      code: "complaint/protocol-malformed",
      text: text.slice(0, 100),
      problem,
      example: protocolNumber({ scheme: "RC", year: 2026, sequence: 1 })._unsafeUnwrap(),
    });
  });

  test("a wrong check names the right one", () => {
    expect(parseProtocolNumber("RC-2026-000123-45")._unsafeUnwrapErr()).toEqual({
      code: "complaint/protocol-check-failed",
      text: "RC-2026-000123-45",
      given: "45",
      expected: "44",
    });
  });

  test.each([
    [
      { scheme: "rc", year: 2026, sequence: 1 },
      { code: "complaint/invalid-scheme", problem: "prefix", allowed: "[A-Z][0-9A-Z]{0,7}" },
    ],
    [
      { scheme: "SHOP-PT", year: 2026, sequence: 1 },
      { code: "complaint/invalid-scheme", problem: "prefix", allowed: "[A-Z][0-9A-Z]{0,7}" },
    ],
    [
      { scheme: { prefix: "RC", digits: 2 }, year: 2026, sequence: 1 },
      { code: "complaint/invalid-scheme", problem: "digits", allowed: "3 to 12" },
    ],
    [
      { scheme: { prefix: "RC", check: "luhn" as CheckSystem }, year: 2026, sequence: 1 },
      { code: "complaint/invalid-scheme", problem: "check", allowed: "mod-11-2, mod-37-2, mod-97-10, mod-11-10, mod-37-36" },
    ],
    [
      { scheme: "RC", year: 1969, sequence: 1 },
      { code: "complaint/year-out-of-range", year: 1969, minimum: 1970, maximum: 9999 },
    ],
    [
      { scheme: "RC", year: 2026, sequence: 0 },
      { code: "complaint/sequence-out-of-range", sequence: 0, minimum: 1, maximum: 999_999 },
    ],
    [
      { scheme: "RC", year: 2026, sequence: 1_000_000 },
      { code: "complaint/sequence-out-of-range", sequence: 1_000_000, minimum: 1, maximum: 999_999 },
    ],
  ])("%j is an error", (facts, error) => {
    expect(protocolNumber(facts)._unsafeUnwrapErr()).toEqual(error);
    if (error.code === "complaint/invalid-scheme")
      expect(parseProtocolNumber("RC-2026-000001-00", facts.scheme)._unsafeUnwrapErr()).toEqual(error);
  });
});
