import { spawnSync } from "node:child_process";
import { orThrow } from "aftersales";
import { addBusinessDays, defineSchedule, isBusinessDay, isOpen } from "aftersales/calendar";
import Holidays from "date-holidays";
import { describe, expect, test } from "vitest";
import { DIFFERENCES, differencesOf } from "./differences.js";
import { type HolidayQuestion, holidaySchedule, type Place, typeInData } from "./holiday-schedule.js";

const ALL_DAY = ["00:00-24:00"];
const EVERY_DAY = { mon: ALL_DAY, tue: ALL_DAY, wed: ALL_DAY, thu: ALL_DAY, fri: ALL_DAY, sat: ALL_DAY, sun: ALL_DAY };
const ask = (place: Place, more: Partial<HolidayQuestion> = {}) => holidaySchedule({ years: [2026], weekly: EVERY_DAY, ...place, ...more });
const datesOf = (place: Place, more: Partial<HolidayQuestion> = {}) => ask(place, more).days.map(({ date }) => date);

describe("lists that agree with the law", () => {
  test("Portugal 2026: Código do Trabalho, art. 234", () => {
    const article234 = [
      "01-01",
      "04-03",
      "04-05",
      "04-25",
      "05-01",
      "06-04",
      "06-10",
      "08-15",
      "10-05",
      "11-01",
      "12-01",
      "12-08",
      "12-25",
    ];
    expect(datesOf({ country: "PT" })).toEqual(article234.map((day) => `2026-${day}`));
  });

  test("Madrid 2026: the twelve days that the community published, and the two Sundays that were moved", () => {
    const published = ["01-01", "01-06", "04-02", "04-03", "05-01", "05-02", "08-15", "10-12", "11-02", "12-07", "12-08", "12-25"];
    const sundays = ["11-01", "12-06"];
    expect(datesOf({ country: "ES", state: "MD" })).toEqual([...published, ...sundays].sort().map((day) => `2026-${day}`));
  });
});

describe("lists that do not: what is said of the data still holds", () => {
  test.each(DIFFERENCES.map((one) => [`${Object.values(one.place).join(" ")} ${one.date}: ${one.source}`, one] as const))(
    "%s",
    (_, { place, date, data }) => {
      expect(typeInData(place, date)).toBe(data);
    },
  );

  test("each names a law and says how it was checked, and none is told of another country or state", () => {
    expect(DIFFERENCES.filter(({ law, source }) => law.length < 20 || source.length < 5)).toEqual([]);
    expect(differencesOf({ country: "ES", state: "CT" }).map(({ date }) => date)).toEqual(["2026-11-02"]);
    expect(differencesOf({ country: "JP" })).toEqual([]);
  });
});

describe("entries that are no single whole day", () => {
  test.each<[string, Place, Partial<HolidayQuestion>, string, readonly (string | null)[]]>([
    ["two days in one entry", { country: "RO" }, {}, "2026-01-01 2026-01-02", [null, null]],
    [
      "six days over the end of the year, asked of the next one",
      { country: "SZ" },
      { years: [2027] },
      "2027-01-01 2027-01-02",
      [null, null],
    ],
    ["an afternoon", { country: "DE" }, { types: ["bank"] }, "2026-12-24 2026-12-31", ["14:00-24:00", "14:00-24:00"]],
    ["a feast that begins at sunset counts from midnight", { country: "AE" }, {}, "2026-03-20 2026-03-21 2026-03-22", [null, null, null]],
    ["and keeps the half day at its end", { country: "TR" }, {}, "2026-03-22 2026-03-23", [null, "00:00-18:00"]],
    ["a day of 23 hours is a whole one", { country: "PT" }, { years: [2027] }, "2027-03-28", [null]],
  ])("%s", (_, place, more, dates, hours) => {
    const { days } = ask(place, more);
    expect(dates.split(" ").map((date) => days.find((day) => day.date === date)?.hours)).toEqual(hours);
  });

  test("part of a day closes that part", () => {
    const desk = orThrow(defineSchedule(ask({ country: "DE" }, { types: ["public", "bank"] }).schedule));
    expect(isOpen(desk, new Date("2026-12-24T12:59:59Z"))).toBe(true);
    expect(isOpen(desk, new Date("2026-12-24T13:00:00Z"))).toBe(false);
    expect(isBusinessDay(desk, "2026-12-24")).toBe(true);
    expect(isBusinessDay(desk, "2026-12-25")).toBe(false);
  });

  test("dates are those of the wall, west and east of Greenwich", () => {
    expect(datesOf({ country: "NZ" })[0]).toBe("2026-01-01");
    expect(datesOf({ country: "US", state: "HI" })[0]).toBe("2026-01-01");
  });
});

