import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import { planFollowUps } from "../../src/followup/plan-follow-ups.js";
import type { FollowUpPolicyInput } from "../../src/followup/policy.js";
import { defineFollowUpPolicy, type followUpPolicySchema } from "../../src/followup/policy.schema.js";
import { RETAIL_FOLLOW_UP } from "../../src/followup/presets/retail.js";
import { SUPPORT_DESK_FOLLOW_UP } from "../../src/followup/presets/support-desk.js";
import { VEHICLE_SERVICE_FOLLOW_UP } from "../../src/followup/presets/vehicle-service.js";
import type { FollowUpSubject } from "../../src/followup/subject.js";
import { type followUpSubjectSchema, parseFollowUpSubject } from "../../src/followup/subject.schema.js";
import { SURVEY } from "./plan.js";

const valid = { id: "desk", touchpoints: [SURVEY] };
const issuesOf = (change: object) =>
  defineFollowUpPolicy({ ...valid, ...change })
    ._unsafeUnwrapErr()
    .issues.map(({ path, code }) => `${path.join(".")} ${code}`);
const withTouchpoint = (change: object) => issuesOf({ touchpoints: [{ ...SURVEY, ...change }] });
const withTiming = (change: object) => withTouchpoint({ timing: [{ anchor: "delivery", earliest: "P7D", latest: "P14D", ...change }] });

describe("defineFollowUpPolicy", () => {
  it("keeps the document, frozen, with its id, version and validity", () => {
    const input = {
      ...valid,
      version: "2",
      format: 1,
      meta: { owner: "desk" },
      validFrom: "2026-01-01T00:00:00Z",
      validUntil: "2027-01-01T00:00:00+01:00",
    };
    const policy = defineFollowUpPolicy(input)._unsafeUnwrap();
    expect(JSON.parse(JSON.stringify(policy))).toEqual(input);
    expect(policy).toMatchObject({
      id: "desk",
      version: "2",
      validFrom: new Date("2026-01-01T00:00:00Z"),
      validUntil: new Date("2026-12-31T23:00:00Z"),
    });
    expect(Object.isFrozen(policy) && Object.isFrozen(policy.input.touchpoints[0])).toBe(true);
    expect(defineFollowUpPolicy(valid)._unsafeUnwrap()).toMatchObject({ version: null, validFrom: null, validUntil: null });
    expect(Object.keys(policy)).toEqual(["id", "version", "validFrom", "validUntil", "input", "toJSON"]);
  });

  it.each([
    ["no touchpoint", issuesOf({ touchpoints: [] }), ["touchpoints too-small"]],
    ["an unknown key", issuesOf({ touchpoint: [] }), [" unknown-key"]],
    ["two touchpoints of one id", issuesOf({ touchpoints: [SURVEY, SURVEY] }), ["touchpoints.1.id duplicate"]],
    [
      "validity the wrong way round",
      issuesOf({ validFrom: "2026-01-01T00:00:00Z", validUntil: "2026-01-01T01:00:00+01:00" }),
      ["validUntil out-of-order"],
    ],
    ["an instant without an offset", issuesOf({ validFrom: "2026-01-01T00:00:00" }), ["validFrom instant-without-offset"]],
    [
      "a frequency of months, of nothing, of no contact",
      issuesOf({
        frequency: [
          { count: 0, per: "P1M" },
          { count: 1, per: "PT0S" },
          { count: 1, per: "7 days" },
        ],
      }),
      ["frequency.0.count too-small", "frequency.0.per breaks-rule", "frequency.1.per breaks-rule", "frequency.2.per malformed"],
    ],
    ["a purpose that is none", issuesOf({ consent: { ads: { need: "consent" } } }), ["consent unknown-key"]],
    [
      "contact rules of one id twice, and without a rule",
      issuesOf({
        contactRules: [
          { id: "a", jurisdiction: "PT", rules: [] },
          { id: "a", jurisdiction: "PT", rules: [] },
        ],
      }),
      ["contactRules.0.rules too-small", "contactRules.1.rules too-small", "contactRules.1.id duplicate"],
    ],
    [
      "a kind and a channel that are none",
      withTouchpoint({ kind: "survey", channels: ["fax"] }),
      ["touchpoints.0.kind not-one-of", "touchpoints.0.channels.0 not-one-of"],
    ],
    [
      "no channel, or one twice",
      [...withTouchpoint({ channels: [] }), ...withTouchpoint({ channels: ["email", "phone", "email"] })],
      ["touchpoints.0.channels too-small", "touchpoints.0.channels.2 duplicate"],
    ],
    [
      "no timing, or an event twice",
      [...withTouchpoint({ timing: [] }), ...withTouchpoint({ timing: [SURVEY.timing[0], SURVEY.timing[0]] })],
      ["touchpoints.0.timing too-small", "touchpoints.0.timing.1.anchor duplicate"],
    ],
    ["the latest before the earliest", withTiming({ latest: "P6D" }), ["touchpoints.0.timing.0.latest out-of-order"]],
    ["the ideal after the latest", withTiming({ ideal: "P15D" }), ["touchpoints.0.timing.0.latest out-of-order"]],
    [
      "expiry before the latest, by the mean month",
      withTiming({ latest: "P31D", expires: "P1M" }),
      ["touchpoints.0.timing.0.expires out-of-order"],
    ],
    [
      "times before the event, the wrong way round",
      withTiming({ earliest: "-P7D", latest: "-P14D" }),
      ["touchpoints.0.timing.0.latest out-of-order"],
    ],
    [
      "a category that turns the times round",
      withTouchpoint({ categories: { tools: { earliest: "P20D" } } }),
      ["touchpoints.0.categories.tools.ideal out-of-order"],
    ],
    ["a contact without any time", withTiming({ latest: "P7D" }), ["touchpoints.0.timing.0.latest out-of-order"]],
    ["a contact whose ideal is its end", withTiming({ ideal: "P14D", expires: "P2W" }), ["touchpoints.0.timing.0.expires out-of-order"]],
    ["more than a century", withTiming({ latest: "P101Y" }), ["touchpoints.0.timing.0.latest breaks-rule"]],
    ["no length", withTiming({ latest: "14 days" }), ["touchpoints.0.timing.0.latest malformed"]],
    [
      "a rhythm of one purchase",
      withTiming({ rhythm: { purchases: 1, otherwise: "P0D" } }),
      ["touchpoints.0.timing.0.rhythm.purchases too-small", "touchpoints.0.timing.0.rhythm.otherwise breaks-rule"],
    ],
    [
      "a season that not every year has",
      withTouchpoint({ season: { from: "02-29", to: "13-01" } }),
      ["touchpoints.0.season.from malformed", "touchpoints.0.season.to malformed"],
    ],
    [
      "reminders without a distance",
      withTouchpoint({ reminders: { every: "PT0S", times: 0 } }),
      ["touchpoints.0.reminders.every breaks-rule", "touchpoints.0.reminders.times too-small"],
    ],
  ])("refuses %s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it("reports everything at once", () => {
    const issues = issuesOf({
      validFrom: "x",
      touchpoints: [{ ...SURVEY, kind: "x" }, SURVEY],
      hours: [{ channels: ["phone"], hours: { mon: ["25:00-26:00"] } }],
    });
    expect(issues).toEqual([
      "validFrom malformed",
      "touchpoints.0.kind not-one-of",
      "hours.0.hours.mon.0 malformed",
      "touchpoints.1.id duplicate",
    ]);
  });

  it("has interface and schema alike, key by key", () => {
    expectTypeOf<z.output<typeof followUpPolicySchema>>().toEqualTypeOf<FollowUpPolicyInput>();
    // @ts-expect-error a touchpoint without a kind
    const kindless: FollowUpPolicyInput = { id: "x", touchpoints: [{ id: "x", channels: ["email"], timing: [] }] };
    expect(kindless.id).toBe("x");
  });
});

