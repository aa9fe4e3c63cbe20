// npx tsx examples/calendar-export/export.ts FACTS.json [STATE.json] > desk.ics
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { orThrow } from "aftersales";
import { defineFollowUpPolicy, parseFollowUpSubject, planFollowUps } from "aftersales/followup";
import { assessResponse, defineResponsePolicy, parseTicket } from "aftersales/response";
import { calendarFile, type Published } from "./calendar-file.js";
import { deadlineEntries, followUpEntries } from "./entries.js";

const [facts, state] = process.argv.slice(2);
if (facts === undefined) {
  console.error("usage: npx tsx examples/calendar-export/export.ts FACTS.json [STATE.json] > desk.ics");
  process.exit(2);
}
const { now, responsePolicy, tickets, followUpPolicy, customers } = JSON.parse(readFileSync(facts, "utf8"));
const at = new Date(now);
const responses = orThrow(defineResponsePolicy(responsePolicy));
const followUps = orThrow(defineFollowUpPolicy(followUpPolicy));
const entries = [
  ...tickets.flatMap((ticket: unknown) => deadlineEntries(orThrow(assessResponse(responses, orThrow(parseTicket(ticket)), at)))),
  ...customers.flatMap((customer: unknown) =>
    followUpEntries(orThrow(planFollowUps(followUps, orThrow(parseFollowUpSubject(customer)), at))),
  ),
];
const before: Published = state !== undefined && existsSync(state) ? JSON.parse(readFileSync(state, "utf8")) : {};
const { file, published } = calendarFile(entries, before, at, {
  domain: "desk.example",
  // The sample's; a desk keeps its own where it keeps its secrets.
  secret: process.env["CALENDAR_SECRET"] ?? "secret-of-the-sample",
  link: (uid) => `https://desk.example/entries/${uid}`,
});
if (state !== undefined) writeFileSync(state, `${JSON.stringify(published, null, 2)}\n`);
process.stdout.write(file);
