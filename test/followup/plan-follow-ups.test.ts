import { describe, expect, it } from "vitest";
import { CONTACT_RULES } from "../../src/followup/contact-windows.js";
import { planFollowUps } from "../../src/followup/plan-follow-ups.js";
import type { Touchpoint } from "../../src/followup/policy.js";
import type { FollowUpSubject } from "../../src/followup/subject.js";
import { ANA, planned, planOf, policyOf, SURVEY, shortOf } from "./plan.js";

const at = (text: string) => new Date(text);
const sent = (
  text: string,
  outcome: FollowUpSubject["history"][number]["outcome"] = "sent",
  more: Partial<FollowUpSubject["history"][number]> = {},
) => ({ purpose: "survey", channel: "email", at: at(text), outcome, ...more }) as const;
const granted = (purpose: "survey" | "marketing", channel: "email" | "phone", more = {}) =>
  ({ purpose, channel, state: "granted", at: at("2026-01-05T10:00:00Z"), ...more }) as const;
const NO_LAW = ["anchored", "no-jurisdiction", "no-consent-needed"];

describe("the times of a contact", () => {
  it("is planned from the least time of trial to the latest, best at the ideal", () => {
    expect(planned(SURVEY, {}, "2026-03-05T12:00:00Z")).toEqual({
      state: "planned",
      channel: "email",
      window: ["2026-03-09T12:00Z", "2026-03-12T12:00Z", "2026-03-16T12:00Z"],
      reasons: NO_LAW,
      nextChangeAt: "2026-03-12T12:00Z",
    });
  });

  it.each([
    ["a millisecond before the ideal", "2026-03-12T11:59:59.999Z", "planned", "2026-03-12T12:00Z", NO_LAW],
    ["at the ideal", "2026-03-12T12:00:00.000Z", "due", "2026-03-16T12:00Z", [...NO_LAW, "due"]],
    ["at the latest", "2026-03-16T12:00:00.000Z", "due", "2026-04-01T11:00Z", [...NO_LAW, "late", "due"]],
    ["a millisecond before it expires", "2026-04-01T10:59:59.999Z", "due", "2026-04-01T11:00Z", [...NO_LAW, "late", "due"]],
    ["when it expires, 30 days by the clock on the wall", "2026-04-01T11:00:00.000Z", "dropped", null, ["anchored", "expired"]],
  ] as const)("%s", (_, now, state, nextChangeAt, reasons) => {
    const { window, channel, ...rest } = planned(SURVEY, {}, now);
    expect(rest).toEqual({ state, reasons, nextChangeAt });
    expect(window?.[1] ?? null).toBe(state === "dropped" ? null : "2026-03-12T12:00Z");
    expect(channel).toBe(state === "dropped" ? null : "email");
  });

  it("counts hours as time that passes, also over a change of clocks", () => {
    const touchpoint = { ...SURVEY, timing: [{ anchor: "delivery", earliest: "PT24H", latest: "P2D" }] } as const;
    const anchors = [{ kind: "delivery", at: at("2026-03-28T12:00:00Z") }];
    expect(planned(touchpoint, { anchors }, "2026-03-28T13:00:00Z").window).toEqual([
      "2026-03-29T12:00Z",
      "2026-03-29T12:00Z",
      "2026-03-30T11:00Z",
    ]);
  });

  it("lies before an event that is to come: the end of the warranty", () => {
    const touchpoint = {
      id: "w",
      kind: "warranty-expiry",
      channels: ["email"],
      timing: [{ anchor: "warranty-end", earliest: "-P60D", ideal: "-P45D", latest: "-P30D", expires: "-P1D" }],
    } as const;
    const anchors = [{ kind: "warranty-end", at: at("2026-12-31T12:00:00Z") }];
    expect(planned(touchpoint, { anchors }, "2026-03-05T12:00:00Z").window).toEqual([
      "2026-11-01T12:00Z",
      "2026-11-16T12:00Z",
      "2026-12-01T12:00Z",
    ]);
  });

  it("takes the times of the product category", () => {
    const touchpoint = {
      ...SURVEY,
      categories: { perishable: { earliest: "P1D", ideal: "P2D", latest: "P4D", expires: "P7D" }, garden: { ideal: "P12D" } },
    } as const;
    const of = (productCategory: string) =>
      planned(touchpoint, { anchors: [{ ...ANA.anchors[0], productCategory }] }, "2026-03-02T13:00:00Z").window;
    expect(of("perishable")).toEqual(["2026-03-03T12:00Z", "2026-03-04T12:00Z", "2026-03-06T12:00Z"]);
    expect(of("garden")).toEqual(["2026-03-09T12:00Z", "2026-03-14T12:00Z", "2026-03-16T12:00Z"]);
    expect(of("toString")).toEqual(["2026-03-09T12:00Z", "2026-03-12T12:00Z", "2026-03-16T12:00Z"]);
  });

  it("never has the ideal before the earliest time, or the latest before the ideal, whatever a month brings", () => {
    const touchpoint = {
      ...SURVEY,
      timing: [{ anchor: "delivery", earliest: "P31D", ideal: "P31D", latest: "P1M", expires: "P1M" }],
    } as const;
    const anchors = [{ kind: "delivery", at: at("2026-02-02T12:00:00Z") }];
    expect(() => policyOf([touchpoint])).toThrow();
    const month = { ...SURVEY, timing: [{ anchor: "delivery", earliest: "P30D", latest: "P1M" }] } as const;
    const plan = planned(month, { anchors }, "2026-02-02T13:00:00Z");
    expect([plan.state, plan.reasons.at(-1)]).toEqual(["dropped", "no-time-left"]);
  });
});

