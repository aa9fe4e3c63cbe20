import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ContactRule, compileContactRules, selectContactRules } from "../../src/followup/contact-rules.js";
import { defineContactRules } from "../../src/followup/contact-rules.schema.js";
import { CONTACT_RULES, contactWindows } from "../../src/followup/contact-windows.js";
import { type ContactQuestion, nextAllowedContact } from "../../src/followup/next-allowed-contact.js";
import { rounds } from "../rounds.js";

const rules = (jurisdiction: string, on: `${number}-${number}-${number}`) => contactWindows(jurisdiction, on)._unsafeUnwrap();
const next = (found: ReturnType<typeof rules>, subject: ContactQuestion, from: string) =>
  nextAllowedContact(found, subject, new Date(from))?.toISOString() ?? null;

describe("contactWindows", () => {
  it.each([
    ["US", "2026-03-02", "US/TSR#1"],
    ["ES", "2023-06-28", "ES/2007#1"],
    ["ES", "2023-06-29", "ES/2023#1"],
    ["ES", "2025-12-27", "ES/2023#1"],
    ["ES", "2025-12-28", "ES/2025#1"],
    ["FR", "2023-03-01", "FR/2023#1"],
    ["FR", "2026-08-10", "FR/2023#1"],
    ["FR", "2026-08-11", "FR/2026#1"],
    ["PT", "2026-03-02", "PT/2009#1"],
    ["BR", "2026-03-02", "BR/2022#1"],
    ["AU", "2026-03-02", "AU/TRC#1"],
    ["CA", "2026-03-02", "CA/UTR#1"],
    ["DE", "2026-03-02", "DE/2018#1"],
    ["GB", "2026-03-02", "GB/PECR#1"],
    ["EU", "2026-03-02", "EU/2002#1"],
  ] as const)("of %s on %s are %s", (jurisdiction, on, id) => {
    expect(rules(jurisdiction, on).id).toBe(id);
  });

  it.each([
    ["JP", "2026-03-02"],
    ["FR", "2023-02-28"],
  ] as const)("of %s on %s are not known", (jurisdiction, on) => {
    const known = ["US", "ES", "FR", "PT", "BR", "AU", "CA", "DE", "GB", "EU"];
    expect(contactWindows(jurisdiction, on)._unsafeUnwrapErr()).toEqual({ code: "followup/no-rules-apply", jurisdiction, on, known });
  });

  it("refuses a date that does not exist", () => {
    expect(() => contactWindows("FR", "2026-02-30")).toThrow("on must be an existing date");
  });

  it("has presets that are valid documents, each rule with its source, and no two of a jurisdiction on one date", () => {
    for (const input of CONTACT_RULES) {
      const defined = defineContactRules(structuredClone(input))._unsafeUnwrap();
      expect(defined.toJSON()).toEqual(input);
      expect([defined.id, defined.version]).toEqual([input.id, null]);
      expect(Object.isFrozen(defined) && Object.isFrozen(defined.rules[0]?.source)).toBe(true);
      const [from, until] = [input.validFrom ?? "0001-01-01", input.validUntil ?? "9999-12-31"];
      for (const other of CONTACT_RULES) {
        if (other === input || other.jurisdiction !== input.jurisdiction) continue;
        expect((other.validUntil ?? "9999-12-31") <= from || until <= (other.validFrom ?? "0001-01-01")).toBe(true);
      }
    }
  });

  it("takes the first that is valid, so that yours go before presets", () => {
    const mine = compileContactRules({ id: "mine", jurisdiction: "US", rules: [] });
    const presets = CONTACT_RULES.map(compileContactRules);
    expect(selectContactRules([mine, ...presets], "US", "2026-03-02")._unsafeUnwrap().id).toBe("mine");
    expect(selectContactRules([...presets, mine], "US", "2026-03-02")._unsafeUnwrap().id).toBe("US/TSR#1");
  });
});

