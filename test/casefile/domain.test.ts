// Rules of the domain that only show where areas meet, each as a desk meets it.
import { describe, expect, test } from "vitest";
import { type CaseReason, defineServiceDesk, explain, type NextStep, reviewCase, type ServiceDesk } from "../../src/casefile/index.js";
import { orThrow } from "../../src/kernel/result.js";
import { messages } from "../../src/messages/en.js";
import { caseOf, desk as example, type Scene } from "./scenes.js";

const hours = ["09:00-18:00"];
const schedule = (timeZone: string) => ({ timeZone, weekly: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours } });
// One classifier for all: to lay out its phrases takes longer than the reviews.
const { classifier } = example;
const deskIn = (jurisdiction: string, timeZone: string, more: object = {}) =>
  orThrow(defineServiceDesk({ id: "desk", schedule: schedule(timeZone), jurisdictions: [jurisdiction], ...more }, { classifier }));
const reviewed = (desk: ServiceDesk, { now = "2026-03-02T10:30:00Z", ...scene }: Scene) =>
  orThrow(reviewCase(desk, caseOf(scene), new Date(now)));
const codes = (steps: readonly NextStep[]) => steps.map(({ code }) => code.replace("casefile/", ""));
const reasonCodes = ({ reasons }: { readonly reasons: readonly { readonly code: string }[] }) => reasons.map(({ code }) => code);
function stepOf<Code extends NextStep["code"]>(steps: readonly NextStep[], code: Code): Extract<NextStep, { readonly code: Code }> {
  return steps.find((step) => step.code === code) as Extract<NextStep, { readonly code: Code }>;
}

describe("who asks after a repair means the defect that is being put right", () => {
  const brazil = deskIn("BR", "America/Sao_Paulo");
  const inRepair = (deliveredOn: string) => ({
    jurisdiction: "BR",
    timeZone: "America/Sao_Paulo",
    openedAt: "2026-06-20T13:00:00Z",
    now: "2026-06-20T14:00:00Z",
    text: "A geladeira está no conserto há mais de um mês. Quero uma solução.",
    product: {
      deliveredOn,
      events: [
        { type: "defect-reported", on: "2026-05-09", defect: "compressor" },
        { type: "handed-over", on: "2026-05-10", defect: "compressor" },
      ],
    },
  });

  test("after thirty days the choice is the customer's (CDC art. 18 §1)", () => {
    const found = reviewed(brazil, inRepair("2026-04-10"));
    expect(stepOf(found.nextSteps, "casefile/offer-remedies").params.remedies).toContain("replacement");
    expect(stepOf(found.nextSteps, "casefile/put-right").params.overdue).toBe(true);
    expect(found.reasons).toContainEqual({ code: "casefile/defect-taken", params: { defect: "compressor" } });
  });

  test("the report kept the cover from lapsing (CDC art. 26 §2 I)", () => {
    expect(codes(reviewed(brazil, inRepair("2026-03-01")).nextSteps)).not.toContain("explain-no-cover");
  });

  test("of two open defects none is taken", () => {
    const scene = inRepair("2026-04-10");
    const events = [...scene.product.events, { type: "defect-reported", on: "2026-05-20", defect: "door" }];
    expect(reasonCodes(reviewed(brazil, { ...scene, product: { ...scene.product, events } }))).not.toContain("casefile/defect-taken");
  });
});

describe("a good is put right when the customer has it again", () => {
  const putRight = (jurisdiction: string, timeZone: string, events: readonly object[], openedAt: string, now: string) =>
    stepOf(
      reviewed(deskIn(jurisdiction, timeZone), {
        jurisdiction,
        timeZone,
        openedAt,
        now,
        product: { deliveredOn: "2025-03-10", events },
      }).nextSteps,
      "casefile/put-right",
    );

  test("a second failure after an old repair begins its own thirty days (FR)", () => {
    const old = [
      { type: "defect-reported", on: "2025-09-01" },
      { type: "handed-over", on: "2025-09-02" },
      { type: "returned", on: "2025-09-20" },
    ];
    expect(putRight("FR", "Europe/Paris", old, "2026-03-02T10:00:00Z", "2026-03-02T10:30:00Z").params.overdue).toBe(false);
  });

  test("repaired and not handed back is still owed (PT art. 18 n.º 3)", () => {
    const repaired = [
      { type: "defect-reported", on: "2026-03-02" },
      { type: "handed-over", on: "2026-03-03" },
      { type: "repaired", on: "2026-03-10" },
    ];
    expect(putRight("PT", "Europe/Lisbon", repaired, "2026-03-02T10:00:00Z", "2026-04-20T10:00:00Z").params.overdue).toBe(true);
  });
});

