import { describe, expect, expectTypeOf, it, test } from "vitest";
import { type ExplainableStep, explain, label, type ToExplain } from "../../src/kernel/explain.js";
import { invalidInput, issue } from "../../src/kernel/issue.js";
import type { Messages } from "../../src/kernel/message.js";
import { messages as en } from "../../src/messages/en.js";
import type { NoPolicyApplies, ResponseReason } from "../../src/response/index.js";
import type { WarrantyError, WarrantyReason } from "../../src/warranty/index.js";

const IN_LISBON = { timeZone: "Europe/Lisbon" } as const;
const AGENT = { ...IN_LISBON, voice: "agent" } as const;
const told = (what: ToExplain, options: Parameters<typeof explain>[2] = IN_LISBON) =>
  explain(what, en, options).map((text) => text.replaceAll("day, ", "day "));

const ended: WarrantyReason = { code: "warranty/layer-ended", params: { layerId: "maker", until: "2026-03-02" } };
const source = { id: "PT DL 84/2021", article: "12(1)", asOf: "2026-11-22", confidence: "high" } as const;

describe("reasons", () => {
  it("gives one sentence for each, to the customer unless told otherwise", () => {
    expect(told([ended, { code: "warranty/not-covered", params: {} }])).toEqual([
      "This warranty ended on 2 March 2026, before your claim.",
      "Neither a warranty nor the law covers your claim.",
    ]);
    expect(told([ended], AGENT)).toEqual(["Layer “maker” ended on 2 March 2026, before the claim."]);
    expect(told(ended, AGENT)).toEqual(["Layer “maker” ended on 2 March 2026, before the claim."]);
    expect(told([])).toEqual([]);
  });
  it("cites the law in brackets before the full stop, with its article where there is one", () => {
    const covers = { code: "warranty/law-covers", params: { clock: "liabilityUntil", until: "2029-03-01" }, source } as const;
    expect(told([covers])).toEqual([
      "The law covers your claim: your legal guarantee lasts until 1 March 2029 (PT DL 84/2021, art. 12(1)).",
    ]);
    const { article: _, ...whole } = source;
    expect(told([{ ...covers, source: whole }])[0]).toMatch(/ \(PT DL 84\/2021\)\.$/);
  });
  it("cites behind a sentence without a full stop too", () => {
    const bare: Messages = { ...en, sentences: { "own/note": () => "A note" } };
    expect(explain([{ code: "own/note", params: {}, source }], bare, IN_LISBON)).toEqual(["A note (PT DL 84/2021, art. 12(1))"]);
  });
  it("reads a reason as it was stored", () => {
    expect(told(JSON.parse(JSON.stringify([ended])), AGENT)).toEqual(["Layer “maker” ended on 2 March 2026, before the claim."]);
  });
  test.each(["warranty/of-a-later-version", "toString", "__proto__", "constructor"])("gives the unknown code %s as it is", (code) => {
    expect(told([{ code, params: {} }])).toEqual([code]);
    expect(told({ code }, AGENT)).toEqual([code]);
    expect(told([{ path: ["a"], code, params: {} } as unknown as ExplainableStep])).toEqual([code]);
  });
  it("does not change what it is given", () => {
    const reasons = Object.freeze([Object.freeze({ ...ended, params: Object.freeze({ ...ended.params }) })]);
    expect(told(reasons)).toHaveLength(1);
  });
});

describe("steps", () => {
  const params = { metric: "first-response", cycle: 1, overdue: false };
  const step: ExplainableStep = { code: "casefile/reply-first", params, by: new Date("2026-03-02T16:30:00Z"), who: "agent" };
  it("says what, by when and who", () => {
    expect(told([step], AGENT)).toEqual(["Send the first reply by Monday 2 March 2026 at 16:30."]);
    expect(told([step])).toEqual(["Our first reply to you is due by Monday 2 March 2026 at 16:30."]);
    expect(told([{ ...step, who: "lead", params: { ...params, overdue: true } }], AGENT)).toEqual([
      "Send the first reply, overdue since Monday 2 March 2026 at 16:30 (team lead).",
    ]);
    expect(told([{ ...step, by: null }], AGENT)).toEqual(["Send the first reply."]);
  });
  it("is the same as it was stored", () => {
    expect(told(JSON.parse(JSON.stringify([step])), AGENT)).toEqual(told([step], AGENT));
    expect(told(JSON.parse(JSON.stringify(step)), AGENT)).toEqual(told([step], AGENT));
  });
  test.each([["soon"], [new Date(Number.NaN)]])("a last instant that cannot be read, %s, is left out", (by) => {
    expect(told([{ ...step, by }], AGENT)).toEqual(["Send the first reply."]);
  });
});