describe("the event that a contact follows", () => {
  const touchpoint = {
    ...SURVEY,
    timing: [...SURVEY.timing, { anchor: "purchase", earliest: "P10D", latest: "P20D" }],
  } as const;
  it("is the first kind of the list that is on record; a fallback has times of its own", () => {
    const purchase = { kind: "purchase", at: at("2026-02-27T12:00:00Z") };
    expect(planned(touchpoint, { anchors: [purchase, ...ANA.anchors] }, "2026-03-03T12:00:00Z").window?.[0]).toBe("2026-03-09T12:00Z");
    const fallback = planned(touchpoint, { anchors: [purchase] }, "2026-03-03T12:00:00Z");
    expect(fallback.window?.[0]).toBe("2026-03-09T12:00Z");
    expect(fallback.reasons).toEqual(["anchored", "fallback-anchor", "no-jurisdiction", "no-consent-needed"]);
  });

  it("is the later one of the same unit: a replaced unit moves its contact", () => {
    const anchors = [
      { kind: "delivery", at: at("2026-03-06T12:00:00Z"), reference: "unit-1" },
      { kind: "delivery", at: at("2026-03-02T12:00:00Z"), reference: "unit-1" },
      { kind: "delivery", at: at("2026-03-03T12:00:00Z"), reference: "unit-2" },
    ];
    const plan = planOf(policyOf([SURVEY]), { ...ANA, anchors }, "2026-03-06T13:00:00Z");
    expect(
      plan.touchpoints.map(({ anchor, reasons }) => [anchor.reference, anchor.at.toISOString().slice(0, 10), reasons[1]?.code]),
    ).toEqual([
      ["unit-1", "2026-03-06", "followup/re-anchored"],
      ["unit-2", "2026-03-03", "followup/no-jurisdiction"],
    ]);
    expect(plan.touchpoints[0]?.reasons[1]?.params).toEqual({
      anchor: "delivery",
      from: "2026-03-02T12:00:00.000Z",
      to: "2026-03-06T12:00:00.000Z",
    });
  });

  it("gives one contact a category, or a customer, where the touchpoint says so", () => {
    const anchors = ["a", "b", "c"].map((reference, i) => ({
      kind: "delivery",
      at: at(`2026-03-0${i + 1}T12:00:00Z`),
      reference,
      ...(i < 2 ? { productCategory: "tools" } : {}),
    }));
    const references = (per: "category" | "customer" | "reference") =>
      planOf(policyOf([{ ...SURVEY, per }]), { ...ANA, anchors }, "2026-03-06T13:00:00Z").touchpoints.map(({ anchor, reasons }) => [
        anchor.reference,
        reasons.length,
      ]);
    expect(references("reference")).toEqual([
      ["a", 3],
      ["b", 3],
      ["c", 3],
    ]);
    expect(references("category")).toEqual([
      ["b", 3],
      ["c", 3],
    ]);
    expect(references("customer")).toEqual([["c", 3]]);
  });

  it("must lie in the validity of the policy, the end excluded", () => {
    const valid = { validFrom: "2026-03-02T12:00:00Z", validUntil: "2026-03-03T12:00:00Z" };
    const of = (text: string) => planned(SURVEY, { anchors: [{ kind: "delivery", at: at(text) }] }, "2026-03-05T12:00:00Z", valid);
    expect(of("2026-03-02T12:00:00Z").state).toBe("planned");
    expect(of("2026-03-02T11:59:59Z")).toEqual({
      state: "dropped",
      channel: null,
      window: null,
      reasons: ["anchored", "not-in-force"],
      nextChangeAt: null,
    });
    expect(of("2026-03-03T12:00:00Z").state).toBe("dropped");
  });

  it("says which touchpoints ask for nothing", () => {
    const policy = policyOf([
      SURVEY,
      { ...SURVEY, id: "visit", timing: [{ anchor: "visit", earliest: "P1D", latest: "P2D" }] },
      { ...SURVEY, id: "vip", appliesTo: { field: "profile", is: "vip" } },
      {
        ...SURVEY,
        id: "tools",
        appliesTo: {
          all: [
            { field: "productCategory", is: "tools" },
            { field: "jurisdiction", is: "PT" },
            { field: "kind", is: "delivery" },
          ],
        },
      },
    ]);
    const plan = planOf(policy, ANA, "2026-03-05T12:00:00Z");
    expect(plan.touchpoints.map(({ touchpointId }) => touchpointId)).toEqual(["survey"]);
    expect(plan.reasons).toEqual([
      { code: "followup/summary", params: { planned: 1, held: 0, dropped: 0, done: 0 } },
      { code: "followup/no-anchor", params: { touchpointId: "visit", anchors: ["visit"] } },
      { code: "followup/not-applicable", params: { touchpointId: "vip", reference: null } },
      { code: "followup/not-applicable", params: { touchpointId: "tools", reference: null } },
    ]);
    const vip = { ...ANA, jurisdiction: "PT", attributes: { profile: "vip" }, anchors: [{ ...ANA.anchors[0], productCategory: "tools" }] };
    expect(planOf(policy, vip, "2026-03-05T12:00:00Z").touchpoints.map(({ touchpointId }) => touchpointId)).toEqual([
      "survey",
      "vip",
      "tools",
    ]);
  });
});

