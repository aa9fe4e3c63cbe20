// npx tsx examples/holidays/measure.ts
import { orThrow } from "aftersales";
import { defineSchedule } from "aftersales/calendar";
import { rate, readable } from "../rate.js";
import { holidaySchedule } from "./holiday-schedule.js";

const hours = ["09:00-18:00"];
const weekly = { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours };
const perSecond = await rate(() => {
  orThrow(defineSchedule(holidaySchedule({ country: "ES", state: "MD", years: [2026, 2027], weekly }).schedule));
  return 1;
});
console.log(`schedules of Madrid for two years, made and compiled: ${readable(perSecond)} a second of processor time`);
