// Speed of follow-up, by hand. Prints how many a second of processor time, so that other work on the machine does not count, and of the fastest round, when the
// compiler has finished. Bundle it for the rates of the package, as tsx notes the name of each inner function at each call, which takes a third of them:
// `npx esbuild bench/followup.ts --bundle --platform=node --format=esm --outfile=node_modules/.cache/followup.mjs && node node_modules/.cache/followup.mjs`
import {
  contactWindows,
  defineFollowUpPolicy,
  fillCapacity,
  nextAllowedContact,
  planFollowUps,
  RETAIL_FOLLOW_UP,
  SUPPORT_DESK_FOLLOW_UP,
  selectSample,
} from "../src/followup/index.js";
import { orThrow } from "../src/kernel/result.js";

const DAY = 86_400_000;
const START = Date.UTC(2026, 2, 2, 12);

/** Processor time of this process in milliseconds. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function perSecond(name: string, work: () => number): void {
  let best = 0;
  for (let round = 0; round < 5; round++) {
    const begun = spent();
    let done = 0;
    while (spent() - begun < 400) done += work();
    best = Math.max(best, (done * 1000) / (spent() - begun));
  }
  console.log(`${name}: ${Math.round(best).toLocaleString("en")} a second`);
}

const policy = orThrow(defineFollowUpPolicy(RETAIL_FOLLOW_UP));
const customers = Array.from({ length: 1000 }, (_, i) => ({
  customerId: `c${i}`,
  timeZone: i % 2 ? "Europe/Paris" : "Europe/Lisbon",
  jurisdiction: i % 2 ? "FR" : "PT",
  anchors: [
    { kind: "delivery", at: START - (i % 40) * DAY, reference: "u1", productCategory: "hard-goods" },
    { kind: "purchase", at: START - ((i % 40) + 3) * DAY, productCategory: "hard-goods" },
  ],
  consents: [{ purpose: "marketing", channel: "email", state: "granted", at: START - 100 * DAY } as const],
  history: [{ purpose: "service", channel: "email", at: START - (i % 9) * DAY, outcome: "sent" } as const],
}));
perSecond("plans of the retail preset (7 touchpoints)", () => {
  for (const customer of customers) orThrow(planFollowUps(policy, customer, START));
  return customers.length;
});

const desk = orThrow(defineFollowUpPolicy(SUPPORT_DESK_FOLLOW_UP));
const callers = Array.from({ length: 1000 }, (_, i) => ({
  customerId: `c${i}`,
  timeZone: "Europe/Lisbon",
  jurisdiction: "PT",
  anchors: [{ kind: "complaint-closed", at: new Date(START - (i % 30) * DAY), reference: `case-${i}` }],
  consents: [{ purpose: "survey", channel: "email", state: "granted", at: new Date(START - 100 * DAY) } as const],
  history: [],
}));
perSecond("plans of the support-desk preset (2 touchpoints)", () => {
  for (const caller of callers) orThrow(planFollowUps(desk, caller, START));
  return callers.length;
});

const france = orThrow(contactWindows("FR", "2026-03-02"));
const called = { timeZone: "Europe/Paris", purpose: "marketing", channel: "phone", holidays: ["2026-04-06"] } as const;
perSecond("next allowed contacts", () => {
  for (let i = 0; i < 10_000; i++) nextAllowedContact(france, called, START + i * 3_600_000);
  return 10_000;
});

const ids = Array.from({ length: 100_000 }, (_, i) => `customer-${i}`);
perSecond("ids drawn from, exact size", () => {
  orThrow(selectSample(ids, { size: 1000, salt: "w1" }));
  return ids.length;
});

const contacts = ids.map((customerId, i) => ({
  customerId,
  touchpointId: "call",
  channel: "phone" as const,
  priority: i % 3,
  expiresAt: new Date(START + (i % 9) * DAY),
  reasons: [],
}));
perSecond("contacts ranked for a capacity", () => {
  fillCapacity(contacts, { channel: "phone", size: 500, salt: "d1" });
  return contacts.length;
});
