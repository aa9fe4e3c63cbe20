import { describe, expect, test } from "vitest";
import type { Complaint } from "../../scripts/demo/complaint.js";
import { deadlines, type Standing } from "../../scripts/demo/deadline.js";
import type { RuleName } from "../../scripts/demo/reply-rules.js";
import type { CalendarDate } from "../../src/index.js";

const complaint = (rule: RuleName, countedFrom: CalendarDate, answered: Complaint["answered"] = null): Complaint => ({
  line: 2,
  id: "A-1",
  rule,
  received: countedFrom,
  countedFrom,
  answered,
});

function dueOf(rule: RuleName, countedFrom: CalendarDate): CalendarDate | undefined {
  return deadlines([complaint(rule, countedFrom)], 0)[0]?.due;
}

describe("the due date", () => {
  test.each<[RuleName, CalendarDate, CalendarDate, string]>([
    ["PT", "2026-03-02", "2026-03-23", "three weeks without a holiday; the day of the complaint does not count"],
    ["PT", "2026-03-20", "2026-04-13", "Good Friday"],
    ["PT", "2026-04-22", "2026-05-14", "1 May; 25 April is a Saturday"],
    ["PT", "2026-05-25", "2026-06-17", "Corpus Christi and 10 June, in Portugal"],
    ["ES", "2026-05-25", "2026-06-15", "neither, in Spain"],
    ["PT", "2026-12-11", "2027-01-05", "Christmas and New Year: holidays of the year after count"],
    ["ES", "2026-12-11", "2027-01-05", "Christmas and New Year"],
    ["ES", "2026-12-14", "2027-01-07", "Epiphany, in Spain"],
    ["PT", "2026-03-07", "2026-03-27", "received on a Saturday"],
    ["CFPB", "2019-09-24", "2019-10-09", "15 calendar days"],
    ["CFPB", "2019-12-20", "2020-01-04", "over holidays and a weekend all the same"],
  ])("%s, counted from %s: %s: %s", (rule, from, due) => {
    expect(dueOf(rule, from)).toBe(due);
  });
});

describe("the standing", () => {
  test.each<[string, Complaint["answered"], string, Standing]>([
    ["answered with days to spare", "2026-03-20", "2026-03-20T00:00:00Z", { is: "answered-in-time", daysEarly: 3 }],
    ["answered on the last day", "2026-03-23", "2026-03-23T00:00:00Z", { is: "answered-in-time", daysEarly: 0 }],
    ["answered a day late", "2026-03-24", "2026-03-24T00:00:00Z", { is: "answered-late", daysLate: 1 }],
    ["answered in time, says the file", { inTime: true }, "2026-03-24T00:00:00Z", { is: "answered-in-time", daysEarly: null }],
    ["answered late, says the file", { inTime: false }, "2026-03-24T00:00:00Z", { is: "answered-late", daysLate: null }],
    ["open", null, "2026-03-13T12:00:00Z", { is: "open", daysLeft: 10 }],
    ["open, on the last day, until midnight in Lisbon", null, "2026-03-23T23:59:59Z", { is: "open", daysLeft: 0 }],
    ["overdue from midnight", null, "2026-03-24T00:00:00Z", { is: "overdue", daysLate: 1 }],
  ])("%s", (_, answered, now, standing) => {
    expect(deadlines([complaint("PT", "2026-03-02", answered)], new Date(now))[0]).toMatchObject({ due: "2026-03-23", standing });
  });

  test("today is that of the rule's zone: 23:30 UTC is the next day in Madrid, not in Lisbon", () => {
    const both = deadlines([complaint("PT", "2026-03-02"), complaint("ES", "2026-03-02")], new Date("2026-03-23T23:30:00Z"));
    expect(both.map(({ standing }) => standing.is)).toEqual(["open", "overdue"]);
  });
});

test("no complaints, no deadlines", () => {
  expect(deadlines([], 0)).toEqual([]);
});
