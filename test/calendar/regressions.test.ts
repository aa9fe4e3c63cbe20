// What users of other systems ran into, each by its thread.
import { describe, expect, it } from "vitest";
import {
  addBusinessTime,
  businessTimeBetween,
  isOpen,
  localDate,
  nextClosing,
  nextOpening,
  type Schedule,
  subtractBusinessTime,
} from "../../src/calendar/index.js";
import { dayAndNight, EVERY_DAY, HOUR, iso, MINUTE, ms, nineToFive, schedule, WORKDAYS, weekly } from "./schedules.js";

const add = (hours: Schedule, from: string, amount: `P${string}`) => iso(addBusinessTime(hours, ms(from), amount)._unsafeUnwrap());
const between = (hours: Schedule, from: string, to: string) => businessTimeBetween(hours, ms(from), ms(to));

describe("lunch breaks and split hours", () => {
  const split = schedule({ timeZone: "America/Sao_Paulo", weekly: weekly(WORKDAYS, "09:00-12:00", "13:30-18:00") });

  it("chatwoot #14009, frappe #2212: a clock stands still over lunch", () => {
    expect(add(split, "2026-03-02T11:30-03:00", "PT1H")).toBe("2026-03-02T17:00:00Z");
    expect(isOpen(split, ms("2026-03-02T12:30-03:00"))).toBe(false);
  });

  it("moment-business-time PR #38: a week of split days holds their sum", () => {
    expect(between(split, "2026-03-02T00:00-03:00", "2026-03-09T00:00-03:00")).toBe(5 * 7.5 * HOUR);
  });
});

describe("hours across midnight, and 24 x 7", () => {
  const bar = schedule({ timeZone: "Europe/Madrid", weekly: weekly("thu fri sat", "20:00-03:00") });

  it("biz #133: hours across midnight are hours, not nonsense", () => {
    expect(add(bar, "2026-03-06T20:00+01:00", "PT7H")).toBe("2026-03-07T02:00:00Z");
  });

  it("moment-business-time #34, businesstimedelta #5: time across midnight is never negative", () => {
    expect(between(bar, "2026-03-06T23:00+01:00", "2026-03-07T01:00+01:00")).toBe(2 * HOUR);
    expect(between(bar, "2026-03-06T00:00+01:00", "2026-03-07T12:00+01:00")).toBe(10 * HOUR);
  });

  it("in_business PR #3: after midnight it is still Saturday's party on Sunday, and over on Monday", () => {
    expect(isOpen(bar, ms("2026-03-08T02:59+01:00"))).toBe(true);
    expect(isOpen(bar, ms("2026-03-09T02:59+01:00"))).toBe(false);
  });

  it("business_time PR #230: 23:00 closes at 23:00", () => {
    const late = schedule({ timeZone: "UTC", weekly: weekly(WORKDAYS, "09:00-23:00") });
    expect(add(late, "2026-03-02T22:30Z", "PT1H")).toBe("2026-03-03T09:30:00Z");
    expect(add(late, "2026-03-02T22:30Z", "PT30M")).toBe("2026-03-02T23:00:00Z");
  });

  it("business_time #227, #146, PR #231: day and night has no gap at midnight", () => {
    const always = dayAndNight("UTC");
    expect(add(always, "2026-03-02T23:59:59Z", "PT2S")).toBe("2026-03-03T00:00:01Z");
    expect(between(always, "2026-03-02T23:59Z", "2026-03-03T00:01Z")).toBe(2 * MINUTE);
    expect(isOpen(always, ms("2026-03-02T23:59:59.999Z"))).toBe(true);
  });
});

describe("changes of clocks", () => {
  it("moment-business-time #58: 2022-10-30 in Amsterdam, + 1 h is an hour later, not the same instant", () => {
    const always = dayAndNight("Europe/Amsterdam");
    for (const from of ["2022-10-30T00:00:00Z", "2022-10-30T00:30:00Z", "2022-10-30T01:00:00Z"]) {
      expect(add(always, from, "PT1H")).toBe(iso(new Date(ms(from) + HOUR)));
    }
  });

  it("dbt_zendesk #25, PR #114: a schedule keeps its local hours over a change of clocks", () => {
    const newYork = nineToFive("America/New_York");
    expect(iso(nextOpening(newYork, ms("2026-03-07T12:00Z")))).toBe("2026-03-09T13:00:00Z");
    expect(iso(nextOpening(newYork, ms("2026-02-28T12:00Z")))).toBe("2026-03-02T14:00:00Z");
    expect(between(newYork, "2026-03-06T00:00-05:00", "2026-03-10T00:00-04:00")).toBe(16 * HOUR);
  });

  it("azure-devops-docs #8675: days over a change of clocks keep the wall clock", () => {
    const berlin = nineToFive("Europe/Berlin");
    expect(add(berlin, "2026-03-27T10:00+01:00", "P1D")).toBe("2026-03-30T08:00:00Z");
  });

  it("biz PR #37: hours that end inside the gap", () => {
    const early = schedule({ timeZone: "America/Los_Angeles", weekly: { sun: ["01:00-02:30"] } });
    expect(iso(nextClosing(early, ms("2026-03-08T08:00Z")))).toBe("2026-03-08T10:30:00Z");
    expect(between(early, "2026-03-08T00:00-08:00", "2026-03-09T00:00-07:00")).toBe(1.5 * HOUR);
  });

  it("moment-business-time: a spring weekend does not hang", () => {
    const lisbon = schedule({ timeZone: "Europe/Lisbon", weekly: weekly(WORKDAYS, "09:00-13:00", "14:00-18:00") });
    expect(add(lisbon, "2024-03-29T17:30Z", "PT1H")).toBe("2024-04-01T08:30:00Z");
    expect(iso(subtractBusinessTime(lisbon, ms("2024-04-01T08:30Z"), "PT1H")._unsafeUnwrap())).toBe("2024-03-29T17:30:00Z");
  });
});

