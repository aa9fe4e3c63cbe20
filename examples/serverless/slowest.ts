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

/** A body for each route, by what it holds much of. */
export const SLOWEST: readonly { readonly path: string; readonly what: string; readonly body: object }[] = [
  {
    path: "/follow-ups",
    what: "20 contacts for each of 20 deliveries, a hundred past contacts and consents, two frequencies",
    body: {
      policy: {
        id: "p",
        touchpoints: many(20, touchpoint),
        frequency: [
          { count: 1, per: "P1D" },
          { count: 3, per: "P14D" },
        ],
      },
      subject: {
        customerId: "c",
        timeZone: "Europe/Lisbon",
        jurisdiction: "PT",
        anchors: many(20, (index) => ({ kind: "delivery", at: minute(index * 600), reference: `r-${index}` })),
        history: many(100, (index) => ({ purpose: "survey", channel: "email", at: minute(index), outcome: "sent" })),
        consents: many(100, (index) => ({
          purpose: "survey",
          channel: index % 2 ? "phone" : "email",
          state: "granted",
          at: minute(index),
        })),
      },
      now: "2026-06-10T00:00:00Z",
    },
  },
  {
    path: "/coverage",
    what: "200 events of 100 defects, 200 readings, visits and payments",
    body: {
      ...EXAMPLES["/coverage"],
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
    what: "500 events, 20 policies of which the last applies, 60 targets with warnings, 2,000 holidays",
    body: {
      policies: many(20, (policy) => ({
        ...EXAMPLES["/response"].policies[0],
        id: `p-${policy}`,
        ...(policy < 19 && { appliesTo: { field: "tier", is: "gold" } }),
        schedule: {
          ...EXAMPLES["/response"].policies[0].schedule,
          holidays: many(
            100,
            (index) =>
              `${2000 + policy}-${String(1 + (index % 12)).padStart(2, "0")}-${String(1 + Math.floor(index / 12)).padStart(2, "0")}`,
          ),
        },
        targets: many(policy < 19 ? 1 : 60, (index) => ({
          metric: "next-response",
          within: `PT${index + 1}H`,
          warnAt: ["50%", "75%", "-PT1H", "PT30M"],
        })),
      })),
      ticket: {
        id: "T-1",
        openedAt: minute(0),
        events: many(500, (index) => ({ at: minute(index), type: index % 2 ? "agent-message" : "customer-message" })),
      },
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
];
