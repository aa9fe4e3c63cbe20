// One review for every branch that a desk meets, worked out by hand: Lisbon is on UTC until 29 March 2026, an hour ahead after it.
import { describe, expect, test } from "vitest";
import { codes, review, type Scene, steps } from "./scenes.js";

const SN1 = { productClass: "washing-machine", reference: "SN-1", deliveredOn: "2025-03-10" };
const OLD = { ...SN1, deliveredOn: "2022-02-01" };
const BILL = { currency: "EUR", parts: 8000, labour: 4500 };
/** Reported, repaired and back by 20 October 2025. */
const REPAIRED = [
  { type: "defect-reported", on: "2025-10-01" },
  { type: "handed-over", on: "2025-10-02" },
  { type: "repaired", on: "2025-10-20" },
  { type: "returned", on: "2025-10-20" },
];
const REPLIED = { at: "2026-03-02T11:00:00Z", type: "agent-message" };
const RESOLVED = { at: "2026-03-04T10:00:00Z", type: "resolved" };

interface Golden extends Scene {
  readonly title: string;
  readonly expected: {
    /** Who answers for the claim, or the error. */
    readonly cover?: string;
    /** Kind, subject, remedy sought. */
    readonly about?: string;
    readonly priority?: string;
    readonly policy?: string;
    readonly steps: readonly string[];
    readonly reasons: readonly string[];
    readonly next?: string;
  };
}