describe("errors", () => {
  const invalid = invalidInput([
    issue(["events", 3, "at"], "missing", {}),
    issue([], "breaks-rule", { rule: "a term must not stand above itself" }),
  ]);
  it("gives the error and each issue, with its path for the agent", () => {
    expect(told(invalid, AGENT)).toEqual([
      "The input has 2 issues.",
      "events.3.at: This is required.",
      "This breaks a rule: a term must not stand above itself.",
    ]);
    expect(told(invalid)).toEqual([
      "Something in the details that we were given is not right: 2 points.",
      "A detail that we need is missing.",
      "A detail does not follow the rules for it.",
    ]);
  });
  it("gives an issue by itself without its path, to stand beside its field", () => {
    expect(told(invalid.issues, AGENT)).toEqual(["This is required.", "This breaks a rule: a term must not stand above itself."]);
  });
  it("gives the facts of an error that stand beside its code", () => {
    const error: WarrantyError = { code: "warranty/currency-mismatch", expected: "EUR", received: "USD" };
    expect(told(error, AGENT)).toEqual(["The charges are in USD, but the amounts of the warranty are in EUR: give them in EUR."]);
  });
  it("gives the reasons inside an error", () => {
    const params = { policyId: "gold", policyVersion: "2" };
    const reasons: readonly ResponseReason[] = [
      { code: "response/policy-not-valid", params: { ...params, validFrom: null, validUntil: Date.UTC(2026, 0, 1) } },
      {
        code: "response/policy-condition-unmet",
        params: { ...params, condition: '{"field":"tier","is":"gold"}', fields: ["tier"], found: ["absent"] },
      },
    ];
    const error: NoPolicyApplies = { code: "response/no-policy-applies", ticketId: "T-1", policyIds: ["gold"], reasons };
    expect(told(error, AGENT)).toEqual([
      "No policy is for ticket T-1; these were tried: “gold”.",
      "Policy gold 2 does not apply: it holds until before Thursday 1 January 2026 at 00:00, and the ticket was opened outside that time.",
      "Policy gold 2 does not apply: it needs tier: gold, and the ticket has tier: no value.",
    ]);
    expect(told(error)).toEqual([
      "None of our policies on response times applies to your case.",
      "One of our policies on response times was not in force when your case was opened.",
      "One of our policies on response times is not meant for a case like yours.",
    ]);
  });
});

describe("options", () => {
  it("writes instants in the zone of the reader", () => {
    const opened = { code: "response/not-yet-opened", params: { openedAt: Date.UTC(2026, 2, 2, 16, 30) } } as const;
    expect(told([opened], { timeZone: "Asia/Kolkata" })).toEqual(["Your case only opens on Monday 2 March 2026 at 22:00."]);
  });
  it("writes dates as another locale does", () => {
    expect(told([ended], { ...IN_LISBON, locale: "en-US" })).toEqual(["This warranty ended on March 2, 2026, before your claim."]);
  });
  it("throws for a time zone or a locale that the runtime does not know, where it is needed", () => {
    expect(() => told([ended], { timeZone: "UTC", locale: "no locale" })).toThrow(RangeError);
    expect(() => told([{ code: "response/not-yet-opened", params: { openedAt: 0 } }], { timeZone: "Mars/Olympus" })).toThrow(RangeError);
  });
});

describe("label", () => {
  it("names a term with a capital", () => {
    expect(["first-response", "liabilityUntil", "price-reduction", "sms"].map((term) => label(term, en))).toEqual([
      "First response",
      "Legal guarantee",
      "Price reduction",
      "Text message",
    ]);
  });
  it("gives an unknown one as it is", () => {
    expect(["site-survey", "toString", "__proto__", ""].map((term) => label(term, en))).toEqual([
      "site-survey",
      "toString",
      "__proto__",
      "",
    ]);
  });
});

test("reasons, errors and steps of any area are accepted", () => {
  expectTypeOf<readonly WarrantyReason[]>().toExtend<ToExplain>();
  expectTypeOf<readonly ResponseReason[]>().toExtend<ToExplain>();
  expectTypeOf<WarrantyError>().toExtend<ToExplain>();
  expectTypeOf<NoPolicyApplies>().toExtend<ToExplain>();
  // @ts-expect-error a text is nothing to explain
  expect(() => explain("warranty/not-covered", en, IN_LISBON)).toThrow();
});

test("a step that is due at the end of a day is due by its last minute", () => {
  const step = {
    code: "casefile/put-right",
    params: { overdue: false },
    by: new Date("2026-04-03T23:00:00Z"),
    who: "workshop",
    reasons: [],
  };
  const [text] = explain([step], en, { timeZone: "Europe/Lisbon", voice: "agent" });
  expect(text).toContain("Friday, 3 April 2026 at 23:59");
  expect(explain([step], en, { timeZone: "UTC", voice: "agent" })[0]).toContain("23:00");
});
