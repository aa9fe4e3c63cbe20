// The largest bodies within the limits of the routes that we could think of: what a stranger can make a request cost.
import { EXAMPLES } from "./examples.js";

const minute = (index: number) => new Date(Date.parse("2026-05-20T00:00:00Z") + index * 60_000).toISOString();
const many = <T>(length: number, make: (index: number) => T) => Array.from({ length }, (_, index) => make(index));

const touchpoint = (index: number) => ({
  id: `t-${index}`,
  kind: "satisfaction-survey",
  priority: index % 5,
  channels: ["phone", "email", "sms", "letter"],
  timing: [{ anchor: "delivery", earliest: "P1D", ideal: "P10D", latest: "P60D" }],
  reminders: { every: "P3D", times: 5 },
});

const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** Open every other minute from 08:00, on each day of the week: many edges to count. */
const manyOpenings = (openings: number) => ({
  timeZone: "Europe/Lisbon",
  weekly: Object.fromEntries(
    ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((day) => [
      day,
      many(openings, (index) => `${clock(480 + 2 * index)}-${clock(481 + 2 * index)}`),
    ]),
  ),
});

const manyTargets = (length: number) =>
  many(length, (index) => ({
    metric: "next-response",
    within: `PT${index + 1}H`,
    warnAt: ["50%", "75%", "90%", "-PT1H", "-PT2H", "PT10M", "PT20M", "PT30M", "PT40M", "PT50M"],
  }));

const messages = many(500, (index) => ({ at: minute(index), type: index % 2 ? "agent-message" : "customer-message" }));

const FOLLOW_UPS = {
  id: "p",
  touchpoints: many(20, touchpoint),
  frequency: many(10, (index) => ({ count: 1 + index, per: `P${1 + index}D` })),
};

/** A customer to whom much was sold and said. */
const CUSTOMER = {
  customerId: "c",
  timeZone: "Europe/Lisbon",
  jurisdiction: "PT",
  anchors: many(20, (index) => ({ kind: "delivery", at: minute(index * 600), reference: `r-${index}` })),
  history: many(100, (index) => ({ purpose: "survey", channel: "email", at: minute(index), outcome: "sent" })),
  consents: many(100, (index) => ({ purpose: "survey", channel: index % 2 ? "phone" : "email", state: "granted", at: minute(index) })),
};

/** A body for each route, by what it holds much of. */
export const SLOWEST: readonly { readonly path: string; readonly what: string; readonly body: object }[] = [
  {
    path: "/follow-ups",
    what: "20 contacts for each of 20 deliveries, a hundred past contacts and consents, ten frequencies",
    body: { policy: FOLLOW_UPS, subject: CUSTOMER, now: "2026-06-10T00:00:00Z" },
  },
  {
    path: "/coverage",
    what: "20 layers, 200 events of 100 defects, 200 readings, visits and payments",
    body: {
      ...EXAMPLES["/coverage"],
      warranty: {
        id: "w",
        currency: "EUR",
        layers: many(20, (index) => ({
          id: index === 0 ? "maker" : `l-${index}`,
          kind: "manufacturer",
          starts: "delivery",
          lasts: { time: "P2Y" },
        })),
      },
      facts: {
        deliveredOn: "2025-05-10",
        events: many(200, (index) => ({
          on: `2025-${String(6 + (index % 6)).padStart(2, "0")}-${String(1 + (index % 28)).padStart(2, "0")}`,
          type: ["defect-reported", "handed-over", "repaired", "returned"][index % 4],
          defect: `d-${index % 100}`,
        })),
        usage: many(200, () => ({ on: "2025-06-01", metric: "km", value: 5 })),
        maintenance: many(200, () => ({ on: "2025-06-01", usage: 5, authorised: true })),
        claimsPaid: many(200, () => ({ layerId: "maker", on: "2025-06-01", paid: 1 })),
      },
    },
  },
  {
    path: "/response",
    what: "500 messages, 20 policies of which the last applies, 20 targets with 10 warnings, 150 openings a day, 2,000 holidays",
    body: {
      policies: many(20, (policy) => ({
        id: `p-${policy}`,
        ...(policy < 19 && { appliesTo: { field: "tier", is: "gold" } }),
        schedule: {
          ...manyOpenings(policy < 19 ? 8 : 150),
          holidays: many(
            100,
            (index) =>
              `${2000 + policy}-${String(1 + (index % 12)).padStart(2, "0")}-${String(1 + Math.floor(index / 12)).padStart(2, "0")}`,
          ),
        },
        targets: manyTargets(policy < 19 ? 1 : 20),
      })),
      ticket: { id: "T-1", openedAt: minute(0), events: messages },
      now: "2026-06-10T00:00:00Z",
    },
  },
  {
    path: "/classification",
    what: "a text of 60 KB",
    body: { contact: { text: "the product is broken and nobody answers, ".repeat(1460), receivedAt: minute(0) } },
  },
  {
    path: "/gaps",
    what: "5,000 answers",
    body: {
      ...EXAMPLES["/gaps"],
      responses: many(5000, (index) => ({
        answers: { "on-time": { expectation: 7, perception: 1 + (index % 7) }, "as-promised": { expectation: 6, perception: 5 } },
      })),
    },
  },
  {
    path: "/gaps",
    what: "20 dimensions of 50 items, 40 answers",
    body: {
      instrument: {
        id: "long",
        columns: "performance",
        scale: { min: 1, max: 7 },
        dimensions: many(20, (dimension) => ({ id: `d-${dimension}`, items: many(50, (item) => ({ id: `${dimension}.${item}` })) })),
      },
      responses: many(40, (index) => ({
        answers: Object.fromEntries(
          many(1000, (item) => [`${item % 20}.${Math.floor(item / 20)}`, { perception: 1 + ((index * item) % 7) }]),
        ),
      })),
    },
  },
  {
    path: "/case",
    what: "500 messages, 20 targets with 10 warnings, 100 openings a day, and all of the follow-ups above",
    body: {
      desk: {
        ...EXAMPLES["/case"].desk,
        schedule: manyOpenings(100),
        policies: [{ id: "all", schedule: { ref: "desk" }, targets: manyTargets(20) }],
        followUp: FOLLOW_UPS,
      },
      case: {
        ...EXAMPLES["/case"].case,
        ...CUSTOMER,
        openedAt: minute(0),
        contacts: [{ text: "broken", receivedAt: minute(0) }],
        events: messages,
      },
      now: "2026-06-10T00:00:00Z",
    },
  },
  {
    path: "/case",
    what: "50 contacts of 1.8 KB",
    body: {
      ...EXAMPLES["/case"],
      case: {
        ...EXAMPLES["/case"].case,
        contacts: many(50, (index) => ({ text: "the product is broken and nobody answers, ".repeat(43), receivedAt: minute(index) })),
      },
      now: "2026-06-10T00:00:00Z",
    },
  },
  {
    path: "/case",
    what: "100 rules of an assessment, each with 30 conditions, for 50 contacts",
    body: {
      ...EXAMPLES["/case"],
      desk: {
        ...EXAMPLES["/case"].desk,
        classifier: {
          id: "c",
          assessment: many(100, (rule) => ({
            id: `a-${rule}`,
            when: { any: many(30, (index) => ({ field: "kind", is: `x${index}` })) },
            raises: { severity: 1 },
          })),
        },
      },
      case: {
        ...EXAMPLES["/case"].case,
        openedAt: minute(0),
        contacts: many(50, (index) => ({ text: "broken", language: "en", receivedAt: minute(index) })),
      },
      now: "2026-06-10T00:00:00Z",
    },
  },
];