describe("presets", () => {
  const PRESETS = [RETAIL_FOLLOW_UP, VEHICLE_SERVICE_FOLLOW_UP, SUPPORT_DESK_FOLLOW_UP];
  it.each(PRESETS)("$id is a valid policy, each touchpoint with its source", (preset) => {
    const policy = defineFollowUpPolicy(structuredClone(preset))._unsafeUnwrap();
    expect(policy.toJSON()).toEqual(preset);
    for (const { source } of preset.touchpoints) expect(source.asOf).toBe("2026-11-22");
  });

  const subject = (kind: string, productCategory?: string): FollowUpSubject => ({
    customerId: "c",
    timeZone: "UTC",
    anchors: [{ kind, at: new Date("2026-06-01T12:00:00Z"), productCategory }],
    consents: [],
    history: [],
  });
  it.each([
    ["hard goods after 21 days (PowerReviews)", RETAIL_FOLLOW_UP, "delivery", "hard-goods", "satisfaction", "2026-06-22"],
    ["soft goods after 14 days (PowerReviews)", RETAIL_FOLLOW_UP, "delivery", "soft-goods", "satisfaction", "2026-06-15"],
    ["perishables sooner", RETAIL_FOLLOW_UP, "delivery", "perishable", "satisfaction", "2026-06-03"],
    [
      "anything else after 10 days, within the one to two weeks of practice",
      RETAIL_FOLLOW_UP,
      "delivery",
      undefined,
      "satisfaction",
      "2026-06-11",
    ],
    ["later where the delivery is not known", RETAIL_FOLLOW_UP, "purchase", undefined, "satisfaction", "2026-06-15"],
    ["a workshop from day 3 (DealerMine)", VEHICLE_SERVICE_FOLLOW_UP, "repair-returned", undefined, "service-call", "2026-06-04"],
    ["a solved ticket after 24 hours (Zendesk)", SUPPORT_DESK_FOLLOW_UP, "complaint-closed", undefined, "closure-survey", "2026-06-02"],
  ] as const)("%s", (_, preset, kind, category, touchpointId, best) => {
    const policy = defineFollowUpPolicy(preset)._unsafeUnwrap();
    const plan = planFollowUps(policy, subject(kind, category), new Date("2026-06-01T13:00:00Z"))._unsafeUnwrap();
    expect(plan.touchpoints.find((one) => one.touchpointId === touchpointId)?.window?.best).toEqual(new Date(`${best}T12:00:00Z`));
  });
});

