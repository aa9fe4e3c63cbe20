import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import { orThrow } from "../../src/index.js";
import { parseTicket, type Ticket, type TicketEvent, type ticketEventSchema, type ticketSchema } from "../../src/response/index.js";

const ticket = { id: "T", openedAt: "2026-03-02T09:00:00Z", events: [] };
const AT = "2026-03-02T10:00:00+01:00";
const issuesOf = (json: unknown) =>
  parseTicket(json)
    ._unsafeUnwrapErr()
    .issues.map(({ path, code }) => [path.join("."), code]);
const withEvent = (event: unknown) => ({ ...ticket, events: [event] });

describe("parseTicket", () => {
  it("reads every type of event, and instants as dates", () => {
    const events = [
      { at: AT, type: "customer-message" },
      { at: AT, type: "agent-message", internal: true },
      { at: AT, type: "acknowledged" },
      { at: AT, type: "assigned", to: "ana" },
      { at: AT, type: "status", to: "open" },
      { at: AT, type: "priority", to: "high" },
      { at: AT, type: "attribute", name: "region", value: "north" },
      { at: AT, type: "resolved" },
      { at: AT, type: "reopened" },
      { at: AT, type: "closed" },
      { at: AT, type: "custom", name: "part-received" },
    ];
    const json = { ...ticket, priority: "low", status: "new", attributes: { tags: ["a", "b"], vip: true, seats: 4, tier: "gold" }, events };
    const parsed = orThrow(parseTicket(json));
    expect(parsed).toEqual({
      ...json,
      openedAt: new Date("2026-03-02T09:00:00Z"),
      events: events.map((event) => ({ ...event, at: new Date("2026-03-02T09:00:00Z") })),
    });
  });

  it("reads null as absent", () => {
    expect(orThrow(parseTicket({ ...ticket, priority: null, attributes: { tier: null } }))).toEqual({
      id: "T",
      openedAt: new Date(ticket.openedAt),
      attributes: {},
      events: [],
    });
  });

  it("drops unknown keys when asked to", () => {
    const row = { ...ticket, assignee: "ana", events: [{ at: AT, type: "resolved", by: "bob" }] };
    expect(issuesOf(row)).toEqual([
      ["events.0", "unknown-key"],
      ["", "unknown-key"],
    ]);
    expect(orThrow(parseTicket(row, { unknownKeys: "drop" })).events).toEqual([{ at: new Date(AT), type: "resolved" }]);
  });

  it.each<[string, unknown, readonly (readonly string[])[]]>([
    ["no opening", { id: "T", events: [] }, [["openedAt", "missing"]]],
    ["two openings", withEvent({ at: AT, type: "opened" }), [["events.0.type", "not-one-of"]]],
    ["an event without offset", withEvent({ at: "2026-03-02T10:00:00", type: "resolved" }), [["events.0.at", "instant-without-offset"]]],
    ["an event that is no instant", withEvent({ at: "yesterday", type: "resolved" }), [["events.0.at", "malformed"]]],
    ["an event without an instant", withEvent({ type: "resolved" }), [["events.0.at", "missing"]]],
    ["a status that names none", withEvent({ at: AT, type: "status" }), [["events.0.to", "missing"]]],
    ["a date that does not exist", { ...ticket, openedAt: "2026-02-30T09:00:00Z" }, [["openedAt", "malformed"]]],
    [
      "an attribute that is a list in an event",
      withEvent({ at: AT, type: "attribute", name: "tags", value: ["a"] }),
      [["events.0.value", "wrong-type"]],
    ],
  ])("refuses %s", (_, json, issues) => {
    expect(issuesOf(json)).toEqual(issues);
  });

  it("accepts a format and keeps `meta` as it is", () => {
    const json = { format: 1, meta: { owner: null, list: [1] }, id: "T", openedAt: "2026-03-02T09:00:00Z", events: [] };
    expect(orThrow(parseTicket(json))).toEqual({
      meta: { owner: null, list: [1] },
      id: "T",
      openedAt: new Date("2026-03-02T09:00:00Z"),
      events: [],
    });
    expect(parseTicket({ ...json, format: 2 }).isErr()).toBe(true);
  });

  it("an own `__proto__` among the attributes is an unknown key", () => {
    const json = JSON.parse('{"id":"T","openedAt":"2026-03-02T09:00:00Z","attributes":{"__proto__":"x"},"events":[]}');
    expect(
      parseTicket(json)
        ._unsafeUnwrapErr()
        .issues.map(({ path, code }) => [path.join("."), code]),
    ).toEqual([["attributes", "unknown-key"]]);
  });

  it("the schema and the interface are one, but for instants", () => {
    type Parsed = z.output<typeof ticketSchema>;
    expectTypeOf<keyof Parsed>().toEqualTypeOf<keyof Ticket | "format">();
    type JsonEvent = z.output<typeof ticketEventSchema>;
    expectTypeOf<JsonEvent["type"]>().toEqualTypeOf<TicketEvent["type"]>();
    expectTypeOf<Omit<JsonEvent, "at">>().toExtend<Omit<TicketEvent, "at">>();
    expectTypeOf<keyof Extract<JsonEvent, { type: "attribute" }>>().toEqualTypeOf<keyof Extract<TicketEvent, { type: "attribute" }>>();
    expectTypeOf<keyof Extract<JsonEvent, { type: "agent-message" }>>().toEqualTypeOf<
      keyof Extract<TicketEvent, { type: "agent-message" }>
    >();
    // @ts-expect-error a status event names its status
    const event: TicketEvent = { at: 0, type: "status" };
    expect(event.type).toBe("status");
  });
});