describe("nextAllowedContact: hours, article by article", () => {
  const call = (timeZone: string, more: Partial<ContactQuestion> = {}): ContactQuestion => ({
    timeZone,
    purpose: "marketing",
    channel: "phone",
    ...more,
  });
  it.each([
    // 2026-03-02 is a Monday
    ["US 47 CFR 64.1200(c)(1): not before 8", "US", "America/New_York", "2026-03-02T12:59:59.999Z", "2026-03-02T13:00:00.000Z"],
    ["US 47 CFR 64.1200(c)(1): at 8", "US", "America/New_York", "2026-03-02T13:00:00.000Z", "2026-03-02T13:00:00.000Z"],
    ["US 47 CFR 64.1200(c)(1): up to 21", "US", "America/New_York", "2026-03-03T01:59:59.999Z", "2026-03-03T01:59:59.999Z"],
    ["US 47 CFR 64.1200(c)(1): not from 21 on", "US", "America/New_York", "2026-03-03T02:00:00.000Z", "2026-03-03T13:00:00.000Z"],
    [
      "US: the zone of the person called, not of the caller",
      "US",
      "America/Los_Angeles",
      "2026-03-02T13:00:00.000Z",
      "2026-03-02T16:00:00.000Z",
    ],
    [
      "US: Sundays too, also the day on which clocks go forward",
      "US",
      "America/New_York",
      "2026-03-08T04:00:00.000Z",
      "2026-03-08T12:00:00.000Z",
    ],
    ["US: the day on which clocks go back", "US", "America/New_York", "2026-11-01T04:00:00.000Z", "2026-11-01T13:00:00.000Z"],
    ["ES TRLGDCU 96.2: Friday 21 is past, Monday 9 is next", "ES", "Europe/Madrid", "2026-03-06T20:00:00.000Z", "2026-03-09T08:00:00.000Z"],
    [
      "ES TRLGDCU 96.2: over the weekend on which clocks go forward",
      "ES",
      "Europe/Madrid",
      "2026-03-27T20:00:00.000Z",
      "2026-03-30T07:00:00.000Z",
    ],
    [
      "ES TRLGDCU 96.2: over the weekend on which clocks go back",
      "ES",
      "Europe/Madrid",
      "2026-10-23T19:00:00.000Z",
      "2026-10-26T08:00:00.000Z",
    ],
    ["ES in the Canaries: an hour later", "ES", "Atlantic/Canary", "2026-03-06T21:00:00.000Z", "2026-03-09T09:00:00.000Z"],
    ["FR D223-9: the break begins at 13", "FR", "Europe/Paris", "2026-03-02T12:00:00.000Z", "2026-03-02T13:00:00.000Z"],
    ["FR D223-9: before the break", "FR", "Europe/Paris", "2026-03-02T11:59:00.000Z", "2026-03-02T11:59:00.000Z"],
    ["FR D223-9: 20 is past", "FR", "Europe/Paris", "2026-03-02T19:00:00.000Z", "2026-03-03T09:00:00.000Z"],
    ["FR D223-9: no Saturday", "FR", "Europe/Paris", "2026-03-07T10:00:00.000Z", "2026-03-09T09:00:00.000Z"],
    ["PT DL 134/2009: 22 is past, Sundays too", "PT", "Europe/Lisbon", "2026-03-07T22:00:00.000Z", "2026-03-08T09:00:00.000Z"],
    ["PT in the Azores", "PT", "Atlantic/Azores", "2026-03-07T23:00:00.000Z", "2026-03-08T10:00:00.000Z"],
    ["BR Anatel: Saturday from 10", "BR", "America/Sao_Paulo", "2026-03-07T12:59:00.000Z", "2026-03-07T13:00:00.000Z"],
    ["BR Anatel: Saturday 16 is past, no Sunday", "BR", "America/Sao_Paulo", "2026-03-07T19:00:00.000Z", "2026-03-09T12:00:00.000Z"],
    ["AU: Saturday to 17, no Sunday", "AU", "Australia/Sydney", "2026-03-07T06:00:00.000Z", "2026-03-08T22:00:00.000Z"],
    ["AU: 20 is past", "AU", "Australia/Sydney", "2026-03-03T09:00:00.000Z", "2026-03-03T22:00:00.000Z"],
    ["CA: 21:30 is past", "CA", "America/Toronto", "2026-03-03T02:30:00.000Z", "2026-03-03T14:00:00.000Z"],
    ["CA: Saturday and Sunday from 10 to 18", "CA", "America/Toronto", "2026-03-07T23:00:00.000Z", "2026-03-08T14:00:00.000Z"],
  ] as const)("%s", (_, jurisdiction, zone, from, expected) => {
    expect(next(rules(jurisdiction, "2026-03-02"), call(zone), from)).toBe(expected);
  });

  it("has no hours for what the rules do not speak about", () => {
    const night = "2026-03-02T02:00:00.000Z";
    expect(next(rules("US", "2026-03-02"), call("America/New_York", { purpose: "survey" }), night)).toBe(night);
    expect(next(rules("FR", "2026-03-02"), call("Europe/Paris", { channel: "email" }), night)).toBe(night);
    expect(next(rules("PT", "2026-03-02"), call("Europe/Lisbon", { purpose: "service" }), night)).toBe("2026-03-02T09:00:00.000Z");
  });

  it("closes public holidays of the person, where the law does", () => {
    const holidays = ["2026-04-06", "2026-05-01"] as const;
    const early = "2026-04-06T08:30:00.000Z";
    expect(next(rules("FR", "2026-03-02"), call("Europe/Paris", { holidays }), early)).toBe("2026-04-07T08:00:00.000Z");
    expect(next(rules("ES", "2026-03-02"), call("Europe/Madrid", { holidays }), early)).toBe("2026-04-07T07:00:00.000Z");
    expect(next(rules("PT", "2026-03-02"), call("Europe/Lisbon", { holidays }), early)).toBe(early);
    expect(next(rules("FR", "2026-03-02"), call("Europe/Paris", { holidays }), "2026-04-30T18:00:00.000Z")).toBe(
      "2026-05-04T08:00:00.000Z",
    );
  });

  it("lifts days and hours, but not attempts, where the person agreed to other times (FR D223-9)", () => {
    const agreed = call("Europe/Paris", { agreedToOtherTimes: true, holidays: ["2026-03-08"] });
    expect(next(rules("FR", "2026-03-02"), agreed, "2026-03-08T20:00:00.000Z")).toBe("2026-03-08T20:00:00.000Z");
    expect(next(rules("US", "2026-03-02"), { ...agreed, timeZone: "America/New_York" }, "2026-03-08T04:00:00.000Z")).toBe(
      "2026-03-08T12:00:00.000Z",
    );
    const history = [1, 2, 3, 4].map((day) => ({ ...agreed, at: Date.UTC(2026, 2, day, 12), outcome: "no-answer" }) as const);
    expect(next(rules("FR", "2026-03-02"), { ...agreed, history }, "2026-03-08T20:00:00.000Z")).toBe("2026-03-30T22:00:00.000Z");
  });
});

