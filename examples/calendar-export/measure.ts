// npx tsx examples/calendar-export/measure.ts
import { orThrow } from "aftersales";
import { assessResponse, defineResponsePolicy } from "aftersales/response";
import { rate, readable } from "../rate.js";
import { calendarFile } from "./calendar-file.js";
import { deadlineEntries } from "./entries.js";

const TICKETS = 1000;
const now = new Date("2026-03-27T10:00:00Z");
const policy = orThrow(
  defineResponsePolicy({ id: "desk", schedule: "always", targets: [{ metric: "resolution", within: "P3D", clock: "calendar" }] }),
);
const perSecond = await rate(() => {
  const entries = Array.from({ length: TICKETS }, (_, index) =>
    deadlineEntries(orThrow(assessResponse(policy, { id: `T-${index}`, openedAt: now, events: [] }, now))),
  ).flat();
  calendarFile(entries, {}, now, { domain: "desk.example", secret: "secret of the measurement" });
  return TICKETS;
});
console.log(`tickets assessed and written as entries: ${readable(perSecond)} a second of processor time`);
