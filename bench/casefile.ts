// Speed of a whole review, by hand: `npm run bench:casefile`.
// Two desks without a text model: a plain one with one policy and the law, and that of the example, with warranties, three targets, reply duties, follow-up, authority and
// protocol numbers. Cases as a desk has them: two thirds claims about a good with a short text, one in six resolved, one in six praise, each with events and consents; so
// few of them that they stay in the processor's cache, as a case does that has just been read. Prints reviews a second on one core, and where the time goes.
import deskDocument from "../examples/desk/desk.json" with { type: "json" };
import { type Case, defineServiceDesk, parseCase, reviewCase } from "../src/casefile/index.js";
import { classifyComplaint } from "../src/complaint/index.js";
import { planFollowUps } from "../src/followup/index.js";
import { orThrow } from "../src/index.js";
import { assessResponse } from "../src/response/index.js";
import { assessCoverage } from "../src/warranty/index.js";

const CASES = 60;
/** Until the engine has compiled the code, a review takes much longer. */
const WARM_MS = 6000;
const MEASURED_MS = 4000;
const DAY = 86_400_000;
const OPENED = Date.UTC(2026, 2, 2, 10);

const TEXTS = [
  ["pt", "A máquina de lavar não centrifuga desde ontem. Quero que a reparem, por favor."],
  ["pt", "O forno não aquece. Já liguei duas vezes e ninguém responde."],
  ["es", "La lavadora hace mucho ruido y no desagua. Quiero que la reparen."],
  ["en", "The coffee machine leaks water. I want a replacement, please."],
] as const;
const PRAISE = ["pt", "Muito obrigado, o técnico foi muito simpático e rápido."] as const;

const desk = orThrow(defineServiceDesk(deskDocument));
const plainDesk = orThrow(
  defineServiceDesk({
    id: "plain",
    schedule: deskDocument.schedule,
    jurisdictions: ["PT", "ES"],
    policies: [
      { id: "all", schedule: { ref: "desk" }, targets: [{ metric: "first-response", within: { urgent: "PT1H", default: "PT4H" } }] },
    ],
  }),
);

function caseOf(i: number): Case {
  const openedAt = OPENED + (i % 20) * DAY + (i % 7) * 3_600_000;
  const at = (hours: number) => new Date(openedAt + hours * 3_600_000).toISOString();
  const [language, text] = i % 6 === 5 ? PRAISE : (TEXTS[i % TEXTS.length] as (typeof TEXTS)[number]);
  const events = [
    { at: at(1), type: "acknowledged" },
    { at: at(3), type: "agent-message" },
    { at: at(20), type: "customer-message" },
    ...(i % 6 === 4 ? [{ at: at(30), type: "resolved" }] : []),
  ];
  return orThrow(
    parseCase({
      id: `C-${i}`,
      customerId: `c${i}`,
      timeZone: i % 3 === 0 ? "Europe/Madrid" : "Europe/Lisbon",
      jurisdiction: i % 3 === 0 ? "ES" : "PT",
      openedAt: at(0),
      sequence: i + 1,
      contacts: [{ text, language, channel: "e-mail", receivedAt: at(0) }],
      events,
      consents: [{ purpose: "survey", channel: "email", state: "granted", at: "2025-03-10T10:00:00Z" }],
      product: {
        productClass: ["washing-machine", "oven", "coffee-machine"][i % 3],
        reference: `SN-${i}`,
        deliveredOn: `202${2 + (i % 4)}-0${1 + (i % 3)}-10`,
        events: i % 5 === 0 ? [{ type: "defect-reported", on: "2026-03-01" }] : [],
      },
    }),
  );
}

const cases = Array.from({ length: CASES }, (_, i) => caseOf(i));
const now = (caseFile: Case) => (caseFile.openedAt as Date).getTime() + 2 * DAY;

/** Calls a second of one core, by the processor's time, so that a busy machine does not count. */
function rate(work: (caseFile: Case) => unknown): number {
  const callFor = (ms: number) => {
    let calls = 0;
    for (const until = performance.now() + ms; performance.now() < until; calls += cases.length) {
      for (const caseFile of cases) work(caseFile);
    }
    return calls;
  };
  callFor(WARM_MS);
  const before = process.cpuUsage().user;
  const calls = callFor(MEASURED_MS);
  return (calls * 1e6) / (process.cpuUsage().user - before);
}

const show = (name: string, perSecond: number) =>
  console.log(
    `${name.padEnd(44)} ${Math.round(perSecond).toLocaleString("en").padStart(9)} a second  ${(1e6 / perSecond).toFixed(1).padStart(7)} us`,
  );

show(
  "reviewCase, plain desk",
  rate((caseFile) => reviewCase(plainDesk, caseFile, now(caseFile))),
);
show(
  "reviewCase, desk of the example",
  rate((caseFile) => reviewCase(desk, caseFile, now(caseFile))),
);
show(
  "  classifyComplaint",
  rate(({ contacts }) => classifyComplaint(desk.classifier, contacts[0] as Case["contacts"][number])),
);
show(
  "  assessResponse",
  rate((caseFile) => assessResponse(desk.policies, caseFile, now(caseFile))),
);
const [regime, warranty] = [desk.regimes.find(({ id }) => id === "PT/2022#1"), desk.warranties[0]];
show(
  "  assessCoverage",
  rate(({ product }) => product && assessCoverage({ regime, warranty }, product, { on: "2026-03-20" })),
);
const policy = desk.followUp;
show(
  "  planFollowUps, no events read from facts",
  rate((caseFile) => policy && planFollowUps(policy, caseFile, now(caseFile))),
);