const CASES: readonly Golden[] = [
  {
    title: "in legal cover (PT DL 84/2021, three years), free of charge",
    expected: {
      cover: "law",
      about: "claim defect repair",
      priority: "normal",
      policy: "standard",
      // Eight business hours from Monday 10:00; three business days, since it is easy.
      steps: ["reply-first 2026-03-03T10:00 agent", "resolve 2026-03-05T10:00 agent", "offer-remedies 2026-03-05T10:00 agent"],
      reasons: [
        "warranty/law-covers",
        "warranty/component-not-covered",
        "casefile/regime-chosen",
        "casefile/claim-is-report",
        "casefile/solution-time",
      ],
      // 75 % of eight hours.
      next: "2026-03-02T17:00:00.000Z",
    },
  },
  {
    title: "out of cover: the law ended after three years, the layer is for the motor: explain, with the bill",
    product: OLD,
    claim: { charges: BILL },
    expected: {
      cover: "nobody",
      steps: ["reply-first 2026-03-03T10:00 agent", "explain-no-cover 2026-03-03T10:00 agent", "resolve 2026-03-05T10:00 agent"],
      reasons: ["warranty/law-ended", "warranty/component-not-covered", "warranty/not-covered"],
    },
  },
  {
    title: "in cover of the layer only: parts are paid, labour ended after three years",
    product: OLD,
    claim: { component: "motor", charges: BILL },
    expected: {
      cover: "motor-5y",
      steps: ["reply-first 2026-03-03T10:00 agent", "resolve 2026-03-05T10:00 agent", "offer-remedies 2026-03-05T10:00 agent"],
      reasons: ["warranty/layer-covers", "warranty/scope-ended", "warranty/law-ended"],
    },
  },
  {
    title: "a cause that the layer excludes takes nothing from the law",
    claim: { component: "motor", cause: "unauthorised-repair" },
    expected: {
      cover: "law",
      steps: ["reply-first 2026-03-03T10:00 agent", "resolve 2026-03-05T10:00 agent", "offer-remedies 2026-03-05T10:00 agent"],
      reasons: ["warranty/cause-excluded", "warranty/law-covers"],
    },
  },
  {
    title: "used goods: the agreed 18 months are over",
    product: { ...SN1, deliveredOn: "2024-08-01", condition: "used", agreedPeriod: "P18M" },
    expected: {
      cover: "nobody",
      steps: ["reply-first 2026-03-03T10:00 agent", "explain-no-cover 2026-03-03T10:00 agent", "resolve 2026-03-05T10:00 agent"],
      reasons: ["warranty/agreed-term", "warranty/law-ended"],
    },
  },
  {
    title: "used goods: less agreed than the law allows hides no deadline",
    product: { ...SN1, condition: "used", agreedPeriod: "P12M" },
    expected: {
      cover: "warranty/below-statutory-minimum",
      steps: ["reply-first 2026-03-03T10:00 agent", "resolve 2026-03-05T10:00 agent", "correct-facts - agent"],
      reasons: ["response/running"],
    },
  },
  {
    title: "repair loop: the defect came back, so the customer may end the contract",
    product: {
      ...SN1,
      events: [...REPAIRED],
    },
    expected: {
      cover: "law",
      steps: ["reply-first 2026-03-03T10:00 agent", "resolve 2026-03-05T10:00 agent", "offer-remedies 2026-03-05T10:00 agent"],
      reasons: ["warranty/extended", "warranty/remedies", "casefile/claim-is-report"],
    },
  },
  {
    title: "a repair that takes more than thirty days opens the other remedies",
    now: "2026-04-20T10:30:00Z",
    product: {
      ...SN1,
      events: [
        { type: "defect-reported", on: "2026-03-02" },
        { type: "handed-over", on: "2026-03-04" },
      ],
    },
    events: [REPLIED],
    expected: {
      cover: "law",
      // Thirty days after 4 March is 3 April, which ends at 23:00 UTC.
      steps: ["resolve 2026-03-05T10:00 agent", "offer-remedies 2026-03-05T10:00 agent", "put-right 2026-04-03T23:00 workshop"],
      reasons: ["response/overdue", "followup/open-matter"],
    },
  },
  {
    title: "a threat to go to the authority goes up to the lead",
    text: "A máquina não funciona e ninguém me responde. Vou fazer queixa à ASAE.",
    expected: {
      about: "complaint defect unclassified",
      steps: [
        "reply-first 2026-03-03T10:00 agent",
        "resolve 2026-03-09T10:00 agent",
        "get-approval 2026-03-09T10:00 lead",
        "offer-remedies 2026-03-09T10:00 agent",
      ],
      reasons: ["complaint/must-go-up"],
    },
  },
  {
    title: "a matter of safety stands above the matrix, comes first and goes to the manager",
    text: "A máquina pegou fogo!",
    expected: {
      about: "report hazard unclassified",
      priority: "critical",
      steps: [
        "make-safe 2026-03-02T10:30 manager",
        "reply-first 2026-03-02T10:30 agent",
        "resolve 2026-03-09T10:00 agent",
        "get-approval 2026-03-09T10:00 manager",
        "offer-remedies 2026-03-09T10:00 agent",
      ],
      reasons: ["complaint/safety-override", "complaint/must-go-up"],
      next: "2026-03-02T10:30:00.001Z",
    },
  },
  {
    title: "a text in another language than the one given is read in its own",
    text: "La lavadora no funciona y quiero que la reparen cuanto antes.",
    language: "en",
    expected: {
      about: "claim defect repair",
      steps: [
        "reply-first 2026-03-03T10:00 agent",
        "check-language 2026-03-03T10:00 agent",
        "resolve 2026-03-05T10:00 agent",
        "offer-remedies 2026-03-05T10:00 agent",
      ],
      reasons: ["casefile/language-doubtful"],
    },
  },
  {
    title: "no consent, no call: praise is answered within the week, and the survey is dropped",
    now: "2026-03-12T10:30:00Z",
    openedAt: "2026-03-12T10:00:00Z",
    text: "Obrigado, a máquina é excelente!",
    product: { ...SN1, deliveredOn: "2026-03-02" },
    consents: ["phone", "email"].map((channel) => ({ purpose: "survey", channel, state: "refused", at: "2026-03-02T10:00:00Z" })),
    expected: {
      about: "praise unclassified unclassified",
      policy: "thanks",
      steps: ["reply-first 2026-03-19T10:00 agent"],
      reasons: ["followup/said-no"],
    },
  },
  {
    title: "a customer who said nothing about surveys is called once the product was tried",
    now: "2026-03-12T10:30:00Z",
    openedAt: "2026-03-12T10:00:00Z",
    text: "Obrigado, a máquina é excelente!",
    product: { ...SN1, deliveredOn: "2026-03-02" },
    expected: {
      // Ten days after delivery is 12 March; until 16 March 00:00, fourteen days after it began.
      steps: ["contact 2026-03-13T18:00 agent", "reply-first 2026-03-19T10:00 agent"],
      reasons: ["followup/no-consent-needed", "casefile/anchor-read"],
    },
  },
  {
    title: "reopened: the clock goes on, the time in between left out",
    now: "2026-03-10T09:30:00Z",
    events: [REPLIED, RESOLVED, { at: "2026-03-09T10:00:00Z", type: "reopened" }],
    expected: {
      steps: ["resolve 2026-03-10T10:00 agent", "offer-remedies 2026-03-10T10:00 agent"],
      reasons: ["response/resolved-time-left-out"],
    },
  },
  {
    title: "replaced: the term began anew on the day of the replacement (PT art. 18(6))",
    product: {
      ...SN1,
      deliveredOn: "2023-01-10",
      events: [
        { type: "defect-reported", on: "2025-06-02" },
        { type: "handed-over", on: "2025-06-03" },
        { type: "replaced", on: "2025-06-10" },
        { type: "returned", on: "2025-06-10" },
      ],
    },
    expected: {
      cover: "law",
      steps: ["reply-first 2026-03-03T10:00 agent", "resolve 2026-03-05T10:00 agent", "offer-remedies 2026-03-05T10:00 agent"],
      reasons: ["warranty/restarted", "warranty/law-covers"],
    },
  },
  {
    title: "received on a Saturday: the hours begin on Monday",
    openedAt: "2026-03-07T11:00:00Z",
    now: "2026-03-07T12:00:00Z",
    expected: {
      steps: ["reply-first 2026-03-09T18:00 agent", "resolve 2026-03-11T11:00 agent", "offer-remedies 2026-03-11T11:00 agent"],
      reasons: ["response/running"],
    },
  },
  {
    title: "Good Friday does not count",
    openedAt: "2026-04-02T16:00:00Z",
    now: "2026-04-02T16:30:00Z",
    expected: {
      // One hour on Thursday (17:00 in Lisbon), seven on Monday.
      steps: ["reply-first 2026-04-06T16:00 agent", "resolve 2026-04-08T16:00 agent", "offer-remedies 2026-04-08T16:00 agent"],
      reasons: ["response/running"],
    },
  },
  {
    title: "the change of clocks moves the deadline on the wall of UTC, not in Lisbon",
    openedAt: "2026-03-27T16:00:00Z",
    now: "2026-03-27T16:30:00Z",
    expected: {
      // Two hours on Friday, six on Monday: 16:00 in Lisbon, now 15:00 UTC.
      steps: ["reply-first 2026-03-30T15:00 agent", "resolve 2026-04-01T15:00 agent", "offer-remedies 2026-04-01T15:00 agent"],
      reasons: ["response/running"],
    },
  },
  {
    title: "Spain: the law of Spain, and its fifteen business days for the reply",
    jurisdiction: "ES",
    timeZone: "Europe/Madrid",
    text: "La lavadora no centrifuga, quiero que la reparen.",
    language: "es",
    expected: {
      cover: "law",
      about: "claim defect repair",
      steps: [
        "reply-first 2026-03-03T10:00 agent",
        "resolve 2026-03-05T10:00 agent",
        "offer-remedies 2026-03-05T10:00 agent",
        "fulfil-duty 2026-03-23T23:00 agent",
      ],
      reasons: ["complaint/duty-runs"],
    },
  },
  {
    title: "an unknown law never hides a deadline",
    jurisdiction: "CH",
    timeZone: "Europe/Zurich",
    expected: {
      cover: "warranty/no-regime-applies",
      steps: ["reply-first 2026-03-03T10:00 agent", "resolve 2026-03-05T10:00 agent", "correct-facts - agent"],
      reasons: ["response/running", "followup/open-matter"],
    },
  },
  {
    title: "a refund beyond the first level needs the lead",
    text: "A máquina não funciona, quero o meu dinheiro de volta.",
    redress: { remedy: "refund", amount: { amount: 45_000, currency: "EUR" } },
    expected: {
      about: "claim defect refund",
      steps: [
        "reply-first 2026-03-03T10:00 agent",
        "resolve 2026-03-05T10:00 agent",
        "get-approval 2026-03-05T10:00 lead",
        "offer-remedies 2026-03-05T10:00 agent",
      ],
      reasons: ["complaint/beyond-authority", "complaint/within-authority"],
    },
  },
  {
    title: "a broken promise comes before everything later; the widest gap is shown",
    promises: [{ what: "peça", dueAt: "2026-03-02T10:15:00Z" }],
    answers: [{ answers: { "promise-kept": { expectation: 7, perception: 3 }, "quick-answer": { expectation: 6, perception: 6 } } }],
    expected: {
      steps: [
        "keep-promise 2026-03-02T10:15 agent",
        "reply-first 2026-03-03T10:00 agent",
        "resolve 2026-03-05T10:00 agent",
        "offer-remedies 2026-03-05T10:00 agent",
        "mend-gap - agent",
      ],
      reasons: ["casefile/widest-gap", "quality/scored"],
    },
  },
  {
    title: "resolved with an outcome: the closing anchors the survey",
    now: "2026-03-06T10:30:00Z",
    events: [REPLIED, RESOLVED],
    outcome: { decision: "upheld" },
    expected: {
      steps: ["contact 2026-03-11T10:00 agent"],
      reasons: ["casefile/anchor-read", "response/met"],
    },
  },
  {
    title: "resolved without an outcome: the customer has a right to the reasons",
    now: "2026-03-06T10:30:00Z",
    events: [REPLIED, RESOLVED],
    expected: { steps: ["contact 2026-03-11T10:00 agent", "record-outcome - agent"], reasons: ["response/met"] },
  },
  {
    title: "in the paper complaints book: the sheet goes to the authority in fifteen business days",
    channel: "letter",
    attributes: { book: true },
    expected: {
      steps: [
        "reply-first 2026-03-03T10:00 agent",
        "resolve 2026-03-05T10:00 agent",
        "offer-remedies 2026-03-05T10:00 agent",
        "fulfil-duty 2026-03-24T00:00 agent",
      ],
      reasons: ["complaint/duty-runs"],
    },
  },
  {
    title: "a person's overrule counts, and changes the clocks",
    overrules: [{ axis: "priority", value: "urgent", person: "rui", at: "2026-03-02T10:20:00Z", why: "baby in the house" }],
    expected: {
      priority: "urgent",
      steps: ["reply-first 2026-03-02T11:00 agent", "resolve 2026-03-05T10:00 agent", "offer-remedies 2026-03-05T10:00 agent"],
      reasons: ["complaint/overruled", "casefile/priority-classified"],
      next: "2026-03-02T10:45:00.000Z",
    },
  },
  {
    title: "the case's own priority goes before that of its classification",
    priority: "high",
    expected: {
      priority: "high",
      steps: ["reply-first 2026-03-02T12:00 agent", "resolve 2026-03-05T10:00 agent", "offer-remedies 2026-03-05T10:00 agent"],
      reasons: ["casefile/priority-given"],
    },
  },
  {
    title: "a priority that a help desk fills in takes no danger out of the front of the queue",
    text: "A máquina pegou fogo!",
    priority: "low",
    expected: {
      priority: "critical",
      steps: [
        "make-safe 2026-03-02T10:30 manager",
        "reply-first 2026-03-02T10:30 agent",
        "resolve 2026-03-09T10:00 agent",
        "get-approval 2026-03-09T10:00 manager",
        "offer-remedies 2026-03-09T10:00 agent",
      ],
      reasons: ["casefile/priority-classified"],
    },
  },
  {
    title: "the contract is ended: the price is owed until it is paid, also when the matter is resolved",
    now: "2026-03-06T10:30:00Z",
    product: {
      ...SN1,
      events: [
        ...REPAIRED,
        { type: "defect-reported", on: "2026-03-02" },
        { type: "handed-over", on: "2026-03-04" },
        { type: "terminated", on: "2026-03-04" },
      ],
    },
    events: [REPLIED, RESOLVED],
    outcome: { decision: "upheld" },
    // Fourteen days after the customer ended the contract (PT DL 84/2021), to the end of the day.
    expected: { steps: ["contact 2026-03-11T10:00 agent", "pay-back 2026-03-19T00:00 agent"], reasons: ["warranty/law-covers"] },
  },
  {
    title: "the price is paid: nothing is owed",
    now: "2026-03-06T10:30:00Z",
    product: {
      ...SN1,
      events: [
        { type: "defect-reported", on: "2026-03-02" },
        { type: "terminated", on: "2026-03-04" },
      ],
    },
    events: [REPLIED, RESOLVED],
    outcome: { decision: "upheld" },
    redress: { remedy: "refund", settledAt: "2026-03-05T10:00:00Z" },
    expected: { steps: ["contact 2026-03-11T10:00 agent"], reasons: ["response/met"] },
  },
  {
    title: "a question that nobody could read waits like a matter, and asks for no outcome",
    now: "2026-03-12T10:30:00Z",
    openedAt: "2026-03-12T10:00:00Z",
    text: "...!",
    product: { ...SN1, deliveredOn: "2026-03-02" },
    expected: {
      about: "unclassified unclassified unclassified",
      steps: ["reply-first 2026-03-13T10:00 agent", "classify-by-hand 2026-03-13T10:00 agent", "resolve 2026-03-17T10:00 agent"],
      reasons: ["followup/open-matter"],
    },
  },
  {
    title: "a member of the club is answered round the clock",
    openedAt: "2026-03-07T20:00:00Z",
    now: "2026-03-07T20:30:00Z",
    attributes: { tier: "club" },
    expected: {
      policy: "club",
      steps: ["reply-first 2026-03-07T22:00 agent", "resolve 2026-03-10T20:00 agent", "offer-remedies 2026-03-10T20:00 agent"],
      reasons: ["response/policy-applies"],
    },
  },
  {
    title: "without a contact there are clocks, and no classification",
    contacts: [],
    expected: {
      about: "casefile/not-recorded",
      policy: "standard",
      steps: ["reply-first 2026-03-03T10:00 agent", "resolve 2026-03-09T10:00 agent"],
      reasons: ["response/running"],
    },
  },
  {
    title: "a claim without a product: ask for it",
    product: undefined,
    expected: {
      cover: "casefile/not-recorded",
      steps: ["reply-first 2026-03-03T10:00 agent", "ask-for 2026-03-03T10:00 agent", "resolve 2026-03-05T10:00 agent"],
      reasons: ["response/running"],
    },
  },
];

describe("the review of", () => {
  test.each(CASES.map((one) => [one.title, one] as const))("%s", (_, { title: _title, expected, ...scene }) => {
    const found = review(scene);
    const { coverage, classification } = found;
    const actual = {
      cover: coverage.match(
        ({ decidedBy }) => (decidedBy === null ? "nobody" : decidedBy === "law" ? "law" : decidedBy.layerId),
        ({ code }) => code,
      ),
      about: classification.match(
        ({ kind, subject, remedySought }) => `${kind.value} ${subject.value} ${remedySought.value}`,
        ({ code }) => code,
      ),
      priority: found.priority,
      policy: found.response.map(({ policyId }) => policyId).unwrapOr("none"),
      next: found.nextChangeAt?.toISOString(),
    };
    const { steps: stepsExpected, reasons, ...facts } = expected;
    expect(actual).toMatchObject(facts);
    expect(steps(found)).toEqual(stepsExpected);
    expect(codes(found)).toEqual(expect.arrayContaining(reasons as string[]));
  });
});