describe("seasons and rhythms", () => {
  const seasonal = (season: { from: string; to: string }) => ({ ...SURVEY, season }) as const;
  it.each([
    ["in season", { from: "03-01", to: "09-30" }, "2026-03-09T12:00Z", false],
    ["the season begins on the last day of the trial", { from: "03-09", to: "09-30" }, "2026-03-16T00:00Z", true],
    ["before the season", { from: "04-15", to: "09-30" }, "2026-04-21T23:00Z", true],
    ["the season ends during the trial: next year's", { from: "02-01", to: "03-08" }, "2027-02-08T00:00Z", true],
    ["the season ends with the trial", { from: "02-01", to: "03-09" }, "2026-03-09T12:00Z", false],
    ["a season over the new year, in it", { from: "10-01", to: "03-31" }, "2026-03-09T12:00Z", false],
    ["a season over the new year, past it", { from: "10-01", to: "02-28" }, "2026-10-07T23:00Z", true],
  ])("a product that is tried in its season: %s", (_, season, earliest, moved) => {
    const plan = planned(seasonal(season), {}, "2026-03-02T13:00:00Z");
    expect(plan.window?.[0]).toBe(earliest);
    expect(plan.reasons.includes("season")).toBe(moved);
  });

  const again: Touchpoint = {
    id: "again",
    kind: "repurchase-reminder",
    purpose: "survey",
    per: "category",
    channels: ["email"],
    timing: [{ anchor: "purchase", rhythm: { purchases: 3, otherwise: "P90D" }, earliest: "-P7D", ideal: "-P3D", latest: "P0D" }],
  };
  const bought = (...days: string[]) =>
    days.map((day) => ({ kind: "purchase", at: at(`${day}T12:00:00Z`), reference: day, productCategory: "coffee" }));

  it("expects the next purchase by the customer's own rhythm, or by the usual interval", () => {
    const own = planned(again, { anchors: bought("2026-01-01", "2026-02-01", "2026-03-01") }, "2026-03-02T12:00:00Z");
    expect(own.window).toEqual(["2026-03-24T12:00Z", "2026-03-28T12:00Z", "2026-03-31T11:00Z"]); // median of 31 and 28 days: 30
    expect(own.reasons.slice(0, 2)).toEqual(["anchored", "own-rhythm"]);
    const usual = planned(again, { anchors: bought("2026-02-01", "2026-03-01") }, "2026-03-02T12:00:00Z");
    expect(usual.window?.[1]).toBe("2026-05-27T11:00Z");
    expect(usual.reasons.slice(0, 2)).toEqual(["anchored", "usual-rhythm"]);
  });

  it("asks for nothing without either", () => {
    const timing = [{ anchor: "purchase", rhythm: {}, earliest: "P0D", latest: "P1D" }] as const;
    const plan = planOf(policyOf([{ ...again, timing }]), { ...ANA, anchors: bought("2026-02-01", "2026-03-01") }, "2026-03-02T12:00:00Z");
    expect(plan.touchpoints).toEqual([]);
    expect(plan.reasons[1]).toEqual({ code: "followup/no-rhythm", params: { touchpointId: "again", purchases: 2, needed: 3 } });
  });
});

describe("history, reminders and channels", () => {
  const reminded = { ...SURVEY, reminders: { every: "P7D", times: 2 } } as const;
  it.each([
    ["an answered survey is done", SURVEY, [sent("2026-03-12T12:00:00Z", "answered")], "done", ["anchored", "answered"]],
    [
      "an answered survey stops its reminders",
      reminded,
      [sent("2026-03-12T12:00:00Z"), sent("2026-03-13T12:00:00Z", "answered")],
      "done",
      ["anchored", "answered"],
    ],
    ["a sent survey without reminders is done", SURVEY, [sent("2026-03-12T12:00:00Z")], "done", ["anchored", "contacted"]],
    [
      "a dismissed survey is asked again",
      reminded,
      [sent("2026-03-12T12:00:00Z", "dismissed")],
      "planned",
      ["anchored", "reminder", "no-jurisdiction", "no-consent-needed"],
    ],
    [
      "nobody picked up, and no attempt is left",
      SURVEY,
      [sent("2026-03-12T12:00:00Z", "no-answer", { channel: "phone" })],
      "dropped",
      ["anchored", "attempts-used"],
    ],
    ["the customer refused", reminded, [sent("2026-03-12T12:00:00Z", "refused")], "dropped", ["anchored", "refused"]],
    ["a failed channel and no other", SURVEY, [sent("2026-03-12T12:00:00Z", "failed")], "dropped", ["anchored", "channel-failed"]],
    [
      "a contact before the least time does not count, unless it names its touchpoint",
      SURVEY,
      [sent("2026-03-09T11:59:59Z")],
      "due",
      [...NO_LAW, "due"],
    ],
    [
      "an early contact that names its touchpoint",
      SURVEY,
      [sent("2026-03-04T12:00:00Z", "answered", { touchpoint: "survey" })],
      "done",
      ["anchored", "answered"],
    ],
    [
      "one that names it, before the event",
      SURVEY,
      [sent("2026-03-02T11:00:00Z", "answered", { touchpoint: "survey" })],
      "due",
      [...NO_LAW, "due"],
    ],
    ["another touchpoint", SURVEY, [sent("2026-03-12T12:00:00Z", "answered", { touchpoint: "other" })], "due", [...NO_LAW, "due"]],
    ["another purpose", SURVEY, [{ ...sent("2026-03-12T12:00:00Z", "answered"), purpose: "marketing" }], "due", [...NO_LAW, "due"]],
    ["after now", SURVEY, [sent("2026-03-20T12:00:00Z", "answered")], "due", [...NO_LAW, "due"]],
  ] as const)("%s", (_, touchpoint, history, state, reasons) => {
    const plan = planned(touchpoint, { history }, "2026-03-14T12:00:00Z");
    expect([plan.state, plan.reasons]).toEqual([state, reasons]);
  });

  it("reminds so long after the last contact, until the reminders are used up or the contact expires", () => {
    const first = planned(reminded, { history: [sent("2026-03-12T12:00:00Z")] }, "2026-03-14T12:00:00Z");
    expect(first.window).toEqual(["2026-03-19T12:00Z", "2026-03-19T12:00Z", "2026-04-01T11:00Z"]);
    const history = [sent("2026-03-12T12:00:00Z"), sent("2026-03-20T12:00:00Z")];
    expect(planned(reminded, { history }, "2026-03-21T12:00:00Z").window?.[1]).toBe("2026-03-27T12:00Z");
    const all = [...history, sent("2026-03-28T12:00:00Z")];
    expect(planned(reminded, { history: all }, "2026-03-28T12:00:00Z")).toMatchObject({
      state: "done",
      reasons: ["anchored", "contacted"],
    });
    const late = [sent("2026-03-26T12:00:00Z")];
    expect(planned(reminded, { history: late }, "2026-03-26T12:00:00Z")).toMatchObject({
      state: "done",
      reasons: ["anchored", "contacted"],
    });
    expect(planned(reminded, { history }, "2026-04-02T12:00:00Z")).toMatchObject({
      state: "done",
      reasons: ["anchored", "reminder", "expired"],
    });
  });

  it("belongs to the contact whose time began last, and to the unit that it names", () => {
    const anchors = [
      { kind: "delivery", at: at("2026-03-01T12:00:00Z"), reference: "a" },
      { kind: "delivery", at: at("2026-03-03T12:00:00Z"), reference: "b" },
    ];
    const states = (more: object) =>
      planOf(
        policyOf([SURVEY]),
        { ...ANA, anchors, history: [sent("2026-03-12T12:00:00Z", "answered", more)] },
        "2026-03-12T12:00:00Z",
      ).touchpoints.map(({ state }) => state);
    expect(states({})).toEqual(["planned", "done"]);
    expect(states({ reference: "a" })).toEqual(["done", "planned"]);
    expect(states({ reference: "a", touchpoint: "survey" })).toEqual(["done", "planned"]);
    expect(states({ reference: "c" })).toEqual(["planned", "planned"]);
  });

  it("tries the next channel when one failed, or when consent or hours close it", () => {
    const both = { ...SURVEY, channels: ["phone", "email"] } as const;
    const failed = planned(both, { history: [sent("2026-03-12T12:00:00Z", "failed", { channel: "phone" })] }, "2026-03-12T12:00:00Z");
    expect([failed.channel, failed.reasons]).toEqual([
      "email",
      ["anchored", "channel-failed", "no-jurisdiction", "no-consent-needed", "due"],
    ]);
    const refused = planned(both, { consents: [{ ...granted("survey", "phone"), state: "refused" }] }, "2026-03-05T12:00:00Z");
    expect([refused.channel, refused.reasons]).toEqual([
      "email",
      ["anchored", "no-jurisdiction", "said-no", "no-jurisdiction", "no-consent-needed"],
    ]);
    const never = planned(both, {}, "2026-03-05T12:00:00Z", { hours: [{ channels: ["phone"], hours: {} }] });
    expect([never.channel, never.reasons]).toEqual([
      "email",
      ["anchored", "no-jurisdiction", "no-consent-needed", "no-time-left", "no-jurisdiction", "no-consent-needed"],
    ]);
  });
});

