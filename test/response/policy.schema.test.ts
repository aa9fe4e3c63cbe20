import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import { orThrow } from "../../src/index.js";
import {
  assessResponse,
  type CustomMetric,
  defineResponsePolicy,
  describePolicy,
  METRICS,
  type PriorityTarget,
  type ResponsePolicyInput,
  type ResponseTargetInput,
  type responsePolicySchema,
} from "../../src/response/index.js";
import { instant, NINE_TO_FIVE, policyOf, shown, ticketWith } from "./support.js";

const first = { metric: "first-response", within: "PT4H" };

/** The issues of a document as path and code. */
function issuesOf(input: unknown, context?: Parameters<typeof defineResponsePolicy>[1]): readonly (readonly [string, string])[] {
  return defineResponsePolicy(input, context)
    ._unsafeUnwrapErr()
    .issues.map(({ path, code }) => [path.join("."), code] as const);
}
const withTarget = (target: unknown) => ({ id: "p", schedule: "always", targets: [target] });

describe("defineResponsePolicy", () => {
  it.each<[string, unknown, readonly (readonly [string, string])[]]>([
    ["no object", "policy", [["", "wrong-type"]]],
    [
      "nothing",
      {},
      [
        ["id", "missing"],
        ["schedule", "missing"],
        ["targets", "missing"],
      ],
    ],
    ["no target", { id: "p", schedule: "always", targets: [] }, [["targets", "too-small"]]],
    ["an unknown key", { ...withTarget(first), sla: 1 }, [["", "unknown-key"]]],
    ["another format", { ...withTarget(first), format: 2 }, [["format", "not-one-of"]]],
    ["an unknown metric", withTarget({ ...first, metric: "reply" }), [["targets.0.metric", "not-one-of"]]],
    ["a target of zero", withTarget({ ...first, within: "PT0S" }), [["targets.0.within", "too-small"]]],
    ["a negative target", withTarget({ ...first, within: "-PT1H" }), [["targets.0.within", "malformed"]]],
    ["a target in weeks", withTarget({ ...first, within: "P1W" }), [["targets.0.within", "malformed"]]],
    ["a target in months", withTarget({ ...first, within: "P1M" }), [["targets.0.within", "malformed"]]],
    ["a target in years", withTarget({ ...first, within: "P1Y" }), [["targets.0.within", "malformed"]]],
    ["a target that is no length", withTarget({ ...first, within: "4h" }), [["targets.0.within", "malformed"]]],
    ["a record without a priority", withTarget({ ...first, within: {} }), [["targets.0.within", "too-small"]]],
    ["a zero in a record", withTarget({ ...first, within: { high: "PT0S" } }), [["targets.0.within.high", "too-small"]]],
    [
      "a warning that is neither share nor length",
      withTarget({ ...first, warnAt: ["75", "0%", "P1W", "75%"] }),
      [
        ["targets.0.warnAt.0", "malformed"],
        ["targets.0.warnAt.1", "malformed"],
        ["targets.0.warnAt.2", "malformed"],
      ],
    ],
    ["an end of day with hours", withTarget({ ...first, until: "end-of-business-day" }), [["targets.0.within", "breaks-rule"]]],
    [
      "an end of day with hours for one priority",
      withTarget({ ...first, within: { high: "PT4H", low: "P1D", odd: { within: "PT2H" } }, until: "end-of-business-day" }),
      [
        ["targets.0.within.high", "breaks-rule"],
        ["targets.0.within.odd.within", "breaks-rule"],
      ],
    ],
    [
      "an end before its start",
      { ...withTarget(first), validFrom: "2026-02-01T00:00:00Z", validUntil: "2026-01-01T00:00:00Z" },
      [["validUntil", "out-of-order"]],
    ],
    [
      "an end at its start",
      { ...withTarget(first), validFrom: "2026-02-01T00:00:00Z", validUntil: "2026-02-01T01:00:00+01:00" },
      [["validUntil", "out-of-order"]],
    ],
    ["an instant without offset", { ...withTarget(first), validFrom: "2026-02-01T00:00:00" }, [["validFrom", "instant-without-offset"]]],
    ["a malformed condition", { ...withTarget(first), appliesTo: { field: "tier" } }, [["appliesTo", "at-least-one-of"]]],
    ["an empty list of counted statuses", withTarget({ ...first, countedIn: [] }), [["targets.0.countedIn", "too-small"]]],
    [
      "a schedule that never opens",
      { ...withTarget(first), schedule: { timeZone: "UTC", weekly: {} } },
      [["schedule.weekly", "never-open"]],
    ],
    [
      "an unknown zone, told once",
      { ...withTarget(first), schedule: { ...NINE_TO_FIVE, timeZone: "Mars/Base" } },
      [["schedule.timeZone", "unknown-time-zone"]],
    ],
    ["a reference to nothing", { ...withTarget(first), schedule: { ref: "office" } }, [["schedule.ref", "unknown-reference"]]],
    [
      "a list of holidays that is not known",
      { ...withTarget(first), schedule: { ...NINE_TO_FIVE, holidays: [{ ref: "PT" }, { ref: "ES" }] } },
      [
        ["schedule.holidays.0.ref", "unknown-reference"],
        ["schedule.holidays.1.ref", "unknown-reference"],
      ],
    ],
    [
      "a target's own schedule",
      withTarget({ ...first, schedule: { timeZone: "UTC", weekly: { mon: ["9-17"] } } }),
      [["targets.0.schedule.weekly.mon.0", "malformed"]],
    ],
    [
      "a custom metric with a built-in name",
      withTarget({ ...first, metric: { name: "resolution", start: { event: "opened" }, stop: { event: "closed" } } }),
      [["targets.0.metric.name", "duplicate"]],
    ],
    [
      "a condition with a property that its event lacks",
      withTarget({
        ...first,
        metric: { name: "x", start: { event: "opened", to: "a" }, stop: { event: "custom", value: 1, internal: true } },
      }),
      [
        ["targets.0.metric.start", "unknown-key"],
        ["targets.0.metric.stop", "unknown-key"],
        ["targets.0.metric.stop", "unknown-key"],
      ],
    ],
    [
      "an event that is none",
      withTarget({ ...first, metric: { name: "x", start: { event: "open" }, stop: { event: "closed" } } }),
      [["targets.0.metric.start.event", "not-one-of"]],
    ],
    [
      "a choice of no events",
      withTarget({ ...first, metric: { name: "x", start: { any: [] }, stop: { event: "closed" } } }),
      [["targets.0.metric.start.any", "too-small"]],
    ],
  ])("refuses %s", (_, input, issues) => {
    expect(issuesOf(input)).toEqual(issues);
  });

  it("tells all issues at once, of fields and of rules between them", () => {
    const input = {
      id: "",
      schedule: { timeZone: "Mars/Base", weekly: {}, holidays: { ref: "PT" } },
      validFrom: "2026-02-01T00:00:00Z",
      validUntil: "2026-01-01T00:00:00Z",
      targets: [{ metric: "reply", within: "PT4H", until: "end-of-business-day" }, { metric: "pickup" }],
    };
    expect([...issuesOf(input)].sort()).toEqual([
      ["id", "too-small"],
      ["schedule.holidays.ref", "unknown-reference"],
      ["schedule.timeZone", "unknown-time-zone"],
      ["schedule.weekly", "never-open"],
      ["targets.0.metric", "not-one-of"],
      ["targets.0.within", "breaks-rule"],
      ["targets.1.within", "missing"],
      ["validUntil", "out-of-order"],
    ]);
  });

  it("reports a named schedule that is itself wrong where it is named", () => {
    const context = { schedules: { office: { timeZone: "UTC", weekly: {} } } };
    expect(issuesOf({ ...withTarget(first), schedule: { ref: "office" } }, context)).toEqual([["schedule.weekly", "never-open"]]);
  });

  it.each<[string, (context: object) => Record<string, unknown>]>([
    ["the whole schedule", (schedule) => ({ schedule })],
    ["a target's schedule", (schedule) => ({ schedule: "always", targets: [{ ...first, schedule }] })],
    ["the holidays", (holidays) => ({ schedule: { ...NINE_TO_FIVE, holidays } })],
    ["one entry of the holidays", (entry) => ({ schedule: { ...NINE_TO_FIVE, holidays: [entry] } })],
  ])("hostile input as %s is refused with issues and never thrown on", (_, put) => {
    const circle: Record<string, unknown> = { timeZone: "UTC" };
    circle["weekly"] = circle;
    let deep: unknown = [];
    for (let i = 0; i < 50_000; i++) deep = [deep];
    const hostile: readonly (readonly [unknown, string | null])[] = [
      [circle, "nested-too-deep"],
      [deep, "nested-too-deep"],
      [{ timeZone: 1n, weekly: {} }, null],
      [1n, null],
      [Symbol("x"), null],
      [() => 1, null],
      [{ ref: 1n }, null],
      [JSON.parse('{"__proto__":1}'), null],
    ];
    for (const [value, code] of hostile) {
      const found = issuesOf({ id: "p", targets: [first], ...put(value as object) });
      if (code) expect(found).toEqual([["", code]]);
      else expect(found.length).toBeGreaterThan(0);
    }
  });

  it("hostile input elsewhere in the document, and in the context, is refused too", () => {
    const circle: Record<string, unknown> = {};
    circle["x"] = circle;
    const metric = { name: "x", start: { event: "opened" }, stop: { event: "custom", value: 1n } };
    expect(issuesOf(withTarget({ ...first, within: circle }))).toEqual([["", "nested-too-deep"]]);
    expect(
      issuesOf({
        ...withTarget({ ...first, metric }),
        targets: [
          { ...first, metric },
          { ...first, metric },
        ],
      }).length,
    ).toBeGreaterThan(0);
    const referring = { ...withTarget(first), schedule: { ref: "a" } };
    expect(issuesOf(referring, { schedules: { a: circle as never } })).toEqual([["schedule", "nested-too-deep"]]);
    expect(issuesOf(referring, { schedules: { a: { timeZone: 1n, weekly: {} } as never } }).length).toBeGreaterThan(0);
  });

  it("an own `__proto__` among the priorities is an unknown key", () => {
    const within = JSON.parse('{"__proto__":"PT1H","high":"PT2H"}');
    expect(issuesOf(withTarget({ ...first, within }))).toEqual([["targets.0.within", "unknown-key"]]);
  });

  it("one name stands for one custom metric, given as often as you like", () => {
    const metric = (event: string) => ({ name: "own", start: { event: "opened" }, stop: { event: "custom", name: event } });
    const targets = (...events: readonly string[]) => ({
      id: "p",
      schedule: "always",
      targets: events.map((event) => ({ metric: metric(event), within: "PT1H" })),
    });
    expect(issuesOf(targets("a", "a", "b"))).toEqual([["targets.2.metric.name", "duplicate"]]);
    expect(defineResponsePolicy(targets("a", "a")).isOk()).toBe(true);
  });

  it("a combined schedule of the context is refused where it is named", () => {
    const context = { schedules: { both: { unite: [NINE_TO_FIVE, NINE_TO_FIVE] } as never } };
    expect(issuesOf({ ...withTarget({ ...first, schedule: { ref: "both" } }) }, context)).toEqual([["targets.0.schedule", "breaks-rule"]]);
  });

  it.each<[string, unknown]>([
    ["a schedule", { ref: "plain" }],
    ["a schedule that names holidays", { ref: "named" }],
    ["a schedule whose list of holidays names one", { ref: "mixed" }],
    ["holidays", { ...NINE_TO_FIVE, holidays: { ref: "PT" } }],
  ])("the JSON of a policy with %s of the context defines it again", (_, schedule) => {
    const context = {
      schedules: {
        plain: { ...NINE_TO_FIVE, id: "s", meta: { a: null } },
        named: { ...NINE_TO_FIVE, holidays: { ref: "PT" } },
        mixed: { ...NINE_TO_FIVE, holidays: ["2026-03-09", { ref: "PT" }] as const },
      },
      holidays: { PT: ["2026-03-03", { date: "2026-03-04", name: "Feira" }] as const },
    };
    const policy = orThrow(defineResponsePolicy({ id: "p", schedule, targets: [first, { ...first, schedule }] }, context));
    const again = orThrow(defineResponsePolicy(JSON.parse(JSON.stringify(policy))));
    expect(again.input).toEqual(policy.input);
    expect(describePolicy(again)).toEqual(describePolicy(policy));
  });

  it("names what the context knows", () => {
    const refused = defineResponsePolicy({ ...withTarget(first), schedule: { ref: "offcie" } }, { schedules: { office: NINE_TO_FIVE } });
    expect(refused._unsafeUnwrapErr().issues[0]?.params).toEqual({ reference: "offcie", known: ["office"] });
  });

  it("takes schedules and holidays by name, one list for many policies, and keeps copies of them in its input", () => {
    const context = {
      schedules: { office: { ...NINE_TO_FIVE, holidays: { ref: "PT" } } },
      holidays: { PT: ["2026-03-03", { date: "2026-03-04", name: "Feira" }] as const },
    };
    const input = {
      id: "p",
      schedule: { ref: "office" },
      targets: [first, { ...first, schedule: { ...NINE_TO_FIVE, holidays: ["2026-03-05", { ref: "PT" }] } }],
    };
    const policy = orThrow(defineResponsePolicy(input, context));
    const ticket = ticketWith([], { openedAt: instant("16:00") });
    const assessment = orThrow(assessResponse(policy, ticket, instant("16:00")));
    expect(assessment.targets.map(({ dueAt }) => shown(dueAt))).toEqual(["thu 12:00", "fri 12:00"]);
    expect(policy.input.schedule).toEqual({ ...NINE_TO_FIVE, holidays: ["2026-03-03", { date: "2026-03-04", name: "Feira" }] });
    const again = orThrow(defineResponsePolicy(JSON.parse(JSON.stringify(policy))));
    expect(orThrow(assessResponse(again, ticket, instant("16:00")))).toEqual(assessment);
  });

  it("keeps a frozen input, an id, a version, a name and its validity", () => {
    const input = {
      ...withTarget(first),
      version: "3",
      name: "Support",
      format: 1,
      meta: { owner: "ana" },
      validFrom: "2026-01-01T00:00:00+01:00",
      validUntil: "2027-01-01T00:00:00Z",
    };
    const policy = orThrow(defineResponsePolicy(input));
    expect(policy).toMatchObject({
      id: "p",
      version: "3",
      name: "Support",
      validFrom: new Date("2025-12-31T23:00:00Z"),
      validUntil: new Date("2027-01-01T00:00:00Z"),
    });
    expect(policy.toJSON()).toBe(policy.input);
    expect(policy.input).toEqual(input);
    expect(Object.isFrozen(policy) && Object.isFrozen(policy.input) && Object.isFrozen(policy.input.targets[0])).toBe(true);
    expect(Object.keys(policy)).toEqual(["id", "version", "name", "validFrom", "validUntil", "input", "toJSON"]);
    expect(policyOf({ targets: [first] })).toMatchObject({ version: null, name: null, validFrom: null, validUntil: null });
  });

  it("leaves the document it was given alone", () => {
    const input = { ...withTarget({ ...first, within: { high: "PT1H" } }), schedule: { ...NINE_TO_FIVE } };
    orThrow(defineResponsePolicy(input));
    expect(Object.isFrozen(input) || Object.isFrozen(input.targets[0]) || Object.isFrozen(input.schedule)).toBe(false);
  });

  it("a policy that was not defined is a caller's bug", () => {
    expect(() => assessResponse({ ...policyOf({ targets: [first] }) }, ticketWith([]), 0)).toThrow(RangeError);
  });

  it("the schema and the interface are one, key by key", () => {
    type Schema = z.output<typeof responsePolicySchema>;
    expectTypeOf<keyof Schema>().toEqualTypeOf<keyof ResponsePolicyInput>();
    expectTypeOf<keyof Schema["targets"][number]>().toEqualTypeOf<keyof ResponseTargetInput>();
    type Metric = Extract<Schema["targets"][number]["metric"], object>;
    expectTypeOf<keyof Metric>().toEqualTypeOf<keyof CustomMetric>();
    expectTypeOf<Metric>().toExtend<CustomMetric>();
    expectTypeOf<Schema>().toExtend<ResponsePolicyInput>();
    expectTypeOf<Extract<Exclude<Schema["targets"][number]["within"], string>[string], object>>().toExtend<PriorityTarget>();
  });

  it("has a constant for each built-in metric, by its name", () => {
    expect(Object.entries(METRICS).map(([key, { name }]) => key === name)).toEqual(new Array(8).fill(true));
    expect(Object.values(METRICS).every((metric) => Object.isFrozen(metric) && Object.isFrozen(metric.stop))).toBe(true);
  });
});