describe("nextAllowedContact: attempts and quarantine", () => {
  const tried = (at: string, outcome: "no-answer" | "refused" | "reached" = "no-answer", channel: "phone" | "email" = "phone") =>
    ({ purpose: "marketing", channel, at: new Date(at), outcome }) as const;
  const call = (...history: ReturnType<typeof tried>[]): ContactQuestion => ({
    timeZone: "Europe/Paris",
    purpose: "marketing",
    channel: "phone",
    history,
  });
  const fr = rules("FR", "2026-03-02");
  const four = ["2026-03-02T10:00:00Z", "2026-03-03T10:00:00Z", "2026-03-03T14:00:00Z", "2026-03-04T10:00:00Z"];

  it("FR D223-9: four attempts in thirty calendar days, answered or not", () => {
    const [first, ...others] = four.map((at) => tried(at));
    expect(next(fr, call(...others), "2026-03-05T10:00:00Z")).toBe("2026-03-05T10:00:00.000Z");
    // 2 March is the first of 30 days that end with 31 March, the day clocks have gone forward before
    expect(next(fr, call(...others, ...(first ? [first] : [])), "2026-03-05T10:00:00Z")).toBe("2026-04-01T08:00:00.000Z");
    expect(next(fr, call(...four.map((at) => tried(at, "reached"))), "2026-03-31T10:00:00Z")).toBe("2026-04-01T08:00:00.000Z");
    expect(next(fr, call(...four.map((at) => tried(at))), "2026-04-01T10:00:00Z")).toBe("2026-04-01T10:00:00.000Z");
  });

  it("counts by the calendar of the person, and other channels and purposes not", () => {
    const late = call(...four.slice(1).map((at) => tried(at)), tried("2026-03-02T23:30:00Z"));
    expect(next(fr, late, "2026-03-05T10:00:00Z")).toBe("2026-04-02T08:00:00.000Z");
    const mail = call(...four.map((at) => tried(at, "no-answer", "email")));
    expect(next(fr, mail, "2026-03-05T10:00:00Z")).toBe("2026-03-05T10:00:00.000Z");
  });

  it("keeps the limit around contacts that are planned already", () => {
    const ahead = call(
      ...["2026-03-20T10:00:00Z", "2026-03-23T10:00:00Z", "2026-03-24T10:00:00Z", "2026-03-25T10:00:00Z"].map((at) => tried(at)),
    );
    expect(next(fr, ahead, "2026-02-23T10:00:00Z")).toBe("2026-02-23T10:00:00.000Z");
    expect(next(fr, ahead, "2026-02-24T10:00:00Z")).toBe("2026-04-20T08:00:00.000Z"); // 24 February to 25 March are 30 days
  });

  it("FR D223-9: sixty calendar days after the day of a refusal", () => {
    const refused = call(tried("2026-01-12T10:00:00Z", "refused"));
    expect(next(fr, refused, "2026-01-12T11:00:00Z")).toBe("2026-03-16T09:00:00.000Z"); // 13 March is the sixtieth day, a Friday
    expect(next(fr, refused, "2026-01-11T20:00:00Z")).toBe("2026-03-16T09:00:00.000Z");
    expect(next(fr, call(tried("2026-01-12T10:00:00Z", "reached")), "2026-01-12T11:00:00Z")).toBe("2026-01-12T11:00:00.000Z");
    expect(next(fr, call(tried("2026-01-12T10:00:00Z", "refused", "email")), "2026-01-12T11:00:00Z")).toBe("2026-01-12T11:00:00.000Z");
  });

  it("never allows a contact without hours", () => {
    const source = { id: "none", asOf: "2026-01-01", confidence: "high" } as const;
    const closed = compileContactRules({
      id: "x",
      jurisdiction: "XX",
      rules: [{ purposes: ["marketing"], channels: ["phone"], hours: { mon: [] }, source }],
    });
    expect(next(closed, call(), "2026-03-05T10:00:00Z")).toBeNull();
  });

  it.each([
    ["timeZone", { ...call(), timeZone: "Mars/Olympus" }, "2026-03-05T10:00:00Z"],
    ["holidays.1", { ...call(), holidays: ["2026-01-01", "2026-02-30"] as const }, "2026-03-05T10:00:00Z"],
    ["history.0.at", call(tried("never")), "2026-03-05T10:00:00Z"],
    ["from", call(), "never"],
  ])("refuses an impossible %s", (argument, subject, from) => {
    expect(() => nextAllowedContact(fr, subject, new Date(from))).toThrow(argument);
  });
});

