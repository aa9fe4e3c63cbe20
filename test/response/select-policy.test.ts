import { describe, expect, it } from "vitest";
import { orThrow } from "../../src/index.js";
import {
  assessResponse,
  assessResponses,
  selectResponsePolicy,
  sweepResponses,
  type Ticket,
  withLabels,
} from "../../src/response/index.js";
import { assess, instant, on, policyOf, ticketWith } from "./support.js";

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

  it("of changes at one instant the last of the list holds", () => {
    const tier = (value: string) => on("10:00", { type: "attribute", name: "tier", value });
    expect(chosen([gold, everyone], ticketWith([tier("silver"), tier("gold")]))).toBe("gold");
    expect(chosen([gold, everyone], ticketWith([tier("silver"), tier("gold"), tier("silver")]))).toBe("everyone");
  });

  it("reads the status as the clocks do: absent is new, and a reopening out of a status that resolves is open", () => {
    const of = (status: string, resolvedIn?: readonly string[]) =>
      policyOf({ id: status, targets, resolvedIn, appliesTo: { field: "status", is: status } });
    const all = [of("new"), of("open"), of("solved")];
    expect(chosen(all, ticketWith([]))).toBe("new");
    const solved = on("10:00", { type: "status", to: "solved" });
    const reopened = on("11:00", { type: "reopened" });
    expect(chosen(all, ticketWith([reopened, solved]))).toBe("open");
    expect(chosen(all, ticketWith([solved, reopened]), instant("10:30"))).toBe("solved");
    expect(chosen(all, ticketWith([reopened], { status: "solved" }))).toBe("open");
    expect(chosen(all, ticketWith([on("12:00", { type: "status", to: "solved" }), reopened]))).toBe("solved");
    const own = (status: string) => of(status, ["done"]);
    expect(chosen([own("open"), own("solved")], ticketWith([solved, reopened]))).toBe("solved");
    const assessment = assess(everyone, ticketWith([solved, reopened]), "12:00");
    expect(withLabels(assessment, ticketWith([solved, reopened]), ["status"], instant("12:00")).labels).toEqual({ status: "open" });
    expect(withLabels(assessment, ticketWith([solved, reopened]), ["status"], instant("12:00"), own("x")).labels).toEqual({
      status: "solved",
    });
    expect(withLabels(assessment, ticketWith([]), ["status"], instant("12:00")).labels).toEqual({ status: "new" });
  });

  it.each<[string, unknown, string]>([
    ["before 1970", { openedAt: -1 }, "openedAt"],
    ["far away", { openedAt: 8e15 }, "openedAt"],
    ["no event", { events: [null] }, "events.0.at"],
    ["an event at no instant", { events: [{ at: Number.NaN, type: "closed" }] }, "events.0.at"],
    ["no list of events", { events: undefined }, "events"],
  ])("refuses what an assessment refuses: %s", (_, facts, field) => {
    const ticket = { ...ticketWith([]), ...(facts as object) } as Ticket;
    const error = { code: "response/invalid-instant", ticketId: "T", field };
    expect(selectResponsePolicy([everyone], ticket)._unsafeUnwrapErr()).toEqual(error);
    expect(assessResponse([everyone], ticket, instant("10:00"))._unsafeUnwrapErr()).toEqual(error);
    expect([...sweepResponses([everyone], [ticket], instant("10:00"))][0]?.error).toBe(error.code);
  });

  it("an event before the opening is refused too; `at` must lie in the years", () => {
    const early = ticketWith([on("08:00", { type: "closed" })]);
    const error = { code: "response/event-before-opening", ticketId: "T", index: 0, type: "closed" };
    expect(selectResponsePolicy([everyone], early)._unsafeUnwrapErr()).toEqual(error);
    expect(selectResponsePolicy([everyone], ticketWith([]), -1)._unsafeUnwrapErr()).toMatchObject({ field: "at" });
  });

  it("values that no attribute may hold stop no batch", () => {
    const circle: unknown[] = [];
    circle.push(circle);
    const values = [circle, null, 1n, { a: 1 }, new Date(0)];
    const has = policyOf({ targets, appliesTo: { field: "tier", has: "gold" } });
    const tickets = values.map((tier) => ({ ...ticketWith([]), attributes: { tier } }) as unknown as Ticket);
    const found = [...assessResponses([has], tickets, instant("10:00"))].map((result) => {
      const error = result._unsafeUnwrapErr();
      return error.code === "response/no-policy-applies" && error.reasons[0]?.params;
    });
    expect(found.map((params) => params && "found" in params && params.found[0])).toEqual([
      "object",
      "absent",
      "bigint",
      "object",
      "object",
    ]);
    const odd = { ...ticketWith([]), events: [{ at: instant("10:00") }] } as unknown as Ticket;
    expect(assess(everyone, odd, "11:00").targets[0]?.state).toBe("running");
    expect(withLabels(assess(everyone, odd, "11:00"), tickets[0] as Ticket, ["tier"], 0).labels).toEqual({ tier: "" });
  });

  it("a Date that was handed out does not move the validity", () => {
    const before = of2026.validFrom as Date;
    before.setTime(Number.NaN);
    of2026.validUntil?.setTime(0);
    expect(of2026.validFrom).toEqual(new Date("2026-01-01T00:00:00Z"));
    expect(chosen([of2026], ticketWith([]))).toBe("new");
    expect(chosen([of2026], ticketWith([], { openedAt: 0 }))).toBe("response/no-policy-applies");
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
