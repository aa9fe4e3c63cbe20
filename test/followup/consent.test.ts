import { describe, expect, it } from "vitest";
import { assessConsent } from "../../src/followup/assess-consent.js";
import { contactWindows } from "../../src/followup/contact-windows.js";
import type { Channel, Concern, Purpose } from "../../src/followup/purpose.js";
import type { Consent, FollowUpSubject } from "../../src/followup/subject.js";

const at = (text: string) => new Date(`${text}T12:00:00Z`);
type Question = { purpose: Purpose; channel: Channel; concerns?: Concern };
const ask = (
  jurisdiction: string | null,
  question: Question,
  consents: readonly Consent[] = [],
  more: Partial<FollowUpSubject> = {},
  now = "2026-09-01",
) => {
  const rules = jurisdiction === null ? null : contactWindows(jurisdiction, now as "2026-09-01")._unsafeUnwrap();
  const decision = assessConsent(
    rules,
    { customerId: "c", timeZone: "Europe/Madrid", consents, ...more },
    question,
    at(now),
  )._unsafeUnwrap();
  return { ...decision, reasons: decision.reasons.map(({ code }) => code.replace("followup/", "")) };
};
const grant = (purpose: Purpose, channel: Channel, more: Partial<Consent> = {}): Consent => ({
  purpose,
  channel,
  state: "granted",
  at: at("2026-01-05"),
  ...more,
});

