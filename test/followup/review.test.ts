import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocateSample } from "../../src/followup/allocation.js";
import { assessConsent } from "../../src/followup/assess-consent.js";
import { contactWindows } from "../../src/followup/contact-windows.js";
import { fillCapacity } from "../../src/followup/fill-capacity.js";
import { planHearing } from "../../src/followup/hearing.js";
import { invitationsNeeded } from "../../src/followup/invitations.js";
import { nextAllowedContact } from "../../src/followup/next-allowed-contact.js";
import { RETAIL_FOLLOW_UP } from "../../src/followup/presets/retail.js";
import type { Channel, Concern, Purpose } from "../../src/followup/purpose.js";
import { marginAchieved, sampleSize } from "../../src/followup/sample-size.js";
import { selectSample } from "../../src/followup/select-sample.js";
import type { Consent } from "../../src/followup/subject.js";
import { ANA, planned, planOf, policyOf, SURVEY } from "./plan.js";

const at = (text: string) => new Date(`${text}T12:00:00Z`);
const rules = (jurisdiction: string, on: `${number}-${number}-${number}` = "2026-09-01") =>
  contactWindows(jurisdiction, on)._unsafeUnwrap();
const grant = (purpose: Purpose, channel: Channel, more: Partial<Consent> = {}): Consent => ({
  purpose,
  channel,
  state: "granted",
  at: at("2026-01-05"),
  ...more,
});
const decide = (
  jurisdiction: string | null,
  consents: readonly Consent[],
  question: { purpose: Purpose; channel: Channel; concerns?: Concern },
) =>
  assessConsent(
    jurisdiction === null ? null : rules(jurisdiction),
    { customerId: "c", timeZone: "Europe/Berlin", consents },
    question,
    at("2026-09-01"),
  )._unsafeUnwrap();

describe("the timeline is 1970 to 2200", () => {
  const question = { timeZone: "Europe/Paris", purpose: "marketing", channel: "phone" } as const;
  it.each([
    ["from", () => nextAllowedContact(rules("FR"), question, -62135596800000)],
    ["from", () => nextAllowedContact(rules("FR"), question, 8e15)],
    ["from", () => nextAllowedContact(rules("FR"), question, Date.UTC(2201, 0, 1))],
    [
      "history.0.at",
      () => nextAllowedContact(rules("FR"), { ...question, history: [{ ...question, at: -1, outcome: "sent" }] }, at("2026-09-01")),
    ],
    ["holidays.0", () => nextAllowedContact(rules("FR"), { ...question, holidays: ["2201-01-01"] }, at("2026-09-01"))],
    ["holidays.0", () => nextAllowedContact(rules("FR"), { ...question, holidays: ["1969-12-31"] }, at("2026-09-01"))],
  ] as const)("nextAllowedContact names %s", (name, ask) => {
    expect(ask).toThrow(`${name} must lie in the years 1970 to 2200`);
  });
  it("the year 2200 included", () => {
    const last = Date.UTC(2201, 0, 1) - 1;
    expect(nextAllowedContact(rules("DE"), question, last)).toEqual(new Date(last));
    expect(planned(SURVEY, { anchors: [{ kind: "delivery", at: new Date(last) }] }, "2200-12-31T23:59:59.999Z").state).toBe("planned");
  });
});

describe("numbers at the edge", () => {
  it("allocates by weights whose products overflow or vanish", () => {
    const sd = 1e308;
    expect(
      allocateSample(
        [
          { population: 5, sd },
          { population: 50, sd },
        ],
        8,
        "neyman",
      )._unsafeUnwrap(),
    ).toEqual([1, 7]);
    const dear = { population: 50, sd: 1e300, cost: 1e-300 };
    expect(allocateSample([{ ...dear, population: 5 }, dear], 8, "cost")._unsafeUnwrap()).toEqual([1, 7]);
    expect(
      allocateSample(
        [
          { population: 5, sd: 5e-324 },
          { population: 5, sd: 0 },
        ],
        3,
        "neyman",
      )._unsafeUnwrap(),
    ).toEqual([3, 0]);
  });
  it("never answers with NaN or infinity", () => {
    const confidence = 0.9999999999999999;
    expect(sampleSize({ margin: 0.05, confidence })._unsafeUnwrap()).toBeGreaterThan(6000);
    expect(sampleSize({ margin: 0.05, confidence })._unsafeUnwrap()).toBeLessThan(8000);
    expect(marginAchieved({ respondents: 10, confidence })._unsafeUnwrap()).toBeLessThan(2);
    expect(sampleSize({ margin: 1e-200, population: 100 })._unsafeUnwrap()).toBe(100);
    expect(sampleSize({ margin: 1e-200 })._unsafeUnwrapErr()).toMatchObject({ argument: "margin", value: 1e-200 });
    expect(sampleSize({ margin: 0.9, proportion: 5e-324, population: 1 })._unsafeUnwrap()).toBe(1);
    expect(invitationsNeeded({ completes: 3, responseRate: 5e-324, population: 50 })._unsafeUnwrap()).toBe(50);
    expect(invitationsNeeded({ completes: 3, responseRate: 5e-324 })._unsafeUnwrapErr()).toMatchObject({ argument: "responseRate" });
  });
});