describe("suppression", () => {
  const open = [{ kind: "complaint", since: at("2026-03-04T09:00:00Z") }] as const;
  it("an open complaint, repair or conversation holds back everything but service messages, until it expires", () => {
    expect(planned(SURVEY, { open }, "2026-03-12T12:00:00Z")).toEqual({
      state: "held",
      channel: null,
      window: null,
      reasons: ["anchored", "open-matter"],
      nextChangeAt: "2026-04-01T11:00Z",
    });
    expect(planned(SURVEY, { open: [{ ...open[0], kind: "conversation" }] }, "2026-03-12T12:00:00Z").state).toBe("held");
    expect(planned({ ...SURVEY, kind: "recall" }, { open }, "2026-03-12T12:00:00Z").state).toBe("due");
    expect(planned({ ...SURVEY, whileOpen: "send" }, { open }, "2026-03-12T12:00:00Z").state).toBe("due");
    expect(planned({ ...SURVEY, kind: "service-message", whileOpen: "hold" }, { open }, "2026-03-12T12:00:00Z").state).toBe("held");
    expect(planned(SURVEY, { open }, "2026-04-01T11:00:00Z")).toMatchObject({
      state: "dropped",
      reasons: ["anchored", "open-matter", "expired"],
    });
    expect(planned(SURVEY, { open: [{ ...open[0], since: at("2026-03-13T12:00:00Z") }] }, "2026-03-12T12:00:00Z").state).toBe("due");
  });

  const closed = { ...SURVEY, timing: [{ anchor: "complaint-closed", earliest: "PT24H", latest: "P3D", expires: "P7D" }] } as const;
  const anchor = { kind: "complaint-closed", at: at("2026-03-02T12:00:00Z"), reference: "K1" };
  it.each([
    ["reopened: the contact of that closing is dropped", [{ kind: "complaint", since: at("2026-03-03T12:00:00Z") }], "dropped", "reopened"],
    ["reopened in the same moment", [{ kind: "complaint", since: at("2026-03-02T12:00:00Z"), reference: "K1" }], "dropped", "reopened"],
    [
      "another complaint, by its reference: held",
      [{ kind: "complaint", since: at("2026-03-03T12:00:00Z"), reference: "K2" }],
      "held",
      "open-matter",
    ],
    ["a complaint open since before: held", [{ kind: "complaint", since: at("2026-03-01T12:00:00Z") }], "held", "open-matter"],
    ["a repair: held", [{ kind: "repair", since: at("2026-03-03T12:00:00Z") }], "held", "open-matter"],
  ] as const)("%s", (_, matters, state, reason) => {
    const plan = planned(closed, { anchors: [anchor], open: matters }, "2026-03-03T13:00:00Z");
    expect([plan.state, plan.reasons.at(-1)]).toEqual([state, reason]);
  });

  it("closed again: planned anew from the new closing", () => {
    const anchors = [anchor, { ...anchor, at: at("2026-03-05T12:00:00Z") }];
    const plan = planned(
      closed,
      { anchors, history: [sent("2026-03-04T12:00:00Z", "answered", { touchpoint: "survey" })] },
      "2026-03-05T13:00:00Z",
    );
    expect(plan).toMatchObject({
      state: "planned",
      window: ["2026-03-06T12:00Z", "2026-03-06T12:00Z", "2026-03-08T12:00Z"],
      reasons: ["anchored", "re-anchored", "no-jurisdiction", "no-consent-needed"],
    });
  });

  it("a returned repair that is back again drops its call", () => {
    const call = { ...SURVEY, timing: [{ anchor: "repair-returned", earliest: "P3D", latest: "P10D" }] } as const;
    const anchors = [{ kind: "repair-returned", at: at("2026-03-02T12:00:00Z") }];
    expect(
      planned(call, { anchors, open: [{ kind: "repair", since: at("2026-03-04T12:00:00Z") }] }, "2026-03-05T13:00:00Z").reasons,
    ).toEqual(["anchored", "reopened"]);
  });
});

