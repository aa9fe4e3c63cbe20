import { describe, expect, it } from "vitest";
import { orThrow } from "../../src/index.js";
import { assessResponse, selectResponsePolicy, sweepResponses, type Ticket } from "../../src/response/index.js";
import { instant, on, policyOf, ticketWith } from "./support.js";

const targets = [{ metric: "first-response", within: "PT4H" }];
const gold = policyOf({ id: "gold", version: "2", targets, appliesTo: { field: "tier", is: "gold" } });
const urgent = policyOf({
  id: "urgent",
  targets,
  appliesTo: {
    all: [
      { field: "priority", in: ["urgent", "high"] },
      { field: "status", is: "open" },
    ],
  },
});
const everyone = policyOf({ id: "everyone", targets });
const of2025 = policyOf({ id: "old", version: "1", targets, validUntil: "2026-01-01T00:00:00Z" });
const of2026 = policyOf({ id: "new", targets, validFrom: "2026-01-01T00:00:00Z", validUntil: "2027-01-01T00:00:00Z" });

const chosen = (policies: Parameters<typeof selectResponsePolicy>[0], ticket: Ticket, at?: Date) =>
  selectResponsePolicy(policies, ticket, at).match(
    (policy) => policy.id,
    ({ code }) => code,
  );

describe("selectResponsePolicy", () => {
  it("takes the first of the list that applies", () => {
    expect(chosen([gold, everyone], ticketWith([], { attributes: { tier: "gold" } }))).toBe("gold");
    expect(chosen([everyone, gold], ticketWith([], { attributes: { tier: "gold" } }))).toBe("everyone");
    expect(chosen([gold, everyone], ticketWith([], { attributes: { tier: "silver" } }))).toBe("everyone");
    expect(chosen([gold, everyone], ticketWith([]))).toBe("everyone");
  });

  it.each([
    ["2025-12-31T23:59:59.999Z", "old"],
    ["2026-01-01T00:00:00Z", "new"],
    ["2026-12-31T23:59:59.999Z", "new"],
    ["2027-01-01T00:00:00Z", "response/no-policy-applies"],
  ])("validity is by the opening, its end exclusive: %s", (openedAt, expected) => {
    expect(chosen([of2025, of2026], ticketWith([], { openedAt: new Date(openedAt) }), new Date("2030-01-01T00:00:00Z"))).toBe(expected);
  });

  it("replays priority, status and attributes to the instant asked about, events at it included", () => {
    const events = [
      on("12:00", { type: "attribute", name: "tier", value: "silver" }),
      on("10:00", { type: "priority", to: "urgent" }),
      on("10:30", { type: "status", to: "open" }),
      on("11:00", { type: "attribute", name: "tier", value: "gold" }),
    ];
    const ticket = ticketWith(events, { status: "new", priority: "low" });
    const all = [gold, urgent, everyone];
    const at = (when: string) => chosen(all, ticket, instant(when));
    expect([at("10:29"), at("10:30"), at("10:59"), at("11:00"), at("12:00")]).toEqual(["everyone", "urgent", "urgent", "gold", "urgent"]);
    expect(chosen(all, ticket)).toBe("urgent");
  });

  it("of changes at one instant the last of the list holds, one that is there twice where it first stands", () => {
    const tier = (value: string) => on("10:00", { type: "attribute", name: "tier", value });
    expect(chosen([gold, everyone], ticketWith([tier("silver"), tier("gold")]))).toBe("gold");
    expect(chosen([gold, everyone], ticketWith([tier("silver"), tier("gold"), tier("silver")]))).toBe("gold");
  });

  it("says of each policy why it is not for the ticket", () => {
    const ticket = ticketWith([], { attributes: { tier: "silver" } });
    const error = selectResponsePolicy([gold, urgent, of2025], ticket)._unsafeUnwrapErr();
    expect(error).toEqual({
      code: "response/no-policy-applies",
      ticketId: "T",
      policyIds: ["gold", "urgent", "old"],
      reasons: [
        {
          code: "response/policy-condition-unmet",
          params: {
            policyId: "gold",
            policyVersion: "2",
            condition: '{"field":"tier","is":"gold"}',
            fields: ["tier"],
            found: ['"silver"'],
          },
        },
        {
          code: "response/policy-condition-unmet",
          params: {
            policyId: "urgent",
            policyVersion: null,
            condition: '{"field":"priority","in":["urgent","high"]}',
            fields: ["priority"],
            found: ["absent"],
          },
        },
        {
          code: "response/policy-not-valid",
          params: { policyId: "old", policyVersion: "1", validFrom: null, validUntil: Date.UTC(2026, 0, 1) },
        },
      ],
    });
  });

  it("names the fields of every part of a choice or an exclusion that fails", () => {
    const either = policyOf({
      targets,
      appliesTo: { any: [{ field: "a", is: 1 }, { all: [{ field: "b", has: "x" }] }, { field: "a", from: 3 }] },
    });
    const unless = policyOf({ id: "q", targets, appliesTo: { not: { field: "vip", is: true } } });
    const error = selectResponsePolicy([either, unless], ticketWith([], { attributes: { vip: true, b: ["y"] } }))._unsafeUnwrapErr();
    const reasons = "reasons" in error ? error.reasons : [];
    expect(reasons.map(({ params }) => ("fields" in params ? [params.fields, params.found] : null))).toEqual([
      [
        ["a", "b"],
        ["absent", '["y"]'],
      ],
      [["vip"], ["true"]],
    ]);
  });

  it("an inherited property is no attribute", () => {
    const odd = policyOf({ targets, appliesTo: { not: { field: "toString", is: "x" } } });
    expect(chosen([odd], ticketWith([], { attributes: {} }))).toBe("p");
  });

  it("an opening or `at` that is no instant is an error", () => {
    expect(selectResponsePolicy([everyone], ticketWith([], { openedAt: Number.NaN }))._unsafeUnwrapErr()).toEqual({
      code: "response/invalid-instant",
      ticketId: "T",
      field: "openedAt",
    });
    expect(selectResponsePolicy([everyone], ticketWith([]), Number.NaN)._unsafeUnwrapErr()).toEqual({
      code: "response/invalid-instant",
      ticketId: "T",
      field: "at",
    });
  });
});

