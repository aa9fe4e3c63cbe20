import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  assessSeverity,
  authorityFor,
  type CheckSystem,
  type Criteria,
  type CriterionLevel,
  checkCharacters,
  DEFAULT_PRIORITY_MATRIX,
  parseProtocolNumber,
  priorityFrom,
  protocolNumber,
} from "../../src/complaint/index.js";

const calm: Criteria = { severity: 0, safety: 0, complexity: 0, impact: 0, immediateAction: 0 };

describe("severity and difficulty", () => {
  test.each<[string, Partial<Criteria>, string, string, number, number]>([
    ["nothing", {}, "low", "low", 0, 0],
    ["severity moves the queue, not the difficulty", { severity: 2 }, "high", "low", 2, 0],
    ["complexity moves the difficulty, not the severity", { complexity: 2 }, "low", "high", 0, 0],
    ["safety counts as severity", { severity: 1, safety: 3 }, "critical", "low", 3, 0],
    ["impact is the highest of severity and impact", { severity: 1, impact: 2 }, "medium", "low", 2, 0],
    ["two more parties", { complexity: 0, parties: 3 }, "low", "high", 0, 0],
    ["difficulty ends at very high", { complexity: 3, parties: 9 }, "low", "very-high", 0, 0],
    ["action needed and possible", { immediateAction: 3, actionPossible: true }, "low", "low", 0, 3],
    ["action needed, not possible", { immediateAction: 3, actionPossible: false }, "low", "low", 0, 2],
    ["no action needed, none possible", { actionPossible: false }, "low", "low", 0, 0],
  ])("%s", (_, change, severity, difficulty, impact, urgency) => {
    const assessed = assessSeverity({ ...calm, ...change })._unsafeUnwrap();
    expect([assessed.severity, assessed.difficulty, assessed.impact, assessed.urgency]).toEqual([severity, difficulty, impact, urgency]);
  });

  test("reasons: every criterion, then what changed the outcome", () => {
    const { reasons } = assessSeverity({ ...calm, immediateAction: 1, actionPossible: false, parties: 2 })._unsafeUnwrap();
    expect(reasons.map(({ code, params }) => [code, Object.values(params)])).toEqual([
      ["complaint/criterion-scored", ["severity", 0]],
      ["complaint/criterion-scored", ["safety", 0]],
      ["complaint/criterion-scored", ["complexity", 0]],
      ["complaint/criterion-scored", ["impact", 0]],
      ["complaint/criterion-scored", ["immediateAction", 1]],
      ["complaint/several-parties", [2]],
      ["complaint/action-not-possible", [1, 0]],
    ]);
  });

  test.each<[string, Record<string, number>, number, number | null]>([
    ["severity", { severity: 4 }, 0, 3],
    ["impact", { impact: 1.5 }, 0, 3],
    ["parties", { parties: 0 }, 1, null],
    ["parties", { parties: Number.NaN }, 1, null],
  ])("%s out of range", (criterion, change, minimum, maximum) => {
    expect(assessSeverity({ ...calm, ...change } as Criteria)._unsafeUnwrapErr()).toEqual({
      code: "complaint/level-out-of-range",
      criterion,
      minimum,
      maximum,
    });
  });
});

describe("priority", () => {
  test("the default matrix", () => {
    const levels = [0, 1, 2, 3] as const;
    expect(
      levels.map((impact) => levels.map((urgency) => priorityFrom(DEFAULT_PRIORITY_MATRIX, impact, urgency)._unsafeUnwrap().priority)),
    ).toEqual([
      ["low", "low", "normal", "normal"],
      ["low", "normal", "normal", "high"],
      ["normal", "normal", "high", "urgent"],
      ["normal", "high", "urgent", "urgent"],
    ]);
  });

  test("safety from 2 goes above it, unless the matrix has no override", () => {
    expect(priorityFrom(DEFAULT_PRIORITY_MATRIX, 0, 0, 1)._unsafeUnwrap()).toEqual({
      priority: "low",
      by: "matrix",
      reasons: [{ code: "complaint/matrix-cell", params: { impact: 0, urgency: 0, priority: "low" } }],
    });
    expect(priorityFrom(DEFAULT_PRIORITY_MATRIX, 0, 0, 2)._unsafeUnwrap()).toEqual({
      priority: "critical",
      by: "safety",
      reasons: [{ code: "complaint/safety-override", params: { safety: 2, priority: "critical" } }],
    });
    expect(priorityFrom({ ...DEFAULT_PRIORITY_MATRIX, safety: null }, 0, 0, 3)._unsafeUnwrap().priority).toBe("low");
  });

  test("a level out of range is named", () => {
    const wrong = priorityFrom(DEFAULT_PRIORITY_MATRIX, 0, 7 as CriterionLevel)._unsafeUnwrapErr();
    expect(wrong).toEqual({ code: "complaint/level-out-of-range", criterion: "urgency", minimum: 0, maximum: 3 });
  });
});