describe("holidays and zones", () => {
  it("dbt_zendesk #117: a holiday closes its local date, not that of UTC", () => {
    const auckland = nineToFive("Pacific/Auckland", { holidays: ["2026-02-06"] });
    expect(isOpen(auckland, ms("2026-02-06T10:00+13:00"))).toBe(false);
    expect(isOpen(auckland, ms("2026-02-05T10:00+13:00"))).toBe(true);
    const honolulu = nineToFive("Pacific/Honolulu", { holidays: ["2026-07-03"] });
    expect(isOpen(honolulu, ms("2026-07-03T16:30-10:00"))).toBe(false);
    expect(isOpen(honolulu, ms("2026-07-02T16:30-10:00"))).toBe(true);
  });

  it("dbt_zendesk #107, #112: holidays in a row, and over a year's end", () => {
    const desk = nineToFive("America/Chicago", { holidays: ["2025-12-24", "2025-12-25", "2025-12-26", "2026-01-01"] });
    expect(between(desk, "2025-12-22T00:00-06:00", "2026-01-05T00:00-06:00")).toBe(6 * 8 * HOUR);
  });

  it("zammad #390: 48 h over 12 h days are four days, and two holidays make them six", () => {
    const days = weekly(EVERY_DAY, "08:00-20:00");
    expect(add(schedule({ timeZone: "UTC", weekly: days }), "2026-03-02T08:00Z", "PT48H")).toBe("2026-03-05T20:00:00Z");
    expect(add(schedule({ timeZone: "UTC", weekly: days, holidays: ["2026-03-03", "2026-03-05"] }), "2026-03-02T08:00Z", "PT48H")).toBe(
      "2026-03-07T20:00:00Z",
    );
  });

  it("frappe PR #3776, erpnext PR #38745, GLPI #15429: the desk's zone decides, wherever the instant was written", () => {
    const riyadh = schedule({ timeZone: "Asia/Riyadh", weekly: weekly("sun mon tue wed thu", "09:00-18:00") });
    expect(add(riyadh, "2026-03-02T14:45+05:30", "PT30M")).toBe("2026-03-02T09:45:00Z");
    expect(add(riyadh, "2026-03-02T09:15Z", "PT30M")).toBe("2026-03-02T09:45:00Z");
  });

  it("moment-business-time: the weekday is the zone's, not the machine's", () => {
    const sunday = schedule({ timeZone: "Pacific/Kiritimati", weekly: { sun: ["00:00-24:00"] } });
    expect(isOpen(sunday, ms("2026-03-07T10:00Z"))).toBe(true);
    expect(isOpen(sunday, ms("2026-03-08T10:00Z"))).toBe(false);
    expect(localDate(ms("2026-03-07T10:00Z"), "Pacific/Kiritimati")).toBe("2026-03-08");
  });
});

describe("special days", () => {
  it("biz #122: a short day before a holiday", () => {
    const desk = nineToFive("Europe/Lisbon", { holidays: ["2026-12-25"], exceptions: { "2026-12-24": ["09:00-13:00"] } });
    expect(add(desk, "2026-12-24T12:00Z", "PT2H")).toBe("2026-12-28T10:00:00Z");
  });

  it("biz: an exception is matched by local date (item 18)", () => {
    const kolkata = schedule({
      timeZone: "Asia/Kolkata",
      weekly: weekly(WORKDAYS, "09:00-18:00"),
      exceptions: { "2024-02-06": ["04:00-08:00"] },
    });
    expect(iso(nextClosing(kolkata, ms("2024-02-05T12:00+05:30")))).toBe("2024-02-05T12:30:00Z");
    expect(iso(nextOpening(kolkata, ms("2024-02-05T18:00+05:30")))).toBe("2024-02-05T22:30:00Z");
    expect(iso(nextClosing(kolkata, ms("2024-02-06T05:00+05:30")))).toBe("2024-02-06T02:30:00Z");
    expect(isOpen(kolkata, ms("2024-02-06T10:00+05:30"))).toBe(false);
  });
});

describe("reminders", () => {
  const desk = schedule({ timeZone: "Europe/Paris", weekly: weekly(WORKDAYS, "08:00-18:00") });

  it("GLPI PR #22678: an hour before due counts inside the calendar, not midnight", () => {
    const due = addBusinessTime(desk, ms("2026-03-02T17:00+01:00"), "PT4H")._unsafeUnwrap();
    expect(iso(due)).toBe("2026-03-03T10:00:00Z");
    expect(iso(subtractBusinessTime(desk, due, "PT1H")._unsafeUnwrap())).toBe("2026-03-03T09:00:00Z");
  });

  it("zammad #4432: a reminder two hours before Monday's opening hours are up falls on Friday, not on the weekend", () => {
    expect(iso(subtractBusinessTime(desk, ms("2026-03-09T09:00+01:00"), "PT2H")._unsafeUnwrap())).toBe("2026-03-06T16:00:00Z");
  });

  it("chatwoot PR #13392, osTicket #1168, #2131: a target never runs out at night", () => {
    expect(add(desk, "2026-03-06T17:50+01:00", "PT30M")).toBe("2026-03-09T07:20:00Z");
  });
});
