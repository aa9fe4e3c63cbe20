import { describe, expect, test } from "vitest";
import { parseReplyFacts } from "../../src/complaint/index.js";

const issues = (json: unknown) =>
  parseReplyFacts(json)
    ._unsafeUnwrapErr()
    .issues.map(({ path, code }) => [path.join("."), code]);

describe("parseReplyFacts", () => {
  test("every instant, and those of the stages", () => {
    const names = [
      "receivedAt",
      "registeredAt",
      "forwardedAt",
      "misdirectedAt",
      "historyRequestedAt",
      "calledAt",
      "resolvedAt",
      "closedAt",
    ];
    const at = (index: number) => new Date(Date.UTC(2026, 2, 2 + index));
    const json = Object.fromEntries(names.map((name, index) => [name, at(index).toISOString()]));
    const stages = { "final-reply": "2026-03-20T10:00:00+01:00" };
    expect(parseReplyFacts({ ...json, done: stages, extended: { history: json["calledAt"] } })._unsafeUnwrap()).toEqual({
      ...Object.fromEntries(names.map((name, index) => [name, at(index)])),
      done: { "final-reply": new Date("2026-03-20T09:00:00Z") },
      extended: { history: at(5) },
    });
  });

  test("an extension with its new date", () => {
    const told = { at: "2026-03-02T09:00:00+01:00", to: "2026-04-01" };
    const extended = { "final-reply": told, history: told.at };
    expect(parseReplyFacts({ receivedAt: told.at, extended })._unsafeUnwrap().extended).toEqual({
      "final-reply": { at: new Date("2026-03-02T08:00:00Z"), to: "2026-04-01" },
      history: new Date("2026-03-02T08:00:00Z"),
    });
  });

  test("null is absent", () => {
    const json = { receivedAt: "2026-03-02T09:00:00Z", registeredAt: null, done: { "final-reply": null }, extended: null };
    expect(parseReplyFacts(json)._unsafeUnwrap()).toEqual({ receivedAt: new Date("2026-03-02T09:00:00Z"), done: {} });
  });

  test.each<[string, object, readonly unknown[]]>([
    ["no receipt", { receivedAt: undefined }, [["receivedAt", "missing"]]],
    ["a date", { closedAt: "2026-03-02" }, [["closedAt", "malformed"]]],
    ["an instant without offset", { done: { history: "2026-03-02T09:00:00" } }, [["done.history", "instant-without-offset"]]],
    [
      "a new date that does not exist",
      { extended: { history: { at: "2026-03-02T09:00:00Z", to: "2026-02-30" } } },
      [["extended.history.to", "no-such-date"]],
    ],
    ["a new date without its instant", { extended: { history: { to: "2026-03-30" } } }, [["extended.history.at", "missing"]]],
    ["an extension without offset", { extended: { history: "2026-03-02T09:00:00" } }, [["extended.history", "instant-without-offset"]]],
    ["a schedule, which has a parser of its own", { schedule: {} }, [["", "unknown-key"]]],
  ])("refuses %s", (_, change, found) => {
    expect(issues({ receivedAt: "2026-03-02T09:00:00Z", ...change })).toEqual(found);
  });

  test("a stage that is none is refused, or dropped from a row of a database", () => {
    const json = { receivedAt: "2026-03-02T09:00:00Z", done: { "final-replay": "2026-03-02T09:00:00Z" } };
    expect(parseReplyFacts(json).isErr()).toBe(true);
    expect(parseReplyFacts({ ...json, done: {}, row: 1 }, { unknownKeys: "drop" }).isOk()).toBe(true);
  });
});