describe("reply duties and the events of a case", () => {
  const bank = deskIn("GB", "Europe/London", { replyDuties: [{ id: "GB/fca-disp" }] });
  const british = { jurisdiction: "GB", timeZone: "Europe/London", product: undefined };
  const outcome = { decision: "rejected", reasons: [{ code: "complaint/as-agreed", params: { clause: "4" } }] };
  const answered = { ...british, outcome, events: [{ at: "2026-03-12T10:00:00Z", type: "resolved" }] };
  const stateOf = (scene: Scene) =>
    Object.fromEntries(orThrow(reviewed(bank, scene).obligations).map(({ stage, state }) => [stage, state]));

  test("a reopening does not take back the final reply", () => {
    const reopened = [...answered.events, { at: "2026-05-12T10:00:00Z", type: "reopened" }];
    const now = "2026-05-13T10:00:00Z";
    expect(stateOf({ ...answered, events: reopened, now })).toMatchObject({ "final-reply": "done", "external-window-closes": "running" });
    expect(codes(reviewed(bank, { ...answered, events: reopened, now }).nextSteps)).not.toContain("fulfil-duty");
  });

  test("a resolution before the complaint came in is no reply to it, and hides no term", () => {
    const contacts = [{ text: "I was charged twice.", language: "en", receivedAt: "2026-03-13T10:00:00Z" }];
    expect(stateOf({ ...answered, contacts, now: "2026-03-14T10:00:00Z" })).toMatchObject({ "final-reply": "running" });
  });

  test("what a person wrote down and cannot be is still an error", () => {
    const duties = { done: { "final-reply": "2026-02-01T10:00:00Z" } };
    expect(reviewed(bank, { ...british, duties }).obligations.isErr()).toBe(true);
  });

  test("a way out is no duty, and none once the reply has gone out", () => {
    const duty = stepOf(reviewed(bank, british).nextSteps, "casefile/fulfil-duty");
    expect(duty.params).toMatchObject({ stage: "summary-resolution", optional: true });
    const replied = reviewed(bank, { ...british, duties: { done: { "final-reply": "2026-03-02T10:10:00Z" } } });
    expect(codes(replied.nextSteps)).not.toContain("fulfil-duty");
  });
});

test("an open matter without a running clock is not done", () => {
  const desk = deskIn("PT", "Europe/Lisbon");
  const open = { text: "Cobraram-me duas vezes. Quero o meu dinheiro.", product: undefined };
  expect(reasonCodes(reviewed(desk, open))).toContain("casefile/nothing-due");
  expect(reasonCodes(reviewed(desk, open))).not.toContain("casefile/nothing-to-do");
  const reasons = [{ code: "complaint/our-mistake", params: { what: "a second charge" } }];
  const closed = { ...open, outcome: { decision: "upheld", reasons }, events: [{ at: "2026-03-02T10:10:00Z", type: "resolved" }] };
  expect(reasonCodes(reviewed(desk, closed))).toContain("casefile/nothing-to-do");
});

test("while nobody knows from when a layer counts, the customer is asked and not refused", () => {
  const warranty = {
    id: "maker",
    layers: [{ id: "maker", kind: "manufacturer", starts: "installation", lasts: { time: "P2Y" } }],
  };
  const document = {
    id: "desk",
    schedule: schedule("Europe/Lisbon"),
    warranties: [warranty],
    products: [{ id: "oven", warranty: "maker" }],
  };
  const desk = orThrow(defineServiceDesk(document, { classifier }));
  const scene = { jurisdiction: undefined, product: { productClass: "oven", deliveredOn: "2025-03-10" } };
  const steps = codes(reviewed(desk, scene).nextSteps);
  expect(steps).toContain("ask-for");
  expect(steps).not.toContain("explain-no-cover");
});