describe("consent and contact rules", () => {
  const offer = { ...SURVEY, id: "offer", kind: "repurchase-reminder", channels: ["email"] } as const;
  const now = "2026-03-05T12:00:00Z";
  it.each([
    ["marketing needs a grant", {}, "held", ["no-jurisdiction", "no-consent"]],
    ["a grant", { consents: [granted("marketing", "email")] }, "planned", ["no-jurisdiction", "consented"]],
    ["a grant for another purpose is none", { consents: [granted("survey", "email")] }, "held", ["no-jurisdiction", "no-consent"]],
    ["a grant for another channel is none", { consents: [granted("marketing", "phone")] }, "held", ["no-jurisdiction", "no-consent"]],
    [
      "a grant after now is none",
      { consents: [granted("marketing", "email", { at: at("2026-03-06T12:00:00Z") })] },
      "held",
      ["no-jurisdiction", "no-consent"],
    ],
    [
      "soft opt-in, own similar products",
      { consents: [granted("marketing", "email", { basis: "soft-opt-in" })] },
      "planned",
      ["no-jurisdiction", "consented"],
    ],
    [
      "withdrawn",
      {
        consents: [granted("marketing", "email"), { ...granted("marketing", "email"), state: "withdrawn", at: at("2026-03-01T12:00:00Z") }],
      },
      "dropped",
      ["no-jurisdiction", "said-no"],
    ],
    [
      "granted again",
      {
        consents: [
          { ...granted("marketing", "email"), at: at("2026-03-02T12:00:00Z") },
          { ...granted("marketing", "email"), state: "refused", at: at("2026-03-01T12:00:00Z") },
        ],
      },
      "planned",
      ["no-jurisdiction", "consented"],
    ],
    [
      "expired",
      { consents: [granted("marketing", "email", { until: at("2026-03-04T12:00:00Z") })] },
      "held",
      ["no-jurisdiction", "consented", "consent-expired"],
    ],
    [
      "on a list",
      { consents: [granted("marketing", "email")], doNotContact: [{ list: "Robinson", at: at("2026-01-01T00:00:00Z") }] },
      "dropped",
      ["no-jurisdiction", "do-not-contact"],
    ],
    [
      "on a list for another channel",
      {
        consents: [granted("marketing", "email")],
        doNotContact: [{ list: "Bloctel", at: at("2026-01-01T00:00:00Z"), channels: ["phone"] }],
      },
      "planned",
      ["no-jurisdiction", "consented"],
    ],
    [
      "on a list for another purpose",
      { consents: [granted("marketing", "email")], doNotContact: [{ list: "own", at: at("2026-01-01T00:00:00Z"), purposes: ["survey"] }] },
      "planned",
      ["no-jurisdiction", "consented"],
    ],
    [
      "a jurisdiction that is not known",
      { jurisdiction: "JP", consents: [granted("marketing", "email")] },
      "planned",
      ["rules-unknown", "consented"],
    ],
    [
      "Germany: the law asks",
      { jurisdiction: "DE", consents: [granted("marketing", "email")] },
      "planned",
      ["law-requires-consent", "consented"],
    ],
  ] as const)("%s", (_, change, state, reasons) => {
    const plan = planned(offer, change as Partial<FollowUpSubject>, now);
    expect([plan.state, plan.reasons.slice(1)]).toEqual([state, reasons]);
  });

  it("Germany: a satisfaction survey by mail is advertising (BGH VI ZR 225/17)", () => {
    const held = planOf(policyOf([SURVEY]), { ...ANA, jurisdiction: "DE" }, now);
    expect(held.touchpoints[0]?.reasons[1]).toMatchObject({
      code: "followup/law-requires-consent",
      source: { id: "DE BGH VI ZR 225/17; UWG", article: "7(3)" },
    });
    expect([held.touchpoints[0]?.state, held.rulesIds]).toEqual(["held", ["DE/2018#1"]]);
    const soft = { jurisdiction: "DE", consents: [granted("survey", "email", { basis: "soft-opt-in" })] };
    expect(planned(SURVEY, soft, now).state).toBe("planned");
    expect(planned({ ...SURVEY, concerns: "other" }, soft, now).reasons).toEqual([
      "anchored",
      "law-requires-consent",
      "soft-opt-in-too-narrow",
    ]);
  });

  it("a service message ignores lists that do not name it, but not a refusal of its own", () => {
    const help = { ...SURVEY, kind: "service-message" } as const;
    expect(planned(help, { doNotContact: [{ list: "Robinson", at: at("2026-01-01T00:00:00Z") }] }, now).state).toBe("planned");
    expect(planned(help, { doNotContact: [{ list: "own", at: at("2026-01-01T00:00:00Z"), purposes: ["service"] }] }, now).state).toBe(
      "dropped",
    );
    expect(planned(help, { consents: [{ ...granted("survey", "email"), purpose: "service", state: "refused" }] }, now).state).toBe(
      "dropped",
    );
  });

  it("a list that ends before the time of the contact does not matter; one that ends within it moves it", () => {
    const until = (text: string) =>
      planned(SURVEY, { doNotContact: [{ list: "pause", at: at("2026-01-01T00:00:00Z"), until: at(text) }] }, now);
    expect(until("2026-03-09T12:00:00Z")).toMatchObject({
      window: ["2026-03-09T12:00Z", "2026-03-12T12:00Z", "2026-03-16T12:00Z"],
      reasons: NO_LAW,
    });
    expect(until("2026-03-14T12:00:00Z")).toMatchObject({ window: ["2026-03-14T12:00Z", "2026-03-14T12:00Z", "2026-03-16T12:00Z"] });
    expect(until("2026-04-01T11:00:00Z")).toMatchObject({
      state: "dropped",
      reasons: ["anchored", "no-jurisdiction", "do-not-contact", "no-consent-needed"],
    });
  });

  it("a policy may ask for more than a law, and for other than the default", () => {
    const strict = { consent: { survey: { need: "consent", lasts: "P1Y" } } } as const;
    expect(planned(SURVEY, {}, now, strict).state).toBe("held");
    expect(planned(SURVEY, { consents: [granted("survey", "email")] }, now, strict).state).toBe("planned");
    const old = { consents: [granted("survey", "email", { at: at("2025-03-14T12:00:00Z") })] };
    expect(planned(SURVEY, old, now, strict).window).toEqual(["2026-03-09T12:00Z", "2026-03-12T12:00Z", "2026-03-14T12:00Z"]);
    expect(planned(offer, {}, now, { consent: { marketing: { need: "unless-refused" } } }).state).toBe("planned");
  });

  it("France: from 11 August 2026 a sales call needs consent, also for a contact planned before", () => {
    const call = {
      id: "call",
      kind: "repurchase-reminder",
      channels: ["phone"],
      timing: [{ anchor: "delivery", earliest: "P7D", latest: "P30D" }],
    } as const;
    const change = { timeZone: "Europe/Paris", jurisdiction: "FR", anchors: [{ kind: "delivery", at: at("2026-08-01T12:00:00Z") }] };
    const lenient = { consent: { marketing: { need: "unless-refused" } } } as const;
    expect(planned(call, change, "2026-08-02T12:00:00Z", lenient)).toEqual({
      state: "planned",
      channel: "phone",
      window: ["2026-08-10T08:00Z", "2026-08-10T08:00Z", "2026-08-10T18:00Z"],
      reasons: ["anchored", "no-consent-needed", "moved-by-law"],
      nextChangeAt: "2026-08-10T08:00Z",
    });
    expect(planned(call, change, "2026-08-10T18:00:00Z", lenient)).toMatchObject({
      state: "held",
      reasons: ["anchored", "law-requires-consent", "no-consent"],
    });
    const consents = [granted("marketing", "phone")];
    expect(planned(call, { ...change, consents }, "2026-08-10T18:00:00Z", lenient).window?.[1]).toBe("2026-08-11T08:00Z");
    const about = { ...call, concerns: "current-contract" } as const;
    expect(planned(about, change, "2026-08-10T18:00:00Z", lenient).window?.[1]).toBe("2026-08-11T08:00Z");
  });

  it("counts the calls of the plan as attempts of the law", () => {
    const call = (id: string) =>
      ({
        id,
        kind: "repurchase-reminder",
        channels: ["phone"],
        timing: [{ anchor: "delivery", earliest: "P7D", latest: "P10D", expires: "P60D" }],
      }) as const;
    const policy = policyOf(["a", "b", "c", "d", "e"].map(call), { consent: { marketing: { need: "unless-refused" } } });
    const subject = { ...ANA, timeZone: "Europe/Paris", jurisdiction: "FR" };
    expect(
      planOf(policy, subject, "2026-03-03T12:00:00Z").touchpoints.map(({ window }) => window?.best.toISOString().slice(0, 10)),
    ).toEqual(["2026-03-09", "2026-03-09", "2026-03-09", "2026-03-09", "2026-04-08"]);
  });

  it("puts the policy's own rules before the library's", () => {
    const source = { id: "desk", asOf: "2026-01-01", confidence: "high" } as const;
    const mine = {
      id: "mine",
      jurisdiction: "DE",
      rules: [{ purposes: ["survey"], channels: ["email"], hours: { fri: ["10:00-11:00"] }, source }],
    } as const;
    const plan = planOf(policyOf([SURVEY], { contactRules: [mine] }), { ...ANA, jurisdiction: "DE" }, now);
    expect(plan.touchpoints[0]?.window?.best).toEqual(at("2026-03-13T10:00:00Z"));
    expect(plan.rulesIds).toEqual(["mine", "DE/2018#1"]);
    expect(CONTACT_RULES.some(({ id }) => id === "mine")).toBe(false);
  });

  it("keeps the law's hours and the desk's own at once", () => {
    const phone = { ...SURVEY, channels: ["phone"] } as const;
    const hours = [{ channels: ["phone"], hours: { thu: ["07:00-10:00", "21:00-23:00"], sat: ["06:00-08:00"] } }] as const;
    const plan = (text: string) =>
      planned(phone, { jurisdiction: "PT", anchors: [{ kind: "delivery", at: at(text) }] }, now, { hours }).window?.[1];
    expect(plan("2026-03-02T07:30:00Z")).toBe("2026-03-12T09:00Z");
    expect(plan("2026-03-02T12:00:00Z")).toBe("2026-03-12T21:00Z");
    expect(plan("2026-03-02T22:30:00Z")).toBe("2026-03-19T09:00Z");
  });

  it("keeps the desk's own hours and holidays", () => {
    const hours = [
      { channels: ["email"], hours: { mon: ["09:00-10:00"], tue: ["09:00-10:00"], fri: ["09:00-10:00"] }, holidays: "closed" },
    ] as const;
    const plan = planned(SURVEY, { holidays: ["2026-03-13"] }, now, { hours });
    expect(plan).toMatchObject({
      window: ["2026-03-10T09:00Z", "2026-03-16T09:00Z", "2026-03-16T10:00Z"],
      reasons: [...NO_LAW, "moved-into-hours"],
    });
  });
});

