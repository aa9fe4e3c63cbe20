// Laws of a review and of a tally over reviews, on random cases of the example's desk.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Case, type CaseReview, deskTally, reviewCase } from "../../src/casefile/index.js";
import { orThrow } from "../../src/kernel/result.js";
import { rounds } from "../rounds.js";
import { caseOf, desk } from "./scenes.js";

const HOUR = 3_600_000;
const OPENED = Date.UTC(2026, 2, 2, 10);
const NOW = OPENED + 40 * 24 * HOUR;

const TEXTS = [
  "A máquina não funciona, quero o meu dinheiro de volta.",
  "Obrigado pelo excelente serviço!",
  "O forno pegou fogo!",
  "Me cobraron dos veces.",
  "The part never arrived. I will sue you.",
  "...",
];

const hours = fc.integer({ min: 0, max: 39 * 24 });
const at = hours.map((h) => new Date(OPENED + h * HOUR).toISOString());
const day = fc.integer({ min: 0, max: 39 }).map((d) => new Date(OPENED + d * 24 * HOUR).toISOString().slice(0, 10));

const ticketEvent = fc.oneof(
  fc.record({ at, type: fc.constantFrom("customer-message", "agent-message", "acknowledged", "resolved", "reopened", "closed") }),
  fc.record({ at, type: fc.constant("status"), to: fc.constantFrom("pending", "open", "closed") }),
  fc.record({ at, type: fc.constant("priority"), to: fc.constantFrom("urgent", "low") }),
);
const goodEvent = fc.record({
  on: day,
  type: fc.constantFrom("defect-reported", "handed-over", "repaired", "replaced", "returned", "refused"),
});
const consent = fc.record({
  purpose: fc.constantFrom("survey", "service", "marketing"),
  channel: fc.constantFrom("phone", "email"),
  state: fc.constantFrom("granted", "refused"),
  at: fc.constant("2026-01-01T00:00:00Z"),
});

const scene = fc.record({
  id: fc.constantFrom("C-1", "C-2"),
  text: fc.constantFrom(...TEXTS),
  jurisdiction: fc.constantFrom("PT", "ES", "CH"),
  attributes: fc.constantFrom({ book: true }, { tier: "club" }, { tier: "none" }),
  events: fc.array(ticketEvent, { maxLength: 6 }),
  consents: fc.array(consent, { maxLength: 1 }),
  promises: fc.array(fc.record({ dueAt: at, keptAt: fc.option(at, { nil: undefined }) }), { maxLength: 2 }),
  product: fc.option(
    fc.record({
      productClass: fc.constantFrom("washing-machine", "coffee-machine", "fan"),
      deliveredOn: fc.constantFrom("2022-03-05", "2025-03-10", "2026-02-28"),
      events: fc.array(goodEvent, { maxLength: 4 }),
    }),
    { nil: undefined },
  ),
  answers: fc.constantFrom(undefined, [{ answers: { "promise-kept": { expectation: 7, perception: 4 } } }]),
});

const review = (caseFile: Case, now: number): CaseReview => orThrow(reviewCase(desk, caseFile, now));

/** What a review says, without the lengths of time that move all the while. */
function said(found: CaseReview): unknown {
  return JSON.parse(
    JSON.stringify({ ...found, reviewedAt: null }, (key, value) =>
      ["elapsed", "elapsedCalendar", "remaining", "overMs", "nextChangeAt", "nextChangeOn"].includes(key) ? null : value,
    ),
  );
}

describe("a review", () => {
  test("says the same until nextChangeAt, and something else then", () => {
    fc.assert(
      fc.property(scene, fc.integer({ min: 0, max: 60 * 24 }), (facts, later) => {
        const caseFile = caseOf(facts);
        // Facts after `now` would be events; so look from the day after the last of them.
        const now = NOW + later * HOUR;
        const found = review(caseFile, now);
        const next = found.nextChangeAt?.getTime() ?? now + 4000 * 24 * HOUR;
        expect(next).toBeGreaterThan(now);
        for (const share of [0.3, 0.9]) expect(said(review(caseFile, Math.floor(now + (next - 1 - now) * share)))).toEqual(said(found));
        expect(said(review(caseFile, next - 1))).toEqual(said(found));
        if (found.nextChangeAt) expect(said(review(caseFile, next))).not.toEqual(said(found));
      }),
      { numRuns: rounds(60) },
    );
  });

  test("is JSON, and has a reason for each step that is no mere record", () => {
    fc.assert(
      fc.property(scene, (facts) => {
        const found = review(caseOf(facts), NOW);
        expect(() => JSON.stringify(found)).not.toThrow();
        for (const { code, reasons } of found.nextSteps) if (code !== "casefile/record-outcome") expect(reasons.length).toBeGreaterThan(0);
        expect(found.reasons.length).toBeGreaterThan(0);
      }),
      { numRuns: rounds(60) },
    );
  });

  test("puts safety first, then earlier before later, then what has no last instant", () => {
    fc.assert(
      fc.property(scene, (facts) => {
        const { nextSteps } = review(caseOf(facts), NOW);
        const ranks = nextSteps.map(({ code, by }) => (code === "casefile/make-safe" ? -1 : (by?.getTime() ?? Number.POSITIVE_INFINITY)));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
      { numRuns: rounds(60) },
    );
  });

  test("does not depend on the order of contacts, events and promises", () => {
    fc.assert(
      fc.property(scene, (facts) => {
        const contacts = TEXTS.slice(0, 3).map((text, i) => ({
          text,
          language: "pt",
          receivedAt: new Date(OPENED + i * HOUR).toISOString(),
        }));
        const one = caseOf({ ...facts, contacts, events: distinct(facts.events) });
        const other = { ...one, contacts: [...one.contacts].reverse(), events: [...one.events].reverse() };
        expect(said(review(other, NOW))).toEqual(said(review(one, NOW)));
      }),
      { numRuns: rounds(40) },
    );
  });
});

/** Events at different instants: of the same instant the order of the list holds. */
function distinct<T extends { readonly at: string }>(events: readonly T[]): readonly T[] {
  return events.filter(({ at: when }, i) => events.findIndex((other) => other.at === when) === i);
}

describe("a tally over reviews", () => {
  const tally = deskTally(desk);
  const reviewed = scene.map((facts) => {
    const caseFile = caseOf(facts);
    return { caseFile, review: review(caseFile, NOW) };
  });

  test("gives the same bytes for any split and order", () => {
    fc.assert(
      fc.property(fc.array(reviewed, { maxLength: 6 }), fc.nat(6), (cases, cut) => {
        const fold = (list: typeof cases) => list.reduce(tally.add, tally.empty());
        const whole = JSON.stringify(fold(cases));
        expect(JSON.stringify(tally.merge(fold(cases.slice(cut)), fold(cases.slice(0, cut))))).toBe(whole);
        expect(JSON.stringify(fold([...cases].reverse()))).toBe(whole);
        expect(JSON.stringify(tally.merge(tally.empty(), fold(cases)))).toBe(whole);
      }),
      { numRuns: rounds(40) },
    );
  });

  test("counts every case once", () => {
    fc.assert(
      fc.property(fc.array(reviewed, { minLength: 1, maxLength: 5 }), (cases) => {
        const state = cases.reduce(tally.add, tally.empty());
        const { kinds, cases: all } = tally.result(state);
        expect(all).toBe(cases.length);
        expect(Object.values(kinds).reduce((a, b) => a + b, 0)).toBe(cases.length);
      }),
      { numRuns: rounds(20) },
    );
  });
});
