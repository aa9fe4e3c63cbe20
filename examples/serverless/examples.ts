const WEEK = { mon: ["09:00-18:00"], tue: ["09:00-18:00"], wed: ["09:00-18:00"], thu: ["09:00-18:00"], fri: ["09:00-18:00"] };

/** A body for each route, made up. */
export const EXAMPLES = {
  "/coverage": {
    jurisdiction: "PT",
    warranty: {
      id: "kettle",
      currency: "EUR",
      layers: [{ id: "maker", kind: "manufacturer", starts: "delivery", lasts: { time: "P2Y" }, excludes: { causes: ["limescale"] } }],
    },
    facts: { deliveredOn: "2025-05-10", events: [{ on: "2026-05-02", type: "defect-reported" }] },
    claim: { on: "2026-05-02", component: "handle", charges: { currency: "EUR", parts: 4500, labour: 2000 } },
  },
  "/classification": {
    contact: {
      text: "The kettle leaks again after the repair. I want my money back.",
      language: "en",
      channel: "e-mail",
      receivedAt: "2026-06-08T09:12:00Z",
    },
  },
  "/response": {
    policies: [
      {
        id: "desk",
        schedule: { timeZone: "Europe/Lisbon", weekly: WEEK },
        targets: [
          { metric: "first-response", within: { urgent: "PT1H", default: "PT4H" } },
          { metric: "resolution", within: "P3D", warnAt: ["75%"] },
        ],
      },
    ],
    ticket: {
      id: "T-1",
      openedAt: "2026-06-08T09:12:00Z",
      priority: "urgent",
      events: [{ at: "2026-06-08T09:40:00Z", type: "agent-message" }],
    },
    now: "2026-06-09T10:00:00Z",
  },
  "/follow-ups": {
    policy: {
      id: "shop",
      touchpoints: [
        {
          id: "survey",
          kind: "satisfaction-survey",
          channels: ["phone"],
          timing: [{ anchor: "delivery", earliest: "P7D", ideal: "P10D", latest: "P14D" }],
        },
      ],
    },
    subject: {
      customerId: "c-17",
      timeZone: "Europe/Lisbon",
      jurisdiction: "PT",
      anchors: [{ kind: "delivery", at: "2026-06-01T11:00:00Z", reference: "order-5512" }],
      consents: [],
      history: [],
    },
    now: "2026-06-05T10:00:00Z",
  },
  "/gaps": {
    instrument: {
      id: "short",
      columns: "expectation-perception",
      scale: { min: 1, max: 7 },
      dimensions: [{ id: "reliability", items: [{ id: "on-time" }, { id: "as-promised" }] }],
    },
    responses: [
      { answers: { "on-time": { expectation: 7, perception: 5 }, "as-promised": { expectation: 7, perception: 6 } } },
      { answers: { "on-time": { expectation: 6, perception: 5 }, "as-promised": { expectation: 6, perception: 6 } } },
      { answers: { "on-time": { expectation: 7, perception: 4 }, "as-promised": { expectation: 7, perception: 5 } } },
    ],
  },
  "/case": {
    desk: {
      id: "shop",
      schedule: { timeZone: "Europe/Lisbon", weekly: { mon: ["09:00-18:00"], tue: ["09:00-18:00"], wed: ["09:00-18:00"] } },
      jurisdictions: ["PT"],
      policies: [{ id: "all", schedule: { ref: "desk" }, targets: [{ metric: "first-response", within: "PT8H" }] }],
    },
    case: {
      id: "C-1",
      customerId: "c-17",
      timeZone: "Europe/Lisbon",
      jurisdiction: "PT",
      openedAt: "2026-06-08T09:12:00Z",
      contacts: [{ text: "The kettle stopped working. Please repair it.", language: "en", receivedAt: "2026-06-08T09:12:00Z" }],
      product: { deliveredOn: "2025-03-10" },
    },
    now: "2026-06-08T10:00:00Z",
  },
} as const;