describe("frequency", () => {
  const at10 = (id: string, more: object = {}) => ({ ...SURVEY, id, ...more }) as Touchpoint;
  const week = { count: 1, per: "P7D" } as const;
  const now = "2026-03-05T12:00:00Z";

  it("the highest priority wins when several compete; the others wait, are left out or are given up", () => {
    const plan = (overCap: "queue" | "skip" | "drop") =>
      planOf(policyOf([at10("low", { overCap }), at10("high", { priority: 1 })], { frequency: [week] }), ANA, now).touchpoints.map(shortOf);
    expect(plan("queue")).toMatchObject([
      { state: "planned", window: ["2026-03-19T12:00Z", "2026-03-19T12:00Z", "2026-04-01T11:00Z"], reasons: [...NO_LAW, "queued", "late"] },
      { state: "planned", window: ["2026-03-09T12:00Z", "2026-03-12T12:00Z", "2026-03-16T12:00Z"] },
    ]);
    expect(plan("skip")[0]).toEqual({ state: "dropped", channel: null, window: null, reasons: ["anchored", "skipped"] });
    expect(plan("drop")[0]).toEqual({ state: "dropped", channel: null, window: null, reasons: ["anchored", "given-up"] });
  });

  it("skip leaves one contact out and keeps its reminders, drop gives them up", () => {
    const reminders = { every: "P8D", times: 1 };
    const plan = (overCap: "skip" | "drop") =>
      shortOf(
        planOf(policyOf([at10("low", { overCap, reminders }), at10("high", { priority: 1 })], { frequency: [week] }), ANA, now)
          .touchpoints[0],
      );
    expect(plan("skip")).toMatchObject({ state: "planned", window: ["2026-03-19T12:00Z", "2026-03-20T12:00Z", "2026-04-01T11:00Z"] });
    expect(plan("skip").reasons).toContain("skipped");
    expect(plan("drop")).toMatchObject({ state: "dropped", reasons: ["anchored", "given-up"] });
  });

  it("a due contact goes first: what would crowd it is held, from the first such moment on", () => {
    const later = { ...SURVEY, id: "later", timing: [{ anchor: "delivery", earliest: "P20D", latest: "P30D" }] } as const;
    const policy = policyOf([later, { ...SURVEY, priority: 1 }], { frequency: [week] });
    const free = planOf(policy, ANA, "2026-03-15T12:00:00Z");
    expect(free.touchpoints.map(({ state, due }) => [state, due])).toEqual([
      ["planned", false],
      ["planned", true],
    ]);
    const first = planOf(policy, ANA, "2026-03-15T12:00:00.001Z");
    expect(first.touchpoints.map(({ state, due }) => [state, due])).toEqual([
      ["held", false],
      ["planned", true],
    ]);
    expect(first.touchpoints[0]?.reasons.at(-1)).toEqual({ code: "followup/yields", params: { to: "survey" } });
    expect(planOf(policy, ANA, "2026-03-13T12:00:00Z").nextChangeAt?.toISOString()).toBe("2026-03-15T12:00:00.001Z");
  });

  it("counts every contact that did not fail, also service messages, and binds all but service messages", () => {
    const history = (purpose: "service" | "marketing", outcome: "no-answer" | "failed") =>
      ({ history: [{ purpose, channel: "phone", at: at("2026-03-10T12:00:00Z"), outcome }] }) as const;
    const best = (touchpoint: Touchpoint, change: Partial<FollowUpSubject>, frequency = [week] as readonly object[]) =>
      planned(touchpoint, change, "2026-03-11T12:00:00Z", { frequency: frequency as never }).window?.[1];
    expect(best(SURVEY, history("service", "no-answer"))).toBe("2026-03-17T12:00Z");
    expect(best(SURVEY, history("service", "failed"))).toBe("2026-03-12T12:00Z");
    expect(best({ ...SURVEY, kind: "usage-help" }, history("marketing", "no-answer"))).toBe("2026-03-12T12:00Z");
    expect(best({ ...SURVEY, kind: "usage-help" }, history("service", "failed"), [{ ...week, purposes: ["service"] }])).toBe(
      "2026-03-12T12:00Z",
    );
    expect(best(SURVEY, history("marketing", "no-answer"), [{ ...week, purposes: ["survey"] }])).toBe("2026-03-12T12:00Z");
    expect(best(SURVEY, history("marketing", "no-answer"), [{ ...week, purposes: ["survey", "marketing"] }])).toBe("2026-03-17T12:00Z");
  });

  it("by profile: a cap for some customers", () => {
    const frequency = [{ ...week, appliesTo: { field: "profile", is: "quiet" } }] as const;
    const best = (profile: string) =>
      planned(
        SURVEY,
        { attributes: { profile }, history: [{ purpose: "marketing", channel: "sms", at: at("2026-03-10T12:00:00Z"), outcome: "sent" }] },
        "2026-03-11T12:00:00Z",
        { frequency },
      ).window?.[1];
    expect([best("quiet"), best("loud")]).toEqual(["2026-03-17T12:00Z", "2026-03-12T12:00Z"]);
  });

  it("drops what the caps leave no time for before it expires", () => {
    const frequency = [{ count: 1, per: "P60D" }] as const;
    const history = [{ purpose: "marketing", channel: "sms", at: at("2026-03-01T12:00:00Z"), outcome: "sent" }] as const;
    expect(planned(SURVEY, { history }, now, { frequency })).toMatchObject({
      state: "dropped",
      reasons: ["anchored", "queued", "no-time-left"],
    });
  });
});