describe("parseFollowUpSubject", () => {
  const json = {
    customerId: "ana",
    timeZone: "Europe/Lisbon",
    jurisdiction: "PT",
    anchors: [{ kind: "delivery", at: "2026-03-02T12:00:00Z", productCategory: "tools", reference: "u1" }],
    consents: [
      {
        purpose: "survey",
        channel: "email",
        state: "granted",
        at: "2026-01-05T10:00:00Z",
        basis: "soft-opt-in",
        until: "2027-01-05T10:00:00Z",
      },
    ],
    history: [{ purpose: "survey", channel: "email", at: "2026-03-01T12:00:00Z", outcome: "sent", touchpoint: "survey", reference: "u1" }],
    open: [{ kind: "repair", since: "2026-03-01T12:00:00Z", reference: "u1" }],
    doNotContact: [
      { list: "Robinson", at: "2026-03-01T12:00:00Z", until: "2026-04-01T12:00:00Z", purposes: ["survey"], channels: ["phone"] },
    ],
    holidays: ["2026-04-25"],
    agreedToOtherTimes: true,
    attributes: { profile: "vip" },
  };
  it("turns texts into instants, and null into absent", () => {
    const parsed = parseFollowUpSubject(json)._unsafeUnwrap();
    expect(
      JSON.parse(JSON.stringify(parsed), (key, value) =>
        ["at", "until", "since"].includes(key) ? String(value).replace(".000Z", "Z") : value,
      ),
    ).toEqual(json);
    expect(parsed.anchors[0]?.at).toEqual(new Date("2026-03-02T12:00:00Z"));
    expect([parsed.consents[0]?.until, parsed.open?.[0]?.since, parsed.doNotContact?.[0]?.until]).toEqual([
      new Date("2027-01-05T10:00:00Z"),
      new Date("2026-03-01T12:00:00Z"),
      new Date("2026-04-01T12:00:00Z"),
    ]);
    const bare = { customerId: "ana", timeZone: "UTC", jurisdiction: null, anchors: [], consents: [], history: [], open: null };
    expect(parseFollowUpSubject(bare)._unsafeUnwrap()).toEqual({
      customerId: "ana",
      timeZone: "UTC",
      anchors: [],
      consents: [],
      history: [],
    });
  });

  it.each([
    ["a zone that is none", { timeZone: "Lisbon time" }, ["timeZone unknown-time-zone"]],
    [
      "an instant without an offset",
      { anchors: [{ kind: "delivery", at: "2026-03-02T12:00:00" }] },
      ["anchors.0.at instant-without-offset"],
    ],
    [
      "an outcome and a state that are none",
      { history: [{ ...json.history[0], outcome: "opened" }], consents: [{ ...json.consents[0], state: "maybe" }] },
      ["consents.0.state not-one-of", "history.0.outcome not-one-of"],
    ],
    ["a column of the database", { created_at: 1 }, [" unknown-key"]],
  ])("refuses %s", (_, change, issues) => {
    const found = parseFollowUpSubject({ ...json, ...change });
    expect(found._unsafeUnwrapErr().issues.map(({ path, code }) => `${path.join(".")} ${code}`)).toEqual(issues);
  });

  it("drops unknown keys on request", () => {
    expect(parseFollowUpSubject({ ...json, created_at: 1 }, { unknownKeys: "drop" }).isOk()).toBe(true);
  });

  it("has interface and schema alike, key by key", () => {
    type Keys<T> = T extends readonly (infer Item)[] ? keyof Item : never;
    type Json = z.output<typeof followUpSubjectSchema>;
    expectTypeOf<keyof Json>().toEqualTypeOf<keyof FollowUpSubject>();
    expectTypeOf<Keys<Json["anchors"]>>().toEqualTypeOf<Keys<FollowUpSubject["anchors"]>>();
    expectTypeOf<Keys<Json["consents"]>>().toEqualTypeOf<Keys<FollowUpSubject["consents"]>>();
    expectTypeOf<Keys<Json["history"]>>().toEqualTypeOf<Keys<FollowUpSubject["history"]>>();
    expectTypeOf<Keys<NonNullable<Json["doNotContact"]>>>().toEqualTypeOf<Keys<NonNullable<FollowUpSubject["doNotContact"]>>>();
    expectTypeOf<Keys<NonNullable<Json["open"]>>>().toEqualTypeOf<Keys<NonNullable<FollowUpSubject["open"]>>>();
  });
});
