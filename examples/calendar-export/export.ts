// npx tsx examples/calendar-export/export.ts FACTS.json [STATE.json] > desk.ics
import { existsSync, writeFileSync } from "node:fs";
import { orThrow } from "aftersales";
import { defineFollowUpPolicy, parseFollowUpSubject, planFollowUps } from "aftersales/followup";
import { assessResponse, defineResponsePolicy, parseTicket } from "aftersales/response";
import { calendarFile, type Published } from "./calendar-file.js";
import { deadlineEntries, followUpEntries } from "./entries.js";
import { readJson } from "./json-file.js";

const [factsFile, stateFile] = process.argv.slice(2);
try {
  if (factsFile === undefined) throw new RangeError("usage: npx tsx examples/calendar-export/export.ts FACTS.json [STATE.json] > desk.ics");
  write(factsFile, stateFile);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}

function write(facts: string, state: string | undefined): void {
  const { now, responsePolicy, tickets, followUpPolicy, customers } = Object(readJson(facts));
  /** Names the part of the file in which a mistake is. */
  const at = <T>(part: string, read: () => T): T => {
    try {
      return read();
    } catch (error) {
      throw new Error(`${facts}: ${part}: ${(error as Error).message}`);
    }
  };
  const each = <T>(part: string, list: unknown, read: (one: unknown) => readonly T[]): readonly T[] => {
    if (!Array.isArray(list)) throw new Error(`${facts}: ${part}: no list`);
    return list.flatMap((one, index) => at(`${part}.${index}`, () => read(one)));
  };
  const when = new Date(now);
  if (Number.isNaN(when.getTime())) throw new Error(`${facts}: now: no instant`);
  const responses = at("responsePolicy", () => orThrow(defineResponsePolicy(responsePolicy)));
  const followUps = at("followUpPolicy", () => orThrow(defineFollowUpPolicy(followUpPolicy)));
  const entries = [
    ...each("tickets", tickets, (ticket) => deadlineEntries(orThrow(assessResponse(responses, orThrow(parseTicket(ticket)), when)))),
    ...each("customers", customers, (customer) =>
      followUpEntries(orThrow(planFollowUps(followUps, orThrow(parseFollowUpSubject(customer)), when))),
    ),
  ];
  const before = state !== undefined && existsSync(state) ? (readJson(state) as Published) : {};
  const { file, published } = calendarFile(entries, before, when, {
    domain: "desk.example",
    // The sample's; a desk keeps its own where it keeps its secrets.
    secret: process.env["CALENDAR_SECRET"] ?? "secret-of-the-sample",
    link: (uid) => `https://desk.example/entries/${uid}`,
  });
  if (state !== undefined) writeFileSync(state, `${JSON.stringify(published, null, 2)}\n`);
  process.stdout.write(file);
}