describe("consent", () => {
  const soft = { basis: "soft-opt-in" };
  it.each(["DE", "EU", "PT", "FR", "ES", "GB", null] as const)("2002/58/EC 13: the soft opt-in of %s is for mail only", (jurisdiction) => {
    const allowed = (channel: Channel) =>
      decide(jurisdiction, [grant("marketing", channel, soft)], { purpose: "marketing", channel, concerns: "own-similar" }).allowed;
    expect((["email", "sms", "messenger"] as const).map(allowed)).toEqual([true, true, true]);
    expect((["automated-call", "letter", "visit"] as const).map(allowed)).toEqual([false, false, false]);
    if (jurisdiction !== "ES") expect(allowed("phone")).toBe(false);
  });
  it("FR L223-1: a current contract does not open calls of machines", () => {
    expect(decide("FR", [], { purpose: "marketing", channel: "automated-call", concerns: "current-contract" }).allowed).toBe(false);
    expect(rules("FR").rules.find(({ source }) => source.article?.startsWith("L223-1"))?.channels).toEqual(["phone", "automated-call"]);
  });
  it("DE UWG 7: surveys and requests for suggestions, by mail and phone, need consent", () => {
    for (const purpose of ["survey", "suggestion"] as const)
      for (const channel of ["email", "phone", "automated-call"] as const)
        expect([purpose, channel, decide("DE", [], { purpose, channel }).allowed]).toEqual([purpose, channel, false]);
  });
  it("a newer, narrower or shorter grant takes nothing away", () => {
    const wide = grant("marketing", "email");
    for (const more of [soft, { until: at("2026-03-05") }])
      expect(
        decide("EU", [wide, grant("marketing", "email", { at: at("2026-02-01"), ...more })], { purpose: "marketing", channel: "email" })
          .allowed,
      ).toBe(true);
    const no = grant("marketing", "email", { at: at("2026-02-01"), state: "withdrawn" });
    const again = grant("marketing", "email", { at: at("2026-02-02"), ...soft });
    expect(decide("EU", [wide, no, again], { purpose: "marketing", channel: "email" }).allowed).toBe(false);
  });
  it("does not depend on the order of the records", () => {
    const record = fc.record({
      at: fc.constantFrom(at("2026-01-05"), at("2026-02-05")),
      basis: fc.constantFrom(undefined, "soft-opt-in", "contract"),
      until: fc.constantFrom(undefined, at("2026-08-01"), at("2026-10-01")),
    });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 5 }), fc.constantFrom("own-similar", "other" as const), (facts, concerns) => {
        const consents = facts.map((more) => grant("marketing", "email", more));
        const question = { purpose: "marketing", channel: "email", concerns } as const;
        expect(decide("EU", [...consents].reverse(), question)).toEqual(decide("EU", consents, question));
      }),
      { seed: 71, numRuns: 200 },
    );
  });
});

