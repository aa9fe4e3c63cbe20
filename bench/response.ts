// Full answers and the lean sweep, tickets a second on one core, beside a baseline measured in the same run: reading the same events.
// Run: npx tsx bench/response.ts
import { orThrow } from "../src/index.js";
import { assessResponses, defineResponsePolicy, sweepResponses, type Ticket, type TicketEvent } from "../src/response/index.js";

const HOUR = 3_600_000;
const OPENED = Date.UTC(2026, 0, 5, 9);
const TICKETS = 2_000;

const policy = orThrow(
  defineResponsePolicy({
    id: "bench",
    schedule: {
      timeZone: "Europe/Lisbon",
      weekly: Object.fromEntries(["mon", "tue", "wed", "thu", "fri"].map((day) => [day, ["09:00-13:00", "14:00-18:00"]])),
      holidays: ["2026-04-03", "2026-12-25"],
    },
    targets: [
      { metric: "first-response", within: { urgent: "PT1H", default: "PT4H" }, warnAt: ["75%"] },
      { metric: "next-response", within: "PT8H" },
      { metric: "resolution", within: { urgent: "PT8H", default: "PT40H" }, warnAt: ["75%", "-PT1H"] },
    ],
  }),
);

function ticketOf(i: number): Ticket {
  const openedAt = OPENED + ((i * 7919) % 8000) * 60_000;
  const at = (hours: number) => new Date(openedAt + hours * HOUR);
  const events: TicketEvent[] = [
    { at: at(0.1), type: "acknowledged" },
    { at: at(0.5), type: "assigned", to: "ana" },
    { at: at(1), type: "agent-message" },
    { at: at(1), type: "status", to: "pending" },
    { at: at(20), type: "customer-message" },
    { at: at(20.1), type: "status", to: "open" },
    { at: at(22), type: "priority", to: "urgent" },
    { at: at(23), type: "agent-message", internal: true },
    { at: at(24), type: "agent-message" },
    i % 3 === 0 ? { at: at(30), type: "resolved" } : { at: at(30), type: "customer-message" },
  ];
  return { id: `T-${i}`, openedAt: new Date(openedAt), priority: "normal", status: "new", events };
}

// As a consumer has them: objects of their own from JSON, instants as dates.
const tickets: readonly Ticket[] = (JSON.parse(JSON.stringify(Array.from({ length: TICKETS }, (_, i) => ticketOf(i)))) as Ticket[]).map(
  (ticket) => ({
    ...ticket,
    openedAt: new Date(ticket.openedAt as unknown as string),
    events: ticket.events.map((event) => ({ ...event, at: new Date(event.at as unknown as string) }) as TicketEvent),
  }),
);
const now = OPENED + 40 * HOUR;

const MEASURED_MS = 1500;

/** The fastest of the rounds, in tickets a second. Rounds last long enough for the compiler to have finished on a busy machine. */
function rate(pass: () => number): number {
  let best = Number.POSITIVE_INFINITY;
  const until = performance.now() + MEASURED_MS;
  while (performance.now() < until) {
    const start = performance.now();
    if (pass() !== TICKETS) throw new Error("a pass must see every ticket");
    best = Math.min(best, performance.now() - start);
  }
  return (TICKETS / best) * 1000;
}

function count(rows: Iterable<unknown>): number {
  let n = 0;
  for (const _ of rows) n++;
  return n;
}

/** What any answer costs at least: the instant and the type of every event. */
function readEvents(): number {
  let n = 0;
  let sum = 0;
  for (const { events } of tickets) {
    for (const event of events) sum += (event.at as Date).getTime() + event.type.length;
    n++;
  }
  return sum > 0 ? n : 0;
}

const baseline = rate(readEvents);
const lean = rate(() => count(sweepResponses(policy, tickets, now)));
const full = rate(() => count(assessResponses(policy, tickets, now)));
for (const [name, value] of Object.entries({ "read the events": baseline, sweepResponses: lean, assessResponses: full }))
  console.log(
    `${name.padEnd(18)} ${Math.round(value).toLocaleString("en").padStart(12)} tickets/s  ${(value / baseline).toFixed(3)} of reading`,
  );
