import { describe, expect, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import deskDocument from "../../examples/desk/desk.json" with { type: "json" };
import { defineServiceDesk, type ServiceDeskInput, type serviceDeskSchema } from "../../src/casefile/index.js";
import { defineClassifier } from "../../src/complaint/index.js";
import { orThrow } from "../../src/kernel/result.js";
import { defineResponsePolicy } from "../../src/response/index.js";
import { defineWarranty } from "../../src/warranty/index.js";
import type { Keys } from "../mirror.js";

const SCHEDULE = { timeZone: "Europe/Lisbon", weekly: { mon: ["09:00-18:00"] } };
const PLAIN = { id: "desk", schedule: SCHEDULE };
const answer = { metric: "first-response", within: "PT4H" };

/** Path and code of every issue. */
function issuesOf(document: object | unknown, parts?: Parameters<typeof defineServiceDesk>[1]): readonly string[] {
  return defineServiceDesk(document, parts).match(
    () => [],
    ({ issues }) => issues.map(({ path, code }) => `${path.join(".")} ${code}`),
  );
}

test("the least desk is an id and a schedule", () => {
  const desk = orThrow(defineServiceDesk(PLAIN));
  expect(desk).toMatchObject({
    id: "desk",
    version: null,
    policies: [],
    jurisdictions: [],
    followUp: null,
    instrument: null,
    authority: null,
  });
  expect(desk.roles).toEqual({ agent: "agent", safety: "agent", workshop: "agent", followUp: "agent" });
  expect(JSON.parse(JSON.stringify(desk))).toEqual(PLAIN);
  expect(Object.isFrozen(desk)).toBe(true);
});

test("the desk of the example keeps its document", () => {
  expect(JSON.parse(JSON.stringify(orThrow(defineServiceDesk(deskDocument))))).toEqual(deskDocument);
});

describe("a name that nothing defines is an issue at its path", () => {
  const policy = (more: object) => ({ ...PLAIN, policies: [{ id: "p", schedule: { ref: "desk" }, targets: [answer], ...more }] });
  test.each<[string, object, readonly string[]]>([
    [
      "a target for a priority that no matrix yields",
      policy({ targets: [{ ...answer, within: { urgent: "PT1H", someday: "P2D", default: "PT8H" } }] }),
      ["policies.0.targets.0.within.someday unknown-reference"],
    ],
    [
      "a follow-up for an unknown product class",
      {
        ...PLAIN,
        products: [{ id: "oven" }],
        followUp: {
          id: "f",
          touchpoints: [
            {
              id: "call",
              kind: "satisfaction-survey",
              channels: ["phone"],
              timing: [{ anchor: "delivery", earliest: "P7D", latest: "P14D" }],
              categories: { oven: { latest: "P20D" }, boat: { latest: "P20D" } },
            },
          ],
        },
      },
      ["followUp.touchpoints.0.categories.boat unknown-reference"],
    ],
    ["a warranty of a product", { ...PLAIN, products: [{ id: "oven", warranty: "none" }] }, ["products.0.warranty unknown-reference"]],
    ["hours of a policy", policy({ schedule: { ref: "night" } }), ["policies.0.schedule.ref unknown-reference"]],
    ["a law", { ...PLAIN, jurisdictions: ["PT", "CH"] }, ["jurisdictions.1 unknown-reference"]],
    [
      "working days of a place without reply duties",
      { ...PLAIN, workingDays: { XX: PLAIN.schedule, PT: PLAIN.schedule } },
      ["workingDays.XX unknown-reference"],
    ],
    ["reply duties", { ...PLAIN, replyDuties: [{ id: "PT/none" }] }, ["replyDuties.0.id unknown-reference"]],
    [
      "a kind, a difficulty and a channel in conditions",
      {
        ...policy({ appliesTo: { all: [{ field: "kind", in: ["claim", "wish"] }, { not: { field: "difficulty", is: "hard" } }] } }),
        replyDuties: [{ id: "BR/sac", appliesTo: { any: [{ field: "channel", is: "email" }] } }],
      },
      [
        "policies.0.appliesTo.all.0.in.1 unknown-reference",
        "policies.0.appliesTo.all.1.not.is unknown-reference",
        "replyDuties.0.appliesTo.any.0.is unknown-reference",
      ],
    ],
    [
      "a threat that no rule finds",
      { ...PLAIN, replyDuties: [{ id: "BR/sac", appliesTo: { field: "threats", has: "threat-regulater" } }] },
      ["replyDuties.0.appliesTo.has unknown-reference"],
    ],
    [
      "a list that is not tested with has",
      { ...PLAIN, replyDuties: [{ id: "BR/sac", appliesTo: { field: "subject", is: "billing" } }] },
      ["replyDuties.0.appliesTo breaks-rule"],
    ],
    [
      "a remedy and a level of authority",
      {
        ...PLAIN,
        authority: {
          id: "a",
          currency: "EUR",
          levels: [{ id: "agent", settles: { refund: 1, gold: 1 } }],
          goesUp: [{ id: "r", when: { field: "severity", is: "huge" }, to: "boss" }],
        },
      },
      [
        "authority.goesUp.0.to unknown-reference",
        "authority.levels.0.settles.gold unknown-reference",
        "authority.goesUp.0.when.is unknown-reference",
      ],
    ],
    [
      "a preset",
      { ...PLAIN, followUp: { preset: "x" }, instrument: { preset: "y" } },
      ["followUp.preset unknown-reference", "instrument.preset unknown-reference"],
    ],
  ])("%s", (_, document, issues) => {
    expect(issuesOf(document)).toEqual(issues);
  });

  test("the classes of a preset need not be sold", () => {
    expect(issuesOf({ ...PLAIN, followUp: { preset: "retail#1" } })).toEqual([]);
  });

  test("own laws and duties are known", () => {
    const source = { id: "House", asOf: "2026-01-01", confidence: "high" };
    const regimes = [
      {
        id: "CH/1",
        jurisdiction: "CH",
        validFrom: "2020-01-01",
        terms: { liabilityUntil: [{ from: "delivered", lasts: "P2Y", source }] },
        operators: [],
        remedies: [],
      },
    ];
    const ownReplyDuties = [
      {
        id: "house#1",
        jurisdiction: "CH",
        scope: "us",
        duties: [{ stage: "final-reply", within: { amount: 5, unit: "business-days" }, source }],
      },
    ];
    expect(
      issuesOf({ ...PLAIN, jurisdictions: ["CH"], regimes, ownReplyDuties, replyDuties: [{ id: "house" }, { id: "house#1" }] }),
    ).toEqual([]);
  });
});

describe("every mistake is reported at once, whatever part it is in", () => {
  test("shape, parts, repeats and names", () => {
    const document = {
      id: "desk",
      schedule: { timeZone: "Europe/Lisboa", weekly: { mon: ["9-18"] } },
      colour: "red",
      policies: [
        { id: "p", schedule: { ref: "desk" }, targets: [{ ...answer, within: { someday: "PT1H" } }] },
        { id: "p", schedule: "always", targets: [] },
      ],
      warranties: [{ id: "w", layers: [] }, { id: "w" }],
      products: [{ id: "oven", warranty: "v" }, { id: "oven" }],
      workingDays: { Portugal: SCHEDULE },
      protocol: { prefix: "7", digits: 2 },
      solutionWithin: { low: "P1Y", trivial: "P1D" },
    };
    expect([...issuesOf(document)].sort()).toEqual(
      [
        " unknown-key",
        "policies.0.targets.0.within.someday unknown-reference",
        "policies.1.id duplicate",
        "policies.1.targets too-small",
        "products.0.warranty unknown-reference",
        "products.1.id duplicate",
        "protocol.prefix malformed",
        "schedule.timeZone unknown-time-zone",
        "schedule.weekly.mon.0 malformed",
        "solutionWithin.low malformed",
        "solutionWithin unknown-key",
        "warranties.0.layers too-small",
        "warranties.1.id duplicate",
        "warranties.1.layers missing",
        "workingDays.Portugal malformed",
        "workingDays.Portugal unknown-reference",
      ].sort(),
    );
  });

  test("beside a classifier that cannot be read", () => {
    const policies = [{ id: "p", schedule: { ref: "desk" }, targets: [{ ...answer, within: "P1Y" }] }];
    expect(issuesOf({ ...PLAIN, classifier: { id: "c", minScore: 0 }, policies })).toEqual([
      "classifier.minScore too-small",
      "policies.0.targets.0.within malformed",
    ]);
  });

  test.each([[null], [undefined], ["desk"], [[]], [3], [{}]])("%j is no desk", (document) => {
    expect(issuesOf(document)).not.toEqual([]);
  });

  test("a time to solve that a policy cannot have", () => {
    const policies = [
      { id: "p", schedule: { ref: "desk" }, targets: [{ metric: "resolution", within: "P3D", until: "end-of-business-day" }] },
    ];
    expect(issuesOf({ ...PLAIN, policies, solutionWithin: { low: "PT8H" } })).toEqual(["solutionWithin.low breaks-rule"]);
  });

  test("deep nesting is refused, not followed", () => {
    let meta: object = {};
    for (let i = 0; i < 10_000; i++) meta = { meta };
    expect(issuesOf({ ...PLAIN, meta })).toEqual([" nested-too-deep"]);
  });
});

describe("parts that were compiled already", () => {
  const classifier = orThrow(defineClassifier({ id: "big" }));
  const warranty = orThrow(
    defineWarranty({ id: "w", layers: [{ id: "l", kind: "manufacturer", starts: "delivery", lasts: { time: "P1Y" } }] }),
  );
  const policyWith = (within: unknown) => orThrow(defineResponsePolicy({ id: "p", schedule: "always", targets: [{ ...answer, within }] }));

  test("stand beside those of the document", () => {
    const desk = orThrow(
      defineServiceDesk(
        { ...PLAIN, products: [{ id: "oven", warranty: "w" }] },
        { classifier, warranties: [warranty], policies: [policyWith("PT1H")] },
      ),
    );
    expect(desk.classifier).toBe(classifier);
    expect(desk.warranties).toEqual([warranty]);
    expect(desk.policies.map(({ id }) => id)).toEqual(["p"]);
  });

  test("are held to the names of the document", () => {
    expect(issuesOf(PLAIN, { policies: [policyWith({ someday: "PT1H" })] })).toEqual([
      "policies.0.targets.0.within.someday unknown-reference",
    ]);
  });

  test("a classifier twice, or a warranty of the same id", () => {
    const warranties = [{ id: "w", layers: [{ id: "l", kind: "goodwill", starts: "delivery", lasts: "lifetime" }] }];
    expect(issuesOf({ ...PLAIN, classifier: { id: "c" }, warranties }, { classifier, warranties: [warranty] })).toEqual([
      "classifier exactly-one-of",
      "warranties.1.id duplicate",
    ]);
  });
});

test("schema and interface mirror each other; the parts are held to theirs where they are defined", () => {
  expectTypeOf<keyof z.input<typeof serviceDeskSchema>>().toEqualTypeOf<keyof ServiceDeskInput>();
  type Own = Pick<ServiceDeskInput, "products" | "protocol" | "roles">;
  expectTypeOf<Keys<Pick<z.input<typeof serviceDeskSchema>, keyof Own>>>().toEqualTypeOf<Keys<Own>>();
});