describe("plans", () => {
  const retail = policyOf(RETAIL_FOLLOW_UP.touchpoints);
  const states = (more: object, now = "2026-03-04T12:00:00Z") =>
    Object.fromEntries(planOf(retail, { ...ANA, anchors: [], ...more }, now).touchpoints.map((one) => [one.touchpointId, one.state]));
  const recall = { kind: "recall", at: at("2026-03-01") };

  it.each(["answered", "refused", "failed"] as const)(
    "an unnamed record that is %s settles no recall and no service contact",
    (outcome) => {
      const history = [{ purpose: "service", channel: "phone", at: at("2026-03-04"), outcome }] as const;
      const anchors = [recall, { kind: "delivery", at: at("2026-03-01") }];
      expect(states({ anchors, history })).toMatchObject({ recall: "planned", "usage-help": "planned" });
      expect(states({ anchors, history: [{ ...history[0], outcome: "answered", touchpoint: "recall" }] })["recall"]).toBe("done");
    },
  );
  it("open matters and lists hold back help and notices, not recalls and service messages", () => {
    const anchors = [recall, { kind: "delivery", at: at("2026-03-01") }, { kind: "warranty-end", at: at("2026-04-10") }];
    expect(states({ anchors, open: [{ kind: "complaint", since: at("2026-03-02") }] })).toMatchObject({
      recall: "planned",
      "usage-help": "held",
      "warranty-expiry": "held",
    });
    const listed = states({ anchors, doNotContact: [{ list: "own", at: at("2026-01-02") }] });
    expect([listed["recall"], listed["usage-help"]]).toEqual(["planned", "dropped"]);
    const message = { ...SURVEY, kind: "service-message" } as const;
    expect(planned(message, { open: [{ kind: "complaint", since: at("2026-03-03") }] }, "2026-03-05T12:00:00Z").state).toBe("planned");
  });
  it("service contacts that no frequency binds go first, so that the others keep their distance", () => {
    const survey = { ...SURVEY, priority: 9, timing: [{ anchor: "delivery", earliest: "P7D", latest: "P14D", expires: "P30D" }] } as const;
    const notice = {
      id: "notice",
      kind: "service-message",
      channels: ["email"],
      timing: [{ anchor: "delivery", earliest: "P7DT1H", latest: "P8D" }],
    } as const;
    const policy = policyOf([survey, notice], { frequency: [{ count: 1, per: "P2D" }] });
    const best = (now: string) => planOf(policy, ANA, now).touchpoints.map(({ window }) => window?.best.toISOString());
    expect(best("2026-03-03T12:00:00Z")).toEqual(["2026-03-11T13:00:00.000Z", "2026-03-09T13:00:00.000Z"]);
  });
  it("without references, two categories are two products", () => {
    const delivery = (productCategory: string | undefined, day: string) => ({ kind: "delivery", at: at(day), productCategory });
    const count = (...anchors: readonly object[]) =>
      planOf(policyOf([SURVEY]), { ...ANA, anchors: anchors as never }, "2026-03-04T12:00:00Z").touchpoints.length;
    expect(count(delivery("hard-goods", "2026-03-01"), delivery("perishable", "2026-03-03"))).toBe(2);
    expect(count(delivery("hard-goods", "2026-03-01"), delivery("hard-goods", "2026-03-03"))).toBe(1);
    expect(count(delivery("hard-goods", "2026-03-01"), delivery(undefined, "2026-03-03"))).toBe(1);
  });
  it("two units of one customer share a capacity the same way in any order", () => {
    const unit = (reference: string) =>
      ({
        customerId: "c",
        touchpointId: "call",
        channel: "phone",
        priority: 1,
        expiresAt: at("2026-03-09"),
        reasons: [],
        anchor: { kind: "delivery", at: at("2026-03-01"), reference },
      }) as const;
    const chosen = (...references: readonly string[]) =>
      fillCapacity(references.map(unit), { channel: "phone", size: 1, salt: "s" }).chosen.map(({ anchor }) => anchor.reference);
    expect(chosen("u1", "u2")).toEqual(chosen("u2", "u1"));
  });
});

describe("slips of arguments", () => {
  it.each([
    ["method", () => allocateSample([{ population: 5 }], 2, "x" as never)],
    ["method", () => allocateSample([{ population: 5 }], 2, "toString" as never)],
    ["rounding", () => sampleSize({ margin: 0.05, rounding: "down" as never })],
    ["size", () => selectSample(["a"], { salt: "x" } as never)],
    ["rate", () => selectSample(["a"], { salt: "x", size: 1, rate: 1 } as never)],
    ["salt", () => selectSample(["a"], { size: 1 } as never)],
    ["salt", () => planHearing([], ["a"], {} as never)],
  ])("names %s", (argument, ask) => {
    expect(ask()._unsafeUnwrapErr()).toMatchObject({ code: "followup/number-out-of-range", argument });
  });
  it("throws where the API throws", () => {
    expect(() => contactWindows("XX", "2026-02-30")).toThrow("on must be an existing date");
    expect(() => fillCapacity([], { channel: "phone", size: 1 } as never)).toThrow("salt must be a text");
  });
});