describe("authority", () => {
  const matrix = {
    id: "desk",
    version: "2",
    currency: "EUR",
    levels: [
      { id: "agent", settles: { refund: 5000, "apology-explanation": "any" } },
      { id: "lead", settles: { refund: 50000, replacement: "any", "apology-explanation": "any" } },
      { id: "director", settles: { refund: "any", replacement: "any", compensation: 1_000_000, "apology-explanation": "any" } },
    ],
    goesUp: [
      { id: "court", when: { field: "threats", has: "threat-court" }, to: "director" },
      { id: "board", when: { field: "press", is: true }, to: "board" },
    ],
  } as const;
  const refund = (amount: number) => ({ remedy: "refund", amount: { amount, currency: "EUR" } });

  test.each([
    ["at the limit", refund(5000), "agent", false],
    ["a cent above", refund(5001), "lead", true],
    ["far above", refund(50_001), "director", true],
    ["a remedy of the second level", { remedy: "replacement" }, "lead", true],
    ["a remedy without amount", { remedy: "apology-explanation" }, "agent", false],
    ["beyond every level", { remedy: "compensation", amount: { amount: 1_000_001, currency: "EUR" } }, null, true],
    ["a remedy of nobody", { remedy: "toString" }, null, true],
    ["a threat of court", { ...refund(1), facts: { threats: ["threat-court"] } }, "director", true],
    ["a level above the matrix", { ...refund(1), facts: { press: true } }, null, true],
  ])("%s", (_, redress, levelId, goesUp) => {
    expect(authorityFor(matrix, redress)._unsafeUnwrap()).toMatchObject({ matrixId: "desk", matrixVersion: "2", levelId, goesUp });
  });

  test("reasons: what lifts, then level by level", () => {
    expect(authorityFor(matrix, refund(5001))._unsafeUnwrap().reasons).toEqual([
      { code: "complaint/beyond-authority", params: { levelId: "agent", remedy: "refund", limit: 5000 } },
      { code: "complaint/within-authority", params: { levelId: "lead", remedy: "refund", limit: 50000 } },
    ]);
    expect(authorityFor(matrix, { ...refund(1), facts: { threats: ["threat-court"] } })._unsafeUnwrap().reasons).toEqual([
      { code: "complaint/must-go-up", params: { ruleId: "court", levelId: "director" } },
      { code: "complaint/within-authority", params: { levelId: "director", remedy: "refund", limit: null } },
    ]);
    const empty = authorityFor({ id: "m", currency: "EUR", levels: [] }, refund(1))._unsafeUnwrap();
    expect([empty.levelId, empty.matrixVersion, empty.reasons.length]).toEqual([null, null, 1]);
  });

  test("another currency, a broken amount", () => {
    const dollars = { remedy: "refund", amount: { amount: 1, currency: "USD" } };
    expect(authorityFor(matrix, dollars)._unsafeUnwrapErr()).toEqual({
      code: "complaint/other-currency",
      currency: "USD",
      expected: "EUR",
    });
    expect(authorityFor(matrix, refund(-1))._unsafeUnwrapErr()).toEqual({ code: "complaint/invalid-amount", amount: -1 });
    expect(authorityFor(matrix, refund(0.5))._unsafeUnwrapErr()).toEqual({ code: "complaint/invalid-amount", amount: 0.5 });
  });
});

describe("check characters of ISO/IEC 7064", () => {
  test.each<[CheckSystem, string, string, string]>([
    ["mod-11-2", "0794", "0", "example of the standard"],
    ["mod-11-2", "079", "X", "example of the standard"],
    ["mod-11-2", "000000021825009", "7", "ORCID 0000-0002-1825-0097"],
    ["mod-11-2", "000000021694233", "X", "ORCID 0000-0002-1694-233X"],
    ["mod-97-10", "794", "44", "example of the standard"],
    ["mod-97-10", "3214282912345698765432161182", "", "GB82 WEST 1234 5698 7654 32, rearranged, already checked"],
    ["mod-11-10", "0794", "5", "example of the standard"],
    ["mod-37-2", "G123489654321", "Y", "donation number of ISBT 128"],
    ["mod-37-36", "A12425GABC1234002", "M", "global release identifier (GRid)"],
  ])("%s of %s is %s (%s)", (system, payload, check) => {
    if (check === "") expect(BigInt(payload) % 97n).toBe(1n);
    else expect(checkCharacters(system, payload)).toBe(check);
  });

  test("an IBAN has the check of mod 97-10", () => {
    expect(checkCharacters("mod-97-10", "WEST12345698765432GB")).toBe("82");
  });

  test("a payload of foreign characters has none", () => {
    expect(checkCharacters("mod-11-2", "A1")).toBeNull();
    expect(checkCharacters("mod-97-10", "a1")).toBeNull();
    expect(checkCharacters("mod-37-2", "")).toBeNull();
  });
});

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
      { code: "complaint/invalid-scheme", problem: "prefix" },
    ],
    [
      { scheme: { prefix: "RC", digits: 2 }, year: 2026, sequence: 1 },
      { code: "complaint/invalid-scheme", problem: "digits" },
    ],
    [
      { scheme: { prefix: "RC", check: "luhn" as CheckSystem }, year: 2026, sequence: 1 },
      { code: "complaint/invalid-scheme", problem: "check" },
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