describe("what users of other tools complain about", () => {
  it("no survey within 24 hours of another contact (fbsamples 18)", () => {
    const history = [{ purpose: "service", channel: "messenger", at: at("2026-03-12T09:00:00Z"), outcome: "reached" }] as const;
    expect(planned(SURVEY, { history }, "2026-03-12T10:00:00Z", { frequency: [{ count: 1, per: "PT24H" }] }).window?.[1]).toBe(
      "2026-03-13T09:00Z",
    );
  });

  it("no survey while the talk goes on (fbsamples 18), and a new one for each resolution (chatwoot 10628)", () => {
    const closing = { ...SURVEY, timing: [{ anchor: "complaint-closed", earliest: "PT24H", latest: "P3D" }] } as const;
    const anchors = ["K1", "K2"].map((reference, i) => ({ kind: "complaint-closed", at: at(`2026-03-0${i + 2}T12:00:00Z`), reference }));
    const history = [sent("2026-03-03T13:00:00Z", "answered", { reference: "K1" })];
    const plan = planOf(policyOf([closing]), { ...ANA, anchors, history }, "2026-03-03T14:00:00Z");
    expect(plan.touchpoints.map(({ state }) => state)).toEqual(["done", "planned"]);
  });

  it("time since another survey counts (posthog 25565); asked again after dismissal, not after an answer (posthog 44281)", () => {
    const other = sent("2026-03-08T12:00:00Z", "sent", { touchpoint: "another" });
    expect(
      planned(SURVEY, { history: [other] }, "2026-03-09T12:00:00Z", { frequency: [{ count: 1, per: "P30D", purposes: ["survey"] }] }),
    ).toMatchObject({ state: "dropped" });
    const again = { ...SURVEY, reminders: { every: "P5D", times: 1 } } as const;
    expect(planned(again, { history: [sent("2026-03-12T12:00:00Z", "dismissed")] }, "2026-03-12T13:00:00Z").state).toBe("planned");
    expect(planned(again, { history: [sent("2026-03-12T12:00:00Z", "answered")] }, "2026-03-12T13:00:00Z").state).toBe("done");
  });

  it("no message outside the channel's window, and hours and days by channel (chatwoot 11569, mautic 2518)", () => {
    const messenger = {
      ...SURVEY,
      channels: ["messenger", "email"],
      timing: [{ anchor: "visit", earliest: "PT30H", latest: "P2D" }],
    } as const;
    const anchors = [{ kind: "visit", at: at("2026-03-06T20:00:00Z") }];
    const hours = [{ channels: ["messenger"], hours: { mon: ["09:00-18:00"] } }] as const;
    expect(planned(messenger, { anchors }, "2026-03-06T21:00:00Z", { hours })).toMatchObject({ channel: "email" });
  });

  it("priority decides the queue (mautic 1784), and no touchpoint escapes the caps (mautic 6729)", () => {
    const policy = policyOf(
      ["c", "a", "b"].map((id, i) => ({ ...SURVEY, id, priority: i, timing: [{ anchor: "delivery", earliest: "P1D", latest: "P30D" }] })),
      { frequency: [{ count: 1, per: "P7D" }] },
    );
    expect(planOf(policy, ANA, "2026-03-02T13:00:00Z").touchpoints.map(({ window }) => window?.best.toISOString().slice(0, 10))).toEqual([
      "2026-03-17",
      "2026-03-10",
      "2026-03-03",
    ]);
  });

  it("a delay that is set is applied (freeitsm 301), in the customer's zone and not in UTC (Trustpilot)", () => {
    const evening = { ...SURVEY, channels: ["phone"] } as const;
    const plan = planned(
      evening,
      { timeZone: "America/Los_Angeles", jurisdiction: "US", anchors: [{ kind: "delivery", at: at("2026-03-03T04:00:00Z") }] },
      "2026-03-04T12:00:00Z",
      { hours: [{ channels: ["phone"], hours: { fri: ["09:00-17:00"] } }] },
    );
    expect(plan.window?.[1]).toBe("2026-03-13T16:00Z");
  });
});