test("every country, state and region of the data gives a document that the library takes", () => {
  const data = new Holidays();
  const places = Object.keys(data.getCountries()).flatMap((country) => [
    { country },
    ...Object.keys(data.getStates(country) ?? {}).flatMap((state) => [
      { country, state },
      ...Object.keys(data.getRegions(country, state) ?? {}).map((region) => ({ country, state, region })),
    ]),
  ]);
  expect(places.length).toBeGreaterThan(600);
  const refused = places.filter((place) => defineSchedule(ask(place).schedule).isErr());
  expect(refused).toEqual([]);
});

describe("what date-holidays would answer without a word is refused", () => {
  test.each<[string, Place, Partial<HolidayQuestion>, string]>([
    ["a country that is none", { country: "XX" }, {}, "no country XX in the data"],
    ["a name that every object has", { country: "toString" }, {}, "no country toString in the data"],
    ["a region where the data have none", { country: "PT", state: "30" }, {}, "no state of PT 30 in the data; there are: none"],
    ["a state that is none", { country: "ES", state: "XX" }, {}, "no state of ES XX in the data; there are: AN, AR"],
    [
      "a region that is none",
      { country: "DE", state: "BY", region: "X" },
      {},
      "no region of DE, BY X in the data; there are: A, KATH, EVANG",
    ],
    ["a year that is none", { country: "ES" }, { years: [20266] }, "years must be whole numbers from 1971 to 2199, got 20266"],
    ["no year", { country: "ES" }, { years: [] }, "years must be whole numbers from 1971 to 2199, got none"],
  ])("%s", (_, place, more, sentence) => {
    expect(() => ask(place, more)).toThrow(sentence);
  });
});

test("an optional day closes the desk when you say so, and moves a deadline", () => {
  const weekly = { mon: ALL_DAY, tue: ALL_DAY, wed: ALL_DAY, thu: ALL_DAY, fri: ALL_DAY };
  const due = (types: HolidayQuestion["types"]) =>
    orThrow(addBusinessDays(orThrow(defineSchedule(ask({ country: "BR", state: "RJ" }, { weekly, types }).schedule)), "2026-02-13", 1));
  expect(due(["public"])).toBe("2026-02-16");
  expect(due(["public", "bank"])).toBe("2026-02-18");
});

describe("the command of the README", () => {
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "examples/holidays/holidays.ts", ...args], {
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  };

  test("says the dates, what it left out, and where to look", () => {
    const { status, stdout } = run("ES", "MD", "2026");
    expect(status).toBe(0);
    expect(stdout).toContain("2026-11-02 Mon  Todos los Santos (día sustituto)");
    expect(stdout).toContain("2026-03-19 Thu  observance: San José");
    expect(stdout).toContain("2026-05-15 Fri  data: nothing.");
    expect(stdout).not.toContain("2026-11-02 Mon  data: nothing");
  });

  test("prints a document with --json", () => {
    const { stdout } = run("GB", "SCT", "2026", "2027", "--json");
    expect(defineSchedule(JSON.parse(stdout)).isOk()).toBe(true);
  });

  test("says what it cannot do, without a stack trace", () => {
    const { status, stdout, stderr } = run("PT", "30", "2026");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("no state of PT 30");
    expect(stderr).not.toContain("    at ");
  });
});
