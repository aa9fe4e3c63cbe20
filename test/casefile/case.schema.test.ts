import { describe, expect, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import { type Case, type caseSchema, parseCase } from "../../src/casefile/index.js";
import type { FollowUpSubject } from "../../src/followup/index.js";
import { orThrow } from "../../src/kernel/result.js";
import type { Ticket } from "../../src/response/index.js";
import type { ProductFacts } from "../../src/warranty/index.js";
import { sceneJson } from "./scenes.js";

const AT = "2026-03-02T10:00:00+01:00";
const DATE = new Date("2026-03-02T09:00:00Z");

test("every instant is read, wherever it stands", () => {
  const read = orThrow(
    parseCase({
      ...sceneJson({ openedAt: AT }),
      events: [{ at: AT, type: "acknowledged" }],
      anchors: [{ kind: "delivery", at: AT }],
      consents: [{ purpose: "survey", channel: "email", state: "granted", at: AT, until: AT }],
      history: [{ purpose: "survey", channel: "email", at: AT, outcome: "sent" }],
      open: [{ kind: "repair", since: AT }],
      doNotContact: [{ list: "robinson", at: AT }],
      overrules: [{ axis: "kind", value: "claim", person: "rui", at: AT, why: "x" }],
      promises: [{ dueAt: AT, keptAt: AT }],
      duties: { registeredAt: AT, done: { "final-reply": AT }, extended: { "final-reply": AT, history: { at: AT, to: "2026-04-01" } } },
      attributes: { at: AT },
      answers: [{ answers: { dueAt: { expectation: 1 } } }],
    }),
  );
  expect(read).toMatchObject({
    openedAt: DATE,
    contacts: [{ receivedAt: DATE }],
    events: [{ at: DATE }],
    anchors: [{ at: DATE }],
    consents: [{ at: DATE, until: DATE }],
    history: [{ at: DATE }],
    open: [{ since: DATE }],
    doNotContact: [{ at: DATE }],
    overrules: [{ at: DATE }],
    promises: [{ dueAt: DATE, keptAt: DATE }],
    duties: {
      registeredAt: DATE,
      done: { "final-reply": DATE },
      extended: { "final-reply": DATE, history: { at: DATE, to: "2026-04-01" } },
    },
    attributes: { at: AT },
    answers: [{ answers: { dueAt: { expectation: 1 } } }],
  });
});

test("lists that are absent, or null in a database, are empty", () => {
  const read = orThrow(parseCase({ id: "C", customerId: "c", timeZone: "UTC", openedAt: AT, events: null, product: null }));
  expect(read).toMatchObject({ events: [], contacts: [], anchors: [], consents: [], history: [] });
  expect(read.product).toBeUndefined();
});

describe("what is wrong is named by its path, all at once", () => {
  const broken = {
    ...sceneJson({}),
    openedAt: "2026-03-02T10:00:00",
    timeZone: "Lisbon",
    jurisdiction: "Portugal",
    contacts: [{ text: 3, receivedAt: AT }],
    events: [{ at: "yesterday", type: "opened" }],
    product: { deliveredOn: "2026-02-30", productClass: "" },
    redress: { remedy: "refund", amount: { amount: 1.5, currency: "euro" } },
    outcome: { decision: "rejected", reasons: [] },
    sequence: 0,
    colour: "red",
  };

  test("shapes, instants, dates, unknown keys, a rejection without a reason", () => {
    const issues = parseCase(broken)
      ._unsafeUnwrapErr()
      .issues.map(({ path, code }) => `${path.join(".")} ${code}`);
    expect([...issues].sort()).toEqual(
      [
        " unknown-key",
        "contacts.0.text wrong-type",
        "events.0.type not-one-of",
        "jurisdiction malformed",
        "openedAt instant-without-offset",
        "outcome.reasons too-small",
        "product.deliveredOn no-such-date",
        "product.productClass too-small",
        "redress.amount.amount wrong-type",
        "redress.amount.currency unknown-currency",
        "sequence too-small",
        "timeZone unknown-time-zone",
      ].sort(),
    );
  });

  test("unknown keys of rows can be dropped", () => {
    expect(parseCase({ ...sceneJson({}), colour: "red" }, { unknownKeys: "drop" }).isOk()).toBe(true);
  });
});

test("a case is a ticket and a subject, and holds a product", () => {
  expectTypeOf<Case>().toExtend<Ticket>();
  expectTypeOf<Case>().toExtend<FollowUpSubject>();
  expectTypeOf<NonNullable<Case["product"]>>().toExtend<ProductFacts>();
});

test("schema and interface have the same keys", () => {
  type Loose = Omit<z.input<typeof caseSchema>, "format">;
  expectTypeOf<keyof Loose>().toEqualTypeOf<keyof Case>();
});
