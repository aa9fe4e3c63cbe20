import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contactWindows } from "../../src/followup/contact-windows.js";
import { nextAllowedContact } from "../../src/followup/next-allowed-contact.js";
import { type FollowUpPlan, planFollowUps } from "../../src/followup/plan-follow-ups.js";
import type { FollowUpPolicyInput } from "../../src/followup/policy.js";
import { defineFollowUpPolicy } from "../../src/followup/policy.schema.js";
import { CHANNELS, OUTCOMES, PURPOSES } from "../../src/followup/purpose.js";
import type { FollowUpSubject } from "../../src/followup/subject.js";
import { rounds } from "../rounds.js";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Over the change of clocks of 29 March, or over the change of French law on 11 August 2026. */
const STARTS = [Date.UTC(2026, 2, 16, 9), Date.UTC(2026, 6, 27, 9)] as const;

const days = (least: number, most: number) => fc.integer({ min: least, max: most });
const channel = fc.constantFrom("phone", "email", "sms" as const);
const touchpoint = (id: string) =>
  fc
    .record({
      kind: fc.constantFrom("service-message", "satisfaction-survey", "repurchase-reminder" as const),
      anchor: fc.constantFrom("delivery", "complaint-closed"),
      steps: fc.tuple(days(0, 6), days(0, 6), days(0, 6), days(1, 12)),
      channels: fc.uniqueArray(channel, { minLength: 1, maxLength: 3 }),
      priority: fc.integer({ min: 0, max: 2 }),
      overCap: fc.constantFrom("queue", "skip", "drop", undefined),
      reminders: fc.option(fc.record({ every: fc.constantFrom("P2D", "PT36H"), times: fc.integer({ min: 1, max: 2 }) }), {
        nil: undefined,
      }),
    })
    .map(({ kind, anchor, steps: [a, b, c, d], ...rest }) => ({
      id,
      kind,
      ...rest,
      timing: [{ anchor, earliest: `P${a}D`, ideal: `P${a + b}D`, latest: `P${a + b + c}D`, expires: `P${a + b + c + d}D` }],
    }));

const policyInput = fc
  .record({
    touchpoints: fc.tuple(touchpoint("a"), touchpoint("b"), touchpoint("c")),
    frequency: fc.array(
      fc.record(
        {
          count: fc.integer({ min: 1, max: 2 }),
          per: fc.constantFrom("PT30H", "P3D", "P7D"),
          purposes: fc.constantFrom(undefined, ["survey"], ["survey", "marketing"]),
        },
        { requiredKeys: ["count", "per"] },
      ),
      { maxLength: 2 },
    ),
    hours: fc.constantFrom(undefined, [
      { channels: ["email"], hours: { mon: ["10:00-12:00"], wed: ["00:00-24:00"], thu: ["00:00-08:00"] } },
    ]),
    consent: fc.constantFrom(undefined, { marketing: { need: "unless-refused" } }, { survey: { need: "consent", lasts: "P20D" } }),
  })
  .map((input) => ({ id: "random", ...input }) as unknown as FollowUpPolicyInput);

const subject = (start: number) => {
  const at = (from: number, to: number) => fc.integer({ min: start + from * DAY, max: start + to * DAY });
  return fc.record(
    {
      customerId: fc.constant("c"),
      timeZone: fc.constant("Europe/Paris"),
      jurisdiction: fc.constantFrom("FR", "PT"),
      anchors: fc.tuple(
        fc.record({ kind: fc.constant("delivery"), at: at(-9, -1), reference: fc.constantFrom("u1", "u2") }),
        fc.record({ kind: fc.constant("complaint-closed"), at: at(-9, -1) }),
      ),
      consents: fc.uniqueArray(
        fc.record(
          {
            purpose: fc.constantFrom(...PURPOSES),
            channel,
            state: fc.constantFrom("granted", "granted", "refused" as const),
            at: at(-8, 0),
            until: at(1, 9),
          },
          { requiredKeys: ["purpose", "channel", "state", "at"] },
        ),
        { maxLength: 4, selector: (one) => one.at },
      ),
      history: fc.array(
        fc.record(
          {
            purpose: fc.constantFrom(...PURPOSES),
            channel: fc.constantFrom(...CHANNELS),
            at: at(-9, 0),
            outcome: fc.constantFrom(...OUTCOMES),
            touchpoint: fc.constantFrom("a", "b", "x"),
          },
          { requiredKeys: ["purpose", "channel", "at", "outcome"] },
        ),
        { maxLength: 5 },
      ),
      open: fc.constantFrom(undefined, undefined, [{ kind: "complaint" as const, since: start - 5 * DAY }]),
      doNotContact: fc.option(
        fc
          .record({ list: fc.constant("list"), at: at(-3, -1), until: at(0, 6), channels: fc.constant(["phone"] as const) })
          .map((one) => [one]),
        { nil: undefined },
      ),
      holidays: fc.constantFrom(undefined, ["2026-03-18", "2026-08-05"] as const),
    },
    { requiredKeys: ["customerId", "timeZone", "anchors", "consents", "history"] },
  ) as fc.Arbitrary<FollowUpSubject>;
};
const scenario = fc.constantFrom(...STARTS).chain((start) =>
  fc.record({
    input: policyInput,
    who: subject(start),
    now: fc.integer({ min: 0, max: 14 * 24 * 4 }).map((quarters) => start + quarters * 900_000),
  }),
);