describe("assessResponse with several policies", () => {
  it("decides by the first that applies as of now, and says why the ones before do not", () => {
    const ticket = ticketWith([on("11:00", { type: "attribute", name: "tier", value: "gold" })]);
    const before = orThrow(assessResponse([of2025, gold, everyone], ticket, instant("10:00")));
    expect(before.policyId).toBe("everyone");
    expect(before.reasons.slice(0, 3).map(({ code }) => code)).toEqual([
      "response/policy-not-valid",
      "response/policy-condition-unmet",
      "response/policy-applies",
    ]);
    const after = orThrow(assessResponse([gold, everyone], ticket, instant("11:00")));
    expect([after.policyId, after.policyVersion]).toEqual(["gold", "2"]);
    expect(after.reasons[0]).toEqual({ code: "response/policy-applies", params: { policyId: "gold", policyVersion: "2" } });
  });

  it("a policy given alone decides whatever its condition says", () => {
    expect(orThrow(assessResponse(gold, ticketWith([]), instant("10:00"))).policyId).toBe("gold");
    expect(assessResponse([gold], ticketWith([]), instant("10:00"))._unsafeUnwrapErr().code).toBe("response/no-policy-applies");
  });

  it.each<[string, Partial<Ticket>, Date | number, Record<string, unknown>]>([
    ["an opening that is no instant", { openedAt: Number.NaN }, instant("10:00"), { code: "response/invalid-instant", field: "openedAt" }],
    ["an opening before 1970", { openedAt: -1 }, instant("10:00"), { code: "response/invalid-instant", field: "openedAt" }],
    [
      "an opening after 2200",
      { openedAt: Date.UTC(2201, 0, 1) },
      instant("10:00"),
      { code: "response/invalid-instant", field: "openedAt" },
    ],
    ["a `now` that is no instant", {}, new Date(Number.NaN), { code: "response/invalid-instant", field: "now" }],
    [
      "an event that is no instant",
      { events: [on("10:00", { type: "resolved" }), { type: "resolved", at: new Date(Number.NaN) }] },
      instant("10:00"),
      { code: "response/invalid-instant", field: "events.1.at" },
    ],
    [
      "an event before the opening",
      { events: [on("08:59:59.999", { type: "closed" })] },
      instant("10:00"),
      { code: "response/event-before-opening", index: 0, type: "closed" },
    ],
    [
      "an event before an opening that lies ahead",
      { events: [on("08:30", { type: "closed" })] },
      instant("08:00"),
      { code: "response/event-before-opening", index: 0, type: "closed" },
    ],
    ["no policy at all", {}, instant("10:00"), { code: "response/no-policy-applies", policyIds: ["gold"] }],
  ])("answers %s with an error that names the ticket, in the sweep as well", (_, facts, now, error) => {
    const ticket = { ...ticketWith([]), ...facts };
    expect(assessResponse([gold], ticket, now)._unsafeUnwrapErr()).toMatchObject({ ticketId: "T", ...error });
    expect([...sweepResponses([gold], [ticket], now)]).toEqual([
      {
        ticketId: "T",
        policyId: null,
        policyVersion: null,
        metric: null,
        state: null,
        dueAtMs: null,
        remainingMs: null,
        breached: false,
        nextChangeAtMs: null,
        error: error["code"],
      },
    ]);
  });

  it.each(["odd", "escalated", "acknowledges", "agent-messages", "customer-messager", "attributed", "reassign", "solved"])(
    "an event of a type that is none, such as %s, changes nothing",
    (type) => {
      const events = [{ at: instant("10:00"), type }] as unknown as Ticket["events"];
      expect(orThrow(assessResponse(everyone, ticketWith(events), instant("11:00"))).targets[0]?.state).toBe("running");
    },
  );

  it("an event at the very opening is none before it; 1970 and the last millisecond of 2200 are answered", () => {
    expect(assessResponse(everyone, ticketWith([on("09:00", { type: "agent-message" })]), instant("10:00")).isOk()).toBe(true);
    expect(assessResponse(everyone, { id: "T", openedAt: 0, events: [] }, Date.UTC(2201, 0, 1) - 1).isOk()).toBe(true);
  });
});
