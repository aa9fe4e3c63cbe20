import { describe, expect, it } from "vitest";
import { planned, SURVEY } from "./plan.js";

const at = (text: string) => new Date(text);

describe("nextChangeAt", () => {
  it("is the midnight on which another law begins to ask for the consent that is waited for", () => {
    const call = {
      id: "call",
      kind: "repurchase-reminder",
      channels: ["phone"],
      timing: [{ anchor: "delivery", earliest: "P7D", latest: "P40D" }],
    } as const;
    const customer = {
      timeZone: "Europe/Paris",
      jurisdiction: "FR",
      anchors: [{ kind: "delivery", at: at("2026-07-20T12:00:00Z") }],
    };
    const held = (now: string) => planned(call, customer, now);
    expect(held("2026-08-05T12:00:00Z")).toMatchObject({
      state: "held",
      reasons: ["anchored", "no-consent"],
      nextChangeAt: "2026-08-10T22:00Z",
    });
    expect(held("2026-08-10T21:59:59.999Z").reasons).toEqual(["anchored", "no-consent"]);
    expect(held("2026-08-10T22:00:00Z").reasons).toEqual(["anchored", "law-requires-consent", "no-consent"]);
  });

  it("passes over the instant from which another frequency says in the same words that the contact waits", () => {
    const frequency = [
      { count: 1, per: "P3D", purposes: ["survey", "marketing"] },
      { count: 1, per: "P3D", purposes: ["survey", "suggestion"] },
    ] as const;
    const history = [
      { purpose: "marketing", channel: "email", at: at("2026-03-11T12:00:00Z"), outcome: "sent" },
      { purpose: "suggestion", channel: "email", at: at("2026-03-12T11:00:00Z"), outcome: "sent" },
    ] as const;
    const queued = planned(SURVEY, { history }, "2026-03-12T13:00:00Z", { frequency });
    expect(queued).toMatchObject({ state: "planned", nextChangeAt: "2026-03-15T11:00Z" });
    expect(queued.window?.[1]).toBe("2026-03-15T11:00Z");
    expect(planned(SURVEY, { history }, "2026-03-14T12:00:00Z", { frequency })).toEqual(queued);
  });

  it("is the instant from which another frequency says in other words that it waits", () => {
    const frequency = [
      { count: 1, per: "P3D", purposes: ["survey", "marketing"] },
      { count: 1, per: "P2D", purposes: ["survey", "suggestion"] },
    ] as const;
    const history = [
      { purpose: "marketing", channel: "email", at: at("2026-03-10T12:00:00Z"), outcome: "sent" },
      { purpose: "suggestion", channel: "email", at: at("2026-03-12T11:00:00Z"), outcome: "sent" },
    ] as const;
    const queued = planned(SURVEY, { history }, "2026-03-12T13:00:00Z", { frequency });
    expect(queued).toMatchObject({ state: "planned", nextChangeAt: "2026-03-13T12:00Z" });
    expect(queued.window?.[1]).toBe("2026-03-14T11:00Z");
  });
});