describe("assessConsent", () => {
  it.each([
    [
      "EU 2002/58/EC 13(1): marketing by mail needs consent",
      "EU",
      { purpose: "marketing", channel: "email" },
      undefined,
      false,
      ["law-requires-consent", "no-consent"],
    ],
    ["EU 2002/58/EC 13(1): given", "EU", { purpose: "marketing", channel: "sms" }, {}, true, ["law-requires-consent", "consented"]],
    [
      "EU 2002/58/EC 13(2): soft opt-in for own similar products",
      "EU",
      { purpose: "marketing", channel: "email", concerns: "own-similar" },
      { basis: "soft-opt-in" },
      true,
      ["law-requires-consent", "consented"],
    ],
    [
      "EU 2002/58/EC 13(2): not for others",
      "EU",
      { purpose: "marketing", channel: "email" },
      { basis: "soft-opt-in" },
      false,
      ["law-requires-consent", "soft-opt-in-too-narrow"],
    ],
    [
      "DE BGH VI ZR 225/17: a survey is advertising",
      "DE",
      { purpose: "survey", channel: "email" },
      undefined,
      false,
      ["law-requires-consent", "no-consent"],
    ],
    ["FR: a survey by mail is not", "FR", { purpose: "survey", channel: "email" }, undefined, true, ["no-consent-needed"]],
    ["GB PECR 22: a survey is not", "GB", { purpose: "survey", channel: "email" }, undefined, true, ["no-consent-needed"]],
    [
      "FR L223-1: a call needs consent",
      "FR",
      { purpose: "marketing", channel: "phone" },
      undefined,
      false,
      ["law-requires-consent", "no-consent"],
    ],
    [
      "FR L223-1: not about the current contract",
      "FR",
      { purpose: "marketing", channel: "phone", concerns: "current-contract" },
      undefined,
      true,
      ["no-consent-needed"],
    ],
    [
      "FR L223-1: a soft opt-in is none",
      "FR",
      { purpose: "marketing", channel: "phone", concerns: "own-similar" },
      { basis: "soft-opt-in" },
      false,
      ["law-requires-consent", "soft-opt-in-too-narrow"],
    ],
    [
      "ES LGTel 66.1.b: own similar products",
      "ES",
      { purpose: "marketing", channel: "phone", concerns: "own-similar" },
      undefined,
      true,
      ["no-consent-needed", "no-consent-needed"],
    ],
    [
      "US 47 CFR 64.1200: an autodialled survey needs consent",
      "US",
      { purpose: "survey", channel: "automated-call" },
      undefined,
      false,
      ["law-requires-consent", "no-consent"],
    ],
    ["US: a survey by hand does not", "US", { purpose: "survey", channel: "phone" }, undefined, true, ["no-consent-needed"]],
    ["BR LGPD 18: open until the person objects", "BR", { purpose: "marketing", channel: "email" }, undefined, true, ["no-consent-needed"]],
    [
      "PT Lei 41/2004 13-A: mail needs consent",
      "PT",
      { purpose: "marketing", channel: "email" },
      undefined,
      false,
      ["law-requires-consent", "no-consent"],
    ],
    ["no law known: marketing needs consent", null, { purpose: "marketing", channel: "letter" }, undefined, false, ["no-consent"]],
    ["no law known: a service message does not", null, { purpose: "service", channel: "letter" }, undefined, true, ["no-consent-needed"]],
  ] as const)("%s", (_, jurisdiction, question, given, allowed, reasons) => {
    const decision = ask(jurisdiction, question, given === undefined ? [] : [grant(question.purpose, question.channel, given)]);
    expect([decision.allowed, decision.reasons, decision.nextChangeAt]).toEqual([allowed, reasons, null]);
  });

  it("says no after a no, whatever the law leaves open", () => {
    for (const state of ["refused", "withdrawn"] as const) {
      const decision = ask("BR", { purpose: "marketing", channel: "email" }, [grant("marketing", "email", { state })]);
      expect(decision).toMatchObject({ allowed: false, nextChangeAt: null, reasons: ["said-no"] });
    }
  });

  it("ends a grant at its own end, to the millisecond", () => {
    const consents = [grant("marketing", "email", { until: at("2026-09-01") })];
    expect(ask(null, { purpose: "marketing", channel: "email" }, consents, {}, "2026-08-31")).toMatchObject({
      allowed: true,
      nextChangeAt: at("2026-09-01"),
      reasons: ["consented"],
    });
    expect(ask(null, { purpose: "marketing", channel: "email" }, consents)).toMatchObject({
      allowed: false,
      nextChangeAt: null,
      reasons: ["consented", "consent-expired"],
    });
  });

  it("ES Ley 10/2025: a grant lasts two years by the calendar, as the press reports", () => {
    const consents = [grant("marketing", "phone", { at: at("2026-01-05") })];
    expect(ask("ES", { purpose: "marketing", channel: "phone" }, consents)).toMatchObject({
      allowed: true,
      rulesId: "ES/2025#1",
      nextChangeAt: at("2028-01-05"),
    });
  });

  it("waits for the end of a list", () => {
    const doNotContact = [{ list: "pause", at: at("2026-08-01"), until: at("2026-09-10") }];
    expect(ask(null, { purpose: "survey", channel: "email" }, [], { doNotContact })).toMatchObject({
      allowed: false,
      nextChangeAt: at("2026-09-10"),
      reasons: ["do-not-contact", "no-consent-needed"],
    });
    expect(ask(null, { purpose: "survey", channel: "email" }, [], { doNotContact }, "2026-09-10")).toMatchObject({
      allowed: true,
      reasons: ["no-consent-needed"],
    });
    expect(ask(null, { purpose: "survey", channel: "email" }, [], { doNotContact: [{ list: "own", at: at("2026-08-01") }] })).toMatchObject(
      { allowed: false, nextChangeAt: null, reasons: ["do-not-contact"] },
    );
  });

  it("cites the law", () => {
    const rules = contactWindows("EU", "2026-09-01")._unsafeUnwrap();
    const decision = assessConsent(
      rules,
      { customerId: "c", timeZone: "UTC", consents: [] },
      { purpose: "marketing", channel: "email" },
      at("2026-09-01"),
    );
    expect(decision._unsafeUnwrap().reasons[0]).toEqual({
      code: "followup/law-requires-consent",
      params: { purpose: "marketing", channel: "email" },
      source: rules.rules[0]?.source,
    });
  });

  it("refuses contradictory consents", () => {
    const consents = [grant("survey", "email"), grant("survey", "email", { state: "refused" })];
    const error = assessConsent(
      null,
      { customerId: "c", timeZone: "UTC", consents },
      { purpose: "survey", channel: "email" },
      at("2026-09-01"),
    )._unsafeUnwrapErr();
    expect(error.code).toBe("followup/contradictory-consents");
  });
});