describe("when the customer has to hear from the desk", () => {
  const targets = [
    { metric: "pickup", within: "PT15M" },
    { metric: "first-response", within: "PT4H" },
    { metric: "first-response", within: "PT1H", agreement: "operational" },
  ];
  const authority = {
    id: "levels",
    currency: "EUR",
    levels: [
      { id: "agent", settles: {} },
      { id: "lead", settles: { repair: "any" } },
    ],
  };
  const desk = deskIn("PT", "Europe/Lisbon", {
    policies: [{ id: "all", schedule: { ref: "desk" }, targets }],
    authority,
  });

  test("clocks of the desk's own do not count", () => {
    const { nextSteps } = reviewed(desk, { now: "2026-03-02T10:05:00Z" });
    expect(stepOf(nextSteps, "casefile/offer-remedies").by).toEqual(new Date("2026-03-02T14:00:00Z"));
  });

  test("an approval comes no later than the offer, and not after the payment", () => {
    const { nextSteps } = reviewed(desk, {});
    expect(stepOf(nextSteps, "casefile/get-approval").by).toEqual(new Date("2026-03-02T14:00:00Z"));
    const paid = { redress: { remedy: "repair", settledAt: "2026-03-02T10:20:00Z" } };
    expect(codes(reviewed(desk, paid).nextSteps)).not.toContain("get-approval");
  });

  test.each([
    ["make-safe", { text: "A máquina deu-me um choque elétrico!" }],
    ["offer-remedies", {}],
    ["get-approval", {}],
    ["explain-no-cover", { product: { deliveredOn: "2015-03-10" } }],
    ["ask-for", { product: undefined }],
    ["classify-by-hand", { text: "..." }],
    ["check-language", { text: "La lavadora hace mucho ruido y no desagua. Quiero que la reparen.", language: "pt" }],
  ] as const)("%s is overdue from the millisecond after its instant", (code, scene) => {
    const overdueAt = (ms: number) => {
      const now = new Date(Date.UTC(2026, 2, 2, 14) + ms).toISOString();
      const step = stepOf(reviewed(desk, { ...scene, now }).nextSteps, `casefile/${code}`);
      expect(step.by).toEqual(new Date("2026-03-02T14:00:00Z"));
      return step.params.overdue;
    };
    expect([overdueAt(-1), overdueAt(0), overdueAt(1)]).toEqual([false, false, true]);
  });
});

test("a claim that is recorded is a matter whatever the text says, and an open question is a conversation: both hold back what waits", () => {
  const followUp = {
    id: "calls",
    touchpoints: [
      {
        id: "call",
        kind: "satisfaction-survey",
        channels: ["email"],
        timing: [{ anchor: "delivery", earliest: "P7D", latest: "P30D" }],
      },
    ],
  };
  const desk = deskIn("PT", "Europe/Lisbon", { followUp });
  const asks = { text: "Qual é o horário da loja?", product: { deliveredOn: "2026-02-20" } };
  const held = (scene: Scene) =>
    orThrow(reviewed(desk, scene).followUps).touchpoints.some(({ reasons }) => reasons.some(({ code }) => code === "followup/open-matter"));
  expect(
    reviewed(desk, asks)
      .classification.map(({ kind }) => kind.value)
      .unwrapOr(null),
  ).toBe("information");
  expect(held(asks)).toBe(true);
  expect(held({ ...asks, claim: {} })).toBe(true);
  expect(held({ ...asks, text: "Muito obrigado, o técnico foi muito simpático e rápido." })).toBe(false);
});

test("a date that stands for none in a database breaks nothing", () => {
  const scene = { timeZone: "Europe/Berlin", product: { deliveredOn: "0001-01-01" } };
  expect(() =>
    reviewed(deskIn("DE", "Europe/Berlin", { followUp: { preset: "retail#1" } }), { ...scene, jurisdiction: "DE" }),
  ).not.toThrow();
});

test("an event read from a date is told as that date, wherever it is read", () => {
  const found = reviewed(deskIn("ES", "Europe/Madrid", { followUp: { preset: "retail#1" } }), {
    jurisdiction: "ES",
    timeZone: "Europe/Madrid",
    product: { deliveredOn: "2026-02-11" },
  });
  const reason = found.reasons.find(
    ({ code, params }) => code === "casefile/anchor-read" && "from" in params && params.from === "product.deliveredOn",
  );
  expect(explain([reason as CaseReason], messages, { timeZone: "Europe/Lisbon" })).toEqual([
    "We took this date from your case: delivery, on 11 February 2026.",
  ]);
});
