import { describe, expect, it } from "vitest";
import { describePolicy, type PolicyStatements } from "../../src/response/index.js";
import { NINE_TO_FIVE, policyOf } from "./support.js";

describe("describePolicy", () => {
  it("spells out the defaults of the smallest policy", () => {
    expect(describePolicy(policyOf({ targets: [{ metric: "resolution", within: "PT8H" }] }))).toEqual([
      {
        heading: { code: "response/about-policy", params: { policyId: "p", policyVersion: null, name: null } },
        sentences: [
          { code: "response/applies-to-all-tickets", params: {} },
          { code: "response/schedule-always", params: {} },
          { code: "response/paused-in", params: { statuses: ["pending"] } },
          { code: "response/resolved-in", params: { statuses: ["resolved", "solved", "closed"] } },
        ],
      },
      {
        heading: { code: "response/about-target", params: { metric: "resolution", agreement: "service" } },
        sentences: [
          { code: "response/due-within", params: { metric: "resolution", priority: null, within: "PT8H", clock: "business" } },
          { code: "response/on-reopen", params: { metric: "resolution", does: "resume" } },
          {
            code: "response/moved-by",
            params: { metric: "resolution", role: "start", event: "opened", to: null, name: null, value: null, internal: null },
          },
          {
            code: "response/moved-by",
            params: { metric: "resolution", role: "stop", event: "resolved", to: null, name: null, value: null, internal: null },
          },
          {
            code: "response/moved-by",
            params: { metric: "resolution", role: "reopen", event: "reopened", to: null, name: null, value: null, internal: null },
          },
          { code: "response/counts-cycles", params: { metric: "resolution", cycles: "first" } },
        ],
      },
    ]);
  });

  const rich = policyOf({
    version: "2",
    name: "Gold",
    schedule: {
      ...NINE_TO_FIVE,
      holidays: ["2026-12-25"],
      exceptions: { "2026-12-24": ["09:00-12:00"] },
      closures: { "2026-03-02": ["10:00-11:00"] },
    },
    appliesTo: {
      all: [
        { field: "tier", is: "gold" },
        {
          any: [
            { field: "region", in: ["north", "south"] },
            { field: "tags", has: "vip" },
          ],
        },
        { not: { field: "seats", from: 3 } },
        { field: "spend", to: 9 },
      ],
    },
    validFrom: "2026-01-01T00:00:00Z",
    validUntil: "2027-01-01T00:00:00Z",
    pausedIn: ["on-hold"],
    resolvedIn: ["done"],
    targets: [
      {
        metric: "first-response",
        within: { high: "PT1H", low: { within: "P2D", clock: "calendar" } },
        warnAt: ["75%"],
        agreement: "operational",
        schedule: "always",
        pausedIn: ["waiting"],
        onPriorityChange: "keep",
      },
      { metric: "agent-work", within: { default: "P2D" }, until: "end-of-business-day" },
      {
        metric: {
          name: "repair",
          start: { event: "status", to: "at-supplier" },
          stop: { any: [{ event: "custom", name: "back" }, { event: "closed" }] },
          armedBy: { event: "agent-message", internal: true },
          abandon: { event: "resolved" },
          reopen: { event: "reopened" },
          onReopen: "restart",
          pause: { event: "attribute", name: "hold", value: true },
          resume: { event: "attribute", name: "hold", value: false },
        },
        within: "PT40H",
        agreement: "underpinning",
      },
    ],
  });
  const [about, first, work, repair] = describePolicy(rich);
  const said = (section: typeof about) => (section?.sentences ?? []).map(({ code, params }) => [code.slice(9), ...Object.values(params)]);

  it("tells whom it is for, part by part", () => {
    expect(about?.heading.params).toEqual({ policyId: "p", policyVersion: "2", name: "Gold" });
    expect(said(about)).toEqual([
      ["applies-when-all", 0],
      ["applies-when-field", 1, "tier", "is", ['"gold"']],
      ["applies-when-any", 1],
      ["applies-when-field", 2, "region", "in", ['"north"', '"south"']],
      ["applies-when-field", 2, "tags", "has", ['"vip"']],
      ["applies-when-not", 1],
      ["applies-when-field", 2, "seats", "range", ["3", "null"]],
      ["applies-when-field", 1, "spend", "range", ["null", "9"]],
      ["valid-from", "2026-01-01T00:00:00Z"],
      ["valid-until", "2027-01-01T00:00:00Z"],
      ...["mon", "tue", "wed", "thu", "fri"].map((day) => ["schedule-hours", "UTC", day, ["09:00-17:00"]]),
      ["schedule-dates", 1, 1, 1],
      ["paused-in", ["on-hold"]],
      ["resolved-in", ["done"]],
    ]);
  });

  it("tells each target", () => {
    expect(first?.heading.params).toEqual({ metric: "first-response", agreement: "operational" });
    expect(said(first)).toEqual([
      ["due-within", "first-response", "high", "PT1H", "business"],
      ["due-within", "first-response", "low", "P2D", "calendar"],
      ["no-target-for-others", "first-response"],
      ["schedule-always"],
      ["paused-in", ["waiting"]],
      ["warns-at", "first-response", ["75%"]],
      ["on-priority-change", "first-response", "keep"],
      ["moved-by", "first-response", "start", "opened", null, null, null, null],
      ["moved-by", "first-response", "stop", "agent-message", null, null, null, false],
      ["moved-by", "first-response", "abandon", "resolved", null, null, null, null],
      ["counts-cycles", "first-response", "first"],
    ]);
    expect(said(work).slice(0, 4)).toEqual([
      ["due-within", "agent-work", "default", "P2D", "business"],
      ["due-at-end-of-day", "agent-work"],
      ["counted-in", ["new", "open"]],
      ["on-priority-change", "agent-work", "retarget"],
    ]);
    expect(said(repair)).toEqual([
      ["due-within", "repair", null, "PT40H", "business"],
      ["on-reopen", "repair", "restart"],
      ["moved-by", "repair", "start", "status", "at-supplier", null, null, null],
      ["moved-by", "repair", "stop", "custom", null, "back", null, null],
      ["moved-by", "repair", "stop", "closed", null, null, null, null],
      ["moved-by", "repair", "armed-by", "agent-message", null, null, null, true],
      ["moved-by", "repair", "abandon", "resolved", null, null, null, null],
      ["moved-by", "repair", "reopen", "reopened", null, null, null, null],
      ["moved-by", "repair", "pause", "attribute", null, "hold", true, null],
      ["moved-by", "repair", "resume", "attribute", null, "hold", false, null],
      ["counts-cycles", "repair", "every"],
    ]);
  });

  it("uses every statement there is", () => {
    const all: Record<keyof PolicyStatements, true> = {
      "response/about-policy": true,
      "response/about-target": true,
      "response/applies-to-all-tickets": true,
      "response/applies-when-all": true,
      "response/applies-when-any": true,
      "response/applies-when-not": true,
      "response/applies-when-field": true,
      "response/valid-from": true,
      "response/valid-until": true,
      "response/schedule-always": true,
      "response/schedule-hours": true,
      "response/schedule-dates": true,
      "response/paused-in": true,
      "response/counted-in": true,
      "response/resolved-in": true,
      "response/due-within": true,
      "response/due-at-end-of-day": true,
      "response/no-target-for-others": true,
      "response/warns-at": true,
      "response/on-reopen": true,
      "response/on-priority-change": true,
      "response/moved-by": true,
      "response/counts-cycles": true,
    };
    const plain = describePolicy(policyOf({ targets: [{ metric: "resolution", within: "PT8H" }] }));
    const used = new Set(
      [...describePolicy(rich), ...plain].flatMap(({ heading, sentences }) => [heading.code, ...sentences.map(({ code }) => code)]),
    );
    expect(Object.keys(all).filter((code) => !used.has(code as keyof PolicyStatements))).toEqual([]);
  });
});