describe("nextAllowedContact against a clock on the wall", () => {
  const ZONES = ["Europe/Paris", "America/New_York", "Australia/Lord_Howe"] as const;
  /** Both changes of clocks of each zone in 2026, and a weekend. */
  const DAYS = ["2026-03-08", "2026-03-29", "2026-04-05", "2026-10-04", "2026-10-25", "2026-11-01", "2026-06-06"];
  const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;
  const clocks = Object.fromEntries(
    ZONES.map((timeZone) => [
      timeZone,
      new Intl.DateTimeFormat("en-US", { timeZone, weekday: "short", hourCycle: "h23", hour: "2-digit", minute: "2-digit" }),
    ]),
  );
  const isAllowed = (rule: ContactRule, zone: string, at: number) => {
    const parts = Object.fromEntries((clocks[zone] as Intl.DateTimeFormat).formatToParts(at).map(({ type, value }) => [type, value]));
    const weekday = WEEKDAYS.find((one) => parts["weekday"]?.toLowerCase() === one) ?? "sun";
    const time = `${parts["hour"]}:${parts["minute"]}`;
    return (rule.hours?.[weekday] ?? []).some((range) => range.slice(0, 5) <= time && time < range.slice(6));
  };
  const hourly = CONTACT_RULES.flatMap(({ id, rules: found }) => found.filter(({ hours }) => hours).map((rule) => ({ id, rule })));

  it.each(hourly)(
    "$id: every half hour and the minute before it, in three zones, around both changes of clocks",
    ({ rule }) => {
      const only = compileContactRules({ id: "one", jurisdiction: "XX", rules: [rule] });
      for (const timeZone of ZONES) {
        const subject = { timeZone, purpose: "marketing", channel: "phone" } as const;
        for (const day of DAYS) {
          for (let at = Date.parse(day) - 12 * 3_600_000; at < Date.parse(day) + 36 * 3_600_000; at += 1_800_000) {
            for (const from of [at - 60_000, at]) {
              const expected = isAllowed(rule, timeZone, from);
              const found = nextAllowedContact(only, subject, from)?.getTime() ?? Number.NaN;
              if (expected !== (found === from)) throw new Error(`${timeZone} ${new Date(from).toISOString()}: ${expected}`);
              if (!expected && !(isAllowed(rule, timeZone, found) && !isAllowed(rule, timeZone, found - 60_000)))
                throw new Error(`${timeZone} ${new Date(found).toISOString()} is no opening`);
            }
          }
        }
      }
    },
    20_000,
  );

  it("is its own answer, and never earlier for a later question", () => {
    const at = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2027, 0) });
    const history = fc.array(
      fc.record({
        at,
        outcome: fc.constantFrom("no-answer", "refused"),
        purpose: fc.constant("marketing"),
        channel: fc.constant("phone"),
      } as const),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), at, at, history, (timeZone, a, b, made) => {
        const subject = { timeZone, purpose: "marketing", channel: "phone", history: made } as const;
        const answer = (from: number) => nextAllowedContact(rules("FR", "2026-03-02"), subject, from)?.getTime() ?? Number.NaN;
        expect(answer(answer(a))).toBe(answer(a));
        expect(answer(Math.min(a, b))).toBeLessThanOrEqual(answer(Math.max(a, b)));
      }),
      { seed: 67, numRuns: rounds(150) },
    );
  });
});

