import { describe, expect, test } from "vitest";
import type { Complaint } from "../../scripts/demo/complaint.js";
import type { Standing } from "../../scripts/demo/deadline.js";
import { report, resultText } from "../../scripts/demo/report.js";
import { table } from "../../scripts/demo/table.js";

const NOW = new Date("2026-06-12T09:00:00Z");
const inLisbon: Complaint = { line: 2, id: "PT-1", rule: "PT", received: "2026-05-20", countedFrom: "2026-05-20", answered: null };
const atCfpb: Complaint = {
  line: 11,
  id: "3384392",
  rule: "CFPB",
  received: "2026-05-20",
  countedFrom: "2026-05-21",
  answered: { inTime: false },
};

test("table, counts, unreadable rows and rules", () => {
  const unreadable = [{ line: 7, problem: "country must be PT or ES" }];
  expect(report({ complaints: [inLisbon, atCfpb], unreadable }, NOW)).toBe(`\
line  id       received    rule                    due         answered  result
----  -------  ----------  ----------------------  ----------  --------  ---------------
   2  PT-1     2026-05-20  15 business days, PT    2026-06-12  -         open, due today
  11  3384392  2026-05-20  15 calendar days, CFPB  2026-06-05  no date   late

2 complaints: 0 answered in time, 1 answered late, 1 open, 0 open and late.

1 row could not be read:
  line 7: country must be PT or ES

Rules applied (not legal advice):
  15 business days, PT: PT DL 156/2005, art. 5.º-B
    Portugal, electronic complaints book; counted from the day of the complaint
  15 calendar days, CFPB: US CFPB company portal manual
    United States; counted from the day on which the CFPB sent the complaint to the company
  business days: Monday to Friday without national public holidays
  days early, left and late: calendar days
  no date: the file says only whether the answer was in time
`);
});

test("a file without complaints has counts of nothing", () => {
  expect(report({ complaints: [], unreadable: [] }, NOW)).toBe(
    "0 complaints: 0 answered in time, 0 answered late, 0 open, 0 open and late.\n",
  );
});

test("no line is wider than 100 columns, nor holds a control character", () => {
  const wide: Complaint = { ...inLisbon, line: 9999, id: "1234567890", answered: "2026-05-21" };
  const text = report(
    { complaints: [wide, atCfpb, { ...inLisbon, received: "2019-01-01", countedFrom: "2019-01-01" }], unreadable: [] },
    NOW,
  );
  expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  expect([...text].filter((character) => character < " " && character !== "\n")).toEqual([]);
});

describe("resultText", () => {
  test.each<[Standing, string]>([
    [{ is: "answered-in-time", daysEarly: 3 }, "in time, 3 days early"],
    [{ is: "answered-in-time", daysEarly: 1 }, "in time, 1 day early"],
    [{ is: "answered-in-time", daysEarly: 0 }, "in time, last day"],
    [{ is: "answered-in-time", daysEarly: null }, "in time"],
    [{ is: "answered-late", daysLate: 1 }, "1 day late"],
    [{ is: "answered-late", daysLate: null }, "late"],
    [{ is: "open", daysLeft: 5 }, "open, 5 days left"],
    [{ is: "open", daysLeft: 0 }, "open, due today"],
    [{ is: "overdue", daysLate: 2 }, "open, 2 days late"],
  ])("%j: %s", (standing, text) => {
    expect(resultText(standing)).toBe(text);
  });
});

test("table aligns its first column to the right, the others to the left, without spaces at the end", () => {
  expect(
    table(
      ["n", "name"],
      [
        ["1", "a"],
        ["10", "bcdef"],
      ],
    ),
  ).toBe(" n  name\n--  -----\n 1  a\n10  bcdef");
});
