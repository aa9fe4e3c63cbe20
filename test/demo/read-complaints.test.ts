import { describe, expect, test } from "vitest";
import { readComplaints } from "../../scripts/demo/read-complaints.js";

const SAMPLE_HEADER = "id,received,country,subject,answered";
const CFPB_HEADER = "Date received,Product,Consumer complaint narrative,Date sent to company,Timely response?,Complaint ID";

describe("a file like the sample", () => {
  const read = (row: string) => readComplaints(`${SAMPLE_HEADER}\n${row}\n`);

  test.each<[string, string, object]>([
    [
      "answered",
      "A-1,2026-03-12T10:15:00Z,PT,Dent,2026-03-30T15:20:00+01:00",
      { id: "A-1", rule: "PT", received: "2026-03-12", countedFrom: "2026-03-12", answered: "2026-03-30" },
    ],
    [
      "open",
      "A-1,2026-03-12T10:15:00Z,ES,Dent,",
      { id: "A-1", rule: "ES", received: "2026-03-12", countedFrom: "2026-03-12", answered: null },
    ],
    [
      "dates are those of the country: after midnight in Lisbon",
      "A-1,2026-03-31T23:30:00Z,PT,,2026-04-01T23:30:00Z",
      { id: "A-1", rule: "PT", received: "2026-04-01", countedFrom: "2026-04-01", answered: "2026-04-02" },
    ],
    [
      "dates are those of the country: not yet midnight in Lisbon, but in Madrid",
      "A-1,2026-01-31T23:30:00Z,PT,,",
      { id: "A-1", rule: "PT", received: "2026-01-31", countedFrom: "2026-01-31", answered: null },
    ],
  ])("%s", (_, row, complaint) => {
    expect(read(row)).toEqual({ complaints: [{ line: 2, ...complaint }], unreadable: [] });
  });

  test.each([
    [",2026-03-12T10:15:00Z,PT,,", "id must be 1 to 10 letters, digits, _ or -"],
    ["12345678901,2026-03-12T10:15:00Z,PT,,", "id must be 1 to 10 letters, digits, _ or -"],
    ["\u001b[31m,2026-03-12T10:15:00Z,PT,,", "id must be 1 to 10 letters, digits, _ or -"],
    ["A-1,2026-03-12T10:15:00,PT,,", "received must be a date and time with an offset, such as 2026-03-02T09:00:00Z"],
    ["A-1,2026-02-30T10:15:00Z,PT,,", "received must be a date and time with an offset, such as 2026-03-02T09:00:00Z"],
    ["A-1,1900-03-12T10:15:00Z,PT,,", "received must lie in the years 1971 to 2199"],
    ["A-1,2200-03-12T10:15:00Z,PT,,", "received must lie in the years 1971 to 2199"],
    ["A-1,2026-03-12T10:15:00Z,FR,,", "country must be PT or ES"],
    ["A-1,2026-03-12T10:15:00Z,PT,,soon", "answered must be empty, or a date and time with an offset, such as 2026-03-02T09:00:00Z"],
    ["A-1,2026-03-12T10:15:00Z,PT,,2026-03-12T10:14:59Z", "answered lies before received"],
  ])("%j cannot be read", (row, problem) => {
    expect(read(row)).toEqual({ complaints: [], unreadable: [{ line: 2, problem }] });
  });
});

describe("a file of the CFPB", () => {
  const read = (row: string) => readComplaints(`${CFPB_HEADER}\n${row}\n`);
  const complaint = { line: 2, id: "3384392", rule: "CFPB", received: "2019-09-24", countedFrom: "2019-09-25" };

  test.each<[string, string, object | null]>([
    ["timely", "2019/9/24,Mortgage,,2019/9/25,Yes,3384392", { inTime: true }],
    ["untimely", "2019-09-24,Mortgage,,2019-09-25,No,3384392", { inTime: false }],
    ["no answer yet", "9/24/2019,Mortgage,,09/25/2019,,3384392", null],
  ])("%s", (_, row, answered) => {
    expect(read(row)).toEqual({ complaints: [{ ...complaint, answered }], unreadable: [] });
  });

  test.each([
    ["2019/9/24,,,2019/9/24,Yes,", "Complaint ID must be 1 to 10 letters, digits, _ or -"],
    ["2019/2/30,,,2019/9/24,Yes,1", "Date received must be an existing date such as 2019-09-24"],
    ["24/9/2019,,,2019/9/24,Yes,1", "Date received must be an existing date such as 2019-09-24"],
    ["2019/9/24,,,,Yes,1", "Date sent to company must be an existing date such as 2019-09-24"],
    ["2019/9/24,,,2019/9/23,Yes,1", "Date sent to company lies before Date received"],
    ["1919/9/24,,,2019/9/23,Yes,1", "dates must lie in the years 1971 to 2199"],
    ["2019/9/24,,,2219/9/23,Yes,1", "dates must lie in the years 1971 to 2199"],
    ["2019/9/24,,,2019/9/24,Perhaps,1", "Timely response? must be Yes, No or empty"],
  ])("%j cannot be read", (row, problem) => {
    expect(read(row)).toEqual({ complaints: [], unreadable: [{ line: 2, problem }] });
  });

  test("a row whose columns have shifted does not show the narrative", () => {
    const shifted = read("2019/9/24,Mortgage,extra,my name is Jane,2019/9/24,Yes,1\n2019/9/24,my name is Jane,,my name is Jane,Yes,1");
    expect(shifted?.complaints).toEqual([]);
    expect(JSON.stringify(shifted)).not.toContain("Jane");
  });
});

test("what cannot be read is in the order of the lines, and does not stop the rest", () => {
  const text = `${SAMPLE_HEADER}\n1\nA-1,never,PT,,\nA-2,2026-03-12T10:15:00Z,PT,,\n2\n`;
  const file = readComplaints(text);
  expect(file?.complaints.map(({ id }) => id)).toEqual(["A-2"]);
  expect(file?.unreadable.map(({ line }) => line)).toEqual([2, 3, 5]);
});

test.each([[""], ["name,price\nTea,2\n"], ["id,received\nA-1,2026-03-12T10:15:00Z\n"]])("%j has the header of no known format", (text) => {
  expect(readComplaints(text)).toBeNull();
});