describe("facts that cannot be", () => {
  const policy = policyOf([SURVEY]);
  const errorOf = (change: Partial<FollowUpSubject>, now: Date | number = at("2026-03-05T12:00:00Z")) =>
    planFollowUps(policy, { ...ANA, ...change }, now)._unsafeUnwrapErr();
  const bad = new Date(Number.NaN);
  it.each([
    ["now", {}, bad],
    ["anchors.0.at", { anchors: [{ kind: "delivery", at: bad }] }, undefined],
    ["anchors.0.at", { anchors: [{ kind: "delivery", at: at("1969-12-31T00:00:00Z") }] }, undefined],
    ["anchors.1.at", { anchors: [...ANA.anchors, { kind: "delivery", at: at("2201-01-01T00:00:00Z") }] }, undefined],
    ["consents.0.at", { consents: [granted("survey", "email", { at: bad })] }, undefined],
    ["consents.0.until", { consents: [granted("survey", "email", { until: bad })] }, undefined],
    ["history.0.at", { history: [{ ...sent("2026-03-03T12:00:00Z"), at: bad }] }, undefined],
    ["open.0.since", { open: [{ kind: "repair", since: bad }] }, undefined],
    ["doNotContact.0.at", { doNotContact: [{ list: "x", at: bad }] }, undefined],
  ] as const)("an impossible instant in %s", (field, change, now) => {
    expect(errorOf(change as Partial<FollowUpSubject>, now)).toEqual({ code: "followup/invalid-instant", subject: "ana", field });
  });

  it("a holiday that does not exist, an unknown zone", () => {
    expect(errorOf({ holidays: ["2026-01-01", "2026-02-30"] })).toEqual({
      code: "followup/invalid-date",
      subject: "ana",
      field: "holidays.1",
    });
    expect(errorOf({ timeZone: "Europe/Atlantis" })).toEqual({
      code: "followup/unknown-time-zone",
      subject: "ana",
      timeZone: "Europe/Atlantis",
    });
  });

  it("an event in the future, unless it is one that is to come", () => {
    const ahead = (kind: string) => ({ anchors: [{ kind, at: at("2026-03-05T12:00:00.001Z") }] });
    expect(errorOf(ahead("delivery"))).toEqual({
      code: "followup/anchor-in-future",
      subject: "ana",
      anchor: "delivery",
      at: "2026-03-05T12:00:00.001Z",
    });
    for (const kind of ["warranty-end", "maintenance-due", "appointment"])
      expect(planFollowUps(policy, { ...ANA, ...ahead(kind) }, at("2026-03-05T12:00:00Z")).isOk()).toBe(true);
    const own = policyOf([SURVEY], { scheduledAnchors: ["harvest"] });
    expect(planFollowUps(own, { ...ANA, ...ahead("harvest") }, at("2026-03-05T12:00:00Z")).isOk()).toBe(true);
  });

  it("contradictory consents: two states at one instant", () => {
    const consents = [granted("survey", "email"), { ...granted("survey", "email"), state: "withdrawn" as const }];
    expect(errorOf({ consents })).toEqual({
      code: "followup/contradictory-consents",
      subject: "ana",
      purpose: "survey",
      channel: "email",
      at: "2026-01-05T10:00:00.000Z",
    });
    expect(
      planFollowUps(
        policy,
        { ...ANA, consents: [granted("survey", "email"), granted("survey", "email"), granted("survey", "phone")] },
        at("2026-03-05T12:00:00Z"),
      ).isOk(),
    ).toBe(true);
  });

  it("a policy that is none", () => {
    expect(() => planFollowUps({ ...policy }, ANA, at("2026-03-05T12:00:00Z"))).toThrow("policy must come from defineFollowUpPolicy");
  });
});

describe("a plan", () => {
  it("names what decided it, and changes nothing that it was given", () => {
    const policy = policyOf([SURVEY], { version: "7" });
    const subject = Object.freeze({ ...ANA, jurisdiction: "PT" });
    expect(planOf(policy, subject, "2026-03-05T12:00:00Z")).toMatchObject({
      customerId: "ana",
      policyId: "desk",
      policyVersion: "7",
      rulesIds: ["PT/2009#1"],
    });
    expect(planOf(policyOf([SURVEY]), ANA, "2026-03-05T12:00:00Z")).toMatchObject({ policyVersion: null, rulesIds: [] });
    const touchpoint = planOf(policy, subject, "2026-03-05T12:00:00Z").touchpoints[0];
    expect(touchpoint).toMatchObject({
      touchpointId: "survey",
      kind: "satisfaction-survey",
      purpose: "survey",
      priority: 0,
      anchor: { kind: "delivery", at: at("2026-03-02T12:00:00Z"), reference: null },
      expiresAt: at("2026-04-01T11:00:00Z"),
    });
  });
});
