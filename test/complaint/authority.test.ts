import { describe, expect, test } from "vitest";
import { type AuthorityContext, authorityFor, DEFAULT_TAXONOMY, defineAuthority } from "../../src/complaint/index.js";

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
      { id: "board", when: { field: "press", is: true }, to: null },
    ],
  } as const;
  const refund = (amount: number) => ({ remedy: "refund", amount: { amount, currency: "EUR" } });

  test.each([
    ["at the limit", refund(5000), "agent", false],
    ["a cent above", refund(5001), "lead", true],
    ["far above", refund(50_001), "director", true],
    ["a remedy of the second level", { remedy: "replacement" }, "lead", true],
    ["a remedy without amount", { remedy: "apology-explanation" }, "agent", false],
    ["a refund of an unknown amount: beyond every limit", { remedy: "refund" }, "director", true],
    ["compensation of an unknown amount: beyond all", { remedy: "compensation" }, null, true],
    ["beyond every level", { remedy: "compensation", amount: { amount: 1_000_001, currency: "EUR" } }, null, true],
    ["a remedy of nobody", { remedy: "toString" }, null, true],
    ["a threat of court", { ...refund(1), facts: { threats: ["threat-court"] } }, "director", true],
    ["above the matrix", { ...refund(1), facts: { press: true } }, null, true],
  ])("%s", (_, redress, levelId, goesUp) => {
    expect(authorityFor(matrix, redress)._unsafeUnwrap()).toMatchObject({ matrixId: "desk", matrixVersion: "2", levelId, goesUp });
  });

  test("reasons: what lifts, then level by level", () => {
    expect(authorityFor(matrix, refund(5001))._unsafeUnwrap().reasons).toEqual([
      { code: "complaint/beyond-authority", params: { levelId: "agent", remedy: "refund", limit: 5000, currency: "EUR" } },
      { code: "complaint/within-authority", params: { levelId: "lead", remedy: "refund", limit: 50000, currency: "EUR" } },
    ]);
    expect(authorityFor(matrix, { ...refund(1), facts: { threats: ["threat-court"] } })._unsafeUnwrap().reasons).toEqual([
      { code: "complaint/must-go-up", params: { ruleId: "court", levelId: "director" } },
      { code: "complaint/within-authority", params: { levelId: "director", remedy: "refund", limit: null, currency: "EUR" } },
    ]);
    expect(authorityFor(matrix, { ...refund(1), facts: { press: true } })._unsafeUnwrap().reasons).toEqual([
      { code: "complaint/must-go-up", params: { ruleId: "board", levelId: null } },
    ]);
    expect(authorityFor({ ...matrix, version: undefined }, { remedy: "refund" })._unsafeUnwrap()).toMatchObject({
      matrixVersion: null,
      reasons: [
        { code: "complaint/beyond-authority", params: { levelId: "agent", remedy: "refund", limit: 5000, currency: "EUR" } },
        { code: "complaint/beyond-authority", params: { levelId: "lead", remedy: "refund", limit: 50000, currency: "EUR" } },
        { code: "complaint/within-authority", params: { levelId: "director", remedy: "refund", limit: null, currency: "EUR" } },
      ],
    });
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

  test("a matrix that nobody checked: a level that is not there, and no level at all, are the caller's bug", () => {
    const unknown = { ...matrix, goesUp: [{ id: "x", when: { all: [] }, to: "boss" }] };
    expect(() => authorityFor(unknown, refund(1))).toThrow(
      new RangeError('matrix must have the level "boss": read it with defineAuthority'),
    );
    expect(() => authorityFor({ id: "m", currency: "EUR", levels: [] }, refund(1))).toThrow(RangeError);
  });

  test("a fact of a name that every object has must be given to count", () => {
    const odd = { ...matrix, goesUp: [{ id: "x", when: { not: { field: "constructor", in: ["y"] } }, to: null }] };
    expect(authorityFor(odd, { ...refund(1), facts: {} })._unsafeUnwrap().levelId).toBeNull();
    expect(authorityFor(odd, { ...refund(1), facts: { constructor: "y" } })._unsafeUnwrap().levelId).toBe("agent");
  });
});

describe("defineAuthority", () => {
  const level = { id: "agent", settles: { refund: 5000 } };
  const input = { id: "desk", currency: "EUR", levels: [level] };
  const when = { field: "repeat", is: true };
  const issues = (document: unknown, context?: AuthorityContext) =>
    defineAuthority(document, context)
      ._unsafeUnwrapErr()
      .issues.map(({ path, code }) => [path.join("."), code]);

  test("what it read is frozen; null is above the matrix", () => {
    const matrix = defineAuthority({ ...input, goesUp: [{ id: "a", when, to: null }] })._unsafeUnwrap();
    expect(matrix).toEqual({ ...input, goesUp: [{ id: "a", when, to: null }] });
    expect(Object.isFrozen(matrix.levels[0]?.settles)).toBe(true);
  });

  test.each<[string, object, readonly unknown[]]>([
    ["a level twice", { ...input, levels: [level, level] }, [["levels.1.id", "duplicate"]]],
    ["a rule twice", { ...input, goesUp: [1, 2].map(() => ({ id: "a", when, to: "agent" })) }, [["goesUp.1.id", "duplicate"]]],
    ["a level that is not there", { ...input, goesUp: [{ id: "a", when, to: "boss" }] }, [["goesUp.0.to", "unknown-reference"]]],
    ["a limit below 0", { ...input, levels: [{ id: "agent", settles: { refund: -1 } }] }, [["levels.0.settles.refund", "too-small"]]],
    ["no level", { ...input, levels: [] }, [["levels", "too-small"]]],
    [
      "no currency, and a rule to nowhere, at once",
      { id: "desk", levels: [level], goesUp: [{ id: "a", when, to: "boss" }] },
      [
        ["currency", "missing"],
        ["goesUp.0.to", "unknown-reference"],
      ],
    ],
  ])("refuses %s", (_, document, found) => {
    expect(issues(document)).toEqual(found);
  });

  test("remedies are checked where a taxonomy is given", () => {
    const typo = { ...input, levels: [{ id: "agent", settles: { refund: 1, Refund: 1 } }] };
    expect(defineAuthority(typo).isOk()).toBe(true);
    expect(issues(typo, { taxonomy: DEFAULT_TAXONOMY })).toEqual([["levels.0.settles.Refund", "unknown-reference"]]);
    expect(defineAuthority(input, { taxonomy: DEFAULT_TAXONOMY }).isOk()).toBe(true);
  });
});
