// npx tsx examples/holidays/holidays.ts ES MD 2026 [--json] [--zone Europe/Madrid] [--types public,bank]
import { parseArgs } from "node:util";
import { orThrow } from "aftersales";
import { defineSchedule } from "aftersales/calendar";
import type { HolidaysTypes } from "date-holidays";
import { differencesOf } from "./differences.js";
import { type HolidaySchedule, holidaySchedule, type Place, typeInData } from "./holiday-schedule.js";

const USAGE = "usage: npx tsx examples/holidays/holidays.ts COUNTRY [STATE [REGION]] YEAR ... [--json] [--zone ZONE] [--types public,bank]";
const TYPES = ["public", "bank", "optional", "school", "observance"] as const satisfies readonly HolidaysTypes.HolidayType[];

/** Change these: the hours of the desk, without holidays. */
const HOURS = ["09:00-18:00"];
const WEEKLY = { mon: HOURS, tue: HOURS, wed: HOURS, thu: HOURS, fri: HOURS };

try {
  const { place, years, json, timeZone, types } = readArguments();
  const found = holidaySchedule({ ...place, years, weekly: WEEKLY, timeZone, types });
  orThrow(defineSchedule(found.schedule)); // what is printed is a valid document
  console.log(json ? JSON.stringify(found.schedule, null, 2) : report(place, found));
} catch (error) {
  console.error(`${(error as Error).message}\n${USAGE}`);
  process.exitCode = 2;
}

function readArguments() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean" }, zone: { type: "string" }, types: { type: "string" } },
  });
  const isYear = (text: string) => /^\d{4}$/.test(text);
  const [country, state, region, ...more] = positionals.filter((text) => !isYear(text));
  if (country === undefined || more.length > 0) throw new RangeError("name a country, such as ES");
  const years = positionals.filter(isYear).map(Number);
  const types = values.types?.split(",") as (typeof TYPES)[number][] | undefined;
  if (types?.some((type) => !TYPES.includes(type))) throw new RangeError(`types are ${TYPES.join(", ")}`);
  return { place: { country, state, region }, years, json: values.json, timeZone: values.zone, types };
}

function report(place: Place, { schedule, days, leftOut, timeZones }: HolidaySchedule): string {
  const weekday = (date: string) => new Date(`${date}T12:00:00Z`).toLocaleDateString("en", { weekday: "short", timeZone: "UTC" });
  const where = Object.values(place).filter(Boolean).join(" ");
  const others = timeZones.length > 1 ? ` (the data name ${timeZones.length} zones; --zone takes another)` : "";
  // What is said of a whole country may not hold for the state that was named.
  const differences = differencesOf(place).filter(({ date, data }) => typeInData(place, date) === data);
  return [
    `${where}: closed on these dates in ${schedule.timeZone}${others}`,
    ...days.map(({ date, name, hours }) => `  ${date} ${weekday(date)}  ${hours === null ? "" : `${hours} `}${name}`),
    "",
    "Of another type, so open until you say otherwise (--types):",
    ...(leftOut.length === 0 ? ["  none"] : leftOut.map(({ date, name, type }) => `  ${date} ${weekday(date)}  ${type}: ${name}`)),
    "",
    "Where a law's list and these data are not the same, as seen in 2026 (no legal advice; not complete):",
    ...(differences.length === 0 ? ["  none known: this country was not compared"] : []),
    ...differences.flatMap(({ date, data, law, source, checked }) => [
      `  ${date} ${weekday(date)}  data: ${data ?? "nothing"}. ${law}`,
      `                  ${source} (${{ text: "text read", report: "a report of it read", "not-checked": "not checked" }[checked]})`,
    ]),
  ].join("\n");
}