const contactsOf = (plan: FollowUpPlan) => JSON.stringify(plan.touchpoints);
const planAt = (input: FollowUpPolicyInput, who: FollowUpSubject) => {
  const policy = defineFollowUpPolicy(input)._unsafeUnwrap();
  return (now: number) => planFollowUps(policy, who, now)._unsafeUnwrap();
};

describe("planFollowUps, for any policy and customer", () => {
  it("nextChangeAt is the first instant at which a contact is another one", () => {
    fc.assert(
      fc.property(
        scenario,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }),
        ({ input, who, now }, shares) => {
          const at = planAt(input, who);
          const plan = at(now);
          const until = plan.nextChangeAt?.getTime() ?? now + 40 * DAY;
          for (const share of [...shares, 1]) {
            const between = Math.min(until - 1, now + Math.floor(share * (until - now)));
            if (contactsOf(at(between)) !== contactsOf(plan)) expect(at(between).touchpoints).toEqual(plan.touchpoints);
          }
          if (plan.nextChangeAt) expect(contactsOf(at(until))).not.toBe(contactsOf(plan));
        },
      ),
      { seed: 71, numRuns: rounds(80) },
    );
  });

  it("nextChangeAt is what stepping through the hours finds: on each of them and a millisecond later nothing is another one before it", () => {
    fc.assert(
      fc.property(scenario, ({ input, who, now }) => {
        const at = planAt(input, who);
        const plan = at(now);
        const contacts = contactsOf(plan);
        const until = Math.min(plan.nextChangeAt?.getTime() ?? Number.POSITIVE_INFINITY, now + 21 * DAY);
        const instants = [until - 1];
        for (let hour = Math.ceil(now / HOUR) * HOUR; hour < until; hour += HOUR) instants.push(hour, Math.min(hour + 1, until - 1));
        for (const instant of instants) {
          if (instant > now && contactsOf(at(instant)) !== contacts) expect(at(instant).touchpoints).toEqual(plan.touchpoints);
        }
        if (until === plan.nextChangeAt?.getTime()) expect(contactsOf(at(until))).not.toBe(contacts);
      }),
      { seed: 75, numRuns: rounds(60) },
    );
  });

  it("keeps every contact inside its times, the law's and the caps, over any window", () => {
    fc.assert(
      fc.property(scenario, ({ input, who, now }) => {
        const plan = planAt(input, who)(now);
        const made = who.history
          .filter(({ at, outcome }) => Number(at) <= now && outcome !== "failed")
          .map(({ at, purpose }) => ({ at: Number(at), purpose }));
        const ahead = plan.touchpoints.flatMap(({ window, due, purpose }) =>
          window ? [{ at: due ? now : window.best.getTime(), purpose }] : [],
        );
        for (const { window, due, purpose, channel, expiresAt, state, reasons } of plan.touchpoints) {
          expect((state === "planned") === (window !== null)).toBe(true);
          expect(reasons[0]?.code).toBe("followup/anchored");
          if (!window || !channel) continue;
          const [earliest, best, latest] = [window.earliest.getTime(), window.best.getTime(), window.latest.getTime()];
          expect(earliest <= best && best < latest && latest <= expiresAt.getTime()).toBe(true);
          expect(due).toBe(best <= now);
          if (who.jurisdiction === undefined) continue;
          const rules = contactWindows(who.jurisdiction, window.best.toISOString().slice(0, 10) as "2026-01-01")._unsafeUnwrap();
          const question = {
            timeZone: who.timeZone,
            purpose,
            channel,
            holidays: who.holidays,
            history: who.history.filter(({ at }) => Number(at) <= now),
          };
          expect(nextAllowedContact(rules, question, due ? now : best)?.getTime()).toBe(due ? now : best);
        }
        for (const cap of input.frequency ?? []) {
          const span = { PT30H: 30 * 3_600_000, P3D: 3 * DAY, P7D: 7 * DAY }[cap.per as string] ?? 0;
          const counts = ({ purpose }: { purpose: string }) => cap.purposes?.includes(purpose as "survey") ?? true;
          const bound = ({ purpose }: { purpose: string }) => (cap.purposes ? counts({ purpose }) : purpose !== "service");
          for (const one of ahead.filter(bound)) {
            const others = [...made, ...ahead].filter(counts);
            for (const { at: start } of others) {
              const within = others.filter(({ at }) => at >= start && at - start < span);
              if (within.some((other) => other === one))
                expect(within.length).toBeLessThanOrEqual(
                  cap.count + within.filter(({ purpose }) => purpose === "service" || !bound({ purpose })).length,
                );
            }
          }
        }
      }),
      { seed: 72, numRuns: rounds(80) },
    );
  });

  it("does not depend on the order of the facts", () => {
    fc.assert(
      fc.property(scenario, ({ input, who, now }) => {
        const turned = { ...who, anchors: [...who.anchors].reverse(), consents: [...who.consents].reverse() };
        const sorted = (plan: FollowUpPlan) => plan.touchpoints.map((one) => JSON.stringify(one)).sort();
        expect(sorted(planAt(input, turned)(now))).toEqual(sorted(planAt(input, who)(now)));
      }),
      { seed: 73, numRuns: rounds(40) },
    );
  });
});
