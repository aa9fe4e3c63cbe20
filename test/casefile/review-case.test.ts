import { describe, expect, test } from "vitest";
import { defineServiceDesk, type NextStep, reviewCase } from "../../src/casefile/index.js";
import { orThrow } from "../../src/kernel/result.js";
import { caseOf, desk, review, type Scene } from "./scenes.js";

const SN1 = { reference: "SN-1", deliveredOn: "2025-03-10" };

describe("an area that cannot answer says why, and hides no other", () => {
  const bare = orThrow(defineServiceDesk({ id: "bare", schedule: { timeZone: "Europe/Lisbon", weekly: { mon: ["09:00-18:00"] } } }));
  const NOW = new Date("2026-03-02T10:30:00Z");

  test("what the desk does not declare", () => {
    const found = orThrow(reviewCase(bare, caseOf({ jurisdiction: undefined, product: SN1 }), NOW));
    const notDeclared = (part: string) => ({ code: "casefile/not-declared", part });
    expect(found.coverage._unsafeUnwrapErr()).toEqual(notDeclared("law-or-warranty"));
    expect(found.response._unsafeUnwrapErr()).toEqual(notDeclared("policies"));
    expect(found.followUps._unsafeUnwrapErr()).toEqual(notDeclared("follow-up"));
    expect(found.scores._unsafeUnwrapErr()).toEqual(notDeclared("instrument"));
    expect(found.protocolNumber._unsafeUnwrapErr()).toEqual(notDeclared("protocol"));
    expect(found.authority).toBeNull();
    expect(found.obligations._unsafeUnwrap()).toEqual([]);
    expect(found.classification.isOk()).toBe(true);
  });

  test.each<[string, Scene, object]>([
    ["a class", { product: { ...SN1, productClass: "boat" } }, { code: "casefile/unknown-product", productClass: "boat" }],
    ["a warranty", { product: { ...SN1, warrantyId: "boat" } }, { code: "casefile/unknown-warranty", warrantyId: "boat" }],
  ])("%s that the desk does not know", (_, scene, error) => {
    const found = review(scene);
    expect(found.coverage._unsafeUnwrapErr()).toMatchObject(error);
    expect(found.nextSteps.map(({ code }) => code)).toEqual(["casefile/reply-first", "casefile/resolve", "casefile/correct-facts"]);
  });

  test("an event before the opening, a customer's unknown zone", () => {
    const found = review({ events: [{ at: "2026-03-01T10:00:00Z", type: "acknowledged" }] });
    expect(found.response._unsafeUnwrapErr().code).toBe("response/event-before-opening");
    const lost = orThrow(reviewCase(desk, { ...caseOf({}), timeZone: "Mars/Olympus" }, NOW));
    expect(lost.followUps._unsafeUnwrapErr().code).toBe("followup/unknown-time-zone");
    expect(lost.response.isOk()).toBe(true);
  });

  test.each([Number.NaN, Date.UTC(1960, 0, 1), Date.UTC(2300, 0, 1)])("a now of %d, and an opening that is none, are issues", (now) => {
    const paths = (result: ReturnType<typeof reviewCase>) => result._unsafeUnwrapErr().issues.map(({ path }) => path);
    expect(paths(reviewCase(desk, caseOf({}), now))).toEqual([["now"]]);
    expect(paths(reviewCase(desk, { ...caseOf({}), openedAt: Number.NaN }, now))).toEqual([["now"], ["openedAt"]]);
  });
});

test("the protocol number is made of the desk's scheme, the year of the opening and the sequence", () => {
  expect(review({}).protocolNumber._unsafeUnwrap()).toBe("CL-2026-000001-76");
  expect(review({ sequence: undefined }).protocolNumber._unsafeUnwrapErr()).toEqual({ code: "casefile/not-recorded", fact: "sequence" });
});

test("every document that had a part is named, once", () => {
  const ids = review({ jurisdiction: "ES" }).basedOn.map(({ id }) => id);
  for (const id of [
    "casa-lume",
    "lume-large",
    "ES/2022#1",
    "casa-lume-rules",
    "standard",
    "ES/ley-10-2025#1",
    "casa-lume-follow-up",
    "casa-lume-authority",
  ])
    expect(ids).toContain(id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("a desk of another making is a caller's mistake", () => {
  expect(() => reviewCase({ ...desk }, caseOf({}), new Date())).toThrow(RangeError);
});

test("a step whose last instant is past says so, from the millisecond after it", () => {
  const offer = (now: string) =>
    review({ now }).nextSteps.flatMap((step) => (step.code === "casefile/offer-remedies" ? [step] : []))[0] as Extract<
      NextStep,
      { readonly code: "casefile/offer-remedies" }
    >;
  const due = offer("2026-03-02T10:30:00Z").by as Date;
  const overdueAt = (ms: number) => offer(new Date(due.getTime() + ms).toISOString()).params.overdue;
  expect([overdueAt(-1), overdueAt(0), overdueAt(1)]).toEqual([false, false, true]);
});