describe("defineContactRules", () => {
  const source = { id: "desk", asOf: "2026-01-01", confidence: "high" };
  const valid = {
    id: "r",
    jurisdiction: "PT",
    rules: [{ purposes: ["survey"], channels: ["phone"], hours: { mon: ["09:00-24:00"] }, source }],
  };
  const issuesOf = (change: object) =>
    defineContactRules({ ...valid, ...change })
      ._unsafeUnwrapErr()
      .issues.map(({ path, code }) => `${path.join(".")} ${code}`);

  it("keeps the document", () => {
    const defined = defineContactRules({ ...valid, version: "2", format: 1, meta: { owner: "desk" } })._unsafeUnwrap();
    expect(JSON.parse(JSON.stringify(defined))).toEqual({ ...valid, version: "2", format: 1, meta: { owner: "desk" } });
    expect(defined).toMatchObject({ id: "r", version: "2", jurisdiction: "PT", validFrom: null, validUntil: null });
  });

  it.each([
    ["an unknown key", { hour: 9 }, [" unknown-key"]],
    ["no rule", { rules: [] }, ["rules too-small"]],
    ["a country in words", { jurisdiction: "Portugal" }, ["jurisdiction malformed"]],
    ["dates the wrong way round", { validFrom: "2026-02-01", validUntil: "2026-02-01" }, ["validUntil out-of-order"]],
    ["a rule that asks nothing", { rules: [{ ...valid.rules[0], hours: undefined }] }, ["rules.0 at-least-one-of"]],
    [
      "hours over midnight and malformed ones",
      { rules: [{ ...valid.rules[0], hours: { mon: ["22:00-06:00"], tue: ["9-17"] } }] },
      ["rules.0.hours.mon.0 breaks-rule", "rules.0.hours.tue.0 malformed"],
    ],
    [
      "a purpose, a channel and a source that are none, and a count of 0",
      { rules: [{ purposes: ["ads"], channels: [], attempts: { count: 0, days: 30 } }] },
      ["rules.0.purposes.0 not-one-of", "rules.0.channels too-small", "rules.0.attempts.count too-small", "rules.0.source missing"],
    ],
  ])("refuses %s", (_, change, issues) => {
    expect(issuesOf(change)).toEqual(issues);
  });
});
