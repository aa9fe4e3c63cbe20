import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CapacityItem, fillCapacity } from "../../src/followup/fill-capacity.js";
import { hashShare } from "../../src/followup/hash.js";
import { planHearing } from "../../src/followup/hearing.js";

const item = (customerId: string, priority = 0, day = 1, channel: "phone" | "email" | null = "phone"): CapacityItem => ({
  customerId,
  touchpointId: "call",
  channel,
  priority,
  expiresAt: new Date(Date.UTC(2026, 2, day)),
  reasons: [],
});
const day = { channel: "phone", size: 2, salt: "2026-03-02" } as const;
const names = (list: readonly { readonly customerId: string }[]) => list.map(({ customerId }) => customerId);

describe("fillCapacity", () => {
  it("goes by priority, then by expiry, then by hash", () => {
    const items = [item("late", 1, 9), item("soon", 1, 5), item("low", 0, 1), item("high", 2, 20)];
    const { chosen, postponed } = fillCapacity(items, day);
    expect([names(chosen), names(postponed)]).toEqual([
      ["high", "soon"],
      ["late", "low"],
    ]);
    expect(chosen.map(({ reasons }) => reasons)).toEqual([1, 2].map((rank) => [{ code: "followup/chosen", params: { rank, size: 2 } }]));
    expect(postponed.map(({ reasons }) => reasons)).toEqual(
      [3, 4].map((rank) => [{ code: "followup/postponed", params: { rank, size: 2 } }]),
    );
    const equal = ["a", "b", "c", "d", "e"];
    const byHash = [...equal].sort(
      (a, b) => hashShare(day.salt, JSON.stringify([a, "call"])) - hashShare(day.salt, JSON.stringify([b, "call"])),
    );
    expect(
      names(
        fillCapacity(
          equal.map((id) => item(id)),
          { ...day, size: 5 },
        ).chosen,
      ),
    ).toEqual(byHash);
  });

  it("leaves out other channels, and takes nobody into no place", () => {
    const items = [item("a"), item("b", 0, 1, "email"), item("c", 0, 1, null)];
    expect(fillCapacity(items, { ...day, size: 0 })).toMatchObject({ chosen: [], postponed: [{ customerId: "a" }] });
    expect(fillCapacity([], day)).toEqual({ chosen: [], postponed: [] });
  });

  it.each([-1, 1.5, Number.NaN])("refuses a size of %d", (size) => {
    expect(() => fillCapacity([], { ...day, size })).toThrow("size");
  });

  it("loses nobody, never exceeds the size, does not depend on the order, and a place more postpones nobody else", () => {
    const items = fc.uniqueArray(fc.tuple(fc.string({ maxLength: 3 }), fc.nat(2), fc.integer({ min: 1, max: 3 })), {
      selector: ([id]) => id,
      maxLength: 20,
    });
    fc.assert(
      fc.property(items, fc.nat(20), (drawn, size) => {
        const all = drawn.map(([id, priority, expires]) => item(id, priority, expires));
        const filled = fillCapacity(all, { ...day, size });
        expect(filled.chosen.length).toBe(Math.min(size, all.length));
        expect(new Set([...names(filled.chosen), ...names(filled.postponed)]).size).toBe(all.length);
        expect(fillCapacity([...all].reverse(), { ...day, size })).toEqual(filled);
        expect(names(fillCapacity(all, { ...day, size: size + 1 }).chosen).slice(0, size)).toEqual(names(filled.chosen));
      }),
      { seed: 81, numRuns: 150 },
    );
  });

  it("is fair: over many days each of equals is chosen about as often", () => {
    const items = Array.from({ length: 20 }, (_, i) => item(`c${i}`));
    const times = new Map<string, number>();
    for (let i = 0; i < 1000; i++)
      for (const id of names(fillCapacity(items, { ...day, size: 5, salt: `day-${i}` }).chosen)) times.set(id, (times.get(id) ?? 0) + 1);
    expect(Math.min(...times.values())).toBeGreaterThan(190);
    expect(Math.max(...times.values())).toBeLessThan(310);
  });
});

describe("planHearing", () => {
  const customers = Array.from({ length: 100 }, (_, i) => `c${i}`);
  const ways = [
    { id: "panel", kind: "focus-group", invite: 8 },
    { id: "calls", kind: "call", invite: 20 },
    { id: "survey", kind: "survey", invite: 50 },
    { id: "box", kind: "suggestion-box", invite: "everyone" },
  ] as const;

  it("asks nobody twice, opens the box to everyone, and keeps the chance of selection", () => {
    const [panel, calls, survey, box] = planHearing(ways, customers, { salt: "2026-Q1" })._unsafeUnwrap();
    const asked = [panel, calls, survey].flatMap((one) => one?.invited ?? []);
    expect([asked.length, new Set(asked).size]).toEqual([78, 78]);
    expect([panel?.chance, calls?.chance, survey?.chance, box?.chance]).toEqual([0.08, 0.2, 0.5, 1]);
    expect([...(box?.invited ?? [])].sort()).toEqual([...customers].sort());
    expect(calls).toMatchObject({
      wayId: "calls",
      kind: "call",
      reasons: [{ code: "followup/invited", params: { invited: 20, among: 92 } }],
    });
  });

  it("does not depend on the order of the customers, and changes with the wave", () => {
    const plan = planHearing(ways, customers, { salt: "2026-Q1" });
    expect(planHearing(ways, [...customers].reverse(), { salt: "2026-Q1" })).toEqual(plan);
    expect(planHearing(ways, customers, { salt: "2026-Q2" })._unsafeUnwrap()[0]?.invited).not.toEqual(plan._unsafeUnwrap()[0]?.invited);
  });

  it("invites all who are left where fewer are left than wanted", () => {
    const plan = planHearing([ways[1], ways[2]], customers.slice(0, 30), { salt: "s" })._unsafeUnwrap();
    expect(plan[1]).toMatchObject({
      reasons: [
        { code: "followup/invited", params: { invited: 10, among: 10 } },
        { code: "followup/fewer-than-planned", params: { invited: 10, planned: 50 } },
      ],
    });
    expect(planHearing([ways[3]], [], { salt: "s" })._unsafeUnwrap()).toMatchObject([{ invited: [], chance: 0 }]);
  });

  it.each([
    ["a customer twice", [ways[0]], ["a", "a", ...customers], { code: "followup/duplicate-id", id: "a" }],
    ["a way twice", [ways[0], ways[0]], customers, { code: "followup/duplicate-id", id: "panel" }],
    [
      "half a person",
      [{ ...ways[0], invite: 0.5 }],
      customers,
      { code: "followup/number-out-of-range", argument: "panel.invite", value: 0.5, range: "0, 1, 2, ..." },
    ],
  ] as const)("refuses %s", (_, list, ids, error) => {
    expect(planHearing(list, ids, { salt: "s" })._unsafeUnwrapErr()).toEqual(error);
  });
});
